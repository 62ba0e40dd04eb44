// Dates → the recurrence rule that gives exactly these. Pure function.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace congbo::portal {

// The RFC 5545 rule, without end, whose first repetitions from days.front() on are `days`;
// "" when there is none of a simple kind (lunar days, uneven dates) or fewer than two days.
// It is fitted to the dates, not made from the phrase, so it can't say anything else than they do.
// Requires: ascending.
std::string fitted_rule(const std::vector<Date>& days);

}  // namespace congbo::portal
