#!/usr/bin/env python3
"""Sites with mistakes: tests/sites-invalid/<name>/site must be refused with the exact text of
expected.vi.txt and expected.en.txt (standard error, then "exit N"), publish nothing, and leave an
older output as it was. A folder may hold arguments.txt: further arguments, one a line.

The folder `_base` holds what every site shares; a site's own files lie over it, and what absent.txt
names is taken away. A site that cannot be kept in version control as it is (no read permission) has a
prepare.sh, run in the copy; with a file as-nobody the program runs without root's rights.

UPDATE_EXPECTED=1 rewrites the expectations instead; `git diff` is then the review.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

from program import ROOT, TESTS, Counter, run, tree

NOW = "15/11/2023"
NOBODY = 65534
FOLDER = TESTS / "sites-invalid"


def make_site(folder, scratch):
    site = scratch / "site"
    shutil.copytree(FOLDER / "_base", site)
    if (folder / "site").is_dir():
        shutil.copytree(folder / "site", site, dirs_exist_ok=True)
    for absent in read_lines(folder / "absent.txt"):
        target = site / absent
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    if (folder / "prepare.sh").is_file():
        subprocess.run(["sh", str(folder / "prepare.sh")], cwd=site, check=True,
                       env={**os.environ, "ROOT": str(ROOT)})
    return site


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


def check_folder(folder, counter):
    for language in ("vi", "en"):
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            output = scratch / "out"
            good = run("build", "-s", FOLDER / "_base", "-o", output, "--now", NOW)
            counter.check(f"{folder.name}: the base builds", good.returncode == 0, good.stderr)
            before = tree(output)
            site = make_site(folder, scratch)
            user = give_to_nobody(scratch) if (folder / "as-nobody").is_file() else None
            done = run("build", "-s", site, "-o", output, "--now", NOW, "--lang", language,
                       *read_lines(folder / "arguments.txt"), user=user)
            actual = done.stderr.replace(str(scratch), "<TẠM>") + f"exit {done.returncode}\n"
            expected = folder / f"expected.{language}.txt"
            if os.environ.get("UPDATE_EXPECTED"):
                expected.write_text(actual, encoding="utf-8")
            wanted = expected.read_text(encoding="utf-8") if expected.is_file() else ""
            counter.check(f"{folder.name}, {language}", actual == wanted,
                          f"--- expected\n{wanted}--- actual\n{actual}")
            counter.check(f"{folder.name}, {language}: refused", done.returncode in (1, 3))
            counter.check(f"{folder.name}, {language}: the old site is untouched",
                          before != {} and tree(output) == before)


def main():
    counter = Counter()
    folders = sorted(path for path in FOLDER.iterdir()
                     if path.is_dir() and not path.name.startswith("_"))
    counter.check("there are invalid sites", len(folders) >= 20)
    for folder in folders:
        check_folder(folder, counter)
    counter.finish()


main()
