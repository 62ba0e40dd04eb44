#include "portal/pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "portal/addresses.h"
#include "portal/lookups.h"
#include "portal/navigation.h"
#include "portal/plan_paths.h"
#include "portal/printed_links.h"
#include "portal/search_page.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Kind;

constexpr std::string_view kSharePicture = "share.png";

PageKind page_kind_of(Kind kind) {
  switch (kind) {
    case Kind::directive:
      return PageKind::directive;
    case Kind::plan:
      return PageKind::plan;
    case Kind::news:
      return PageKind::news;
    case Kind::model:
      return PageKind::model;
    case Kind::broadcast:
      return PageKind::broadcast;
    case Kind::bulletin:
      return PageKind::bulletin;
    case Kind::unit:
      return PageKind::unit;
    case Kind::event:
      return PageKind::event;
    case Kind::page:
      break;
  }
  return PageKind::page;
}

// What the announcer reads. Rules for Vietnamese only: any other text stays as typed.
void view_script(PageView& view, const content::Document& document) {
  if (document.language == "en") {
    for (std::string_view line : split(document.plain_text, '\n')) {
      view.script.text.paragraphs.push_back({std::string(line)});
    }
    return;
  }
  view.script.text = citation::read_aloud(document.plain_text, view.tables->site->config.glossary);
  view.script.seconds = citation::seconds_to_read(view.script.text.syllables);
}

Language language_of(const content::Document& document) {
  return document.language == "en" ? Language::en : Language::vi;
}

void view_document(PageView& view, Index index) {
  const site::DocumentNode& node = view.tables->site->documents[index];
  const content::Document& document = *node.document;
  view.kind = page_kind_of(document.kind);
  view.language = language_of(document);
  view.document = index;
  view.entry = node.entry;
  const bool has_course_page = !view.tables->documents[index].course_page.empty();
  if (view.entry != kNone && !has_course_page) {
    view.following = following_of(*view.tables, view.entry);
  }
  view.alternate = node.translation;
  if (view.alternate != kNone) {
    view.alternate_canonical = canonical_address(view.tables->site->config.base_url,
                                                 view.tables->documents[view.alternate].url);
  }
  view.title = document.title;
  view.description = view.tables->documents[index].description;
  if (document.kind == Kind::broadcast) view_script(view, document);
  add_breadcrumbs(view, section_of(document.kind));
}

// The paper form of a bulletin or a broadcast, which search engines find under the document's own
// address.
void view_sheet(PageView& view, Index index) {
  view_document(view, index);
  view.kind = view.kind == PageKind::broadcast ? PageKind::script : PageKind::sheet;
  view.canonical =
      canonical_address(view.tables->site->config.base_url, view.tables->documents[index].url);
}

// One of the pages beside a long plan, under a name of its own.
void view_beside_plan(PageView& view, PageKind kind, std::string_view word, Index index) {
  const site::DocumentNode& node = view.tables->site->documents[index];
  const std::string& plan =
      node.entry == kNone ? node.document->title : view.tables->entries[node.entry].label;
  view.kind = kind;
  view.language = language_of(*node.document);
  view.document = index;
  view.entry = node.entry;
  view.alternate = node.translation;  // the plan in the other language; the page itself has no twin
  const std::string_view name = view.tables->theme->text(view.language, word);
  view.title = fmt::format("{}: {}", name, plan);
  add_breadcrumbs(view, Section::plans,
                  {plan, view.tables->documents[index].url, Link::Current::no});
  view.breadcrumbs.back().title = name;  // the step before says of which plan
}

void view_entry(PageView& view, Index index) {
  view.kind = PageKind::directive;
  view.entry = index;
  view.following = following_of(*view.tables, index);
  view.title = view.tables->entries[index].label;
  view.description = view.tables->site->entries[index].title;
  add_breadcrumbs(view, Section::register_);
}

// Rows of page `number` out of `all`.
void take_rows(ListView& list, const std::vector<Index>& all, std::size_t rows, int number) {
  const std::size_t begin = std::min(all.size(), (static_cast<std::size_t>(number) - 1) * rows);
  list.items = all.data() + begin;
  list.count = std::min(rows, all.size() - begin);
}

std::vector<std::string> list_pages(std::string_view folder, int pages) {
  std::vector<std::string> addresses;
  for (int page = 1; page <= pages; ++page) addresses.push_back(list_page(folder, page));
  return addresses;
}

