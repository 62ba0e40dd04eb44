// Timelines with pages of their own, and how the long ones are shared out.
#include <doctest/doctest.h>

#include "fixture.h"

using congbo::testing::build_portal;
using congbo::testing::BuiltPortal;
using congbo::testing::Files;
using congbo::testing::PortalOptions;
using congbo::testing::render;

namespace {

// Every field of a timeline's page but its years.
const std::string kPage =
    "{{ timeline.key }} «{{ timeline.title }}» {{ timeline.year }}"
    "{% if timeline.unit %} {{ timeline.unit.name }}{% endif %}\n"
    "{% for v in timeline.views %}{{ v.title }}={{ v.url }}{% if v.current %}*{% endif %} "
    "{% endfor %}\n{% for b in page.breadcrumbs %}>{{ b.title }}{% endfor %}\n"
    "{% for i in timeline['items'] %}{{ i.last|iso }} {{ i.title }}"
    "{% if i.occurrence %} ({{ i.occurrence.state }}){% endif %}\n{% endfor %}";

PortalOptions small_site() {
  PortalOptions options;
  options.templates["timeline.html"] = kPage;
  options.content = {
      {"content/units/dang-uy.md", "---\ntitle: Đảng ủy\n---\n"},
      {"content/units/chi-bo.md", "---\ntitle: Chi bộ\n---\n"},
      {"content/units/nhom.md", "---\ntitle: Nhóm\ntype: group\nmembers: [chi-bo]\n---\n"},
      {"content/units/la.md", "---\ntitle: Lạ\n---\n"},
      {"content/plans/k.md",
       "---\ntitle: Kế hoạch\nvisibility: public\nissuer: dang-uy\ndate: 5/1/2023\nmilestones:\n"
       "  - id: a\n    title: Đã xong\n    due: trong tháng 4/2023\n    units: [nhom]\n"
       "    results:\n      - state: done\n"
       "  - id: b\n    title: Chưa ghi\n    due: trong tháng 5/2023\n    units: [nhom]\n"
       "  - id: c\n    title: Sắp tới\n    due: 20/6/2023\n    units: [chi-bo]\n"
       "  - id: d\n    title: Lâu rồi\n    due: 1/3/2023\n  - id: e\n    title: Cả năm\n"
       "    due: năm 2022\n---\n"},
      {"content/events/q.md", "---\ntitle: Quốc khánh\nstarts: 2/9 hằng năm\nhost: chi-bo\n---\n"},
      {"content/events/t.md", "---\ntitle: Tết trồng cây\nstarts: 5/1 hằng năm\n---\n"},
      {"content/events/m.md", "---\ntitle: Một lần\nstarts: 7/6/2023\n---\n"},
      {"content/models/m.md",
       "---\ntitle: Mô hình\nvisibility: public\nform: collective\nunit: chi-bo\ndate: 2/2/2022\n"
       "evaluations:\n  - date: 3/2/2023\n    summary: Tốt\n---\n"}};
  return options;
}

const std::string kViews =
    "section.timeline=index.html timeline.this-quarter=quy-nay.html "
    "timeline.without-result=chua-co-ket-qua.html timeline.anniversaries=ngay-ky-niem.html \n";

std::string views_at(const std::string& current) {
  std::string views = kViews;
  const std::string here = "=" + current;
  return views.insert(views.find(here) + here.size(), "*");
}

// A plan with a duty on every day of 2022, and one of the next year.
PortalOptions long_site(const std::string& page) {
  PortalOptions options;
  options.templates["timeline.html"] = page;
  options.content["content/units/chi-bo.md"] = "---\ntitle: Chi bộ\n---\n";
  options.content["content/plans/kh.md"] =
      "---\ntitle: K\ndate: 3/1/2022\nvisibility: public\nperiod: 2022-01-01/2022-12-31\n"
      "milestones:\n  - id: a\n    title: Mỗi ngày\n    due: hằng ngày\n    units: [chi-bo]\n"
      "  - id: b\n    title: Cả năm\n    due: năm 2022\n---\n";
  options.content["content/news/n.md"] = "---\ntitle: Tin\ndate: 9/4/2023\n---\n";
  return options;
}

}  // namespace

