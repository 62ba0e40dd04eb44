#!/usr/bin/env python3
"""Feeds of a golden site and of the demonstration, read as feed readers do: well formed, complete,
absolute addresses only, dates each standard can read, ids that are the only ones of their kind and
the same in every format, files of the size that is announced, nothing without bound.
"""
import datetime
import email.utils
import json
import re
import tempfile
import pathlib
import xml.etree.ElementTree as ElementTree

from program import ROOT, TESTS, Counter, run, tree

ATOM = "{http://www.w3.org/2005/Atom}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
MOST_BYTES = 2 * 1024 * 1024
MOST_ENTRIES = {"podcast.xml": 50}


class Feed:
    """What any format says, for comparison: ids in order, and the addresses and dates inside."""

    def __init__(self):
        self.ids, self.addresses, self.html, self.days, self.problems = [], [], [], [], []
        self.enclosures = []  # (address, length, type)

    def need(self, element, *names):
        for name in names:
            found = element.find(name)
            if found is None or not ((found.text or "").strip() or found.attrib or len(found)):
                self.problems.append(f"<{element.tag}> lacks <{name}>")

    def rfc3339(self, text):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", text or ""):
            self.problems.append(f"no RFC 3339 date: {text}")
        self.days.append(datetime.datetime.fromisoformat(text).date())

    def rfc822(self, text):
        day = email.utils.parsedate_to_datetime(text)
        if email.utils.format_datetime(day) != text or day.utcoffset().total_seconds() != 7 * 3600:
            self.problems.append(f"no RFC 822 date at UTC+7: {text}")
        self.days.append(day.date())


def read_atom(data):
    feed, root = Feed(), ElementTree.fromstring(data)
    feed.need(root, ATOM + "id", ATOM + "title", ATOM + "updated", ATOM + "author", ATOM + "link")
    feed.rfc3339(root.findtext(ATOM + "updated"))
    feed.addresses += [link.get("href") for link in root.iter(ATOM + "link")]
    for entry in root.findall(ATOM + "entry"):
        feed.need(entry, ATOM + "id", ATOM + "title", ATOM + "updated", ATOM + "link")
        feed.ids.append(entry.findtext(ATOM + "id"))
        feed.rfc3339(entry.findtext(ATOM + "updated"))
        feed.html.append(entry.findtext(ATOM + "content") or "")
        for link in entry.findall(ATOM + "link"):
            if link.get("rel") == "enclosure":
                feed.enclosures.append((link.get("href"), link.get("length"), link.get("type")))
    return feed


def read_rss(data):
    feed, root = Feed(), ElementTree.fromstring(data)
    channel = root.find("channel")
    if root.tag != "rss" or root.get("version") != "2.0":
        feed.problems.append("not RSS 2.0")
    feed.need(channel, "title", "link", "description", "language", ATOM + "link")
    feed.rfc822(channel.findtext("lastBuildDate"))
    feed.addresses += [channel.findtext("link"), channel.find(ATOM + "link").get("href")]
    for item in channel.findall("item"):
        feed.need(item, "title", "link", "guid", "pubDate", "description")
        feed.ids.append(item.findtext("guid"))
        feed.addresses.append(item.findtext("link"))
        feed.rfc822(item.findtext("pubDate"))
        feed.html.append(item.findtext(CONTENT + "encoded") or "")
        for file in item.findall("enclosure"):
            feed.enclosures.append((file.get("url"), file.get("length"), file.get("type")))
    return feed


def read_podcast(data):
    feed = read_rss(data)
    channel = ElementTree.fromstring(data).find("channel")
    feed.need(channel, ITUNES + "author", ITUNES + "category", ITUNES + "explicit",
              ITUNES + "image")
    feed.addresses.append(channel.find(ITUNES + "image").get("href"))
    for item in channel.findall("item"):
        feed.need(item, "enclosure", ITUNES + "duration", PODCAST + "transcript")
        feed.addresses.append(item.find(PODCAST + "transcript").get("url"))
        if not re.fullmatch(r"\d\d:\d\d:\d\d", item.findtext(ITUNES + "duration") or ""):
            feed.problems.append("itunes:duration is no hh:mm:ss")
    return feed


