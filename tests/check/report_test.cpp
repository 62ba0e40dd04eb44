#include "check/report.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/files.h"
#include "content/messages.h"
#include "publish/messages.h"

using namespace congbo;
using namespace congbo::check;

namespace {

const MemoryFileSystem& site_files() {
  static const std::map<std::string, std::string, std::less<>> kText = {
      {"site.yaml", "title: Trang\r\nmàu: đỏ\r\n"}};
  static const MemoryFileSystem kFiles(kText);
  return kFiles;
}

void report_two(Diagnostics& diagnostics) {
  diagnostics.report(content::kUnknownKey, "site.yaml", {2, 0, 4}, {"màu"});
  diagnostics.report(content::kUnknownKey, "site.yaml", {2, 0, 4}, {"màu"});
  diagnostics.report(content::kBadDate, "site.yaml", {2, 6, 5}, {"đỏ"});
}

}  // namespace

TEST_CASE("a report shows each problem once and counts what it shows") {
  std::ostringstream out;
  Diagnostics diagnostics;
  report_two(diagnostics);
  print_report(out, diagnostics, Language::vi, site_files());
  CHECK(out.str() ==
        "site.yaml:2:1: lỗi[unknown-key]: không có khóa “màu” ở đây\n"
        "  2 | màu: đỏ\n"
        "    | ^^^\n"
        "site.yaml:2:6: lỗi[bad-date]: “đỏ” không phải một ngày có thật\n"
        "  2 | màu: đỏ\n"
        "    |      ^^\n"
        "    → viết ngày/tháng/năm, ví dụ 14/4/2023\n"
        "2 lỗi, 0 cảnh báo.\n");
}

TEST_CASE("nothing found, nothing printed") {
  std::ostringstream out;
  print_report(out, Diagnostics(), Language::vi, site_files());
  CHECK(out.str().empty());
}

TEST_CASE("the JSON report counts columns in characters and leaves no hint empty") {
  std::ostringstream out;
  Diagnostics diagnostics;
  report_two(diagnostics);
  print_json_report(out, diagnostics, Language::en, site_files());
  CHECK(out.str() == R"({
  "problems": [
    {
      "code": "unknown-key",
      "column": 1,
      "file": "site.yaml",
      "hint": null,
      "line": 2,
      "message": "there is no key \"màu\" here",
      "severity": "error"
    },
    {
      "code": "bad-date",
      "column": 6,
      "file": "site.yaml",
      "hint": "write day/month/year, for example 14/4/2023",
      "line": 2,
      "message": "\"đỏ\" is not a calendar day",
      "severity": "error"
    }
  ]
}
)");
}

TEST_CASE("an author's error outweighs a failure of the machine; warnings weigh nothing") {
  Diagnostics warning;
  warning.report(content::kBriefTooLong, "a.md", {}, {"70"});
  CHECK(outcome_of(warning) == Outcome::clean);

  Diagnostics machine;
  machine.report(publish::kDiskFull, "", {}, {"x"});
  machine.report(content::kFileUnreadable, "a.md", {});
  CHECK(outcome_of(machine) == Outcome::machine_failure);

  machine.report(content::kBadDate, "a.md", {}, {"x"});
  CHECK(outcome_of(machine) == Outcome::content_errors);
}
