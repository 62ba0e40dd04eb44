#include "portal/unit_results.h"

#include <algorithm>

#include "site/charged_units.h"

namespace congbo::portal {
namespace {

using site::Index;

bool has_own(Index unit, const DateResults& results) {
  return std::any_of(results.begin(), results.end(),
                     [&](const auto* result) { return result->unit == unit; });
}

bool has_all(const site::Site& site, Index unit, const DateResults& results, const Date& day,
             int depth) {
  if (has_own(unit, results)) return true;
  const std::vector<Index>& members = site.units[unit].members;
  bool has_members = false;
  for (Index member : members) {
    if (depth == 0 || site::has_ended(site, member, day)) continue;
    if (!has_all(site, member, results, day, depth - 1)) return false;
    has_members = true;
  }
  return has_members;
}

bool has_any(const site::Site& site, Index unit, const DateResults& results, int depth) {
  if (has_own(unit, results)) return true;
  const std::vector<Index>& members = site.units[unit].members;
  return depth > 0 && std::any_of(members.begin(), members.end(), [&](Index member) {
           return has_any(site, member, results, depth - 1);
         });
}

}  // namespace

bool has_result(const site::Site& site, Index unit, const DateResults& results, const Date& day) {
  return has_all(site, unit, results, day, site::kDeepestGroup);
}

bool has_any_result(const site::Site& site, Index unit, const DateResults& results) {
  return has_any(site, unit, results, site::kDeepestGroup);
}

}  // namespace congbo::portal
