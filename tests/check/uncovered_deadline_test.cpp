#include <doctest/doctest.h>

#include "check/meaning_site.h"
#include "check/milestone_lines.h"
#include "schedule/time_rule.h"

using namespace congbo;
using namespace congbo::check::testing;

namespace {

constexpr const char* kRule = "uncovered-deadline";

const std::string kText =
    "## 1. Thời gian\n\nCác chi bộ báo cáo kết quả học tập trước ngày 20/4/2023.\n";

// A plan whose only milestone is due at `due`, with a text that names `words`.
std::string found(const std::string& due, const std::string& words,
                  const std::string& head = "date: 01/3/2023\n") {
  const std::string milestones =
      due.empty() ? "" : "milestones:\n  - id: m\n    title: Việc\n    due: " + due + "\n";
  return findings(
      {{"plans/a.md", plan(head + milestones, "Các chi bộ nộp bản đăng ký " + words + ".\n")}},
      kRule);
}

std::string due(const std::string& words, const std::string& reference = "2023-03-01") {
  const auto rule = schedule::parse_time_phrase(words, parse_date(reference));
  REQUIRE(rule);
  return check::due_phrase(*rule, words, parse_date(reference));
}

}  // namespace

TEST_CASE("a deadline no milestone covers, with the milestone to paste") {
  CHECK(findings({{"plans/a.md", plan("date: 01/3/2023\n", kText)},
                  {"units/chi-bo.md", unit("Các chi bộ")}},
                 kRule) ==
        "plans/a.md:8 «trước ngày 20/4/2023» uncovered-deadline|trước ngày 20/4/2023|"
        "  - id: cac-chi-bo-bao-cao-ket-qua-hoc-tap\n    title: >-\n"
        "      Các chi bộ báo cáo kết quả học tập\n"
        "    due: trước ngày 20/4/2023\n    units:\n      - chi-bo\n");
}

TEST_CASE("the milestone to paste is read back and covers the deadline") {
  CHECK(findings(
            {{"plans/a.md", plan("date: 01/3/2023\nmilestones:\n  - id: bao-cao-ket-qua-hoc-tap\n"
                                 "    title: >-\n      Báo cáo kết quả học tập\n"
                                 "    due: trước ngày 20/4/2023\n    units:\n      - chi-bo\n",
                                 kText)},
             {"units/chi-bo.md", unit("Các chi bộ")}},
            kRule) == "");
}

TEST_CASE("the same time in other words is covered") {
  CHECK(found("2023-04-20", "trước ngày 20/4/2023") == "");
  CHECK(found("trước 20/4/2023", "chậm nhất ngày 20/4/2023") == "");
  CHECK(found("quý II/2023", "chậm nhất cuối quý II năm 2023") == "");
  CHECK(found("30/4/2023", "trong tháng 4/2023") == "");
  CHECK(found("tháng 11 hằng năm, từ 2023 đến 2025", "vào tháng 11 hằng năm") == "");
  CHECK(found("tháng 11 hằng năm", "vào tháng 11/2024") == "");
  CHECK(found("quý I hằng năm", "hằng năm") == "");
  CHECK(found("6 tháng một lần", "định kỳ 6 tháng") == "");
  CHECK(found("hằng tháng, từ 2023 đến 2025", "đến hết năm 2025") == "");
  CHECK(found("trước hội nghị 5 ngày", "trước hội nghị 5 ngày") == "");
  CHECK(found("khi có hướng dẫn của tỉnh", "khi có hướng dẫn của tỉnh") == "");
}

TEST_CASE("another time is not covered, however near") {
  CHECK(found("21/4/2023", "trước ngày 20/4/2023") != "");
  CHECK(found("hằng tháng", "trước ngày 20/4/2023") != "");
  CHECK(found("tháng 10 hằng năm", "vào tháng 11 hằng năm") != "");
  CHECK(found("hằng quý", "định kỳ 6 tháng") != "");
  CHECK(found("trước hội nghị 3 ngày", "trước hội nghị 5 ngày") != "");
}

TEST_CASE("standing duties, the plan's own life and what was over need no milestone") {
  CHECK(found("", "thường xuyên") == "");
  CHECK(found("", "giai đoạn 2022-2025") == "");
  CHECK(found("", "trước ngày 20/02/2023") == "");
  CHECK(found("", "trước ngày 20/02/2023",
              "implements:\n  - symbol: 1-NQ/TU\n    date: 20/02/2023\n") == "");
}

TEST_CASE("a deadline named twice is told once") {
  const std::string once = found("", "trước ngày 20/4/2023; chi bộ nộp trước 20/4/2023");
  CHECK(once.find("uncovered-deadline") == once.rfind("uncovered-deadline"));
}

