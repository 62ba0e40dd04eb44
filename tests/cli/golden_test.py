#!/usr/bin/env python3
"""Golden sites: tests/sites/<name>/site built must equal tests/sites/<name>/expected byte for byte,
with one thread and several, from two working folders, cold and warm.

UPDATE_GOLDEN=1 rewrites the expectations instead; `git diff` is then the review.
"""
import os
import pathlib
import re
import shutil
import tempfile

from program import TESTS, Counter, run, tree

NOW = "15/11/2023"


def differences(expected, actual):
    lines = []
    for path in sorted(expected.keys() | actual.keys()):
        if path not in actual:
            lines.append(f"  missing: {path}")
        elif path not in expected:
            lines.append(f"  not expected: {path}")
        elif expected[path] != actual[path]:
            lines.append(f"  differs: {path}")
    return "\n".join(lines)


def build(site, output, counter, name, *arguments, cwd=None):
    done = run("build", "-s", site, "-o", output, "--now", NOW, *arguments, cwd=cwd)
    counter.check(f"{name}: exit code", done.returncode == 0, done.stdout + done.stderr)
    written = pathlib.Path(cwd or ".") / output
    return tree(written) if written.is_dir() else {}


def check_site(folder, counter):
    expected_folder = folder / "expected"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        one = build(folder / "site", scratch / "one", counter, f"{folder.name}, 1 thread",
                    "--jobs", "1")
        if os.environ.get("UPDATE_GOLDEN"):
            shutil.rmtree(expected_folder, ignore_errors=True)
            for path, data in one.items():
                target = expected_folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        expected = tree(expected_folder)
        counter.check(f"{folder.name}: has expectations", bool(expected))

        def same(name, actual):
            counter.check(f"{folder.name}, {name}", actual == expected,
                          differences(expected, actual))

        same("1 thread", one)
        same("4 threads", build(folder / "site", scratch / "many", counter,
                                f"{folder.name}, 4 threads", "--jobs", "4"))
        copy = scratch / "elsewhere" / "trang"
        shutil.copytree(folder / "site", copy)
        same("from inside a copy", build(".", "../out", counter, f"{folder.name}, from inside",
                                         cwd=copy))
        # Warm: another state first, then the same again over the old output.
        victim = sorted((copy / "content").rglob("*.md"))[-1]
        text = victim.read_text(encoding="utf-8")
        victim.write_text(re.sub("^(title|tiêu đề): ", r"\g<0>Cũ ", text, count=1, flags=re.M),
                          encoding="utf-8")
        before = build(copy, scratch / "warm", counter, f"{folder.name}, changed")
        counter.check(f"{folder.name}: a changed title changes the output", before != expected)
        victim.write_text(text, encoding="utf-8")
        same("warm", build(copy, scratch / "warm", counter, f"{folder.name}, warm"))
        same("warm again", build(copy, scratch / "warm", counter, f"{folder.name}, warm again"))


def main():
    counter = Counter()
    folders = sorted(path for path in (TESTS / "sites").iterdir() if (path / "site").is_dir())
    counter.check("there are golden sites", len(folders) >= 2)
    for folder in folders:
        check_site(folder, counter)
    counter.finish()


main()
