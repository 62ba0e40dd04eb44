#include "schedule/wording.h"

#include "base/message.h"

namespace congbo::schedule {
namespace {

// A common year shows every date of a yearly rule but the end of February.
constexpr int kCommonYear = 2001;

DayOfYear day_of_year(const Date& date) {
  return {date.month, date.day, date.month == 2 && date.day == 28};
}

Date last_day_of_quarter_rule(const TimeRule& rule, int month) {
  const int length = days_in_month(kCommonYear, month);
  const int day = rule.month_day.value_or(-1);
  return {kCommonYear, month, day == -1 || day > length ? length : day};
}

}  // namespace

bool ends_day_before(const TimeRule& rule, bool before_is_inclusive) {
  return rule.kind == Kind::before && !rule.time && !before_is_inclusive;
}

Date deadline_of(const TimeRule& rule, const EdtfDate& date, bool before_is_inclusive) {
  if (rule.kind != Kind::before) return last_day(date);
  if (date.day != 0 && !ends_day_before(rule, before_is_inclusive)) return first_day(date);
  return add_days(first_day(date), -1);
}

std::vector<DayOfYear> deadlines_in_year(const TimeRule& rule, bool before_is_inclusive) {
  std::vector<DayOfYear> days;
  if (rule.recurs == Recurs::yearly) {
    EdtfDate date = rule.edtf ? rule.edtf->from : EdtfDate{};
    date.year = kCommonYear;
    if (date.month == 2 && date.day == 29) date.day = 28;
    days.push_back(day_of_year(deadline_of(rule, date, before_is_inclusive)));
    return days;
  }
  const int step = rule.recurs == Recurs::quarterly ? 3 : 6;
  for (int month = step; month <= 12; month += step) {
    const Date date = last_day_of_quarter_rule(rule, month);
    const bool is_day_before = ends_day_before(rule, before_is_inclusive);
    days.push_back(day_of_year(is_day_before ? add_days(date, -1) : date));
  }
  return days;
}

std::string describe(const TimeRule& rule, Language language, bool before_is_inclusive) {
  return language == Language::vi ? describe_in_vietnamese(rule, before_is_inclusive)
                                  : describe_in_english(rule, before_is_inclusive);
}

std::string describe(const Offset& offset, Language language) {
  return language == Language::vi ? describe_in_vietnamese(offset) : describe_in_english(offset);
}

}  // namespace congbo::schedule
