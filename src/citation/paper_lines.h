// The lines of an official paper as its reader sees them, for this room only: cleaned of Markdown
// marks and layout, with their places in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/composed_text.h"

namespace congbo::citation {

// A stretch of one line. The two columns of a printed head or tail stand on one line of a text
// dump; each column is a cell of its own.
struct Cell {
  TextSpan span;         // in the composed text: without marks and spaces around
  std::string words;     // as printed: emphasis marks out, runs of spaces as one
  std::string form;      // to_match_form(words), of a paragraph its beginning
  bool heading = false;  // a Markdown heading
};

struct PaperLines {
  std::vector<Cell> cells;           // non-empty cells in order
  std::vector<std::size_t> line_of;  // number of the line each cell stands on, from 0
};

PaperLines cut_lines(std::string_view text);

// `form` begins with `word` and goes on, if at all, with something else than a letter or digit.
bool starts_with_word(std::string_view form, std::string_view word);

// Printed in capitals: a line of a head, a type, a role. Needs at least two letters; one small
// letter in eight is a slip of the hand ("PHÓ Bí THƯ").
bool is_in_capitals(std::string_view words);

// Decoration: "*", "-----", "_____", "***".
bool is_rule(std::string_view words);

}  // namespace congbo::citation