// The feed that brings what is new on the list whose first page is `page`.
void take_feed(ListView& list, const std::vector<FeedRow>& feeds, std::string_view page) {
  const auto own = std::find_if(feeds.begin(), feeds.end(),
                                [page](const FeedRow& feed) { return feed.page == page; });
  if (own != feeds.end()) list.feed = &*own;
}

void view_section(PageView& view, Kind kind, int number) {
  const Section section = section_of(kind);
  const std::vector<Index>& all = view.tables->listed[static_cast<std::size_t>(kind)];
  const std::size_t rows = view.tables->site->config.max_list_rows;
  const int pages = page_count(all.size(), rows);
  view.kind = PageKind::list;
  view.title = section_title(view, section);
  view.list.key = value_of(word_key(section));
  view.list.title = view.title;
  take_rows(view.list, all, rows, number);
  view.list.pager =
      pager_for(number, pages, all.size(), list_pages(section_folder(section), pages));
  take_feed(view.list, view.tables->feeds, section_url(section));
  if (kind == Kind::model)
    view.list.catalogue = &view.tables->catalogues[static_cast<std::size_t>(CatalogueKind::models)];
  add_breadcrumbs(view, Section::home);
}

void view_group(PageView& view, Index index, int number) {
  const GroupRow& group = view.tables->groups[index];
  const bool is_column = group.group->column != nullptr;
  const std::size_t rows = view.tables->site->config.max_list_rows;
  const int pages = std::max(1, page_count(group.documents.size(), rows));
  view.kind = PageKind::list;
  view.title = group.group->title;
  view.list.key = is_column ? "column" : "tag";
  view.list.title = view.title;
  view.list.group = index;
  take_rows(view.list, group.documents, rows, number);
  view.list.pager = pager_for(number, pages, group.documents.size(), pages_from(group.url, pages));
  take_feed(view.list, view.tables->feeds, group.url);
  add_breadcrumbs(view, is_column ? Section::columns : Section::tags);
}

void view_groups(PageView& view, Section section) {
  const std::size_t columns = view.tables->column_count;
  const bool is_columns = section == Section::columns;
  view.kind = PageKind::groups;
  view.title = section_title(view, section);
  view.groups.key = value_of(word_key(section));
  view.groups.title = view.title;
  view.groups.items = view.tables->numbers.data() + (is_columns ? 0 : columns);
  view.groups.count = is_columns ? columns : view.tables->groups.size() - columns;
  add_breadcrumbs(view, Section::home);
}

void view_register(PageView& view, std::size_t which, int number) {
  constexpr std::string_view kFolders[] = {"van-ban", "van-ban/theo-loai", "van-ban/theo-nam"};
  const RegisterOrder& order = view.tables->registers[which];
  const std::size_t begin = (static_cast<std::size_t>(number) - 1) * kRegisterRows;
  const std::size_t end = std::min(order.entries.size(), begin + kRegisterRows);
  RegisterView& shown = view.register_;
  view.kind = PageKind::register_;
  view.title = section_title(view, Section::register_);
  shown.view = value_of(kRegisterWords[which]);
  shown.title = view.title;
  for (std::size_t i = 0; i < std::size(kFolders); ++i) {
    shown.views.push_back({std::string(view.tables->theme->text(view.language, kRegisterWords[i])),
                           list_page(kFolders[i], 1),
                           i == which ? Link::Current::yes : Link::Current::no});
  }
  for (const RegisterSpan& span : order.spans) {
    const std::size_t first = std::max(span.begin, begin);
    const std::size_t last = std::min(span.end, end);
    if (first >= last) continue;
    shown.groups.push_back(
        {span.title, span.begin < begin, order.entries.data() + first, last - first});
  }
  const int pages = page_count(order.entries.size(), kRegisterRows);
  shown.pager = pager_for(number, pages, order.entries.size(), list_pages(kFolders[which], pages));
  add_breadcrumbs(view, Section::home);
}

void view_titled(PageView& view, PageKind kind, Section section) {
  view.kind = kind;
  view.title = section_title(view, section);
  add_breadcrumbs(view, Section::home);
}

bool is_drawing_file(const Tables& tables, Index file) {
  const Index picture = tables.files[file].picture;
  return picture != kNone && tables.pictures[picture].header.format == media::Format::svg;
}

