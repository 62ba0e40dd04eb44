// From a rule to dates: the occurrences of a milestone inside its plan's life.
// Pure functions; safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

// What a rule is expanded against.
struct Frame {
  std::optional<Date> first;  // life of the plan, both days included; absent = open
  std::optional<Date> last;
  std::optional<Date> anchor;  // date of the event a relative rule counts from, or on which the
                               // condition came true; absent = not yet known
  bool before_is_inclusive = false;  // site setting deadlines.before: "trước ngày D" includes D
};

// One date of a milestone. `period` names it for good (a result refers to it): "2023-04" for a
// month, "2023-33" for a quarter, "2023-40" for a half, "2023" for a year, else the day the rule
// names (the Sunday of a week); of "before D" it is D itself, of an interval its end.
struct Occurrence {
  EdtfDate period;
  Date first;  // the days the duty may be done on, both included; first == last for a day
  Date last;   // the deadline
  bool operator==(const Occurrence&) const = default;
};

struct Expansion {
  std::vector<Occurrence> occurrences;  // in order of `last`, inside the frame
  bool waiting = false;                 // relative or conditional without an anchor
  bool standing = false;                // ongoing: a standing duty without dates
  bool truncated = false;               // more than `limit` occurrences
};

// A rule that does not repeat gives its one occurrence even when it lies outside the frame (the
// text says what it says; a check rule warns elsewhere). A repeating rule without any end stays
// inside the frame; with no frame end either, nothing is expanded past `limit` occurrences. What
// repeats from no known beginning, or lasts to no known end, is a standing duty.
Expansion expand(const TimeRule& rule, const Frame& frame, std::size_t limit = 4000);

}  // namespace congbo::schedule
