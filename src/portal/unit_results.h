// Whether results of one date of a milestone speak for a unit. Pure functions.
#pragma once

#include <vector>

#include "site/site.h"

namespace congbo::portal {

using DateResults = std::vector<const site::OccurrenceResult*>;

// A result of its own, or, of a group, results of all members that existed on `day`.
bool has_result(const site::Site& site, site::Index unit, const DateResults& results,
                const Date& day);

// A result of its own or of somebody in it.
bool has_any_result(const site::Site& site, site::Index unit, const DateResults& results);

}  // namespace congbo::portal
