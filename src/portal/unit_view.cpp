// Units: names by date, place in the tree, and what they must do.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Contact;
using content::Unit;
using content::UnitName;
using site::UnitNode;

const UnitNode& unit_at(const void* self, const RenderContext& context) {
  return site_of(context).units[index_of(self)];
}
const UnitFacts& facts_of(const void* self, const RenderContext& context) {
  return tables_of(context).units[index_of(self)];
}
const Unit& source_at(const void* self, const RenderContext& context) {
  return *site_of(context).documents[unit_at(self, context).document].document->unit();
}

Value url(const void* self, const RenderContext& context) {
  return Value::link(tables_of(context).documents[unit_at(self, context).document].url);
}
Value names(const void* self, const RenderContext& context) {
  return list_of_structs<UnitName, kUnitNameType>(source_at(self, context).names);
}
Value type(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(source_at(self, context).type)));
}
Value type_label(const void* self, const RenderContext& context) {
  return word(context, word_key(source_at(self, context).type));
}
Value level(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(source_at(self, context).level)));
}
Value level_label(const void* self, const RenderContext& context) {
  return word(context, word_key(source_at(self, context).level));
}
Value ended(const void* self, const RenderContext& context) {
  const site::Site& site = site_of(context);
  return Value::boolean(site::has_ended(site, index_of(self), site.as_of));
}

Value optional_period(const RenderContext& context, const std::optional<EdtfDate>& period) {
  return period ? period_value(context, *period) : Value::text("");
}
template <auto Find, auto Member>
Value period_of(const void* self, const RenderContext& context) {
  return optional_period(context, Find(self, context).*Member);
}

template <auto Member, const ObjectType& T>
Value node_object(const void* self, const RenderContext& context) {
  return object_at(unit_at(self, context).*Member, T);
}
template <auto Member, const ObjectType& T>
Value node_list(const void* self, const RenderContext& context) {
  return list_at<T>(unit_at(self, context).*Member);
}

Value unit_plans(const void* self, const RenderContext& context) {
  return list_at<kDocumentType>(tables_of(context).units[index_of(self)].plans);
}
Value established_by(const void* self, const RenderContext& context) {
  return list_at<kEntryType>(facts_of(self, context).established_by);
}
Value duties(const void* self, const RenderContext& context) {
  return list_of_structs<DutyRow, kDutyType>(facts_of(self, context).duties);
}
template <auto Member>
Value tasks(const void* self, const RenderContext& context) {
  return list_of_structs<TaskRow, kUnitMilestoneType>(facts_of(self, context).*Member);
}
Value not_begun(const void* self, const RenderContext& context) {
  const std::optional<EdtfDate>& from = source_at(self, context).from;
  return Value::boolean(from && from->year != 0 && first_day(*from) > site_of(context).as_of);
}
Value contact(const void* self, const RenderContext& context) {
  const Contact& given = source_at(self, context).contact;
  const bool is_given = !given.address.empty() || !given.phone.empty() || !given.email.empty() ||
                        !given.hours.empty() || !given.website.empty();
  return is_given ? Value::object(&given, kContactType) : Value();
}
Value calendar(const void* self, const RenderContext& context) {
  return calendar_value(context, facts_of(self, context).calendar);
}
Value timeline(const void* self, const RenderContext& context) {
  const Index own = facts_of(self, context).timeline;
  return own == kNone ? Value() : Value::link(tables_of(context).timelines[own].url);
}
Value website(const void* self, const RenderContext&) {
  const std::string& address = as<Contact>(self).website;
  return address.empty() ? Value() : Value::link(address);
}

Value task_milestone(const void* self, const RenderContext&) {
  return object_at(as<TaskRow>(self).milestone, kMilestoneType);
}
Value task_via(const void* self, const RenderContext&) {
  return object_at(as<TaskRow>(self).via, kUnitType);
}
Value task_state(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<TaskRow>(self).state)));
}
Value task_state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<TaskRow>(self).state));
}
Value task_next(const void* self, const RenderContext& context) {
  const Index at = as<TaskRow>(self).next;
  if (at == kNone) return Value();
  return Value::object(&tables_of(context).occurrences[at], kOccurrenceType);
}

}  // namespace

