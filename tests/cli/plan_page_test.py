#!/usr/bin/env python3
"""Pages of plans and units as the default theme shows them: plans that no longer stand, drafts open to
comments, a plan with as many milestones as a file can hold, what a unit sees of it.
"""
import gzip
import pathlib
import re
import shutil
import tempfile
import time

from program import ROOT, Counter, run, tree

PLAN = """---
title: {title}
symbol: {number}-KH/ĐU
issuer: dang-uy
date: 10/02/2023
visibility: public
{keys}---
Nội dung.
"""
MILESTONES = """period: 2023
milestones:
  - id: bao-cao
    title: Báo cáo
    type: report
    due: hằng quý
    units: [chi-bo]
    report_to: dang-uy
    via: van-phong
    results:
      - period: quý I/2023
        state: not-needed
"""
UNITS = {
    "dang-uy": "title: Đảng ủy xã\nlevel: commune\n",
    "van-phong": "title: Văn phòng\nlevel: commune\nparent: dang-uy\n",
    "chi-bo-1": "title: Chi bộ 1\nlevel: hamlet\n",
    "chi-bo": "title: Các chi bộ\nlevel: hamlet\ntype: group\nmembers: [chi-bo-1]\n",
    "cu": "title: Tổ cũ\nlevel: hamlet\nfrom: 1/1/2020\nuntil: 30/6/2022\nsuccessors: [chi-bo-1]\n",
}


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def build(scratch, plans, now="15/11/2023"):
    """{path: text} of the pages of a site with these plans: {id: (title, keys)}."""
    site = scratch / "site"
    shutil.rmtree(site / "content", ignore_errors=True)
    write(site, "site.yaml", "title: Xã Thử\nbase_url: https://xa.example/\nformat: 1\n")
    for unit, keys in UNITS.items():
        write(site, f"content/units/{unit}.md", f"---\n{keys}---\n")
    for number, (plan, (title, keys)) in enumerate(plans.items(), 1):
        write(site, f"content/plans/{plan}.md", PLAN.format(title=title, number=number, keys=keys))
    if not (site / "themes").exists():
        (site / "themes").symlink_to(ROOT / "themes", target_is_directory=True)
    done = run("build", "-s", site, "-o", scratch / "out", "--now", now)
    files = tree(scratch / "out") if done.returncode == 0 else {}
    return done, {name: data.decode("utf-8") for name, data in files.items()
                  if name.endswith((".html", ".js"))}


def words(text):
    """What a person reads of some markup."""
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


def section(page, heading_id):
    found = re.search(rf'<section aria-labelledby="{heading_id}">(.*?)</section>', page, re.S)
    return words(found.group(1)) if found else ""


def fact(page, label):
    found = re.search(rf"<dt>{label}</dt><dd>(.*?)</dd>", page, re.S)
    return words(found.group(1)) if found else ""


