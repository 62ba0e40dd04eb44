#!/usr/bin/env python3
"""C++ files are laid out as .clang-format says, so that a review is about what the code does."""
import shutil
import subprocess
import sys

from common import CODE, files_under, finish, read_root


def main():
    root = read_root(__doc__)
    if not shutil.which("clang-format"):
        sys.exit("clang-format is missing: install clang-format")
    paths = list(files_under(root, ["src", "tests"], CODE))
    problems = []
    for path in paths:
        run = subprocess.run(["clang-format", "--dry-run", "-Werror", str(path)],
                             capture_output=True, text=True, cwd=root)
        if run.returncode != 0:
            problems.append(f"{path.relative_to(root)}: run clang-format -i on it")
    finish(problems, len(paths))


if __name__ == "__main__":
    main()
