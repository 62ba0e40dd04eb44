#include "reporting/plan_report.h"

#include <algorithm>
#include <map>

#include "portal/addresses.h"
#include "portal/plan_force.h"
#include "portal/theme.h"
#include "portal/unit_results.h"
#include "portal/words.h"
#include "schedule/period_text.h"
#include "site/charged_units.h"

namespace congbo::reporting {
namespace {

using content::Document;
using portal::DateResults;
using portal::OccurrenceState;
using site::MilestoneNode;
using site::OccurrenceResult;
using site::Site;

class Maker {
 public:
  Maker(const portal::Tables& tables, const Subject& subject, Language language)
      : tables_(tables), site_(*tables.site), subject_(subject), language_(language) {
    report_.first = first_day(subject.period.from);
    report_.last = last_day(subject.period.form == Edtf::Form::single ? subject.period.from
                                                                      : subject.period.to);
  }

  PlanReport make() {
    const Document& plan = document(subject_.plan);
    note_events();
    report_.plan = link_to(subject_.plan);
    report_.symbol = plan.official->symbol;
    report_.period = schedule::period_text(subject_.period, language_);
    if (subject_.unit != kNone) report_.unit = name_on(site_, subject_.unit, report_.last);
    for (Index milestone : site_.documents[subject_.plan].milestones) add_milestone(milestone);
    const auto by_last = [](const Task& a, const Task& b) { return a.last < b.last; };
    std::stable_sort(report_.due.begin(), report_.due.end(), by_last);
    std::stable_sort(report_.under_way.begin(), report_.under_way.end(), by_last);
    add_documents();
    return std::move(report_);
  }

 private:
  const Document& document(Index index) const { return *site_.documents[index].document; }

  std::string word(std::string_view key) const {
    return std::string(tables_.theme->text(language_, key));
  }

  Link link_to(Index index) const {
    const std::string& url = tables_.documents[index].url;
    const std::string absolute = portal::canonical_address(site_.config.base_url, url);
    return {document(index).title, absolute.empty() ? url : absolute};
  }

  bool is_in_period(const std::optional<Date>& day) const {
    return day && *day >= report_.first && *day <= report_.last;
  }

  // Whether `unit` is, or stands in, one of the units of a milestone or report.
  bool reaches(Index unit, Index wanted) const {
    return site::stands_in(site_.units, unit, wanted);
  }

  bool is_charged(const MilestoneNode& milestone) const {
    return subject_.unit == kNone ||
           std::any_of(milestone.units.begin(), milestone.units.end(),
                       [&](Index unit) { return reaches(unit, subject_.unit); });
  }

  void add_milestone(Index index) {
    const MilestoneNode& milestone = site_.milestones[index];
    if (!is_charged(milestone)) return;
    charged_.push_back(index);
    const auto& occurrences = milestone.expansion.occurrences;
    if (occurrences.empty()) {
      report_.standing.push_back(make_task(index, 0));
      return;
    }
    for (std::uint32_t i = 0; i < occurrences.size(); ++i) {
      const schedule::Occurrence& at = occurrences[i];
      if (is_in_period(at.last) || was_done_in_period(milestone, i)) {
        report_.due.push_back(make_task(index, i));
        add_report_to(milestone);
      } else if (at.first <= report_.last && at.last > report_.last && !is_settled(index, i)) {
        report_.under_way.push_back(make_task(index, i));
      }
    }
  }

  bool was_done_in_period(const MilestoneNode& milestone, std::uint32_t occurrence) const {
    return std::any_of(milestone.results.begin(), milestone.results.end(), [&](const auto& at) {
      const bool counts = subject_.unit == kNone || at.unit == kNone || at.unit == subject_.unit ||
                          reaches(at.unit, subject_.unit);
      return counts && at.occurrence == occurrence && is_in_period(at.result->done_on);
    });
  }

  // Whether it was over with before the period; what has no day counts as done long ago.
  bool is_settled(Index index, std::uint32_t occurrence) const {
    const Task task = make_task(index, occurrence);
    return std::all_of(task.recorded.begin(), task.recorded.end(), [&](const Recorded& each) {
      return each.is_settled && (!each.done_on || *each.done_on < report_.first);
    });
  }

  void add_report_to(const MilestoneNode& milestone) {
    if (milestone.report_to == kNone) return;
    std::string name = name_on(site_, milestone.report_to, report_.last);
    std::vector<std::string>& names = report_.report_to;
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }

  Task make_task(Index index, std::uint32_t occurrence) const {
    const MilestoneNode& milestone = site_.milestones[index];
    Task task;
    task.milestone = milestone.source->id.text;
    task.title = milestone.source->title;
    if (occurrence < milestone.expansion.occurrences.size()) {
      const schedule::Occurrence& at = milestone.expansion.occurrences[occurrence];
      task.first = at.first;
      task.last = at.last;
      task.when = when(index, at.period);
    } else if (milestone.source->due) {
      task.when = milestone.source->due->text;
    }
    DateResults results;
    for (const OccurrenceResult& result : milestone.results) {
      if (result.occurrence == occurrence) results.push_back(&result);
    }
    const OccurrenceResult* for_all = result_of(results, kNone);
    add_recorded(milestone, {results, for_all, open_state(index, occurrence)}, task);
    return task;
  }

