// Names of units as of the day, their duties and plans' duties by unit, and the tree by level.
#include <algorithm>
#include <map>

#include "base/text.h"
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

// Words of a duty that several units share, in the author's order of units.
using SharedDuties = std::map<std::string, std::vector<DutyPartner>>;
constexpr std::size_t kMostPartners = 12;

std::string words_of(const content::Duty& duty) {
  return to_match_form(duty.text) + "\n" + to_match_form(duty.section);
}

// Who else a plan gives the same duty to, and in which role.
void add_partners(const content::Plan& plan, std::vector<DutyGroup>& groups) {
  SharedDuties shared;
  for (const DutyGroup& group : groups) {
    for (const DutyRow& row : group.duties) {
      const content::Duty& duty = plan.duties[row.duty];
      shared[words_of(duty)].push_back({row.unit, duty.role});
    }
  }
  for (DutyGroup& group : groups) {
    for (DutyRow& row : group.duties) {
      for (const DutyPartner& partner : shared[words_of(plan.duties[row.duty])]) {
        if (partner.unit == row.unit || partner.unit == kNone) continue;
        if (row.partners.size() < kMostPartners) row.partners.push_back(partner);
      }
    }
  }
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
      group->duties.push_back({i, d, unit, kNone, {}});
    }
    add_partners(*document.plan(), groups);
  }
}

// A unit stands on its level's list unless its parent does, whose children it is shown among. What
// has ended stands apart, so its children that go on move up.
void add_levels(Tables& tables) {
  const site::Site& site = *tables.site;
  for (const UnitLevel level : {UnitLevel::centre, UnitLevel::province, UnitLevel::district,
                                UnitLevel::commune, UnitLevel::hamlet, UnitLevel::unset}) {
    LevelRow row{level, {}, {}};
    for (Index document : tables.listed[static_cast<std::size_t>(content::Kind::unit)]) {
      const Index unit = site.documents[document].unit;
      if (unit_at(site, unit).level != level) continue;
      if (site::has_ended(site, unit, site.as_of)) {
        row.ended.push_back(unit);
        continue;
      }
      const Index parent = site.units[unit].parent;
      const bool is_below = parent != kNone && unit_at(site, parent).level == level &&
                            !site::has_ended(site, parent, site.as_of);
      if (!is_below) row.units.push_back(unit);
    }
    if (!row.units.empty() || !row.ended.empty()) tables.levels.push_back(std::move(row));
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
      facts.duties.push_back({duty.document, duty.duty, u, duty.via, {}});
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
