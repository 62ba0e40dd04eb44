// Rows of Tables about who must do what: duties, progress, quotas, a unit's milestones. Pure data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "portal/words.h"
#include "site/index.h"

namespace congbo::portal {

using site::Index;
using site::kNone;

// Another unit that a plan gives the same duty to.
struct DutyPartner {
  Index unit = kNone;
  content::DutyRole role = content::DutyRole::unset;
};

struct DutyRow {
  Index document = kNone;  // the plan
  std::uint32_t duty = 0;
  Index unit = kNone;
  Index via = kNone;
  std::vector<DutyPartner> partners;
};

struct DutyGroup {
  Index unit = kNone;
  std::string unit_name;  // on the plan's date
  std::vector<DutyRow> duties;
};

struct Progress {
  int total = 0, done = 0, partly = 0, without_result = 0, coming = 0, cancelled = 0;
  bool in_force = true;  // false: the plan was withdrawn or replaced
};

// What a plan wants of one unit, and the models of it that are published.
struct QuotaRow {
  const content::Quota* quota = nullptr;
  Index unit = kNone;
  Index via = kNone;  // the group whose members each have this quota
  int collective = 0, individual = 0;
};

// A milestone seen from a unit that has it.
struct TaskRow {
  Index milestone = kNone;
  Index via = kNone;  // the group it was given to, when not this unit itself
  OccurrenceState state = OccurrenceState::coming;  // of its last date
  Index next = kNone;      // into occurrences: ahead, without a result of this unit
  int past = 0, done = 0;  // dates that are over or have a result, and those that have one
};

}  // namespace congbo::portal
