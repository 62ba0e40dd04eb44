#!/usr/bin/env python3
"""Every #include obeys the floors: a room includes itself and rooms on lower floors, no others.

Rooms on one floor do not know each other, so each can be read, tested and replaced alone.
"""
import re

from common import CODE, files_under, finish, read_root

FLOORS = [
    ["base"],
    ["template", "citation", "schedule", "publish", "media"],
    ["content"],
    ["site"],
    ["portal", "search"],
    ["importing", "check", "reporting", "serve"],
    ["cli"],
]
FLOOR_OF = {room: number for number, rooms in enumerate(FLOORS, 1) for room in rooms}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def problem_with(room, quote, target):
    """Why a file of `room` may not include `target`, or None."""
    other = target.split("/")[0] if "/" in target else ""
    if quote == "<":
        return f"<{target}>: our own headers are included with quotes" if other in FLOOR_OF else None
    if ".." in target.split("/"):
        return f'"{target}": write the path from src/, without ".."'
    if other not in FLOOR_OF:
        return f'"{target}": not a room; write "room/name.h" for ours and <name> for libraries'
    if other == room or FLOOR_OF[other] < FLOOR_OF[room]:
        return None
    if FLOOR_OF[other] == FLOOR_OF[room]:
        return f'"{target}": {room} and {other} share floor {FLOOR_OF[room]}; pass plain values'
    return (f'"{target}": {room} (floor {FLOOR_OF[room]}) must not know {other} '
            f"(floor {FLOOR_OF[other]})")


def check_file(root, path):
    shown = path.relative_to(root)
    parts = path.relative_to(root / "src").parts
    if len(parts) < 2 or parts[0] not in FLOOR_OF:
        return [f"{shown}: not in a known room; rooms are named in tests/rules/check_includes.py"]
    problems = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        found = INCLUDE.match(line)
        why = problem_with(parts[0], *found.groups()) if found else None
        if why:
            problems.append(f"{shown}:{number}: {why}")
    return problems


def main():
    root = read_root(__doc__)
    problems, checked = [], 0
    for path in files_under(root, ["src"], CODE):
        checked += 1
        problems += check_file(root, path)
    finish(problems, checked)


if __name__ == "__main__":
    main()
