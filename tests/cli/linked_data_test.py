#!/usr/bin/env python3
"""JSON-LD and Open Graph of every page of the demonstration: each block is one JSON value; each thing in
it has only properties that schema.org gives its type, and those that Google asks for; addresses lead to
pages of the site; what api/documents.json says, it says too; no person is named, nothing held back told.
"""
import json
import pathlib
import re
import tempfile
from html.parser import HTMLParser

import yaml

from program import ROOT, Counter, run, tree

BASE = "https://xa-minh-hoa.example/"

# schema.org, version 29: what a thing of each type may have here. Inherited properties are written out.
THING = {"name", "url", "description", "image", "alternateName"}
WORK = THING | {"inLanguage", "datePublished", "dateModified", "publisher", "author", "isPartOf", "hasPart",
                "about", "encoding", "temporalCoverage", "creativeWorkStatus", "isBasedOn", "headline"}
BODY = THING | {"parentOrganization", "foundingDate", "dissolutionDate", "address", "telephone", "email"}
ALLOWED = {
    "Legislation": WORK | {"legislationIdentifier", "legislationType", "legislationDate",
                           "legislationPassedBy", "legislationApplies", "legislationChanges",
                           "legislationLegalForce", "legislationDateOfApplicability"},
    "LegislationObject": {"contentUrl", "encodingFormat"},
    "NewsArticle": WORK | {"articleSection"},
    "Article": WORK,
    "CreativeWork": WORK,
    "WebPage": WORK,
    "CollectionPage": WORK,
    "WebSite": WORK,
    "PublicationIssue": WORK | {"issueNumber"},
    "PodcastEpisode": WORK | {"associatedMedia", "partOfSeries"},
    "RadioEpisode": WORK,
    "PodcastSeries": WORK | {"webFeed"},
    "AudioObject": {"contentUrl", "encodingFormat", "contentSize", "duration"},
    "Event": THING | {"inLanguage", "startDate", "endDate", "eventStatus", "location", "organizer"},
    "Place": {"name", "address"},
    "Organization": BODY,
    "GovernmentOrganization": BODY,
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}
# What Google's guides for articles, events and breadcrumbs require or recommend and every page can give,
# and without what the others would say nothing.
REQUIRED = {
    "Legislation": {"name", "url"},
    "LegislationObject": {"contentUrl"},
    "NewsArticle": {"headline", "datePublished", "image", "author", "publisher", "url", "inLanguage"},
    "Article": {"headline", "datePublished", "image", "author", "publisher", "url"},
    "CreativeWork": {"name", "url"},
    "WebPage": {"name", "url", "isPartOf", "inLanguage"},
    "CollectionPage": {"name", "url", "isPartOf"},
    "WebSite": {"name", "url"},
    "PublicationIssue": {"name", "issueNumber", "datePublished", "hasPart", "publisher", "url"},
    "PodcastEpisode": {"name", "url", "datePublished", "associatedMedia", "partOfSeries"},
    "RadioEpisode": {"name", "url", "datePublished"},
    "PodcastSeries": {"name", "url", "webFeed"},
    "AudioObject": {"contentUrl", "encodingFormat", "contentSize"},
    "Event": {"name", "startDate", "location", "eventStatus", "organizer", "url"},
    "Place": {"name", "address"},
    "Organization": {"name"},
    "GovernmentOrganization": {"name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name"},
}
DAY = r"\d{4}-\d\d-\d\d"
SHAPES = {
    "datePublished": DAY, "dateModified": DAY, "legislationDate": DAY,
    "legislationDateOfApplicability": DAY,
    "foundingDate": r"\d{4}(-\d\d){0,2}", "dissolutionDate": r"\d{4}(-\d\d){0,2}",
    "temporalCoverage": r"(\d{4}(-\d\d){0,2}|\.\.)(/(\d{4}(-\d\d){0,2}|\.\.))?",
    "startDate": DAY + r"(T\d\d:\d\d:00\+07:00)?", "endDate": DAY + r"(T\d\d:\d\d:00\+07:00)?",
    "legislationLegalForce": r"https://schema\.org/(InForce|NotInForce|PartiallyInForce)",
    "eventStatus": r"https://schema\.org/Event(Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)",
    "duration": r"PT(?=\d)(\d+H)?(\d+M)?(\d+S)?", "contentSize": r"\d+ B", "inLanguage": "vi|en",
}
ADDRESSES = {"url", "image", "contentUrl", "webFeed", "item"}
# The thing a page is about, by its <body class="kind-…">; both where a document decides.
MAIN = {"home": {"WebSite"}, "plan": {"Legislation"}, "directive": {"Legislation"},
        "news": {"NewsArticle"}, "model": {"Article"}, "broadcast": {"PodcastEpisode", "RadioEpisode"},
        "bulletin": {"PublicationIssue"}, "unit": {"Organization", "GovernmentOrganization"},
        "event": {"Event"}, "page": {"WebPage"}, "list": {"CollectionPage"},
        "groups": {"CollectionPage"}, "units": {"CollectionPage"}, "register": {"CollectionPage"},
        "results": {"CollectionPage"}, "course": {"CollectionPage"},
        "timeline": {"CollectionPage"}, "calendars": {"CollectionPage"}, "search": {"CollectionPage"}}


