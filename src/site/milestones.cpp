// Milestones: ids, units, dates inside the plan's life, results by occurrence and unit.
#include <algorithm>
#include <map>

#include "schedule/period_text.h"
#include "site/assembly.h"
#include "site/charged_units.h"
#include "site/messages.h"
#include "site/milestone_time.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Milestone;

void add_milestone(Assembly& assembly, Index plan, const Milestone& source) {
  const Document& document = assembly.document(plan);
  const Index earlier = find_milestone(assembly, plan, source.id.text);
  if (earlier != kNone) {
    const Place& first = assembly.site.milestones[earlier].source->id.place;
    assembly.diagnostics.report(kDuplicateMilestone, document.file, source.id.place,
                                {source.id.text, std::to_string(first.line)});
    return;
  }
  MilestoneNode node;
  node.document = plan;
  node.source = &source;
  node.anchor = "moc-" + source.id.text;
  for (const content::Ref& unit : source.units) {
    const Index index = resolve_unit(assembly, plan, unit);
    if (index != kNone) node.units.push_back(index);
  }
  if (!source.report_to.empty()) node.report_to = resolve_unit(assembly, plan, source.report_to);
  if (!source.via.empty()) node.via = resolve_unit(assembly, plan, source.via);
  if (source.when) node.when_entry = resolve_identity(assembly, plan, *source.when).entry;
  assembly.site.documents[plan].milestones.push_back(
      static_cast<Index>(assembly.site.milestones.size()));
  assembly.site.milestones.push_back(std::move(node));
}

// Expands milestones in the order in which they wait for each other.
class Expander {
 public:
  explicit Expander(Assembly& assembly)
      : assembly_(assembly), state_(assembly.site.milestones.size(), State::fresh) {}

  void run() {
    link_after();
    for (Index i = 0; i < state_.size(); ++i) expand_chain(i);
  }

 private:
  enum class State { fresh, open, done };

  void link_after() {
    for (MilestoneNode& node : assembly_.site.milestones) {
      if (node.source->after.empty()) continue;
      node.after = resolve_milestone(assembly_, node.document, node.source->after);
    }
  }

  void expand_chain(Index start) {
    std::vector<Index> chain;
    for (Index at = start; at != kNone && state_[at] == State::fresh;
         at = assembly_.site.milestones[at].after) {
      state_[at] = State::open;
      chain.push_back(at);
    }
    const Index meets = chain.empty() ? kNone : assembly_.site.milestones[chain.back()].after;
    if (meets != kNone && state_[meets] == State::open) report_cycle(meets);
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
      expand(assembly_.site.milestones[*at]);
      state_[*at] = State::done;
    }
  }

  // The days a milestone is counted from: every date of the one it follows, or the day of the
  // document it waits for. At least one; an absent one is not known yet.
  std::vector<std::optional<Date>> anchors_of(const MilestoneNode& node) const {
    std::vector<std::optional<Date>> anchors;
    if (node.after != kNone) {
      for (const auto& occurrence : assembly_.site.milestones[node.after].expansion.occurrences) {
        anchors.emplace_back(occurrence.last);
      }
    }
    if (!anchors.empty()) return anchors;
    if (node.when_entry != kNone) return {assembly_.site.entries[node.when_entry].date};
    return {std::nullopt};
  }

  void expand(MilestoneNode& node) {
    const Document& plan = assembly_.document(node.document);
    const schedule::TimeRule rule = rule_of(*node.source);
    schedule::Frame frame = life_of(plan, assembly_.site.config.before_is_inclusive);
    const bool repeats = rule.recurs != schedule::Recurs::none;
    if (repeats && !frame.last && !rule.until) {
      assembly_.diagnostics.report(kPlanPeriodMissing, plan.file, {});
      return;
    }
    for (const std::optional<Date>& anchor : anchors_of(node)) {
      frame.anchor = anchor;
      schedule::Expansion part = schedule::expand(rule, frame, kMaxOccurrences);
      if (!anchor || rule.kind != schedule::Kind::relative) {
        node.expansion = std::move(part);
        break;
      }
      std::vector<schedule::Occurrence>& all = node.expansion.occurrences;
      all.insert(all.end(), part.occurrences.begin(), part.occurrences.end());
    }
    if (repeats && node.expansion.occurrences.empty() && !node.expansion.standing &&
        !node.expansion.waiting) {
      assembly_.diagnostics.report(kNoOccurrences, plan.file, node.source->due->place,
                                   {node.source->id.text, life_in_words(plan)});
    }
    if (node.expansion.truncated) {
      assembly_.diagnostics.report(kTooManyOccurrences, plan.file, node.source->id.place,
                                   {node.source->id.text, std::to_string(kMaxOccurrences)});
    }
    limit_plan(node);
  }

  static std::string life_in_words(const Document& plan) {
    const std::optional<Edtf>& period = plan.plan()->period;
    return period ? schedule::period_text(*period, Language::vi) : "…";
  }

  // Each milestone may stay below its own limit and the plan still have millions of dates.
  void limit_plan(MilestoneNode& node) {
    std::size_t& total = dates_of_plan_[node.document];
    auto& dates = node.expansion.occurrences;
    if (total <= kMaxPlanOccurrences && total + dates.size() > kMaxPlanOccurrences) {
      assembly_.diagnostics.report(kTooManyPlanOccurrences, assembly_.document(node.document).file,
                                   node.source->id.place,
                                   {node.source->id.text, std::to_string(kMaxPlanOccurrences)});
    }
    total += dates.size();
    if (total <= kMaxPlanOccurrences) return;
    dates.clear();
    node.expansion.truncated = true;
  }

  void report_cycle(Index start) {
    const MilestoneNode& first = assembly_.site.milestones[start];
    std::string path = first.source->id.text;
    Index at = start;
    do {
      at = assembly_.site.milestones[at].after;
      path += " → " + assembly_.site.milestones[at].source->id.text;
    } while (at != start);
    assembly_.diagnostics.report(kMilestoneCycle, assembly_.document(first.document).file,
                                 first.source->after.place, {path});
  }

  Assembly& assembly_;
  std::vector<State> state_;
  std::map<Index, std::size_t> dates_of_plan_;
};

