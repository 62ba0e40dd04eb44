// Points in time inside a phrase, for the parser of this room only: "ngày 20/5", "quý II/2023",
// "rằm tháng Giêng", "16 giờ 30". Each read_… takes what it understands and otherwise leaves the
// reader where it was.
#pragma once

#include <optional>

#include "base/edtf.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

class Reader;

// What was written, perhaps incomplete: year 0 = not written; month 0 and a day = a day of any
// month; day -1 = the last day. Month holds EDTF's codes of quarters and halves too.
struct Point {
  EdtfDate date;
  bool lunar = false;
  bool is_whole_year() const { return date.month == 0 && date.day == 0; }
  bool is_day() const { return date.day != 0; }
  bool is_day_of_any_month() const { return date.month == 0 && date.day != 0; }
};

// `bare_day`: a number alone may be a day ("từ 01 đến 05/3/2023").
std::optional<Point> read_point(Reader& reader, bool bare_day);
std::optional<int> read_quarter(Reader& reader);  // "II", "2", "hai" → 34

struct Range {
  Point from;
  std::optional<Point> to;  // absent: open
};

// "từ … đến …", "từ … trở đi", "giai đoạn …", "A - B". Years and months written once, at the right
// end, are carried to the left, a year at the left end to the right. `skips_hours`: of both ends.
std::optional<Range> read_range(Reader& reader, bool skips_hours);

std::optional<TimeOfDay> read_time_of_day(Reader& reader);
std::optional<int> read_weekday(Reader& reader);  // 0 = Monday
bool is_real(const EdtfDate& date);               // a date of the EDTF profile

}  // namespace congbo::schedule
