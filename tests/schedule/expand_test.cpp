#include "schedule/expand.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string_view>

using congbo::Date;
using namespace congbo::schedule;

namespace {

constexpr Date kFirst{2023, 1, 1};
constexpr Date kLast{2024, 6, 15};

// "2023-11: 2023-11-01..2023-11-30" a line, then the flags that are set.
std::string show(const Expansion& expansion) {
  std::string text;
  for (const Occurrence& occurrence : expansion.occurrences) {
    text += fmt::format("{}: {}..{}\n", congbo::to_string(occurrence.period),
                        congbo::to_iso(occurrence.first), congbo::to_iso(occurrence.last));
  }
  if (expansion.waiting) text += "waiting\n";
  if (expansion.standing) text += "standing\n";
  if (expansion.truncated) text += "truncated\n";
  return text;
}

std::string expand_phrase(std::string_view phrase, const Frame& frame, std::size_t limit = 4000) {
  const auto rule = parse_time_phrase(phrase);
  REQUIRE(rule);
  return show(expand(*rule, frame, limit));
}

std::string in_frame(std::string_view phrase) {
  return expand_phrase(phrase, {kFirst, kLast, std::nullopt, false});
}

}  // namespace

TEST_CASE("a rule that does not repeat has one occurrence") {
  CHECK(in_frame("ngày 17/01/2024") == "2024-01-17: 2024-01-17..2024-01-17\n");
  CHECK(in_frame("trong tháng 02/2024") == "2024-02: 2024-02-01..2024-02-29\n");
  CHECK(in_frame("cuối quý III/2023") == "2023-35: 2023-07-01..2023-09-30\n");
  CHECK(in_frame("6 tháng đầu năm 2023") == "2023-40: 2023-01-01..2023-06-30\n");
  CHECK(in_frame("từ 01/3 đến 31/3/2023") == "2023-03-31: 2023-03-01..2023-03-31\n");
}

TEST_CASE("a deadline may be worked on since the plan began") {
  CHECK(in_frame("trước 20/5/2023") == "2023-05-20: 2023-01-01..2023-05-19\n");
  CHECK(in_frame("chậm nhất ngày 20/5/2023") == "2023-05-20: 2023-01-01..2023-05-20\n");
  CHECK(in_frame("đến hết tháng 6/2023") == "2023-06: 2023-01-01..2023-06-30\n");
  CHECK(expand_phrase("trước 20/5/2023", {}) == "2023-05-20: 2023-05-19..2023-05-19\n");
}

TEST_CASE("before ends on the day before, unless an hour or the site says otherwise") {
  const Frame inclusive{kFirst, kLast, std::nullopt, true};
  CHECK(in_frame("trước tháng 6/2023") == "2023-06: 2023-01-01..2023-05-31\n");
  CHECK(in_frame("trước 16 giờ ngày 20/5/2023") == "2023-05-20: 2023-01-01..2023-05-20\n");
  CHECK(expand_phrase("trước 20/5/2023", inclusive) == "2023-05-20: 2023-01-01..2023-05-20\n");
  CHECK(expand_phrase("trước tháng 6/2023", inclusive) == "2023-06: 2023-01-01..2023-05-31\n");
}

TEST_CASE("a single date stays even outside the plan's life") {
  CHECK(in_frame("ngày 17/01/2022") == "2022-01-17: 2022-01-17..2022-01-17\n");
  CHECK(in_frame("trước 20/5/2022") == "2022-05-20: 2022-05-19..2022-05-19\n");
}

TEST_CASE("an open range ends with the plan") {
  CHECK(in_frame("từ tháng 5/2023 trở đi") == "2023-05: 2023-05-01..2024-06-15\n");
  CHECK(expand_phrase("từ tháng 5/2023 trở đi", {}) == "standing\n");
}

TEST_CASE("yearly rules give one occurrence a calendar year, cut to the plan") {
  CHECK(in_frame("hằng năm") ==
        "2023: 2023-01-01..2023-12-31\n"
        "2024: 2024-01-01..2024-06-15\n");
  CHECK(in_frame("tháng 11 hằng năm") == "2023-11: 2023-11-01..2023-11-30\n");
  CHECK(in_frame("quý I hằng năm") ==
        "2023-33: 2023-01-01..2023-03-31\n"
        "2024-33: 2024-01-01..2024-03-31\n");
  CHECK(in_frame("03/2 hằng năm") ==
        "2023-02-03: 2023-02-03..2023-02-03\n"
        "2024-02-03: 2024-02-03..2024-02-03\n");
  CHECK(in_frame("ngày 29/02 hằng năm") ==
        "2023-02-28: 2023-02-28..2023-02-28\n"
        "2024-02-29: 2024-02-29..2024-02-29\n");
}

