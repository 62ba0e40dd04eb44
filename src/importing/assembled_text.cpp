#include "importing/assembled_text.h"

#include <algorithm>
#include <string_view>

namespace congbo::importing {

AssembledText::AssembledText(const Manuscript& manuscript) {
  begins_.reserve(manuscript.lines.size());
  for (const Line& line : manuscript.lines) {
    begins_.push_back(text_.size());
    text_ += line.text;
    text_ += '\n';
  }
}

std::size_t AssembledText::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset);
  return after == begins_.begin() ? 0 : static_cast<std::size_t>(after - begins_.begin()) - 1;
}

TextSpan AssembledText::span_of_line(std::size_t line) const {
  const std::size_t next = line + 1 < begins_.size() ? begins_[line + 1] : text_.size();
  return {begins_[line], next - 1};
}

std::size_t AssembledText::line_from(std::size_t offset) const {
  const auto at = std::lower_bound(begins_.begin(), begins_.end(), offset);
  const auto line = static_cast<std::size_t>(at - begins_.begin());
  if (line == 0) return line;
  // What is read begins behind "**" and the like; the marks are no words before it.
  const std::string_view before =
      std::string_view(text_).substr(begins_[line - 1], offset - begins_[line - 1]);
  return before.find_first_not_of("*_\\ \t") == before.npos ? line - 1 : line;
}

}  // namespace congbo::importing
