#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

constexpr const char* kRule = "duty-unit-ended";

Files units() {
  return {
      {"units/btg.md", unit("Ban Tuyên giáo", "until: 30/6/2025\nsuccessors:\n  - bxdd\n")},
      {"units/bxdd.md", unit("Ban Xây dựng Đảng", "from: 01/7/2025\n")},
      {"units/doan-82.md", unit("Đoàn 82", "until: 2024\n")},
      {"units/chi-bo-1.md", unit("Chi bộ 1")},
      {"units/chi-bo-2.md", unit("Chi bộ 2", "until: 30/6/2025\nsuccessors:\n  - chi-bo-1\n")},
      {"units/chi-bo.md", unit("Các chi bộ",
                               "type: group\nmembers:\n  - chi-bo-1\n"
                               "  - chi-bo-2\n")},
  };
}

std::string found(const std::string& front_matter) {
  Files files = units();
  files["plans/a.md"] = plan(front_matter);
  return findings(files, kRule);
}

std::string milestone(const std::string& due, const std::string& more) {
  return "milestones:\n  - id: m\n    title: Việc\n    due: " + due + "\n" + more;
}

std::string told(const std::string& what, const std::string& unit, const std::string& period) {
  return " duty-unit-ended|" + what + "|" + unit + "|30/6/2025|30 June 2025|" + period;
}

const std::string kMilestone = "mốc “m”|milestone \"m\"";

}  // namespace

TEST_CASE("a unit that ends before a date of its milestone, with the first such date") {
  CHECK(found(milestone("hằng quý", "    units:\n      - btg\n")) ==
        "plans/a.md:9 «btg»" + told(kMilestone, "Ban Tuyên giáo",
                                    "quý III/2025|third quarter of 2025|Ban Xây dựng Đảng\n"));
}

TEST_CASE("who receives reports and who passes them on is looked at too") {
  CHECK(found(milestone("tháng 10/2025", "    report_to: btg\n    via: doan-82\n")) ==
        "plans/a.md:8 «btg»" +
            told(kMilestone, "Ban Tuyên giáo", "tháng 10/2025|October 2025|Ban Xây dựng Đảng\n") +
            "plans/a.md:9 «doan-82» duty-unit-ended|" + kMilestone +
            "|Đoàn 82|năm 2024|2024|tháng 10/2025|October 2025|content/units/doan-82.md\n");
}

TEST_CASE("a group reaches its members; the place is the group's") {
  CHECK(found(milestone("tháng 10/2025", "    units:\n      - chi-bo\n")) ==
        "plans/a.md:9 «chi-bo»" +
            told(kMilestone, "Chi bộ 2", "tháng 10/2025|October 2025|Chi bộ 1\n"));
}

TEST_CASE("dates up to the end, and those with a result, need no other unit") {
  CHECK(found(milestone("quý II/2025", "    units:\n      - btg\n")) == "");
  CHECK(found(milestone("thường xuyên", "    units:\n      - btg\n")) == "");
  const std::string result = "    results:\n      - unit: btg\n        state: done\n";
  CHECK(found(milestone("tháng 10/2025", "    units:\n      - btg\n" + result)) == "");
  const std::string of_all = "    results:\n      - state: not-needed\n";
  CHECK(found(milestone("tháng 10/2025", "    units:\n      - btg\n" + of_all)) == "");
}

TEST_CASE("a result of another unit or another period says nothing of this one") {
  CHECK(found(milestone("hằng quý",
                        "    units:\n      - btg\n      - chi-bo-1\n    results:\n"
                        "      - period: 2025-35\n        unit: chi-bo-1\n"
                        "      - period: 2025-35\n        unit: btg\n")) ==
        "plans/a.md:9 «btg»" + told(kMilestone, "Ban Tuyên giáo",
                                    "quý IV/2025|fourth quarter of 2025|Ban Xây dựng Đảng\n"));
}

TEST_CASE("a successor named beside it is the confirmation") {
  CHECK(found(milestone("hằng quý", "    units:\n      - btg\n      - bxdd\n")) == "");
  CHECK(found("duties:\n  - unit: btg\n    text: Chủ trì\n  - unit: bxdd\n    text: Chủ trì\n" +
              milestone("hằng quý", "")) == "");
}

TEST_CASE("a duty's unit and a recipient end before the plan does; each unit is told once") {
  CHECK(found("recipients:\n  - Ban Tuyên giáo (để báo cáo)\n  - Đoàn 82\nduties:\n"
              "  - unit: btg\n    text: Chủ trì\n" +
              milestone("hằng quý", "    units:\n      - chi-bo-1\n")) ==
        "plans/a.md:6 «Đoàn 82» duty-unit-ended|nơi nhận|a recipient|Đoàn 82|năm 2024|2024|quý "
        "I/2025|first quarter of 2025|content/units/doan-82.md\n"
        "plans/a.md:8 «btg»" +
            told("nhiệm vụ|a duty", "Ban Tuyên giáo",
                 "quý III/2025|third quarter of 2025|Ban Xây dựng Đảng\n"));
}

TEST_CASE("a duty of a unit that ended is done when every later date has a result") {
  CHECK(found("duties:\n  - unit: btg\n    text: Chủ trì\n" +
              milestone("tháng 10/2025",
                        "    units:\n      - chi-bo-1\n    results:\n"
                        "      - state: done\n")) == "");
}

TEST_CASE("a recipient of a new plan was taken for its namesake that had ended before") {
  Files files = units();
  files["units/du-cu.md"] = unit("Đảng ủy xã", "until: 30/6/2025\n");
  files["units/du-moi.md"] = unit("Đảng ủy xã (từ 01/7/2025)", "from: 01/7/2025\n");
  files["plans/a.md"] = plan("date: 05/01/2026\nrecipients:\n  - Đảng ủy xã\n" +
                             milestone("tháng 10/2026", "    units:\n      - chi-bo-1\n"));
  CHECK(findings(files, kRule) == "");
}

TEST_CASE("a recipient whose name two units bear is the one akin to the plan's units, or nobody") {
  Files files = units();
  for (const char* town : {"a", "b"}) {
    const std::string name(town);
    files["units/thi-uy-" + name + ".md"] =
        unit("Thị ủy " + name,
             "until: 30/6/2025\nnames:\n  - name: Thị ủy " + name + "\n    short_name: Thị ủy\n");
    files["units/vp-" + name + ".md"] =
        unit("Văn phòng Thị ủy " + name, "until: 30/6/2025\nparent: thi-uy-" + name +
                                             "\nnames:\n  - name: Văn phòng Thị ủy " + name +
                                             "\n    short_name: Văn phòng Thị ủy\n");
    files["units/btg-" + name + ".md"] = unit("Ban " + name, "parent: thi-uy-" + name + "\n");
  }
  const auto with = [&](const std::string& units) {
    files["plans/a.md"] =
        plan("recipients:\n  - Văn phòng Thị ủy\n" + milestone("tháng 10/2025", units));
    return findings(files, kRule);
  };
  CHECK(with("    report_to: btg-b\n") ==
        "plans/a.md:5 «Văn phòng Thị ủy»" +
            told("nơi nhận|a recipient", "Văn phòng Thị ủy b",
                 "tháng 10/2025|October 2025|content/units/vp-b.md\n"));
  CHECK(with("    report_to: chi-bo-1\n") == "");
}
