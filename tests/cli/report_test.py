#!/usr/bin/env python3
"""`congbo report` on a site of its own: the exact skeleton in both formats and languages, what a unit's part
is, and what is said when something asked for is not there. UPDATE_EXPECTED=1 rewrites the expected texts;
`git diff` is then the review.
"""
import csv
import io
import os
import re

from program import ROOT, TESTS, Counter, run

SITE = TESTS / "report/site"
DAY = "2024-04-05"
# {name of the expected file: arguments}
REPORTS = {
    "plan.vi.md": ["--plan", "12-KH/ĐU", "--period", "quý I/2024"],
    "plan.en.csv": ["--plan", "content/plans/2024/12-kh-du.md", "--period", "2024-01-01/2024-03-31",
                    "--format", "csv", "--lang", "en"],
    "unit.vi.md": ["--plan", "12-kh-du", "--period", "từ 01/01/2024 đến 31/3/2024", "--unit", "CHI BỘ THÔN 1"],
    "nothing.en.md": ["--plan", "12-kh-du", "--period", "tháng 01/2021", "--unit", "dang-uy", "--lang", "en"],
    "draft.vi.md": ["--plan", "08-KH/ĐU", "--period", "quý I/2024"],
    "withdrawn.vi.md": ["--plan", "09-KH/ĐU", "--period", "quý I/2024"],
}
REFUSALS = {
    "unknown.vi.txt": ["--plan", "13-KH/ĐU", "--period", "quý năm", "--unit", "Chi bộ thôn 12"],
    "unknown.en.txt": ["--plan", "zzz", "--period", "hằng quý", "--unit", "zzz", "--lang", "en"],
    "ambiguous.vi.txt": ["--plan", "07-KH/ĐU", "--period", "từ năm 2024", "--unit", "tổ văn hóa"],
    "ambiguous.en.txt": ["--plan", "07-KH/ĐU", "--period", "trước 20/5/2024", "--unit", "Tổ văn hoá", "--lang", "en"],
}


def compare(name, text, counter):
    expected = TESTS / "report" / name
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_bytes(text)
    counter.check(f"{name} says exactly this", expected.read_bytes() == text, text.decode("utf-8", "replace"))


def check_reports(counter):
    for name, arguments in REPORTS.items():
        done = run("report", "-s", SITE, "--now", DAY, "--quiet", *arguments, text=False)
        counter.check(f"{name}: done", done.returncode == 0, done.stderr.decode("utf-8"))
        compare(name, done.stdout, counter)
        counter.check(f"{name}: nothing held back is in it", "không được lộ" not in done.stdout.decode("utf-8"))


def check_rows(counter):
    """What a spreadsheet reads out of the rows."""
    text = (TESTS / "report/plan.en.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    counter.check("every row has every column", {len(row) for row in rows} == {11})
    titles = [row[2] for row in rows]
    counter.check("a title that begins like a formula stays words", " =Đăng ký | việc làm theo *Bác*" in titles,
                  str(titles))


def check_asks_nothing(counter):
    """Nobody owes a result to a plan that is no more than a draft, or was withdrawn."""
    for name in ("draft.vi.md", "withdrawn.vi.md"):
        counter.check(f"{name} misses no result",
                      "chưa cập nhật kết quả" not in (TESTS / "report" / name).read_text("utf-8"))


def check_refusals(counter):
    for name, arguments in REFUSALS.items():
        done = run("report", "-s", SITE, "--now", DAY, "--quiet", *arguments, text=False)
        counter.check(f"{name}: wrong usage, nothing printed", (done.returncode, done.stdout) == (2, b""))
        compare(name, done.stderr, counter)
    seen = "".join((TESTS / "report" / name).read_text("utf-8") for name in REFUSALS)
    for code in set(re.findall(r'Message k\w+\{\s*"([a-z-]+)"',
                               (ROOT / "src/reporting/messages.h").read_text("utf-8"))):
        counter.check(f"{code} is seen in both languages", f"[{code}]" in seen and seen.count(f"[{code}]") > 1)


def check_quiet(counter):
    """With --quiet an error does not bring the warnings along."""
    done = run("report", "-s", ROOT, "--now", DAY, "--quiet", "--plan", "zzz", "--period", "2023")
    counter.check("one error, and no warning", "lỗi[" in done.stderr and "cảnh báo[" not in done.stderr, done.stderr)


def main():
    counter = Counter()
    check_quiet(counter)
    check_reports(counter)
    check_rows(counter)
    check_asks_nothing(counter)
    check_refusals(counter)
    usage = run("report", "-s", SITE)
    counter.check("without plan and period the usage is told", usage.returncode == 2 and
                  usage.stderr.startswith("congbo: report cần --plan và --period\n"),
                  usage.stderr)
    counter.finish()


main()
