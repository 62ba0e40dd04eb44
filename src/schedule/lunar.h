// The Vietnamese lunar calendar (UTC+7), computed from new moons and solar terms.
#pragma once

#include <optional>

#include "base/date.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

// The solar date of `day` in the lunar year that begins in solar year `year`; the ordinary, not the
// leap month. Nothing when that lunar month has no such day. Valid for 1900–2199.
std::optional<Date> solar_date(const LunarDay& day, int year);

}  // namespace congbo::schedule
