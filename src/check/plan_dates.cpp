#include "check/plan_dates.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "check/dated_papers.h"
#include "site/milestone_time.h"

namespace congbo::check {
namespace {

using content::Milestone;
using schedule::Expansion;

// Walks from a milestone to those it is counted from, and expands them before it.
class Expander {
 public:
  Expander(const content::Document& plan, const DatedPapers& papers, bool before_is_inclusive)
      : milestones_(plan.plan()->milestones),
        papers_(papers),
        frame_(site::life_of(plan, before_is_inclusive)),
        expansions_(milestones_.size()),
        is_done_(milestones_.size(), false) {
    for (std::size_t i = 0; i < milestones_.size(); ++i) by_id_.emplace(milestones_[i].id.text, i);
  }

  std::vector<Expansion> run() {
    for (std::size_t i = 0; i < milestones_.size(); ++i) expand_chain(i);
    return std::move(expansions_);
  }

 private:
  // The milestone of this plan it is counted from, or none.
  std::size_t previous(std::size_t milestone) const {
    std::string_view id = milestones_[milestone].after.text;
    id.remove_prefix(id.find('#') + 1);  // "plan#milestone"; npos + 1 is 0
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? milestones_.size() : found->second;
  }

  void expand_chain(std::size_t start) {
    std::vector<std::size_t> chain;
    for (std::size_t at = start; at < milestones_.size() && !is_done_[at]; at = previous(at)) {
      is_done_[at] = true;  // a circle, which is told elsewhere, ends here too
      chain.push_back(at);
    }
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) expand(*at);
  }

  std::vector<std::optional<Date>> anchors_of(std::size_t milestone) const {
    std::vector<std::optional<Date>> anchors;
    const std::size_t before = previous(milestone);
    if (before < milestones_.size()) {
      for (const auto& occurrence : expansions_[before].occurrences) {
        anchors.emplace_back(occurrence.last);
      }
    }
    if (!anchors.empty()) return anchors;
    const std::optional<content::IdentityRef>& when = milestones_[milestone].when;
    return {when ? papers_.date_of(*when) : std::nullopt};
  }

  void expand(std::size_t milestone) {
    const schedule::TimeRule rule = site::rule_of(milestones_[milestone]);
    Expansion& expansion = expansions_[milestone];
    const bool repeats = rule.recurs != schedule::Recurs::none;
    if (repeats && !frame_.last && !rule.until) return;  // told elsewhere: the plan has no period
    for (const std::optional<Date>& anchor : anchors_of(milestone)) {
      frame_.anchor = anchor;
      Expansion part = schedule::expand(rule, frame_, site::kMaxOccurrences);
      const bool follows = anchor && rule.kind == schedule::Kind::relative;
      if (!follows) {
        expansion = std::move(part);
        return;
      }
      std::vector<schedule::Occurrence>& all = expansion.occurrences;
      if (all.size() + part.occurrences.size() > site::kMaxOccurrences) return;
      all.insert(all.end(), part.occurrences.begin(), part.occurrences.end());
    }
  }

  const std::vector<Milestone>& milestones_;
  const DatedPapers& papers_;
  schedule::Frame frame_;
  std::vector<Expansion> expansions_;
  std::vector<bool> is_done_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
};

}  // namespace

std::vector<Expansion> expand_milestones(const content::Document& plan, const DatedPapers& papers,
                                         bool before_is_inclusive) {
  return Expander(plan, papers, before_is_inclusive).run();
}

}  // namespace congbo::check
