// One spelling for matching. Most of it is character by character; the tone mark is a matter of the
// whole syllable, since both hòa and hoà are written today (and qúy, tòan, by slips of the hand).
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/vowels.h"

namespace congbo {

namespace {

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_dash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

// Soft hyphen, zero-width characters, byte order mark: left by word processors, seen by nobody.
bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

char32_t to_lower(char32_t c) {
  if (c == U'Ð' || c == U'ð') return U'đ';
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

bool is_consonant(char32_t c) {
  return c == U'đ' || (c >= 'a' && c <= 'z' && vowel_of(c).letter == 0);
}

bool is_coda(std::u32string_view text) {
  static constexpr std::array<std::u32string_view, 9> kCodas = {U"",   U"c",  U"ch", U"m", U"n",
                                                                U"ng", U"nh", U"p",  U"t"};
  return std::find(kCodas.begin(), kCodas.end(), text) != kCodas.end();
}

bool has_quality_mark(char32_t letter) {
  return letter >= 0x80;
}  // ă â ê ô ơ ư

// Index in [begin, end), the vowels of one syllable, where its tone mark belongs in the old style.
std::size_t tone_position(std::u32string_view word, std::size_t begin, std::size_t end) {
  for (std::size_t i = end; i > begin; --i) {
    if (has_quality_mark(vowel_of(word[i - 1]).letter)) return i - 1;
  }
  const std::size_t count = end - begin;
  const bool is_closed = end < word.size();
  if (count == 2) return is_closed ? begin + 1 : begin;
  return count == 3 ? begin + 1 : begin;
}

// qu and gi are consonants before another vowel (quý, giá) but not in "gì", "gìn".
std::size_t skip_glide(std::u32string_view word, std::size_t begin, std::size_t end) {
  if (begin != 1 || end - begin < 2) return begin;
  const char32_t glide = vowel_of(word[1]).letter;
  const bool is_glide = (word[0] == 'q' && glide == 'u') || (word[0] == 'g' && glide == 'i');
  return is_glide ? begin + 1 : begin;
}

// Moves the tone mark of a word that has the shape of a Vietnamese syllable; leaves others alone.
void place_tone(std::u32string& word) {
  const auto is_vowel = [](char32_t c) { return vowel_of(c).letter != 0; };
  const auto first = std::find_if(word.begin(), word.end(), is_vowel);
  const auto last = std::find_if_not(first, word.end(), is_vowel);
  const auto begin = static_cast<std::size_t>(first - word.begin());
  const auto end = static_cast<std::size_t>(last - word.begin());
  const bool is_syllable = end - begin >= 2 && end - begin <= 4 && begin <= 3 &&
                           std::all_of(word.begin(), first, is_consonant) &&
                           is_coda(std::u32string_view(word).substr(end));
  if (!is_syllable) return;
  Tone tone = Tone::ngang;
  int marks = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Vowel vowel = vowel_of(word[i]);
    if (vowel.tone == Tone::ngang) continue;
    tone = vowel.tone;
    ++marks;
  }
  if (marks != 1) return;
  for (std::size_t i = begin; i < end; ++i) word[i] = vowel_of(word[i]).letter;
  const std::size_t position = tone_position(word, skip_glide(word, begin, end), end);
  word[position] = with_tone(word[position], tone);
}

bool is_word_letter(char32_t c) {
  return c < 0x80 ? is_consonant(c) || vowel_of(c).letter != 0
                  : utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LL;
}

void flush_word(std::u32string& word, std::string& out) {
  place_tone(word);
  for (const char32_t c : word) append_utf8(out, c);
  word.clear();
}

}  // namespace

bool is_upper_letter(char32_t c) {
  return to_lower(c) != c && c != U'ð';
}

std::string capitalise_first(std::string_view text) {
  if (text.empty()) return {};
  std::size_t at = 0;
  const auto first = static_cast<utf8proc_int32_t>(next_codepoint(text, at));
  std::string out;
  append_utf8(out, static_cast<char32_t>(utf8proc_toupper(first)));
  return out += text.substr(at);
}

std::string to_match_form(std::string_view text) {
  const std::string composed = to_nfc(text);
  std::string out;
  out.reserve(composed.size());
  std::u32string word;
  for (std::size_t at = 0; at < composed.size();) {
    const char32_t c = to_lower(next_codepoint(composed, at));
    if (is_word_letter(c)) {
      word += c;
      continue;
    }
    if (is_invisible(c)) continue;
    flush_word(word, out);
    if (is_space(c)) {
      if (out.empty() || out.back() != ' ') out += ' ';
    } else {
      append_utf8(out, is_dash(c) ? U'-' : c);
    }
  }
  flush_word(word, out);
  return out;
}

}  // namespace congbo
