// Why a time phrase could not be read, where that is plain to see. Pure functions.
#pragma once

#include <string>
#include <string_view>

namespace congbo::content {

struct PhraseProblem {
  enum class Kind { unknown, no_such_day, backwards };
  Kind kind = Kind::unknown;
  std::string first;   // the day that is in no calendar, or the beginning
  std::string second;  // the end that comes before it
};

// Requires: parse_time_phrase refused `phrase`; else what it says means nothing.
PhraseProblem why_unreadable(std::string_view phrase);

}  // namespace congbo::content