std::string list_periods(const MilestoneNode& node) {
  constexpr std::size_t kShown = 12;
  std::string list;
  const auto& occurrences = node.expansion.occurrences;
  for (std::size_t i = 0; i < occurrences.size() && i < kShown; ++i) {
    if (i > 0) list += "; ";
    list += schedule::period_text(occurrences[i].period, Language::vi);
  }
  return occurrences.size() > kShown ? list + "; …" : list;
}

void add_result(Assembly& assembly, MilestoneNode& node, const content::Result& result) {
  const Document& plan = assembly.document(node.document);
  const std::optional<std::uint32_t> occurrence = find_occurrence(node.expansion, result.period);
  if (!occurrence && node.expansion.occurrences.empty()) {
    if (node.expansion.truncated) return;  // told already
    assembly.diagnostics.report(kResultWithoutDates, plan.file, result.place,
                                {node.source->id.text, result.period});
    return;
  }
  if (!occurrence) {
    assembly.diagnostics.report(result.period.empty() ? kOccurrenceMissing : kUnknownOccurrence,
                                plan.file, result.place,
                                {node.source->id.text, result.period, list_periods(node)});
    return;
  }
  if (result.done_on && *result.done_on > assembly.site.as_of) {
    assembly.diagnostics.report(kResultInFuture, plan.file, result.place,
                                {node.source->id.text, to_vietnamese(*result.done_on)});
  }
  OccurrenceResult found;
  found.occurrence = *occurrence;
  found.result = &result;
  if (!result.unit.empty()) found.unit = resolve_unit(assembly, node.document, result.unit);
  if (found.unit != kNone && !may_answer(assembly.site.units, node.units, found.unit)) {
    assembly.diagnostics.report(kResultOfOther, plan.file, result.unit.place,
                                {node.source->id.text, result.unit.text});
  }
  for (const OccurrenceResult& other : node.results) {
    if (other.occurrence != found.occurrence || other.unit != found.unit) continue;
    assembly.diagnostics.report(kDuplicateResult, plan.file, result.place,
                                {result.period, std::to_string(other.result->place.line)});
    return;
  }
  if (!result.document.empty()) {
    found.document = resolve_document(assembly, node.document, result.document);
  }
  node.results.push_back(found);
}

}  // namespace

Index find_milestone(const Assembly& assembly, Index plan, std::string_view id) {
  for (Index index : assembly.site.documents[plan].milestones) {
    if (assembly.site.milestones[index].source->id.text == id) return index;
  }
  return kNone;
}

void build_milestones(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const content::Plan* plan = assembly.document(i).plan();
    if (plan == nullptr) continue;
    for (const Milestone& milestone : plan->milestones) {
      if (!milestone.id.empty()) add_milestone(assembly, i, milestone);
    }
  }
  Expander(assembly).run();
  for (MilestoneNode& node : assembly.site.milestones) {
    for (const content::Result& result : node.source->results) add_result(assembly, node, result);
  }
}

}  // namespace congbo::site
