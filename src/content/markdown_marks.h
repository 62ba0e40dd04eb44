// What our own pass finds in the text of a block: bare addresses, mentions (@76-KH/ĐU, @id),
// citations, and ~~struck out~~ words. Also the sentence around a find. Pure functions,
// linear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "content/markdown.h"
#include "content/markdown_flat.h"

namespace congbo::citation {
class CitationScanner;
}

namespace congbo::content {

class TermFinder;

enum class MarkKind : std::uint8_t { address, mention, symbol, abbreviation };

struct Mark {
  MarkKind kind = MarkKind::address;
  std::size_t begin = 0;  // into FlatText::plain, the @ included
  std::size_t end = 0;
  std::string target;  // address to go to, mention without @, symbol in normal form, meaning
  std::optional<Cited> cited;  // symbol only
};

// Marks in order, without overlaps, outside links and code. Anything escaped with \ is left alone.
// `scanner` has seen the document up to this block; without one citations stay text.
// `terms` likewise: without it no abbreviation is explained.
std::vector<Mark> find_marks(const FlatText& flat, citation::CitationScanner* scanner,
                             TermFinder* terms = nullptr);

// Offsets of the ~~ that open and close struck out words, in turn, properly nested with emphasis.
std::vector<std::size_t> find_strikes(const FlatText& flat, const std::vector<Mark>& marks);

// The sentence around [begin, end) of `text`: at most about 240 characters, cut at word ends with …
std::string sentence_around(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace congbo::content
