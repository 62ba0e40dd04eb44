// Units: names by date, the tree, successors, groups; what reaches each of them.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

// "plan/duty via group", in order.
std::string duties_of(const Built& built, std::string_view unit) {
  std::string out;
  for (const UnitDuty& duty : built.site.units[built.unit(unit)].duties) {
    const content::Document& plan = *built.site.documents[duty.document].document;
    out += (out.empty() ? "" : ", ") + plan.id + "/" + plan.plan()->duties[duty.duty].text;
    if (duty.via != kNone) out += " via " + unit_ids(built.site, {duty.via});
  }
  return out;
}

std::string milestones_of(const Built& built, std::string_view unit) {
  std::string out;
  for (const UnitMilestone& item : built.site.units[built.unit(unit)].milestones) {
    out += (out.empty() ? "" : ", ") + built.site.milestones[item.milestone].source->id.text;
    if (item.via != kNone) out += " via " + unit_ids(built.site, {item.via});
  }
  return out;
}

}  // namespace

TEST_CASE("a unit has the name of the day") {
  const Built built = build_clean({
      {"units/u.md", R"(title: Tên trang
names:
  - name: Tên cũ
    until: 6/2025
  - name: Tên mới
    from: 1/7/2025
from: 2000
until: 31/12/2026
)"},
      {"units/v.md", "title: Chỉ có tên trang\n"},
  });
  const Index unit = built.unit("u");
  CHECK(name_on(built.site, unit, Date{2025, 6, 30}) == "Tên cũ");
  CHECK(name_on(built.site, unit, Date{2025, 7, 1}) == "Tên mới");
  CHECK(name_on(built.site, unit, std::nullopt) == "Tên mới");
  CHECK(name_on(built.site, built.unit("v"), Date{2025, 7, 1}) == "Chỉ có tên trang");
  CHECK_FALSE(has_ended(built.site, unit, Date{2026, 12, 31}));
  CHECK(has_ended(built.site, unit, Date{2027, 1, 1}));
  CHECK_FALSE(has_ended(built.site, built.unit("v"), Date{2100, 1, 1}));
}

TEST_CASE("the office that site.yaml names must be a unit") {
  const Files files = {{"site.yaml", "title: Trang\nbody: dai-xaa\n"}, {"units/dai-xa.md", ""}};
  CHECK(build(files).problems == "site.yaml:2:6 unknown-unit dai-xaa|dai-xa");
}

TEST_CASE("parents, members and successors are known from both ends") {
  const Built built = build_clean({
      {"units/huyen.md", ""},
      {"units/xa-cu.md", "parent: huyen\nsuccessors: [xa-moi]\n"},
      {"units/xa-moi.md", ""},
      {"units/nhom.md", "members: [xa-cu, xa-moi]\n"},
  });
  const auto& units = built.site.units;
  CHECK(unit_ids(built.site, units[built.unit("huyen")].children) == "xa-cu");
  CHECK(units[built.unit("xa-cu")].parent == built.unit("huyen"));
  CHECK(unit_ids(built.site, units[built.unit("xa-cu")].successors) == "xa-moi");
  CHECK(unit_ids(built.site, units[built.unit("xa-moi")].predecessors) == "xa-cu");
  CHECK(unit_ids(built.site, units[built.unit("nhom")].members) == "xa-cu, xa-moi");
  CHECK(unit_ids(built.site, units[built.unit("xa-cu")].groups) == "nhom");
}

TEST_CASE("a group's duties reach its members, however deep, and say through which group") {
  const Built built = build_clean({
      {"units/cac-chi-bo.md", "members: [chi-bo-thon]\n"},
      {"units/chi-bo-thon.md", "members: [chi-bo-1, chi-bo-2]\n"},
      {"units/chi-bo-1.md", ""},
      {"units/chi-bo-2.md", ""},
      {"plans/p.md", kPublic + R"(duties:
  - unit: cac-chi-bo
    text: Họp
  - unit: chi-bo-2
    text: Làm mẫu
)"},
  });
  CHECK(duties_of(built, "cac-chi-bo") == "p/Họp");
  CHECK(duties_of(built, "chi-bo-thon") == "p/Họp via cac-chi-bo");
  CHECK(duties_of(built, "chi-bo-1") == "p/Họp via cac-chi-bo");
  CHECK(duties_of(built, "chi-bo-2") == "p/Họp via cac-chi-bo, p/Làm mẫu");
}

