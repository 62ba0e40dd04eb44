#!/usr/bin/env python3
"""The tree says nothing unfinished, names no one's own machine, and has no invisible differences.

Unfinished work belongs in the issue tracker, where someone looks for it. Paths of the machine a file
was written on help nobody else. Golden sites and broken example sites are exact bytes and are left
out of the rules on blanks.
"""
import re

from common import files_under, finish, read_root

FOLDERS = [".ci", "assets", "bench", "docs", "src", "tests", "themes"]
TOP_FILES = ["CMakeLists.txt", "CMakePresets.json", "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
             "site.yaml"]
TEXT = {".h", ".cpp", ".py", ".txt", ".cmake", ".json", ".md", ".yaml", ".html", ".css", ".js",
        ".xml", ".svg", ""}
CODE = {".h", ".cpp", ".py", ".cmake", ".css", ".js"}
EXACT_BYTES = ("tests/sites/", "tests/sites-invalid/")

# Put together from parts, so that this file passes its own rule.
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
IN_COMMENT = re.compile(
    r"(//|#|/\*|<!--).*\b(not implem" + r"ented|place" + r"holder|st" + r"ub)\b", re.I)
HOME = re.compile(r"(?<![\w.}/~-])(/home/\w+/|/ro" + r"ot/|/Users/\w+/|[A-Z]:\\Users\\)")
COMMON_PARENTS = {"/", "/tmp/", "/home/", "/src/", "/build/", "/usr/src/", "/opt/", "/srv/", "/var/"}


def workplace_of(root):
    """A pattern of the folder this tree happens to lie in, or None when its name is a usual one."""
    parent = f"{root.parent}/".replace("//", "/")
    if parent in COMMON_PARENTS or parent.startswith("/tmp/"):
        return None
    return re.compile(r"(?<![\w.}/~-])" + re.escape(parent))


def problems_of_line(line, suffix, workplace, exact):
    if UNFINISHED.search(line) or (suffix in CODE and IN_COMMENT.search(line)):
        yield "names unfinished work: finish it or file an issue"
    if HOME.search(line) or (workplace and workplace.search(line)):
        yield "names a folder of one machine: write a relative path"
    if exact:
        return
    if "\t" in line:
        yield "has a tab: indent with blanks"
    if line != line.rstrip() and suffix != ".md":
        yield "ends in blanks: remove them"


def check_file(root, path, workplace):
    shown = path.relative_to(root).as_posix()
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        return [] if shown.startswith(EXACT_BYTES) else [f"{shown}: is not UTF-8"]
    exact = shown.startswith(EXACT_BYTES) or (shown.startswith("tests/") and path.suffix not in CODE)
    problems = []
    for number, line in enumerate(text.split("\n"), 1):
        for why in problems_of_line(line, path.suffix, workplace, exact):
            problems.append(f"{shown}:{number}: {why}")
    if text and not text.endswith("\n") and not exact:
        problems.append(f"{shown}: does not end with a line break")
    return problems


def main():
    root = read_root(__doc__)
    workplace = workplace_of(root)
    paths = [root / name for name in TOP_FILES if (root / name).is_file()]
    paths += files_under(root, FOLDERS, TEXT)
    problems = []
    for path in paths:
        problems += check_file(root, path, workplace)
    finish(problems, len(paths))


if __name__ == "__main__":
    main()
