#!/usr/bin/env python3
"""Counts the test cases in CTest's JUnit report and ends with the line "N passed, N failed".

A doctest binary counts as many as its summary says, a script that ends with "N passed, N failed" as
many as that line says, any other test as one. A test that CTest calls failed counts at least one
failure (it may have crashed before its summary), and a skipped case is a failure.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

DOCTEST = re.compile(r"test cases:\s*(\d+)\s*\|\s*(\d+) passed\s*\|\s*(\d+) failed\s*\|\s*(\d+) skipped")
SCRIPT = re.compile(r"^(\d+) passed, (\d+) failed$", re.MULTILINE)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def count(test):
    """(passed, failed) cases of one <testcase>."""
    output = COLOUR.sub("", test.findtext("system-out") or "")
    passed, failed = 0, 0
    doctest, script = DOCTEST.findall(output), SCRIPT.findall(output)
    if doctest:
        _, passed, failed, skipped = map(int, doctest[-1])
        failed += skipped
    elif script:
        passed, failed = map(int, script[-1])
    if test.get("status") == "run":
        return (passed or (0 if failed else 1)), failed
    return passed, max(failed, 1)


def main():
    tests = list(ElementTree.parse(sys.argv[1]).getroot().iter("testcase"))
    passed = failed = 0
    for test in tests:
        good, bad = count(test)
        passed, failed = passed + good, failed + bad
        print(f"{test.get('name'):24} {good:5} passed {bad:5} failed {float(test.get('time')):8.2f} s")
    if not tests:
        failed = 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
