#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"

namespace congbo::check {
namespace {

// What a milestone may not come before, in the words of both languages.
struct Bound {
  Date date;
  std::string vi;
  std::string en;
};

}  // namespace

Findings find_milestones_before_basis(const Subject& subject, const Known& known) {
  const content::Document& plan = subject.document;
  std::optional<Bound> basis;
  if (const auto youngest = known.papers.youngest_basis(*plan.official)) {
    basis = Bound{youngest->date, "căn cứ " + youngest->symbol, "its basis " + youngest->symbol};
  }
  std::optional<Bound> own;
  if (plan.date) own = Bound{*plan.date, "chính kế hoạch này", "the plan itself"};
  Findings findings;
  const std::vector<content::Milestone>& milestones = plan.plan()->milestones;
  for (std::size_t i = 0; i < milestones.size(); ++i) {
    const content::Milestone& milestone = milestones[i];
    const auto& occurrences = subject.dates[i].occurrences;
    const bool repeats = milestone.due && milestone.due->rule.recurs != schedule::Recurs::none;
    if (repeats || occurrences.empty()) continue;
    const Date& last = occurrences.front().last;
    for (const std::optional<Bound>& bound : {own, basis}) {
      if (!bound || last >= bound->date) continue;
      const Place& place = milestone.due ? milestone.due->place : milestone.id.place;
      findings.push_back({&kMilestoneBeforeBasis,
                          plan.file,
                          place,
                          {milestone.id.text, to_vietnamese(last), to_vietnamese(bound->date),
                           bound->vi, bound->en},
                          {}});
      break;
    }
  }
  return findings;
}

}  // namespace congbo::check
