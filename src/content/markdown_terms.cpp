#include "content/markdown_terms.h"

namespace congbo::content {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
// Of words and of what stands in symbols, paths and addresses beside them. Dashes, quotes and the
// no-break space begin with other bytes than Vietnamese letters.
bool joins(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_letter(c) || (c >= '0' && c <= '9') || c == '/' || c == '@' || c == '&' || c == '_' ||
         c == '-' || (byte >= 0xC3 && byte < 0xE2);
}
bool joins_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  // The last byte of a letter beyond ASCII; of signs such as “ and – it is less than of E1 BA xx …
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
  return joins(text[start]) || (text[start] == '.' && start + 1 == at);
}

// Past the letters, and the dash between two groups of them, that begin at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_letter(text[at])) {
      ++at;
    } else if (text.substr(at).starts_with("Đ")) {
      at += 2;
    } else if (text[at] == '-' && at + 1 < text.size() && is_letter(text[at + 1])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

void TermFinder::find(std::string_view text, std::vector<Mark>& marks) const {
  if (glossary_ == nullptr) return;
  const std::size_t others = marks.size();
  std::size_t other = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_capital = (text[at] >= 'A' && text[at] <= 'Z') || text[at] == '\xC4';
    if (!is_capital || !citation::may_be_abbreviation(text.substr(at, 6)) ||
        joins_before(text, at)) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_word(text, at);
    const std::string_view written = text.substr(at, end - at);
    while (other < others && marks[other].end <= at) ++other;
    const bool is_free = other == others || marks[other].begin >= end;
    const bool is_whole = end == text.size() || !joins(text[end]);
    if (is_free && is_whole && explained_.find(written) == explained_.end()) {
      const std::string_view meaning = citation::meaning_of(written, *glossary_);
      if (!meaning.empty()) {
        marks.push_back({MarkKind::abbreviation, at, end, std::string(meaning), std::nullopt});
      }
    }
    at = end;
  }
}

}  // namespace congbo::content
