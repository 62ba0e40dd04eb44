// One spelling for matching. Most of it is character by character; the tone mark is a matter of the
// whole syllable, since both hòa and hoà are written today (and qúy, tòan, by slips of the hand).
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

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

// What becomes of one character, whatever stands around it.
enum class Use : std::uint8_t { kept, letter, space, dropped };
struct Row {
  char32_t form = 0;
  Use use = Use::kept;
  Vowel vowel;  // of a letter
};

Row look_closely(char32_t c) {
  if (is_invisible(c)) return {c, Use::dropped, {}};
  if (is_space(c)) return {' ', Use::space, {}};
  const char32_t lower = to_lower(c);
  const bool is_letter = lower < 0x80 ? lower >= 'a' && lower <= 'z'
                                      : utf8proc_category(static_cast<utf8proc_int32_t>(lower)) ==
                                            UTF8PROC_CATEGORY_LL;
  if (is_letter) return {lower, Use::letter, vowel_of(lower)};
  return {is_dash(c) ? U'-' : lower, Use::kept, {}};
}

constexpr char32_t kLatinEnd = 0x250;
constexpr char32_t kAdditionalBegin = 0x1E00;  // Latin Extended Additional: most Vietnamese vowels
constexpr char32_t kAdditionalEnd = 0x1F00;
using RowTable = std::array<Row, kLatinEnd + kAdditionalEnd - kAdditionalBegin>;

RowTable make_table() {
  RowTable table;
  for (char32_t c = 0; c < kLatinEnd; ++c) table[c] = look_closely(c);
  for (char32_t c = kAdditionalBegin; c < kAdditionalEnd; ++c) {
    table[kLatinEnd + c - kAdditionalBegin] = look_closely(c);
  }
  return table;
}

// The library takes some twenty steps to tell a letter, and this is asked of every character.
Row row_of(char32_t c) {
  static const RowTable kTable = make_table();
  if (c < kLatinEnd) return kTable[c];
  const char32_t additional = c - kAdditionalBegin;
  return additional < kAdditionalEnd - kAdditionalBegin ? kTable[kLatinEnd + additional]
                                                        : look_closely(c);
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

constexpr std::size_t kLongestSyllable = 9;  // three consonants, four vowels, two consonants
using Syllable = std::array<char32_t, kLongestSyllable>;

// Moves the one tone mark of a word that has the shape of a Vietnamese syllable; false when it has
// not, or the mark is in its place.
bool place_tone(Syllable& letters, std::size_t size) {
  const std::u32string_view word(letters.data(), size);
  const auto is_vowel = [](char32_t c) { return vowel_of(c).letter != 0; };
  const auto first = std::find_if(word.begin(), word.end(), is_vowel);
  const auto last = std::find_if_not(first, word.end(), is_vowel);
  const auto begin = static_cast<std::size_t>(first - word.begin());
  const auto end = static_cast<std::size_t>(last - word.begin());
  const bool is_syllable = end - begin >= 2 && end - begin <= 4 && begin <= 3 &&
                           std::all_of(word.begin(), first, is_consonant) &&
                           is_coda(word.substr(end));
  if (!is_syllable) return false;
  std::size_t marked = begin;
  while (vowel_of(word[marked]).tone == Tone::ngang) ++marked;
  const std::size_t position = tone_position(word, skip_glide(word, begin, end), end);
  if (position == marked) return false;
  const Vowel vowel = vowel_of(word[marked]);
  letters[marked] = vowel.letter;
  letters[position] = with_tone(word[position], vowel.tone);
  return true;
}

// Appends characters to a form; a word is looked at as a whole when it ends.
class FormWriter {
 public:
  explicit FormWriter(std::string& out) : out_(out) {}

  void add(char32_t c) {
    const Row row = row_of(c);
    switch (row.use) {
      case Use::letter:
        vowels_ += row.vowel.letter != 0 ? 1 : 0;
        tones_ += row.vowel.tone != Tone::ngang ? 1 : 0;
        return append_utf8(out_, row.form);
      case Use::dropped:
        return;
      case Use::space:
        end_word();
        if (out_.empty() || out_.back() != ' ') out_ += ' ';
        break;
      case Use::kept:
        end_word();
        append_utf8(out_, row.form);
    }
    word_ = out_.size();
  }

  void end_word() {
    // Only beside another vowel a mark can stand in two places.
    if (tones_ == 1 && vowels_ > 1) settle_tone();
    vowels_ = tones_ = 0;
  }

 private:
  void settle_tone() {
    Syllable letters{};
    std::size_t size = 0;
    for (std::size_t at = word_; at < out_.size();) {
      if (size == letters.size()) return;
      letters[size++] = next_codepoint(out_, at);
    }
    if (!place_tone(letters, size)) return;
    out_.resize(word_);
    for (std::size_t i = 0; i < size; ++i) append_utf8(out_, letters[i]);
  }

  std::string& out_;
  std::size_t word_ = 0;  // where the word being written begins
  int vowels_ = 0, tones_ = 0;
};

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
  std::string composed;
  if (!is_nfc(text)) {
    composed = to_nfc(text);
    text = composed;
  }
  std::string out;
  out.reserve(text.size());
  FormWriter form(out);
  for (std::size_t at = 0; at < text.size();) form.add(next_codepoint(text, at));
  form.end_word();
  return out;
}

}  // namespace congbo
