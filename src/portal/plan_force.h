// How long a plan asks for anything: a withdrawn one no longer at all, a replaced one until its
// successor was issued. Pure functions.
#pragma once

#include <optional>

#include "portal/tables.h"

namespace congbo::portal {

// The day from which a replaced plan asks for nothing any more, when its successor tells it.
std::optional<Date> replaced_on(const site::Site& site, Index document);

// False of drafts, which ask nothing of anybody yet.
bool is_issued(const site::Site& site, Index document);

// False of plans that were withdrawn or replaced. Requires: entries have their states.
bool is_in_force(const Tables& tables, Index document);

// Whether nobody waits any more for a duty of `document` that is due on `last` and has no result.
bool is_cancelled(const Tables& tables, Index document, const Date& last);

}  // namespace congbo::portal
