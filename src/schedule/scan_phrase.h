// A time phrase found around a place in running text, whether or not it is a deadline. For the
// scanner of this room only. Plain values.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "schedule/phrase_parts.h"
#include "schedule/scan_window.h"

namespace congbo::schedule {

struct FoundPhrase {
  std::size_t first = 0;  // tokens of the window
  std::size_t last = 0;
  TimeRule rule;
  Parts parts;  // empty for relative phrases
  bool is_relative = false;
};

// The phrase that holds the window's anchor: the longest that makes sense, begun as far left as
// its bounds reach. A list ("15/6 và 15/12 hằng năm") gives one for each point.
std::vector<FoundPhrase> find_phrases(const Window& window, const std::optional<Date>& reference);

// Points that share a bound before them and a year or a repetition behind them.
std::vector<FoundPhrase> read_point_list(const Window& window, std::size_t first,
                                         const std::optional<Date>& reference);

}  // namespace congbo::schedule
