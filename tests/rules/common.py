"""What the rule scripts share: walking the source tree and ending with a verdict.

A rule script prints one line a problem ("path:line: what is wrong; what to do") and exits 1 when
there is any. `--root DIR` points it at another tree, which is how selftest.py proves that it fails.
"""
import argparse
import os
import sys
from pathlib import Path

CODE = (".h", ".cpp")
SKIPPED_FOLDERS = {".git", "build", "public", "__pycache__", "node_modules"}


def read_root(description):
    """The tree to check: `--root DIR`, or the repository this script lies in."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    return parser.parse_args().root.resolve()


def files_under(root, folders, suffixes=None):
    """Files below the given folders of `root`, in a fixed order; all suffixes when none are given."""
    for folder in folders:
        for where, names, files in os.walk(root / folder):
            names[:] = sorted(n for n in names if n not in SKIPPED_FOLDERS)
            for name in sorted(files):
                path = Path(where) / name
                if suffixes is None or path.suffix in suffixes:
                    yield path


def percentile_90(numbers):
    """The smallest value that at least nine tenths of `numbers` do not exceed; 0 for none."""
    ordered = sorted(numbers)
    return ordered[(len(ordered) * 9 + 9) // 10 - 1] if ordered else 0


def finish(problems, checked):
    """Prints the problems and ends the script. Checking nothing at all is a problem too."""
    if not checked:
        problems = problems + ["no file was checked: is --root right?"]
    for problem in problems:
        print(problem)
    print(f"{checked} files checked, {len(problems)} problems")
    sys.exit(1 if problems else 0)
