#include "check/words.h"

#include <cstdint>

#include "base/text.h"

namespace congbo::check {
namespace {

enum class Sort { letter, gap, sign };

bool is_plain_letter(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

Sort sort_of(char32_t c) {
  if (c < 0x80) {
    if (is_plain_letter(static_cast<unsigned char>(c))) return Sort::letter;
    const bool is_gap = c <= ' ' || c == '*' || c == '_' || c == '\\' || c == '`';
    return is_gap ? Sort::gap : Sort::sign;
  }
  if (c == 0xA0 || c == 0xAD || c == 0xFEFF || c == 0x202F || c == 0x3000) return Sort::gap;
  if (c >= 0x2000 && c <= 0x200F) return Sort::gap;
  const bool is_sign = (c >= 0x2010 && c <= 0x206F) || c == 0x2212 || c == 0xAB || c == 0xBB ||
                       c == 0xB7 || c == 0x2022;
  return is_sign ? Sort::sign : Sort::letter;
}

// Whether an empty line begins at the line end at `at`.
bool is_paragraph_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] != ' ' && text[at] != '\t' && text[at] != '\r') return false;
  }
  return at < text.size();
}

}  // namespace

std::vector<TextSpan> cut_words(std::string_view text) {
  std::vector<TextSpan> words;
  bool goes_on = false;  // the last word, by one more letter
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_codepoint(text, at);
    const Sort sort = sort_of(c);
    if (sort == Sort::letter && goes_on) {
      words.back().end = at;
    } else if (sort != Sort::gap || (c == '\n' && is_paragraph_end(text, begin))) {
      words.push_back({begin, at});
    }
    goes_on = sort == Sort::letter;
  }
  return words;
}

}  // namespace congbo::check
