// What reaches each unit: duties and milestones (a group's reach its members), documents it issued,
// its models, the reports it is owed.
#include <algorithm>

#include "site/assembly.h"

namespace congbo::site {
namespace {

// The unit itself and, for a group, everyone in it however deep; each once.
std::vector<Index> reached_by(const Site& site, Index unit) {
  std::vector<Index> reached{unit};
  for (std::size_t next = 0; next < reached.size(); ++next) {
    for (Index member : site.units[reached[next]].members) {
      if (std::find(reached.begin(), reached.end(), member) == reached.end()) {
        reached.push_back(member);
      }
    }
  }
  return reached;
}

Index via(Index reached, Index given) {
  return reached == given ? kNone : given;
}

void relate_duties(Assembly& assembly) {
  Site& site = assembly.site;
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const content::Plan* plan = assembly.document(i).plan();
    if (plan == nullptr) continue;
    for (std::uint32_t d = 0; d < plan->duties.size(); ++d) {
      if (plan->duties[d].unit.empty()) continue;
      const Index given = resolve_unit(assembly, i, plan->duties[d].unit);
      if (given == kNone) continue;
      for (Index unit : reached_by(site, given)) {
        site.units[unit].duties.push_back({i, d, via(unit, given)});
      }
    }
  }
}

// Milestones are given out in order, so a unit that has `milestone` already has it last.
bool has_milestone(const UnitNode& unit, Index milestone) {
  return !unit.milestones.empty() && unit.milestones.back().milestone == milestone;
}

void relate_milestones(Site& site) {
  for (Index m = 0; m < site.milestones.size(); ++m) {
    const MilestoneNode& milestone = site.milestones[m];
    // Units named themselves before members of named groups: the nearer naming is the one shown.
    for (Index unit : milestone.units) {
      if (!has_milestone(site.units[unit], m)) site.units[unit].milestones.push_back({m, kNone});
    }
    for (Index given : milestone.units) {
      for (Index unit : reached_by(site, given)) {
        if (!has_milestone(site.units[unit], m)) site.units[unit].milestones.push_back({m, given});
      }
    }
    if (milestone.report_to != kNone) site.units[milestone.report_to].reports_due.push_back(m);
  }
}

void relate_documents(Site& site) {
  for (const content::Kind kind : {content::Kind::directive, content::Kind::plan}) {
    for (Index document : site.of_kind(kind)) {
      const Index unit = site.documents[document].issuer_unit;
      if (unit != kNone) site.units[unit].issued.push_back(document);
    }
  }
  for (Index document : site.of_kind(content::Kind::model)) {
    const Index unit = site.documents[document].subject_unit;
    if (unit != kNone) site.units[unit].models.push_back(document);
  }
}

}  // namespace

void relate_units(Assembly& assembly) {
  relate_duties(assembly);
  relate_milestones(assembly.site);
  relate_documents(assembly.site);
}

}  // namespace congbo::site
