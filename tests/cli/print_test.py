#!/usr/bin/env python3
"""What the default theme hands to the printer: official papers in their form, links spelled out."""
import pathlib
import re
import tempfile

from program import ROOT, Counter, run, tree

SITE = "title: Xã Thử\nbase_url: https://xa.example/\nformat: 1\n"
OFFICIAL = """---
title: {title}
symbol: {symbol}
issuer: Cơ quan A
place: Xã Thử
date: {date}
visibility: public
implements: [21-KL/TW]
based_on: [01-KL/TW]
{keys}---

Nội dung, xem [nguồn](https://b.example/x).
"""
SIGNED = "signatory:\n  on_behalf_of: T/M BAN THƯỜNG VỤ\n  name: (đã ký)\n"
FILES = {
    "site.yaml": SITE,
    "content/plans/cu.md": OFFICIAL.format(title="Cũ", symbol="1-KH/ĐU", date="1/2/2022", keys=SIGNED),
    "content/plans/moi.md": OFFICIAL.format(title="Mới", symbol="2-KH/ĐU", date="1/6/2026", keys=SIGNED),
    "content/plans/nha-nuoc.md": OFFICIAL.format(title="Nhà nước", symbol="3/KH-UBND", date="1/2/2022",
                                                 keys=SIGNED),
    "content/plans/nha-nuoc-cu.md": OFFICIAL.format(title="Nhà nước cũ", symbol="4/KH-UBND",
                                                    date="1/2/2019", keys=SIGNED),
    "content/directives/ky.md": OFFICIAL.format(title="Có ký", symbol="5-TB/ĐU", date="1/2/2022",
                                                keys=SIGNED),
    "content/directives/ke.md": OFFICIAL.format(title="Kể lại", symbol="6-TB/ĐU", date="1/2/2022", keys=""),
    "content/news/tin.md": "---\ntitle: Tin\ndate: 1/6/2023\n---\n\nXem [nguồn](https://b.example/x).\n",
}

FILES["content/units/chi-bo.md"] = "---\ntitle: Chi bộ 1\nlevel: hamlet\nuntil: 30/6/2026\n---\n"
FILES["content/plans/viec.md"] = """---
title: Việc
symbol: 9-KH/ĐU
date: 1/2/2026
visibility: public
period: 2026
milestones:
  - id: nop
    title: Nộp bản đăng ký
    due: trước 20/6/2026
    units: [chi-bo]
forms:
  - code: Mẫu 01
    title: Bản đăng ký
    submit_to: Văn phòng
---
"""
FILES["content/broadcasts/loa.md"] = """---
title: Loa
visibility: public
date: 1/6/2023
approved_by: Chủ tịch
---

Theo 21-KL/TW, CT xã mời bà con họp trước 20/5/2022.
"""


def words(text):
    """What a person reads of some markup."""
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


def build(scratch, files):
    """{path: text} of the pages of a site with these files."""
    site = pathlib.Path(scratch) / "site"
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    (site / "themes").symlink_to(ROOT / "themes", target_is_directory=True)
    done = run("build", "-s", site, "-o", pathlib.Path(scratch) / "out", "--now", "15/11/2026")
    files = tree(pathlib.Path(scratch) / "out") if done.returncode == 0 else {}
    return done, {name: data.decode("utf-8") for name, data in files.items() if name.endswith(".html")}


def basis(page):
    return [words(line) for line in re.findall(r'<p class="basis[^>]*>.*?</p>', page, re.S)]


def check_papers(pages, counter):
    old, new = pages["ke-hoach/cu.html"], pages["ke-hoach/moi.html"]
    state, old_state = pages["ke-hoach/nha-nuoc.html"], pages["ke-hoach/nha-nuoc-cu.html"]
    counter.check("a Party paper of 2022 runs its grounds together",
                  basis(old) == ["Thực hiện Kết luận 21-KL/TW .", "Căn cứ Kết luận 01-KL/TW ."], basis(old))
    counter.check("one of 2026 gives each a line behind a dash",
                  basis(new) == ["- Thực hiện Kết luận 21-KL/TW .", "- Căn cứ Kết luận 01-KL/TW ."],
                  basis(new))
    counter.check("a State paper of 2022 slants them", state.count('class="basis slanted"') == 2)
    counter.check("and writes a colon and no star",
                  "<p>Số: 3/KH-UBND</p>" in state and 'class="star"' not in state)
    counter.check("a Party paper has a star and no colon",
                  "<p>Số 1-KH/ĐU</p>" in old and 'class="star"' in old)
    counter.check("a State paper of 2019 bears its page number at the foot",
                  'class="paper of-state state-2011 number-bottom"' in old_state and
                  basis(old_state)[1].endswith(","), basis(old_state))
    counter.check("what was typed stays as typed", "T/M BAN THƯỜNG VỤ" in state)


