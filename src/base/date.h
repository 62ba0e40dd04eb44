// Calendar dates without times or zones: proleptic Gregorian, years 1 to 9999.
// Plain values; everything is safe from any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace congbo {

struct Date {
  int year = 0;
  int month = 0;  // 1–12
  int day = 0;    // 1–31
  auto operator<=>(const Date&) const = default;
};

bool is_leap_year(int year);
int days_in_month(int year, int month);
bool is_valid(const Date& date);

// Days since 1970-01-01, and back. Requires: is_valid(date).
std::int64_t to_days(const Date& date);
Date from_days(std::int64_t days);
Date add_days(const Date& date, std::int64_t days);
// Same day of the month `months` later, or the month's last day where there is no such day.
Date add_months(const Date& date, int months);
Date end_of_month(int year, int month);
int weekday(const Date& date);     // 0 = Monday … 6 = Sunday
int quarter_of(const Date& date);  // 1–4

// Reads `2023-04-14` or, day first, `14/4/2023`, `14-4-2023`, `14.4.2023`; the whole text must be
// the date. Nothing when it is not a real calendar day.
std::optional<Date> parse_date(std::string_view text);

std::string to_iso(const Date& date);         // 2023-04-07
std::string to_vietnamese(const Date& date);  // 07/4/2023: zero before 1–9, months 1 and 2 padded
                                              // (the padding rule of official documents)

}  // namespace congbo
