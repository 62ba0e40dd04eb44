// The timeline by year and quarter; what comes next and what came last, for the home page.
#include <fmt/format.h>

#include <algorithm>

#include "portal/tables.h"
#include "portal/theme.h"
#include "schedule/period_text.h"

namespace congbo::portal {
namespace {

using site::TimelineItem;
using site::TimelineKind;

constexpr std::size_t kHomeDates = 8;

// 0: the item belongs to its year as a whole. A duty stands in the quarter in which it falls due.
int quarter_number(const TimelineItem& item) {
  const bool is_year = item.period.year != 0 && item.period.month == 0;
  return is_year ? 0 : quarter_of(item.last);
}

TimelineYear& year_for(Tables& tables, int number) {
  for (TimelineYear& year : tables.years) {
    if (year.number == number) return year;
  }
  tables.years.push_back({number, fmt::format("dong-thoi-gian/{}.html", number), 0, {}});
  return tables.years.back();
}

TimelineQuarter& quarter_for(const Tables& tables, TimelineYear& year, int number) {
  const auto at = std::lower_bound(
      year.quarters.begin(), year.quarters.end(), number,
      [](const TimelineQuarter& quarter, int wanted) { return quarter.number < wanted; });
  if (at != year.quarters.end() && at->number == number) return *at;
  TimelineQuarter quarter;
  quarter.number = number;
  if (number == 0) {
    quarter.title = tables.theme->text(tables.language, kWholeYearWord);
    quarter.anchor = fmt::format("ca-nam-{}", year.number);
  } else {
    quarter.title = schedule::quarter_title(number, year.number, tables.language);
    quarter.anchor = fmt::format("quy-{}-{}", number, year.number);
  }
  return *year.quarters.insert(at, std::move(quarter));
}

bool is_translation(const Tables& tables, Index document) {
  const site::DocumentNode& node = tables.site->documents[document];
  return node.translation != kNone && node.document->language != tables.site->config.language;
}

OccurrenceState state_of(const Tables& tables, const TimelineItem& item) {
  const Index row = tables.milestones[item.milestone].first_occurrence + item.occurrence;
  return tables.occurrences[row].state;
}

bool is_coming(const Tables& tables, const TimelineItem& item) {
  if (item.last < tables.site->as_of) return false;
  if (item.kind == TimelineKind::milestone) {
    const OccurrenceState state = state_of(tables, item);
    return is_open(state) && state != OccurrenceState::proposed;
  }
  if (item.kind == TimelineKind::review) {
    return tables.courses.at(item.document).review->state == OccurrenceState::coming;
  }
  return item.kind == TimelineKind::event;
}

// A past duty without a result is shown on its plan's page, not as something that happened.
bool has_happened(const Tables& tables, const TimelineItem& item) {
  if (item.last > tables.site->as_of) return false;
  // Of a review the evaluation tells that it happened.
  if (item.kind == TimelineKind::review) return false;
  if (item.kind != TimelineKind::milestone) return true;
  const OccurrenceState state = state_of(tables, item);
  return state == OccurrenceState::done || state == OccurrenceState::partly;
}

// Of an event: its next taking place, else its last.
void note_event(Tables& tables, Index index) {
  const TimelineItem& item = tables.site->timeline[index];
  Index& shown = tables.documents[item.document].event_item;
  if (shown == kNone || tables.site->timeline[shown].last < tables.site->as_of) shown = index;
}

}  // namespace

void add_timeline(Tables& tables) {
  const std::vector<TimelineItem>& items = tables.site->timeline;
  tables.dated.resize(tables.site->documents.size());
  for (Index i = 0; i < items.size(); ++i) {
    const TimelineItem& item = items[i];
    if (item.kind == TimelineKind::event) note_event(tables, i);
    if (is_translation(tables, item.document)) continue;
    name_period(tables, item.period);
    tables.dated[item.document].push_back(i);
    TimelineYear& year = year_for(tables, item.last.year);
    quarter_for(tables, year, quarter_number(item)).items.push_back(i);
    ++year.count;
    ++tables.timeline_count;
    if (tables.upcoming.size() < kHomeDates && is_coming(tables, item)) {
      tables.upcoming.push_back(i);
    }
    if (has_happened(tables, item)) tables.recent.push_back(i);
  }
  // Site keeps the timeline by last day, so the newest are at the end.
  std::reverse(tables.recent.begin(), tables.recent.end());
  if (tables.recent.size() > kHomeDates) tables.recent.resize(kHomeDates);
  std::sort(tables.years.begin(), tables.years.end(),
            [](const TimelineYear& a, const TimelineYear& b) { return a.number < b.number; });
}

}  // namespace congbo::portal
