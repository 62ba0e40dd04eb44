// Official documents as schema.org's Legislation, whose properties come from the European
// Legislation Identifier.
#include <nlohmann/json.hpp>

#include "citation/symbol.h"
#include "portal/linked_parts.h"

namespace congbo::portal {
namespace {

using content::Official;
using content::Status;
using site::RelationKind;

// Relations that schema.org has a word for. What is only cited stays out: it is in api/graph.json.
struct Row {
  RelationKind kind;
  const char* property;
};
constexpr Row kProperties[] = {{RelationKind::implements, "legislationApplies"},
                               {RelationKind::based_on, "isBasedOn"},
                               {RelationKind::continues, "isBasedOn"},
                               {RelationKind::amends, "legislationChanges"},
                               {RelationKind::replaces, "legislationChanges"}};

std::string_view identifier(const site::Entry& entry) {
  return citation::has_blank_number(entry.symbol) ? std::string_view() : entry.symbol;
}

Json named_entry(const PageView& view, Index index) {
  const site::Entry& entry = view.tables->site->entries[index];
  const EntryFacts& facts = view.tables->entries[index];
  Json named{{"@type", "Legislation"}, {"name", facts.label}};
  put(named, "legislationIdentifier", identifier(entry));
  put(named, "url", absolute(view, facts.url));
  return named;
}

Json issuer(const PageView& view, const site::Entry& entry) {
  const Index unit =
      entry.document == kNone ? kNone : view.tables->site->documents[entry.document].issuer_unit;
  if (unit != kNone) return named_body(view, unit);
  if (entry.issuer.empty()) return {};
  return {{"@type", "Organization"}, {"name", entry.issuer}};
}

bool is_over(const content::Document& document, const Date& today) {
  const content::Plan* plan = document.plan();
  if (plan == nullptr || !plan->period) return false;
  const Edtf& period = *plan->period;
  if (period.form == Edtf::Form::single) return last_day(period.from) < today;
  return period.to_end == Edtf::End::given && last_day(period.to) < today;
}

// Nothing where the document does not say: silence is no statement about force, and what a plan is
// worth after its time nobody says.
std::string_view force_of(const PageView& view, const content::Document& document,
                          EntryState state) {
  const Official& official = *document.official;
  const Date& today = view.tables->site->as_of;
  const bool has_ended = state == EntryState::withdrawn || state == EntryState::replaced ||
                         state == EntryState::expired;
  if (has_ended) return "NotInForce";
  if (official.status != Status::issued || is_over(document, today)) return "";
  const bool is_early = official.effective && today < *official.effective;
  return is_early ? "NotInForce" : "InForce";
}

void add_relations(Json& made, const PageView& view, const site::DocumentNode& node) {
  for (const Row& row : kProperties) {
    for (Index index : node.relations) {
      const site::Relation& relation = view.tables->site->relations[index];
      if (relation.kind != row.kind || relation.to == kNone) continue;
      made[row.property].push_back(named_entry(view, relation.to));
    }
  }
}

Json signed_copies(const PageView& view, const site::DocumentNode& node) {
  Json copies = Json::array();
  for (Index index : node.attachments) {
    const content::Attachment* attachment = view.tables->files[index].attachment;
    const std::string address = absolute(view, view.tables->site->files[index].address);
    const bool is_copy =
        attachment != nullptr && attachment->role == content::Attachment::Role::signed_copy;
    if (!is_copy || address.empty()) continue;
    copies.push_back({{"@type", "LegislationObject"}, {"contentUrl", address}});
  }
  return copies;
}

void add_document(Json& made, const PageView& view, const site::DocumentNode& node) {
  const content::Document& document = *node.document;
  const Official& official = *document.official;
  put(made, "dateModified", document.updated);
  put(made, "legislationDateOfApplicability", official.effective);
  const content::Plan* plan = document.plan();
  if (plan != nullptr && plan->period) put(made, "temporalCoverage", to_string(*plan->period));
  if (official.status == Status::draft) made["creativeWorkStatus"] = "Draft";
  add_relations(made, view, node);
  put_part(made, "encoding", signed_copies(view, node));
}

}  // namespace

Json legislation(const PageView& view) {
  const site::Site& site = *view.tables->site;
  const site::Entry& entry = site.entries[view.entry];
  const EntryFacts& facts = view.tables->entries[view.entry];
  Json made = thing_of_page(view, "Legislation");
  put(made, "legislationIdentifier", identifier(entry));
  put(made, "legislationType", entry.type_name);
  put(made, "legislationDate", entry.date);
  put_part(made, "legislationPassedBy", issuer(view, entry));
  if (entry.document == kNone) {
    if (facts.state == EntryState::replaced) {
      made["legislationLegalForce"] = "https://schema.org/NotInForce";
    }
    return made;
  }
  const site::DocumentNode& node = site.documents[entry.document];
  const std::string_view force = force_of(view, *node.document, facts.state);
  if (!force.empty()) made["legislationLegalForce"] = "https://schema.org/" + std::string(force);
  add_document(made, view, node);
  return made;
}

}  // namespace congbo::portal
