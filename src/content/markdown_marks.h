// What our own pass finds in the text of a block: bare addresses, mentions (@76-KH/ĐU, @id),
// document symbols, and ~~struck out~~ words. Also the sentence around a find. Pure functions,
// linear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/markdown_flat.h"

namespace congbo::content {

enum class MarkKind : std::uint8_t { address, mention, symbol };

struct Mark {
  MarkKind kind = MarkKind::address;
  std::size_t begin = 0;  // into FlatText::plain, the @ included
  std::size_t end = 0;
  std::string target;  // address to go to, mention without @, symbol in normal form
};

// Marks in order, without overlaps, outside links and code. Anything escaped with \ is left alone.
std::vector<Mark> find_marks(const FlatText& flat, bool with_symbols);

// Offsets of the ~~ that open and close struck out words, in turn, properly nested with emphasis.
std::vector<std::size_t> find_strikes(const FlatText& flat, const std::vector<Mark>& marks);

// The sentence around [begin, end) of `text`: at most about 240 characters, cut at word ends with …
std::string sentence_around(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace congbo::content
