// Milestones, their occurrences, and what became of them.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Milestone;
using site::MilestoneNode;

const MilestoneNode& milestone_at(const void* self, const RenderContext& context) {
  return site_of(context).milestones[index_of(self)];
}
const Milestone& source_at(const void* self, const RenderContext& context) {
  return *milestone_at(self, context).source;
}
const MilestoneFacts& facts_of(const void* self, const RenderContext& context) {
  return tables_of(context).milestones[index_of(self)];
}

Value id(const void* self, const RenderContext& context) {
  return Value::text(source_at(self, context).id.text);
}
Value url(const void* self, const RenderContext& context) {
  return Value::link(facts_of(self, context).url);
}
Value type(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(source_at(self, context).type)));
}
Value type_label(const void* self, const RenderContext& context) {
  return word(context, word_key(source_at(self, context).type));
}
Value due(const void* self, const RenderContext& context) {
  const Milestone& source = source_at(self, context);
  return Value::text(source.due ? std::string_view(source.due->text) : "");
}
Value meaning(const void* self, const RenderContext& context) {
  return Value::text(words_in(context, facts_of(self, context).meaning));
}
Value distance(const void* self, const RenderContext& context) {
  return Value::text(words_in(context, facts_of(self, context).distance));
}

std::string_view name_of(schedule::Kind kind) {
  constexpr std::string_view kNames[] = {"on",      "before",  "by-end",  "in",
                                         "from-to", "ongoing", "relative"};
  return kNames[static_cast<std::size_t>(kind)];
}
std::string_view name_of(schedule::Recurs recurs) {
  constexpr std::string_view kNames[] = {"",        "yearly", "every-6-months", "quarterly",
                                         "monthly", "weekly", "daily"};
  return kNames[static_cast<std::size_t>(recurs)];
}
Value kind(const void* self, const RenderContext& context) {
  const Milestone& source = source_at(self, context);
  return Value::text(source.due ? name_of(source.due->rule.kind) : "");
}
Value recurs(const void* self, const RenderContext& context) {
  const Milestone& source = source_at(self, context);
  return Value::text(source.due ? name_of(source.due->rule.recurs) : "");
}
Value standing(const void* self, const RenderContext& context) {
  return Value::boolean(milestone_at(self, context).expansion.standing);
}
Value waiting(const void* self, const RenderContext& context) {
  return Value::boolean(milestone_at(self, context).expansion.waiting);
}

template <auto Member, const ObjectType& T>
Value node_object(const void* self, const RenderContext& context) {
  return object_at(milestone_at(self, context).*Member, T);
}
template <auto Member, const ObjectType& T>
Value node_list(const void* self, const RenderContext& context) {
  return list_at<T>(milestone_at(self, context).*Member);
}

Value occurrences(const void* self, const RenderContext& context) {
  const MilestoneFacts& facts = facts_of(self, context);
  return list_of_structs<OccurrenceRow, kOccurrenceType>(
      tables_of(context).occurrences.data() + facts.first_occurrence, facts.occurrence_count);
}
Value next(const void* self, const RenderContext& context) {
  const Index at = facts_of(self, context).next;
  if (at == kNone) return Value();
  return Value::object(&tables_of(context).occurrences[at], kOccurrenceType);
}
Value shown(const void* self, const RenderContext& context) {
  const MilestoneFacts& facts = facts_of(self, context);
  if (facts.hidden == 0) return occurrences(self, context);
  return list_of_structs<OccurrenceRow, kOccurrenceType>(facts.shown);
}
Value further(const void* self, const RenderContext& context) {
  return list_at<kDocumentType>(facts_of(self, context).further);
}
Value results(const void* self, const RenderContext& context) {
  const MilestoneFacts& facts = facts_of(self, context);
  return list_of_structs<ResultRow, kResultType>(
      tables_of(context).results.data() + facts.first_result, facts.result_count);
}

