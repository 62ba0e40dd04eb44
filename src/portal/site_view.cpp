// What stands on every page: the site, the page itself; and the home page.
#include <algorithm>

#include "portal/fields.h"
#include "portal/linked_data.h"
#include "portal/lookups.h"
#include "portal/plan_paths.h"
#include "portal/theme.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Kind;
using content::SiteConfig;

const SiteConfig& config_at(const void*, const RenderContext& context) {
  return site_of(context).config;
}
const site::Site& whole_site(const void*, const RenderContext& context) {
  return site_of(context);
}
const Theme& theme_of(const RenderContext& context) {
  return *tables_of(context).theme;
}

Value notice(const void*, const RenderContext& context) {
  const content::Notice& given = site_of(context).config.notice;
  const bool is_past = given.until && *given.until < site_of(context).as_of;
  return Value::text(is_past ? std::string_view() : given.text);
}
// For scripts: a page is read after it was built.
Value notice_until(const void*, const RenderContext& context) {
  return to_value(site_of(context).config.notice.until);
}
Value office(const void*, const RenderContext& context) {
  return object_at(target_of(context, &site_of(context).config.body), kUnitType);
}
Value home_link(const void*, const RenderContext&) {
  return Value::link("index.html");
}
Value search_link(const void*, const RenderContext& context) {
  return tables_of(context).search_index.empty() ? Value() : Value::link(kSearchPage);
}
Value menu(const void*, const RenderContext& context) {
  return list_of_structs<Link, kMenuItemType>(tables_of(context).menu);
}
Value sections(const void*, const RenderContext& context) {
  return list_of_structs<SectionRow, kSectionType>(tables_of(context).sections);
}
Value columns(const void*, const RenderContext& context) {
  const Tables& tables = tables_of(context);
  return list_at<kGroupType>(tables.numbers.data(), tables.column_count);
}
Value as_link(const std::string& address) {
  return Value::link(address);
}
Value css(const void*, const RenderContext& context) {
  return tpl::list_of<std::string, &as_link>(theme_of(context).css);
}
Value js(const void*, const RenderContext& context) {
  return tpl::list_of<std::string, &as_link>(theme_of(context).js);
}
Value assets(const void*, const RenderContext& context) {
  return Value::object(&theme_of(context), kAssetsType);
}
Value options(const void*, const RenderContext& context) {
  return Value::object(&site_of(context).config.theme_options, kOptionsType);
}
Value feed(const void*, const RenderContext& context) {
  const std::vector<FeedRow>& all = tables_of(context).feeds;
  if (all.empty() || all.front().topic != FeedTopic::everything) return Value();
  return Value::link(all.front().address[static_cast<std::size_t>(FeedFormat::atom)]);
}
Value feeds(const void*, const RenderContext& context) {
  return list_of_structs<FeedRow, kFeedType>(tables_of(context).feeds);
}
// Those of the whole site; plans and units show their own.
Value calendars(const void*, const RenderContext& context) {
  const std::vector<CalendarRow>& all = tables_of(context).calendars;
  const auto end = std::find_if(all.begin(), all.end(), [](const CalendarRow& row) {
    return row.topic == CalendarTopic::plan || row.topic == CalendarTopic::unit;
  });
  return list_of_structs<CalendarRow, kCalendarType>(all.data(),
                                                     static_cast<std::size_t>(end - all.begin()));
}

Value find_asset(const void* self, std::string_view name) {
  const ThemeAsset* asset = as<Theme>(self).asset(name);
  return asset == nullptr ? Value::undefined() : Value::link(asset->address);
}
Value find_option(const void* self, std::string_view name) {
  const auto& all = as<std::map<std::string, std::string>>(self);
  const auto found = all.find(std::string(name));
  return found == all.end() ? Value::undefined() : Value::text(found->second);
}

