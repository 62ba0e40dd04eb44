// Places in a text where a time phrase may stand: numbers shaped like times and a few words, found
// in one pass over the bytes. For the scanner of this room only. Borrows the text; linear.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace congbo::schedule {

struct Anchor {
  std::size_t begin = 0;
  std::size_t end = 0;  // of the word, or of the whole run of numbers ("20/5/2022")
};

// The first one at or after `at`. Requires: `at` is not inside a word.
std::optional<Anchor> find_anchor(std::string_view text, std::size_t at);

}  // namespace congbo::schedule
