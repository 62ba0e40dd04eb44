// Whether a time phrase found in running text says when something is to be done. Dates of what was,
// of what a report covers, of terms, titles and materials are none (docs/decisions.md). For the
// scanner of this room only. Pure.
#pragma once

#include "schedule/scan_phrase.h"
#include "schedule/scan_window.h"

namespace congbo::schedule {

// `reference`: the document's date, when known.
bool is_deadline(const FoundPhrase& phrase, const Surroundings& around,
                 const std::optional<Date>& reference);

// "03/2" among feasts and anniversaries comes every year, whatever the document's date.
bool is_anniversary(const FoundPhrase& phrase, const Surroundings& around);

// "hạn nộp: 15/6/2025": the day is the last one.
bool follows_limit(const Surroundings& around);

}  // namespace congbo::schedule
