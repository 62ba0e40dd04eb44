// What each kind of page offers its template, through the whole way from Markdown.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::kPlainSite;
using congbo::testing::render;

namespace {

// One plan with everything a plan may say, and what it points at.
testing::PortalOptions plan_site(const std::string& plan_template) {
  testing::PortalOptions options;
  options.templates["plan.html"] = plan_template;
  options.content["content/units/huyen-uy.md"] =
      "---\ntitle: Huyện ủy\ntype: party\nlevel: district\n---\n";
  options.content["content/units/dang-uy.md"] =
      "---\ntitle: Đảng ủy xã\ntype: party\nlevel: commune\nparent: huyen-uy\n---\n";
  options.content["content/units/chi-bo-1.md"] =
      "---\ntitle: Chi bộ 1\ntype: party\nlevel: hamlet\n---\n";
  options.content["content/units/chi-bo.md"] =
      "---\ntitle: Các chi bộ\ntype: group\nmembers: [chi-bo-1]\n---\n";
  options.content["content/news/hoi-nghi.md"] =
      "---\ntitle: Hội nghị\ndate: 14/4/2023\nabout: [76-kh-du]\nfulfils: [76-kh-du#trien-khai]\n"
      "---\n";
  options.content["content/plans/2023/76-kh-du/mau.docx"] = std::string(1536, 'x');
  options.content["content/plans/2023/76-kh-du/index.md"] = R"(---
title: Kế hoạch sinh hoạt
symbol: 76-KH/ĐU
issuer: Đảng ủy xã
place: Xã Thử
date: 10/4/2023
visibility: public
status: issued
effective: 11/4/2023
in_brief: Đọc sách.
audience: Đảng viên
questions_to: Văn phòng
signatory:
  on_behalf_of: T/M ĐẢNG ỦY
  title: BÍ THƯ
  name: (đã ký)
recipients:
  - Các chi bộ
  - Lưu
implements:
  - symbol: 105-KH/HU
    date: 7/4/2023
based_on: [21-KL/TW]
period: 2022/2025
tags: [Học tập]
milestones:
  - id: trien-khai
    title: Bắt đầu
    type: study
    due: trong tháng 4/2023
    units: [dang-uy]
  - id: bao-cao
    title: Báo cáo
    type: report
    due: quý II/2023
    units: [chi-bo]
    report_to: dang-uy
    results:
      - unit: chi-bo
        state: partly
        done_on: 1/6/2023
        document: hoi-nghi
  - id: tong-ket
    title: Tổng kết
    type: review
    due: tháng 11 hằng năm, từ 2022 đến 2023
  - id: thuong-xuyen
    title: Giữ nếp
    due: thường xuyên
duties:
  - unit: chi-bo
    role: lead
    text: Đọc
    section: "1"
  - unit: dang-uy
    text: Chung
  - unit: chi-bo
    role: coordinate
    text: Bàn
forms:
  - code: M1
    title: Mẫu một
    file: mau.docx
materials:
  - title: Sách
    author: Tác giả
    year: "2023"
topics:
  - period: Tháng 4
    title: Mở đầu
    materials: [Phần 1]
steps: [Một, Hai]
agendas:
  - for: Chi bộ
    parts:
      - title: Phần đầu
        items: [Chào cờ]
quota:
  - unit: dang-uy
    collective: 2-3
  - each: chi-bo
    individual: 1
attachments:
  - file: mau.docx
    role: form
    label: Mẫu trống
    visibility: public
corrections:
  - date: 12/4/2023
    text: Sửa tên
---
## Một

Theo 21-KL/TW.

## Hai

## Ba
)";
  return options;
}

const std::string kPlan = "ke-hoach/2023/76-kh-du.html";

std::string plan_page(const std::string& plan_template) {
  return render(plan_site(plan_template), kPlan);
}

}  // namespace

