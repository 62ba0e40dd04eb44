#!/usr/bin/env python3
"""Times `congbo build` on a generated corpus: cold (no output folder), then again with nothing changed.

usage: bench/run.py [N] [--runs R] [--congbo FILE] [--theme DIR] [-- OPTIONS OF congbo build …]

Prints wall and CPU seconds (median, least and most) and peak memory of the whole process; what the
program itself writes (its phases, with an option after `--`) is passed on from the last run of each.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def measure(command):
    """(wall s, cpu s, peak MiB, output) of one run; ends the script when the run fails."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if status != 0:
        sys.exit(f"{text}\n{' '.join(map(str, command))} failed")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def spread(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def report(name, runs):
    walls, cpus, peaks, texts = zip(*runs)
    print(f"{name:10} wall {spread(walls)} s   cpu {spread(cpus)} s   peak {max(peaks):.0f} MiB")
    if texts[-1].strip():
        print(texts[-1].rstrip())


def main():
    words = sys.argv[1:]
    cut = words.index("--") if "--" in words else len(words)
    own, passed_on = words[:cut], words[cut + 1:]
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=10000, metavar="N")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--congbo", type=Path, default=ROOT / "build/release/congbo")
    parser.add_argument("--theme", type=Path)
    given = parser.parse_args(own)

    with tempfile.TemporaryDirectory(prefix="congbo-bench.") as folder:
        site, output = Path(folder) / "site", Path(folder) / "public"
        generate = [sys.executable, "-B", ROOT / "bench/gen_corpus.py", str(given.count), site]
        subprocess.run(generate + (["--theme", given.theme] if given.theme else []), check=True)
        command = [given.congbo, "build", "-s", site, "-o", output, *passed_on]
        cold = []
        for _ in range(given.runs):
            for leftover in Path(folder).glob("*public*"):
                shutil.rmtree(leftover)
            cold.append(measure(command))
        report("cold", cold)
        report("unchanged", [measure(command) for _ in range(given.runs)])


if __name__ == "__main__":
    main()
