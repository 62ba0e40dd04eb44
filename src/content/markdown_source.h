// The Markdown text as its author wrote it, by lines, so that what the parser reports can be named
// by its place in the file. Holds a view: the text must outlive it. Read-only after construction.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace congbo::content {

class MarkdownSource {
 public:
  // `first_line`: number in the file of the text's first line. A byte order mark is passed over.
  MarkdownSource(std::string_view file, std::string_view text, std::uint32_t first_line);

  std::string_view file() const { return file_; }
  std::string_view text() const { return text_; }

  // Lines count from 1 as the parser counts them: a lone carriage return ends one too.
  std::size_t line_count() const { return lines_.size(); }
  std::string_view line(int number) const;

  // Place of a line of the parser's, from byte `column` (from 0) on.
  Place place(int line, int column, std::size_t length) const;
  // Place of `words` in a line, at `column` or, where the parser's column is off (cells with an
  // escaped bar), at the occurrence nearest to it.
  Place place_of_words(int line, int column, std::string_view words) const;

 private:
  struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t number = 0;  // in the file, counted as editors do
    std::uint32_t shift = 0;   // bytes before `begin` on that line of the file
  };

  const Line* find(int number) const;

  std::string_view file_;
  std::string_view text_;
  std::vector<Line> lines_;
};

}  // namespace congbo::content