TEST_CASE("a plan's head and foot hold every part of the official form") {
  CHECK(plan_page("{{ plan.system }}|{{ plan.issuer_parent }}|{{ plan.issuer }}|"
                  "{{ plan.issuer_unit.name }}|{{ plan.symbol }}|{{ plan.place }}|"
                  "{{ plan.type }}|{{ plan.status }}|{{ plan.status_label }}|{{ plan.is_draft }}|"
                  "{{ plan.signatory.on_behalf_of }}|{{ plan.signatory.title }}|"
                  "{{ plan.signatory.name }}|{{ plan.recipients | join('; ') }}") ==
        "party|Huyện ủy|Đảng ủy xã|Đảng ủy xã|76-KH/ĐU|Xã Thử|Kế hoạch|issued|status.issued|False|"
        "T/M ĐẢNG ỦY|BÍ THƯ|(đã ký)|Các chi bộ; Lưu");
  CHECK(plan_page("{{ plan.in_brief }}|{{ plan.audience }}|{{ plan.questions_to }}|"
                  "{{ plan.period }}|{{ plan.date.day }}|{{ plan.effective.day }}|"
                  "{{ plan.expires is none }}|{{ page.description }}|{{ entry.label }}") ==
        "Đọc sách.|Đảng viên|Văn phòng|2022–2025|10|11|True|Đọc sách.|Kế hoạch 76-KH/ĐU");
}

TEST_CASE("every basis of a plan is a link to its entry") {
  CHECK(plan_page("{% for r in plan.basis %}{{ r.kind }} {{ r.label }} <a href=\"{{ r.to.url }}\">"
                  "{{ r.to.label }}</a> {{ r.to.state }}\n{% endfor %}") ==
        "implements relation.implements <a href=\"../../van-ban/hu/2023/105-kh-hu.html\">Kế hoạch "
        "105-KH/HU</a> cited\n"
        "based_on relation.based_on <a href=\"../../van-ban/tw/khong-ro-ngay/21-kl-tw.html\">Kết "
        "luận 21-KL/TW</a> cited\n");
}

TEST_CASE("milestones show what was typed, what it means, who, and each date's state as of today") {
  CHECK(plan_page("{% for m in plan.milestones %}{{ m.anchor }} {{ m.type_label }} {{ m.due }} "
                  "[{{ m.kind }},{{ m.recurs }}]{% for u in m.units %} {{ u.name }}{% endfor %}:"
                  "{% for o in m.occurrences %} {{ o.period }} {{ o.edtf }} {{ o.state }}"
                  "{% for r in o.results %} ({{ r.unit.name }} {{ r.state_label }} "
                  "{{ r.document.title }}){% endfor %}{% endfor %}"
                  "{% for d in m.fulfilled_by %} +{{ d.title }}{% endfor %}"
                  "{{ ' standing' if m.standing }}\n{% endfor %}") ==
        "moc-trien-khai milestone.study trong tháng 4/2023 [in,] Đảng ủy xã: tháng 4/2023 2023-04 "
        "done +Hội nghị\n"
        "moc-bao-cao milestone.report quý II/2023 [in,] Các chi bộ: quý II/2023 2023-34 partly "
        "(Các chi bộ state.partly Hội nghị)\n"
        "moc-tong-ket milestone.review tháng 11 hằng năm, từ 2022 đến 2023 [in,yearly]: tháng "
        "11/2022 2022-11 no-result tháng 11/2023 2023-11 coming\n"
        "moc-thuong-xuyen milestone.other thường xuyên [ongoing,]: standing\n");
}

TEST_CASE("a plan opens with what is next and counts what was done") {
  CHECK(plan_page("{{ plan.next.milestone.title }} {{ plan.next.period }} <a href=\""
                  "{{ plan.next.milestone.url }}\"> {{ plan.progress.total }} "
                  "{{ plan.progress.done }} {{ plan.progress.partly }} "
                  "{{ plan.progress.without_result }} {{ plan.progress.coming }}") ==
        "Báo cáo quý II/2023 <a href=\"#moc-bao-cao\"> 4 1 1 1 1");
}

TEST_CASE("duties stand together by unit, in the order in which units first appear") {
  CHECK(plan_page("{% for g in plan.duties %}{{ g.unit_name }} {{ g.unit.url }}:"
                  "{% for d in g.duties %} {{ d.text }} {{ d.role }} {{ d.role_label }} "
                  "{{ d.section }};{% endfor %}\n{% endfor %}") ==
        "Các chi bộ ../../don-vi/chi-bo.html: Đọc lead role.lead 1; Bàn coordinate "
        "role.coordinate ;\nĐảng ủy xã ../../don-vi/dang-uy.html: Chung   ;\n");
}

