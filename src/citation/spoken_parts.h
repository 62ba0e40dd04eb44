// Steps of read_aloud, apart for their length.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "citation/abbreviations.h"

namespace congbo::citation {

// Symbols in their words: the type unless it stands before, the body unless its name follows.
std::string speak_citations(std::string_view text);

// One line with dates, times, measures and abbreviations in their words; what stays unread is added
// to `unknown`.
std::string speak_words(std::string_view line, const OwnAbbreviations& own,
                        std::vector<std::string>& unknown);

// "XIII" → 13; 0 when it is none.
int roman_value(std::string_view text);

bool is_number(std::string_view text);  // digits only, not empty

}  // namespace congbo::citation
