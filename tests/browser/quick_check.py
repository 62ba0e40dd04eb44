#!/usr/bin/env python3
"""The demonstration portal in headless Chromium, as on a telephone: one page of each kind behind the strict
policy of the guide, the controls, the search, and the same without scripts. The whole suite is .ci/browser.

usage: quick_check.py PROGRAM
"""
import gzip
import json
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cli"))
from chromium import Chromium, serve  # noqa: E402
from program import ROOT, Counter, run  # noqa: E402

DAY = "2023-11-15"
KIND = re.compile(r'<body class="kind-([a-z-]+)')
SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"(?! media="print")')
MAX_BYTES = 14600  # HTML and style sheets of one page, compressed: what a first flight carries
MAX_REQUESTS = 8
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def samples(folder):
    """The longest page of each kind; 404.html links from a root of its own."""
    longest = {}
    for page in sorted(folder.rglob("*.html")):
        text = page.read_text("utf-8")
        kind = KIND.search(text)
        if kind and page.name != "404.html" and len(text) > longest.get(kind[1], (0,))[0]:
            longest[kind[1]] = (len(text), page.relative_to(folder).as_posix())
    return {kind: page for kind, (_, page) in sorted(longest.items())}


def weigh(counter, folder):
    def packed(path):
        return len(gzip.compress(path.read_bytes(), 6, mtime=0))

    for page in sorted(folder.rglob("*.html")):
        if page.name == "404.html":
            continue
        sheets = [(page.parent / each).resolve() for each in SHEET.findall(page.read_text("utf-8"))]
        weight = packed(page) + sum(map(packed, sheets))
        name = page.relative_to(folder).as_posix()
        counter.check(f"weight of {name}", weight <= MAX_BYTES, f"{weight} bytes")


def look(counter, tab, root, kind, page):
    tab.problems.clear()
    tab.requests.clear()
    tab.open(root + page)
    counter.check(f"{kind} has one h1", tab.ask("document.querySelectorAll('h1').length") == 1, page)
    counter.check(f"{kind} does not scroll sideways", tab.ask(SIDEWAYS) <= 0, page)
    counter.check(f"{kind} has no error", not tab.problems, tab.problems)
    others = [each for each in tab.requests if not each.startswith((root, "data:"))]  # players draw buttons
    counter.check(f"{kind} asks no other host", not others, others)
    own = [each for each in dict.fromkeys(tab.requests) if each.startswith(root)]
    counter.check(f"{kind} takes at most {MAX_REQUESTS} requests", len(own) <= MAX_REQUESTS, own)


def press_controls(counter, browser, root):
    tab = browser.tab()
    tab.open(root + "gioi-thieu.html")
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    pressed = "[...document.querySelectorAll('.masthead .tools [aria-pressed=true]')].map(b => b.value).join()"
    counter.check("text begins at its normal size", (tab.ask(size), tab.ask(pressed)) == (16, "1"))
    counter.check("buttons have names", tab.ask(
        "[...document.querySelectorAll('.masthead .tools button')]"
        ".map(b => b.getAttribute('aria-label') || b.textContent).join('|')")
        == "A, chữ thường|A, chữ lớn|A, chữ rất lớn|Tương phản cao")
    tab.ask("document.querySelector('.tools [value=\"3\"]').focus()")
    tab.press("Enter")
    tab.ask("document.querySelector('.tools [name=contrast]').focus()")
    tab.press("Enter")
    counter.check("large text and high contrast are on", tab.ask(pressed) == "3,more", tab.ask(pressed))
    counter.check("text has grown by more than two fifths", tab.ask(size) > 22, tab.ask(size))
    colours = "getComputedStyle(document.querySelector('.masthead span')).color"
    counter.check("soft words have become black", tab.ask(colours) == "rgb(0, 0, 0)", tab.ask(colours))
    tab.open(root + "index.html")
    counter.check("the next page keeps them", (tab.ask(pressed), tab.ask(size) > 22) == ("3,more", True))
    counter.check("and does not scroll sideways", tab.ask(SIDEWAYS) <= 0)
    tab.ask("document.querySelector('.tools [value=\"1\"]').click(),"
            "document.querySelector('.tools [name=contrast]').click()")
    counter.check("and gives them back", (tab.ask(pressed), tab.ask(size)) == ("1", 16))
    kept = tab.ask("JSON.stringify(localStorage)")
    counter.check("two choices are kept, nothing else", json.loads(kept) ==
                  {"congbo-hien-thi": '{"text":"1","contrast":""}'}, kept)


