#!/usr/bin/env python3
"""Nothing held back appears anywhere: documents of every kind, parts of public ones and their files are planted
with the word ZQX in every field that takes words; then every byte and every name of what the program publishes
or prints is searched for it. The same site with everything open proves that the search would find it.
"""
import pathlib
import re
import shutil
import tempfile

from program import TESTS, Counter, run, tree

BASE = TESTS / "sites/moi-loai/site"
DAY = "2023-11-15"

COMMON = """summary: ZQX tóm tắt
author: ZQX người viết
source: ZQX nguồn
tags:
  - ZQX nhãn
column: tin-xa
date: 05/02/2023
"""
OFFICIAL = """issuer: dang-uy
place: ZQX nơi
status: issued
signatory:
  on_behalf_of: ZQX thay mặt
  title: ZQX chức vụ
  name: ZQX tên
recipients:
  - ZQX nơi nhận
audience: ZQX ai
in_brief: ZQX gọn
questions_to: dang-uy
"""
# {path under content/: (what holds it back, front matter without it, body)}
HELD = {
    "plans/2023/zqx-ke-hoach/index.md": ("visibility: internal", f"""title: ZQX kế hoạch
symbol: 91-KH/ĐU
{COMMON}{OFFICIAL}period: 2023
implements:
  - symbol: 21-KL/TW
milestones:
  - id: zqx-moc
    title: ZQX mốc
    due: trước 20/3/2023
    units:
      - chi-bo
    results:
      - unit: chi-bo-1
        document: zqx-tin
duties:
  - unit: chi-bo-1
    role: lead
    text: ZQX việc
materials:
  - title: ZQX tài liệu
forms:
  - title: ZQX mẫu
    file: zqx-mau.pdf
topics:
  - period: 2023-02
    title: ZQX chủ đề
steps:
  - ZQX bước
attachments:
  - file: zqx-phu-luc.pdf
    role: annex
    label: ZQX phụ lục
""", "ZQX nội dung theo @21-KL/TW."),
    "directives/2023/zqx-van-ban.md": ("", f"""title: ZQX chỉ thị
symbol: 92-CT/ĐU
{COMMON}{OFFICIAL}""", "ZQX nội dung."),
    "news/2023/zqx-tin.md": ("visibility: internal", f"""title: ZQX tin
{COMMON}fulfils:
  - 6-kh-du#mo
about:
  - 21-kl-tw
""", "ZQX tin."),
    "news/2023/zqx-nhap.md": ("draft: true", f"title: ZQX nháp\n{COMMON}", "ZQX nháp."),
    "models/2023/zqx-mo-hinh.md": ("", f"""title: ZQX mô hình
{COMMON}form: collective
field: ZQX lĩnh vực
unit: chi-bo-1
registered: 2023-03
status: active
baseline: ZQX trước
target: ZQX sau
about:
  - 5-kh-du
""", "ZQX mô hình."),
    "models/2023/zqx-ca-nhan.md": ("visibility: public", f"""title: ZQX gương mai mới đồng ý
{COMMON}form: individual
unit: chi-bo-1
registered: 2023-03
status: active
consent:
  scope: ZQX phạm vi
  date: 16/11/2023
""", "ZQX gương."),
    "models/2023/zqx-rut.md": ("visibility: public", f"""title: ZQX gương đã rút đồng ý
{COMMON}form: individual
unit: chi-bo-1
registered: 2023-03
status: active
consent:
  scope: ZQX phạm vi
  date: 01/01/2023
  until: 01/10/2023
""", "ZQX gương."),
    "broadcasts/2023/zqx-loa.md": ("", f"""title: ZQX loa
{COMMON}slot: ZQX giờ
approved_by: ZQX duyệt
voice: ZQX giọng
""", "ZQX kính thưa."),
    "bulletins/2023/zqx-ban-tin.md": ("draft: true", f"""title: ZQX bản tin
{COMMON}issue: ZQX số
month: ZQX tháng
approved_by: ZQX duyệt
items:
  - tin-1
""", "ZQX."),
    "events/2023/zqx-su-kien.md": ("visibility: internal", f"""title: ZQX sự kiện
{COMMON}starts: 20/11/2023
place: ZQX chỗ
host: dang-uy
fulfils:
  - 6-kh-du#mo
""", "ZQX."),
    "pages/zqx-trang.md": ("visibility: internal", f"""title: ZQX trang
{COMMON}menu: true
""", "ZQX."),
    "units/zqx-don-vi.md": ("visibility: internal", """title: ZQX đơn vị
names:
  - name: ZQX tên đơn vị
    short_name: ZQX
type: team
parent: dang-uy
contact:
  address: ZQX địa chỉ
""", "ZQX."),
}
# Public documents that point at what is held back, or hold parts back themselves.
PUBLIC = {
    "plans/2023/6-kh-du/index.md": """---
title: Kế hoạch công khai có phần kín
symbol: 6-KH/ĐU
issuer: dang-uy
date: 06/02/2023
status: issued
visibility: public
period: 2023
milestones:
  - id: mo
    title: Việc công khai
    due: trước 30/11/2023
    units:
      - chi-bo
      - zqx-don-vi
    results:
      - unit: zqx-don-vi
        document: zqx-tin
  - id: zqx-kin
    title: ZQX việc kín
    due: tháng 3/2023
    visibility: internal
duties:
  - unit: zqx-don-vi
    role: lead
    text: ZQX việc của đơn vị kín
attachments:
  - file: zqx-kin.pdf
    role: annex
    label: ZQX phụ lục kín
    visibility: internal
---
Theo [văn bản ấy](../../../directives/2023/zqx-van-ban.md) và [tệp ấy](zqx-kin.pdf).
""",
    "news/2023/tro-toi.md": """---
title: Tin công khai
date: 07/02/2023
about:
  - zqx-ke-hoach
  - zqx-ke-hoach#zqx-moc
  - zqx-mo-hinh
related:
  - zqx-tin
fulfils:
  - zqx-ke-hoach#zqx-moc
---
Xem [kế hoạch](../../plans/2023/zqx-ke-hoach/index.md) và [gương](../../models/2023/zqx-ca-nhan.md).
""",
    "bulletins/2023/cong-khai.md": """---
title: Bản tin công khai
date: 08/02/2023
issue: 02/2023
month: 02/2023
approved_by: Ban biên tập
items:
  - zqx-tin
  - tin-1
---
Lời dẫn.
""",
}
FILES = ("plans/2023/zqx-ke-hoach/zqx-mau.pdf", "plans/2023/zqx-ke-hoach/zqx-phu-luc.pdf",
         "plans/2023/6-kh-du/zqx-kin.pdf")