  // "trước 20/4/2023" is not 20/4/2023.
  std::string when(Index milestone, const EdtfDate& period) const {
    const std::string& stretch =
        tables_.milestones[milestone].stretch[static_cast<std::size_t>(language_)];
    if (!stretch.empty()) return stretch;
    const auto& due = site_.milestones[milestone].source->due;
    const bool is_before = due && due->rule.kind == schedule::Kind::before;
    const auto& words = is_before ? tables_.periods_before : tables_.periods;
    return words.at(period)[static_cast<std::size_t>(language_)];
  }

  // What is recorded of one date, and how it stands with who has no result there.
  struct Known {
    const DateResults& results;
    const OccurrenceResult* for_all;
    OccurrenceState open;
  };

  // The state on the plan's page, unless it is owed to results of others.
  OccurrenceState open_state(Index index, std::uint32_t occurrence) const {
    const MilestoneNode& milestone = site_.milestones[index];
    const portal::MilestoneFacts& facts = tables_.milestones[index];
    if (occurrence >= facts.occurrence_count) {
      if (!portal::is_issued(site_, milestone.document)) return OccurrenceState::proposed;
      return portal::is_in_force(tables_, milestone.document) ? OccurrenceState::no_result
                                                              : OccurrenceState::cancelled;
    }
    const OccurrenceState state = tables_.occurrences[facts.first_occurrence + occurrence].state;
    const bool is_open = state == OccurrenceState::coming || state == OccurrenceState::no_result ||
                         state == OccurrenceState::cancelled || state == OccurrenceState::proposed;
    // Whose doing it was leaves no doubt where one unit alone is charged.
    if (is_open || (state == OccurrenceState::done && is_for_one(milestone))) return state;
    const Date& last = milestone.expansion.occurrences[occurrence].last;
    return last < site_.as_of ? OccurrenceState::no_result : OccurrenceState::coming;
  }

  static const OccurrenceResult* result_of(const DateResults& results, Index unit) {
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const auto* result) { return result->unit == unit; });
    return found == results.end() ? nullptr : *found;
  }

  void add_recorded(const MilestoneNode& milestone, const Known& known, Task& task) const {
    if (subject_.unit != kNone) {
      add_unit(subject_.unit, known, task);
    } else {
      for (Index unit : milestone.units) add_unit(unit, known, task);
    }
    if (task.recorded.empty()) task.recorded.push_back(recorded(kNone, known.for_all, known, task));
    if (is_for_one(milestone) || subject_.unit == kNone) add_fulfilling(milestone, task);
  }

  // Whether what was done was done by the one that was charged.
  bool is_for_one(const MilestoneNode& milestone) const {
    return milestone.units.empty() ||
           (milestone.units.size() == 1 && site_.units[milestone.units.front()].members.empty());
  }

  // A group whose members have results of their own is told member by member.
  void add_unit(Index unit, const Known& known, Task& task, int depth = site::kDeepestGroup) const {
    const OccurrenceResult* own = result_of(known.results, unit);
    if (own == nullptr && depth > 0 && portal::has_any_result(site_, unit, known.results)) {
      for (Index member : site_.units[unit].members) add_unit(member, known, task, depth - 1);
      return;
    }
    const OccurrenceResult* shared = own != nullptr ? own : result_of_group(known.results, unit);
    task.recorded.push_back(
        recorded(unit, shared != nullptr ? shared : known.for_all, known, task));
  }

  const OccurrenceResult* result_of_group(const DateResults& results, Index unit) const {
    const auto found = std::find_if(results.begin(), results.end(), [&](const auto* result) {
      return result->unit != kNone && reaches(result->unit, unit);
    });
    return found == results.end() ? nullptr : *found;
  }

  Recorded recorded(Index unit, const OccurrenceResult* result, const Known& known,
                    const Task& task) const {
    Recorded out;
    if (unit != kNone) out.unit = name_on(site_, unit, task.last ? *task.last : report_.last);
    if (result == nullptr) {
      out.state = word(portal::word_key(known.open));
      out.is_settled = known.open == OccurrenceState::done;
      return out;
    }
    out.state = word(portal::word_key(result->result->state));
    out.is_settled = result->result->state != content::ResultState::partly;
    out.done_on = result->result->done_on;
    if (result->document != kNone) out.proof.push_back(link_to(result->document));
    return out;
  }

  // What says of itself that it is the doing of the milestone counts where it can only mean this
  // date. Whose doing it was it does not say.
  void add_fulfilling(const MilestoneNode& milestone, Task& task) const {
    for (Index by : milestone.fulfilled_by) {
      const std::vector<Date> days = days_of(by);
      const bool fits = !task.last || milestone.expansion.occurrences.size() == 1 ||
                        std::any_of(days.begin(), days.end(), [&](const Date& day) {
                          return day >= *task.first && day <= *task.last;
                        });
      const Link link = link_to(by);
      if (fits && !is_told(link, task)) task.proof.push_back(link);
    }
  }

