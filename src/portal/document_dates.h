// When a document came out and when it last changed, as feeds and calendars tell it. Pure
// functions.
#pragma once

#include <optional>

#include "content/document.h"

namespace congbo::portal {

// `date`, else `updated`, else the newest dated correction; nothing when it tells no day at all.
std::optional<Date> published_on(const content::Document& document);

// `updated`, else `date`, else the newest dated correction.
std::optional<Date> changed_on(const content::Document& document);

}  // namespace congbo::portal
