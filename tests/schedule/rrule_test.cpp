#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "schedule/expand.h"
#include "schedule/time_rule.h"

using congbo::Date;
using namespace congbo::schedule;

namespace {

std::string rrule(std::string_view phrase, const std::optional<Date>& last = std::nullopt) {
  const auto rule = parse_time_phrase(phrase);
  return rule ? to_rrule(*rule, last) : "-";
}

// A day-by-day reading of the few RRULE parts in use, independent of expand().
class DayByDay {
 public:
  explicit DayByDay(std::string_view rule) {
    for (const std::string_view part : congbo::split(rule, ';')) {
      const std::size_t equals = part.find('=');
      parts_[std::string(part.substr(0, equals))] = std::string(part.substr(equals + 1));
    }
  }

  std::vector<Date> days(const Date& first, const Date& last) const {
    std::vector<Date> found;
    for (Date day = first; day <= last; day = congbo::add_days(day, 1)) {
      if (matches(day) && !(has("BYSETPOS") && later_one_matches(day))) found.push_back(day);
    }
    return found;
  }

 private:
  bool has(const char* name) const { return parts_.count(name) != 0; }

  bool lists(const char* name, const std::string& value) const {
    for (const std::string_view item : congbo::split(parts_.at(name), ',')) {
      if (item == value) return true;
    }
    return false;
  }

  bool matches(const Date& day) const {
    static const char* const kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (has("BYMONTH") && !lists("BYMONTH", std::to_string(day.month))) return false;
    if (has("BYDAY") && !lists("BYDAY", kDays[congbo::weekday(day)])) return false;
    if (!has("BYMONTHDAY")) return true;
    const int from_end = day.day - congbo::days_in_month(day.year, day.month) - 1;
    return lists("BYMONTHDAY", std::to_string(day.day)) ||
           lists("BYMONTHDAY", std::to_string(from_end));
  }

  bool later_one_matches(const Date& day) const {
    for (int later = day.day + 1; later <= congbo::days_in_month(day.year, day.month); ++later) {
      if (matches({day.year, day.month, later})) return true;
    }
    return false;
  }

  std::map<std::string, std::string> parts_;
};

}  // namespace

TEST_CASE("repetitions become recurrence rules") {
  CHECK(rrule("vào tháng 11 hằng năm") == "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30");
  CHECK(rrule("tháng 02 hằng năm") == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
  CHECK(rrule("vào quý I hằng năm") == "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31");
  CHECK(rrule("trước ngày 15/12 hằng năm") == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(rrule("trước tháng 6 hằng năm") == "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1");
  CHECK(rrule("trước ngày 25 hằng tháng") == "FREQ=MONTHLY;BYMONTHDAY=25");
  CHECK(rrule("ngày 31 hằng tháng") == "FREQ=MONTHLY;BYMONTHDAY=-1");
  CHECK(rrule("ngày 30 hằng tháng") == "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
  CHECK(rrule("ngày cuối cùng của tháng") == "FREQ=MONTHLY;BYMONTHDAY=-1");
  CHECK(rrule("hằng quý") == "FREQ=MONTHLY;INTERVAL=3");
  CHECK(rrule("ngày 15 tháng cuối quý") == "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15");
  CHECK(rrule("06 tháng/lần") == "FREQ=MONTHLY;INTERVAL=6");
  CHECK(rrule("hằng tháng") == "FREQ=MONTHLY");
  CHECK(rrule("hằng năm") == "FREQ=YEARLY");
  CHECK(rrule("sáng thứ Hai hằng tuần") == "FREQ=WEEKLY;BYDAY=MO");
  CHECK(rrule("hằng tuần") == "FREQ=WEEKLY");
  CHECK(rrule("hằng ngày") == "FREQ=DAILY");
}

TEST_CASE("what does not repeat, or moves with the moon, has no recurrence rule") {
  CHECK(rrule("trước 20/5/2022") == "");
  CHECK(rrule("thường xuyên") == "");
  CHECK(rrule("rằm tháng Giêng hằng năm") == "");
  CHECK(rrule("rằm tháng Giêng hằng năm", Date{2025, 12, 31}) == "");
}

TEST_CASE("UNTIL comes from the phrase before it comes from the plan") {
  CHECK(rrule("hằng quý đến hết năm 2024") == "FREQ=MONTHLY;INTERVAL=3;UNTIL=20241231");
  CHECK(rrule("hằng quý đến hết năm 2024", Date{2025, 12, 31}) ==
        "FREQ=MONTHLY;INTERVAL=3;UNTIL=20241231");
  CHECK(rrule("hằng quý", Date{2025, 2, 28}) == "FREQ=MONTHLY;INTERVAL=3;UNTIL=20250228");
}

TEST_CASE("recurrence rules and expansion name the same days") {
  const Frame frame{Date{2023, 1, 1}, Date{2028, 12, 31}, std::nullopt, false};
  for (const char* phrase :
       {"03/2 hằng năm", "ngày 29/02 hằng năm", "tháng 11 hằng năm", "tháng 02 hằng năm",
        "quý I hằng năm", "6 tháng đầu năm hằng năm", "ngày 15 hằng tháng", "ngày 29 hằng tháng",
        "ngày 30 hằng tháng", "ngày 31 hằng tháng", "ngày cuối tháng", "ngày 15 tháng cuối quý",
        "ngày 31 tháng cuối quý", "ngày cuối quý", "thứ sáu hằng tuần", "hằng ngày"}) {
    CAPTURE(phrase);
    const auto rule = parse_time_phrase(phrase);
    REQUIRE(rule);
    std::vector<Date> expanded;
    for (const Occurrence& occurrence : expand(*rule, frame).occurrences) {
      expanded.push_back(occurrence.last);
    }
    CHECK(DayByDay(to_rrule(*rule)).days(*frame.first, *frame.last) == expanded);
  }
}

TEST_CASE("kinds, repetitions and distances have stable names") {
  CHECK(to_string(Kind::on) == "on");
  CHECK(to_string(Kind::before) == "before");
  CHECK(to_string(Kind::by_end) == "by-end");
  CHECK(to_string(Kind::in) == "in");
  CHECK(to_string(Kind::from_to) == "from-to");
  CHECK(to_string(Kind::ongoing) == "ongoing");
  CHECK(to_string(Kind::relative) == "relative");
  CHECK(to_string(Recurs::none) == "");
  CHECK(to_string(Recurs::every_six_months) == "every-6-months");
  CHECK(to_string(Offset{0, 0, 5, true}) == "-P5D");
  CHECK(to_string(Offset{2, 0, 0, false}) == "P2Y");
  CHECK(to_string(Offset{1, 6, 0, false}) == "P1Y6M");
  CHECK(to_string(Offset{}) == "P0D");
}
