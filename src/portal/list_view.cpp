// Lists, groups, the register, the tree of units: pages that show many things.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

Value link_or_none(const std::string& address) {
  return address.empty() ? Value() : Value::link(address);
}

// "ke-hoach/index.html" stands for everything under "ke-hoach/".
bool stands_in(const std::string& path, const std::string& url) {
  constexpr std::string_view kIndex = "/index.html";
  if (path == url) return true;
  if (url.size() <= kIndex.size() || !url.ends_with(kIndex)) return false;
  return path.starts_with(std::string_view(url).substr(0, url.size() - kIndex.size() + 1));
}

Value menu_url(const void* self, const RenderContext&) {
  return Value::link(as<Link>(self).url);
}
Value menu_current(const void* self, const RenderContext& context) {
  const Link& link = as<Link>(self);
  if (link.current != Link::Current::by_path) {
    return Value::boolean(link.current == Link::Current::yes);
  }
  return Value::boolean(stands_in(view_of(context).path, link.url));
}

Value section_key(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<SectionRow>(self).section)));
}
Value section_title(const void* self, const RenderContext& context) {
  return word(context, word_key(as<SectionRow>(self).section));
}
Value section_url(const void* self, const RenderContext&) {
  return Value::link(as<SectionRow>(self).url);
}
Value section_count(const void* self, const RenderContext&) {
  return Value::integer(static_cast<std::int64_t>(as<SectionRow>(self).count));
}
Value section_current(const void* self, const RenderContext& context) {
  return Value::boolean(stands_in(view_of(context).path, as<SectionRow>(self).url));
}

Value pager_previous(const void* self, const RenderContext&) {
  return link_or_none(as<PagerView>(self).previous);
}
Value pager_next(const void* self, const RenderContext&) {
  return link_or_none(as<PagerView>(self).next);
}
Value pager_pages(const void* self, const RenderContext&) {
  return list_of_structs<Link, kMenuItemType>(as<PagerView>(self).pages);
}

Value list_items(const void* self, const RenderContext&) {
  const ListView& list = as<ListView>(self);
  return list_at<kDocumentType>(list.items, list.count);
}
Value list_pager(const void* self, const RenderContext&) {
  return Value::object(&as<ListView>(self).pager, kPagerType);
}
Value list_group(const void* self, const RenderContext&) {
  return object_at(as<ListView>(self).group, kGroupType);
}
Value list_feed(const void* self, const RenderContext&) {
  const FeedRow* feed = as<ListView>(self).feed;
  if (feed == nullptr) return Value();
  return link_or_none(feed->address[static_cast<std::size_t>(FeedFormat::atom)]);
}
Value list_feeds(const void* self, const RenderContext&) {
  const FeedRow* feed = as<ListView>(self).feed;
  return list_of_structs<FeedRow, kFeedType>(feed, feed == nullptr ? 0 : 1);
}

// What a script may filter the rows by; nothing for a list it does not know.
Value filters_of(const Catalogue* catalogue) {
  if (catalogue == nullptr) return list_of_structs<Filter, kFilterType>(nullptr, 0);
  return list_of_structs<Filter, kFilterType>(catalogue->filters);
}
Value list_filters(const void* self, const RenderContext&) {
  return filters_of(as<ListView>(self).catalogue);
}
Value list_rows(const void* self, const RenderContext&) {
  const Catalogue* catalogue = as<ListView>(self).catalogue;
  return catalogue == nullptr ? Value() : Value::link(catalogue->address);
}
const Catalogue& register_catalogue(const RenderContext& context) {
  return tables_of(context).catalogues[static_cast<std::size_t>(CatalogueKind::register_)];
}
Value register_filters(const void*, const RenderContext& context) {
  return filters_of(&register_catalogue(context));
}
Value register_rows(const void*, const RenderContext& context) {
  return Value::link(register_catalogue(context).address);
}
Value filter_key(const void* self, const RenderContext&) {
  return Value::text(value_of(as<Filter>(self).word));
}
Value filter_label(const void* self, const RenderContext& context) {
  return word(context, as<Filter>(self).word);
}
Value groups_items(const void* self, const RenderContext&) {
  const GroupsView& groups = as<GroupsView>(self);
  return list_at<kGroupType>(groups.items, groups.count);
}

// A column or a tag.
const GroupRow& row_at(const void* self, const RenderContext& context) {
  return tables_of(context).groups[index_of(self)];
}
const site::Group& group_at(const void* self, const RenderContext& context) {
  return *row_at(self, context).group;
}
Value group_key(const void* self, const RenderContext& context) {
  return Value::text(group_at(self, context).column != nullptr ? "column" : "tag");
}
Value group_url(const void* self, const RenderContext& context) {
  return Value::link(row_at(self, context).url);
}
Value group_count(const void* self, const RenderContext& context) {
  return Value::integer(static_cast<std::int64_t>(row_at(self, context).documents.size()));
}
Value group_documents(const void* self, const RenderContext& context) {
  return list_at<kDocumentType>(row_at(self, context).documents);
}
template <auto Member>
Value group_period(const void* self, const RenderContext& context) {
  const content::ColumnConfig* column = group_at(self, context).column;
  if (column == nullptr || !(column->*Member)) return Value::text("");
  return period_value(context, *(column->*Member));
}

