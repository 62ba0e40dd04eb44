// The picture of a plan's dates, for the template that draws it.
#include "portal/chart_rows.h"
#include "portal/fields.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

template <auto Member>
Value columns(const void* self, const RenderContext&) {
  return list_of_structs<ChartColumn, kChartColumnType>(as<PlanChart>(self).*Member);
}
Value rows(const void* self, const RenderContext&) {
  return list_of_structs<ChartRow, kChartRowType>(as<PlanChart>(self).rows);
}
Value marks(const void* self, const RenderContext&) {
  return list_of_structs<ChartMark, kChartMarkType>(as<ChartRow>(self).marks);
}
Value milestone(const void* self, const RenderContext&) {
  return object_at(as<ChartRow>(self).milestone, kMilestoneType);
}
Value state(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<ChartMark>(self).state)));
}

}  // namespace

const ObjectType kPlanChartType{
    "plan_chart",
    {field<&itself<PlanChart>, &PlanChart::width>("width"),
     field<&itself<PlanChart>, &PlanChart::height>("height"),
     field<&itself<PlanChart>, &PlanChart::top>("top"),
     field<&itself<PlanChart>, &PlanChart::bottom>("bottom"),
     field<&itself<PlanChart>, &PlanChart::first>("first"),
     field<&itself<PlanChart>, &PlanChart::last>("last"),
     field<&itself<PlanChart>, &PlanChart::left>("left"),
     field<&itself<PlanChart>, &PlanChart::right>("right"),
     field<&itself<PlanChart>, &PlanChart::today>("today"),
     {"years", kListOf<kChartColumnType>, &columns<&PlanChart::years>},
     {"quarters", kListOf<kChartColumnType>, &columns<&PlanChart::quarters>},
     {"rows", kListOf<kChartRowType>, &rows},
     field<&itself<PlanChart>, &PlanChart::omitted>("omitted")}};

const ObjectType kChartColumnType{"chart_column",
                                  {field<&itself<ChartColumn>, &ChartColumn::label>("label"),
                                   field<&itself<ChartColumn>, &ChartColumn::x>("x"),
                                   field<&itself<ChartColumn>, &ChartColumn::width>("width")}};

const ObjectType kChartRowType{"chart_row",
                               {{"milestone", kObject<kMilestoneType>, &milestone},
                                field<&itself<ChartRow>, &ChartRow::title>("title"),
                                field<&itself<ChartRow>, &ChartRow::title_y>("title_y"),
                                field<&itself<ChartRow>, &ChartRow::mark_y>("mark_y"),
                                {"marks", kListOf<kChartMarkType>, &marks}}};

const ObjectType kChartMarkType{"chart_mark",
                                {{"state", kText, &state},
                                 field<&itself<ChartMark>, &ChartMark::x>("x"),
                                 field<&itself<ChartMark>, &ChartMark::width>("width")}};

}  // namespace congbo::portal
