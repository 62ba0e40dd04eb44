// Who is charged with a deadline and what is due by it, as far as the paper says so near by. For
// the scanner of this room only. Borrows the text and its blocks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/composed_text.h"
#include "schedule/scan_blocks.h"

namespace congbo::schedule {

class DutyFinder {
 public:
  // `bodies`: ascending.
  DutyFinder(std::string_view text, const std::vector<Block>& blocks,
             const std::vector<TextSpan>& bodies);

  // Bodies of the phrase's own sentence before it, else of its item's lead ("Các chi bộ: …"), else
  // of the nearest heading that begins with one. `block` holds the phrase.
  std::vector<TextSpan> who(std::size_t block, TextSpan phrase) const;

  // The clause that holds the phrase, without marker, lead and a bracket that holds only the time;
  // the few before it too, or the heading, when it says only when.
  TextSpan what(std::size_t block, TextSpan phrase) const;

 private:
  // What the word before a body makes of it.
  enum class Role { none, charged, told };
  struct Body {
    TextSpan span;
    std::size_t word_end = 0;  // of that word
    Role role = Role::none;
  };

  std::vector<TextSpan> charged(std::size_t begin, std::size_t end, std::size_t depth) const;
  std::vector<TextSpan> charged_by_lead(const Block& block) const;
  bool is_next(std::size_t end, std::size_t begin) const;
  static bool may_lead(const Body& body, std::size_t from, std::size_t depth);
  bool tells(TextSpan clause, TextSpan phrase) const;
  std::size_t begin_of_told(const Block& block, TextSpan clause, TextSpan phrase) const;
  std::size_t cut_at(std::size_t at, std::size_t end) const;
  TextSpan without_bracket(TextSpan what, TextSpan phrase) const;
  std::size_t lead_end(const Block& block) const;  // past "X: "; the text's start when it has none
  std::size_t clause_begin(const Block& block, std::size_t at) const;
  std::size_t sentence_begin(const Block& block, std::size_t at) const;
  std::size_t begin_after(const Block& block, std::size_t at,
                          bool (*ends)(std::string_view, std::size_t)) const;
  std::size_t clause_end(const Block& block, std::size_t at) const;

  std::string_view text_;
  const std::vector<Block>& blocks_;
  std::vector<Body> bodies_;
};

}  // namespace congbo::schedule
