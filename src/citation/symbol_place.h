// Whether a number in running text may be a document's: what may stand around a symbol, and what
// shows that it is a file name, an address, a form's number. Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "citation/symbol_grammar.h"

namespace congbo::citation {

// The next byte at or after `at` that is a digit and begins a run of them; text.size() when none.
std::size_t next_number(std::string_view text, std::size_t at);

// "A21", "3,21", "a-21" and "x/21" do not begin a number of a document.
bool may_begin_number(std::string_view text, std::size_t at);

// The symbol whose number begins at `at`, if what stands around it lets it be one.
std::optional<ReadSymbol> symbol_in_text(std::string_view text, std::size_t at);

// "pdf" in "21-KL/TW.pdf", also "1" in "TW.1"; not the next sentence's first word.
bool is_file_ending(std::string_view text, std::size_t at);

// Whether a place is inside a web address, which ends at white space.
class AddressWatch {
 public:
  explicit AddressWatch(std::string_view text) : text_(text) {}

  // Requires: asked in ascending order, so that all questions together read the text once.
  bool is_inside(std::size_t at);

 private:
  std::string_view text_;
  std::size_t asked_ = 0;
  bool inside_ = false;
};

}  // namespace congbo::citation
