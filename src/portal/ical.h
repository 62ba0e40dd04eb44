// iCalendar's lines (RFC 5545 §3.1): CRLF, folded at 75 octets, texts escaped. Not shared between
// threads.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "schedule/time_rule.h"

namespace congbo::portal {

class IcalWriter {
 public:
  void begin(std::string_view component);
  void end(std::string_view component);
  // `name` with its parameters, `value` as the standard writes it: dates, rules, addresses.
  void value(std::string_view name, std::string_view value);
  void text(std::string_view name, std::string_view text);
  std::string finish() { return std::move(out_); }

 private:
  void line(std::string_view line);

  std::string out_;
};

// Backslash, comma and semicolon escaped, line ends as \n, other control characters dropped.
std::string ical_text(std::string_view text);

std::string ical_date(const Date& date);                                    // 20230419
std::string ical_local(const Date& date, const schedule::TimeOfDay& time);  // 20230419T163000
std::string ical_utc(const Date& date, const schedule::TimeOfDay& local);   // 20230419T093000Z

}  // namespace congbo::portal
