#!/usr/bin/env python3
"""From every page where somebody would look for it, each milestone of the five plans can be reached: from its
plan, from each directive the plan carries out (those without dates through the plan), from each unit that has
it, and, when it has dates, from the calendars, by its own address; a draft's dates are nobody's yet and stay out
of calendars. The list is facts.json.
"""
import html
import json
import pathlib
import posixpath
import re
import tempfile

from program import ROOT, TESTS, Counter, run

DAY = "2026-11-26"


class Portal:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.links_of = {}

    def data(self, name):
        return json.loads((self.folder / "api" / f"{name}.json").read_text("utf-8"))

    def links(self, page):
        """Every address inside the site that a page links, from the root."""
        if page not in self.links_of:
            text = (self.folder / page).read_text("utf-8")
            found = set()
            for href in map(html.unescape, re.findall(r'href="([^"]+)"', text)):
                path, hash_, fragment = href.partition("#")
                if "://" in href or not path:
                    continue
                found.add(posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) + hash_ + fragment)
            self.links_of[page] = found
        return self.links_of[page]

    def calendar_urls(self):
        text = b"".join(path.read_bytes() for path in sorted(self.folder.rglob("*.ics")))
        return set(re.findall(r"^URL[^:]*:\S*?//[^/]+/(\S+)$",
                              text.replace(b"\r\n ", b"").replace(b"\r\n", b"\n").decode("utf-8"), re.M))


def check_plan(portal, plan, facts, counter):
    milestones = {record["url"]: record for record in portal.data("milestones")["milestones"]}
    units = {record["id"]: record["url"] for record in portal.data("units")["units"]}
    text = (portal.folder / plan).read_text("utf-8")
    directives = [edge["to"] for edge in portal.data("graph")["edges"]
                  if edge["from"] == plan and edge["kind"] == "implements"]
    counter.check(f"{plan} carries something out", bool(directives))
    calendar = portal.calendar_urls()
    is_draft = any(record["url"] == plan and record["status"] == "draft"
                   for record in portal.data("documents")["documents"] if "status" in record)
    for name in facts["dated"] + facts["undated"]:
        beside = plan.replace(".html", "-ket-qua.html")  # a plan of many dates has them on a page of its own
        url = f"{beside if (portal.folder / beside).exists() else plan}#moc-{name}"
        is_dated = name in facts["dated"]
        counter.check(f"{url} is on the plan's page", f'id="moc-{name}"' in text)
        for unit in milestones[url].get("units", []):
            counter.check(f"{url} is on the page of {unit}", url in portal.links(units[unit]))
        for directive in directives:
            wanted = url if is_dated else plan
            counter.check(f"{url} is reached from {directive}", wanted in portal.links(directive))
        if is_draft:
            counter.check(f"{url} is in no calendar", url not in calendar)
        elif is_dated:
            counter.check(f"{url} is in a calendar", url in calendar)


def main():
    counter = Counter()
    facts = json.loads((TESTS / "cli" / "facts.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        done = run("build", "-s", ROOT, "-o", pathlib.Path(scratch) / "out", "--now", DAY)
        counter.check("the demonstration builds", done.returncode == 0, done.stderr)
        portal = Portal(pathlib.Path(scratch) / "out")
        for plan, milestones in facts.items():
            check_plan(portal, plan, milestones, counter)
    counter.finish()


main()
