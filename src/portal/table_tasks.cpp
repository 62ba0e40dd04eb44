// What each unit must do by when: what waits, what comes back, what is done, what nobody asks for
// any more. A result counts for the unit it names, for members of the group it names, or for all.
#include <algorithm>

#include "portal/plan_force.h"
#include "portal/tables.h"
#include "portal/unit_results.h"

namespace congbo::portal {
namespace {

using content::MilestoneType;
using content::ResultState;
using site::MilestoneNode;

OccurrenceState state_of(ResultState state) {
  if (state == ResultState::partly) return OccurrenceState::partly;
  return state == ResultState::done ? OccurrenceState::done : OccurrenceState::not_needed;
}

bool is_settled(OccurrenceState state) {
  return state == OccurrenceState::done || state == OccurrenceState::not_needed;
}

class TaskMaker {
 public:
  TaskMaker(const Tables& tables, Index unit) : tables_(tables), site_(*tables.site), unit_(unit) {
    const content::Unit& source = *site_.documents[site_.units[unit].document].document->unit();
    if (source.until && source.until->year != 0) end_ = last_day(*source.until);
  }

  TaskRow make(const site::UnitMilestone& reached) const {
    TaskRow task{reached.milestone, reached.via, OccurrenceState::coming, kNone, 0, 0};
    const MilestoneFacts& facts = tables_.milestones[reached.milestone];
    for (Index i = 0; i < facts.occurrence_count; ++i) {
      const Index at = facts.first_occurrence + i;
      task.state = state_at(reached, at);
      const bool is_ahead = is_open(task.state) && dates_at(at).last >= site_.as_of;
      if (is_ahead && !is_after_end(at) && task.next == kNone) task.next = at;
      if (!is_waiting(task.state) && task.state != OccurrenceState::cancelled) ++task.past;
      if (is_settled(task.state)) ++task.done;
    }
    if (facts.occurrence_count == 0) take_undated(task, reached);
    return task;
  }

  std::vector<TaskRow>& place_of(const TaskRow& task, UnitFacts& facts) const {
    const MilestoneNode& node = site_.milestones[task.milestone];
    if (!is_issued(site_, node.document)) return facts.drafted;
    const Index count = tables_.milestones[task.milestone].occurrence_count;
    const bool is_repeated =
        count > 1 || node.expansion.standing ||
        (node.source->due && node.source->due->rule.recurs != schedule::Recurs::none);
    if (is_dropped(task)) return facts.dropped;
    const bool goes_on = task.next != kNone || count == 0;
    const bool is_done =
        is_repeated && count > 0 ? !goes_on && task.done == task.past : is_settled(task.state);
    if (is_done) return facts.done;
    if (node.source->type == MilestoneType::report) return facts.reports;
    return is_repeated && goes_on ? facts.repeating : facts.open;
  }

 private:
  const schedule::Occurrence& dates_at(Index at) const {
    const OccurrenceRow& row = tables_.occurrences[at];
    return site_.milestones[row.milestone].expansion.occurrences[row.occurrence];
  }
  bool is_after_end(Index at) const { return end_ && dates_at(at).last > *end_; }

  // The unit's own result before its group's, this before everybody's.
  const content::Result* result_in(const site::UnitMilestone& reached, Index first,
                                   Index count) const {
    const content::Result* shared = nullptr;
    for (Index i = first; i < first + count; ++i) {
      const ResultRow& row = tables_.results[i];
      const site::OccurrenceResult& result = site_.milestones[row.milestone].results[row.result];
      if (result.unit == unit_) return result.result;
      const bool is_of_group = reached.via != kNone && result.unit == reached.via;
      if (is_of_group || (result.unit == kNone && shared == nullptr)) shared = result.result;
    }
    return shared;
  }

  // A group without a result of its own stands where its members stand.
  DateResults results_of(Index first, Index count) const {
    DateResults results;
    for (Index i = first; i < first + count; ++i) {
      const ResultRow& row = tables_.results[i];
      results.push_back(&site_.milestones[row.milestone].results[row.result]);
    }
    return results;
  }

