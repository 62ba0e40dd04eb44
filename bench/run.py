#!/usr/bin/env python3
"""Times `congbo build` on a generated corpus, phase by phase: cold (no output folder), then again with
nothing changed, and beside both a plain copy of the finished output.

usage: bench/run.py [N] [--runs R] [--congbo FILE] [--theme DIR] [-- OPTIONS OF congbo build …]

Prints a Markdown table: medians of wall and CPU seconds, and the greatest peak memory so far in the
process at the end of each phase (MiB). The file cache is warm; only the output folder is cold. Nothing is
deleted before the end: ext4 searches long for a free inode while many have just been deleted.
"""
import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PHASE = re.compile(r"^ *([\d.]+) s +([\d.]+) cpu s +([\d.]+) MiB  (.+)$", re.M)


def measure(command):
    """[(phase, wall s, cpu s, peak MiB), …] of one run, the whole process last."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if status != 0:
        sys.exit(f"{text}\n{' '.join(map(str, command))} failed")
    phases = [(name, float(wall), float(cpu), float(peak))
              for wall, cpu, peak, name in PHASE.findall(text)]
    cpu = usage.ru_utime + usage.ru_stime
    return phases + [("the whole process", wall, cpu, usage.ru_maxrss / 1024)]


def row(state, runs):
    """The rows of one state: each phase's medians over the runs."""
    for same in zip(*runs):
        walls, cpus, peaks = zip(*(numbers for _, *numbers in same))
        yield (f"| {state} | {same[0][0]} | {statistics.median(walls):.3f} | "
               f"{statistics.median(cpus):.3f} | {max(peaks):.0f} |")


def describe(output):
    sizes = [path.stat().st_size for path in output.rglob("*") if path.is_file()]
    return f"{len(sizes)} files, {sum(sizes) / 1e6:.1f} MB"


def main():
    words = sys.argv[1:]
    cut = words.index("--") if "--" in words else len(words)
    own, passed_on = words[:cut], words[cut + 1:]
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=10000, metavar="N")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--congbo", type=Path, default=ROOT / "build/release/congbo")
    parser.add_argument("--theme", type=Path, default=ROOT / "themes/default")
    given = parser.parse_args(own)

    with tempfile.TemporaryDirectory(prefix="congbo-bench.") as name:
        folder = Path(name)
        site = folder / "site"
        subprocess.run([sys.executable, "-B", ROOT / "bench/gen_corpus.py", str(given.count), site,
                        "--theme", given.theme], check=True)
        build = [given.congbo, "build", "--timings", "--lang", "en", "-s", site, *passed_on, "-o"]
        outputs = [folder / f"public{run}" for run in range(given.runs)]
        cold = [measure([*build, output]) for output in outputs]
        unchanged = [measure([*build, output]) for output in outputs]
        copies = [measure(["cp", "-r", output, f"{output}-copy"]) for output in outputs]
        print(f"output: {describe(outputs[0])}\n")
        print("| State | Phase | wall s | CPU s | peak MiB |\n|---|---|---|---|---|")
        print(*row("cold", cold), *row("unchanged", unchanged), sep="\n")
        print(*row("`cp -r` of the output", copies), sep="\n")
        walls = [statistics.median(run[-1][1] for run in runs) for runs in (cold, unchanged, copies)]
        print(f"\ncold / plain copy: {walls[0] / walls[2]:.2f}   "
              f"unchanged / plain copy: {walls[1] / walls[2]:.2f}")


if __name__ == "__main__":
    main()
