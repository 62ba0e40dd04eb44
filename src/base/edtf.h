// The profile of EDTF (ISO 8601-2) that congbo's data outputs carry: days, months, years, quarters
// (33–36), halves (40–41), unspecified year (XXXX-11), and intervals with open ends.
// XXXX-33 is our own profile; quarters never stand inside intervals (reference §c, notes).
// Plain values; safe from any thread.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace congbo {

// One EDTF date: year alone, year and month or sub-year grouping, or a day.
struct EdtfDate {
  int year = 0;   // 0 = unspecified (XXXX)
  int month = 0;  // 0 = none; 1–12 month; 33–36 quarter; 40–41 half of the year
  int day = 0;    // 0 = none
  auto operator<=>(const EdtfDate&) const = default;
};

struct Edtf {
  enum class Form { single, interval };
  enum class End { given, open };  // open is written ".."
  Form form = Form::single;
  EdtfDate from;  // the date itself when form is single
  EdtfDate to;
  End from_end = End::given;
  End to_end = End::given;
  bool operator==(const Edtf&) const = default;
};

std::optional<Edtf> parse_edtf(std::string_view text);
std::string to_string(const EdtfDate& date);
std::string to_string(const Edtf& edtf);

// First and last calendar day covered. Requires: date.year != 0.
Date first_day(const EdtfDate& date);
Date last_day(const EdtfDate& date);

}  // namespace congbo
