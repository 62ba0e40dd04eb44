// A page of the portal as the search sees it: plain data taken from the Site, in which nothing held
// back exists. Borrows from the Site, which outlives it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"

namespace congbo::search {

struct Page {
  std::string url;
  std::string title;
  std::string label;  // "Kế hoạch 76-KH/ĐU"; empty for what bears no symbol
  content::Kind kind = content::Kind::page;
  std::optional<Date> date;
  site::Index column = site::kNone;  // into Site::columns
  std::vector<site::Index> units;    // that issued it, do it or are told of in it

  // What it is found by, from the heaviest to the lightest.
  std::vector<std::string> names;       // every way its symbol is said
  std::vector<std::string_view> leads;  // summary, headings, milestones
  std::vector<std::string_view> texts;  // everything else
};

// Every page that shows something of its own: documents and the register's only-cited entries,
// newest first.
std::vector<Page> gather_pages(const site::Site& site);

}  // namespace congbo::search
