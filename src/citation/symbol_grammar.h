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
  loose,    // typed by a person as the symbol alone: any case
};

struct ReadSymbol {
  Symbol symbol;
  std::size_t end = 0;        // byte offset just past the symbol
  bool is_body_only = false;  // "197/STTTT": believed only after "số" or "công văn"
};

// The symbol whose number begins at `at`. What stands before and after is the caller's business.
std::optional<ReadSymbol> read_symbol(std::string_view text, std::size_t at, Typing typing);

}  // namespace congbo::citation
