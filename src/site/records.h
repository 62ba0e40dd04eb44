// The records a Site is made of. Pure data; every Index refers to a vector of the same Site.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "citation/symbol.h"
#include "content/document.h"
#include "schedule/expand.h"

namespace congbo::site {

using Index = std::uint32_t;
inline constexpr Index kNone = 0xFFFFFFFF;

// Where a slot of a body leads. An empty address: the words stay plain text.
struct SlotTarget {
  std::string address;  // path from the site's root with fragment, or an absolute URL
  Index entry = kNone;  // the register entry it names, if any
};

// One visible document with what resolution found out about it.
struct DocumentNode {
  std::shared_ptr<const content::Document> document;
  Index entry = kNone;            // official documents
  Index unit = kNone;             // kind unit
  Index issuer_unit = kNone;      // official documents whose issuer is a unit of this site
  std::vector<SlotTarget> slots;  // parallel to document->body.slots
  std::vector<Index> relations;   // relations that go out from here
  std::vector<Index> milestones;  // plans: into Site::milestones
  std::vector<Index> about;       // documents this one is about
  std::vector<Index> about_milestones;
  std::vector<Index> fulfils;      // milestones this one is the doing of
  std::vector<Index> backlinks;    // documents that speak about this one, newest first
  std::vector<Index> related;      // news: related; bulletin: items
  std::vector<Index> gallery;      // into Site::files
  std::vector<Index> attachments;  // into Site::files, visible ones only
  Index cover = kNone;             // into Site::files
  Index audio = kNone;
  Index replaced_by = kNone;   // models
  Index subject_unit = kNone;  // models: their unit; events: their host
  Index translation = kNone;   // the same page in the other language
};

enum class RelationKind { implements, based_on, continues, reviews, cites, amends, replaces };
inline constexpr int kRelationKindCount = 7;

struct Relation {
  RelationKind kind = RelationKind::cites;
  Index from = kNone;  // into documents
  Index to = kNone;    // into entries; kNone: something held back, shown as plain words
  std::string words;   // the symbol as typed (`to` may be kNone); cites: the sentence around it
};

// One official document known here, published or only cited.
struct Entry {
  std::string symbol;       // as shown; empty when the document bears none
  citation::Symbol parsed;  // meaningful when symbol is not empty
  std::string type_name;    // "Kết luận"
  std::string issuer;
  std::optional<Date> date;
  std::string title;
  Index document = kNone;       // kNone: only cited
  std::string address;          // page without ".html"
  std::vector<Index> incoming;  // relations that point here
};

// A duty of a plan that reaches a unit.
struct UnitDuty {
  Index document = kNone;  // the plan
  std::uint32_t duty = 0;  // into Plan::duties
  Index via = kNone;       // the group it was given to, when not this unit itself
};

struct UnitMilestone {
  Index milestone = kNone;
  Index via = kNone;
};

struct UnitNode {
  Index document = kNone;
  Index parent = kNone;
  std::vector<Index> children, members, groups, successors, predecessors;
  std::vector<UnitDuty> duties;
  std::vector<UnitMilestone> milestones;
  std::vector<Index> issued;  // documents it issued, newest first
  std::vector<Index> models;
  std::vector<Index> reports_due;  // milestones whose reports come to this unit
};

// The result of one occurrence for one unit (kNone = for all). A milestone that has no dates (a
// standing duty, a condition) has its results under occurrence 0.
struct OccurrenceResult {
  std::uint32_t occurrence = 0;
  Index unit = kNone;
  const content::Result* result = nullptr;  // owned by the plan's document
  Index document = kNone;                   // proof, if visible
};

struct MilestoneNode {
  Index document = kNone;                      // the plan
  const content::Milestone* source = nullptr;  // owned by the plan's document
  std::string anchor;                          // "moc-" + id
  schedule::Expansion expansion;
  std::vector<Index> units;  // as written: units and groups
  Index report_to = kNone;
  Index via = kNone;
  Index after = kNone;       // the milestone it is counted from
  Index when_entry = kNone;  // the document it waits for
  std::vector<OccurrenceResult> results;
  std::vector<Index> fulfilled_by;  // documents, oldest first
};

enum class TimelineKind { milestone, issued, news, model, evaluation, broadcast, bulletin, event };

struct TimelineItem {
  TimelineKind kind = TimelineKind::news;
  Date first;
  Date last;
  EdtfDate period;  // how the date is named: a day, a month, a quarter …
  Index document = kNone;
  Index milestone = kNone;  // milestones
  std::uint32_t occurrence = 0;
};

// A column or a tag with its documents, newest first.
struct Group {
  std::string id;  // slug
  std::string title;
  const content::ColumnConfig* column = nullptr;  // columns; owned by Site::config
  std::vector<Index> documents;
};

struct PublishedFile {
  std::string source;   // in the site folder
  std::string address;  // in the output
  std::string label;
  std::uintmax_t size = 0;  // bytes
};

struct Redirect {
  std::string from;  // "old/page.html"
  std::string to;    // "new/page.html"
};

}  // namespace congbo::site