TEST_CASE("yearly deadlines count from the year's beginning") {
  CHECK(in_frame("trước ngày 15/12 hằng năm") == "2023-12-15: 2023-01-01..2023-12-14\n");
  CHECK(in_frame("chậm nhất ngày 15/12 hằng năm") == "2023-12-15: 2023-01-01..2023-12-15\n");
  CHECK(in_frame("trước tháng 6 hằng năm") ==
        "2023-06: 2023-01-01..2023-05-31\n"
        "2024-06: 2024-01-01..2024-05-31\n");
  CHECK(in_frame("trước ngày 01/01 hằng năm") == "2024-01-01: 2023-01-01..2023-12-31\n");
}

TEST_CASE("half-yearly and quarterly rules end with their periods") {
  CHECK(in_frame("định kỳ 6 tháng") ==
        "2023-40: 2023-01-01..2023-06-30\n"
        "2023-41: 2023-07-01..2023-12-31\n"
        "2024-40: 2024-01-01..2024-06-15\n");
  CHECK(in_frame("hằng quý trong năm 2023") ==
        "2023-33: 2023-01-01..2023-03-31\n"
        "2023-34: 2023-04-01..2023-06-30\n"
        "2023-35: 2023-07-01..2023-09-30\n"
        "2023-36: 2023-10-01..2023-12-31\n");
  CHECK(in_frame("trước ngày 15 tháng cuối quý, từ tháng 10/2023") ==
        "2023-12-15: 2023-10-01..2023-12-14\n"
        "2024-03-15: 2024-01-01..2024-03-14\n"
        "2024-06-15: 2024-04-01..2024-06-14\n");
}

TEST_CASE("monthly rules take the last day of short months") {
  CHECK(in_frame("hằng tháng từ tháng 01 đến tháng 3/2024") ==
        "2024-01: 2024-01-01..2024-01-31\n"
        "2024-02: 2024-02-01..2024-02-29\n"
        "2024-03: 2024-03-01..2024-03-31\n");
  CHECK(in_frame("ngày 31 hằng tháng, từ tháng 02/2024") ==
        "2024-02-29: 2024-02-29..2024-02-29\n"
        "2024-03-31: 2024-03-31..2024-03-31\n"
        "2024-04-30: 2024-04-30..2024-04-30\n"
        "2024-05-31: 2024-05-31..2024-05-31\n");
  CHECK(in_frame("ngày cuối cùng của tháng, từ tháng 4/2024") ==
        "2024-04-30: 2024-04-30..2024-04-30\n"
        "2024-05-31: 2024-05-31..2024-05-31\n");
  CHECK(in_frame("trước ngày 01 hằng tháng, từ tháng 4/2024") ==
        "2024-05-01: 2024-04-01..2024-04-30\n"
        "2024-06-01: 2024-05-01..2024-05-31\n");
}

TEST_CASE("weekly and daily rules stay inside the frame") {
  const Frame frame{Date{2024, 2, 28}, Date{2024, 3, 12}, std::nullopt, false};
  CHECK(expand_phrase("thứ hai hằng tuần", frame) ==
        "2024-03-04: 2024-03-04..2024-03-04\n"
        "2024-03-11: 2024-03-11..2024-03-11\n");
  CHECK(expand_phrase("trước thứ hai hằng tuần", frame) ==
        "2024-03-04: 2024-02-28..2024-03-03\n"
        "2024-03-11: 2024-03-04..2024-03-10\n");
  CHECK(expand_phrase("hằng tuần", frame) ==
        "2024-03-03: 2024-02-28..2024-03-03\n"
        "2024-03-10: 2024-03-04..2024-03-10\n"
        "2024-03-17: 2024-03-11..2024-03-12\n");
  const Frame days{Date{2024, 2, 28}, Date{2024, 3, 1}, std::nullopt, false};
  CHECK(expand_phrase("hằng ngày", days) ==
        "2024-02-28: 2024-02-28..2024-02-28\n"
        "2024-02-29: 2024-02-29..2024-02-29\n"
        "2024-03-01: 2024-03-01..2024-03-01\n");
}

