// The two languages of describe(); for this room only. Pure functions.
#pragma once

#include <string>
#include <vector>

#include "schedule/time_rule.h"

namespace congbo::schedule {

std::string describe_in_vietnamese(const TimeRule& rule, bool before_is_inclusive);
std::string describe_in_english(const TimeRule& rule, bool before_is_inclusive);

std::string describe_in_vietnamese(const Offset& offset);
std::string describe_in_english(const Offset& offset);

// Day and month without a year. `is_month_end` where February makes the day differ between years.
struct DayOfYear {
  int month = 0;
  int day = 0;
  bool is_month_end = false;
};

// The deadline of a dated rule, where its words alone leave it open.
Date deadline_of(const TimeRule& rule, const EdtfDate& date, bool before_is_inclusive);
// The deadlines within a year of a yearly, half-yearly or quarterly rule.
std::vector<DayOfYear> deadlines_in_year(const TimeRule& rule, bool before_is_inclusive);
// Whether "before day D" ends on the day before it.
bool ends_day_before(const TimeRule& rule, bool before_is_inclusive);

}  // namespace congbo::schedule