TEST_CASE("forms, materials, topics, steps, agendas, quota and attachments are all there") {
  CHECK(plan_page("{% for f in plan.forms %}{{ f.code }} {{ f.title }} {{ f.file.url }} "
                  "{{ f.file.size_text }} {{ f.file.extension }}{% endfor %}|"
                  "{% for m in plan.materials %}{{ m.title }} {{ m.author }} {{ m.year }} "
                  "{{ m.file is none }}{% endfor %}|"
                  "{% for t in plan.topics %}{{ t.period }} {{ t.title }} "
                  "{{ t.materials | join }}{% endfor %}|{{ plan.steps | join('-') }}|"
                  "{% for a in plan.agendas %}{{ a.for }}{% for p in a.parts %} {{ p.title }} "
                  "{{ p.items | join }}{% endfor %}{% endfor %}|"
                  "{% for q in plan.quota %}{{ q.unit.name }}{{ q.each.name }} "
                  "{{ q.collective }}{{ q.individual }};{% endfor %}|"
                  "{% for a in plan.attachments %}{{ a.label }} {{ a.role }} {{ a.role_label }}"
                  "{% endfor %}|{% for c in plan.corrections %}{{ c.text }}{% endfor %}")
            .find("M1 Mẫu một 76-kh-du/mau.docx 1,5 KB docx|Sách Tác giả 2023 True|Tháng 4 Mở đầu "
                  "Phần 1|Một-Hai|Chi bộ Phần đầu Chào cờ|") == 0);
  CHECK(plan_page("{% for q in plan.quota %}{% if q.unit %}{{ q.unit.name }} {{ q.collective }}"
                  "{% else %}{{ q.each.name }} {{ q.individual }}{% endif %};{% endfor %}|"
                  "{% for a in plan.attachments %}{{ a.label }} {{ a.role }} {{ a.role_label }}"
                  "{% endfor %}|{% for c in plan.corrections %}{{ c.date.day }} {{ c.text }}"
                  "{% endfor %}|{% for h in plan.toc %}{{ h.id }} {{ h.text }} {% endfor %}") ==
        "Đảng ủy xã 2–3;Các chi bộ 1;|Mẫu trống form file.form|12 Sửa tên|mot Một hai Hai ba Ba ");
}

TEST_CASE("what speaks about a plan is listed on its page") {
  CHECK(plan_page(
            "{% for d in plan.backlinks %}{{ d.title }} {{ d.kind_label }}"
            "{% for m in d.fulfils %} {{ m.title }}{% endfor %}{% endfor %}|"
            "{% for t in plan.tags %}{{ t.title }} {{ t.url }} {{ t.count }}{% endfor %}|"
            "{% for b in page.breadcrumbs %}{{ b.title }}{{ '*' if b.current }} {% endfor %}") ==
        "Hội nghị kind.news Bắt đầu|Học tập ../../the/hoc-tap.html 1|section.home section.plans Kế "
        "hoạch sinh hoạt* ");
}

TEST_CASE("a body links symbols with a hint of what they are, at the page's own distance") {
  CHECK(plan_page("{{ plan.body }}")
            .find("<a href=\"../../van-ban/tw/khong-ro-ngay/21-kl-tw.html\" "
                  "title=\"Kết luận · entry.cited\"><span class=\"symbol\">21-KL/TW</span></a>") !=
        std::string::npos);
}

TEST_CASE("a cited document's page has its facts and everything that cites it, both ways") {
  testing::PortalOptions options = plan_site("x");
  options.templates["directive.html"] =
      "{{ directive is none }} {{ page.title }} {{ entry.symbol }} {{ entry.level_label }} "
      "{{ entry.state }}\n{% for g in entry.incoming %}{{ g.kind }} {{ g.label }}:"
      "{% for r in g.relations %} {{ r.from.title }} [{{ r.words }}]{% endfor %}\n{% endfor %}";
  CHECK(render(options, "van-ban/tw/khong-ro-ngay/21-kl-tw.html") ==
        "True Kết luận 21-KL/TW 21-KL/TW level.centre cited\n"
        "based_on relation.based_on.inverse: Kế hoạch sinh hoạt [21-KL/TW]\n"
        "cites relation.cites.inverse: Kế hoạch sinh hoạt [Theo 21-KL/TW.]\n");
}

