// A unit with everything that reaches it. Pure data.
#pragma once

#include <vector>

#include "site/index.h"

namespace congbo::site {

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

}  // namespace congbo::site
