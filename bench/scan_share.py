#!/usr/bin/env python3
"""What part of a build's instructions reads running text: `congbo build` of a generated corpus under valgrind's
callgrind, one thread. Instructions do not depend on what else the machine does; the kernel's are not counted.

usage: bench/scan_share.py [N] [--congbo FILE]
"""
import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = [("citations", "congbo::citation::CitationScanner::scan("),
         ("deadlines", "congbo::schedule::find_deadlines("),
         ("heads, sections and tails", "congbo::citation::read_paper("),
         ("check the meaning, with the last two", "congbo::check::check_meaning(")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=1000, metavar="N")
    parser.add_argument("--congbo", type=Path, default=ROOT / "build/release/congbo")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        site, profile = Path(scratch) / "site", Path(scratch) / "profile"
        subprocess.run([sys.executable, ROOT / "bench/gen_corpus.py", str(given.count), site,
                        "--theme", ROOT / "themes/default"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", given.congbo, "build",
                        "-s", site, "-o", Path(scratch) / "out", "--now", "2026-11-26", "--jobs", "1", "--quiet"],
                       check=True, stderr=subprocess.DEVNULL)
        text = subprocess.run(["callgrind_annotate", "--inclusive=yes", profile], check=True, text=True,
                              capture_output=True).stdout
    counted = {name: int(count.replace(",", "")) for count, name in
               re.findall(r"^ *([\d,]+) \([^)]*\)\s+\S*?:(.*)$", text, re.M)}
    total = int(re.search(r"([\d,]+) \(100", text).group(1).replace(",", ""))
    print(f"| Part of a build of {given.count} documents | instructions | share |\n|---|---|---|")
    for words, name in PARTS:
        count = max((value for key, value in counted.items() if key.startswith(name)), default=0)
        print(f"| {words} | {count / 1e6:,.0f} M | {100 * count / total:.1f} % |")
    print(f"| the whole build | {total / 1e6:,.0f} M | 100 % |")


main()