def check_states(scratch, counter):
    """Withdrawn and replaced plans, and a draft."""
    done, pages = build(scratch, {
        "dung": ("Đứng", "status: issued\n" + MILESTONES),
        "thu-hoi": ("Thu hồi", "status: withdrawn\n" + MILESTONES),
        "cu-hon": ("Cũ hơn", "status: issued\n" + MILESTONES),
        "moi-hon": ("Mới hơn", "status: issued\nreplaces: [3-KH/ĐU]\n"),
        "du-thao": ("Dự thảo", "status: draft\ncomments:\n  until: 30/11/2023\n"
                               "  to: Văn phòng Đảng ủy\n"),
    })
    counter.check("the site of states builds", done.returncode == 0, done.stderr)
    if not pages:
        return
    counter.check("a plan that stands has a bar", "<progress" in pages["ke-hoach/dung.html"])
    for plan in ("thu-hoi", "cu-hon"):
        counter.check(f"{plan} has no bar to fill",
                      "<progress" not in pages[f"ke-hoach/{plan}.html"])
        counter.check(f"{plan} has no next date",
                      not fact(pages[f"ke-hoach/{plan}.html"], "Mốc gần nhất"))
    counter.check("what a withdrawn plan asked for is no longer required",
                  fact(pages["ke-hoach/thu-hoi.html"], "Tiến độ") ==
                  "đã có kết quả 1/4 lượt · không còn phải thực hiện 3 (tính đến 15/11/2023 )",
                  fact(pages["ke-hoach/thu-hoi.html"], "Tiến độ"))
    home = pages["index.html"]
    plans = section(home, "muc_ke_hoach")
    for shown in ("Thu hồi Kế hoạch 2-KH/ĐU 10/02/2023 đã thu hồi",
                  "Cũ hơn Kế hoạch 3-KH/ĐU 10/02/2023 đã được thay thế",
                  "Dự thảo Kế hoạch 5-KH/ĐU 10/02/2023 Dự thảo"):
        counter.check(f"the home page says what has become of it: {shown}", shown in plans, plans)
    counter.check("a plan that stands has no badge", "Mới hơn Kế hoạch 4-KH/ĐU 10/02/2023 Thu hồi" in plans, plans)
    newest = home[home.index('id="muc_moi_nhat"'):home.index('id="muc_ke_hoach"')]
    counter.check("the newest plan is one that stands, no draft",
                  ">Đứng</a>" in newest and "Dự thảo" not in newest, newest)
    counter.check("a draft has no progress to be behind with",
                  not fact(pages["ke-hoach/du-thao.html"], "Tiến độ") and
                  not fact(pages["ke-hoach/du-thao.html"], "Mốc gần nhất"))
    counter.check("a draft asks for comments",
                  fact(pages["ke-hoach/du-thao.html"], "Góp ý dự thảo") ==
                  "Đang lấy ý kiến đến hết ngày 30/11/2023 . Gửi về: Văn phòng Đảng ủy",
                  fact(pages["ke-hoach/du-thao.html"], "Góp ý dự thảo"))
    unused, pages = build(scratch, {"du-thao": ("Dự thảo", "status: draft\ncomments:\n"
                                                         "  until: 30/11/2023\n")}, "1/12/2023")
    counter.check("and says when that is over",
                  fact(pages["ke-hoach/du-thao.html"], "Góp ý dự thảo") ==
                  "Đã hết hạn góp ý ngày 30/11/2023 .",
                  fact(pages["ke-hoach/du-thao.html"], "Góp ý dự thảo"))


def check_units(scratch, counter):
    unused, pages = build(scratch, {"dung": ("Đứng", "status: issued\n" + MILESTONES)})
    member, receiver = pages["don-vi/chi-bo-1.html"], pages["don-vi/dang-uy.html"]
    owed = section(member, "muc_phai_bao_cao")
    counter.check("a report names when, to whom and through whom",
                  owed == "Báo cáo phải gửi Báo cáo Báo cáo quý IV/2023 đã có kết quả 1/3 lượt đã qua "
                  "Kế hoạch 1-KH/ĐU giao chung cho Các chi bộ Gửi tới Đảng ủy xã qua Văn phòng", owed)
    due = section(receiver, "muc_bao_cao")
    counter.check("and its receiver who sends it",
                  due == "Báo cáo gửi về đây Báo cáo quý IV/2023 do Các chi bộ qua Văn phòng "
                  "Kế hoạch 1-KH/ĐU", due)
    tree_page = pages["don-vi/index.html"]
    ended = section(tree_page, "muc_da_ket_thuc")
    counter.check("ended units stand apart with their years and successors",
                  ended == "Đã kết thúc hoạt động Thôn, tổ dân phố Tổ cũ 01/01/2020 – 30/6/2022 "
                  "Nhiệm vụ chuyển cho: Chi bộ 1", ended)
    counter.check("and not among those of today", "Tổ cũ" not in section(tree_page, "muc_hamlet"))
    counter.check("an ended unit keeps its page with its successors",
                  "Nhiệm vụ chuyển cho: Chi bộ 1" in words(pages["don-vi/cu.html"]))


def check_many(scratch, counter):
    """As many milestones as the front matter of one file can hold, each with dates."""
    count = 1000
    keys = "period: 2023/2024\nmilestones:\n" + "".join(
        f"  - id: m{i}\n    title: Mốc {i}\n    due: {1 + i % 28}/{1 + i % 12}/2024\n"
        for i in range(1, count + 1))
    started = time.monotonic()
    done, pages = build(scratch, {"lon": ("Lớn", "status: issued\n" + keys)})
    counter.check("a plan of a thousand milestones builds", done.returncode == 0, done.stderr[-500:])
    counter.check("and soon", time.monotonic() - started < 60, str(time.monotonic() - started))
    page = pages.get("ke-hoach/lon.html", "")
    counter.check("every milestone is on its page", all(f'id="moc-m{i}"' in page
                                                        for i in range(1, count + 1)))
    counter.check("folded by forty", page.count("<details class=\"more-milestones\">") == 24,
                  str(page.count("<details class=\"more-milestones\">")))
    size, packed = len(page.encode()), len(gzip.compress(page.encode()))
    counter.check("the page stays bounded", size < 700_000 and packed < 60_000, f"{size} {packed}")
    results = pages.get("ke-hoach/lon-ket-qua.html", "")
    counter.check("so does that of its dates", len(gzip.compress(results.encode())) < 60_000,
                  str(len(gzip.compress(results.encode()))))
    counter.check("which has all of them, folded by forty",
                  (results.count('<ol class="dates">'),
                   results.count("<details class=\"more-milestones\">")) == (count, 24))
    counter.check("the picture stops at what fits", results.count('class="name" x=') == 24)


