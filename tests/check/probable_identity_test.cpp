#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

const std::string kBlank =
    "issuer: Ban Thường vụ Đảng ủy xã\nimplements:\n  - symbol: 22-HD/BTG\n    date: 22/3/2022\n"
    "milestones:\n  - id: hop\n    title: Họp\n    due: ngày 20/5/2022\n";

// What is said of plans/a.md when plans/b.md cites `cited`.
std::string found(const std::string& head, const std::string& cited) {
  return findings(
      {{"plans/a.md", plan(head)}, {"plans/b.md", plan("visibility: public\nbased_on:\n" + cited)}},
      "probable-identity");
}

std::string cited(const std::string& symbol, const std::string& issuer, const std::string& date) {
  return "  - symbol: " + symbol + "\n    issuer: " + issuer + "\n    date: " + date + "\n";
}

const std::string kFits = cited("38-KH/ĐU", "Ban Thường vụ Đảng ủy", "11/5/2022");

}  // namespace

TEST_CASE("a blank number may be that of a plan others cite, between basis and first deadline") {
  CHECK(found("status: issued\n" + kBlank, kFits) ==
        "plans/a.md:5 «Ban Thường vụ Đảng ủy xã» "
        "probable-identity|38-KH/ĐU|11/5/2022|22/3/2022|20/5/2022\n");
}

TEST_CASE("a draft, a given number or another body is offered nothing") {
  CHECK(found("status: draft\n" + kBlank, kFits) == "");
  CHECK(found("symbol: 1-KH/ĐU\n" + kBlank, kFits) == "");
  CHECK(found(kBlank, cited("38-KH/HU", "Huyện ủy", "11/5/2022")) == "");
}

TEST_CASE("a day outside the window, another type or two that fit are offered nothing") {
  CHECK(found(kBlank, cited("38-KH/ĐU", "Ban Thường vụ Đảng ủy", "21/3/2022")) == "");
  CHECK(found(kBlank, cited("38-KH/ĐU", "Ban Thường vụ Đảng ủy", "21/5/2022")) == "");
  CHECK(found(kBlank, cited("38-NQ/ĐU", "Ban Thường vụ Đảng ủy", "11/5/2022")) == "");
  CHECK(found(kBlank, kFits + cited("39-KH/ĐU", "Ban Thường vụ Đảng ủy", "12/5/2022")) == "");
}
