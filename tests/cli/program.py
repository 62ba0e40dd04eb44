"""Runs the program under test; what the scripts in this folder share."""
import atexit
import functools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
ROOT = TESTS.parent


def binary():
    """The program: first argument of the script, as CMake passes it."""
    return str(pathlib.Path(sys.argv[1]).resolve())


@functools.lru_cache(maxsize=None)
def binary_for_everybody():
    """A copy of the program that every user may run. Must first be called before any thread starts a
    process: a process started while the copy is being written keeps it open, and then it is busy."""
    folder = pathlib.Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder)
    return shutil.copy(binary(), folder / "congbo")


def run(*arguments, cwd=None, env=None, user=None, text=True):
    """Runs congbo in a clean environment; returns the finished process, output as text or bytes.
    `user` is a numeric id to run as."""
    program = binary() if user is None else binary_for_everybody()
    clean = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    clean.update(env or {})
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
        if name in os.environ:
            clean[name] = os.environ[name]
    return subprocess.run([program, *map(str, arguments)], cwd=cwd, env=clean, text=text,
                          capture_output=True, timeout=600, check=False, user=user, group=user,
                          extra_groups=None if user is None else [])


def tree(folder):
    """Every file below `folder` as {relative path: bytes}; the publisher's own manifest left out."""
    folder = pathlib.Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != ".congbo-manifest"}


class Counter:
    """Counts checks and prints the closing line that the test summary reads."""

    def __init__(self):
        self.passed = 0
        self.failures = []

    def check(self, name, condition, detail=""):
        if condition:
            self.passed += 1
        else:
            self.failures.append(name)
            print(f"FAILED {name}\n{detail}")

    def finish(self):
        print(f"{self.passed} passed, {len(self.failures)} failed")
        sys.exit(1 if self.failures else 0)
