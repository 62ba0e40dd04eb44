// Names of units as of the day, their duties and plans' duties by unit, and the tree by level.
#include <algorithm>

#include "citation/symbol.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

using content::Unit;
using content::UnitLevel;

const Unit& unit_at(const site::Site& site, Index unit) {
  return *site.documents[site.units[unit].document].document->unit();
}

std::string short_name(const Unit& unit, const std::string& name) {
  for (const content::UnitName& each : unit.names) {
    if (each.name == name) return each.short_name;
  }
  return "";
}

void name_validity(Tables& tables, const Unit& unit) {
  if (unit.from) name_period(tables, *unit.from);
  if (unit.until) name_period(tables, *unit.until);
  for (const content::UnitName& name : unit.names) {
    if (name.from) name_period(tables, *name.from);
    if (name.until) name_period(tables, *name.until);
  }
}

using EntriesByKey = std::unordered_multimap<std::string, Index>;

// The one entry that bears the reference's symbol (and date, when it gives one); kNone otherwise.
Index find_entry(const site::Site& site, const EntriesByKey& entries,
                 const content::IdentityRef& ref) {
  Index found = kNone;
  const auto [first, last] = entries.equal_range(citation::symbol_key(ref.symbol));
  for (auto at = first; at != last; ++at) {
    if (ref.date && site.entries[at->second].date != ref.date) continue;
    if (found != kNone) return kNone;
    found = at->second;
  }
  return found;
}

// A duty given to a group stands under the group in its plan.
void add_duties_of_plans(Tables& tables) {
  const site::Site& site = *tables.site;
  std::unordered_map<const content::Duty*, Index> given_to;
  for (Index u = 0; u < site.units.size(); ++u) {
    for (const site::UnitDuty& duty : site.units[u].duties) {
      const content::Plan& plan = *site.documents[duty.document].document->plan();
      if (duty.via == kNone) given_to[&plan.duties[duty.duty]] = u;
    }
  }
  for (Index i = 0; i < site.documents.size(); ++i) {
    const content::Document& document = *site.documents[i].document;
    if (document.plan() == nullptr) continue;
    std::vector<DutyGroup>& groups = tables.documents[i].duties;
    for (std::uint32_t d = 0; d < document.plan()->duties.size(); ++d) {
      const auto given = given_to.find(&document.plan()->duties[d]);
      const Index unit = given == given_to.end() ? kNone : given->second;
      auto group = std::find_if(groups.begin(), groups.end(),
                                [&](const DutyGroup& g) { return g.unit == unit; });
      if (group == groups.end()) {
        const std::string name = unit == kNone ? "" : site::name_on(site, unit, document.date);
        group = groups.insert(groups.end(), {unit, name, {}});
      }
      group->duties.push_back({i, d, unit, kNone});
    }
  }
}

// A unit stands on its level's list unless its parent does, whose children it is shown among.
void add_levels(Tables& tables) {
  const site::Site& site = *tables.site;
  for (const UnitLevel level : {UnitLevel::centre, UnitLevel::province, UnitLevel::district,
                                UnitLevel::commune, UnitLevel::hamlet, UnitLevel::unset}) {
    LevelRow row{level, {}};
    for (Index document : tables.listed[static_cast<std::size_t>(content::Kind::unit)]) {
      const Index unit = site.documents[document].unit;
      if (unit_at(site, unit).level != level) continue;
      const Index parent = site.units[unit].parent;
      if (parent != kNone && unit_at(site, parent).level == level) continue;
      row.units.push_back(unit);
    }
    if (!row.units.empty()) tables.levels.push_back(std::move(row));
  }
}

}  // namespace

void add_units(Tables& tables) {
  const site::Site& site = *tables.site;
  EntriesByKey entries;
  for (Index i = 0; i < site.entries.size(); ++i) {
    const std::string& symbol = site.entries[i].symbol;
    if (!symbol.empty()) entries.emplace(citation::symbol_key(symbol), i);
  }
  for (Index u = 0; u < site.units.size(); ++u) {
    const Unit& unit = unit_at(site, u);
    UnitFacts facts;
    facts.name = site::name_on(site, u, site.as_of);
    facts.short_name = short_name(unit, facts.name);
    for (const site::UnitDuty& duty : site.units[u].duties) {
      facts.duties.push_back({duty.document, duty.duty, u, duty.via});
    }
    for (const content::IdentityRef& ref : unit.established_by) {
      const Index entry = find_entry(site, entries, ref);
      if (entry != kNone) facts.established_by.push_back(entry);
    }
    name_validity(tables, unit);
    tables.units.push_back(std::move(facts));
  }
  add_duties_of_plans(tables);
  add_levels(tables);
}

}  // namespace congbo::portal
