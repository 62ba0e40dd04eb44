// The timeline: years, quarters and their items.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using site::TimelineItem;

Value years(const void* self, const RenderContext&) {
  return list_of_structs<YearView, kTimelineYearType>(as<TimelineView>(self).years);
}
Value all_years(const void* self, const RenderContext&) {
  return list_of_structs<YearView, kTimelineYearType>(as<TimelineView>(self).all_years);
}
template <std::size_t Which>
Value neighbour(const void* self, const RenderContext&) {
  const std::vector<YearView>& both = as<TimelineView>(self).neighbours;
  if (both.size() <= Which || both[Which].year == nullptr) return Value();
  return Value::object(&both[Which], kTimelineYearType);
}

Value views(const void* self, const RenderContext&) {
  return list_of_structs<Link, kMenuItemType>(as<TimelineView>(self).views);
}
Value items(const void* self, const RenderContext&) {
  const TimelineView& view = as<TimelineView>(self);
  return list_at<kTimelineItemType>(view.items, view.count);
}
Value pager(const void* self, const RenderContext&) {
  return Value::object(&as<TimelineView>(self).pager, kPagerType);
}
Value unit(const void* self, const RenderContext&) {
  return object_at(as<TimelineView>(self).unit, kUnitType);
}

const TimelineYear& year_at(const void* self, const RenderContext&) {
  return *as<YearView>(self).year;
}
Value year_url(const void* self, const RenderContext&) {
  return Value::link(as<YearView>(self).year->url);
}
Value year_count(const void* self, const RenderContext&) {
  return Value::integer(static_cast<std::int64_t>(as<YearView>(self).year->count));
}
Value year_quarters(const void* self, const RenderContext&) {
  const YearView& year = as<YearView>(self);
  const std::vector<TimelineQuarter>& quarters = year.year->quarters;
  return list_of_structs<TimelineQuarter, kTimelineQuarterType>(
      quarters.data(), year.written_out ? quarters.size() : 0);
}
Value year_outline(const void* self, const RenderContext&) {
  return list_of_structs<TimelineQuarter, kTimelineQuarterType>(as<YearView>(self).year->quarters);
}
Value quarter_url(const void* self, const RenderContext&) {
  return Value::link(as<TimelineQuarter>(self).url);
}
Value quarter_count(const void* self, const RenderContext&) {
  return Value::integer(static_cast<std::int64_t>(as<TimelineQuarter>(self).items.size()));
}
Value quarter_kinds(const void* self, const RenderContext&) {
  return list_of_structs<KindCount, kTimelineKindType>(as<TimelineQuarter>(self).kinds);
}
Value kind_name(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<KindCount>(self).kind)));
}
Value kind_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<KindCount>(self).kind));
}
Value quarter_items(const void* self, const RenderContext&) {
  return list_at<kTimelineItemType>(as<TimelineQuarter>(self).items);
}

const TimelineItem& item_at(const void* self, const RenderContext& context) {
  return site_of(context).timeline[index_of(self)];
}
bool is_duty(const TimelineItem& item) {
  return item.milestone != kNone;
}

Value item_kind(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(item_at(self, context).kind)));
}
Value item_kind_label(const void* self, const RenderContext& context) {
  return word(context, word_key(item_at(self, context).kind));
}
Value item_title(const void* self, const RenderContext& context) {
  const TimelineItem& item = item_at(self, context);
  const site::Site& site = site_of(context);
  return Value::text(is_duty(item) ? site.milestones[item.milestone].source->title
                                   : site.documents[item.document].document->title);
}
Value item_url(const void* self, const RenderContext& context) {
  const TimelineItem& item = item_at(self, context);
  const Tables& tables = tables_of(context);
  return Value::link(is_duty(item) ? tables.milestones[item.milestone].url
                                   : tables.documents[item.document].url);
}
Value item_period(const void* self, const RenderContext& context) {
  const TimelineItem& item = item_at(self, context);
  if (is_duty(item)) return period_of_milestone(context, item.milestone, item.period);
  return period_value(context, item.period);
}
Value item_document(const void* self, const RenderContext& context) {
  return object_at(item_at(self, context).document, kDocumentType);
}
Value item_milestone(const void* self, const RenderContext& context) {
  return object_at(item_at(self, context).milestone, kMilestoneType);
}
Value item_occurrence(const void* self, const RenderContext& context) {
  const TimelineItem& item = item_at(self, context);
  if (!is_duty(item)) return Value();
  const Tables& tables = tables_of(context);
  const Index row = tables.milestones[item.milestone].first_occurrence + item.occurrence;
  return Value::object(&tables.occurrences[row], kOccurrenceType);
}

}  // namespace

const ObjectType kTimelineType{"timeline",
                               {field<&itself<TimelineView>, &TimelineView::key>("key"),
                                field<&itself<TimelineView>, &TimelineView::title>("title"),
                                field<&itself<TimelineView>, &TimelineView::year>("year"),
                                {"years", kListOf<kTimelineYearType>, &years},
                                {"all_years", kListOf<kTimelineYearType>, &all_years},
                                {"previous", kObject<kTimelineYearType>, &neighbour<0>},
                                {"next", kObject<kTimelineYearType>, &neighbour<1>},
                                {"views", kListOf<kMenuItemType>, &views},
                                {"items", kListOf<kTimelineItemType>, &items},
                                {"pager", kObject<kPagerType>, &pager},
                                {"unit", kObject<kUnitType>, &unit}}};

const ObjectType kTimelineYearType{"timeline_year",
                                   {field<&year_at, &TimelineYear::number>("number"),
                                    {"url", kLink, &year_url},
                                    {"count", kInteger, &year_count},
                                    field<&itself<YearView>, &YearView::current>("current"),
                                    {"quarters", kListOf<kTimelineQuarterType>, &year_quarters},
                                    {"outline", kListOf<kTimelineQuarterType>, &year_outline}}};

const ObjectType kTimelineQuarterType{
    "timeline_quarter",
    {field<&itself<TimelineQuarter>, &TimelineQuarter::number>("number"),
     field<&itself<TimelineQuarter>, &TimelineQuarter::title>("title"),
     field<&itself<TimelineQuarter>, &TimelineQuarter::anchor>("anchor"),
     {"url", kLink, &quarter_url},
     {"count", kInteger, &quarter_count},
     {"kinds", kListOf<kTimelineKindType>, &quarter_kinds},
     {"items", kListOf<kTimelineItemType>, &quarter_items}}};

const ObjectType kTimelineKindType{"timeline_kind",
                                   {{"kind", kText, &kind_name},
                                    {"kind_label", kText, &kind_label},
                                    field<&itself<KindCount>, &KindCount::count>("count")}};

const ObjectType kTimelineItemType{"timeline_item",
                                   {{"kind", kText, &item_kind},
                                    {"kind_label", kText, &item_kind_label},
                                    {"title", kText, &item_title},
                                    {"url", kLink, &item_url},
                                    field<&item_at, &TimelineItem::first>("first"),
                                    field<&item_at, &TimelineItem::last>("last"),
                                    {"period", kText, &item_period},
                                    {"document", kObject<kDocumentType>, &item_document},
                                    {"milestone", kObject<kMilestoneType>, &item_milestone},
                                    {"occurrence", kObject<kOccurrenceType>, &item_occurrence}}};

}  // namespace congbo::portal
