// Which words nobody could read aloud without knowing more.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "citation/abbreviations.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

constexpr std::string_view kDigits = "0123456789";

bool is_small(char32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : c >= 0xC0 && c < 0x2000 && !is_upper_letter(c);
}

// "2-1", "20k", "1:50", "12a", "U15", "18,5N", "14/14"; not a telephone's number.
bool has_figures_among_others(std::string_view word) {
  return word.find_first_of(kDigits) != word.npos && !is_figure(word) && !is_dialled(word);
}

// "Tr.ban", "T.B", "họp.Sau"
bool has_inner_stop(std::string_view word) {
  return word.find('.') != word.npos && word.find_first_of(kDigits) == word.npos;
}

// "VNeID"
bool has_inner_capital(std::string_view word) {
  bool is_behind_small = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_codepoint(word, at);
    if (is_behind_small && is_upper_letter(c)) return true;
    is_behind_small = is_small(c);
  }
  return false;
}

// "sn", "Tr", "Kp": letters without a vowel, which no syllable is. One alone is a letter's name.
bool is_without_vowel(std::string_view word) {
  const std::string letters = fold(word);
  return letters.size() > 1 &&
         std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         letters.find_first_of("aeiouy") == letters.npos;
}

bool is_unread_abbreviation(std::string_view word) {
  return has_small_letter(word) || word.size() <= 4 || word.find("Đ") != word.npos ||
         !is_shouted(word);
}

constexpr std::string_view kSigns[] = {"°", "≥", "≤", "±", "≈", "→", "×",
                                       "§", "€", "½", "~", "$", "²", "³"};

}  // namespace

bool has_small_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_small(next_codepoint(text, at))) return true;
  }
  return false;
}

bool is_shouted(std::string_view word) {
  bool has_marked = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_codepoint(word, at);
    if (!is_upper_letter(c)) return false;
    has_marked = has_marked || (c > 0x7F && c != U'Đ' && c != U'Ư');
  }
  return has_marked;
}

bool is_unread(std::string_view word) {
  if (has_figures_among_others(word) || has_inner_stop(word) || has_inner_capital(word)) {
    return true;
  }
  if (may_be_abbreviation(word)) return is_unread_abbreviation(word);
  const bool has_sign = std::any_of(std::begin(kSigns), std::end(kSigns),
                                    [&](auto sign) { return word.find(sign) != word.npos; });
  return has_sign || word.find_first_of("@/&%+=<>#*") != word.npos || is_without_vowel(word);
}

bool is_syllable_in_capitals(std::string_view word) {
  const bool has_vowel =
      word.find_first_of("AEIOUY") != word.npos || word.find("Ư") != word.npos || is_shouted(word);
  return has_vowel && word.find_first_of("0123456789-&/.") == word.npos && roman_value(word) == 0;
}

}  // namespace congbo::citation