def check_directives(pages, counter):
    signed, told = pages["van-ban/ky.html"], pages["van-ban/ke.html"]
    counter.check("a directive with its signatory is printed as the paper",
                  '<article class="official">' in signed and 'class="paper of-party' in signed)
    counter.check("and has one h1", signed.count("<h1") == 1)
    counter.check("one that is only told of never takes the form",
                  "<article>" in told and 'class="paper' not in told and "Nội dung, xem" in told)


def check_links(pages, counter):
    for name, expected in {
            "ke-hoach/cu.html": "Kết luận 21-KL/TW: https://xa.example/van-ban/tw/khong-ro-ngay/21-kl-tw.html "
                                "Kết luận 01-KL/TW: https://xa.example/van-ban/tw/khong-ro-ngay/01-kl-tw.html "
                                "nguồn: https://b.example/x",
            "tin-tuc/tin.html": "nguồn: https://b.example/x"}.items():
        printed = re.search(r'<div class="printed".*?</div>', pages[name], re.S).group(0)
        listed = words(printed).split("Liên kết trong văn bản ")[1]
        counter.check(f"{name} spells its links out", listed == expected, listed)
        counter.check(f"{name} says where it comes from",
                      f"In từ https://xa.example/{name} (nội dung đến ngày 15/11/2026 )." in words(printed),
                      words(printed))
    counter.check("the sheet beside a paper says that it is none",
                  "Phụ trang của trang thông tin, không thuộc văn bản" in pages["ke-hoach/cu.html"] and
                  "Phụ trang" not in pages["tin-tuc/tin.html"])
    counter.check("every page has its style for paper",
                  all('media="print"' in page for name, page in pages.items()
                      if 'http-equiv="refresh"' not in page and not name.endswith("-in.html")))


def check_script(pages, counter):
    sheet, page = pages["truyen-thanh/loa-in.html"], pages["truyen-thanh/loa.html"]
    read = words(sheet.split("</header>")[1])
    counter.check("the announcer's sheet says what is read, and what nobody knows how to read",
                  read == "Theo Kết luận số 21 của Trung ương, CT xã mời bà con họp trước ngày 20 tháng 5 năm 2022. "
                  "Chưa biết đọc: CT. Chữ viết tắt, số hiệu, ngày tháng được đổi thành lời để đọc; bản gốc ở "
                  "https://xa.example/truyen-thanh/loa.html", read)
    counter.check("it says how long that takes", "Đọc khoảng 12 giây" in words(sheet), words(sheet))
    counter.check("the page leads there and keeps its words",
                  'href="loa-in.html">Bản đọc cho phát thanh viên</a>' in page and
                  "CT xã mời bà con họp trước 20/5/2022." in words(page), words(page))


def check_unit(pages, counter):
    page = words(pages["don-vi/chi-bo.html"])
    counter.check("a unit's sheet bears its day",
                  "Phiếu việc của đơn vị, tính đến ngày 15/11/2026" in page, page)
    counter.check("and says that the unit has ended", "Đã kết thúc hoạt động (30/6/2026)" in page, page)
    counter.check("names the forms with the plan and where they go",
                  "Biểu mẫu Kế hoạch 9-KH/ĐU : Mẫu 01 (nộp về Văn phòng)." in page, page)
    counter.check("and leaves room for notes", 'class="printed notes"' in pages["don-vi/chi-bo.html"])


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        done, pages = build(scratch, FILES)
        counter.check("the site builds", done.returncode == 0, done.stderr)
        if pages:
            check_papers(pages, counter)
            check_directives(pages, counter)
            check_links(pages, counter)
            check_script(pages, counter)
            check_unit(pages, counter)
    counter.finish()


main()
