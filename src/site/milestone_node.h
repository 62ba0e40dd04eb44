// A milestone with its dates and what became of them. Pure data.
#pragma once

#include <string>
#include <vector>

#include "content/plan.h"
#include "schedule/expand.h"
#include "site/index.h"

namespace congbo::site {

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

}  // namespace congbo::site
