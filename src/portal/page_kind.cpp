// The top of each page's context: `site`, `page`, and what the page shows.
#include "portal/page_kind.h"

#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

template <const ObjectType& T>
Value this_view(const void* self, const RenderContext&) {
  return Value::object(self, T);
}
template <const ObjectType& T>
Value shown_document(const void*, const RenderContext& context) {
  return object_at(view_of(context).document, T);
}
template <auto Member, const ObjectType& T>
Value part(const void* self, const RenderContext&) {
  return Value::object(&(as<PageView>(self).*Member), T);
}
Value shown_entry(const void*, const RenderContext& context) {
  return object_at(view_of(context).entry, kEntryType);
}
Value shown_unit(const void*, const RenderContext& context) {
  return object_at(site_of(context).documents[view_of(context).document].unit, kUnitType);
}
Value levels(const void*, const RenderContext& context) {
  return list_of_structs<LevelRow, kUnitLevelType>(tables_of(context).levels);
}

Value calendars(const void*, const RenderContext& context) {
  return list_of_structs<CalendarRow, kCalendarType>(tables_of(context).calendars);
}

std::vector<Field> with(const std::vector<Field>& own) {
  return joined({{"site", kObject<kSiteType>, &this_view<kSiteType>},
                 {"page", kObject<kPageType>, &this_view<kPageType>}},
                own);
}

const Field kDocumentField{"document", kObject<kDocumentType>, &shown_document<kDocumentType>};

template <const ObjectType& T>
std::vector<Field> document_root(std::string_view name, std::vector<Field> more = {}) {
  return with(joined({kDocumentField, {name, kObject<T>, &shown_document<T>}}, more));
}

const Field kEntryField{"entry", kObject<kEntryType>, &shown_entry};
const Field kUnitField{"unit", kObject<kUnitType>, &shown_unit};

const Field kFollowingField{"following", kObject<kFollowingType>,
                            &part<&PageView::following, kFollowingType>};

const Field kScriptField{"script", kObject<kScriptType>, &part<&PageView::script, kScriptType>};

const ObjectType kRoots[] = {
    {"home.html", with({{"home", kObject<kHomeType>, &this_view<kHomeType>}})},
    {"plan.html", document_root<kPlanType>("plan", {kEntryField, kFollowingField})},
    {"results.html", document_root<kPlanType>("plan", {kEntryField})},
    {"course.html", document_root<kPlanType>("plan", {kEntryField, kFollowingField})},
    {"directive.html", document_root<kDirectiveType>("directive", {kEntryField, kFollowingField})},
    {"news.html", document_root<kNewsType>("news")},
    {"model.html", document_root<kModelType>("model")},
    {"broadcast.html", document_root<kBroadcastType>("broadcast", {kScriptField})},
    {"bulletin.html", document_root<kBulletinType>("bulletin")},
    {"sheet.html", document_root<kBulletinType>("bulletin")},
    {"script.html", document_root<kBroadcastType>("broadcast", {kScriptField})},
    {"unit.html", with({kDocumentField, kUnitField})},
    {"event.html", document_root<kEventType>("event")},
    {"page.html", with({kDocumentField})},
    {"list.html", with({{"list", kObject<kListType>, &part<&PageView::list, kListType>}})},
    {"groups.html",
     with({{"groups", kObject<kGroupsType>, &part<&PageView::groups, kGroupsType>}})},
    {"units.html", with({{"levels", kListOf<kUnitLevelType>, &levels}})},
    {"register.html",
     with({{"register", kObject<kRegisterType>, &part<&PageView::register_, kRegisterType>}})},
    {"timeline.html",
     with({{"timeline", kObject<kTimelineType>, &part<&PageView::timeline, kTimelineType>}})},
    {"calendars.html", with({{"calendars", kListOf<kCalendarType>, &calendars}})},
    {"search.html",
     with({{"search", kObject<kSearchType>, &part<&PageView::search, kSearchType>}})},
    {"not-found.html", with({})},
};

const PageKindRow kRows[kPageKindCount] = {
    {"home", kRoots[0].name, kRoots[0]},       {"plan", kRoots[1].name, kRoots[1]},
    {"results", kRoots[2].name, kRoots[2]},    {"course", kRoots[3].name, kRoots[3]},
    {"directive", kRoots[4].name, kRoots[4]},  {"news", kRoots[5].name, kRoots[5]},
    {"model", kRoots[6].name, kRoots[6]},      {"broadcast", kRoots[7].name, kRoots[7]},
    {"bulletin", kRoots[8].name, kRoots[8]},   {"sheet", kRoots[9].name, kRoots[9]},
    {"script", kRoots[10].name, kRoots[10]},   {"unit", kRoots[11].name, kRoots[11]},
    {"event", kRoots[12].name, kRoots[12]},    {"page", kRoots[13].name, kRoots[13]},
    {"list", kRoots[14].name, kRoots[14]},     {"groups", kRoots[15].name, kRoots[15]},
    {"units", kRoots[16].name, kRoots[16]},    {"register", kRoots[17].name, kRoots[17]},
    {"timeline", kRoots[18].name, kRoots[18]}, {"calendars", kRoots[19].name, kRoots[19]},
    {"search", kRoots[20].name, kRoots[20]},   {"not-found", kRoots[21].name, kRoots[21]},
};

}  // namespace

const PageKindRow& row_of(PageKind kind) {
  return kRows[static_cast<std::size_t>(kind)];
}

}  // namespace congbo::portal
