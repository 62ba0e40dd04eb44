// The Site: everything that may be published, resolved and indexed. Assembled once by assemble();
// from then on immutable, every index valid, and nothing held back is in it: what is not here
// cannot leak from any page, feed or data file. Safe to read from any thread. Cross references are
// indexes into the vectors of Site (kNone = none).
#pragma once

#include <array>

#include "content/load.h"
#include "site/entry.h"
#include "site/milestone_node.h"
#include "site/records.h"
#include "site/unit_node.h"

namespace congbo::site {

struct Site {
  content::SiteConfig config;
  Date as_of;  // the only date a page may show that no document holds (design §2.5)

  std::vector<DocumentNode> documents;  // by file
  std::vector<Entry> entries;       // the register: published, then only cited, each by identity
  std::vector<Relation> relations;  // by source document, then kind
  std::vector<UnitNode> units;      // by file
  std::vector<MilestoneNode> milestones;  // by plan, then as written
  std::vector<TimelineItem> timeline;     // by last day, then first, then document
  std::vector<Group> columns;             // in site.yaml's order
  std::vector<Group> tags;                // in Vietnamese alphabetical order
  std::vector<PublishedFile> files;       // documents' own files that something refers to
  std::vector<Redirect> redirects;        // from `aliases`, by old address

  // Visible documents of each kind, newest first (units and pages: alphabetical).
  std::array<std::vector<Index>, content::kKindCount> by_kind;

  const std::vector<Index>& of_kind(content::Kind kind) const {
    return by_kind[static_cast<std::size_t>(kind)];
  }
};

// The unit's name valid on `date`: its last name when the date is absent or outside all, its title
// when it lists no names.
std::string name_on(const Site& site, Index unit, const std::optional<Date>& date);

// True when the unit had ended by `date`.
bool has_ended(const Site& site, Index unit, const Date& date);

}  // namespace congbo::site
