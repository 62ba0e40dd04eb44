// The register's entries: how they are called, what they stand at, who points at whom.
#include <algorithm>

#include "base/text.h"
#include "citation/bodies.h"
#include "citation/symbol.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

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

// What a document stands on, amends or continues it also cites; once told is enough.
void drop_told_citations(const site::Site& site, std::vector<RelationGroup>& groups) {
  const auto cited = std::find_if(groups.begin(), groups.end(), [](const RelationGroup& group) {
    return group.kind == RelationKind::cites;
  });
  if (cited == groups.end()) return;
  const auto is_told = [&](Index citation) {
    const Index entry = site.relations[citation].to;
    const auto tells = [&](Index index) { return site.relations[index].to == entry; };
    return entry != kNone && std::any_of(groups.begin(), groups.end(), [&](const auto& group) {
             const std::vector<Index>& all = group.relations;
             return group.kind != RelationKind::cites && std::any_of(all.begin(), all.end(), tells);
           });
  };
  std::vector<Index>& citations = cited->relations;
  citations.erase(std::remove_if(citations.begin(), citations.end(), is_told), citations.end());
  if (citations.empty()) groups.erase(cited);
}

std::string label_of(const site::Entry& entry) {
  const bool is_blank = entry.symbol.empty() || citation::has_blank_number(entry.symbol);
  if (is_blank) return entry.title.empty() ? entry.type_name : entry.title;
  if (entry.type_name.empty()) return entry.symbol;
  return entry.type_name + " " + entry.symbol;
}

bool is_replaced(const site::Site& site, const site::Entry& entry) {
  return std::any_of(entry.incoming.begin(), entry.incoming.end(), [&](Index relation) {
    return site.relations[relation].kind == RelationKind::replaces;
  });
}

// A draft was never in force.
bool has_expired(const site::Site& site, const site::Entry& entry) {
  if (entry.document == kNone) return false;
  const content::Official& official = *site.documents[entry.document].document->official;
  return official.status != content::Status::draft && official.expires &&
         *official.expires < site.as_of;
}

EntryState state_of(const site::Site& site, const site::Entry& entry) {
  if (entry.document != kNone) {
    const content::Status status = site.documents[entry.document].document->official->status;
    if (status == content::Status::withdrawn) return EntryState::withdrawn;
    if (status == content::Status::replaced) return EntryState::replaced;
  }
  if (is_replaced(site, entry)) return EntryState::replaced;
  if (has_expired(site, entry)) return EntryState::expired;
  return entry.document == kNone ? EntryState::cited : EntryState::published;
}

// The committee stands in the head of its paper; who signs for it stands at the foot (reference
// §d).
std::string head_of(const std::string& issuer) {
  const std::string form = to_match_form(issuer);
  const std::string_view owner = citation::without_speakers(form);
  if (owner.empty() || owner.size() == form.size()) return issuer;
  const auto words = static_cast<std::size_t>(std::count(owner.begin(), owner.end(), ' ')) + 1;
  std::size_t at = issuer.size();
  for (std::size_t i = 0; i < words && at != issuer.npos && at > 0; ++i) {
    at = issuer.rfind(' ', at - 1);
  }
  return at == issuer.npos ? issuer : issuer.substr(at + 1);
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
  facts.issuer_head = head_of(site.entries[node.entry].issuer);
  if (node.issuer_unit == kNone) return;
  Index parent = site.units[node.issuer_unit].parent;
  const auto is_head = [&](Index unit) {
    return to_match_form(site::name_on(site, unit, node.document->date)) ==
           to_match_form(facts.issuer_head);
  };
  if (parent != kNone && is_head(parent)) parent = site.units[parent].parent;
  if (parent != kNone) facts.issuer_parent = site::name_on(site, parent, node.document->date);
}

}  // namespace

void add_entries(Tables& tables) {
  const site::Site& site = *tables.site;
  for (const site::Entry& entry : site.entries) {
    EntryFacts facts;
    facts.url = entry.address + ".html";
    facts.label = label_of(entry);
    facts.state = state_of(site, entry);
    facts.level = entry.level;
    if (entry.document != kNone) {
      facts.outgoing = grouped(site, site.documents[entry.document].relations, false);
      drop_told_citations(site, facts.outgoing);
    }
    facts.incoming = grouped(site, entry.incoming, true);
    tables.entries.push_back(std::move(facts));
  }
  for (Index i = 0; i < site.documents.size(); ++i) add_official(tables, i);
}

}  // namespace congbo::portal