// The page.
Value page_kind(const void*, const RenderContext& context) {
  return Value::text(row_of(view_of(context).kind).name);
}
Value page_url(const void*, const RenderContext& context) {
  return Value::link(view_of(context).path);
}
Value page_canonical(const void*, const RenderContext& context) {
  const std::string& address = view_of(context).canonical;
  return address.empty() ? Value() : Value::link(address);
}
Value page_language(const void*, const RenderContext& context) {
  return Value::text(view_of(context).language == Language::vi ? "vi" : "en");
}
Value page_updated(const void*, const RenderContext& context) {
  const Index document = view_of(context).document;
  if (document == kNone) return Value();
  const content::Document& shown = *site_of(context).documents[document].document;
  return to_value(shown.updated ? shown.updated : shown.date);
}
Value page_published(const void*, const RenderContext& context) {
  const Index document = view_of(context).document;
  return document == kNone ? Value()
                           : to_value(site_of(context).documents[document].document->date);
}
Value page_image(const void*, const RenderContext& context) {
  const std::string& address = view_of(context).image;
  return address.empty() ? Value() : Value::link(address);
}
Value linked_data(const void* self, const RenderContext&) {
  return Value::html(self, &write_linked_data);
}
Value links(const void*, const RenderContext& context) {
  return list_of_structs<PrintedLink, kPrintedLinkType>(view_of(context).links);
}
Value terms(const void*, const RenderContext& context) {
  return list_of_structs<ExplainedTerm, kTermType>(view_of(context).terms);
}
Value breadcrumbs(const void*, const RenderContext& context) {
  return list_of_structs<Link, kMenuItemType>(view_of(context).breadcrumbs);
}
Value alternate(const void*, const RenderContext& context) {
  return object_at(view_of(context).alternate, kAlternateType);
}
Value alternate_url(const void* self, const RenderContext& context) {
  return Value::link(facts_at(self, context).url);
}
Value alternate_canonical(const void*, const RenderContext& context) {
  const std::string& address = view_of(context).alternate_canonical;
  return address.empty() ? Value() : Value::link(address);
}

// The home page shows the newest of each kind.
template <Kind Wanted, std::size_t Most>
Value newest(const void*, const RenderContext& context) {
  const std::vector<Index>& all = tables_of(context).listed[static_cast<std::size_t>(Wanted)];
  return list_at<kDocumentType>(all.data(), std::min(all.size(), Most));
}
template <auto Member>
Value dates(const void*, const RenderContext& context) {
  return list_at<kTimelineItemType>(tables_of(context).*Member);
}

}  // namespace

const ObjectType kSiteType{"site",
                           {field<&config_at, &SiteConfig::title>("title"),
                            field<&config_at, &SiteConfig::place>("place"),
                            field<&config_at, &SiteConfig::language>("language"),
                            field<&config_at, &SiteConfig::base_url>("base_url"),
                            field<&whole_site, &site::Site::as_of>("as_of"),
                            {"notice", kText, &notice},
                            {"notice_until", kDate, &notice_until},
                            {"body", kObject<kUnitType>, &office},
                            {"home", kLink, &home_link},
                            {"search", kLink, &search_link},
                            {"menu", kListOf<kMenuItemType>, &menu},
                            {"sections", kListOf<kSectionType>, &sections},
                            {"columns", kListOf<kGroupType>, &columns},
                            {"css", kLinks, &css},
                            {"js", kLinks, &js},
                            {"asset", kObject<kAssetsType>, &assets},
                            {"option", kObject<kOptionsType>, &options},
                            {"feed", kLink, &feed},
                            {"feeds", kListOf<kFeedType>, &feeds},
                            {"calendars", kListOf<kCalendarType>, &calendars}}};

const ObjectType kAssetsType{"assets", {}, &find_asset};
const ObjectType kOptionsType{"options", {}, &find_option};

const ObjectType kPageType{"page",
                           {{"kind", kText, &page_kind},
                            field<&itself<PageView>, &PageView::title>("title"),
                            field<&itself<PageView>, &PageView::description>("description"),
                            {"url", kLink, &page_url},
                            {"canonical", kLink, &page_canonical},
                            {"language", kText, &page_language},
                            {"published", kDate, &page_published},
                            {"updated", kDate, &page_updated},
                            {"image", kLink, &page_image},
                            {"linked_data", kHtml, &linked_data},
                            {"links", kListOf<kPrintedLinkType>, &links},
                            {"terms", kListOf<kTermType>, &terms},
                            {"breadcrumbs", kListOf<kMenuItemType>, &breadcrumbs},
                            {"alternate", kObject<kAlternateType>, &alternate}}};

const ObjectType kAlternateType{"alternate",
                                {field<&document_at, &content::Document::language>("language"),
                                 field<&document_at, &content::Document::title>("title"),
                                 {"url", kLink, &alternate_url},
                                 {"canonical", kLink, &alternate_canonical}}};

const ObjectType kHomeType{"home",
                           {{"news", kListOf<kDocumentType>, &newest<Kind::news, 8>},
                            {"plans", kListOf<kDocumentType>, &newest<Kind::plan, 6>},
                            {"directives", kListOf<kDocumentType>, &newest<Kind::directive, 6>},
                            {"models", kListOf<kDocumentType>, &newest<Kind::model, 4>},
                            {"broadcasts", kListOf<kDocumentType>, &newest<Kind::broadcast, 4>},
                            {"bulletins", kListOf<kDocumentType>, &newest<Kind::bulletin, 4>},
                            {"upcoming", kListOf<kTimelineItemType>, &dates<&Tables::upcoming>},
                            {"recent", kListOf<kTimelineItemType>, &dates<&Tables::recent>}}};

}  // namespace congbo::portal