// Occurrences.
const schedule::Occurrence& occurrence_at(const void* self, const RenderContext& context) {
  const OccurrenceRow& row = as<OccurrenceRow>(self);
  return site_of(context).milestones[row.milestone].expansion.occurrences[row.occurrence];
}
Value occurrence_period(const void* self, const RenderContext& context) {
  return period_of_milestone(context, as<OccurrenceRow>(self).milestone,
                             occurrence_at(self, context).period);
}
Value is_day(const void* self, const RenderContext& context) {
  const schedule::Occurrence& occurrence = occurrence_at(self, context);
  return Value::boolean(occurrence.first == occurrence.last);
}
Value occurrence_state(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<OccurrenceRow>(self).state)));
}
Value occurrence_state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<OccurrenceRow>(self).state));
}
Value occurrence_results(const void* self, const RenderContext& context) {
  const OccurrenceRow& row = as<OccurrenceRow>(self);
  return list_of_structs<ResultRow, kResultType>(
      tables_of(context).results.data() + row.first_result, row.result_count);
}
Value occurrence_milestone(const void* self, const RenderContext&) {
  return object_at(as<OccurrenceRow>(self).milestone, kMilestoneType);
}

// Results.
const site::OccurrenceResult& result_at(const void* self, const RenderContext& context) {
  const ResultRow& row = as<ResultRow>(self);
  return site_of(context).milestones[row.milestone].results[row.result];
}
Value result_unit(const void* self, const RenderContext& context) {
  return object_at(result_at(self, context).unit, kUnitType);
}
Value result_state(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(result_at(self, context).result->state)));
}
Value result_state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(result_at(self, context).result->state));
}
Value result_done_on(const void* self, const RenderContext& context) {
  return to_value(result_at(self, context).result->done_on);
}
Value result_document(const void* self, const RenderContext& context) {
  return object_at(result_at(self, context).document, kDocumentType);
}

}  // namespace

const ObjectType kMilestoneType{
    "milestone",
    {{"id", kText, &id},
     field<&milestone_at, &MilestoneNode::anchor>("anchor"),
     {"url", kLink, &url},
     field<&source_at, &Milestone::title>("title"),
     {"type", kText, &type},
     {"type_label", kText, &type_label},
     {"due", kText, &due},
     {"meaning", kText, &meaning},
     {"kind", kText, &kind},
     {"recurs", kText, &recurs},
     {"standing", kBoolean, &standing},
     {"waiting", kBoolean, &waiting},
     {"units", kListOf<kUnitType>, &node_list<&MilestoneNode::units, kUnitType>},
     {"report_to", kObject<kUnitType>, &node_object<&MilestoneNode::report_to, kUnitType>},
     {"via", kObject<kUnitType>, &node_object<&MilestoneNode::via, kUnitType>},
     {"after", kObject<kMilestoneType>, &node_object<&MilestoneNode::after, kMilestoneType>},
     {"distance", kText, &distance},
     {"when", kObject<kEntryType>, &node_object<&MilestoneNode::when_entry, kEntryType>},
     {"occurrences", kListOf<kOccurrenceType>, &occurrences},
     {"next", kObject<kOccurrenceType>, &next},
     {"results", kListOf<kResultType>, &results},
     {"fulfilled_by", kListOf<kDocumentType>,
      &node_list<&MilestoneNode::fulfilled_by, kDocumentType>},
     {"further", kListOf<kDocumentType>, &further},
     {"shown", kListOf<kOccurrenceType>, &shown},
     field<&facts_of, &MilestoneFacts::hidden>("hidden"),
     {"plan", kObject<kDocumentType>, &node_object<&MilestoneNode::document, kDocumentType>}}};

const ObjectType kOccurrenceType{"occurrence",
                                 {{"period", kText, &occurrence_period},
                                  field<&itself<OccurrenceRow>, &OccurrenceRow::edtf>("edtf"),
                                  field<&occurrence_at, &schedule::Occurrence::first>("first"),
                                  field<&occurrence_at, &schedule::Occurrence::last>("last"),
                                  {"is_day", kBoolean, &is_day},
                                  {"state", kText, &occurrence_state},
                                  {"state_label", kText, &occurrence_state_label},
                                  {"results", kListOf<kResultType>, &occurrence_results},
                                  {"milestone", kObject<kMilestoneType>, &occurrence_milestone}}};

const ObjectType kResultType{"result",
                             {{"unit", kObject<kUnitType>, &result_unit},
                              {"state", kText, &result_state},
                              {"state_label", kText, &result_state_label},
                              {"done_on", kDate, &result_done_on},
                              {"document", kObject<kDocumentType>, &result_document}}};

}  // namespace congbo::portal