class Head(HTMLParser):
    """JSON-LD blocks, <meta>, title, canonical address and kind of one page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.blocks, self.meta, self.named, self.canonical, self.kind = [], [], {}, None, None
        self.inside = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "script" and attributes.get("type") == "application/ld+json":
            self.inside = ""
        if tag == "meta" and "property" in attributes:
            self.meta.append((attributes["property"], attributes["content"]))
        if tag == "meta" and "name" in attributes:
            self.named[attributes["name"]] = attributes["content"]
        if tag == "link" and attributes.get("rel") == "canonical":
            self.canonical = attributes["href"]
        if tag == "body":
            self.kind = re.search(r"kind-([a-z-]+)", attributes["class"]).group(1)

    def handle_data(self, data):
        if self.inside is not None:
            self.inside += data

    def handle_endtag(self, tag):
        if tag == "script" and self.inside is not None:
            self.blocks.append(self.inside)
            self.inside = None


def things_in(value):
    """Every object with a @type, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from things_in(each)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for each in value.values():
            yield from things_in(each)


def problems_of(thing, files, top):
    kind = thing["@type"]
    if kind not in ALLOWED:
        return [f"unknown type {kind}"]
    given = {key for key in thing if not key.startswith("@")}
    problems = [f"{kind} has no {key}" for key in given - ALLOWED[kind]]
    # A body, work or law that is only pointed at has a name and perhaps an address.
    pointed_at = not top and kind in ("Organization", "GovernmentOrganization", "Legislation")
    required = {"name"} if pointed_at else REQUIRED[kind]
    problems += [f"{kind} lacks {key}" for key in required - given]
    for key in given:
        if thing[key] in ("", [], {}, None):
            problems.append(f"{kind}.{key} is empty")
        if key in SHAPES and not re.fullmatch(SHAPES[key], thing[key]):
            problems.append(f"{kind}.{key} = {thing[key]}")
        if key in ADDRESSES:
            path = thing[key].removeprefix(BASE).split("#")[0]
            if not thing[key].startswith(BASE) or (path or "index.html") not in files:
                if path + "index.html" not in files:
                    problems.append(f"{kind}.{key} leads nowhere: {thing[key]}")
    return problems


def check_breadcrumbs(name, things, counter):
    for thing in things:
        if thing["@type"] != "BreadcrumbList":
            continue
        steps = thing["itemListElement"]
        counter.check(f"{name}: steps are counted from 1",
                      [s["position"] for s in steps] == list(range(1, len(steps) + 1)))
        counter.check(f"{name}: every step but the last has an address",
                      ["item" in s for s in steps] == [True] * (len(steps) - 1) + [False])


def check_page(name, head, files, individuals, counter):
    if head.kind in ("not-found", "sheet", "script"):
        counter.check(f"{name} says nothing to programs", not head.blocks and not head.meta)
        return
    counter.check(f"{name} has one block", len(head.blocks) == 1)
    data = json.loads(head.blocks[0])
    counter.check(f"{name}: schema.org, one graph", set(data) == {"@context", "@graph"} and
                  data["@context"] == "https://schema.org")
    tops = data["@graph"]
    problems = [p for thing in things_in(tops) for p in
                problems_of(thing, files, any(thing is top for top in tops))]
    counter.check(f"{name}: JSON-LD keeps to schema.org", not problems, "\n".join(problems[:10]))
    types = [thing["@type"] for thing in tops]
    wanted = {"BreadcrumbList"} if name in individuals else MAIN[head.kind]
    counter.check(f"{name} says what it is", types and types[0] in wanted, str(types))
    if head.kind != "home":
        counter.check(f"{name} has breadcrumbs", "BreadcrumbList" in types)
    counter.check(f"{name}: type once", len(types) == len(set(types)), str(types))
    check_breadcrumbs(name, tops, counter)
    counter.check(f"{name}: no markup in the block", not re.search("[<>&]", head.blocks[0]))
    check_open_graph(name, head, files, counter)