TEST_CASE("a directive's page lists the plans that implement it") {
  testing::PortalOptions options = plan_site("x");
  options.content["content/directives/105-kh-hu.md"] =
      "---\ntitle: Kế hoạch huyện\nsymbol: 105-KH/HU\ndate: 7/4/2023\nvisibility: public\n"
      "issuer: huyen-uy\nreplaces: [9-KH/HU]\n---\n";
  options.templates["directive.html"] =
      "{% if directive %}{{ directive.title }} {{ directive.issuer }}:"
      "{% for r in directive.implemented_by %} {{ r.from.url }} {{ r.from.plan.progress.total }}"
      "{% endfor %}{% endif %}{{ entry.state }} {{ entry.level }}"
      "{% for g in entry.outgoing %} {{ g.label }}{% endfor %}";
  CHECK(render(options, "van-ban/105-kh-hu.html") ==
        "Kế hoạch huyện Huyện ủy: ../ke-hoach/2023/76-kh-du.html 4published district "
        "relation.replaces");
  CHECK(render(options, "van-ban/hu/khong-ro-ngay/9-kh-hu.html") == "replaced district");
}

TEST_CASE("a unit's page shows what reaches it, through groups too") {
  testing::PortalOptions options = plan_site("x");
  options.templates["unit.html"] =
      "{{ unit.name }} {{ unit.level_label }} {{ unit.type_label }}|"
      "{% for d in unit.duties %}{{ d.text }} via {{ d.via.name }} {{ d.plan.url }};{% endfor %}|"
      "{% for m in unit.milestones %}{{ m.milestone.title }} {{ m.via.name }};{% endfor %}|"
      "{% for g in unit.groups %}{{ g.name }}{% endfor %}|{{ document.title }}";
  CHECK(render(options, "don-vi/chi-bo-1.html") ==
        "Chi bộ 1 level.hamlet unit-type.party|Đọc via Các chi bộ ../ke-hoach/2023/76-kh-du.html;"
        "Bàn via Các chi bộ ../ke-hoach/2023/76-kh-du.html;|Báo cáo Các chi bộ;|Các chi bộ|"
        "Chi bộ 1");
  options.templates["unit.html"] =
      "{% for m in unit.reports_due %}{{ m.title }}{% endfor %}|"
      "{% for d in unit.issued %}{{ d.title }}{% endfor %}|{{ unit.parent.name }}|"
      "{% for u in unit.children %}{{ u.name }}{% endfor %}";
  CHECK(render(options, "don-vi/dang-uy.html") == "Báo cáo|Kế hoạch sinh hoạt|Huyện ủy|");
}

TEST_CASE("an ended unit keeps its names, says when it ended and names its successors") {
  testing::PortalOptions options;
  options.content["content/units/moi.md"] =
      "---\ntitle: Đảng ủy mới\ntype: party\nfrom: 1/7/2025\n---\n";
  options.content["content/units/cu.md"] =
      "---\ntitle: Đảng ủy cũ\ntype: party\nuntil: 30/6/2025\nsuccessors: [moi]\n"
      "established_by: [10-QĐ/HU]\nnames:\n  - name: Tên đầu\n    until: 2010\n"
      "  - name: Tên sau\n    short_name: TS\n    from: 2011\n"
      "contact:\n  address: Thôn 1\n  website: https://xa.example/\n---\n";
  options.as_of = "2025-08-01";
  options.templates["unit.html"] =
      "{{ unit.ended }} {{ unit.until }} {{ unit.name }} {{ unit.short_name }}|"
      "{% for n in unit.names %}{{ n.name }} {{ n.from }}–{{ n.until }};{% endfor %}|"
      "{% for u in unit.successors %}{{ u.name }} {{ u.from }}{% endfor %}|"
      "{% if unit.contact %}{{ unit.contact.address }} {{ unit.contact.website }}{% endif %}";
  CHECK(render(options, "don-vi/cu.html") ==
        "True 30/6/2025 Tên sau TS|Tên đầu –năm 2010;Tên sau năm 2011–;|Đảng ủy mới 01/7/2025|Thôn "
        "1 https://xa.example/");
}

