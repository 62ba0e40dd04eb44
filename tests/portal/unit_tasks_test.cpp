// What a unit's page says it must do, has done, and need not do any more; the tree of units.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::render;

namespace {

testing::PortalOptions site_with(const std::string& plan_keys) {
  testing::PortalOptions options;
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch\nsymbol: 1-KH/ĐU\ndate: 1/1/2023\nvisibility: public\nperiod: 2023\n" +
      plan_keys + "---\n";
  options.content["content/units/a.md"] = "---\ntitle: A\nlevel: hamlet\n---\n";
  options.content["content/units/b.md"] = "---\ntitle: B\nlevel: hamlet\n---\n";
  options.content["content/units/nhom.md"] =
      "---\ntitle: Nhóm\nlevel: hamlet\ntype: group\nmembers: [a, b]\n---\n";
  options.templates["unit.html"] =
      "{% macro list(name, tasks) %}{{ name }}:{% for t in tasks %} {{ t.milestone.id }} "
      "{{ t.state }} {{ t.done }}/{{ t.past }}{% if t.next %} → {{ t.next.period }}{% endif %}"
      "{% if t.via %} ({{ t.via.name }}){% endif %};{% endfor %}\n{% endmacro %}"
      "{{ list('open', unit.open) }}{{ list('reports', unit.reports) }}"
      "{{ list('repeating', unit.repeating) }}{{ list('done', unit.done) }}"
      "{{ list('dropped', unit.dropped) }}";
  return options;
}

const std::string kMilestones =
    "milestones:\n"
    "  - id: sau\n    title: Sau\n    due: 1/12/2023\n    units: [nhom]\n"
    "  - id: truoc\n    title: Trước\n    due: 1/7/2023\n    units: [nhom]\n"
    "  - id: qua\n    title: Qua\n    due: 1/3/2023\n    units: [nhom]\n"
    "  - id: xong\n    title: Xong\n    due: 1/2/2023\n    units: [nhom]\n    results:\n"
    "      - unit: a\n        state: done\n"
    "  - id: bao-cao\n    title: Báo cáo\n    type: report\n    due: 1/8/2023\n    units: [nhom]\n"
    "  - id: quy\n    title: Quý\n    due: hằng quý\n    units: [nhom]\n    results:\n"
    "      - period: quý I/2023\n        unit: nhom\n        state: done\n"
    "  - id: nep\n    title: Nếp\n    due: thường xuyên\n    units: [nhom]\n";

}  // namespace

TEST_CASE("a member sees its group's duties: what waits, reports, what comes back, what is done") {
  CHECK(render(site_with(kMilestones), "don-vi/a.html") ==
        "open: truoc coming 0/0 → 01/7/2023 (Nhóm); sau coming 0/0 → 01/12/2023 (Nhóm); "
        "qua no-result 0/1 (Nhóm);\n"
        "reports: bao-cao coming 0/0 → 01/8/2023 (Nhóm);\n"
        "repeating: quy coming 1/1 → quý II/2023 (Nhóm); nep coming 0/0 (Nhóm);\n"
        "done: xong done 1/1 (Nhóm);\n"
        "dropped:\n");
}

TEST_CASE("one unit's result says nothing about another unit of the same group") {
  const std::string page = render(site_with(kMilestones), "don-vi/b.html");
  CHECK(page.find("xong no-result 0/1 (Nhóm);") != std::string::npos);
  CHECK(page.find("done:\n") != std::string::npos);
}

TEST_CASE("a group stands where its members stand: partly, then done") {
  const std::string milestone =
      "milestones:\n  - id: hop\n    title: H\n    due: 1/3/2023\n    units: [nhom]\n"
      "    results:\n      - unit: a\n        state: done\n";
  CHECK(render(site_with(milestone), "don-vi/nhom.html") ==
        "open: hop partly 0/1;\nreports:\nrepeating:\ndone:\ndropped:\n");
  CHECK(render(site_with(milestone + "      - unit: b\n        state: partly\n"),
               "don-vi/nhom.html") ==
        "open: hop partly 0/1;\nreports:\nrepeating:\ndone:\ndropped:\n");
  testing::PortalOptions both = site_with(milestone + "      - unit: b\n        state: done\n");
  both.templates["plan.html"] = "{{ plan.progress.done }}/{{ plan.progress.total }}";
  CHECK(render(both, "don-vi/nhom.html") ==
        "open:\nreports:\nrepeating:\ndone: hop done 1/1;\ndropped:\n");
  CHECK(render(both, "ke-hoach/kh.html") == "1/1");
}

