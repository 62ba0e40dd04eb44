// Pages of timelines. What is long is shared out: years show their quarters only as links, quarters
// and views are paged.
#include <fmt/format.h>

#include <algorithm>

#include "portal/navigation.h"
#include "portal/pages.h"
#include "portal/plan_paths.h"

namespace congbo::portal {
namespace {

bool is_view(TimelineTopic topic) {
  return topic != TimelineTopic::quarter && topic != TimelineTopic::unit;
}

void begin(PageView& view, std::string_view key) {
  const Tables& tables = *view.tables;
  view.kind = PageKind::timeline;
  view.timeline.key = key;
  const std::string all = section_url(Section::timeline);
  const auto current = [&](const std::string& url) {
    return url == view.path ? Link::Current::yes : Link::Current::no;
  };
  view.timeline.views.push_back({section_title(view, Section::timeline), all, current(all)});
  for (const TimelineRow& row : tables.timelines) {
    if (is_view(row.topic)) {
      view.timeline.views.push_back({row.title, row.url, current(row.url)});
    }
  }
  for (const TimelineYear& year : tables.years) {
    view.timeline.all_years.push_back({&year, year.url == view.path, false});
  }
}

void take_items(PageView& view, const TimelineRow& row, int number) {
  const std::size_t first = (static_cast<std::size_t>(number) - 1) * kTimelineRows;
  view.timeline.items = row.items.data() + first;
  view.timeline.count = std::min(kTimelineRows, row.items.size() - first);
}

}  // namespace

void view_timeline(PageView& view) {
  const Tables& tables = *view.tables;
  const bool is_small = tables.timeline_count <= kWholeTimeline;
  begin(view, "all");
  view.title = section_title(view, Section::timeline);
  view.timeline.title = view.title;
  for (const TimelineYear& year : tables.years) {
    view.timeline.years.push_back({&year, false, is_small});
  }
  for (const TimelineRow& row : tables.timelines) {
    if (!is_small && row.topic == TimelineTopic::this_quarter) take_items(view, row, 1);
  }
  add_breadcrumbs(view, Section::home);
}

void view_year(PageView& view, std::size_t which) {
  const std::vector<TimelineYear>& years = view.tables->years;
  TimelineView& shown = view.timeline;
  begin(view, "year");
  shown.year = years[which].number;
  view.title = fmt::format("{} {}", section_title(view, Section::timeline), shown.year);
  shown.title = view.title;
  shown.years.push_back({&years[which], true, !years[which].is_long});
  shown.neighbours = {{which > 0 ? &years[which - 1] : nullptr, false, false},
                      {which + 1 < years.size() ? &years[which + 1] : nullptr, false, false}};
  add_breadcrumbs(view, Section::timeline);
}

void view_timeline_row(PageView& view, std::size_t which, int number) {
  const TimelineRow& row = view.tables->timelines[which];
  begin(view, value_of(word_key(row.topic)));
  view.title = row.title;
  view.timeline.title = view.title;
  view.timeline.year = row.year;
  view.timeline.unit = row.unit;
  take_items(view, row, number);
  const int pages = page_count(row.items.size(), kTimelineRows);
  view.timeline.pager = pager_for(number, pages, row.items.size(), pages_from(row.url, pages));
  Link between;
  for (const TimelineYear& year : view.tables->years) {
    if (year.number == row.year) between = {std::to_string(row.year), year.url, Link::Current::no};
  }
  add_breadcrumbs(view, Section::timeline, between);
}

}  // namespace congbo::portal