TEST_CASE("a milestone reaches a unit once, by the nearest naming") {
  const Built built = build_clean({
      {"units/nhom-a.md", "members: [x, y]\n"},
      {"units/nhom-b.md", "members: [x]\n"},
      {"units/x.md", ""},
      {"units/y.md", ""},
      {"plans/p.md", kPublic + R"(milestones:
  - id: m1
    title: Một
    due: 2023
    units: [nhom-a, nhom-b, y]
    report_to: x
  - id: m2
    title: Hai
    due: 2023
    units: [nhom-b]
    report_to: x
)"},
  });
  CHECK(milestones_of(built, "x") == "m1 via nhom-a, m2 via nhom-b");
  CHECK(milestones_of(built, "y") == "m1");
  CHECK(milestones_of(built, "nhom-b") == "m1, m2");
  CHECK(built.site.units[built.unit("x")].reports_due ==
        std::vector<Index>{built.milestone("p#m1"), built.milestone("p#m2")});
}

TEST_CASE("a unit knows what it issued, newest first, under any of its names") {
  const Built built = build_clean({
      {"units/u.md", "title: Đảng ủy xã\nnames:\n  - name: BTV Đảng ủy xã\n"},
      {"plans/a.md", kPublic + "issuer: Đảng uỷ xã\ndate: 1/1/2022\n"},
      {"plans/b.md", kPublic + "issuer: Ban Thường vụ Đảng ủy xã\ndate: 1/1/2023\n"},
      {"directives/c.md", kPublic + "issuer: u\ndate: 1/1/2021\n"},
      {"plans/d.md", kPublic + "issuer: Đảng ủy xã khác\n"},
  });
  CHECK(ids(built.site, built.site.units[built.unit("u")].issued) == "c, b, a");
}

TEST_CASE("units that contain each other are reported with the whole way round") {
  const Built built = build({
      {"units/a.md", "members: [b]\n"},
      {"units/b.md", "members: [c, d]\n"},
      {"units/c.md", "members: [b]\n"},
      {"units/d.md", "members: [d]\n"},
      {"units/e.md", "parent: f\n"},
      {"units/f.md", "parent: e\n"},
      {"plans/p.md", kPublic + "duties:\n  - unit: a\n    text: Họp\n"},
  });
  CHECK(built.problems ==
        "content/units/c.md:3:10 group-cycle b → c → b\n"
        "content/units/d.md:3:10 group-cycle d → d\n"
        "content/units/f.md:3:8 group-cycle e → f → e");
  CHECK(duties_of(built, "c") == "p/Họp via a");
}

TEST_CASE("a long chain of groups is no problem") {
  Files files;
  for (int i = 0; i < 300; ++i) {
    files["units/u" + std::to_string(i) + ".md"] =
        i < 299 ? "members: [u" + std::to_string(i + 1) + "]\n" : "";
  }
  files["plans/p.md"] = kPublic + "duties:\n  - unit: u0\n    text: Họp\n";
  CHECK(duties_of(build_clean(files), "u299") == "p/Họp via u0");
}

TEST_CASE("without a date a unit bears its present name, in whatever order its names are listed") {
  const Built built = build_clean({
      {"units/u.md",
       "names:\n  - name: Thị ủy Mới\n    from: 2020\n  - name: Huyện ủy Cũ\n    until: 2019\n"},
  });
  CHECK(name_on(built.site, built.unit("u"), std::nullopt) == "Thị ủy Mới");
}

// An undated draft of 2023 was headed “Huyện ủy” because that name has no last day.
TEST_CASE("a unit that has ended keeps the name of its last day") {
  const Built built = build_clean({
      {"units/u.md",
       "until: 30/6/2025\nnames:\n  - name: Huyện ủy Cũ\n    until: 2019\n"
       "  - name: Thị ủy Mới\n    until: 30/6/2025\n  - name: Tên xưa\n"},
  });
  const Index unit = built.unit("u");
  CHECK(name_on(built.site, unit, std::nullopt) == "Thị ủy Mới");
  CHECK(name_on(built.site, unit, Date{2026, 1, 1}) == "Thị ủy Mới");
  CHECK(name_on(built.site, unit, Date{2018, 1, 1}) == "Huyện ủy Cũ");
}
