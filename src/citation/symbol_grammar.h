// The grammar of one document symbol, read from a given place in a text (reference §a, §b).
// Party: number - TYPE / BODY; State: number / [year /] TYPE - BODY, or a body alone for a công
// văn. Reads a bounded stretch of text, so scanning with it stays linear. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "citation/symbol.h"

namespace congbo::citation {

enum class Typing {
  printed,  // running text: capitals where documents print them
  loose,    // typed by a person as the symbol alone, or after "số": any case
};

// What must stand before a symbol for it to be believed in running text.
enum class Needs { nothing, number_word, type_word };

struct ReadSymbol {
  Symbol symbol;
  std::size_t end = 0;           // byte offset just past the symbol
  std::size_t first_part = 0;    // bytes of symbol.org up to its first hyphen
  bool has_mixed_signs = false;  // "20/CT-TU", "12-KH/UBND": the other system's separators
  Needs needs = Needs::nothing;  // "197/STTTT" needs "số" or "công văn"
};

// The symbol whose number begins at `at`. What stands before and after is the caller's business.
std::optional<ReadSymbol> read_symbol(std::string_view text, std::size_t at, Typing typing);

}  // namespace congbo::citation
