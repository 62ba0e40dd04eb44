// Reading text one character at a time in the form symbols are compared in: composed, with every
// dash, space and Đ alike, and always knowing where in the text as given the character ends.
// Pure functions; valid UTF-8 is required.
#pragma once

#include <cstddef>
#include <string_view>

namespace congbo::citation {

struct Glyph {
  char32_t letter = 0;    // 0 where there is no character
  std::size_t begin = 0;  // byte offset of its first byte
  std::size_t end = 0;    // byte offset just past the character and its combining marks
};

// The character at `at`: NFC; dashes as '-', spaces (not line ends) as ' ', Ð/ð as
// Đ/đ. Invisible characters (soft hyphen, zero-width space) before it are passed over.
Glyph glyph_at(std::string_view text, std::size_t at);

// The character that ends at `at`, marks included, or letter 0 at the start.
Glyph glyph_before(std::string_view text, std::size_t at);

bool is_digit(char32_t letter);
bool is_letter(char32_t letter);       // any letter of a script people write words in
bool is_code_letter(char32_t letter);  // a letter that codes are made of
bool is_upper_code(char32_t letter);

}  // namespace congbo::citation
