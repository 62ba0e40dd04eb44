// The `due` of a milestone: the paper's own phrase where it is understood alone, else the same time
// in plain words. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace congbo::schedule {
struct TimeRule;
}

namespace congbo::importing {

// A phrase that schedule::parse_time_phrase reads back as `rule`; empty when no words do.
std::string due_text(std::string_view phrase, const schedule::TimeRule& rule,
                     const std::optional<Date>& reference);

}  // namespace congbo::importing
