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

// How many postings of a word are kept, at least those of titles as far as `titles` reaches.
struct PostingLimit {
  std::size_t usual = 0;
  std::size_t titles = 0;
};
PostingLimit posting_limit(std::size_t pages);

// Appends how many pages there are, then those kept of them, the heaviest and newest: what stands
// on every page tells nothing about any.
void append_postings(std::string& out, const std::vector<Posting>& postings,
                     const PostingLimit& limit);

// Appends `text` as a JSON string that a script may hold.
void append_json(std::string& out, std::string_view text);

}  // namespace congbo::search
