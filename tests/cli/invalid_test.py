#!/usr/bin/env python3
"""Sites with mistakes, run through the program as its users do.

tests/sites-invalid/<code>: must be refused with the exact text of expected.vi.txt and expected.en.txt
(standard error, then "exit N"); nothing is published and the older output stays as it was.
tests/sites-warned/<code>: is published, with exactly that text.

What a folder may hold, over the files of sites-invalid/_base that all share:
  site/             files laid over the base; absent.txt names what is taken away
  theme/            files laid over a copy of the default theme, which the site then uses
  arguments.txt     further arguments, one a line; {site} and {output} stand for the two folders,
                    {scratch} for the one that holds them
  prepare.sh        run in the copy of the site, for what version control can't keep
  prepare-output.sh run beside the older output, whose name is $OUT
  as-nobody         the program runs without root's rights, so that permissions count

Every error of the catalogue has its folder, every warning and note too; UNPROVOKED names the rest.
UPDATE_EXPECTED=1 rewrites the expectations instead; `git diff` is then the review.
Further arguments of the script name the only folders to run.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import Counter, ROOT, TESTS, binary_for_everybody, run

NOW = "15/11/2023"
NOBODY = 65534
INVALID = TESTS / "sites-invalid"
WARNED = TESTS / "sites-warned"
BASE = INVALID / "_base"
LANGUAGES = {"vi": ("lỗi", "cảnh báo", "ghi chú"), "en": ("error", "warning", "note")}

# Codes that no site can bring about, and where they are tested instead.
UNPROVOKED = {
    "template-encoding": "the portal refuses such a file before: see not-utf8-template; tests/template",
    "picture-no-memory": "takes a machine that is short of memory",
    "publish-bad-path": "every address of a site is made by the program; tests/publish",
    "publish-disk-full": "takes a full disk; tests/publish",
    "publish-half-replaced": "takes a loss of power or a kill at the right moment; tests/publish",
    "publish-io": "takes a broken disk; tests/publish",
    "publish-locked": "takes a second run at the same moment; tests/publish",
    "publish-path-clash": "the portal gives no output the name of another's folder; tests/publish",
    "publish-twice": "the portal refuses it before: duplicate-output; tests/publish",
}


def lay_theme(folder, site):
    """A theme of the site's own: the default one with some files replaced."""
    if not (folder / "theme").is_dir():
        return
    shutil.copytree(ROOT / "themes/default", site / "themes/thu")
    shutil.copytree(folder / "theme", site / "themes/thu", dirs_exist_ok=True)
    with (site / "site.yaml").open("a", encoding="utf-8") as config:
        config.write("theme: thu\n")


def make_site(folder, site):
    shutil.copytree(BASE, site)
    if (folder / "site").is_dir():
        shutil.copytree(folder / "site", site, dirs_exist_ok=True)
    lay_theme(folder, site)
    for absent in read_lines(folder / "absent.txt"):
        target = site / absent
        shutil.rmtree(target) if target.is_dir() else target.unlink()


def prepare(script, folder, output):
    if script.is_file():
        subprocess.run(["sh", "-eu", str(script)], cwd=folder, check=True,
                       env={**os.environ, "ROOT": str(ROOT), "OUT": str(output)})


def give_to_nobody(scratch):
    """Root reads everything, so without this no file would be unreadable to it."""
    if os.geteuid() != 0:
        return None
    scratch.chmod(0o755)
    for path in [scratch, *scratch.rglob("*")]:
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    return NOBODY