TEST_CASE("this quarter has a page: what falls due in it, done or not, and what takes place") {
  CHECK(render(small_site(), "dong-thoi-gian/quy-nay.html") ==
        "this-quarter «timeline.this-quarter» 0\n" + views_at("quy-nay.html") +
            ">section.home>section.timeline>timeline.this-quarter\n"
            "2023-04-30 Đã xong (done)\n2023-05-31 Chưa ghi (no-result)\n2023-06-07 Một lần\n"
            "2023-06-20 Sắp tới (coming)\n");
}

TEST_CASE("duties that are past and without a result have a page, the newest first") {
  CHECK(render(small_site(), "dong-thoi-gian/chua-co-ket-qua.html") ==
        "without-result «timeline.without-result» 0\n" + views_at("chua-co-ket-qua.html") +
            ">section.home>section.timeline>timeline.without-result\n"
            "2023-05-31 Chưa ghi (no-result)\n2023-03-01 Lâu rồi (no-result)\n"
            "2022-12-31 Cả năm (no-result)\n");
}

TEST_CASE("what a withdrawn plan asked for waits for no result") {
  PortalOptions options = small_site();
  std::string& plan = options.content["content/plans/k.md"];
  plan.insert(plan.find("issuer:"), "status: withdrawn\n");
  CHECK(build_portal(options).outputs.count("dong-thoi-gian/chua-co-ket-qua.html") == 0);
}

TEST_CASE("anniversaries have a page in order of the days of a year") {
  CHECK(render(small_site(), "dong-thoi-gian/ngay-ky-niem.html") ==
        "anniversaries «timeline.anniversaries» 0\n" + views_at("ngay-ky-niem.html") +
            ">section.home>section.timeline>timeline.anniversaries\n"
            "2024-01-05 Tết trồng cây\n2023-09-02 Quốc khánh\n");
}

TEST_CASE("a unit's timeline has its duties, its groups', what it issued, hosts and tends") {
  const std::string page = render(small_site(), "dong-thoi-gian/don-vi/chi-bo.html");
  CHECK(page.find("unit «section.timeline: Chi bộ» 0 Chi bộ\n") == 0);
  CHECK(page.substr(page.find("\n2023") + 1) ==
        "2023-09-02 Quốc khánh\n2023-06-20 Sắp tới (coming)\n2023-05-31 Chưa ghi (no-result)\n"
        "2023-04-30 Đã xong (done)\n2023-02-03 Mô hình\n2022-02-02 Mô hình\n");
  const std::string issuer = render(small_site(), "dong-thoi-gian/don-vi/dang-uy.html");
  CHECK(issuer.substr(issuer.rfind(">")) == ">section.timeline: Đảng ủy\n2023-01-05 Kế hoạch\n");
}

TEST_CASE("a unit's page leads to its timeline; a unit without dates has none") {
  PortalOptions options = small_site();
  options.templates["unit.html"] = "{{ unit.timeline }}";
  const BuiltPortal built = build_portal(options);
  CHECK(built.outputs.at("don-vi/chi-bo.html") == "../dong-thoi-gian/don-vi/chi-bo.html");
  CHECK(built.outputs.at("don-vi/la.html") == "");
  CHECK(built.outputs.count("dong-thoi-gian/don-vi/la.html") == 0);
}

TEST_CASE("a view that would be empty has no page and is not named") {
  PortalOptions options;
  options.templates["timeline.html"] = kPage;
  options.content["content/news/n.md"] = "---\ntitle: Tin\ndate: 9/4/2022\n---\n";
  const BuiltPortal built = build_portal(options);
  CHECK(
      built.outputs.at("dong-thoi-gian/index.html") ==
      "all «section.timeline» 0\nsection.timeline=index.html* \n>section.home>section.timeline\n");
  CHECK(built.outputs.count("dong-thoi-gian/quy-nay.html") == 0);
  CHECK(built.outputs.count("dong-thoi-gian/chua-co-ket-qua.html") == 0);
  CHECK(built.outputs.count("dong-thoi-gian/ngay-ky-niem.html") == 0);
}

