// Directives and plans: what stands in the head and foot of an official document.
#include <algorithm>

#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/paper_rules.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Comments;
using content::Official;
using content::Signatory;

// Requires: the object is a directive or a plan, as its type says.
const Official& official_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).official;
}
const site::Entry& entry_of(const void* self, const RenderContext& context) {
  return site_of(context).entries[node_at(self, context).entry];
}

// The layout follows the author, else the symbol, else the issuer.
bool is_state(const void* self, const RenderContext& context) {
  const Official& official = official_at(self, context);
  if (official.system != content::LayoutSystem::unset) {
    return official.system == content::LayoutSystem::state;
  }
  const site::Entry& entry = entry_of(self, context);
  if (!entry.parsed.text.empty()) return entry.parsed.system == citation::System::state;
  const Index unit = node_at(self, context).issuer_unit;
  if (unit == kNone) return false;
  const site::Site& site = site_of(context);
  const content::Unit* issuer = site.documents[site.units[unit].document].document->unit();
  return issuer->type == content::UnitType::state;
}

Value system(const void* self, const RenderContext& context) {
  return Value::text(is_state(self, context) ? "state" : "party");
}
// A paper whose date is still blank: when it takes effect, or when the plan's time begins.
std::optional<Date> day_of(const void* self, const RenderContext& context) {
  const content::Document& document = document_at(self, context);
  if (document.date) return document.date;
  if (document.official->effective) return document.official->effective;
  const content::Plan* plan = document.plan();
  if (plan == nullptr || !plan->period) return std::nullopt;
  const Edtf& period = *plan->period;
  if (period.from_end == Edtf::End::open || period.from.year == 0) return std::nullopt;
  return first_day(period.from);
}
Value paper(const void* self, const RenderContext& context) {
  const bool state = is_state(self, context);
  return Value::object(&paper_rules(state, day_of(self, context), site_of(context).as_of),
                       kPaperRulesType);
}
Value issuer_unit(const void* self, const RenderContext& context) {
  const Index unit = node_at(self, context).issuer_unit;
  if (unit == kNone) return Value();
  return Value::object(&lasting(context, unit), kUnitType);
}
Value status(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(official_at(self, context).status)));
}
Value status_label(const void* self, const RenderContext& context) {
  return word(context, word_key(official_at(self, context).status));
}
Value is_draft(const void* self, const RenderContext& context) {
  return Value::boolean(official_at(self, context).status == content::Status::draft);
}
Value signatory(const void* self, const RenderContext& context) {
  const Signatory& by = official_at(self, context).signatory;
  const bool is_given = !by.on_behalf_of.empty() || !by.title.empty() || !by.name.empty();
  return is_given ? Value::object(&by, kSignatoryType) : Value();
}
// Authors name whom to write to in free words; where these are a unit's id or name, it is the unit.
Value unit_called(const RenderContext& context, const std::string& words) {
  const site::Site& site = site_of(context);
  if (words.empty()) return Value();
  const auto is_called = [&](const site::UnitNode& node) {
    const content::Document& document = *site.documents[node.document].document;
    const auto& names = document.unit()->names;
    return document.id == words || document.title == words ||
           std::any_of(names.begin(), names.end(),
                       [&](const content::UnitName& name) { return name.name == words; });
  };
  const auto found = std::find_if(site.units.begin(), site.units.end(), is_called);
  if (found == site.units.end()) return Value();
  const auto index = static_cast<std::size_t>(found - site.units.begin());
  return Value::object(&lasting(context, index), kUnitType);
}
Value questions_unit(const void* self, const RenderContext& context) {
  return unit_called(context, official_at(self, context).questions_to);
}
Value comments_unit(const void* self, const RenderContext& context) {
  return unit_called(context, as<Comments>(self).to);
}

// Only a draft is open to comments.
Value comments(const void* self, const RenderContext& context) {
  const Official& official = official_at(self, context);
  const Comments& asked = official.comments;
  if (official.status != content::Status::draft || (!asked.until && asked.to.empty())) {
    return Value();
  }
  return Value::object(&asked, kCommentsType);
}
Value comments_open(const void* self, const RenderContext& context) {
  const std::optional<Date>& until = as<Comments>(self).until;
  return Value::boolean(!until || *until >= site_of(context).as_of);
}
Value basis(const void* self, const RenderContext& context) {
  return list_at<kRelationType>(facts_at(self, context).basis);
}
Value implemented_by(const void* self, const RenderContext& context) {
  return list_at<kRelationType>(facts_at(self, context).implemented_by);
}

}  // namespace

std::vector<Field> official_fields() {
  return {
      field<&official_at, &Official::symbol>("symbol"),
      {"system", kText, &system},
      {"paper", kObject<kPaperRulesType>, &paper},
      field<&entry_of, &site::Entry::type_name>("type"),
      field<&entry_of, &site::Entry::issuer>("issuer"),
      {"issuer_unit", kObject<kUnitType>, &issuer_unit},
      field<&facts_at, &DocumentFacts::issuer_head>("issuer_head"),
      field<&facts_at, &DocumentFacts::issuer_parent>("issuer_parent"),
      field<&official_at, &Official::place>("place"),
      {"status", kText, &status},
      {"status_label", kText, &status_label},
      {"is_draft", kBoolean, &is_draft},
      field<&official_at, &Official::effective>("effective"),
      field<&official_at, &Official::expires>("expires"),
      {"signatory", kObject<kSignatoryType>, &signatory},
      field<&official_at, &Official::recipients>("recipients"),
      field<&official_at, &Official::audience>("audience"),
      field<&official_at, &Official::in_brief>("in_brief"),
      field<&official_at, &Official::questions_to>("questions_to"),
      {"questions_unit", kObject<kUnitType>, &questions_unit},
      {"comments", kObject<kCommentsType>, &comments},
      {"basis", kListOf<kRelationType>, &basis},
      {"implemented_by", kListOf<kRelationType>, &implemented_by},
  };
}

const ObjectType kDirectiveType{"directive", joined(shared_document_fields(), official_fields())};

const ObjectType kCommentsType{"comments",
                               {field<&itself<Comments>, &Comments::until>("until"),
                                field<&itself<Comments>, &Comments::to>("to"),
                                {"unit", kObject<kUnitType>, &comments_unit},
                                {"open", kBoolean, &comments_open}}};

const ObjectType kSignatoryType{
    "signatory",
    {field<&itself<Signatory>, &Signatory::on_behalf_of>("on_behalf_of"),
     field<&itself<Signatory>, &Signatory::title>("title"),
     field<&itself<Signatory>, &Signatory::name>("name")}};

}  // namespace congbo::portal
