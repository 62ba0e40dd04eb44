// When an item of a calendar takes place. Pure functions over Tables.
#pragma once

#include <optional>
#include <vector>

#include "portal/tables.h"

namespace congbo::portal {

struct CalendarSpan {
  EdtfDate period;  // names it for good, as results do
  Date first, last;
  std::optional<schedule::TimeOfDay> from, to;  // Asia/Ho_Chi_Minh; `to` only with `from`
};

struct CalendarDates {
  std::vector<CalendarSpan> spans;  // in order
  std::string rule;                 // RFC 5545, fitted to the spans; empty: each stands for itself
  bool endless = false;             // only with a rule: it goes on after the last span
};

// Of a duty its last day, for that is the deadline; a stretch of up to a month in full.
CalendarDates dates_of(const Tables& tables, const CalendarItem& item);

// Whether there is any. Cheaper than dates_of(…) for most items.
bool has_dates(const Tables& tables, const CalendarItem& item);

// Whether the event comes back every year, by the sun or the moon.
bool is_anniversary(const content::Document& document);

}  // namespace congbo::portal
