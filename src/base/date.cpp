#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>

namespace congbo {
namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

// Days from 0000-03-01 to 1970-01-01. Counting from March puts the leap day at a year's end.
constexpr std::int64_t kEpochShift = 719468;
constexpr std::int64_t kDaysInEra = 146097;  // 400 Gregorian years

constexpr std::int64_t kMinDays = -719162;  // 0001-01-01
constexpr std::int64_t kMaxDays = 2932896;  // 9999-12-31

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Reads `least` to `most` digits at `at` and moves past them; -1 when they are not there, or when
// one more digit follows.
int read_number(std::string_view text, std::size_t& at, std::size_t least, std::size_t most) {
  std::size_t end = at;
  int value = 0;
  while (end < text.size() && is_digit(text[end]) && end - at < most) {
    value = value * 10 + (text[end] - '0');
    ++end;
  }
  const bool goes_on = end < text.size() && is_digit(text[end]);
  if (end - at < least || goes_on) return -1;
  at = end;
  return value;
}

bool skip(std::string_view text, std::size_t& at, char separator) {
  if (at >= text.size() || text[at] != separator) return false;
  ++at;
  return true;
}

std::optional<Date> checked(std::string_view text, std::size_t at, const Date& date) {
  if (at != text.size() || !is_valid(date)) return std::nullopt;
  return date;
}

std::optional<Date> parse_year_first(std::string_view text) {
  std::size_t at = 0;
  Date date;
  date.year = read_number(text, at, 4, 4);
  if (!skip(text, at, '-')) return std::nullopt;
  date.month = read_number(text, at, 2, 2);
  if (!skip(text, at, '-')) return std::nullopt;
  date.day = read_number(text, at, 2, 2);
  return checked(text, at, date);
}

std::optional<Date> parse_day_first(std::string_view text) {
  std::size_t at = 0;
  Date date;
  date.day = read_number(text, at, 1, 2);
  if (date.day < 0 || at >= text.size()) return std::nullopt;
  const char separator = text[at];
  if (separator != '/' && separator != '-' && separator != '.') return std::nullopt;
  ++at;
  date.month = read_number(text, at, 1, 2);
  if (!skip(text, at, separator)) return std::nullopt;
  date.year = read_number(text, at, 4, 4);
  return checked(text, at, date);
}

}  // namespace

bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_valid(const Date& date) {
  return date.year >= kFirstYear && date.year <= kLastYear && date.month >= 1 && date.month <= 12 &&
         date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

std::int64_t to_days(const Date& date) {
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = year / 400;  // years are never negative here
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month_from_march = (date.month + 9) % 12;
  const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * kDaysInEra + day_of_era - kEpochShift;
}

// Days beyond the years 1 to 9999 give the first or the last day of that range.
Date from_days(std::int64_t days) {
  const std::int64_t shifted = std::clamp(days, kMinDays, kMaxDays) + kEpochShift;
  const std::int64_t era = shifted / kDaysInEra;
  const std::int64_t day_of_era = shifted - era * kDaysInEra;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const std::int64_t year = era * 400 + year_of_era + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

Date add_days(const Date& date, std::int64_t days) {
  constexpr std::int64_t kSpan = kMaxDays - kMinDays;  // bounds the sum: no overflow
  return from_days(to_days(date) + std::clamp(days, -kSpan, kSpan));
}

Date add_months(const Date& date, int months) {
  const std::int64_t count = std::int64_t{date.year} * 12 + (date.month - 1) + months;
  if (count < std::int64_t{kFirstYear} * 12) return from_days(kMinDays);
  if (count >= std::int64_t{kLastYear + 1} * 12) return from_days(kMaxDays);
  const int year = static_cast<int>(count / 12);
  const int month = static_cast<int>(count % 12) + 1;
  return {year, month, std::min(date.day, days_in_month(year, month))};
}

Date end_of_month(int year, int month) {
  return {year, month, days_in_month(year, month)};
}

int weekday(const Date& date) {
  // 1970-01-01 was a Thursday. 7 * 102738 keeps the sum positive for every valid date.
  return static_cast<int>((to_days(date) + 3 + std::int64_t{7} * 102738) % 7);
}

int quarter_of(const Date& date) {
  return (date.month - 1) / 3 + 1;
}

std::optional<Date> parse_date(std::string_view text) {
  if (std::optional<Date> date = parse_year_first(text)) return date;
  return parse_day_first(text);
}

std::string to_iso(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_vietnamese(const Date& date) {
  const int month_width = date.month <= 2 ? 2 : 1;
  return fmt::format("{:02}/{:0{}}/{}", date.day, date.month, month_width, date.year);
}

}  // namespace congbo
