#include "site/charged_units.h"

#include <algorithm>

namespace congbo::site {
namespace {

// Groups of groups, bodies below bodies, successors of successors; also keeps circles from turning
// for ever.
constexpr int kDeepest = 8;

using Links = std::vector<Index> UnitNode::*;

bool leads_to(const std::vector<UnitNode>& units, Index from, Index wanted, Links links,
              int depth = kDeepest) {
  if (from == wanted) return true;
  const std::vector<Index>& next = units[from].*links;
  return depth > 0 && std::any_of(next.begin(), next.end(), [&](Index at) {
           return leads_to(units, at, wanted, links, depth - 1);
         });
}

}  // namespace

bool stands_in(const std::vector<UnitNode>& units, Index group, Index unit) {
  return leads_to(units, group, unit, &UnitNode::members);
}

bool may_answer(const std::vector<UnitNode>& units, const std::vector<Index>& charged, Index unit) {
  constexpr Links kWays[] = {&UnitNode::members, &UnitNode::groups, &UnitNode::children,
                             &UnitNode::successors, &UnitNode::predecessors};
  return charged.empty() || std::any_of(charged.begin(), charged.end(), [&](Index from) {
           return std::any_of(std::begin(kWays), std::end(kWays),
                              [&](Links links) { return leads_to(units, from, unit, links); });
         });
}

}  // namespace congbo::site
