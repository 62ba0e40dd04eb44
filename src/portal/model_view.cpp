// Models: what they are, how they went, what came before and after them.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Evaluation;
using content::Indicator;
using content::Model;
using site::DocumentNode;

const Model& model_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).model();
}
// An individual's targets and evaluations stay inside the office (design §8), so nothing that
// measures a person has a way onto a page.
bool is_measured(const Model& model) {
  return model.form == Model::Form::collective;
}
const ModelCourse* course_at(const void* self, const RenderContext& context) {
  const auto& courses = tables_of(context).courses;
  const auto found = courses.find(index_of(self));
  return found == courses.end() ? nullptr : &found->second;
}

Value form(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(model_at(self, context).form)));
}
Value form_label(const void* self, const RenderContext& context) {
  return word(context, word_key(model_at(self, context).form));
}
Value state(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(model_at(self, context).state)));
}
Value state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(model_at(self, context).state));
}
Value owner(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).subject_unit, kUnitType);
}
Value registered(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  return model.registered ? words_value(context, &*model.registered) : Value::text("");
}
Value replaced_by(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).replaced_by, kDocumentType);
}
Value replaces(const void* self, const RenderContext& context) {
  return list_at<kDocumentType>(facts_at(self, context).replaces);
}
Value review(const void* self, const RenderContext& context) {
  const ModelCourse* course = course_at(self, context);
  if (course == nullptr || !course->review) return Value();
  return Value::object(&*course->review, kReviewType);
}
Value charts(const void* self, const RenderContext& context) {
  const ModelCourse* course = course_at(self, context);
  if (course == nullptr) return list_of_structs<Chart, kChartType>(nullptr, 0);
  return list_of_structs<Chart, kChartType>(course->charts);
}
template <auto Member>
Value measured_text(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  return Value::text(is_measured(model) ? std::string_view(model.*Member) : "");
}
template <typename S, auto Member, const ObjectType& T>
Value measured_list(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  const std::vector<S>& all = model.*Member;
  return list_of_structs<S, T>(all.data(), is_measured(model) ? all.size() : 0);
}

std::vector<Field> model_fields() {
  return {
      {"form", kText, &form},
      {"form_label", kText, &form_label},
      {"state", kText, &state},
      {"state_label", kText, &state_label},
      field<&model_at, &Model::field>("field"),
      {"owner", kObject<kUnitType>, &owner},
      field<&model_at, &Model::address>("address"),
      {"registered", kText, &registered},
      {"review", kObject<kReviewType>, &review},
      field<&model_at, &Model::levels>("levels"),
      {"baseline", kText, &measured_text<&Model::baseline>},
      {"target", kText, &measured_text<&Model::target>},
      {"indicators", kListOf<kIndicatorType>,
       &measured_list<Indicator, &Model::indicators, kIndicatorType>},
      {"evaluations", kListOf<kEvaluationType>,
       &measured_list<Evaluation, &Model::evaluations, kEvaluationType>},
      {"charts", kListOf<kChartType>, &charts},
      {"replaced_by", kObject<kDocumentType>, &replaced_by},
      {"replaces", kListOf<kDocumentType>, &replaces},
  };
}

Value review_period(const void* self, const RenderContext& context) {
  return period_value(context, as<Review>(self).period);
}
Value review_state(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<Review>(self).state)));
}
Value review_state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<Review>(self).state));
}

// A chart belongs to the model whose page it is on; only that page shows it.
Value chart_indicator(const void* self, const RenderContext& context) {
  const Index& shown = view_of(context).document;
  if (shown == kNone) return Value();
  const Model* model = site_of(context).documents[shown].document->model();
  const std::uint32_t number = as<Chart>(self).indicator;
  if (model == nullptr || number >= model->indicators.size()) return Value();
  return Value::object(&model->indicators[number], kIndicatorType);
}
Value chart_bars(const void* self, const RenderContext&) {
  return list_of_structs<ChartBar, kChartBarType>(as<Chart>(self).bars);
}

}  // namespace

const ObjectType kModelType{"model", joined(shared_document_fields(), model_fields())};

const ObjectType kIndicatorType{"indicator",
                                {field<&itself<Indicator>, &Indicator::name>("name"),
                                 field<&itself<Indicator>, &Indicator::unit>("unit"),
                                 field<&itself<Indicator>, &Indicator::baseline>("baseline"),
                                 field<&itself<Indicator>, &Indicator::target>("target")}};

const ObjectType kEvaluationType{"evaluation",
                                 {field<&itself<Evaluation>, &Evaluation::date>("date"),
                                  field<&itself<Evaluation>, &Evaluation::summary>("summary"),
                                  field<&itself<Evaluation>, &Evaluation::result>("result"),
                                  field<&itself<Evaluation>, &Evaluation::values>("values")}};

const ObjectType kReviewType{"review",
                             {{"period", kText, &review_period},
                              field<&itself<Review>, &Review::last>("last"),
                              {"state", kText, &review_state},
                              {"state_label", kText, &review_state_label},
                              field<&itself<Review>, &Review::done_on>("done_on")}};

const ObjectType kChartType{"chart",
                            {{"indicator", kObject<kIndicatorType>, &chart_indicator},
                             field<&itself<Chart>, &Chart::width>("width"),
                             field<&itself<Chart>, &Chart::height>("height"),
                             field<&itself<Chart>, &Chart::bottom>("bottom"),
                             field<&itself<Chart>, &Chart::has_target>("has_target"),
                             field<&itself<Chart>, &Chart::target_y>("target_y"),
                             {"bars", kListOf<kChartBarType>, &chart_bars}}};

const ObjectType kChartBarType{
    "chart_bar",
    {field<&itself<ChartBar>, &ChartBar::value>("value"),
     field<&itself<ChartBar>, &ChartBar::label>("label"),
     field<&itself<ChartBar>, &ChartBar::date>("date"), field<&itself<ChartBar>, &ChartBar::x>("x"),
     field<&itself<ChartBar>, &ChartBar::y>("y"),
     field<&itself<ChartBar>, &ChartBar::width>("width"),
     field<&itself<ChartBar>, &ChartBar::height>("height"),
     field<&itself<ChartBar>, &ChartBar::middle>("middle")}};

}  // namespace congbo::portal