TOKEN = re.compile(rb"zqx", re.I)


def plant(site, is_open):
    shutil.copytree(BASE, site)
    for path, (hold, front, body) in HELD.items():
        if is_open:
            hold = "visibility: public"
            front = front.replace("until: 01/10/2023", "until: 01/10/2024").replace("16/11/2023", "15/11/2023")
        write(site / "content" / path, f"---\n{front}{hold}\n---\n{body}\n".replace("\n\n---", "\n---"))
    for path, text in PUBLIC.items():
        if is_open:
            text = text.replace("visibility: internal", "visibility: public")
        write(site / "content" / path, text)
    for path in FILES:
        write(site / "content" / path, "%PDF-1.4 ZQX trong tệp\n")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def published(site, counter, name):
    """{what: bytes} of everything that leaves the program: files and what the commands print."""
    output = site.parent / f"{name}-out"
    done = run("build", "-s", site, "-o", output, "--now", DAY)
    counter.check(f"{name}: the site builds", done.returncode == 0, done.stderr)
    everything = dict(tree(output))
    for format_ in ("dot", "json", "mermaid"):
        done = run("graph", "-s", site, "--now", DAY, "--format", format_, "--quiet", text=False)
        everything[f"congbo graph --format {format_}"] = done.stdout
    for format_ in ("md", "csv"):
        done = run("report", "-s", site, "--now", DAY, "--plan", "6-kh-du", "--period", "năm 2023",
                   "--format", format_, "--quiet", text=False)
        counter.check(f"{name}: a report in {format_} is printed", "Việc công khai".encode() in done.stdout)
        everything[f"congbo report --format {format_}"] = done.stdout
    return everything


def leaks(everything):
    return sorted(name for name, data in everything.items()
                  if TOKEN.search(name.encode()) or TOKEN.search(data))


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        held = pathlib.Path(scratch) / "held"
        plant(held, is_open=False)
        found = published(held, counter, "held")
        counter.check("nothing held back is in any file or print", not leaks(found), "\n".join(leaks(found)))
        counter.check("the public part is there",
                      "Việc công khai".encode() in found.get("ke-hoach/2023/6-kh-du.html", b""))
        opened = pathlib.Path(scratch) / "open"
        plant(opened, is_open=True)
        seen = leaks(published(opened, counter, "open"))
        for wanted in ("index.html", "api/documents.json", "api/graph.json", "api/milestones.json", "api/units.json",
                       "sitemap.xml", "congbo graph --format dot", "congbo report --format csv"):
            counter.check(f"when all is open, {wanted} would show it", wanted in seen, "\n".join(seen))
        for ending in (".ics", ".xml", ".json", ".html", ".pdf"):
            counter.check(f"when all is open, some {ending} would show it",
                          any(name.endswith(ending) for name in seen))
    counter.finish()


main()
