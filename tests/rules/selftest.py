#!/usr/bin/env python3
"""Proves that each rule can fail: one small tree a case, with the one thing the rule forbids.

A case is (rule, files, words the report must hold); no words means that the tree is in order.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import check_words

HERE = Path(__file__).resolve().parent
STYLE = {".clang-format": "BasedOnStyle: Google\nColumnLimit: 100\n"}
PLAIN = "int one();\n"


def function_of(lines):
    return "int f() {\n" + "  f();\n" * (lines - 3) + "  return 1;\n}\n"


def functions(count, lines):
    return "".join(function_of(lines).replace("f()", f"f{n}()") for n in range(count))


CASES = [
    ("includes", {"src/site/a.cpp": '#include "content/b.h"\n#include <vector>\n'}, None),
    ("includes", {"src/content/a.cpp": '#include "site/b.h"\n'}, "must not know site"),
    ("includes", {"src/citation/a.h": '#include "schedule/b.h"\n'}, "share floor 2"),
    ("includes", {"src/base/a.h": '# include "cli/b.h"\n'}, "src/base/a.h:1"),
    ("includes", {"src/site/a.cpp": '#include "b.h"\n'}, "not a room"),
    ("includes", {"src/site/a.cpp": '#include <content/b.h>\n'}, "with quotes"),
    ("includes", {"src/site/a.cpp": '#include "site/../portal/b.h"\n'}, 'without ".."'),
    ("includes", {"src/attic/a.cpp": PLAIN}, "not in a known room"),
    ("includes", {"docs/a.md": "words\n"}, "no file was checked"),
    ("sizes", {"src/base/a.cpp": function_of(30)}, None),
    ("sizes", {"src/base/a.cpp": functions(30, 4) + function_of(81)}, "f has 81 lines, at most 80"),
    ("sizes", {"src/base/a.cpp": functions(8, 4) + functions(2, 31)}, "p90 is 31"),
    ("sizes", {"src/base/a.cpp": PLAIN * 701}, "701 lines, at most 700"),
    ("sizes", {"src/base/a.cpp": PLAIN * 401, "src/base/b.cpp": PLAIN}, "p90 is 401"),
    ("sizes", {"src/base/a.h": PLAIN * 121}, "header of 121 lines"),
    ("sizes", {"src/base/messages.h": PLAIN * 121}, None),
    ("sizes", {"src/base/messages.h": PLAIN * 701}, "701 lines"),
    ("sizes", {"src/base/a.h": "#include <a>\n" * 7}, "7 includes"),
    ("sizes", {"src/base/a.h": "// " + "ữ" * 97 + "\n"}, None),
    ("sizes", {"src/base/a.h": "// " + "a" * 98 + "\n"}, "a.h:1: 101 columns"),
    ("format", {**STYLE, "src/base/a.h": PLAIN}, None),
    ("format", {**STYLE, "src/base/a.h": "int  one( );\n"}, "run clang-format"),
    ("format", {**STYLE, "tests/base/a.cpp": "int  one( );\n"}, "run clang-format"),
    ("words", {"src/base/a.h": PLAIN, "tests/sites/a/out.html": "\ttab \n"}, None),
    ("words", {"src/base/a.h": "// TO" + "DO: later\n"}, "a.h:1: names unfinished"),
    ("words", {"themes/a.html": "{# FIX" + "ME #}\n"}, "names unfinished"),
    ("words", {"src/base/a.cpp": "int x;  // a st" + "ub\n"}, "names unfinished"),
    ("words", {"src/base/a.cpp": 'auto x = "<input place' + 'holder>";\n'}, None),
    ("words", {"docs/a.md": "see /ho" + "me/an/congbo\n"}, "folder of one machine"),
    ("words", {"src/base/a.h": "\tint one();\n"}, "has a tab"),
    ("words", {"src/base/a.h": "int one(); \n"}, "ends in blanks"),
    ("words", {"src/base/a.h": "int one();"}, "line break"),
    ("words", {"src/base/a.h": b"// \xff\n"}, "is not UTF-8"),
]


def run_rule(rule, root):
    return subprocess.run([sys.executable, str(HERE / f"check_{rule}.py"), "--root", str(root)],
                          capture_output=True, text=True)


def write_tree(root, files):
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def check_case(rule, files, words):
    """Why the case fails, or None."""
    with tempfile.TemporaryDirectory() as folder:
        write_tree(Path(folder), files)
        run = run_rule(rule, folder)
    said = run.stdout + run.stderr
    if words is None:
        return None if run.returncode == 0 else f"should pass, but: {said}"
    if run.returncode == 1 and words in said:
        return None
    return f"should report {words!r}, but exit {run.returncode}: {said}"


def check_workplace():
    """The folder a tree lies in is read from the machine; here it is /desk/."""
    workplace = check_words.workplace_of(Path("/desk/congbo"))
    named, own = workplace.search("it lies in /desk/congbo"), workplace.search("${DIR}/desk/a")
    usual = check_words.workplace_of(Path("/tmp/clone"))
    return None if named and not own and not usual else "the folder of the tree is misjudged"


def main():
    failed = 0
    for rule, files, words in CASES:
        why = check_case(rule, files, words)
        if why:
            failed += 1
            print(f"{rule} {sorted(files)}: {why}")
    why = check_workplace()
    if why:
        failed += 1
        print(why)
    print(f"{len(CASES) + 1 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
