// For the tests of the site room: sites of a few files in memory, and what became of them in words.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "site/assemble.h"

namespace congbo::site {

using Files = std::map<std::string, std::string, std::less<>>;

inline constexpr Date kToday{2023, 6, 1};

struct Built {
  Site site;
  std::string problems;  // "file:line:column code arguments", one a line
  std::string vi;        // the same as printed
  std::string en;        // message and hint only

  Index document(std::string_view id) const;  // fails the test when it is not in the site
  Index unit(std::string_view id) const;
  Index milestone(std::string_view plan_and_id) const;  // "ke-hoach#hop"
  const Entry& entry(std::string_view symbol) const;    // the only one of this symbol
};

// `files` under content/ ("plans/a.md"), with a site.yaml when they have none. A file that does not
// begin with "---" gets front matter of `title:` and its first lines up to an empty one.
Built build(const Files& files, Date as_of = kToday, bool drafts = false);
Built build_clean(const Files& files, Date as_of = kToday);  // fails the test on any problem

std::string ids(const Site& site, const std::vector<Index>& documents);  // "a, b"
std::string unit_ids(const Site& site, const std::vector<Index>& units);
std::string show(const Site& site,
                 const Entry& entry);  // symbol | issuer | date | document | address
std::string show_register(const Site& site);
std::string show_relations(const Site& site);                     // "from kind to words"
std::string show_slots(const Built& built, std::string_view id);  // "target → address", links only

// Everything the site holds, as one text: what is not in it cannot be shown.
std::string everything(const Site& site);

}  // namespace congbo::site
