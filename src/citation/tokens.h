// Running text as words, numbers and signs, one at a time and in either direction, so that the
// grammar reads as people do: over white space, over one line end, over Markdown's * and over
// invisible characters. A blank line ends what is read. Pure; nothing is allocated.
// Requires: valid UTF-8 in NFC (see ComposedText).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace congbo::citation {

// A word's letters folded to ASCII, packed for comparing at once: "Ngày" and "ngay" are equal.
using WordKey = std::uint64_t;
inline constexpr WordKey kNoKey = 0;  // no word, or one too long or foreign for a keyword

constexpr WordKey word_key(std::string_view folded) {
  WordKey key = 0;
  for (const char c : folded) key = key << 8 | static_cast<unsigned char>(c);
  return key;
}

enum class TokenKind { none, word, number, sign };

struct Token {
  TokenKind kind = TokenKind::none;
  std::size_t begin = 0;
  std::size_t end = 0;
  WordKey key = kNoKey;      // of a word
  char32_t sign = 0;         // of a sign, dashes and spaces alike (see glyph.h)
  bool is_capital = false;   // the word begins with a capital
  bool has_small = false;    // the word has a small letter
  bool after_blank = false;  // white space, or *, between it and its neighbour in reading order
  bool after_line = false;   // a line end among that

  bool is_word() const { return kind == TokenKind::word; }
  bool is_number() const { return kind == TokenKind::number; }
  bool is_sign(char32_t wanted) const { return kind == TokenKind::sign && sign == wanted; }
  std::size_t size() const { return end - begin; }
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// The token that begins at `at` or after the blanks there; none at the text's or paragraph's end.
Token token_at(std::string_view text, std::size_t at);
// The token that ends at `at` or before the blanks there.
Token token_before(std::string_view text, std::size_t at);

// A word of the grammar: as it is written (lower case, ủy-style tone marks) and its key.
struct Keyword {
  std::string_view written;
  WordKey key;
  constexpr Keyword(std::string_view word, std::string_view folded)
      : written(word), key(word_key(folded)) {}
};

// Whether the token is that word, with its own marks or with none at all: "số", "SỐ", "so", but
// not "sổ".
bool is(std::string_view text, const Token& token, const Keyword& word);

// Whether `written` (lower case, ủy-style) is the word at `token`, or its form without any marks.
bool is_written(std::string_view text, const Token& token, std::string_view written);

}  // namespace congbo::citation
