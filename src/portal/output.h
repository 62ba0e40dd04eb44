// One file of the portal: where it stands, and the recipe it is made by.
#pragma once

#include <cstdint>
#include <string>

namespace congbo::portal {

enum class Producer : std::uint8_t {
  home,
  document,     // subject: Index of a document
  results,      // every date of a plan: its Index
  course,       // what followed from a plan: its Index
  cited_entry,  // Index of an entry without a document
  section,      // a content::Kind; part: page number from 1
  group,        // Index of a column or tag; part: page number
  columns,
  tags,
  units,
  register_,  // the view (level, type, year); part: page number
  timeline,
  year,          // Index into the years
  timeline_row,  // Index into Tables::timelines; part: page number
  calendars,     // the page that lists them
  search,
  not_found,
  sheet,     // the print sheet of a bulletin: its Index
  asset,     // of the theme
  own_file,  // Index into Site::files
  picture,   // Index into Tables::pictures; part: into its `made`
  redirect,  // Index into Site::redirects
  sitemap,   // part: 0 the sitemap itself or the list of sitemaps, n its n-th part
  robots,
  feed,       // Index into Tables::feeds; part: the FeedFormat
  catalogue,  // the CatalogueKind: rows for the browser to filter
  calendar,   // Index into Tables::calendars
  api,        // the ApiFile
  extra       // Index into Extras::files
};

struct Output {
  std::string path;  // relative to the portal's root
  Producer producer = Producer::home;
  std::uint32_t subject = 0;
  std::uint32_t part = 1;
};

}  // namespace congbo::portal
