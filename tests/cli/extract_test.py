#!/usr/bin/env python3
"""congbo extract: exact reports of one plan, its refusals, and many texts with what must be found.

tests/extract/plan.*: the report in both languages and the JSON of one plan, compared as they are.
tests/extract/{citations,deadlines}.json: texts and what must be found in them, all of it and nothing
else. A find is right when its place overlaps and its meaning is equal: the symbol (type and number
where it is incomplete), date and issuer; of a deadline EDTF, repetition and kind.
UPDATE_EXPECTED=1 rewrites plan.* instead; `git diff` is then the review.
"""
import json
import os
import pathlib
import subprocess
import tempfile

from program import Counter, TESTS, binary, run

FOLDER = TESTS / "extract"
SUFFIXES = {"vi.txt": [], "en.txt": ["--lang", "en"], "json": ["--json"]}
DEADLINE = ("edtf", "recurs", "kind")
CITATION = ("symbol", "type", "number", "org", "date", "issuer")
TEXTS = {"citations": CITATION}


def check_reports(counter):
    for suffix, arguments in SUFFIXES.items():
        done = run("extract", *arguments, FOLDER / "plan.txt")
        expected = FOLDER / f"plan.{suffix}"
        if os.environ.get("UPDATE_EXPECTED"):
            expected.write_text(done.stdout, "utf-8")
        counter.check(f"plan.{suffix}", done.stdout == expected.read_text("utf-8"), done.stdout)
        counter.check(f"plan.{suffix} exit code", done.returncode == 0)


def check_refusals(counter):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "lạ.txt").write_bytes(b"K\xe1\xba\xbf ho\x81ch\n")
        with (folder / "lon.txt").open("wb") as large:
            large.truncate(64 * 1024 * 1024 + 1)
        (folder / "thu-muc").mkdir()
        for file, code, words in (
                ("không-có.txt", 1, "không-có.txt: lỗi[input-missing]: không có tệp này\n"
                 "    → kiểm tra lại tên tệp và thư mục đang đứng\n1 lỗi, 0 cảnh báo.\n"),
                ("lạ.txt", 1, "lạ.txt:1:8: lỗi[input-not-text]: tệp không phải văn bản thuần UTF-8 "
                 "(byte lạ ở đây)\n    → dùng congbo import cho tệp Word; tệp .txt thì lưu lại với "
                 "bảng mã UTF-8\n1 lỗi, 0 cảnh báo.\n"),
                ("lon.txt", 1, "lon.txt: lỗi[input-too-large]: tệp lớn quá 67108864 byte, không phải "
                 "một văn bản\n    → lưu riêng phần chữ thành một tệp .txt rồi thử lại\n"
                 "1 lỗi, 0 cảnh báo.\n"),
                ("thu-muc", 3, "thu-muc: lỗi[input-unreadable]: không đọc được tệp này\n"
                 "    → kiểm tra quyền đọc của tệp, hoặc chép lại tệp\n1 lỗi, 0 cảnh báo.\n")):
            done = run("extract", file, cwd=folder)
            counter.check(f"refuses {file}", done.stderr == words and done.stdout == "",
                          done.stderr + done.stdout)
            counter.check(f"exit code of {file}", done.returncode == code, done.returncode)
    counter.check("asks for a file", run("extract").returncode == 2)


def extract(case):
    arguments = [binary(), "extract", "--json", "-"]
    if case.get("date"):
        arguments += ["--now", case["date"]]
    done = subprocess.run(arguments, input=case["text"].encode(), capture_output=True, timeout=60,
                          check=True)
    return json.loads(done.stdout)


def overlaps(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def problems(case, found, keys):
    """What is missing or wrong, and what was found beside it."""
    out, left = [], list(found)
    for wanted in case["expect"]:
        match = next((item for item in left if overlaps(item, wanted)), None)
        if match is None:
            out.append(f"missing: {wanted['text']}")
            continue
        left.remove(match)
        for key in keys:
            if match[key] != wanted[key]:
                out.append(f"{wanted['text']}: {key} is {match[key]!r}, not {wanted[key]!r}")
    return out + [f"not expected: {item['text']}" for item in left]


def check_texts(counter, name, keys):
    cases = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    for number, case in enumerate(cases, 1):
        wrong = problems(case, extract(case)[name], keys)
        counter.check(f"{name} {number}", not wrong, case["text"][:300] + "\n  " + "\n  ".join(wrong))


def main():
    counter = Counter()
    check_reports(counter)
    check_refusals(counter)
    for name, keys in TEXTS.items():
        check_texts(counter, name, keys)
    counter.finish()


main()
