// A text in NFC that remembers where each byte came from. Scanners read `text()` and give places in
// the text as given, so that NFD (phones, PDF tools) costs them nothing but this.
// Borrows the source, which must outlive it; immutable after construction.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace congbo {

// A stretch of a text: byte offsets, `end` just past it.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
  std::size_t size() const { return end - begin; }
  bool operator==(const TextSpan&) const = default;
};

class ComposedText {
 public:
  // Requires: valid UTF-8. Text that is NFC already is not copied.
  explicit ComposedText(std::string_view source);
  ComposedText(const ComposedText&) = delete;
  ComposedText& operator=(const ComposedText&) = delete;

  std::string_view text() const { return changes_.empty() ? source_ : composed_; }

  // Where in the source the byte at `offset` of text() comes from; an offset at the start of a
  // character gives the start of what it was composed from. text().size() gives the source's size.
  std::size_t source_offset(std::size_t offset) const;
  TextSpan source_span(TextSpan span) const;

  // The other way round: the offset in text() of the character that holds source byte `offset`.
  std::size_t composed_offset(std::size_t offset) const;

 private:
  // From this place on, up to the next one, both texts run in step.
  struct Change {
    std::size_t composed = 0;
    std::size_t source = 0;
  };

  void compose();
  void copy_cluster(std::size_t begin, std::size_t end);

  std::string_view source_;
  std::string composed_;
  std::vector<Change> changes_;  // ascending in both; empty: the source is NFC
};

}  // namespace congbo
