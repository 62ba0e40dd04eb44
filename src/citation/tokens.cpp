#include "citation/tokens.h"

#include <array>
#include <string>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/letter_case.h"

namespace congbo::citation {
namespace {

constexpr char32_t kLatinEnd = 0x250;
constexpr char32_t kAdditionalBegin = 0x1E00;  // Latin Extended Additional: most Vietnamese vowels
constexpr char32_t kAdditionalEnd = 0x1F00;
constexpr int kLongestKey = 8;
constexpr WordKey kForeign = ~WordKey{0};

bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

// The ASCII letter each Latin letter folds to; 0 where there is none or more than one.
using FoldTable = std::array<char, kLatinEnd + kAdditionalEnd - kAdditionalBegin>;

std::size_t slot_of(char32_t c) {
  return c < kLatinEnd ? c : kLatinEnd + (c - kAdditionalBegin);
}

FoldTable make_folds() {
  FoldTable table{};
  for (char32_t c = 'A'; c < kAdditionalEnd; ++c) {
    if (c == kLatinEnd) c = kAdditionalBegin;
    std::string letter;
    append_utf8(letter, c);
    const std::string folded = fold(letter);
    if (folded.size() == 1 && is_letter(c)) table[slot_of(c)] = folded[0];
  }
  return table;
}

const FoldTable kFolds = make_folds();

char folded_letter(char32_t c) {
  const bool has_slot = c < kLatinEnd || (c >= kAdditionalBegin && c < kAdditionalEnd);
  return has_slot ? kFolds[slot_of(c)] : '\0';
}

// Gathers what a word's letters say, in the order they are read.
class WordSigns {
 public:
  void add(char32_t c) {
    if (is_invisible(c)) return;
    const char folded = folded_letter(c);
    if (folded == '\0' || length_ == kLongestKey) {
      foreign_ = true;
    } else {
      key_ = key_ << 8 | static_cast<unsigned char>(folded);
      ++length_;
    }
    if (!is_capital_letter(c)) has_small_ = true;
  }

  void into(Token& token) const {
    token.key = foreign_ ? kForeign : key_;
    token.has_small = has_small_;
  }

 private:
  WordKey key_ = kNoKey;
  int length_ = 0;
  bool foreign_ = false;
  bool has_small_ = false;
};

// The character at `at`, which is moved past it. Requires: valid UTF-8; in line, for every scan of
// every text comes through here.
inline char32_t next_letter(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const char32_t lead = byte(at);
  if (lead < 0x80) {
    ++at;
    return lead;
  }
  if (lead < 0xE0) {
    at += 2;
    return (lead & 0x1FU) << 6U | (byte(at - 1) & 0x3FU);
  }
  if (lead < 0xF0) {
    at += 3;
    return (lead & 0xFU) << 12U | (byte(at - 2) & 0x3FU) << 6U | (byte(at - 1) & 0x3FU);
  }
  return next_codepoint(text, at);
}

enum class Blank { none, space, line };

Blank blank_of(char32_t c) {
  if (c == '\n') return Blank::line;
  const bool is_space = c == ' ' || c == '*' || c == '\t' || c == '\r' || c == 0xA0 ||
                        (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000 ||
                        is_invisible(c);
  return is_space ? Blank::space : Blank::none;
}

std::size_t start_before(std::string_view text, std::size_t end) {
  std::size_t at = end - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

bool is_word_part(char32_t c) {
  return is_letter(c) || is_invisible(c);
}

// Remembers the blanks passed on the way to a token; false once a blank line was met.
bool pass(Blank blank, Token& token) {
  token.after_blank = true;
  if (blank != Blank::line) return true;
  if (token.after_line) return false;
  token.after_line = true;
  return true;
}

void read_word(std::string_view text, Token& token, char32_t first) {
  WordSigns signs;
  token.kind = TokenKind::word;
  token.is_capital = is_capital_letter(first);
  signs.add(first);
  for (std::size_t at = token.end; at < text.size();) {
    const char32_t c = next_letter(text, at);
    if (!is_word_part(c)) break;
    signs.add(c);
    token.end = at;
  }
  signs.into(token);
}

void read_number(std::string_view text, Token& token) {
  token.kind = TokenKind::number;
  while (token.end < text.size() && is_digit(static_cast<unsigned char>(text[token.end]))) {
    ++token.end;
  }
}

// Where the bytes of a word or number that ends with `last` at `at` begin, at the latest: quotation
// marks may come before.
std::size_t begin_of_run(std::string_view text, std::size_t at, char32_t last) {
  const bool is_number = is_digit(last);
  if (!is_number && !is_letter(last)) return at;
  const auto goes_on = [&](unsigned char byte) {
    return is_number ? is_digit(byte) : byte >= 0x80 || is_letter(byte);
  };
  while (at > 0 && goes_on(static_cast<unsigned char>(text[at - 1]))) --at;
  return at;
}

}  // namespace

Token token_at(std::string_view text, std::size_t at) {
  Token token;
  while (at < text.size()) {
    const std::size_t begin = at;
    const char32_t c = next_letter(text, at);
    if (const Blank blank = blank_of(c); blank != Blank::none) {
      if (pass(blank, token)) continue;
      token.begin = token.end = begin;
      return token;
    }
    token.begin = begin;
    token.end = at;
    if (is_digit(c)) {
      read_number(text, token);
    } else if (is_letter(c)) {
      read_word(text, token, c);
    } else {
      token.kind = TokenKind::sign;
      token.sign = glyph_at(text, begin).letter;
    }
    return token;
  }
  token.begin = token.end = text.size();
  return token;
}

Token token_before(std::string_view text, std::size_t at) {
  Token token;
  while (at > 0) {
    const std::size_t end = at;
    at = start_before(text, end);
    std::size_t after = at;
    const char32_t c = next_letter(text, after);
    if (const Blank blank = blank_of(c); blank != Blank::none) {
      if (pass(blank, token)) continue;
      token.begin = token.end = end;
      return token;
    }
    Token found = token_at(text, begin_of_run(text, at, c));
    while (found.end < end) found = token_at(text, found.end);  // past “ in "“Kết"
    found.after_blank = token.after_blank;
    found.after_line = token.after_line;
    return found;
  }
  return token;
}

bool is_written(std::string_view text, const Token& token, std::string_view written) {
  const std::string_view word = token.in(text);
  if (word == written) return true;
  bool is_plain = true;
  bool is_same = true;
  std::size_t at = 0;
  std::size_t other = 0;
  while (at < word.size()) {
    const char32_t letter = next_letter(word, at);
    is_plain = is_plain && letter < 0x80;
    is_same = is_same && other < written.size() && small_of(letter) == next_letter(written, other);
  }
  if (is_same && other == written.size()) return true;
  // Rare: typed without marks, with its tone mark on the other vowel, or broken by a soft hyphen.
  return is_plain ? fold(word) == fold(written) : to_match_form(word) == written;
}

bool is(std::string_view text, const Token& token, const Keyword& word) {
  return token.key == word.key && token.is_word() && is_written(text, token, word.written);
}

}  // namespace congbo::citation
