// site.yaml, read and typed. Immutable after reading.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "citation/abbreviations.h"
#include "content/values.h"

namespace congbo::content {

inline constexpr int kContentFormat = 1;  // `format:` this program writes and reads

struct MenuItem {
  std::string title;
  Ref to;  // a section's address, a document, or an absolute URL
};

struct ColumnConfig {
  std::string id, title;
  std::optional<EdtfDate> from, until;
  Place place;
};

struct Notice {
  std::string text;
  std::optional<Date> until;
};

struct SiteConfig {
  std::string title;
  Ref body;              // unit that runs the portal
  std::string base_url;  // ends in '/'; empty = relative links only, no feeds or sitemap
  std::string language = "vi";
  std::string place;
  std::vector<MenuItem> menu;
  std::vector<ColumnConfig> columns;
  std::string theme = "default";
  Place theme_place;
  std::map<std::string, std::string> theme_options;
  Notice notice;
  bool before_is_inclusive = false;  // deadlines.before
  bool link_citations = true;
  bool search = true;
  bool precompress = false;
  bool raw_html = false;
  std::size_t max_document_bytes = 1024 * 1024;      // limits.document
  std::size_t max_picture_bytes = 30 * 1024 * 1024;  // limits.picture
  std::size_t max_picture_pixels = 50'000'000;       // limits.picture_pixels
  std::size_t max_list_rows = 20;                    // limits.page_rows: rows of one list page
  std::vector<std::string> contacts_allowed;
  citation::OwnAbbreviations glossary;  // beside the built-in one, and before it
};

// Reads site.yaml's text; every problem is reported, and what could not be read keeps its default.
SiteConfig read_site_config(std::string_view text, Diagnostics& diagnostics);

}  // namespace congbo::content