def check_beside(scratch, counter):
    """Sixteen lines of milestones and dates stand on the plan's own page; one more, and they leave it."""
    keys = "period: 2023\nsteps:\n  - Bước một\nmilestones:\n" + "".join(
        f"  - id: m{i}\n    title: Mốc {i}\n    due: trước ngày {i}/12/2023\n    units: [chi-bo]\n"
        for i in range(1, 9))
    more = "  - id: sau\n    title: Việc sau\n    due: thường xuyên\n"
    unused, pages = build(scratch, {"vua": ("Vừa", "status: issued\n" + keys),
                                    "dai": ("Dài", "status: issued\n" + keys + more)})
    short, long = pages["ke-hoach/vua.html"], pages["ke-hoach/dai.html"]
    counter.check("a short plan has no pages beside it", not [name for name in pages if "vua-" in name],
                  str(list(pages)))
    counter.check("it shows dates, picture and steps itself",
                  (short.count('class="milestone"'), 'class="quarters"' in short, "Bước một" in short)
                  == (8, True, True))
    counter.check("a longer one shows what comes next of each milestone",
                  words(re.search(r'<li class="line" id="moc-m3">.*?</li>', long, re.S)[0]) ==
                  "Mốc 3 trước ngày 3/12/2023 trước 03/12/2023 sắp tới Các chi bộ",
                  words(re.search(r'<li class="line" id="moc-m3">.*?</li>', long, re.S)[0]))
    counter.check("and where the rest is", '<a href="dai-ket-qua.html#moc-m3">Mốc 3</a>' in long
                  and '<a href="dai-ket-qua.html">Mọi lần thực hiện và kết quả</a>' in long)
    counter.check("picture and steps have moved there",
                  ('class="quarters"' in long, "Bước một" in long) == (False, False))
    results = pages["ke-hoach/dai-ket-qua.html"]
    counter.check("and are there", (results.count('class="milestone"'), 'class="quarters"' in results,
                                    "Bước một" in results) == (9, True, True))
    counter.check("that page says of which plan it is",
                  words(re.search(r"<h1>.*?</h1>", results, re.S)[0]) == "Mốc và kết quả Dài"
                  and "<title>Mốc và kết quả: Kế hoạch 2-KH/ĐU – Xã Thử</title>" in results,
                  words(re.search(r"<h1>.*?</h1>", results, re.S)[0]))
    counter.check("nothing followed, so there is no page of what followed",
                  "ke-hoach/dai-dien-bien.html" not in pages)
    basis = "implements:\n  - 1-KH/ĐU\n"
    done, pages = build(scratch, {"vua": ("Vừa", "status: issued\n" + keys),
                                    "dai": ("Dài", "status: issued\n" + basis + keys + more)})
    course = pages.get("ke-hoach/dai-dien-bien.html", "")
    counter.check("of one that carries out another there is", 'class="lineage"' in course)
    counter.check("and the plan's page has its picture no more",
                  'class="lineage"' not in pages["ke-hoach/dai.html"])
    draft, pages = build(scratch, {"dai": ("Dài", "status: draft\n" + keys + more)})
    results = pages["ke-hoach/dai-ket-qua.html"]
    counter.check("a draft says so on the page of its dates",
                  "<strong>Dự thảo.</strong>" in results and 'class="state proposed"' in results)