  static bool is_told(const Link& link, const Task& task) {
    return std::any_of(task.recorded.begin(), task.recorded.end(), [&](const Recorded& each) {
      return std::any_of(each.proof.begin(), each.proof.end(),
                         [&](const Link& other) { return other.address == link.address; });
    });
  }

  // The days a document speaks of: those an event takes place on, else its date.
  std::vector<Date> days_of(Index index) const {
    const Document& at = document(index);
    if (at.event() != nullptr) {
      const auto days = event_days_.find(index);
      if (days != event_days_.end()) return days->second;
    }
    if (at.date) return {*at.date};
    return {};
  }

  void note_events() {
    for (const site::TimelineItem& item : site_.timeline) {
      if (item.kind == site::TimelineKind::event) {
        event_days_[item.document].push_back(item.first);
      }
    }
  }

  // Whether the document is of this plan, and with a unit, of that unit's part in it.
  bool belongs(Index index) const {
    const site::DocumentNode& node = site_.documents[index];
    const auto is_charged_milestone = [&](Index milestone) {
      const bool is_own = subject_.unit == kNone || is_for_one(site_.milestones[milestone]);
      return is_own && std::find(charged_.begin(), charged_.end(), milestone) != charged_.end();
    };
    const bool does_duty =
        std::any_of(node.fulfils.begin(), node.fulfils.end(), is_charged_milestone) ||
        std::any_of(node.about_milestones.begin(), node.about_milestones.end(),
                    is_charged_milestone);
    const bool is_of_plan =
        does_duty ||
        std::find(node.about.begin(), node.about.end(), subject_.plan) != node.about.end() ||
        relates_to_plan(node);
    if (!is_of_plan || subject_.unit == kNone) return is_of_plan;
    return node.subject_unit == subject_.unit || node.issuer_unit == subject_.unit || does_duty ||
           is_named_in_results(index);
  }

  // A result of the unit, or of a group it stands in, shows the document.
  bool is_named_in_results(Index index) const {
    return std::any_of(charged_.begin(), charged_.end(), [&](Index milestone) {
      const auto& results = site_.milestones[milestone].results;
      return std::any_of(results.begin(), results.end(), [&](const OccurrenceResult& result) {
        return result.document == index && result.unit != kNone &&
               reaches(result.unit, subject_.unit);
      });
    });
  }

  bool relates_to_plan(const site::DocumentNode& node) const {
    const Index entry = site_.documents[subject_.plan].entry;
    return entry != kNone &&
           std::any_of(node.relations.begin(), node.relations.end(), [&](Index relation) {
             const site::Relation& at = site_.relations[relation];
             return at.to == entry && at.kind != site::RelationKind::cites;
           });
  }

  // One row for each day in the period; a model's evaluations have days of their own.
  void add_rows(Index index, DocumentList& list) const {
    for (const Date& day : days_of(index)) {
      if (is_in_period(day)) list.documents.push_back({day, link_to(index)});
    }
    const content::Model* model = document(index).model();
    if (model == nullptr) return;
    if (!document(index).date && model->registered && was_registered(*model->registered)) {
      list.documents.push_back({std::nullopt, link_to(index)});
    }
    for (const content::Evaluation& evaluation : model->evaluations) {
      if (!is_in_period(evaluation.date)) continue;
      Link link = link_to(index);
      link.title += " – " + word(portal::word_key(site::TimelineKind::evaluation));
      list.documents.push_back({evaluation.date, link});
    }
  }

  // "2022" does not say in which of its quarters.
  bool was_registered(const Edtf& period) const {
    return period.from.year != 0 && first_day(period.from) >= report_.first &&
           last_day(period.from) <= report_.last;
  }

  void add_documents() {
    for (int kind = 0; kind < content::kKindCount; ++kind) {
      DocumentList list;
      for (Index index : site_.by_kind[static_cast<std::size_t>(kind)]) {
        if (index != subject_.plan && belongs(index)) add_rows(index, list);
      }
      if (list.documents.empty()) continue;
      std::stable_sort(list.documents.begin(), list.documents.end(),
                       [](const auto& a, const auto& b) { return a.date < b.date; });
      list.kind = word(portal::word_key(static_cast<content::Kind>(kind)));
      report_.documents.push_back(std::move(list));
    }
  }

  const portal::Tables& tables_;
  const Site& site_;
  Subject subject_;
  Language language_;
  std::vector<Index> charged_;
  std::map<Index, std::vector<Date>> event_days_;
  PlanReport report_;
};

}  // namespace

PlanReport make_report(const portal::Tables& tables, const Subject& subject, Language language) {
  return Maker(tables, subject, language).make();
}

}  // namespace congbo::reporting
