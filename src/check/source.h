// The text of a document's file, read when a rule first asks for it, and places in it. One for each
// document and thread.
#pragma once

#include <string>
#include <vector>

#include "base/composed_text.h"
#include "base/diagnostics.h"
#include "base/files.h"

namespace congbo::check {

class Source {
 public:
  // Borrows both. Files longer than `limit` bytes count as empty.
  Source(const FileSystem& files, std::string_view file, std::uintmax_t limit);

  // The Markdown behind the front matter; empty when the file is gone or has none.
  std::string_view body();
  // The place in the file of a stretch of body().
  Place place(const TextSpan& span);
  // Where the front matter gives `value`, the first time; its first line when it is not found.
  Place value_place(std::string_view value);

 private:
  void read();
  Place place_in_file(std::size_t begin, std::size_t end) const;

  const FileSystem& files_;
  std::string_view file_;
  std::uintmax_t limit_;
  bool is_read_ = false;
  std::string text_;
  std::size_t body_ = 0;                  // where the body begins
  std::vector<std::size_t> line_starts_;  // so that a place costs no walk through the text
};

}  // namespace congbo::check