TEST_CASE("lunar days move through the solar year") {
  CHECK(in_frame("rằm tháng Giêng") ==
        "2023-02-05: 2023-02-05..2023-02-05\n"
        "2024-02-24: 2024-02-24..2024-02-24\n");
  CHECK(in_frame("trước 10/3 âm lịch hằng năm") ==
        "2023-04-29: 2023-01-01..2023-04-28\n"
        "2024-04-18: 2024-01-01..2024-04-17\n");
  // The last month of 2022 and of 2024 end on the 30th and the 29th, both in the year after.
  const Frame frame{Date{2023, 1, 1}, Date{2025, 12, 31}, std::nullopt, false};
  CHECK(expand_phrase("30 tháng Chạp", frame) ==
        "2023-01-21: 2023-01-21..2023-01-21\n"
        "2024-02-09: 2024-02-09..2024-02-09\n"
        "2025-01-28: 2025-01-28..2025-01-28\n");
}

TEST_CASE("the phrase's own span narrows the frame") {
  CHECK(in_frame("hằng năm từ năm 2024") == "2024: 2024-01-01..2024-06-15\n");
  CHECK(in_frame("hằng năm đến hết năm 2023") == "2023: 2023-01-01..2023-12-31\n");
  CHECK(in_frame("tháng 11 hằng năm, từ 2020 đến 2022") == "");
  CHECK(expand_phrase("tháng 11 hằng năm, từ 2023 đến 2025", {}) ==
        "2023-11: 2023-11-01..2023-11-30\n"
        "2024-11: 2024-11-01..2024-11-30\n"
        "2025-11: 2025-11-01..2025-11-30\n");
}

TEST_CASE("endless repetitions stop at the limit and say so") {
  const Frame open{Date{2023, 1, 1}, std::nullopt, std::nullopt, false};
  CHECK(expand_phrase("hằng năm", open, 2) ==
        "2023: 2023-01-01..2023-12-31\n"
        "2024: 2024-01-01..2024-12-31\n"
        "truncated\n");
  CHECK(expand(*parse_time_phrase("hằng ngày"), open).occurrences.size() == 4000);
  const Frame exact{Date{2023, 1, 1}, Date{2024, 12, 31}, std::nullopt, false};
  CHECK_FALSE(expand(*parse_time_phrase("hằng năm"), exact, 2).truncated);
}

TEST_CASE("what repeats from no known beginning is a standing duty") {
  CHECK(expand_phrase("hằng tháng", {}) == "standing\n");
  CHECK(in_frame("thường xuyên") == "standing\n");
}

TEST_CASE("repetitions at the calendar's edges stay inside it") {
  const Frame whole{Date{1, 1, 1}, Date{9999, 12, 31}, std::nullopt, false};
  for (const char* phrase : {"trước tháng 01 hằng năm", "trước ngày 01/01 hằng năm", "hằng tuần",
                             "trước ngày 01 hằng tháng", "rằm tháng Giêng", "ngày cuối quý"}) {
    CAPTURE(phrase);
    const Expansion expansion = expand(*parse_time_phrase(phrase), whole, 200000);
    REQUIRE_FALSE(expansion.occurrences.empty());
    for (const Occurrence& occurrence : expansion.occurrences) {
      REQUIRE(congbo::is_valid(occurrence.first));
      REQUIRE(congbo::is_valid(occurrence.last));
      REQUIRE(occurrence.first <= occurrence.last);
    }
  }
}

TEST_CASE("relative rules wait for their anchor") {
  CHECK(in_frame("trước hội nghị 5 ngày") == "waiting\n");
  CHECK(in_frame("khi có kế hoạch của cấp trên") == "waiting\n");
  const Frame frame{kFirst, kLast, Date{2024, 1, 31}, false};
  CHECK(expand_phrase("trước hội nghị 5 ngày", frame) == "2024-01-26: 2023-01-01..2024-01-26\n");
  CHECK(expand_phrase("sau hội nghị 1 tháng", frame) == "2024-02-29: 2024-01-31..2024-02-29\n");
  CHECK(expand_phrase("ít nhất sau 02 năm", frame) == "2026-01-31: 2024-01-31..2026-01-31\n");
  CHECK(expand_phrase("trước đại hội", frame) == "2024-01-30: 2023-01-01..2024-01-30\n");
  CHECK(expand_phrase("khi có kế hoạch", frame) == "2024-01-31: 2024-01-31..2024-01-31\n");
}

TEST_CASE("working days leave out Saturdays and Sundays") {
  const Frame frame{kFirst, kLast, Date{2024, 2, 1}, false};  // a Thursday
  CHECK(expand_phrase("trong 5 ngày làm việc kể từ ngày nhận", frame) ==
        "2024-02-08: 2024-02-01..2024-02-08\n");
  CHECK(expand_phrase("trước hội nghị 4 ngày làm việc", frame) ==
        "2024-01-26: 2023-01-01..2024-01-26\n");
}
