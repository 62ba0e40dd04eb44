#include "importing/assembled_text.h"

#include <algorithm>

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
  return static_cast<std::size_t>(at - begins_.begin());
}

}  // namespace congbo::importing
