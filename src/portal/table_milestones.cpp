// Occurrences and their states as of the day of the build; what is next; progress of plans.
#include <algorithm>

#include "portal/plan_force.h"
#include "portal/tables.h"
#include "portal/unit_results.h"
#include "schedule/period_text.h"

namespace congbo::portal {
namespace {

using content::ResultState;
using site::MilestoneNode;

// `day`: the units that existed then count.
OccurrenceState state_from(const site::Site& site, const MilestoneNode& milestone,
                           const DateResults& results, const Date& day) {
  bool is_for_all = milestone.units.empty();
  bool is_done = true;
  bool is_needed = false;
  for (const auto* result : results) {
    is_for_all = is_for_all || result->unit == kNone;
    is_done = is_done && result->result->state != ResultState::partly;
    is_needed = is_needed || result->result->state != ResultState::not_needed;
  }
  const bool is_by_all =
      std::all_of(milestone.units.begin(), milestone.units.end(),
                  [&](Index unit) { return has_result(site, unit, results, day); });
  if (!is_for_all && !is_by_all) return OccurrenceState::partly;
  if (!is_done) return OccurrenceState::partly;
  return is_needed ? OccurrenceState::done : OccurrenceState::not_needed;
}

// The days a document speaks for: an event's own, else the document's date.
std::optional<schedule::Occurrence> days_of(const content::Document& document) {
  const content::Event* event = document.event();
  if (event != nullptr && event->starts && event->starts->rule.edtf &&
      event->starts->rule.edtf->from.year != 0) {
    const EdtfDate& from = event->starts->rule.edtf->from;
    return schedule::Occurrence{from, first_day(from), last_day(from)};
  }
  if (!document.date) return std::nullopt;
  return schedule::Occurrence{{}, *document.date, *document.date};
}

// A document that says it is the doing of the milestone counts where it can only mean this date.
bool is_fulfilled(const site::Site& site, const MilestoneNode& milestone,
                  const schedule::Occurrence& occurrence) {
  if (milestone.expansion.occurrences.size() == 1) return !milestone.fulfilled_by.empty();
  return std::any_of(milestone.fulfilled_by.begin(), milestone.fulfilled_by.end(), [&](Index by) {
    const auto days = days_of(*site.documents[by].document);
    return days && days->last >= occurrence.first && days->first <= occurrence.last;
  });
}

OccurrenceState state_of(const site::Site& site, const MilestoneNode& milestone,
                         const schedule::Occurrence& occurrence, const DateResults& results) {
  if (!results.empty()) return state_from(site, milestone, results, occurrence.last);
  if (is_fulfilled(site, milestone, occurrence)) {
    return milestone.units.size() > 1 ? OccurrenceState::partly : OccurrenceState::done;
  }
  return occurrence.last < site.as_of ? OccurrenceState::no_result : OccurrenceState::coming;
}

// Rows of the results of one milestone, by occurrence, each occurrence's in the author's order.
void add_results(Tables& tables, Index index) {
  const MilestoneNode& milestone = tables.site->milestones[index];
  MilestoneFacts& facts = tables.milestones[index];
  facts.first_result = static_cast<Index>(tables.results.size());
  facts.result_count = static_cast<Index>(milestone.results.size());
  for (std::uint32_t i = 0; i < milestone.results.size(); ++i) tables.results.push_back({index, i});
  std::stable_sort(tables.results.begin() + facts.first_result, tables.results.end(),
                   [&](const ResultRow& a, const ResultRow& b) {
                     return milestone.results[a.result].occurrence <
                            milestone.results[b.result].occurrence;
                   });
}

void add_occurrence(Tables& tables, Index index, std::uint32_t number, Index& next_result) {
  const MilestoneNode& milestone = tables.site->milestones[index];
  const schedule::Occurrence& occurrence = milestone.expansion.occurrences[number];
  OccurrenceRow row;
  row.milestone = index;
  row.occurrence = number;
  row.edtf = to_string(occurrence.period);
  row.first_result = next_result;
  DateResults results;
  for (; next_result < tables.results.size(); ++next_result) {
    const auto& result = milestone.results[tables.results[next_result].result];
    if (result.occurrence != number) break;
    results.push_back(&result);
  }
  row.result_count = static_cast<Index>(results.size());
  row.state = state_of(*tables.site, milestone, occurrence, results);
  const bool is_open =
      row.state == OccurrenceState::no_result || row.state == OccurrenceState::coming;
  if (is_open && is_cancelled(tables, milestone.document, occurrence.last)) {
    row.state = OccurrenceState::cancelled;
  }
  if (is_open && !is_issued(*tables.site, milestone.document))
    row.state = OccurrenceState::proposed;
  name_period(tables, occurrence.period);
  tables.occurrences.push_back(std::move(row));
}

void count(Tables& tables, Index plan, OccurrenceState state) {
  if (!is_issued(*tables.site, plan)) return;
  Progress& progress = tables.documents[plan].progress;
  ++progress.total;
  switch (state) {
    case OccurrenceState::done:
    case OccurrenceState::not_needed:
      ++progress.done;
      break;
    case OccurrenceState::partly:
      ++progress.partly;
      break;
    case OccurrenceState::no_result:
      ++progress.without_result;
      break;
    case OccurrenceState::coming:
      ++progress.coming;
      break;
    case OccurrenceState::cancelled:
      ++progress.cancelled;
      break;
    case OccurrenceState::proposed:
      break;
  }
}

bool is_stretch(const schedule::TimeRule& rule) {
  return rule.recurs == schedule::Recurs::none && rule.edtf &&
         rule.edtf->form == Edtf::Form::interval && rule.edtf->from_end == Edtf::End::given &&
         rule.edtf->to_end == Edtf::End::given;
}

void add_milestone(Tables& tables, Index index) {
  const MilestoneNode& milestone = tables.site->milestones[index];
  MilestoneFacts& facts = tables.milestones[index];
  facts.url = tables.documents[milestone.document].url + "#" + milestone.anchor;
  if (milestone.source->due) {
    const schedule::TimeRule& rule = milestone.source->due->rule;
    const bool is_inclusive = tables.site->config.before_is_inclusive;
    facts.meaning = {schedule::describe(rule, Language::vi, is_inclusive),
                     schedule::describe(rule, Language::en, is_inclusive)};
    if (is_stretch(rule)) {
      facts.stretch = {schedule::period_text(*rule.edtf, Language::vi),
                       schedule::period_text(*rule.edtf, Language::en)};
    }
  }
  if (const auto& distance = milestone.source->after_offset) {
    facts.distance = {schedule::describe(*distance, Language::vi),
                      schedule::describe(*distance, Language::en)};
  }
  add_results(tables, index);
  facts.first_occurrence = static_cast<Index>(tables.occurrences.size());
  facts.occurrence_count = static_cast<Index>(milestone.expansion.occurrences.size());
  Index next_result = facts.first_result;
  for (std::uint32_t i = 0; i < facts.occurrence_count; ++i) {
    add_occurrence(tables, index, i, next_result);
    const OccurrenceState state = tables.occurrences.back().state;
    count(tables, milestone.document, state);
    if (is_open(state) && facts.next == kNone &&
        milestone.expansion.occurrences[i].last >= tables.site->as_of) {
      facts.next = facts.first_occurrence + i;
    }
  }
  if (facts.occurrence_count == 0 && !milestone.results.empty()) {
    DateResults results;
    for (const auto& result : milestone.results) results.push_back(&result);
    count(tables, milestone.document,
          state_from(*tables.site, milestone, results, tables.site->as_of));
  }
}

// Documents that say they are the doing of it, beyond those that its results name.
std::vector<Index> further_documents(const MilestoneNode& milestone) {
  std::vector<Index> further;
  for (Index document : milestone.fulfilled_by) {
    const bool is_named =
        std::any_of(milestone.results.begin(), milestone.results.end(),
                    [&](const auto& result) { return result.document == document; });
    if (!is_named) further.push_back(document);
  }
  return further;
}

// A page with more dates than a person reads shows of each long series those around today and
// those with results; the timeline and the calendar have all.
constexpr std::size_t kDatesOfPage = 600;
constexpr Index kDatesOfSeries = 12;

void shorten(Tables& tables, Index index) {
  MilestoneFacts& facts = tables.milestones[index];
  if (facts.occurrence_count <= kDatesOfSeries) return;
  const auto first = tables.occurrences.begin() + facts.first_occurrence;
  const auto last = first + facts.occurrence_count;
  const auto& dates = tables.site->milestones[index].expansion.occurrences;
  const auto today = std::find_if(first, last, [&](const OccurrenceRow& row) {
    return dates[row.occurrence].last >= tables.site->as_of;
  });
  for (auto at = first; at != last; ++at) {
    const auto away = at < today ? today - at : at - today + 1;
    if (away <= kDatesOfSeries / 2 || at->result_count > 0) facts.shown.push_back(*at);
  }
  facts.hidden = static_cast<int>(facts.occurrence_count - facts.shown.size());
}

// Whether a page of what followed would say anything.
bool is_followed(const site::Site& site, const site::DocumentNode& node) {
  if (node.entry == kNone) return false;
  const bool carries_out =
      std::any_of(node.relations.begin(), node.relations.end(), [&](Index relation) {
        return site.relations[relation].kind == site::RelationKind::implements &&
               site.relations[relation].to != kNone;
      });
  return carries_out || !node.backlinks.empty() || !site.entries[node.entry].incoming.empty();
}

// A plan whose milestones and dates take more lines than this shows them on a page of their own, so
// that the paper itself arrives at once on a weak network.
constexpr std::size_t kLinesBesidePaper = 16;

void share_out_dates(Tables& tables) {
  for (std::size_t i = 0; i < tables.documents.size(); ++i) {
    const site::DocumentNode& node = tables.site->documents[i];
    std::size_t dates = 0;
    for (Index milestone : node.milestones) dates += tables.milestones[milestone].occurrence_count;
    if (node.milestones.size() + dates <= kLinesBesidePaper) continue;
    DocumentFacts& facts = tables.documents[i];
    facts.results_page = node.document->address + "-ket-qua.html";
    for (Index milestone : node.milestones) {
      tables.milestones[milestone].url =
          facts.results_page + "#" + tables.site->milestones[milestone].anchor;
    }
    if (is_followed(*tables.site, node))
      facts.course_page = node.document->address + "-dien-bien.html";
    if (dates <= kDatesOfPage) continue;
    for (Index milestone : node.milestones) shorten(tables, milestone);
  }
}

const Date& deadline(const Tables& tables, Index row) {
  const OccurrenceRow& at = tables.occurrences[row];
  return tables.site->milestones[at.milestone].expansion.occurrences[at.occurrence].last;
}

}  // namespace

void add_milestones(Tables& tables) {
  tables.milestones.resize(tables.site->milestones.size());
  for (Index i = 0; i < tables.documents.size(); ++i) {
    tables.documents[i].progress.in_force = is_in_force(tables, i);
  }
  for (Index i = 0; i < tables.milestones.size(); ++i) {
    add_milestone(tables, i);
    tables.milestones[i].further = further_documents(tables.site->milestones[i]);
    const Index next = tables.milestones[i].next;
    Index& next_of_plan = tables.documents[tables.site->milestones[i].document].next;
    if (next == kNone || !is_issued(*tables.site, tables.site->milestones[i].document)) continue;
    if (next_of_plan == kNone || deadline(tables, next) < deadline(tables, next_of_plan)) {
      next_of_plan = next;
    }
  }
  share_out_dates(tables);
}

}  // namespace congbo::portal
