// Numbers and lists of pages as text that stands in a script's string without escapes
// (docs/search.md). Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/postings.h"

namespace congbo::search {

// Appends `number` in digits of base 87: one character up to 54, two up to 1,814.
void append_number(std::string& out, std::uint32_t number);

// Appends how many pages there are, then the pages themselves. Of a long list only the heaviest
// and newest kMostPostings are kept: what stands on every page tells nothing about any.
inline constexpr std::size_t kMostPostings = 1500;
void append_postings(std::string& out, const std::vector<Posting>& postings);

// Appends `text` as a JSON string that a script may hold.
void append_json(std::string& out, std::string_view text);

}  // namespace congbo::search
