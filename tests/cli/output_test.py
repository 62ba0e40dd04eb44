#!/usr/bin/env python3
"""The demonstration site, built and walked: every page well formed, no dead link or fragment, every
fact of its plans where it belongs, the words that it is a demonstration on every page.
"""
import json
import pathlib
import re
import tempfile
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import yaml

from program import ROOT, TESTS, Counter, run, tree

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr"}


class Page(HTMLParser):
    """Ids, links and nesting errors of one page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.errors, self.stack, self.text = [], [], [], [], []
        self.anchors = []  # [address, text] of every link, in order
        self.feed(text)
        self.close()
        self.errors += [f"<{tag}> is not closed" for tag in self.stack]

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in ("href", "src"):
            if name in attributes:
                self.links.append(attributes[name] or "")
        if tag == "a":
            self.anchors.append([attributes.get("href", ""), ""])
        if tag not in VOID:
            self.stack.append(tag)

    def targets_of(self, symbol):
        """Pages of this site that a link whose text holds `symbol` leads to."""
        return [address for address, text in self.anchors
                if symbol in text and not address.startswith(("#", "http"))]

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.stack or self.stack.pop() != tag:
            self.errors.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        self.text.append(data)
        if "a" in self.stack:
            self.anchors[-1][1] += data


def resolve(page, link):
    """Path of a relative link's target in the output, and its fragment."""
    parts = urlsplit(link)
    path = page if not parts.path else str(pathlib.PurePosixPath(page).parent / unquote(parts.path))
    folded = []
    for part in path.split("/"):
        if part == "..":
            folded.pop()
        elif part != ".":
            folded.append(part)
    return "/".join(folded), unquote(parts.fragment)


def check_links(pages, files, base_url, counter):
    dead = []
    for name, page in pages.items():
        for link in page.links:
            if base_url and link.startswith(base_url):
                link, origin = link[len(base_url):], "index.html"
            else:
                origin = name
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            try:
                path, fragment = resolve(origin, link)
            except IndexError:
                dead.append(f"{name}: {link} leaves the site")
                continue
            path = path or "index.html"
            if path not in files:
                dead.append(f"{name}: {link}")
            elif fragment and path in pages and fragment not in pages[path].ids:
                dead.append(f"{name}: {link} (no such id)")
    counter.check("no link or fragment is dead", not dead, "\n".join(dead[:40]))


def check_pages(pages, counter):
    for name, page in pages.items():
        counter.check(f"{name} is well formed", not page.errors, "; ".join(page.errors[:5]))
        twice = {i for i in page.ids if page.ids.count(i) > 1}
        counter.check(f"{name} has no id twice", not twice, str(twice))


def check_facts(pages, counter):
    """facts.json: each milestone of the five plans, and whether it has dates of its own."""
    facts = json.loads((TESTS / "cli" / "facts.json").read_text(encoding="utf-8"))
    years = [page for name, page in pages.items() if name.startswith("dong-thoi-gian/2")]
    for plan, milestones in facts.items():
        for milestone in milestones["dated"] + milestones["undated"]:
            counter.check(f"{plan} shows {milestone}", "moc-" + milestone in pages[plan].ids)
        for milestone in milestones["dated"]:
            link = f"../{page_of_dates(plan, pages)}#moc-{milestone}"
            counter.check(f"a year shows {plan}#{milestone}",
                          any(link in page.links for page in years))


def page_of_dates(plan, pages):
    """A plan of many dates has them on a page beside it."""
    beside = plan.replace(".html", "-ket-qua.html")
    return beside if beside in pages else plan


def occurrences(text):
    """{(milestone, period)} that a page of a plan lists."""
    found = set()
    for part in text.split('<li class="milestone" id="')[1:]:
        dates = re.search(r'<ol class="dates">(.*?)</ol>', part, re.S)
        for period in re.findall(r"<li><time[^>]*>(.*?)</time>", dates.group(1)) if dates else []:
            found.add((part[:part.index('"')], period))
    return found


def events(text, plan):
    """{(milestone, period)} of one plan that a timeline lists."""
    found = set()
    for event in re.findall(r'<li class="event.*?</li>', text, re.S):
        link = re.search(rf'href="\.\./{re.escape(plan)}#(moc-[^"]*)"', event)
        if link:
            found.add((link.group(1), re.search(r"<time[^>]*>(.*?)</time>", event).group(1)))
    return found


def check_dates(files, counter):
    """Each date of each milestone stands on the timeline of its year, and no other does."""
    pages = {name: data.decode("utf-8") for name, data in files.items() if name.endswith(".html")}
    years = "".join(text for name, text in pages.items() if name.startswith("dong-thoi-gian/2"))
    for name in pages:
        if not re.match("ke-hoach/[0-9]", name) or name.endswith(("-ket-qua.html", "-dien-bien.html")):
            continue
        beside = page_of_dates(name, pages)
        dates = occurrences(pages[beside])
        counter.check(f"{name} has dates", bool(dates))
        counter.check(f"the years show every date of {name}", events(years, beside) == dates,
                      str(sorted(events(years, name) ^ dates)[:10]))