def read_lines(path):
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def contents(folder):
    """Everything below `folder`: {path: bytes, or None for what is not a file}; the hidden folder
    where the publisher prepares its work left out."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))
            if path.relative_to(folder).parts[0] not in (".out.congbo",)}


def counted_as_shown(text, language):
    """Whether the closing line counts the problems that stand above it."""
    error, warning, note = LANGUAGES[language]
    errors, warnings = (len(re.findall(rf"^(?:[^ ].*: )?{word}\[", text, re.M))
                        for word in (error, warning))
    plural = ("", "") if language == "vi" else ("s"[errors == 1:], "s"[warnings == 1:])
    closing = f"{errors} {error}{plural[0]}, {warnings} {warning}{plural[1]}.\n"
    return closing in text if errors + warnings else f" {note}[" in text


def run_folder(folder, language, older):
    """What the program says of the site, and the files before and after."""
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        site, output = scratch / "site", scratch / "out"
        make_site(folder, site)
        shutil.copytree(older, output)
        prepare(folder / "prepare.sh", site, output)
        prepare(folder / "prepare-output.sh", scratch, output)
        user = give_to_nobody(scratch) if (folder / "as-nobody").is_file() else None
        further = [line.format(scratch=scratch, site=site, output=output)
                   for line in read_lines(folder / "arguments.txt")]
        target = [] if "-o" in further else ["-o", output]
        before = contents(scratch)
        done = run("build", "-s", site, *target, "--now", NOW, "--lang", language, *further,
                   user=user)
        text = done.stderr.replace(str(scratch), "<TẠM>") + f"exit {done.returncode}\n"
        return text, done.returncode, before, contents(scratch)


def check_folder(folder, language, result, counter):
    actual, code, before, after = result
    expected = folder / f"expected.{language}.txt"
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(actual, encoding="utf-8")
    wanted = expected.read_text(encoding="utf-8") if expected.is_file() else ""
    label = f"{folder.parent.name}/{folder.name}, {language}"
    counter.check(label, actual == wanted, f"--- expected\n{wanted}--- actual\n{actual}")
    counter.check(f"{label}: every problem is counted", counted_as_shown(actual, language), actual)
    if folder.parent == INVALID:
        counter.check(f"{label}: refused", code in (1, 3))
        changed = sorted(set(before.items()) ^ set(after.items()))
        counter.check(f"{label}: nothing is touched", before == after,
                      str([path for path, unused in changed]))
    else:
        counter.check(f"{label}: published", code == 0 and "out/index.html" in after)


# Rooms whose messages other scripts bring about, because they take input that is no site.
ELSEWHERE = {"importing": "tests/cli/import_test.py", "reporting": "tests/cli/report_test.py"}


def catalogue():
    """{code: severity} of every message of the program that a site can bring about."""
    entry = re.compile(r'inline constexpr (?:Message k\w+\{\s*"([a-z0-9-]+)",\s*'
                       r'(?:Severity::)?(error|warning|note)|UnknownWord k\w+ =\s*unknown\(\s*'
                       r'"([a-z0-9-]+)")')
    codes = {}
    for header in sorted((ROOT / "src").glob("*/*messages.h")):
        if header.parent.name in ELSEWHERE:
            continue
        text = header.read_text(encoding="utf-8")
        found = entry.findall(text)
        declared = len(re.findall(r"inline constexpr (?:Message|UnknownWord) k", text))
        assert len(found) == declared, f"{header}: {declared} messages, {len(found)} understood"
        for code, severity, unknown in found:
            codes[code or unknown] = severity or "error"
    return codes


def check_coverage(counter):
    codes = catalogue()
    for code, severity in sorted(codes.items()):
        folder = (INVALID if severity == "error" else WARNED) / code
        if code in UNPROVOKED:
            counter.check(f"{code} has a reason or a folder, not both", not folder.exists())
            continue
        expected = folder / "expected.vi.txt"
        text = expected.read_text(encoding="utf-8") if expected.is_file() else ""
        counter.check(f"{code} has a folder that shows it", f"[{code}]: " in text, str(folder))
    for code in UNPROVOKED:
        counter.check(f"{code} is in the catalogue", code in codes)


def main():
    counter = Counter()
    chosen = sys.argv[2:]
    folders = [path for home in (INVALID, WARNED) for path in sorted(home.iterdir())
               if path.is_dir() and not path.name.startswith("_")
               and (not chosen or path.name in chosen)]
    with tempfile.TemporaryDirectory() as scratch:
        older = pathlib.Path(scratch) / "out"
        good = run("build", "-s", BASE, "-o", older, "--now", NOW)
        counter.check("the base builds without a word",
                      (good.returncode, good.stderr) == (0, ""), good.stderr)
        binary_for_everybody()  # before the threads: see there
        jobs = [(folder, language) for folder in folders for language in LANGUAGES]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda job: run_folder(*job, older), jobs))
    for job, result in zip(jobs, results):
        check_folder(*job, result, counter)
    if not chosen:
        check_coverage(counter)
    counter.finish()


main()