def read_json(data):
    feed, root = Feed(), json.loads(data)
    for key in ("version", "title", "home_page_url", "feed_url", "items"):
        if not root.get(key):
            feed.problems.append(f"no {key}")
    if root.get("version") != "https://jsonfeed.org/version/1.1":
        feed.problems.append("not JSON Feed 1.1")
    feed.addresses += [root["home_page_url"], root["feed_url"]]
    for item in root["items"]:
        feed.ids.append(item["id"])
        feed.addresses += [item["url"]] + ([item["image"]] if "image" in item else [])
        feed.rfc3339(item["date_published"])
        feed.rfc3339(item["date_modified"])
        feed.html.append(item.get("content_html", ""))
        if not item.get("title") or not (item.get("content_html") or item.get("content_text")):
            feed.problems.append(f"{item['id']} has no title or no content")
        for file in item.get("attachments", []):
            feed.enclosures.append((file["url"], str(file["size_in_bytes"]), file["mime_type"]))
    return feed


READERS = {"atom.xml": read_atom, "rss.xml": read_rss, "feed.json": read_json,
           "podcast.xml": read_podcast}


def relative_links(html):
    return [link for link in re.findall(r'(?:href|src|srcset|poster)="([^"]*)"', html)
            if not re.match(r"(https?|mailto|tel):", link)]


def check_feed(path, data, files, base, counter):
    name = path.rsplit("/", 1)[-1]
    try:
        feed = READERS[name](data)
    except (ElementTree.ParseError, ValueError, KeyError, AttributeError, TypeError) as problem:
        counter.check(f"{path} can be read", False, repr(problem))
        return Feed()
    counter.check(f"{path} is complete", not feed.problems, "\n".join(feed.problems))
    counter.check(f"{path} has entries, not too many",
                  0 < len(feed.ids) <= MOST_ENTRIES.get(name, 20) and len(data) <= MOST_BYTES)
    counter.check(f"{path} has each id once", len(set(feed.ids)) == len(feed.ids))
    own = [address for address in feed.ids + feed.addresses if not address.startswith(base)]
    counter.check(f"{path} has absolute addresses", not own, str(own))
    gone = [address for address in feed.ids + feed.addresses
            if (address[len(base):] or "index.html") not in files]
    counter.check(f"{path} leads to files that are there", not gone, str(gone))
    bare = [link for html in feed.html for link in relative_links(html)]
    counter.check(f"{path} has no relative link in a text", not bare, str(bare[:5]))
    for address, length, kind in feed.enclosures:
        file = files.get(address[len(base):], b"")
        counter.check(f"{path} tells the size of {address}", length == str(len(file)), length)
        counter.check(f"{path} tells the type of {address}", kind.startswith("audio/"), kind)
    return feed


def check_site(name, files, base, counter):
    feeds = {path: check_feed(path, data, files, base, counter)
             for path, data in files.items() if path.rsplit("/", 1)[-1] in READERS}
    counter.check(f"{name} has feeds", len(feeds) >= 9)
    for path, feed in feeds.items():
        if path.endswith("atom.xml"):
            folder = path[:-len("atom.xml")]
            same = feed.ids == feeds[folder + "rss.xml"].ids == feeds[folder + "feed.json"].ids
            counter.check(f"{path}: the same entries in all formats", same)
    for page in ("index.html", "tin-tuc/index.html"):
        head = files[page].decode("utf-8").split("</head>")[0]
        for kind in ("application/atom+xml", "application/rss+xml", "application/feed+json"):
            counter.check(f"{name}: {page} announces {kind}",
                          f'<link rel="alternate" type="{kind}"' in head)
    pages = "".join(data.decode("utf-8") for path, data in files.items() if path.endswith(".html"))
    for path in feeds:
        counter.check(f"{name}: {path} is linked", path.rsplit("/", 1)[-1] in pages)


def check_calendars(name, files, counter):
    calendars = {path: data for path, data in files.items() if path.endswith(".ics")}
    counter.check(f"{name} has calendars", len(calendars) >= 4)
    index = files["lich/index.html"].decode("utf-8")
    for path, data in calendars.items():
        lines = data.split(b"\r\n")
        counter.check(f"{path} has lines of at most 75 octets, ended by CRLF",
                      lines[-1] == b"" and b"\n" not in b"".join(lines)
                      and all(len(line) <= 75 for line in lines))
        counter.check(f"{path} is on the page of calendars", f'href="{path[5:]}"' in index)


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "out"
        done = run("build", "-s", ROOT, "-o", output, "--now", "15/11/2023")
        counter.check("the demonstration builds", done.returncode == 0, done.stderr)
        demo = tree(output)
    golden = tree(TESTS / "sites" / "moi-loai" / "expected")
    counter.check("the golden site has a podcast", "truyen-thanh/podcast.xml" in golden)
    for name, files, base in (("demonstration", demo, "https://xa-minh-hoa.example/"),
                              ("golden site", golden, "https://moi-loai.example/")):
        check_site(name, files, base, counter)
        check_calendars(name, files, counter)
    counter.finish()


main()
