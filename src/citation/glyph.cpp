#include "citation/glyph.h"

#include <string>

#include "base/text.h"

namespace congbo::citation {
namespace {

// A letter carries at most three marks in Vietnamese; more is noise, and bounded reading keeps
// scanning linear.
constexpr int kMostMarks = 4;

bool is_mark(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool is_dash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x3000;
}

char32_t plain_form(char32_t c) {
  if (is_dash(c)) return '-';
  if (is_space(c)) return ' ';
  if (c == 0xD0) return 0x110;
  if (c == 0xF0) return 0x111;
  return c;
}

char32_t composed(std::string_view slice) {
  const std::string nfc = to_nfc(slice);
  std::size_t at = 0;
  return next_codepoint(nfc, at);
}

std::size_t start_of_codepoint(std::string_view text, std::size_t end) {
  std::size_t at = end - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t at) {
  if (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    // No mark begins with another byte; the rest of the function is for what is not ASCII.
    if (byte < 0x80 && next != 0xCC && next != 0xCD) return {plain_form(byte), at, at + 1};
  }
  for (int passed = 0; at < text.size(); ++passed) {
    const std::size_t begin = at;
    char32_t c = next_codepoint(text, at);
    if (is_invisible(c) && passed < kMostMarks) continue;
    const std::size_t base_end = at;
    std::size_t end = at;
    for (int marks = 0; marks < kMostMarks && at < text.size(); ++marks) {
      if (!is_mark(next_codepoint(text, at))) break;
      end = at;
    }
    if (end != base_end) c = composed(text.substr(begin, end - begin));
    return {plain_form(c), begin, end};
  }
  return {0, text.size(), text.size()};
}

Glyph glyph_before(std::string_view text, std::size_t at) {
  const std::size_t end = at;
  for (int back = 0; at > 0 && back <= kMostMarks; ++back) {
    at = start_of_codepoint(text, at);
    std::size_t after = at;
    const char32_t c = next_codepoint(text, after);
    if (is_mark(c) || is_invisible(c)) continue;
    return {glyph_at(text.substr(0, end), at).letter, at, end};
  }
  return {0, 0, end};
}

bool is_digit(char32_t letter) {
  return letter >= '0' && letter <= '9';
}

bool is_letter(char32_t letter) {
  if (letter < 0x80) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }
  if (letter < 0x250) return letter >= 0xC0 && letter != 0xD7 && letter != 0xF7;
  return is_mark(letter) || (letter >= 0x370 && letter < 0x2000);
}

bool is_upper_code(char32_t letter) {
  return (letter >= 'A' && letter <= 'Z') || letter == U'Đ' || letter == U'Ă' || letter == U'Â' ||
         letter == U'Ê' || letter == U'Ô' || letter == U'Ơ' || letter == U'Ư';
}

bool is_code_letter(char32_t letter) {
  return is_upper_code(letter) || (letter >= 'a' && letter <= 'z') || letter == U'đ' ||
         letter == U'ă' || letter == U'â' || letter == U'ê' || letter == U'ô' || letter == U'ơ' ||
         letter == U'ư';
}

}  // namespace congbo::citation