TEST_CASE("ids do not clash with those the plan has, nor with each other") {
  const std::string text =
      "Chi bộ nộp bản đăng ký trước ngày 20/4/2023.\n\nChi bộ nộp bản đăng ký trước ngày "
      "20/5/2023.\n";
  const std::string shown =
      findings({{"plans/a.md", plan("date: 01/3/2023\nmilestones:\n  - id: chi-bo-nop-ban-dang-ky\n"
                                    "    title: Khác\n    due: 2024\n",
                                    text)}},
               kRule);
  CHECK(shown.find("id: chi-bo-nop-ban-dang-ky-2\n") != std::string::npos);
  CHECK(shown.find("id: chi-bo-nop-ban-dang-ky-3\n") != std::string::npos);
}

TEST_CASE("the phrase to paste is the text's own where it is understood alone") {
  CHECK(due("trước ngày 20/4/2023") == "trước ngày 20/4/2023");
  CHECK(due("Quý II/2023") == "quý II/2023");
  CHECK(due("trước 30/4") == "trước 30/4");
}

TEST_CASE("a phrase that says more than a time is replaced by one that says it plainly") {
  const auto plain = [](const std::string& meant, const std::string& words) {
    const auto rule = schedule::parse_time_phrase(meant);
    REQUIRE(rule);
    const std::string phrase = check::due_phrase(*rule, words, std::nullopt);
    const auto read = schedule::parse_time_phrase(phrase);
    CAPTURE(phrase);
    REQUIRE(read);
    CHECK(read->edtf == rule->edtf);
    CHECK(read->kind == rule->kind);
    CHECK(read->recurs == rule->recurs);
    CHECK(read->offset == rule->offset);
    return phrase;
  };
  const std::string unclear = "như trên";
  CHECK(plain("trước 16 giờ ngày 20/4/2023", unclear) == "trước 16 giờ ngày 20/4/2023");
  CHECK(plain("chậm nhất 20/4/2023", unclear) == "đến hết ngày 20/4/2023");
  CHECK(plain("cuối quý III/2025", unclear) == "chậm nhất quý III/2025");
  CHECK(plain("6 tháng đầu năm 2024", unclear) == "6 tháng đầu năm 2024");
  CHECK(plain("từ 01/3/2023 đến 31/3/2023", unclear) == "từ ngày 01/3/2023 đến ngày 31/3/2023");
  CHECK(plain("tháng 11 hằng năm", unclear) == "tháng 11 hằng năm");
  CHECK(plain("trước ngày 15/12 hằng năm", unclear) == "trước ngày 15/12 hằng năm");
  CHECK(plain("trước ngày 25 hằng tháng", unclear) == "trước ngày 25 hằng tháng");
  CHECK(plain("ngày 15 hằng tháng", unclear) == "ngày 15 hằng tháng");
  CHECK(plain("hằng quý", unclear) == "hằng quý");
  CHECK(plain("sau 02 năm", unclear) == "sau 2 năm");
  CHECK(plain("trước hội nghị 5 ngày", unclear) == "trước hội nghị 5 ngày");
  CHECK(plain("2023", "trong năm (2023") == "năm 2023");
  CHECK(plain("hằng tháng, từ năm 2023-2025", "hằng tháng (từ năm 2023-2025") ==
        "hằng tháng, từ năm 2023-2025");
}

TEST_CASE("a title keeps what is to be done and drops what led to the time") {
  using check::tidy_title;
  CHECK(tidy_title("- Đảng uỷ tổ chức **hội nghị**. Hoàn thành ", ".") ==
        "Đảng uỷ tổ chức hội nghị");
  CHECK(tidy_title("tổ chức học tập (*thời gian hoàn thành ", "*).") == "Tổ chức học tập");
  CHECK(tidy_title("đăng ký mô hình, ", " báo cáo tình hình thực hiện") ==
        "Báo cáo tình hình thực hiện");
  CHECK(tidy_title("gửi báo cáo (qua Ban Tuyên giáo) ", "") == "Gửi báo cáo (qua Ban Tuyên giáo)");
  CHECK(tidy_title("báo cáo – ", "") == "Báo cáo");
  CHECK(tidy_title("", "") == "");
}

TEST_CASE("the day until which a draft asks for comments is no duty") {
  const std::string head = "status: draft\ncomments:\n  until: 31/12/2026\n";
  CHECK(found("", "đến hết ngày 31/12/2026", head) == "");
  CHECK(found("", "đến hết ngày 30/12/2026", head) != "");
}
