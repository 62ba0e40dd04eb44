// RFC 5545 §3.3.10. BYMONTHDAY skips months without that day, while our rules take such a month's
// last day instead; hence the day sets with BYSETPOS.
#include <fmt/format.h>

#include "schedule/time_rule.h"

namespace congbo::schedule {
namespace {

std::string by_day_of_month(int day) {
  if (day == -1 || day == 31) return ";BYMONTHDAY=-1";
  if (day == 30) return ";BYMONTHDAY=28,29,30;BYSETPOS=-1";
  if (day == 29) return ";BYMONTHDAY=28,29;BYSETPOS=-1";
  return fmt::format(";BYMONTHDAY={}", day);
}

// Of a period its last day; of "before a period" the day it begins, as of "before D" it is D.
std::string yearly(const TimeRule& rule) {
  if (!rule.edtf) return "FREQ=YEARLY";
  EdtfDate date = rule.edtf->from;
  if (date.day == 0) {
    date.year = 2000;  // a leap year, so February ends on the 29th
    const Date edge = rule.kind == Kind::before ? first_day(date) : last_day(date);
    date = {edge.year, edge.month, edge.day};
  }
  const bool is_leap_day = date.month == 2 && date.day == 29;
  return fmt::format("FREQ=YEARLY;BYMONTH={}", date.month) +
         (is_leap_day ? ";BYMONTHDAY=-1" : fmt::format(";BYMONTHDAY={}", date.day));
}

std::string quarterly(const TimeRule& rule) {
  if (!rule.month_day) return "FREQ=MONTHLY;INTERVAL=3";
  // BYSETPOS would choose within the year: the days 29 and 30 exist in each of these months.
  const int day = *rule.month_day == 31 ? -1 : *rule.month_day;
  return fmt::format("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY={}", day);
}

std::string frequency(const TimeRule& rule) {
  static constexpr std::string_view kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  switch (rule.recurs) {
    case Recurs::none:
      return "";
    case Recurs::yearly:
      return rule.lunar ? "" : yearly(rule);
    case Recurs::every_six_months:
      return "FREQ=MONTHLY;INTERVAL=6";
    case Recurs::quarterly:
      return quarterly(rule);
    case Recurs::monthly:
      return "FREQ=MONTHLY" + (rule.month_day ? by_day_of_month(*rule.month_day) : "");
    case Recurs::weekly:
      if (!rule.weekday) return "FREQ=WEEKLY";
      return fmt::format("FREQ=WEEKLY;BYDAY={}", kDays[*rule.weekday]);
    case Recurs::daily:
      break;
  }
  return "FREQ=DAILY";
}

}  // namespace

std::string to_rrule(const TimeRule& rule, const std::optional<Date>& last) {
  std::string text = frequency(rule);
  std::optional<Date> until = last;
  if (rule.until) until = last_day(*rule.until);
  if (text.empty() || !until) return text;
  return text + fmt::format(";UNTIL={:04}{:02}{:02}", until->year, until->month, until->day);
}

}  // namespace congbo::schedule
