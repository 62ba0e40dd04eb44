// A calendar as iCalendar text (RFC 5545, with RFC 7986's names and hints). Pure function.
#pragma once

#include <string>

#include "portal/outputs.h"

namespace congbo::portal {

// Requires: output.subject is an index into Tables::calendars.
std::string calendar_text(const Tables& tables, const Output& output);

}  // namespace congbo::portal