  // Without a result that reaches the unit, a document shows it done only where nobody else is
  // asked.
  OccurrenceState state_at(const site::UnitMilestone& reached, Index at) const {
    const OccurrenceRow& row = tables_.occurrences[at];
    if (const auto* result = result_in(reached, row.first_result, row.result_count)) {
      return state_of(result->state);
    }
    const DateResults results = results_of(row.first_result, row.result_count);
    DateResults full = results;
    std::erase_if(full,
                  [](const auto* each) { return each->result->state == ResultState::partly; });
    if (has_result(site_, unit_, full, dates_at(at).last)) return OccurrenceState::done;
    if (has_any_result(site_, unit_, results)) return OccurrenceState::partly;
    const Index plan = site_.milestones[reached.milestone].document;
    if (!is_issued(site_, plan)) return OccurrenceState::proposed;
    if (row.state == OccurrenceState::cancelled) return row.state;
    const bool is_alone =
        reached.via == kNone && site_.milestones[reached.milestone].units.size() == 1;
    if (is_alone && row.result_count == 0) return row.state;
    const Date& last = dates_at(at).last;
    if (is_cancelled(tables_, plan, last)) return OccurrenceState::cancelled;
    return last < site_.as_of ? OccurrenceState::no_result : OccurrenceState::coming;
  }

  void take_undated(TaskRow& task, const site::UnitMilestone& reached) const {
    const MilestoneFacts& facts = tables_.milestones[reached.milestone];
    const auto* result = result_in(reached, facts.first_result, facts.result_count);
    if (result != nullptr) {
      task.state = state_of(result->state);
    } else if (!is_in_force(tables_, site_.milestones[reached.milestone].document)) {
      task.state = OccurrenceState::cancelled;
    }
  }

  // Nobody asks the unit for it any more, and it left no result behind.
  bool is_dropped(const TaskRow& task) const {
    if (task.state == OccurrenceState::cancelled) return task.past == 0;
    const MilestoneFacts& facts = tables_.milestones[task.milestone];
    if (task.past > 0 || task.next != kNone) return false;
    if (facts.occurrence_count > 0) return is_after_end(facts.first_occurrence);
    return end_ && *end_ < site_.as_of && !is_settled(task.state);
  }

  const Tables& tables_;
  const site::Site& site_;
  Index unit_;
  std::optional<Date> end_;  // the unit's last day
};

// What lies ahead by date, then what has no result yet, newest first, then what has no date.
void sort_open(const Tables& tables, std::vector<TaskRow>& tasks) {
  const auto key = [&](const TaskRow& task) {
    const auto& dates = tables.site->milestones[task.milestone].expansion.occurrences;
    if (dates.empty()) return std::pair<int, std::int64_t>(2, 0);
    if (task.next == kNone) return std::pair<int, std::int64_t>(1, -to_days(dates.back().last));
    const std::uint32_t next = tables.occurrences[task.next].occurrence;
    return std::pair<int, std::int64_t>(0, to_days(dates[next].last));
  };
  std::stable_sort(tasks.begin(), tasks.end(),
                   [&](const TaskRow& a, const TaskRow& b) { return key(a) < key(b); });
}

// The plans that still ask something of the unit, in the order of what comes first.
void add_plans(const site::Site& site, UnitFacts& facts) {
  for (const std::vector<TaskRow>* tasks : {&facts.open, &facts.reports, &facts.repeating}) {
    for (const TaskRow& task : *tasks) {
      const Index plan = site.milestones[task.milestone].document;
      const auto known = std::find(facts.plans.begin(), facts.plans.end(), plan);
      if (known == facts.plans.end()) facts.plans.push_back(plan);
    }
  }
}

}  // namespace

void add_tasks(Tables& tables) {
  for (Index u = 0; u < tables.units.size(); ++u) {
    UnitFacts& facts = tables.units[u];
    const TaskMaker maker(tables, u);
    for (const site::UnitMilestone& reached : tables.site->units[u].milestones) {
      facts.tasks.push_back(maker.make(reached));
      maker.place_of(facts.tasks.back(), facts).push_back(facts.tasks.back());
    }
    sort_open(tables, facts.open);
    sort_open(tables, facts.reports);
    sort_open(tables, facts.repeating);
    add_plans(*tables.site, facts);
  }
}

}  // namespace congbo::portal
