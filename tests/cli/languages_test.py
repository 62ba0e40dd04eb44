#!/usr/bin/env python3
"""The default theme on a small English site with a few pages in Vietnamese: both languages lead to each other,
say what is missing, and every word of the theme exists in both.
"""
import pathlib
import re
import shutil
import tempfile

from program import ROOT, Counter, run

SITE = {
    "site.yaml": "format: 1\ntitle: Cloud Hill\nlanguage: en\nplace: Cloud Hill\nbase_url: https://hill.example/\n"
                 "menu:\n  - title: About\n    to: pages/about.md\n",
    "content/pages/about.md": "---\ntitle: About us\ntranslation_of: gioi-thieu\n---\nHello.\n",
    "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\nlanguage: vi\n---\nXin chào.\n",
    "content/news/first.md": "---\ntitle: First news\ndate: 2026-01-02\n---\nText.\n",
    "content/news/tin.md": "---\ntitle: Tin tiếng Việt\nlanguage: vi\ndate: 2026-01-03\n---\nChữ.\n",
}
ALTERNATES = ('<link rel="alternate" hreflang="{0}" href="https://hill.example/{1}.html">\n'
              '<link rel="alternate" hreflang="{2}" href="https://hill.example/{3}.html">\n')
MOSTLY = "Chỉ một số trang có bằng tiếng Việt; trình đơn và phần lớn trang bằng tiếng khác."


def write(folder):
    for name, text in SITE.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    shutil.copytree(ROOT / "themes", folder / "themes")


def build(folder):
    done = run("build", "--now", "2026-02-01", "--lang", "en", cwd=folder)
    pages = {path.relative_to(folder / "public").as_posix(): path.read_text("utf-8")
             for path in (folder / "public").rglob("*.html")}
    return done, pages


def notes(page):
    return re.findall(r'<section class="notice" aria-label="([^"]*)"><p class="wrap">([^<]*)</p>', page)


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        write(folder)
        done, pages = build(folder)
        counter.check("every word of the theme is in both languages, so nothing is to report",
                      (done.returncode, "unpaired" in done.stderr) == (0, False), done.stderr)
        about, vietnamese = pages["about.html"], pages["gioi-thieu.html"]
        counter.check("a page is in its language", about.startswith('<!DOCTYPE html>\n<html lang="en">')
                      and vietnamese.startswith('<!DOCTYPE html>\n<html lang="vi">'))
        counter.check("the page and its translation name both addresses",
                      ALTERNATES.format("en", "about", "vi", "gioi-thieu") in about
                      and ALTERNATES.format("vi", "gioi-thieu", "en", "about") in vietnamese)
        counter.check("each leads to the other",
                      '<a href="gioi-thieu.html" hreflang="vi" lang="vi" title="Giới thiệu">Tiếng Việt</a>' in about
                      and '<a href="about.html" hreflang="en" lang="en" title="About us">English</a>' in vietnamese)
        counter.check("a page in the site's language has no note", notes(about) == [] ==
                      notes(pages["tin-tuc/first.html"]))
        counter.check("a page in another language says so", notes(vietnamese) ==
                      [("Ngôn ngữ của trang", MOSTLY)], notes(vietnamese))
        counter.check("and that it has no translation", notes(pages["tin-tuc/tin.html"]) ==
                      [("Ngôn ngữ của trang", MOSTLY + " Trang này chỉ có bằng tiếng Việt.")])
        counter.check("the site's menu keeps its language there", '<ul class="wrap" lang="en">' in vietnamese)
        counter.check("a list marks what is in another language",
                      '<a href="tin.html" lang="vi">Tin tiếng Việt</a>' in pages["tin-tuc/index.html"])
        words = (folder / "themes/default/i18n/en.yaml")
        words.write_text(words.read_text("utf-8").replace("tools.print: Print this page\n", ""), "utf-8")
        done, pages = build(folder)
        counter.check("a word that is missing is reported", "unpaired-text" in done.stderr
                      and '"tools.print"' in done.stderr, done.stderr)
        counter.check("and taken from the other language until it is written",
                      'name="print">In trang này</button>' in pages["about.html"])
    counter.finish()


main()
