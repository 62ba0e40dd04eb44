// What plans say beyond other official documents: duties, materials, forms, topics, quota.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Agenda;
using content::AgendaPart;
using content::Duty;
using content::Form;
using content::Material;
using content::Plan;
using content::Quota;
using content::Topic;

const Plan& plan_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).plan();
}

Value period(const void* self, const RenderContext& context) {
  const Plan& plan = plan_at(self, context);
  return plan.period ? words_value(context, &*plan.period) : Value::text("");
}
Value milestones(const void* self, const RenderContext& context) {
  return list_at<kMilestoneType>(node_at(self, context).milestones);
}
Value next(const void* self, const RenderContext& context) {
  const Index at = facts_at(self, context).next;
  if (at == kNone) return Value();
  return Value::object(&tables_of(context).occurrences[at], kOccurrenceType);
}
Value progress(const void* self, const RenderContext& context) {
  return Value::object(&facts_at(self, context).progress, kProgressType);
}
Value duties(const void* self, const RenderContext& context) {
  return list_of_structs<DutyGroup, kDutyGroupType>(facts_at(self, context).duties);
}

template <typename S, auto Member, const ObjectType& T>
Value plan_list(const void* self, const RenderContext& context) {
  return list_of_structs<S, T>(plan_at(self, context).*Member);
}

// A duty group and its duties.
Value group_unit(const void* self, const RenderContext&) {
  return object_at(as<DutyGroup>(self).unit, kUnitType);
}
Value group_duties(const void* self, const RenderContext&) {
  return list_of_structs<DutyRow, kDutyType>(as<DutyGroup>(self).duties);
}

const Duty& duty_at(const void* self, const RenderContext& context) {
  const DutyRow& row = as<DutyRow>(self);
  return site_of(context).documents[row.document].document->plan()->duties[row.duty];
}
Value duty_role(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(duty_at(self, context).role)));
}
Value duty_role_label(const void* self, const RenderContext& context) {
  return word(context, word_key(duty_at(self, context).role));
}
Value duty_unit(const void* self, const RenderContext&) {
  return object_at(as<DutyRow>(self).unit, kUnitType);
}
Value duty_via(const void* self, const RenderContext&) {
  return object_at(as<DutyRow>(self).via, kUnitType);
}
Value duty_plan(const void* self, const RenderContext&) {
  return object_at(as<DutyRow>(self).document, kDocumentType);
}

template <typename S>
Value file_of(const void* self, const RenderContext& context) {
  return object_at(target_of(context, &as<S>(self).file), kFileType);
}
Value material_url(const void* self, const RenderContext&) {
  const std::string& url = as<Material>(self).url.text;
  return url.empty() ? Value() : Value::link(url);
}

Value agenda_parts(const void* self, const RenderContext&) {
  return list_of_structs<AgendaPart, kAgendaPartType>(as<Agenda>(self).parts);
}

template <auto Member>
Value quota_unit(const void* self, const RenderContext& context) {
  return object_at(target_of(context, &(as<Quota>(self).*Member)), kUnitType);
}
template <auto Member>
Value quota_range(const void* self, const RenderContext& context) {
  const std::optional<content::Range>& range = as<Quota>(self).*Member;
  return range ? words_value(context, &*range) : Value::text("");
}

Value quotas(const void* self, const RenderContext& context) {
  return list_of_structs<QuotaRow, kQuotaCountType>(facts_at(self, context).quotas);
}
template <auto Member>
Value counted_unit(const void* self, const RenderContext&) {
  return object_at(as<QuotaRow>(self).*Member, kUnitType);
}
template <auto Member>
Value counted_range(const void* self, const RenderContext& context) {
  return quota_range<Member>(as<QuotaRow>(self).quota, context);
}

Value duty_partners(const void* self, const RenderContext&) {
  return list_of_structs<DutyPartner, kDutyPartnerType>(as<DutyRow>(self).partners);
}
Value partner_unit(const void* self, const RenderContext&) {
  return object_at(as<DutyPartner>(self).unit, kUnitType);
}
Value partner_role(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<DutyPartner>(self).role)));
}
Value partner_role_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<DutyPartner>(self).role));
}

Value chart(const void* self, const RenderContext& context) {
  const Index at = facts_at(self, context).chart;
  return at == kNone ? Value() : Value::object(&tables_of(context).charts[at], kPlanChartType);
}
template <auto Member>
Value page_beside(const void* self, const RenderContext& context) {
  const std::string& address = facts_at(self, context).*Member;
  return address.empty() ? Value() : Value::link(address);
}
Value calendar(const void* self, const RenderContext& context) {
  return calendar_value(context, facts_at(self, context).calendar);
}

