// The grammar of a body's name: head [number] [field …] [owner | place …] [term]. Reads a bounded
// stretch of text from a given place. Pure. Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "citation/tokens.h"

namespace congbo::citation {

struct ReadBody {
  std::string name;  // normal form, see bodies.h
  std::size_t begin = 0;
  std::size_t end = 0;      // of the name as printed, "khóa XIII" included
  bool is_generic = false;  // "Phòng …", "Trạm …": words that begin other things too
};

// The body whose head's first word is `first`.
std::optional<ReadBody> read_body_name(std::string_view text, const Token& first);

// Past "khóa XIII", "(khóa XX, nhiệm kỳ 2020-2025)", "lần thứ 5" after `at`; `at` when none.
std::size_t skip_term(std::string_view text, std::size_t at);

}  // namespace congbo::citation