Value level_key(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<LevelRow>(self).level)));
}
Value level_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<LevelRow>(self).level));
}
Value level_units(const void* self, const RenderContext&) {
  return list_at<kUnitType>(as<LevelRow>(self).units);
}
Value level_ended(const void* self, const RenderContext&) {
  return list_at<kUnitType>(as<LevelRow>(self).ended);
}

Value register_views(const void* self, const RenderContext&) {
  return list_of_structs<Link, kMenuItemType>(as<RegisterView>(self).views);
}
Value register_groups(const void* self, const RenderContext&) {
  return list_of_structs<RegisterGroupView, kRegisterGroupType>(as<RegisterView>(self).groups);
}
Value register_pager(const void* self, const RenderContext&) {
  return Value::object(&as<RegisterView>(self).pager, kPagerType);
}
Value register_group_entries(const void* self, const RenderContext&) {
  const RegisterGroupView& group = as<RegisterGroupView>(self);
  return list_at<kEntryType>(group.entries, group.count);
}

}  // namespace

const ObjectType kMenuItemType{"menu_item",
                               {field<&itself<Link>, &Link::title>("title"),
                                {"url", kLink, &menu_url},
                                {"current", kBoolean, &menu_current}}};

const ObjectType kSectionType{"section",
                              {{"key", kText, &section_key},
                               {"title", kText, &section_title},
                               {"url", kLink, &section_url},
                               {"count", kInteger, &section_count},
                               {"current", kBoolean, &section_current}}};

const ObjectType kPagerType{"pager",
                            {field<&itself<PagerView>, &PagerView::number>("number"),
                             field<&itself<PagerView>, &PagerView::total>("total"),
                             field<&itself<PagerView>, &PagerView::count>("count"),
                             {"previous", kLink, &pager_previous},
                             {"next", kLink, &pager_next},
                             {"pages", kListOf<kMenuItemType>, &pager_pages}}};

const ObjectType kListType{"list",
                           {field<&itself<ListView>, &ListView::key>("key"),
                            field<&itself<ListView>, &ListView::title>("title"),
                            {"items", kListOf<kDocumentType>, &list_items},
                            {"pager", kObject<kPagerType>, &list_pager},
                            {"group", kObject<kGroupType>, &list_group},
                            {"feed", kLink, &list_feed},
                            {"feeds", kListOf<kFeedType>, &list_feeds},
                            {"filters", kListOf<kFilterType>, &list_filters},
                            {"rows", kLink, &list_rows}}};

const ObjectType kFilterType{"filter",
                             {{"key", kText, &filter_key},
                              {"label", kText, &filter_label},
                              field<&itself<Filter>, &Filter::cell>("cell"),
                              field<&itself<Filter>, &Filter::options>("options")}};

const ObjectType kGroupsType{"groups",
                             {field<&itself<GroupsView>, &GroupsView::key>("key"),
                              field<&itself<GroupsView>, &GroupsView::title>("title"),
                              {"items", kListOf<kGroupType>, &groups_items}}};

const ObjectType kGroupType{"group",
                            {{"key", kText, &group_key},
                             field<&group_at, &site::Group::id>("id"),
                             field<&group_at, &site::Group::title>("title"),
                             {"url", kLink, &group_url},
                             {"count", kInteger, &group_count},
                             {"from", kText, &group_period<&content::ColumnConfig::from>},
                             {"until", kText, &group_period<&content::ColumnConfig::until>},
                             {"documents", kListOf<kDocumentType>, &group_documents}}};

const ObjectType kUnitLevelType{"unit_level",
                                {{"level", kText, &level_key},
                                 {"level_label", kText, &level_label},
                                 {"units", kListOf<kUnitType>, &level_units},
                                 {"ended", kListOf<kUnitType>, &level_ended}}};

const ObjectType kRegisterType{"register",
                               {field<&itself<RegisterView>, &RegisterView::view>("view"),
                                field<&itself<RegisterView>, &RegisterView::title>("title"),
                                {"views", kListOf<kMenuItemType>, &register_views},
                                {"groups", kListOf<kRegisterGroupType>, &register_groups},
                                {"pager", kObject<kPagerType>, &register_pager},
                                {"filters", kListOf<kFilterType>, &register_filters},
                                {"rows", kLink, &register_rows}}};

const ObjectType kRegisterGroupType{
    "register_group",
    {field<&itself<RegisterGroupView>, &RegisterGroupView::title>("title"),
     field<&itself<RegisterGroupView>, &RegisterGroupView::continued>("continued"),
     {"entries", kListOf<kEntryType>, &register_group_entries}}};

}  // namespace congbo::portal
