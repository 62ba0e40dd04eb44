// Capitals and small letters of any script, and the folded comparisons the readers of papers need.
// Pure functions over valid UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::importing {

bool is_upper(char32_t letter);
bool is_lower(char32_t letter);

// Has letters, and none of them is small.
bool is_all_capitals(std::string_view text);
bool begins_lower(std::string_view text);
bool begins_upper(std::string_view text);

bool ends_with(std::string_view text, std::string_view end);

// Whether folded words stand in a folded text, as whole words. Both must be fold()'s results.
bool has_words(std::string_view folded, std::string_view words);
// Where they begin, or npos.
std::size_t find_words(std::string_view folded, std::string_view words, std::size_t from = 0);

// At most `most` characters, cut between words; "…" tells that something was cut.
std::string shortened(std::string_view text, std::size_t most);

// Without blanks and any of these ASCII signs at its end.
std::string_view without_tail(std::string_view text, std::string_view signs);

}  // namespace congbo::importing