TEST_CASE("a member that had ended before the day is not waited for") {
  testing::PortalOptions options = site_with(
      "milestones:\n  - id: hop\n    title: H\n    due: 1/3/2023\n    units: [nhom]\n"
      "    results:\n      - unit: a\n        state: done\n");
  options.content["content/units/b.md"] = "---\ntitle: B\nlevel: hamlet\nuntil: 2022\n---\n";
  options.templates["plan.html"] = "{{ plan.progress.done }}/{{ plan.progress.total }}";
  CHECK(render(options, "ke-hoach/kh.html") == "1/1");
}

TEST_CASE("a document shows a duty done only for the one unit that had it") {
  testing::PortalOptions options = site_with(
      "milestones:\n  - id: mot\n    title: Một\n    due: 1/3/2023\n    units: [a]\n"
      "  - id: hai\n    title: Hai\n    due: 1/3/2023\n    units: [a, b]\n");
  options.content["content/news/tin.md"] =
      "---\ntitle: Tin\ndate: 1/3/2023\nfulfils: [kh#mot, kh#hai]\n---\n";
  CHECK(render(options, "don-vi/a.html") ==
        "open: hai no-result 0/1;\nreports:\nrepeating:\ndone: mot done 1/1;\ndropped:\n");
}

TEST_CASE("nobody asks a unit for the duties of a withdrawn plan") {
  testing::PortalOptions options = site_with(
      "status: withdrawn\nmilestones:\n  - id: moi\n    title: M\n    due: 1/12/2023\n"
      "    units: [a]\n  - id: nep\n    title: N\n    due: thường xuyên\n    units: [a]\n");
  CHECK(render(options, "don-vi/a.html") ==
        "open:\nreports:\nrepeating:\ndone:\n"
        "dropped: moi cancelled 0/0; nep cancelled 0/0;\n");
}

TEST_CASE("what falls due after a unit ended is no longer its duty") {
  testing::PortalOptions options = site_with(
      "milestones:\n  - id: truoc\n    title: T\n    due: 1/3/2023\n    units: [a]\n"
      "  - id: sau\n    title: S\n    due: 1/12/2023\n    units: [a]\n");
  options.content["content/units/a.md"] = "---\ntitle: A\nlevel: hamlet\nuntil: 30/4/2023\n---\n";
  CHECK(render(options, "don-vi/a.html") ==
        "open: truoc no-result 0/1;\nreports:\nrepeating:\ndone:\ndropped: sau coming 0/0;\n");
}

TEST_CASE("the tree holds the units of today; ended ones stand apart and their children move up") {
  testing::PortalOptions options;
  const auto unit = [&](const std::string& id, const std::string& keys) {
    options.content["content/units/" + id + ".md"] =
        "---\ntitle: " + id + "\nlevel: commune\n" + keys + "---\n";
  };
  unit("cu", "until: 30/6/2022\nsuccessors: [moi]\n");
  unit("con", "parent: cu\n");
  unit("moi", "from: 1/7/2022\n");
  unit("chau", "parent: moi\n");
  unit("sap-co", "from: 1/7/2024\n");
  options.content["content/units/huyen.md"] =
      "---\ntitle: huyen\nlevel: district\nuntil: 2020\n---\n";
  options.templates["units.html"] =
      "{% for l in levels %}{{ l.level }}:{% for u in l.units %} {{ u.name }}"
      "{{ ' chưa có' if u.not_begun }}{% endfor %}|"
      "{% for u in l.ended %}{{ u.name }} →{% for s in u.successors %} {{ s.name }}{% endfor %}"
      "{% endfor %}\n{% endfor %}";
  CHECK(render(options, "don-vi/index.html") ==
        "district:|huyen →\ncommune: con moi sap-co chưa có|cu → moi\n");
}

TEST_CASE("a unit knows which plans still ask something of it, each once") {
  testing::PortalOptions options = site_with(kMilestones);
  options.content["content/plans/cu.md"] =
      "---\ntitle: Cũ\nsymbol: 2-KH/ĐU\ndate: 1/1/2023\nvisibility: public\nstatus: withdrawn\n"
      "milestones:\n  - id: x\n    title: X\n    due: 1/12/2023\n    units: [a]\n---\n";
  options.templates["unit.html"] = "{% for doc in unit.plans %}{{ doc.id }} {% endfor %}";
  CHECK(render(options, "don-vi/a.html") == "kh ");
}
