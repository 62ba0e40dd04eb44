#!/usr/bin/env python3
"""Nothing in src/ outgrows what one reading can hold.

The median hardly tells good code from bad; the tail does. So nine functions in ten stay within
30 lines and none exceeds 80, nine files in ten stay within 400 and none exceeds 700; a header is a
contract of at most 120 lines and 6 includes; lines end at column 100. A messages.h is a catalogue
(data in two languages) rather than a contract: only the limit for files holds for its length.
"""
import re
import shutil
import subprocess
import sys

from common import CODE, files_under, finish, percentile_90, read_root

FUNCTION_P90, FUNCTION_MAX = 30, 80
FILE_P90, FILE_MAX = 400, 700
HEADER_LINES, HEADER_INCLUDES = 120, 6
COLUMNS = 100
CATALOGUE = "messages.h"
INCLUDE = re.compile(r"^\s*#\s*include\b")


def check_lines(shown, path):
    """Problems of one file's lines, and how many lines it has."""
    lines = path.read_text("utf-8").splitlines()
    problems = [f"{shown}:{number}: {len(line)} columns, at most {COLUMNS}"
                for number, line in enumerate(lines, 1) if len(line) > COLUMNS]
    if len(lines) > FILE_MAX:
        problems.append(f"{shown}: {len(lines)} lines, at most {FILE_MAX}: split it")
    if path.suffix == ".h":
        includes = sum(1 for line in lines if INCLUDE.match(line))
        if len(lines) > HEADER_LINES and path.name != CATALOGUE:
            problems.append(f"{shown}: header of {len(lines)} lines, at most {HEADER_LINES}")
        if includes > HEADER_INCLUDES:
            problems.append(f"{shown}: header with {includes} includes, at most "
                            f"{HEADER_INCLUDES}: forward-declare what is only named")
    return problems, len(lines)


def function_lengths(root, paths):
    """(lines, path, first line, name) of every function; a lambda counts in the one around it."""
    if not shutil.which("ctags"):
        sys.exit("ctags is missing: install universal-ctags")
    listing = subprocess.run(
        ["ctags", "-f", "-", "--sort=no", "--fields=+ne", "--kinds-C++=f",
         "--language-force=C++", "-L", "-"],
        input="\n".join(str(path) for path in paths), capture_output=True, text=True, check=True)
    for tag in listing.stdout.splitlines():
        name, path = tag.split("\t")[:2]
        fields = dict(f.split(":", 1) for f in tag.split('"\t', 1)[1].split("\t") if ":" in f)
        if not name.startswith("__anon") and "end" in fields:
            first = int(fields["line"])
            yield int(fields["end"]) - first + 1, path, first, name


def check_functions(root, paths):
    functions = list(function_lengths(root, paths))
    problems = []
    for length, path, first, name in functions:
        if length > FUNCTION_MAX:
            shown = path.removeprefix(f"{root}/")
            problems.append(f"{shown}:{first}: {name} has {length} lines, at most {FUNCTION_MAX}")
    p90 = percentile_90([entry[0] for entry in functions])
    if p90 > FUNCTION_P90:
        problems.append(f"src: one function in ten has over {FUNCTION_P90} lines (p90 is {p90})")
        for length, path, first, name in sorted(functions, reverse=True)[:10]:
            print(f"  {path.removeprefix(f'{root}/')}:{first}: {name} has {length} lines")
    return problems


def main():
    root = read_root(__doc__)
    paths = list(files_under(root, ["src"], CODE))
    problems, sizes = [], []
    for path in paths:
        found, size = check_lines(path.relative_to(root), path)
        problems += found
        sizes.append(size)
    p90 = percentile_90(sizes)
    if p90 > FILE_P90:
        problems.append(f"src: one file in ten has over {FILE_P90} lines (p90 is {p90})")
    problems += check_functions(root, paths) if paths else []
    finish(problems, len(paths))


if __name__ == "__main__":
    main()
