#include "citation/symbol_place.h"

#include <algorithm>

#include "citation/glyph.h"
#include "citation/tokens.h"
#include "citation/type_words.h"

namespace congbo::citation {
namespace {

constexpr Keyword kNumberWord{"số", "so"};

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_alnum(char32_t letter) {
  return is_digit(letter) || is_letter(letter);
}

// A symbol may not run on into a file name, an address or a longer number.
bool may_end(std::string_view text, std::size_t at) {
  const Glyph next = glyph_at(text, at);
  const Glyph after = glyph_at(text, next.end);
  if (next.begin != at && next.letter != 0) return true;
  switch (next.letter) {
    case '/':
    case '\\':
    case '_':
    case '@':
    case '=':
      return false;
    case '?':
    case '#':
    case '&':
      return !is_alnum(after.letter);
    case '-':
      return text[at] != '-' || !is_alnum(after.letter);  // a printer's dash may follow glued
    case '.':
      return !is_file_ending(text, next.end);
    default:
      return !is_alnum(next.letter);
  }
}

// Over "số" and the colon: the word that says what the number counts.
Token word_before_number(std::string_view text, std::size_t at, bool& says_number) {
  Token token = token_before(text, at);
  if (token.is_sign(':')) token = token_before(text, token.begin);
  says_number = is(text, token, kNumberWord);
  return says_number ? token_before(text, token.begin) : token;
}

// "Mẫu 01-BC/CB", "Phụ lục số 02-…": numbers of forms and annexes.
bool is_form_number(std::string_view text, const Token& word) {
  static constexpr Keyword kForm{"mẫu", "mau"};
  static constexpr Keyword kTable{"biểu", "bieu"};
  static constexpr Keyword kAnnex{"lục", "luc"};
  static constexpr Keyword kAnnexFirst{"phụ", "phu"};
  if (is(text, word, kForm) || is(text, word, kTable)) return true;
  return is(text, word, kAnnex) && is(text, token_before(text, word.begin), kAnnexFirst);
}

// The first characters after the digits at `at`, as far as symbols may have them: not those of
// dates, ratios and counts, which are most numbers of a text.
bool may_be_symbol(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(' ');
  };
  const auto is_digit_at = [&](std::size_t i) {
    return is_ascii_digit(static_cast<char>(byte(i)));
  };
  while (is_digit_at(at)) ++at;
  if (byte(at) == '-') return !is_digit_at(at + 1);
  if (byte(at) == '/') return !is_digit_at(at + 1) || (is_digit_at(at + 4) && byte(at + 5) == '/');
  const auto is_number_letter = [](unsigned char c) {
    return (c >= 'a' && c <= 'e') || (c >= 'A' && c <= 'E');
  };
  if (byte(at) >= 0xC2 || is_number_letter(byte(at))) return true;
  const auto is_blank = [](unsigned char c) {
    return c == ' ' || c == '*' || c == '\n' || c == '\t' || c == '\r';
  };
  if (!is_blank(byte(at))) return false;
  for (int blanks = 0; blanks < 8 && is_blank(byte(at)); ++blanks) ++at;
  const unsigned char next = byte(at);
  const bool is_capital = (next >= 'A' && next <= 'Z') || next == 0xC4 || next == 0xC3;
  return next == '-' || next == '/' || next == 0xE2 || next == 0xC2 || is_capital;
}

std::optional<ReadSymbol> read_believed(std::string_view text, std::size_t at) {
  std::optional<ReadSymbol> read = read_symbol(text, at, Typing::printed);
  if (read && may_end(text, read->end) && read->needs == Needs::nothing) return read;
  bool says_number = false;
  const Token word = word_before_number(text, at, says_number);
  const bool says_type =
      says_number ? is_type_word_before(text, word.end) : is_type_word_before(text, at);
  if (read && may_end(text, read->end)) {
    const bool is_enough = read->needs == Needs::type_word ? says_type : says_type || says_number;
    return is_enough ? read : std::nullopt;
  }
  if (!says_number && !says_type) return std::nullopt;
  read = read_symbol(text, at, Typing::loose);
  if (!read || read->needs != Needs::nothing || !may_end(text, read->end)) return std::nullopt;
  return read;
}

// How far back the beginning of one address is looked for.
constexpr std::size_t kLongestAddress = 2000;

bool is_blank_before(std::string_view text, std::size_t at) {
  const char c = text[at - 1];
  if (c == ' ' || c == '\n' || c == '\t' || c == '\r') return true;
  return c == '\xA0' && at > 1 && text[at - 2] == '\xC2';
}

bool begins_address(std::string_view text, std::size_t at, bool is_start) {
  if (text.substr(at, 3) == "://") return true;
  if (text.substr(at, 4) != "www.") return false;
  return is_start || text[at - 1] == '(' || text[at - 1] == '<' || text[at - 1] == '"';
}

}  // namespace

std::size_t next_number(std::string_view text, std::size_t at) {
  constexpr std::size_t kBlock = 64;
  const auto is_digit_byte = [](char c) { return static_cast<unsigned char>(c - '0') < 10; };
  // Whole blocks without a digit are passed at once; with bytes alone compilers make vector code.
  for (; at + kBlock <= text.size(); at += kBlock) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      found = static_cast<unsigned char>(found | (is_digit_byte(text[at + i]) ? 1 : 0));
    }
    if (found != 0) break;
  }
  while (at < text.size() && !is_digit_byte(text[at])) ++at;
  return at;
}

bool may_begin_number(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(') return true;
  const Glyph previous = glyph_before(text, at);
  const char32_t before_it = glyph_before(text, previous.begin).letter;
  switch (previous.letter) {
    case 0:
      return true;
    case '.':
    case '-':
    case '@':
      return !is_alnum(before_it);
    case ',':
    case ':':
      return !is_digit(before_it);
    case '/':
    case '\\':
    case '_':
    case '#':
    case '=':
    case '%':
    case '&':
    case '+':
    case '?':
      return false;
    default:
      if (is_digit(previous.letter)) return false;
      // "số31-QĐ/TW"
      return !is_letter(previous.letter) || is(text, token_before(text, at), kNumberWord);
  }
}

bool is_file_ending(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto is_plain = [](char c) { return is_ascii_digit(c) || (c >= 'a' && c <= 'z'); };
  while (end < text.size() && end < at + 6 && is_plain(text[end])) ++end;
  return end > at && !is_alnum(glyph_at(text, end).letter);
}

std::optional<ReadSymbol> symbol_in_text(std::string_view text, std::size_t at) {
  if (!may_be_symbol(text, at) || !may_begin_number(text, at)) return std::nullopt;
  std::optional<ReadSymbol> read = read_believed(text, at);
  if (!read) return std::nullopt;
  bool says_number = false;
  if (is_form_number(text, word_before_number(text, at, says_number))) return std::nullopt;
  return read;
}

bool AddressWatch::is_inside(std::size_t at) {
  std::size_t begin = at;
  while (begin > asked_ && at - begin < kLongestAddress && !is_blank_before(text_, begin)) --begin;
  const bool goes_on = begin == asked_ && begin > 0 && !is_blank_before(text_, begin);
  bool inside = goes_on && inside_;
  for (std::size_t i = begin; i < at && !inside; ++i) {
    inside = begins_address(text_, i, i == begin && !goes_on);
  }
  asked_ = at;
  inside_ = inside;
  return inside;
}

}  // namespace congbo::citation