TEST_CASE("a page and its translation lead to each other, each in its own words") {
  testing::PortalOptions options;
  options.content["content/pages/gioi-thieu.md"] = "---\ntitle: Giới thiệu\n---\n";
  options.content["content/en/pages/about.md"] =
      "---\ntitle: About\ntranslation_of: gioi-thieu\n---\n";
  options.templates["page.html"] =
      "{{ page.language }} {{ document.kind_label }}{% if page.alternate %} "
      "{{ page.alternate.language }} {{ page.alternate.title }} {{ page.alternate.url }}{% endif "
      "%}";
  CHECK(render(options, "gioi-thieu.html") == "vi kind.page en About en/about.html");
  CHECK(render(options, "en/about.html") == "en en kind.page vi Giới thiệu ../gioi-thieu.html");
  options.templates["page.html"] = "{{ page.canonical }} {{ page.alternate.canonical }}";
  CHECK(render(options, "gioi-thieu.html") ==
        "https://xa.example/gioi-thieu.html https://xa.example/en/about.html");
  options.content["site.yaml"] = "title: Xã\nformat: 1\n";
  options.templates["page.html"] = "{{ page.alternate.canonical is none }}";
  CHECK(render(options, "en/about.html") == "True");
}

TEST_CASE("a notice tells its last day, for scripts that read the page later") {
  testing::PortalOptions options;
  options.content["site.yaml"] =
      "title: Xã\nformat: 1\nnotice:\n  text: Nghỉ lễ\n  until: 02/9/2025\n";
  options.as_of = "2025-09-02";
  options.content["content/pages/a.md"] = "---\ntitle: A\n---\n";
  options.templates["page.html"] = "{{ site.notice }}|{{ site.notice_until|iso }}";
  CHECK(render(options, "a.html") == "Nghỉ lễ|2025-09-02");
  options.as_of = "2025-09-03";
  CHECK(render(options, "a.html") == "|2025-09-02");
}

TEST_CASE("events show their next taking place; broadcasts, bulletins and models all they say") {
  testing::PortalOptions options;
  options.content["content/events/gio.md"] =
      "---\ntitle: Hội\nstarts: 7 giờ 30 ngày 19/5/2023\nplace: Nhà văn hóa\n---\n";
  options.templates["event.html"] =
      "{{ event.starts }}|{{ event.first.day }}/{{ event.first.month }}|{{ event.time }}|"
      "{{ event.place }}";
  CHECK(render(options, "su-kien/gio.html") == "7 giờ 30 ngày 19/5/2023|19/5|07:30|Nhà văn hóa");
  options.content["content/broadcasts/loa.md"] =
      "---\ntitle: Loa\nvisibility: public\nslot: 5 giờ\nduration: 3 phút\n"
      "approved_by: Phó chủ tịch\nrepeats: 2 lần\n---\nThưa bà con.\n";
  options.templates["broadcast.html"] =
      "{{ broadcast.slot }}|{{ broadcast.duration }}|{{ broadcast.approved_by }}|"
      "{{ broadcast.repeats }}|{{ broadcast.audio is none }}|{{ broadcast.body }}";
  CHECK(render(options, "truyen-thanh/loa.html") ==
        "5 giờ|3 phút|Phó chủ tịch|2 lần|True|<p>Thưa bà con.</p>\n");
  options.content["content/bulletins/so-1.md"] =
      "---\ntitle: Số 1\nvisibility: public\nissue: \"1\"\nmonth: 5/2023\nitems: [gio]\n"
      "approved_by: Phó chủ tịch\n---\n";
  options.templates["bulletin.html"] =
      "{{ bulletin.issue }}|{{ bulletin.month }}|{% for d in bulletin.items %}{{ d.title }} "
      "{{ d.event.place }}{% endfor %}";
  CHECK(render(options, "ban-tin/so-1.html") == "1|5/2023|Hội Nhà văn hóa");
  options.content["content/models/duong.md"] =
      "---\ntitle: Tuyến đường\nvisibility: public\nform: collective\nfield: Môi trường\n"
      "status: active\nregistered: 5/7/2022\ntarget: Sạch\n---\n";
  options.templates["model.html"] =
      "{{ model.form_label }}|{{ model.state_label }}|{{ model.registered }}|{{ model.target }}";
  CHECK(render(options, "mo-hinh/duong.html") == "form.collective|model.active|05/7/2022|Sạch");
}

TEST_CASE("a notice is shown until its day and not after") {
  testing::PortalOptions options;
  options.content["site.yaml"] = kPlainSite + "notice:\n  text: Thử\n  until: 15/6/2023\n";
  options.templates["home.html"] = "[{{ site.notice }}]";
  CHECK(render(options, "index.html") == "[Thử]");
  options.as_of = "2023-06-16";
  CHECK(render(options, "index.html") == "[]");
}
