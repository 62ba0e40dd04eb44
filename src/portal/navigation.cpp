#include "portal/navigation.h"

#include <algorithm>

#include "portal/addresses.h"

namespace congbo::portal {
namespace {

using content::Kind;

constexpr std::string_view kFolders[kSectionCount] = {
    "",       "ke-hoach", "van-ban",    "tin-tuc", "mo-hinh",        "truyen-thanh", "ban-tin",
    "don-vi", "su-kien",  "chuyen-muc", "the",     "dong-thoi-gian", "lich",         ""};

const std::vector<Index>& listed(const Tables& tables, Kind kind) {
  return tables.listed[static_cast<std::size_t>(kind)];
}

std::size_t count_of(const Tables& tables, Section section) {
  switch (section) {
    case Section::plans:
      return listed(tables, Kind::plan).size();
    case Section::register_:
      return tables.site->entries.size();
    case Section::news:
      return listed(tables, Kind::news).size();
    case Section::models:
      return listed(tables, Kind::model).size();
    case Section::broadcasts:
      return listed(tables, Kind::broadcast).size();
    case Section::bulletins:
      return listed(tables, Kind::bulletin).size();
    case Section::units:
      return listed(tables, Kind::unit).size();
    case Section::events:
      return listed(tables, Kind::event).size();
    case Section::columns:
      return tables.column_count;
    case Section::tags:
      return tables.groups.size() - tables.column_count;
    case Section::timeline:
      return tables.timeline_count;
    case Section::calendars:
      return tables.calendars.size();
    case Section::home:
    case Section::not_found:
      break;
  }
  return 0;
}

const content::Document* named_document(const site::Site& site, const std::string& name) {
  for (const site::DocumentNode& node : site.documents) {
    const content::Document& document = *node.document;
    if (document.file == name || document.file == "content/" + name || document.id == name) {
      return &document;
    }
  }
  return nullptr;
}

// Whether `url` is the page of a section that has nothing to show now: such a menu entry waits.
bool is_empty_section(const Tables& tables, const std::string& url) {
  for (int i = 0; i < kSectionCount; ++i) {
    const auto section = static_cast<Section>(i);
    if (!section_folder(section).empty() && section_url(section) == url) {
      return !has_page(tables, section);
    }
  }
  return false;
}

// A file or id of a document, an absolute URL, or an address of the portal, which is checked
// against the planned outputs later.
std::string menu_address(const Tables& tables, const std::string& written) {
  if (has_scheme(written)) return written;
  const content::Document* document = named_document(*tables.site, written);
  return document != nullptr ? document->address + ".html" : explicit_address(written);
}

bool is_in_menu(const Tables& tables, const std::string& url) {
  return std::any_of(tables.menu.begin(), tables.menu.end(),
                     [&](const Link& link) { return link.url == url; });
}

// Pages that put themselves into the menu, in their own order.
void add_pages_to_menu(Tables& tables) {
  std::vector<const content::Document*> pages;
  for (Index index : listed(tables, Kind::page)) {
    const content::Document& document = *tables.site->documents[index].document;
    if (document.page()->in_menu) pages.push_back(&document);
  }
  std::stable_sort(pages.begin(), pages.end(), [](const auto* a, const auto* b) {
    return a->page()->order < b->page()->order;
  });
  for (const content::Document* page : pages) {
    const std::string url = page->address + ".html";
    if (!is_in_menu(tables, url)) tables.menu.push_back({page->title, url, Link::Current::by_path});
  }
}

}  // namespace

std::string_view section_folder(Section section) {
  return kFolders[static_cast<std::size_t>(section)];
}

std::string section_url(Section section) {
  if (section == Section::home) return "index.html";
  return list_page(section_folder(section), 1);
}

Section section_of(Kind kind) {
  switch (kind) {
    case Kind::directive:
      return Section::register_;
    case Kind::plan:
      return Section::plans;
    case Kind::news:
      return Section::news;
    case Kind::model:
      return Section::models;
    case Kind::broadcast:
      return Section::broadcasts;
    case Kind::bulletin:
      return Section::bulletins;
    case Kind::unit:
      return Section::units;
    case Kind::event:
      return Section::events;
    case Kind::page:
      break;
  }
  return Section::home;
}

bool has_page(const Tables& tables, Section section) {
  return count_of(tables, section) > 0;
}

void add_navigation(Tables& tables) {
  for (int i = 0; i < kSectionCount; ++i) {
    const auto section = static_cast<Section>(i);
    const std::size_t count = count_of(tables, section);
    if (count > 0) tables.sections.push_back({section, section_url(section), count});
  }
  for (const content::MenuItem& item : tables.site->config.menu) {
    const std::string url = menu_address(tables, item.to.text);
    if (is_empty_section(tables, url)) continue;
    tables.menu.push_back({item.title, url, Link::Current::by_path});
  }
  add_pages_to_menu(tables);
}

}  // namespace congbo::portal
