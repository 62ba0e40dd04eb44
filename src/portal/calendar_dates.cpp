#include "portal/calendar_dates.h"

#include <algorithm>

#include "portal/calendar_repeat.h"
#include "portal/plan_force.h"

namespace congbo::portal {
namespace {

using schedule::Occurrence;
using schedule::TimeRule;

// Longer stretches would lie over everything else in a calendar.
constexpr std::int64_t kLongestSpan = 31;
// What repeats without end and by no rule (lunar days) is written out for these years, counted from
// the year of building.
constexpr int kYearsBehind = 1, kYearsAhead = 5;
// Enough to see every pattern, leap years included.
constexpr int kYearsToFit = 12;

bool repeats(const TimeRule& rule) {
  return rule.recurs != schedule::Recurs::none;
}

CalendarSpan span_of(const Occurrence& occurrence, const TimeRule& rule) {
  CalendarSpan span{occurrence.period, occurrence.last, occurrence.last, rule.time, {}};
  const bool is_stretch = rule.kind == schedule::Kind::from_to || rule.kind == schedule::Kind::on;
  const std::int64_t length = to_days(occurrence.last) - to_days(occurrence.first) + 1;
  if (is_stretch && length <= kLongestSpan) span.first = occurrence.first;
  return span;
}

void drop_repeated_names(std::vector<CalendarSpan>& spans) {
  const auto same = [](const CalendarSpan& a, const CalendarSpan& b) {
    return a.period == b.period;
  };
  spans.erase(std::unique(spans.begin(), spans.end(), same), spans.end());
}

bool all_one_length(const std::vector<CalendarSpan>& spans) {
  const auto length = [](const CalendarSpan& span) {
    return to_days(span.last) - to_days(span.first);
  };
  return std::all_of(spans.begin(), spans.end(), [&](const CalendarSpan& span) {
    return length(span) == length(spans.front());
  });
}

std::string rule_for(const std::vector<CalendarSpan>& spans) {
  if (spans.empty() || !all_one_length(spans)) return "";
  std::vector<Date> days;
  for (const CalendarSpan& span : spans) days.push_back(span.first);
  return std::is_sorted(days.begin(), days.end()) ? fitted_rule(days) : "";
}

CalendarDates dates_of_milestone(const Tables& tables, Index index) {
  const site::MilestoneNode& milestone = tables.site->milestones[index];
  const TimeRule rule = milestone.source->due ? milestone.source->due->rule : TimeRule{};
  const std::optional<Date> end = replaced_on(*tables.site, milestone.document);
  CalendarDates dates;
  for (const Occurrence& occurrence : milestone.expansion.occurrences) {
    if (!end || occurrence.last < *end) dates.spans.push_back(span_of(occurrence, rule));
  }
  drop_repeated_names(dates.spans);
  dates.rule = rule_for(dates.spans);
  return dates;
}

// The last day that `ends` names; nothing when its phrase names none.
std::optional<Date> end_of(const content::Event& event) {
  if (!event.ends || !event.ends->rule.edtf) return std::nullopt;
  const Edtf& edtf = *event.ends->rule.edtf;
  const EdtfDate& last = edtf.form == Edtf::Form::interval ? edtf.to : edtf.from;
  if (last.year == 0) return std::nullopt;
  return last_day(last);
}

std::vector<CalendarSpan> spans_between(const TimeRule& rule, int first_year,
                                        const std::optional<Date>& last) {
  schedule::Frame frame;
  if (!rule.since) frame.first = Date{std::clamp(first_year, 1, 9999), 1, 1};
  frame.last = last;
  std::vector<CalendarSpan> spans;
  for (const Occurrence& occurrence : schedule::expand(rule, frame).occurrences) {
    spans.push_back({occurrence.period, occurrence.first, occurrence.last, rule.time, {}});
  }
  drop_repeated_names(spans);
  return spans;
}

Date end_of_year(int year) {
  return {std::min(year, 9999), 12, 31};
}

CalendarDates dates_of_repeating(const Tables& tables, const content::Document& document) {
  const content::Event& event = *document.event();
  const TimeRule& rule = event.starts->rule;
  const int as_of = tables.site->as_of.year;
  int first = document.date ? document.date->year : as_of;
  if (rule.since) first = rule.since->year;
  const std::optional<Date> end = end_of(event);
  // What ended before the year of building keeps its last dates, as on the timeline.
  if (end) first = std::min(first, end->year);
  if (rule.until) first = std::min(first, rule.until->year);
  CalendarDates dates;
  dates.endless = !end && !rule.until;
  dates.spans = spans_between(rule, first, dates.endless ? end_of_year(first + kYearsToFit) : end);
  dates.rule = rule_for(dates.spans);
  if (!dates.endless || !dates.rule.empty()) return dates;
  dates.endless = false;
  dates.spans = spans_between(rule, as_of - kYearsBehind, end_of_year(as_of + kYearsAhead));
  std::erase_if(dates.spans,
                [&](const CalendarSpan& span) { return span.last.year < as_of - kYearsBehind; });
  return dates;
}

CalendarDates dates_of_once(const content::Event& event) {
  const TimeRule& rule = event.starts->rule;
  CalendarDates dates;
  for (const Occurrence& occurrence : schedule::expand(rule, {}).occurrences) {
    CalendarSpan span{occurrence.period, occurrence.first, occurrence.last, rule.time, {}};
    const std::optional<Date> end = end_of(event);
    if (end && *end > span.last) span.last = *end;
    if (event.ends) span.to = event.ends->rule.time;
    dates.spans.push_back(span);
  }
  return dates;
}

// Hours stand only where they say something about one day, or about both ends.
void settle_hours(CalendarDates& dates) {
  for (CalendarSpan& span : dates.spans) {
    if (span.first != span.last && !span.to) span.from.reset();
    if (!span.from) span.to.reset();
    if (span.to && span.first == span.last &&
        std::pair(span.to->hour, span.to->minute) < std::pair(span.from->hour, span.from->minute)) {
      span.to.reset();
    }
  }
}

}  // namespace

CalendarDates dates_of(const Tables& tables, const CalendarItem& item) {
  CalendarDates dates;
  if (item.milestone != kNone) {
    dates = dates_of_milestone(tables, item.milestone);
  } else if (item.model != kNone) {
    const Review& review = *tables.courses.at(item.model).review;
    dates.spans.push_back({review.period, review.last, review.last, {}, {}});
  } else {
    const content::Document& document = *tables.site->documents[item.event].document;
    const content::Event& event = *document.event();
    dates =
        repeats(event.starts->rule) ? dates_of_repeating(tables, document) : dates_of_once(event);
  }
  settle_hours(dates);
  return dates;
}

bool has_dates(const Tables& tables, const CalendarItem& item) {
  if (item.milestone != kNone) {
    const site::MilestoneNode& milestone = tables.site->milestones[item.milestone];
    if (milestone.expansion.occurrences.empty()) return false;
    if (!replaced_on(*tables.site, milestone.document)) return true;
  }
  return !dates_of(tables, item).spans.empty();
}

bool is_anniversary(const content::Document& document) {
  const content::Event* event = document.event();
  return event != nullptr && event->starts &&
         event->starts->rule.recurs == schedule::Recurs::yearly;
}

}  // namespace congbo::portal
