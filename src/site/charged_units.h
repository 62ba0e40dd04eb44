// Whose results count for a duty. Pure functions; safe from any thread.
#pragma once

#include <vector>

#include "site/unit_node.h"

namespace congbo::site {

// How deep groups of groups are followed. Groups that contain each other are an error, which must
// not keep a walk from its end.
inline constexpr int kDeepestGroup = 8;

// Whether `unit` is `group` or stands in it, through groups of groups too.
bool stands_in(const std::vector<UnitNode>& units, Index group, Index unit);

// Whether `unit` may answer for a duty given to `charged`: one of them, in a group of them or a
// group they stand in, below one of them, or what came before or after one of them. Everybody may
// where nobody is charged.
bool may_answer(const std::vector<UnitNode>& units, const std::vector<Index>& charged, Index unit);

}  // namespace congbo::site
