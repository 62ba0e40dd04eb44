// A manuscript as one text, for the readers that give places as byte offsets, and the way back from
// an offset to the line. Immutable; owns its text.
#pragma once

#include <string>
#include <vector>

#include "base/composed_text.h"
#include "importing/manuscript.h"

namespace congbo::importing {

class AssembledText {
 public:
  explicit AssembledText(const Manuscript& manuscript);

  const std::string& text() const { return text_; }
  std::size_t line_at(std::size_t offset) const;
  TextSpan span_of_line(std::size_t line) const;
  // First line whose words begin at or behind `offset`; the number of lines when there is none.
  std::size_t line_from(std::size_t offset) const;

 private:
  std::string text_;
  std::vector<std::size_t> begins_;  // one a line, ascending
};

}  // namespace congbo::importing