def check_timelines(pages, files, counter):
    """The page of all years leads to each year, each view and this quarter; units to their own."""
    whole = {resolve("dong-thoi-gian/index.html", link)[0]
             for link in pages["dong-thoi-gian/index.html"].links}
    timelines = [name for name in pages if re.match(r"dong-thoi-gian/[^/]*\.html", name)]
    counter.check("every timeline is reached from that of all years",
                  set(timelines) <= whole | {"dong-thoi-gian/index.html"},
                  str(sorted(set(timelines) - whole)))
    counter.check("there are views of the timeline",
                  {f"dong-thoi-gian/{name}.html" for name in
                   ("quy-nay", "chua-co-ket-qua", "ngay-ky-niem")} <= set(timelines))
    late = [name for name in timelines if re.search("chậm|trễ hạn|vi phạm",
                                                    " ".join(pages[name].text).lower())
            and name.endswith("chua-co-ket-qua.html")]
    counter.check("a duty without a result is not called late", not late)
    for name in pages:
        if name.startswith("dong-thoi-gian/don-vi/"):
            unit = name[len("dong-thoi-gian/"):]
            unit = re.sub(r"/trang-[0-9]+\.html$", ".html", unit)
            counter.check(f"{unit} leads to its timeline", any(
                resolve(unit, link)[0].startswith("dong-thoi-gian/don-vi/")
                for link in pages[unit].links))
    heavy = {name: len(data) for name, data in files.items()
             if name.startswith("dong-thoi-gian/") and len(data) > 120_000}
    counter.check("no timeline is heavy", not heavy, str(heavy))


def check_lineage(pages, files, counter):
    """From the centre to the commune: drawn, told in words, and both ways through the pages."""
    text = files["van-ban/2021/21-kl-tw.html"].decode("utf-8")
    picture = text[text.index("<svg"):text.index("</svg>")]
    words = text[text.index("</svg>"):]
    for label in ("Kết luận 21-KL/TW", "Kế hoạch 45-KH/ThU", "Hướng dẫn 22-HD/BTG",
                  "Kế hoạch 34-KH/ĐUK"):
        counter.check(f"the lineage draws and names {label}", label in picture and label in words)
    counter.check("the picture is described", "<title" in picture and "<desc" in picture)
    commune = pages["ke-hoach/2022/thuc-hien-kl-01-kl-21.html"]
    chain = {resolve("ke-hoach/2022/x.html", link)[0] for link in commune.links}
    counter.check("the commune's plan leads up to the district and the centre",
                  {"van-ban/2022/45-kh-thu.html", "van-ban/2021/21-kl-tw.html"} <= chain)
    banners = {"ke-hoach/2024/06-kh-ubnd.html": "Được thay thế bởi",
               "ke-hoach/2024/21-kh-ubnd.html": "Được sửa đổi, bổ sung bởi",
               "ke-hoach/2025/05-kh-ubnd.html": "Sửa đổi, bổ sung",
               "ke-hoach/2026/03-kh-ubnd.html": "Tiếp nối"}
    for name, words in banners.items():
        shown = re.findall(r'<p class="banner[^"]*"><strong>(.*?)</strong>',
                           files[name].decode("utf-8"))
        counter.check(f"{name} says {words}", words in shown, str(shown))


def check_statements(pages, files, counter):
    """What a portal owes its readers: access, the whole of it, whom to ask, in English too."""
    text = files["tro-nang.html"].decode("utf-8")
    rows = re.findall(r"<td>(\d\.\d\.\d+) [^<]+</td>\n?<td>(A{1,2})</td>\n?<td>([^:<]+): ", text)
    counter.check("the 55 criteria of WCAG 2.2 are listed once",
                  len({number for number, _, _ in rows}) == len(rows) == 55, str(len(rows)))
    counter.check("31 of level A, 24 of AA", [level for _, level, _ in rows].count("A") == 31)
    for method in ("Máy kiểm", "Bàn phím", "Xem bằng mắt", "Đọc mã", "Không áp dụng"):
        told = re.search(rf"<strong>{method}</strong> \((\d+)", text)
        count = [how for _, _, how in rows].count(method)
        counter.check(f"{method}: as many as told", told and int(told.group(1)) == count, str(count))
    foot = {"gioi-thieu.html", "lien-he.html", "tro-nang.html", "so-do-trang.html"}
    for name in ("index.html", "van-ban/2021/21-kl-tw.html", "en/about.html"):
        links = files[name].decode("utf-8").split("<footer")[1]
        found = {resolve(name, link)[0] for link in re.findall(r'href="([^"]*)"', links)}
        counter.check(f"{name} ends with the way to statement pages", foot <= found,
                      str(foot - found))
    whole = {resolve("so-do-trang.html", link)[0] for link in pages["so-do-trang.html"].links}
    sections = {name for name in pages if name.count("/") == 1 and name.endswith("/index.html")}
    counter.check("the site map leads to every section", sections <= whole, str(sections - whole))
    for one, other in (("gioi-thieu.html", "en/about.html"), ("lien-he.html", "en/contact.html")):
        for page, target in ((one, other), (other, one)):
            counter.check(f"{page} leads to {target}", any(
                resolve(page, link)[0] == target for link in pages[page].links))
    english = files["en/about.html"].decode("utf-8")
    counter.check("an English page says what is Vietnamese",
                  "the menu and most pages are in Vietnamese" in english
                  and '<ul class="wrap" lang="vi">' in english)


