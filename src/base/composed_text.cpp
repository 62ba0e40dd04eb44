#include "base/composed_text.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/text.h"

namespace congbo {

namespace {

// A character that what stands before it may absorb: a combining mark, or the later parts of a
// Hangul syllable, which NFC joins as well.
bool joins_what_precedes(char32_t c) {
  if (c < 0x300) return false;
  const bool is_hangul_part = c >= 0x1160 && c <= 0x11FF;
  return is_hangul_part ||
         utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->combining_class != 0;
}

}  // namespace

ComposedText::ComposedText(std::string_view source) : source_(source) {
  if (!is_nfc(source)) compose();
}

void ComposedText::compose() {
  composed_.reserve(source_.size());
  changes_.push_back({0, 0});
  std::size_t cluster = 0;
  for (std::size_t at = 0; at < source_.size();) {
    const std::size_t begin = at;
    if (!joins_what_precedes(next_codepoint(source_, at)) && begin > cluster) {
      copy_cluster(cluster, begin);
      cluster = begin;
    }
  }
  copy_cluster(cluster, source_.size());
}

void ComposedText::copy_cluster(std::size_t begin, std::size_t end) {
  const std::string_view cluster = source_.substr(begin, end - begin);
  if (is_nfc(cluster)) {
    composed_ += cluster;
    return;
  }
  if (changes_.back().composed != composed_.size()) changes_.push_back({composed_.size(), begin});
  composed_ += to_nfc(cluster);
  changes_.push_back({composed_.size(), end});
}

std::size_t ComposedText::source_offset(std::size_t offset) const {
  if (changes_.empty()) return offset;
  auto next =
      std::upper_bound(changes_.begin(), changes_.end(), offset,
                       [](std::size_t value, const Change& c) { return value < c.composed; });
  const Change& from = *(next - 1);
  const std::size_t moved = from.source + (offset - from.composed);
  return next == changes_.end() ? moved : std::min(moved, next->source);
}

TextSpan ComposedText::source_span(TextSpan span) const {
  return {source_offset(span.begin), source_offset(span.end)};
}

std::size_t ComposedText::composed_offset(std::size_t offset) const {
  if (changes_.empty()) return offset;
  auto next = std::upper_bound(changes_.begin(), changes_.end(), offset,
                               [](std::size_t value, const Change& c) { return value < c.source; });
  const Change& from = *(next - 1);
  if (next == changes_.end()) return from.composed + (offset - from.source);
  const bool in_step = next->composed - from.composed == next->source - from.source;
  return in_step ? from.composed + (offset - from.source) : from.composed;
}

}  // namespace congbo
