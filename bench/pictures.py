#!/usr/bin/env python3
"""How much of a build is pictures, and what is left of it the next time: one site of N photographs (PNG, 2,000 × 1,500,
grained like a camera's) built cold, then into a new output folder with the sizes kept by the first build.

usage: bench/pictures.py [N] [--runs R] [--congbo FILE]

Prints a Markdown table of medians. The order cold, warm, cold, warm … keeps other work on the machine from counting on one
side only.
"""
import argparse
import os
import random
import re
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT = 2000, 1500


def chunk(kind, payload):
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


def photograph(seed):
    """Two slow ramps of colour under grain."""
    chance = random.Random(seed)
    rows = bytearray()
    for y in range(HEIGHT):
        grain = chance.randbytes(WIDTH * 3)
        shade = y * 160 // HEIGHT
        rows += b"\0" + bytes((shade + (g & 31)) for g in grain)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 1)) + chunk(b"IEND", b"")


def write_site(site, count):
    (site / "content/pages").mkdir(parents=True)
    (site / "site.yaml").write_text("format: 1\ntitle: Đo ảnh\nlanguage: vi\nbase_url: https://do.example/\n", "utf-8")
    (site / "content/pages/trang.md").write_text("---\ntitle: Trang\n---\n\nChữ.\n", "utf-8")
    for i in range(count):
        folder = site / f"content/news/2026/tin-{i}"
        folder.mkdir(parents=True)
        (folder / "index.md").write_text(f"---\ntitle: Tin {i}\ndate: 01/9/2026\n---\n\n![Bức tường {i}](anh.png)\n", "utf-8")
        (folder / "anh.png").write_bytes(photograph(i))


def build(congbo, site, output):
    started, before = time.perf_counter(), os.times()
    done = subprocess.run([congbo, "build", "-s", site, "-o", output, "--now", "2026-11-15"],
                          capture_output=True, text=True)
    wall, after = time.perf_counter() - started, os.times()
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    counts = re.search(r"Cỡ ảnh: (\d+) làm mới, (\d+) lấy lại", done.stdout)
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, cpu, *map(int, counts.groups())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int, nargs="?", default=20)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--congbo", default=ROOT / "build/release/congbo")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        site = scratch / "trang"
        write_site(site, options.count)
        runs = {"cold": [], "warm": []}
        for i in range(options.runs):
            shutil.rmtree(site / ".congbo", ignore_errors=True)
            for name, rows in runs.items():
                rows.append(build(options.congbo, site, scratch / f"{name}-{i}"))
    print("| build | wall s | CPU s | sizes made | taken |\n|---|---|---|---|---|")
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in runs.items()}
    for name, (wall, cpu, made, taken) in medians.items():
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {made:.0f} | {taken:.0f} |")
    ratio = [medians["cold"][i] / max(medians["warm"][i], 0.001) for i in (0, 1)]
    print(f"\ncold : warm = {ratio[0]:.0f} : 1 in wall time, {ratio[1]:.0f} : 1 in CPU time")


if __name__ == "__main__":
    main()
