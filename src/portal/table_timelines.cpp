// Timelines beside that of all years and those of one: this quarter, what has no result yet,
// anniversaries, the quarters of long years, and one for each unit.
#include <fmt/format.h>

#include <algorithm>

#include "portal/calendar_dates.h"
#include "portal/plan_force.h"
#include "portal/plan_paths.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Kind;
using site::TimelineItem;
using site::TimelineKind;

class TimelineMaker {
 public:
  explicit TimelineMaker(Tables& tables) : tables_(tables), site_(*tables.site) {}

  void run() {
    add_this_quarter();
    add(TimelineTopic::without_result, "dong-thoi-gian/chua-co-ket-qua.html", without_result());
    add(TimelineTopic::anniversaries, "dong-thoi-gian/ngay-ky-niem.html", anniversaries());
    for (TimelineYear& year : tables_.years) settle_quarters(year);
    add_units();
  }

 private:
  std::string word(std::string_view key) const {
    return std::string(tables_.theme->text(tables_.language, key));
  }

  // One without items has no page.
  TimelineRow* add(TimelineTopic topic, std::string url, std::vector<Index> items) {
    if (items.empty()) return nullptr;
    tables_.timelines.push_back({topic, "", std::move(url), kNone, 0, std::move(items)});
    TimelineRow& row = tables_.timelines.back();
    if (topic < TimelineTopic::quarter) row.title = word(word_key(topic));
    return &row;
  }

  void add_this_quarter() {
    for (const TimelineYear& year : tables_.years) {
      if (year.number != site_.as_of.year) continue;
      for (const TimelineQuarter& quarter : year.quarters) {
        if (quarter.number != quarter_of(site_.as_of)) continue;
        add(TimelineTopic::this_quarter, "dong-thoi-gian/quy-nay.html", quarter.items);
      }
    }
  }

  // The newest first: what fell due last is what is most likely still to be told.
  std::vector<Index> without_result() const {
    std::vector<Index> items;
    for (const std::vector<Index>& dated : tables_.dated) {
      for (Index index : dated) {
        const TimelineItem& item = site_.timeline[index];
        if (item.milestone == kNone) continue;
        const Index row = tables_.milestones[item.milestone].first_occurrence + item.occurrence;
        const bool is_open = tables_.occurrences[row].state == OccurrenceState::no_result &&
                             !is_cancelled(tables_, item.document, item.last);
        if (is_open) items.push_back(index);
      }
    }
    std::sort(items.rbegin(), items.rend());
    return items;
  }

  // In order of the days of a year, whatever year each one's next day lies in.
  std::vector<Index> anniversaries() const {
    std::vector<Index> items;
    for (Index document : tables_.listed[static_cast<std::size_t>(Kind::event)]) {
      const Index item = tables_.documents[document].event_item;
      if (item != kNone && is_anniversary(*site_.documents[document].document)) {
        items.push_back(item);
      }
    }
    std::sort(items.begin(), items.end(), [&](Index a, Index b) {
      const Date& first = site_.timeline[a].first;
      const Date& second = site_.timeline[b].first;
      return std::tie(first.month, first.day, a) < std::tie(second.month, second.day, b);
    });
    return items;
  }

  void settle_quarters(TimelineYear& year) {
    year.is_long = year.count > kWholeTimeline;
    for (TimelineQuarter& quarter : year.quarters) {
      count_kinds(quarter);
      if (!year.is_long) {
        quarter.url = year.url + "#" + quarter.anchor;
        continue;
      }
      const std::string name =
          quarter.number == 0 ? "ca-nam" : fmt::format("quy-{}", quarter.number);
      quarter.url = fmt::format("dong-thoi-gian/{}/{}.html", year.number, name);
      TimelineRow* row = add(TimelineTopic::quarter, quarter.url, quarter.items);
      row->year = year.number;
      row->title =
          quarter.number == 0 ? fmt::format("{} {}", quarter.title, year.number) : quarter.title;
    }
  }

  void count_kinds(TimelineQuarter& quarter) const {
    constexpr int kKinds = static_cast<int>(TimelineKind::review) + 1;
    int counts[kKinds] = {};
    for (Index item : quarter.items) ++counts[static_cast<int>(site_.timeline[item].kind)];
    for (int kind = 0; kind < kKinds; ++kind) {
      if (counts[kind] > 0)
        quarter.kinds.push_back({static_cast<TimelineKind>(kind), counts[kind]});
    }
  }

  void add_units() {
    std::vector<std::vector<Index>> of_milestone(site_.milestones.size());
    for (const std::vector<Index>& dated : tables_.dated) {
      for (Index item : dated) {
        const Index milestone = site_.timeline[item].milestone;
        if (milestone != kNone) of_milestone[milestone].push_back(item);
      }
    }
    std::vector<std::vector<Index>> hosted(site_.units.size());
    for (Index document : tables_.listed[static_cast<std::size_t>(Kind::event)]) {
      const Index host = site_.documents[document].subject_unit;
      if (host != kNone) append(hosted[host], tables_.dated[document]);
    }
    for (Index unit = 0; unit < site_.units.size(); ++unit) {
      std::vector<Index> items = std::move(hosted[unit]);
      for (const site::UnitMilestone& reached : site_.units[unit].milestones) {
        append(items, of_milestone[reached.milestone]);
      }
      add_unit(unit, std::move(items));
    }
  }

  // What a unit issued and its models, beside what it must do; the newest first.
  void add_unit(Index unit, std::vector<Index> items) {
    const site::UnitNode& node = site_.units[unit];
    for (Index document : node.issued) {
      for (Index item : tables_.dated[document]) {
        if (site_.timeline[item].kind == TimelineKind::issued) items.push_back(item);
      }
    }
    for (Index model : node.models) append(items, tables_.dated[model]);
    std::sort(items.rbegin(), items.rend());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    const std::string& address = site_.documents[node.document].document->address;
    TimelineRow* row =
        add(TimelineTopic::unit, "dong-thoi-gian/" + address + ".html", std::move(items));
    if (row == nullptr) return;
    tables_.units[unit].timeline = static_cast<Index>(tables_.timelines.size() - 1);
    row->unit = unit;
    row->title = fmt::format("{}: {}", word(word_key(Section::timeline)), tables_.units[unit].name);
  }

  static void append(std::vector<Index>& all, const std::vector<Index>& some) {
    all.insert(all.end(), some.begin(), some.end());
  }

  Tables& tables_;
  const site::Site& site_;
};

}  // namespace

void add_timelines(Tables& tables) {
  TimelineMaker(tables).run();
}

}  // namespace congbo::portal