// The document's own picture where programs that show shared pages can read it, else the theme's.
// An individual's picture stays on the page for which it was agreed to.
std::string image_of(const PageView& view) {
  const Tables& tables = *view.tables;
  const std::string& base = tables.site->config.base_url;
  if (base.empty()) return "";
  if (view.document != kNone) {
    const site::DocumentNode& node = tables.site->documents[view.document];
    const bool is_drawing = node.cover != kNone && is_drawing_file(tables, node.cover);
    if (node.cover != kNone && !is_drawing && !is_of_individual(*node.document)) {
      return base + share_address(tables, node.cover);
    }
  }
  const ThemeAsset* picture = tables.theme->asset(kSharePicture);
  return picture == nullptr ? "" : base + picture->address;
}

void fill(PageView& view, const Output& output) {
  const auto part = static_cast<int>(output.part);
  switch (output.producer) {
    case Producer::home:
      view.kind = PageKind::home;
      view.title = view.tables->site->config.title;
      break;
    case Producer::document:
      view_document(view, output.subject);
      view.links = printed_links(*view.tables, output.subject);
      view.terms = explained_terms(*view.tables, output.subject);
      break;
    case Producer::sheet:
      view_sheet(view, output.subject);
      break;
    case Producer::results:
      view_beside_plan(view, PageKind::results, kResultsWord, output.subject);
      break;
    case Producer::course:
      view_beside_plan(view, PageKind::course, kCourseWord, output.subject);
      view.following = following_of(*view.tables, view.entry);
      break;
    case Producer::cited_entry:
      view_entry(view, output.subject);
      break;
    case Producer::section:
      view_section(view, static_cast<Kind>(output.subject), part);
      break;
    case Producer::group:
      view_group(view, output.subject, part);
      break;
    case Producer::columns:
      view_groups(view, Section::columns);
      break;
    case Producer::tags:
      view_groups(view, Section::tags);
      break;
    case Producer::units:
      view_titled(view, PageKind::units, Section::units);
      break;
    case Producer::register_:
      view_register(view, output.subject, part);
      break;
    case Producer::timeline:
      view_timeline(view);
      break;
    case Producer::year:
      view_year(view, output.subject);
      break;
    case Producer::timeline_row:
      view_timeline_row(view, output.subject, part);
      break;
    case Producer::calendars:
      view_titled(view, PageKind::calendars, Section::calendars);
      break;
    case Producer::search:
      view_search(view);
      add_breadcrumbs(view, Section::home);
      break;
    default:
      view_titled(view, PageKind::not_found, Section::not_found);
      break;
  }
}

}  // namespace

std::string section_title(const PageView& view, Section section) {
  return std::string(view.tables->theme->text(view.language, word_key(section)));
}

void add_breadcrumbs(PageView& view, Section section, const Link& between) {
  view.breadcrumbs.push_back({section_title(view, Section::home), "index.html", Link::Current::no});
  const std::string url = section == Section::home ? "" : section_url(section);
  if (!url.empty() && url != view.path && has_page(*view.tables, section)) {
    view.breadcrumbs.push_back({section_title(view, section), url, Link::Current::no});
  }
  if (!between.url.empty()) view.breadcrumbs.push_back(between);
  view.breadcrumbs.push_back({view.title, view.path, Link::Current::yes});
}

std::vector<std::string> pages_from(const std::string& first, int pages) {
  std::vector<std::string> addresses{first};
  const std::string folder = first.substr(0, first.rfind('.'));
  for (int page = 2; page <= pages; ++page) addresses.push_back(list_page(folder, page));
  return addresses;
}

PagerView pager_for(int number, int pages, std::size_t count,
                    const std::vector<std::string>& addresses) {
  PagerView pager;
  pager.number = number;
  pager.total = pages;
  pager.count = static_cast<int>(count);
  for (int page = 1; page <= pages; ++page) {
    const std::string& address = addresses[static_cast<std::size_t>(page) - 1];
    pager.pages.push_back(
        {std::to_string(page), address, page == number ? Link::Current::yes : Link::Current::no});
    if (page == number - 1) pager.previous = address;
    if (page == number + 1) pager.next = address;
  }
  return pager;
}

PageView view_page(const Tables& tables, const Output& output) {
  PageView view;
  view.tables = &tables;
  view.language = tables.language;
  view.path = output.path;
  view.canonical = canonical_address(tables.site->config.base_url, output.path);
  fill(view, output);
  view.image = image_of(view);
  return view;
}

}  // namespace congbo::portal
