#include "portal/plan_force.h"

namespace congbo::portal {

std::optional<Date> replaced_on(const site::Site& site, Index document) {
  const site::DocumentNode& node = site.documents[document];
  if (node.entry == kNone) return std::nullopt;
  std::optional<Date> day;
  for (Index index : site.entries[node.entry].incoming) {
    const site::Relation& relation = site.relations[index];
    if (relation.kind != site::RelationKind::replaces) continue;
    const std::optional<Date>& date = site.documents[relation.from].document->date;
    if (date && (!day || *date < *day)) day = date;
  }
  return day;
}

bool is_issued(const site::Site& site, Index document) {
  const auto& official = site.documents[document].document->official;
  return !official || official->status != content::Status::draft;
}

bool is_in_force(const Tables& tables, Index document) {
  const Index entry = tables.site->documents[document].entry;
  if (entry == kNone) return true;
  const EntryState state = tables.entries[entry].state;
  return state != EntryState::withdrawn && state != EntryState::replaced;
}

bool is_cancelled(const Tables& tables, Index document, const Date& last) {
  if (is_in_force(tables, document)) return false;
  const Index entry = tables.site->documents[document].entry;
  if (tables.entries[entry].state == EntryState::withdrawn) return true;
  // Without a date of the successor, what was due until today was still asked for.
  return last >= replaced_on(*tables.site, document).value_or(tables.site->as_of);
}

}  // namespace congbo::portal
