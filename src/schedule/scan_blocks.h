// A paper's lines as the scanner of deadlines needs them: paragraphs, list items and table cells,
// which no phrase crosses, and the headings above each. For this room only. Plain values; linear.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace congbo::schedule {

struct Block {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::size_t begin = 0;  // with its marker: "- ", "1.2. ", "a) "
  std::size_t text = 0;   // without it
  std::size_t end = 0;
  bool is_item = false;
  bool is_heading = false;
  bool is_cell = false;
  std::size_t above = kNone;  // the nearest heading of a higher rank
  std::size_t item = kNone;   // the list item that a line without a marker goes on with
};

// In order; blank lines and markers belong to no block's text.
std::vector<Block> cut_blocks(std::string_view text);

}  // namespace congbo::schedule