std::vector<Field> own_fields() {
  return {
      {"period", kText, &period},
      {"milestones", kListOf<kMilestoneType>, &milestones},
      {"next", kObject<kOccurrenceType>, &next},
      {"progress", kObject<kProgressType>, &progress},
      {"duties", kListOf<kDutyGroupType>, &duties},
      {"materials", kListOf<kMaterialType>, &plan_list<Material, &Plan::materials, kMaterialType>},
      {"forms", kListOf<kFormType>, &plan_list<Form, &Plan::forms, kFormType>},
      {"topics", kListOf<kTopicType>, &plan_list<Topic, &Plan::topics, kTopicType>},
      field<&plan_at, &Plan::steps>("steps"),
      {"agendas", kListOf<kAgendaType>, &plan_list<Agenda, &Plan::agendas, kAgendaType>},
      {"quota", kListOf<kQuotaType>, &plan_list<Quota, &Plan::quota, kQuotaType>},
      {"quota_counts", kListOf<kQuotaCountType>, &quotas},
      {"chart", kObject<kPlanChartType>, &chart},
      {"calendar", kObject<kCalendarType>, &calendar},
      {"results_page", kLink, &page_beside<&DocumentFacts::results_page>},
      {"course_page", kLink, &page_beside<&DocumentFacts::course_page>},
  };
}

}  // namespace

const ObjectType kPlanType{
    "plan", joined(joined(shared_document_fields(), official_fields()), own_fields())};

const ObjectType kProgressType{
    "progress",
    {field<&itself<Progress>, &Progress::total>("total"),
     field<&itself<Progress>, &Progress::done>("done"),
     field<&itself<Progress>, &Progress::partly>("partly"),
     field<&itself<Progress>, &Progress::without_result>("without_result"),
     field<&itself<Progress>, &Progress::coming>("coming"),
     field<&itself<Progress>, &Progress::cancelled>("cancelled"),
     field<&itself<Progress>, &Progress::in_force>("in_force")}};

const ObjectType kDutyGroupType{"duty_group",
                                {{"unit", kObject<kUnitType>, &group_unit},
                                 field<&itself<DutyGroup>, &DutyGroup::unit_name>("unit_name"),
                                 {"duties", kListOf<kDutyType>, &group_duties}}};

const ObjectType kDutyType{"duty",
                           {field<&duty_at, &Duty::text>("text"),
                            {"role", kText, &duty_role},
                            {"role_label", kText, &duty_role_label},
                            field<&duty_at, &Duty::section>("section"),
                            {"unit", kObject<kUnitType>, &duty_unit},
                            {"via", kObject<kUnitType>, &duty_via},
                            {"partners", kListOf<kDutyPartnerType>, &duty_partners},
                            {"plan", kObject<kDocumentType>, &duty_plan}}};

const ObjectType kDutyPartnerType{"duty_partner",
                                  {{"unit", kObject<kUnitType>, &partner_unit},
                                   {"role", kText, &partner_role},
                                   {"role_label", kText, &partner_role_label}}};

const ObjectType kMaterialType{"material",
                               {field<&itself<Material>, &Material::title>("title"),
                                field<&itself<Material>, &Material::author>("author"),
                                field<&itself<Material>, &Material::publisher>("publisher"),
                                field<&itself<Material>, &Material::year>("year"),
                                field<&itself<Material>, &Material::kind>("kind"),
                                {"file", kObject<kFileType>, &file_of<Material>},
                                {"url", kLink, &material_url}}};

const ObjectType kFormType{"form",
                           {field<&itself<Form>, &Form::code>("code"),
                            field<&itself<Form>, &Form::title>("title"),
                            field<&itself<Form>, &Form::audience>("audience"),
                            field<&itself<Form>, &Form::points>("points"),
                            field<&itself<Form>, &Form::submit_to>("submit_to"),
                            field<&itself<Form>, &Form::kept_by>("kept_by"),
                            {"file", kObject<kFileType>, &file_of<Form>}}};

const ObjectType kTopicType{
    "topic",
    {field<&itself<Topic>, &Topic::period>("period"), field<&itself<Topic>, &Topic::title>("title"),
     field<&itself<Topic>, &Topic::materials>("materials")}};

const ObjectType kAgendaType{"agenda",
                             {field<&itself<Agenda>, &Agenda::for_whom>("for"),
                              {"parts", kListOf<kAgendaPartType>, &agenda_parts}}};

const ObjectType kAgendaPartType{"agenda_part",
                                 {field<&itself<AgendaPart>, &AgendaPart::title>("title"),
                                  field<&itself<AgendaPart>, &AgendaPart::items>("items")}};

const ObjectType kQuotaType{"quota",
                            {{"unit", kObject<kUnitType>, &quota_unit<&Quota::unit>},
                             {"each", kObject<kUnitType>, &quota_unit<&Quota::each>},
                             {"collective", kText, &quota_range<&Quota::collective>},
                             {"individual", kText, &quota_range<&Quota::individual>}}};

const ObjectType kQuotaCountType{
    "quota_count",
    {{"unit", kObject<kUnitType>, &counted_unit<&QuotaRow::unit>},
     {"via", kObject<kUnitType>, &counted_unit<&QuotaRow::via>},
     {"collective", kText, &counted_range<&Quota::collective>},
     {"individual", kText, &counted_range<&Quota::individual>},
     field<&itself<QuotaRow>, &QuotaRow::collective>("collective_models"),
     field<&itself<QuotaRow>, &QuotaRow::individual>("individual_models")}};

}  // namespace congbo::portal