const ObjectType kUnitType{
    "unit",
    {{"url", kLink, &url},
     {"document", kObject<kDocumentType>, &node_object<&UnitNode::document, kDocumentType>},
     field<&facts_of, &UnitFacts::name>("name"),
     field<&facts_of, &UnitFacts::short_name>("short_name"),
     {"names", kListOf<kUnitNameType>, &names},
     {"type", kText, &type},
     {"type_label", kText, &type_label},
     {"level", kText, &level},
     {"level_label", kText, &level_label},
     {"from", kText, &period_of<&source_at, &Unit::from>},
     {"until", kText, &period_of<&source_at, &Unit::until>},
     {"ended", kBoolean, &ended},
     {"not_begun", kBoolean, &not_begun},
     {"parent", kObject<kUnitType>, &node_object<&UnitNode::parent, kUnitType>},
     {"children", kListOf<kUnitType>, &node_list<&UnitNode::children, kUnitType>},
     {"members", kListOf<kUnitType>, &node_list<&UnitNode::members, kUnitType>},
     {"groups", kListOf<kUnitType>, &node_list<&UnitNode::groups, kUnitType>},
     {"successors", kListOf<kUnitType>, &node_list<&UnitNode::successors, kUnitType>},
     {"predecessors", kListOf<kUnitType>, &node_list<&UnitNode::predecessors, kUnitType>},
     {"established_by", kListOf<kEntryType>, &established_by},
     {"contact", kObject<kContactType>, &contact},
     {"duties", kListOf<kDutyType>, &duties},
     {"milestones", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::tasks>},
     {"open", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::open>},
     {"reports", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::reports>},
     {"repeating", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::repeating>},
     {"done", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::done>},
     {"dropped", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::dropped>},
     {"drafted", kListOf<kUnitMilestoneType>, &tasks<&UnitFacts::drafted>},
     {"plans", kListOf<kDocumentType>, &unit_plans},
     {"reports_due", kListOf<kMilestoneType>, &node_list<&UnitNode::reports_due, kMilestoneType>},
     {"issued", kListOf<kDocumentType>, &node_list<&UnitNode::issued, kDocumentType>},
     {"models", kListOf<kDocumentType>, &node_list<&UnitNode::models, kDocumentType>},
     {"calendar", kObject<kCalendarType>, &calendar},
     {"timeline", kLink, &timeline}}};

const ObjectType kUnitNameType{"unit_name",
                               {field<&itself<UnitName>, &UnitName::name>("name"),
                                field<&itself<UnitName>, &UnitName::short_name>("short_name"),
                                {"from", kText, &period_of<&itself<UnitName>, &UnitName::from>},
                                {"until", kText, &period_of<&itself<UnitName>, &UnitName::until>}}};

const ObjectType kUnitMilestoneType{"unit_milestone",
                                    {{"milestone", kObject<kMilestoneType>, &task_milestone},
                                     {"via", kObject<kUnitType>, &task_via},
                                     {"state", kText, &task_state},
                                     {"state_label", kText, &task_state_label},
                                     {"next", kObject<kOccurrenceType>, &task_next},
                                     field<&itself<TaskRow>, &TaskRow::past>("past"),
                                     field<&itself<TaskRow>, &TaskRow::done>("done")}};

const ObjectType kContactType{"contact",
                              {field<&itself<Contact>, &Contact::address>("address"),
                               field<&itself<Contact>, &Contact::phone>("phone"),
                               field<&itself<Contact>, &Contact::email>("email"),
                               field<&itself<Contact>, &Contact::hours>("hours"),
                               {"website", kLink, &website}}};

}  // namespace congbo::portal
