// The dates of a plan's milestones, internal ones included. Pure.
#pragma once

#include <vector>

#include "content/document.h"
#include "schedule/expand.h"

namespace congbo::check {

class DatedPapers;

// One expansion for each milestone, in the plan's order. Those that wait for something whose day
// is not known have no dates. Requires: `plan` is a plan.
std::vector<schedule::Expansion> expand_milestones(const content::Document& plan,
                                                   const DatedPapers& papers,
                                                   bool before_is_inclusive);

}  // namespace congbo::check