def check_home(pages, files, counter):
    """The newest plan that stands, what is due, news, a broadcast to hear, how to follow, whom to ask."""
    text = files["index.html"].decode("utf-8")
    parts = re.findall(r'<section[^>]* aria-labelledby="(muc_[a-z_]+)"', text)
    counter.check("the home page answers in this order", parts == [
        "muc_moi_nhat", "muc_sap_toi", "muc_tin", "muc_truyen_thanh", "muc_mo_hinh", "muc_ke_hoach",
        "muc_van_ban", "muc_vua_qua", "muc_ban_tin", "muc_cot", "muc_theo_doi", "muc_lien_he"],
        str(parts))
    counter.check("it plays a broadcast", "<audio controls" in text)
    counter.check("it shows a model's change", re.search(r"140 → <strong>\d+", text) is not None)
    # What a phone takes of a picture 104 pixels wide: the size for 240, or a small drawing.
    pictures = [resolve("index.html", source)[0] for source in
                re.findall(r'<source type="image/webp" srcset="(\S+) 240w|<div class="thumb"><img src="([^"]*)"', text)
                for source in source if source]
    heavy = [name for name in pictures if len(files[name]) >= 10_000]
    counter.check("its pictures are light", not heavy and pictures, str(pictures))


def front_matter(path):
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def relations_of(plan, *keys):
    """Symbols a plan's front matter names under `keys` (the Vietnamese spellings too)."""
    named = [ref for key in keys for ref in plan.get(key) or []]
    return [ref if isinstance(ref, str) else ref.get("symbol", ref.get("số ký hiệu"))
            for ref in named]


def check_relations(pages, counter):
    """Every basis of a plan is a link, and leads to a page that lists the plan."""
    for path in sorted((ROOT / "content" / "plans").rglob("*.md")):
        name = path.parent.name if path.name == "index.md" else path.stem
        page = next(p for p in pages if p.startswith("ke-hoach/") and p.endswith(f"/{name}.html"))
        bases = relations_of(front_matter(path), "implements", "thực hiện", "based_on", "căn cứ")
        counter.check(f"{page} has bases", bool(bases))
        for symbol in bases:
            targets = pages[page].targets_of(symbol)
            counter.check(f"{page} links its basis {symbol}", bool(targets))
            for target in targets[:1]:
                directive, _ = resolve(page, target)
                back = [resolve(directive, link)[0] for link in pages[directive].links]
                counter.check(f"{directive} lists {page}", page in back)


def warned(done):
    return set(re.findall(r"cảnh báo\[([a-z-]+)\]", done.stderr))


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "public"
        done = run("build", "-s", ROOT, "-o", output, "--now", "15/11/2023")
        counter.check("the demonstration site builds", done.returncode == 0, done.stderr)
        # What the real plans bring with them: bodies that ended with the districts while their
        # duties went on, a meeting dated before the guide it carries out, and papers of a district
        # that name the centre's conclusions and nothing of the province.
        so_in_the_plans = {"duty-unit-ended", "level-jump", "milestone-before-basis"}
        counter.check("warns of what is so in the real plans, and that results of 2026 are to come",
                      warned(done) == so_in_the_plans | {"result-in-future"}, done.stderr)
        later = run("check", "-s", ROOT, "--now", "26/11/2026")
        counter.check("once they have come, warns of the real plans only",
                      warned(later) == so_in_the_plans, later.stderr)
        files = tree(output) if output.is_dir() else {}
        pages = {name: Page(data.decode("utf-8")) for name, data in files.items()
                 if name.endswith(".html")}
        counter.check("there are pages", len(pages) > 100, str(len(pages)))
        check_pages(pages, counter)
        check_facts(pages, counter)
        check_dates(files, counter)
        check_relations(pages, counter)
        check_timelines(pages, files, counter)
        check_lineage(pages, files, counter)
        check_statements(pages, files, counter)
        check_home(pages, files, counter)
        check_links(pages, files, "https://xa-minh-hoa.example/", counter)
        lost = [name for name, data in files.items() if name.endswith(".html")
                and b"http-equiv" not in data and name != "tim-kiem.html" and b"kind-sheet" not in data and b"kind-script" not in data
                and not re.search(rb'<form [^>]*action="[^"]*tim-kiem\.html"', data)]
        counter.check("every page has a way to the search", not lost, str(lost[:5]))
        notice = [name for name, page in pages.items()
                  if "không phải trang của cơ quan nào" not in " ".join("".join(page.text).split()) and "http-equiv" not in
                  files[name].decode("utf-8")]
        counter.check("every page says it is a demonstration", not notice, str(notice[:5]))
    counter.finish()


main()
