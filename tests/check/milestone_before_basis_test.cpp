#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

constexpr const char* kRule = "milestone-before-basis";

std::string one_milestone(const std::string& head, const std::string& due) {
  return plan(head + "milestones:\n  - id: hop\n    title: Họp\n    due: " + due + "\n");
}

std::string found(const std::string& head, const std::string& due) {
  return findings({{"plans/a.md", one_milestone(head, due)}}, kRule);
}

}  // namespace

TEST_CASE("a meeting before the guide it carries out is pointed at, by the milestone's words") {
  CHECK(found("implements:\n  - symbol: 28-HD/BTGTU\n    date: 16/02/2022\n", "ngày 17/01/2022") ==
        "plans/a.md:10 «ngày 17/01/2022» milestone-before-basis|hop|17/01/2022|16/02/2022|căn cứ "
        "28-HD/BTGTU|its basis 28-HD/BTGTU\n");
}

TEST_CASE("what a plan is based on counts too, and the youngest is named") {
  CHECK(found("based_on:\n  - symbol: 1-NQ/TU\n    date: 01/3/2022\n  - symbol: 2-NQ/TU\n"
              "    date: 05/3/2022\nimplements:\n  - symbol: 3-NQ/TU\n    date: 02/3/2022\n",
              "trong tháng 2/2022") ==
        "plans/a.md:15 «trong tháng 2/2022» milestone-before-basis|hop|28/02/2022|05/3/2022|căn cứ "
        "2-NQ/TU|its basis 2-NQ/TU\n");
}

TEST_CASE("a milestone before the plan's own day is pointed at once, by that day") {
  CHECK(found("date: 01/6/2022\nimplements:\n  - symbol: 1-NQ/TU\n    date: 01/5/2022\n",
              "trước ngày 01/5/2022") ==
        "plans/a.md:11 «trước ngày 01/5/2022» milestone-before-basis|hop|30/4/2022|01/6/2022|chính "
        "kế hoạch này|the plan itself\n");
}

TEST_CASE("the day of a basis that gives none is looked up among the documents of the site") {
  const std::string directive =
      "---\ntitle: Hướng dẫn\nsymbol: 28-HD/BTGTU\nissuer: Ban Tuyên giáo Tỉnh ủy\n"
      "date: 16/02/2022\n---\n";
  const auto with = [&](const std::string& reference) {
    return findings(
        {{"directives/28-hd.md", directive},
         {"plans/a.md", one_milestone("implements:\n  - " + reference + "\n", "ngày 17/01/2022")}},
        kRule);
  };
  const std::string expected =
      "plans/a.md:9 «ngày 17/01/2022» milestone-before-basis|hop|17/01/2022|16/02/2022|căn cứ "
      "28-HD/BTGTU|its basis 28-HD/BTGTU\n";
  CHECK(with("28-HD/BTGTU") == expected);
  CHECK(with("28-hd") == expected);
}

TEST_CASE("two documents of one number give no day to a reference that names neither") {
  const auto directive = [](const std::string& issuer, const std::string& date) {
    return "---\ntitle: Kế hoạch\nsymbol: 57-KH/TU\nissuer: " + issuer + "\ndate: " + date +
           "\n---\n";
  };
  CHECK(findings({{"directives/x.md", directive("Tỉnh ủy A", "01/6/2022")},
                  {"directives/y.md", directive("Tỉnh ủy B", "01/7/2022")},
                  {"plans/a.md", one_milestone("implements:\n  - 57-KH/TU\n", "ngày 17/01/2022")}},
                 kRule) == "");
}

TEST_CASE("what ends on the day itself, goes on, repeats or waits is no mistake") {
  const std::string head = "date: 01/6/2022\n";
  CHECK(found(head, "ngày 01/6/2022") == "");
  CHECK(found(head, "trong tháng 6/2022") == "");
  CHECK(found(head, "giai đoạn 2022-2025") == "");
  CHECK(found(head, "tháng 3 hằng năm") == "");
  CHECK(found(head, "thường xuyên") == "");
  CHECK(found(head, "khi có hướng dẫn") == "");
}

TEST_CASE("a milestone counted from another is dated by it") {
  CHECK(findings({{"plans/a.md",
                   plan("date: 01/6/2022\nmilestones:\n  - id: hop\n    title: Họp\n"
                        "    due: 10/6/2022\n  - id: gui\n    title: Gửi trước\n    after:\n"
                        "      milestone: hop\n      offset: trước 30 ngày\n")}},
                 kRule) ==
        "plans/a.md:9 «gui» milestone-before-basis|gui|11/5/2022|01/6/2022|chính kế hoạch này|the "
        "plan itself\n");
}

TEST_CASE("internal milestones and held-back plans are looked at like all others") {
  CHECK(found("visibility: public\ndate: 01/6/2022\n", "02/5/2022\n    visibility: internal") ==
        "plans/a.md:9 «02/5/2022» milestone-before-basis|hop|02/5/2022|01/6/2022|chính kế hoạch "
        "này|the plan itself\n");
}
