// The register's entries: how they are called, what they stand at, who points at whom.
#include <algorithm>

#include "base/text.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

using content::UnitLevel;
using site::RelationKind;

std::vector<RelationGroup> grouped(const site::Site& site, const std::vector<Index>& relations,
                                   bool inverse) {
  std::vector<RelationGroup> groups;
  for (int kind = 0; kind < site::kRelationKindCount; ++kind) {
    RelationGroup group{static_cast<RelationKind>(kind), inverse, {}};
    for (Index index : relations) {
      if (site.relations[index].kind == group.kind) group.relations.push_back(index);
    }
    if (!group.relations.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

std::string label_of(const site::Entry& entry) {
  if (entry.symbol.empty()) return entry.title.empty() ? entry.type_name : entry.title;
  if (entry.type_name.empty()) return entry.symbol;
  return entry.type_name + " " + entry.symbol;
}

bool is_replaced(const site::Site& site, const site::Entry& entry) {
  return std::any_of(entry.incoming.begin(), entry.incoming.end(), [&](Index relation) {
    return site.relations[relation].kind == RelationKind::replaces;
  });
}

EntryState state_of(const site::Site& site, const site::Entry& entry) {
  if (entry.document != kNone) {
    const content::Status status = site.documents[entry.document].document->official->status;
    if (status == content::Status::withdrawn) return EntryState::withdrawn;
    if (status == content::Status::replaced) return EntryState::replaced;
  }
  if (is_replaced(site, entry)) return EntryState::replaced;
  return entry.document == kNone ? EntryState::cited : EntryState::published;
}

// The body codes of symbols by level (reference §a): what is left when the issuer is no known unit.
UnitLevel level_of_body(std::string_view org) {
  const auto ends = [&](std::string_view tail) { return org.ends_with(tail); };
  const auto begins = [&](std::string_view head) { return org.starts_with(head); };
  if (begins("TW") || ends("TW") || ends("CP") || begins("TTg") || begins("QH") ||
      begins("UBTVQH") || begins("BTC") || begins("VPTW")) {
    return UnitLevel::centre;
  }
  if (ends("HU") || ends("ThU") || ends("QU") || ends("ThiU")) return UnitLevel::district;
  if (ends("TU")) return UnitLevel::province;
  if (ends("ĐU")) return UnitLevel::commune;
  return UnitLevel::unset;
}

using LevelByName = std::unordered_map<std::string, UnitLevel>;

LevelByName levels_by_name(const site::Site& site) {
  LevelByName levels;
  for (const site::UnitNode& node : site.units) {
    const content::Document& document = *site.documents[node.document].document;
    const UnitLevel level = document.unit()->level;
    levels.emplace(to_match_form(document.title), level);
    for (const content::UnitName& name : document.unit()->names) {
      levels.emplace(to_match_form(name.name), level);
    }
  }
  return levels;
}

UnitLevel level_of(const site::Site& site, const site::Entry& entry, const LevelByName& names) {
  UnitLevel level = UnitLevel::unset;
  const Index issuer = entry.document == kNone ? kNone : site.documents[entry.document].issuer_unit;
  if (issuer != kNone) {
    level = site.documents[site.units[issuer].document].document->unit()->level;
  } else if (const auto named = names.find(to_match_form(entry.issuer)); named != names.end()) {
    level = named->second;
  }
  return level == UnitLevel::unset ? level_of_body(entry.parsed.org) : level;
}

void add_official(Tables& tables, Index index) {
  const site::Site& site = *tables.site;
  const site::DocumentNode& node = site.documents[index];
  if (node.entry == kNone) return;
  DocumentFacts& facts = tables.documents[index];
  for (Index relation : node.relations) {
    if (site.relations[relation].kind != RelationKind::cites) facts.basis.push_back(relation);
  }
  for (Index relation : site.entries[node.entry].incoming) {
    if (site.relations[relation].kind == RelationKind::implements) {
      facts.implemented_by.push_back(relation);
    }
  }
  if (node.issuer_unit == kNone) return;
  const Index parent = site.units[node.issuer_unit].parent;
  if (parent != kNone) facts.issuer_parent = site::name_on(site, parent, node.document->date);
}

}  // namespace

void add_entries(Tables& tables) {
  const site::Site& site = *tables.site;
  const LevelByName names = levels_by_name(site);
  for (const site::Entry& entry : site.entries) {
    EntryFacts facts;
    facts.url = entry.address + ".html";
    facts.label = label_of(entry);
    facts.state = state_of(site, entry);
    facts.level = level_of(site, entry, names);
    if (entry.document != kNone) {
      facts.outgoing = grouped(site, site.documents[entry.document].relations, false);
    }
    facts.incoming = grouped(site, entry.incoming, true);
    tables.entries.push_back(std::move(facts));
  }
  for (Index i = 0; i < site.documents.size(); ++i) add_official(tables, i);
}

}  // namespace congbo::portal