def check_open_graph(name, head, files, counter):
    properties = [key for key, _ in head.meta]
    twice = {key for key in properties if properties.count(key) > 1}
    counter.check(f"{name}: Open Graph says nothing twice", not twice, str(twice))
    graph = dict(head.meta)
    missing = {"og:title", "og:type", "og:url", "og:image", "og:locale", "og:site_name"} - set(graph)
    counter.check(f"{name}: Open Graph is complete", not missing, str(missing))
    if missing:
        return
    counter.check(f"{name}: one address", graph["og:url"] == head.canonical)
    counter.check(f"{name}: the picture is there and no drawing",
                  graph["og:image"].removeprefix(BASE) in files and
                  not graph["og:image"].endswith(".svg"), graph["og:image"])
    counter.check(f"{name}: one description",
                  graph.get("og:description") == head.named.get("description"))
    counter.check(f"{name}: an article has its day",
                  (graph["og:type"] == "article") == ("article:published_time" in graph))
    for key in ("article:published_time", "article:modified_time"):
        counter.check(f"{name}: {key} is a day", re.fullmatch(DAY, graph.get(key, "2000-01-01")))


def check_against_api(heads, files, counter):
    """What the data API says of a document, its page's JSON-LD says too."""
    for record in json.loads(files["api/documents.json"])["documents"]:
        if record["url"] not in heads or record["kind"] not in ("plan", "directive", "news"):
            continue
        thing = json.loads(heads[record["url"]].blocks[0])["@graph"][0]
        pairs = {"name": "title", "legislationIdentifier": "symbol", "legislationDate": "date",
                 "legislationDateOfApplicability": "effective"}
        if record["kind"] == "news":
            pairs = {"headline": "title", "datePublished": "date"}
        if record.get("symbol", "").startswith(("/", "-")):  # its number is still to be given
            counter.check(f"{record['id']} claims no number", "legislationIdentifier" not in thing)
            del pairs["legislationIdentifier"]
        for mine, theirs in pairs.items():
            counter.check(f"{record['id']}: {mine} is the API's {theirs}",
                          thing.get(mine) == record.get(theirs), thing.get(mine))
    relations = {"implements": "legislationApplies", "replaces": "legislationChanges",
                 "amends": "legislationChanges"}
    for edge in json.loads(files["api/graph.json"])["edges"]:
        if edge["kind"] not in relations:
            continue
        thing = json.loads(heads[edge["from"]].blocks[0])["@graph"][0]
        named = [other.get("url") for other in thing.get(relations[edge["kind"]], [])]
        counter.check(f"{edge['from']} {edge['kind']} {edge['to']}", BASE + edge["to"] in named)


def fronts():
    for path in sorted((ROOT / "content").rglob("*.md")):
        yield path, yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def check_secrets(heads, records, counter):
    """Names of people, and titles of what has no page, are in no block and no meta."""
    people, hidden = set(), set()
    shown = {record["title"] for record in records}
    for _, front in fronts():
        signatory = front.get("signatory") or front.get("người ký") or {}
        people |= {front.get("author"), front.get("tác giả"), front.get("voice"),
                   signatory.get("name"), signatory.get("họ tên")}
        if front.get("visibility") == "internal" or front.get("draft"):
            hidden.add(front.get("title"))
    told = "\n".join("\n".join(head.blocks + [value for _, value in head.meta])
                     for head in heads.values())
    bodies = {record["title"] for record in records if record["kind"] == "unit"}
    for name in people - bodies - {None, ""}:
        counter.check(f"{name} is not named to programs", name not in told)
    for title in hidden - shown - {None}:
        counter.check(f"“{title}” is not told", title not in told)


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "public"
        done = run("build", "-s", ROOT, "-o", output, "--now", "26/11/2026")
        counter.check("the demonstration builds", done.returncode == 0, done.stderr)
        files = tree(output)
        heads = {name: Head(data.decode("utf-8")) for name, data in files.items()
                 if name.endswith(".html") and b"http-equiv" not in data}
        records = json.loads(files["api/documents.json"])["documents"]
        by_title = {front["title"]: front for _, front in fronts() if "title" in front}
        individuals = {record["url"] for record in records if record["kind"] == "model" and
                       by_title[record["title"]].get("form") == "individual"}
        counter.check("some models are individuals'", individuals)
        for name, head in heads.items():
            check_page(name, head, files, individuals, counter)
        check_against_api(heads, files, counter)
        check_secrets(heads, records, counter)
        kinds = {head.kind for head in heads.values()}
        counter.check("every kind of page was looked at", set(MAIN) <= kinds, str(set(MAIN) - kinds))
    counter.finish()


main()