TEST_CASE("a short year writes its quarters out, and an outline leads to parts of its page") {
  PortalOptions options = small_site();
  options.templates["timeline.html"] =
      "{% for y in timeline.years %}{{ y.number }} {{ y.quarters|length }}:"
      "{% for q in y.outline %} {{ q.url }} {{ q.count }}{% for k in q.kinds %} {{ k.kind }}="
      "{{ k.count }}{% endfor %};{% endfor %}\n{% endfor %}";
  CHECK(render(options, "dong-thoi-gian/2023.html") ==
        "2023 3: #quy-1-2023 4 milestone=1 issued=1 evaluation=1 event=1; "
        "#quy-2-2023 4 milestone=3 event=1; #quy-3-2023 1 event=1;\n");
  CHECK(build_portal(options).outputs.count("dong-thoi-gian/2023/quy-1.html") == 0);
}

TEST_CASE("a long year leads to pages of its quarters, a long quarter to further pages") {
  const PortalOptions options = long_site(
      "{{ timeline.key }} «{{ timeline.title }}» {{ timeline.year }} {{ timeline['items']|length "
      "}} "
      "{{ timeline.pager.number }}/{{ timeline.pager.total }}"
      "{% for b in page.breadcrumbs %}>{{ b.title }}{% endfor %}"
      "{% for y in timeline.years %}|{{ y.number }} {{ y.count }} {{ y.quarters|length }}"
      "{% for q in y.outline %} {{ q.url }}={{ q.count }}{% endfor %}{% endfor %}");
  const BuiltPortal built = build_portal(options);
  const auto page = [&](const std::string& path) {
    return built.outputs.at("dong-thoi-gian/" + path);
  };
  CHECK(page("2022.html") ==
        "year «section.timeline 2022» 2022 0 1/1>section.home>section.timeline>section.timeline "
        "2022|2022 367 0 2022/ca-nam.html=1 2022/quy-1.html=91 2022/quy-2.html=91 "
        "2022/quy-3.html=92 2022/quy-4.html=92");
  CHECK(page("2022/ca-nam.html") ==
        "quarter «timeline.whole-year 2022» 2022 1 1/1>section.home>section.timeline>2022>"
        "timeline.whole-year 2022");
  CHECK(page("2022/quy-4.html") ==
        "quarter «Quý IV/2022» 2022 92 1/1>section.home>section.timeline>2022>Quý IV/2022");
  CHECK(page("2023.html").find("|2023 1 1 ") != std::string::npos);
  // The page of all years: years by their quarters, and the current one's dates.
  CHECK(page("index.html") ==
        "all «section.timeline» 0 1 1/1>section.home>section.timeline|2022 367 0 "
        "2022/ca-nam.html=1 2022/quy-1.html=91 2022/quy-2.html=91 2022/quy-3.html=92 "
        "2022/quy-4.html=92|2023 1 0 2023.html#quy-2-2023=1");
  CHECK(page("chua-co-ket-qua.html").find(" 100 1/4>") != std::string::npos);
  CHECK(page("chua-co-ket-qua/trang-4.html").find(" 66 4/4>") != std::string::npos);
  CHECK(page("don-vi/chi-bo/trang-4.html").find(" 65 4/4>") != std::string::npos);
  CHECK(built.outputs.count("dong-thoi-gian/chua-co-ket-qua/trang-5.html") == 0);
}

TEST_CASE("nothing held back stands on any timeline") {
  PortalOptions options = small_site();
  options.content["content/plans/kin.md"] =
      "---\ntitle: BÍ MẬT\nissuer: dang-uy\ndate: 5/4/2023\nmilestones:\n  - id: a\n"
      "    title: BÍ MẬT\n    due: 1/5/2023\n    units: [chi-bo]\n---\n";
  for (const auto& [path, text] : build_portal(options).outputs) {
    CAPTURE(path);
    CHECK(text.find("BÍ MẬT") == std::string::npos);
  }
}