def press_page_tools(counter, browser, root):
    tab = browser.tab()
    tab.open(root + "tin-tuc/2026/ngay-hoi-doc-sach-2026.html")
    tab.ask("window.print = () => { window.asked = true; }, Object.defineProperty(navigator, 'share',"
            "{ configurable: true, value: (what) => { window.shared = what; return Promise.resolve(); } })")
    tab.ask("document.querySelector('[name=print]').click(), document.querySelector('[name=share]').click()")
    counter.check("the print button prints", tab.ask("window.asked") is True)
    address = "https://xa-minh-hoa.example/tin-tuc/2026/ngay-hoi-doc-sach-2026.html"
    counter.check("the share button shares the page's own address", tab.ask("window.shared.url") == address)
    status = "document.querySelector('.opening [role=status]').textContent"
    for clipboard, told in (("Promise.resolve()", "Đã sao chép địa chỉ trang."),
                            ("Promise.reject()", f"Địa chỉ trang: {address}")):
        tab.ask("Object.defineProperty(navigator, 'share', { configurable: true, value: undefined }),"
                "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: "
                f"{{ writeText: () => {clipboard} }} }})")
        tab.ask("document.querySelector('[name=share]').click()")
        counter.check(f"without a share sheet: {told}", tab.wait(f"{status} === {json.dumps(told)}"),
                      tab.ask(status))


def outlive_notice(counter, browser, root):
    tab = browser.tab()
    shown = "document.querySelector('.notice').checkVisibility()"
    for day, is_shown in (("2030-12-31T16:00:00Z", True), ("2030-12-31T18:00:00Z", False)):
        made = tab.command("Page.addScriptToEvaluateOnNewDocument",
                           source=f"Date.now = () => Date.parse('{day}')")
        tab.open(root + "index.html")
        counter.check(f"the notice is {'shown' if is_shown else 'over'} at {day}", tab.ask(shown) is is_shown)
        tab.command("Page.removeScriptToEvaluateOnNewDocument", identifier=made["identifier"])


def search(counter, browser, root, where):
    tab = browser.tab()
    tab.open(root + "index.html")
    tab.ask("document.querySelector('#find').focus()")
    tab.write("ket luan 21")
    tab.press("Enter")
    first = tab.wait("document.querySelector('#search_results a')?.getAttribute('href')")
    counter.check(f"{where}, the search finds a paper typed without marks", first == "van-ban/2021/21-kl-tw.html",
                  first)
    counter.check(f"{where}, the search has no error", not tab.problems, tab.problems)


def read_without_scripts(counter, browser, root, pages):
    tab = browser.tab(scripts=False)
    for kind, page in pages.items():
        tab.open(root + page)
        counter.check(f"{kind} without scripts: its words, and no dead button", tab.ask(
            "document.querySelector('main').innerText.length > 100 &&"
            "![...document.querySelectorAll('.tools, .filters, #search')].some(e => e.checkVisibility())"))


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch, Chromium() as browser:
        folder = pathlib.Path(scratch) / "public"
        done = run("build", "-s", ROOT, "-o", folder, "--now", DAY)
        counter.check("the demonstration builds", done.returncode == 0, done.stderr)
        pages = samples(folder)
        counter.check("every kind of page is there", len(pages) >= 18, list(pages))
        weigh(counter, folder)
        server = serve(folder)
        tab = browser.tab()
        for kind, page in pages.items():
            look(counter, tab, server.root, kind, page)
        press_controls(counter, browser, server.root)
        press_page_tools(counter, browser, server.root)
        outlive_notice(counter, browser, server.root)
        search(counter, browser, server.root, "from a server")
        search(counter, browser, folder.as_uri() + "/", "from a folder")
        read_without_scripts(counter, browser, folder.as_uri() + "/", pages)
    counter.finish()


main()
