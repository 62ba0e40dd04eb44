// The parts a time phrase is made of, in any order, and what they mean together; for the parser of
// this room only. "hằng năm, trước ngày 15/12, từ 2023 đến 2025" has a repetition, a bound point
// and a range.
#pragma once

#include <optional>
#include <vector>

#include "schedule/phrase_points.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

class Reader;
struct Words;

// The word before a point in time.
enum class Bound {
  none,
  in,        // trong, vào, đầu, giữa
  before,    // trước
  deadline,  // chậm nhất, không muộn hơn: the point's own last day
  end,       // cuối
  until,     // đến, hết, đến hết: from now on to the point's last day
  after      // sau
};

struct BoundPoint {
  Bound bound = Bound::none;
  Point point;
};

// The bounds at the reader's place taken together ("chậm nhất vào cuối"); none when there are none.
Bound read_bounds(Reader& reader);

struct Parts {
  std::vector<BoundPoint> points;  // at most two: an anchor and a span's year
  std::optional<Range> range;
  Recurs recurs = Recurs::none;
  Bound recurs_bound = Bound::none;
  std::optional<int> month_day;  // the repetition's own day: "ngày 15 tháng cuối quý", -1 = last
  std::optional<TimeOfDay> time;
  std::optional<int> weekday;
  Bound weekday_bound = Bound::none;
  bool ongoing = false;     // thường xuyên, định kỳ
  bool names_term = false;  // toàn khóa: the plan's whole life
};

// Nothing when a word is left that is no part, or a part comes twice.
std::optional<Parts> read_parts(const Words& words);

// A phrase inside running text: as many parts as make sense together, from the reader's place on.
struct Reading {
  Parts parts;
  TimeRule rule;
  std::size_t end = 0;  // token just past the phrase
};
std::optional<Reading> read_longest(const Reader& reader, const std::optional<Date>& reference);

// A repetition's own words: "hằng quý", "6 tháng một lần", "ngày 15 tháng cuối quý".
struct Repetition {
  Recurs recurs = Recurs::none;
  std::optional<int> month_day;
};
std::optional<Repetition> read_repetition(Reader& reader);

// Nothing when the parts don't make sense together.
std::optional<TimeRule> resolve(const Parts& parts, const std::optional<Date>& reference);

// "trước hội nghị 5 ngày", "trong vòng 10 ngày kể từ ngày nhận", "khi có kế hoạch của cấp trên".
std::optional<TimeRule> parse_relative(Reader reader);

}  // namespace congbo::schedule