# A report due in two weeks that one of two cells had sent was passed over for that of next year.
def check_partly(scratch, counter):
    keys = ("period: 2023/2030\nmilestones:\n"
            "  - id: bao-cao\n    title: Báo cáo năm\n    due: tháng 11 hằng năm\n"
            "    units: [chi-bo-1, van-phong]\n    results:\n"
            "      - period: 2023-11\n        unit: chi-bo-1\n        done_on: 13/11/2023\n"
            "  - id: tuan\n    title: Trực\n    due: hằng năm\n")
    unused, pages = build(scratch, {"dai": ("Dài", "status: issued\n" + keys)})
    plan = pages["ke-hoach/dai.html"]
    counter.check("what is done in part comes next until its day is over",
                  fact(plan, "Mốc gần nhất") == "tháng 11/2023 : Báo cáo năm ( Chi bộ 1 , Văn phòng )",
                  fact(plan, "Mốc gần nhất"))
    brief = words(re.search(r'<li class="line" id="moc-bao-cao">.*?</li>', plan, re.S)[0])
    counter.check("its line says so", brief == "Báo cáo năm tháng 11 hằng năm tháng 11/2023 hoàn thành một phần "
                  "Chi bộ 1 , Văn phòng", brief)
    home = words(re.search(r'aria-labelledby="muc_sap_toi">.*?</section>', pages["index.html"], re.S)[0])
    counter.check("and the home page has it this month",
                  "Trong tháng 11/2023 tháng 11/2023 Việc khác hoàn thành một phần Báo cáo năm" in home, home)
    counter.check("links of the site lead to the page that has all dates",
                  'href="../ke-hoach/dai-ket-qua.html#moc-bao-cao"' in pages["don-vi/van-phong.html"])


def check_day(scratch, counter):
    """What is on air on the day of building is called so, and by a script only on that day."""
    build(scratch, {})
    site = scratch / "site"
    for day in (14, 15):
        write(site, f"content/broadcasts/{day}.md",
              f"---\ntitle: Bài ngày {day}\ndate: {day}/11/2023\nvisibility: public\n"
              "approved_by: Trưởng ban\n---\nLời.\n")
    done = run("build", "-s", site, "-o", scratch / "out", "--now", "15/11/2023")
    home = (scratch / "out" / "index.html").read_text("utf-8") if done.returncode == 0 else done.stderr
    heard = re.search(r'aria-labelledby="muc_truyen_thanh".*?</section>', home, re.S)
    counter.check("the broadcast of the day is marked", heard is not None and
                  "Bài ngày 15 15/11/2023 Phát hôm nay Bài ngày 14 14/11/2023" in words(heard[0])
                  and 'data-day="2023-11-15"' in heard[0], words(heard[0]) if heard else home[-500:])


def check_names(scratch, counter):
    """A file that takes the name of a page beside a plan: both sources are named, and why."""
    keys = "period: 2023\nmilestones:\n" + "".join(
        f"  - id: m{i}\n    title: Mốc {i}\n    due: {i}/12/2023\n" for i in range(1, 10))
    done, unused = build(scratch, {"dai": ("Dài", "status: issued\n" + keys),
                                   "dai-ket-qua": ("Trùng", "status: issued\n")})
    counter.check("a name taken twice is told", done.returncode == 1 and done.stderr.startswith(
        "content/plans/dai.md: lỗi[duplicate-output]: trang “ke-hoach/dai-ket-qua.html” được tạo từ hai nguồn: "
        "content/plans/dai-ket-qua.md và content/plans/dai.md → ke-hoach/dai-ket-qua.html\n"), done.stderr)


def check_series(scratch, counter):
    """Daily duties over years: thousands of dates, of which a page shows those around today."""
    keys = "period: 2021/2024\nmilestones:\n" + "".join(
        f"  - id: truc-{i}\n    title: Trực {i}\n    due: hằng ngày\n" for i in range(1, 7))
    done, pages = build(scratch, {"lon": ("Lớn", "status: issued\n" + keys)})
    counter.check("a plan of thousands of dates builds", done.returncode == 0, done.stderr[-500:])
    page = pages.get("ke-hoach/lon-ket-qua.html", "")
    counter.check("the page of its dates is short", 0 < len(page) < 60_000, str(len(page)))
    counter.check("and says where the other dates are",
                  page.count('1449 lần khác không liệt kê ở đây; xem <a href="../dong-thoi-gian/'
                             'index.html">Dòng thời gian</a>') == 6)
    shown = sum(text.count("#moc-truc-1\"") for name, text in pages.items()
                if re.match("dong-thoi-gian/[0-9]", name))
    counter.check("where they are", shown >= 1461, str(shown))


def main():
    counter = Counter()
    for check in (check_states, check_units, check_many, check_beside, check_partly, check_day, check_names, check_series):
        with tempfile.TemporaryDirectory() as scratch:
            check(pathlib.Path(scratch), counter)
    counter.finish()


main()
