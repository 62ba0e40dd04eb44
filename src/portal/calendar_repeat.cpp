#include "portal/calendar_repeat.h"

#include <fmt/format.h>

#include <algorithm>

namespace congbo::portal {
namespace {

bool all_apart(const std::vector<Date>& days, std::int64_t distance) {
  for (std::size_t i = 1; i < days.size(); ++i) {
    if (to_days(days[i]) - to_days(days[i - 1]) != distance) return false;
  }
  return true;
}

int month_number(const Date& date) {
  return date.year * 12 + date.month;
}

// The same number of months between all neighbours; 0 when they differ.
int months_apart(const std::vector<Date>& days) {
  const int step = month_number(days[1]) - month_number(days[0]);
  for (std::size_t i = 1; i < days.size(); ++i) {
    if (month_number(days[i]) - month_number(days[i - 1]) != step) return 0;
  }
  return step;
}

// Whether every date is day `wanted` of its month, or the last one of a shorter month.
bool all_on(const std::vector<Date>& days, int wanted) {
  return std::all_of(days.begin(), days.end(), [wanted](const Date& date) {
    return date.day == std::min(wanted, days_in_month(date.year, date.month));
  });
}

// A rule skips months without the day; ours take such a month's last day instead.
std::string day_of_month(const std::vector<Date>& days) {
  const int day = days.front().day;
  const bool is_same =
      std::all_of(days.begin(), days.end(), [day](const Date& date) { return date.day == day; });
  if (is_same) return fmt::format(";BYMONTHDAY={}", day);
  if (all_on(days, 31)) return ";BYMONTHDAY=-1";
  if (all_on(days, 30)) return ";BYMONTHDAY=28,29,30;BYSETPOS=-1";
  if (all_on(days, 29)) return ";BYMONTHDAY=28,29;BYSETPOS=-1";
  return "";
}

std::string interval(int number) {
  return number == 1 ? "" : fmt::format(";INTERVAL={}", number);
}

}  // namespace

std::string fitted_rule(const std::vector<Date>& days) {
  if (days.size() < 2) return "";
  if (all_apart(days, 1)) return "FREQ=DAILY";
  if (all_apart(days, 7)) return "FREQ=WEEKLY";
  const int step = months_apart(days);
  if (step <= 0) return "";
  const std::string day = day_of_month(days);
  if (day.empty()) return "";
  if (step % 12 != 0) return "FREQ=MONTHLY" + interval(step) + day;
  return fmt::format("FREQ=YEARLY{};BYMONTH={}{}", interval(step / 12), days.front().month, day);
}

}  // namespace congbo::portal
