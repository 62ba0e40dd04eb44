#include "search/words.h"

#include "base/text.h"
#include "base/vowels.h"

namespace congbo::search {
namespace {

// Longer ones are no words but data, and would only swell the index.
constexpr std::size_t kLongestWord = 24;

enum class Sign { letter, digit, hidden, gap };

bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

// Seen by nobody, left in words by word processors.
bool is_hidden(char32_t c) {
  return c == 0xAD || is_between(c, 0x200B, 0x200F) || c == 0x2060 || c == 0xFEFF;
}

// Coarse on purpose: the script must draw the same line without a table of Unicode.
Sign sign_of(char32_t c) {
  if (is_between(c, '0', '9')) return Sign::digit;
  if (is_between(c, 'a', 'z') || is_between(c, 'A', 'Z')) return Sign::letter;
  if (is_hidden(c)) return Sign::hidden;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return Sign::gap;
  if (is_between(c, 0x2000, 0x303F) || is_between(c, 0xFE00, 0xFE0F)) return Sign::gap;
  return is_between(c, 0xFF00, 0xFF20) ? Sign::gap : Sign::letter;
}

// Lower case, one place for the tone mark, cut to kLongestWord characters.
std::string tidy(std::string_view piece) {
  std::string text = to_match_form(piece);
  std::size_t end = 0;
  for (std::size_t i = 0; i < kLongestWord && end < text.size(); ++i) next_codepoint(text, end);
  text.resize(end);
  return text;
}

bool is_consonant(char c) {
  return c >= 'a' && c <= 'z' && vowel_of(static_cast<char32_t>(c)).letter == 0;
}

// Whether the y at the end of `key` is also written i: kỹ, lý, mỹ and quý, but not thúy or ý.
bool ends_in_either(std::string_view key) {
  if (key == "quy") return true;
  if (key.size() < 2 || key.back() != 'y') return false;
  for (const char c : key.substr(0, key.size() - 1)) {
    if (!is_consonant(c)) return false;
  }
  return true;
}

}  // namespace

void split_words(std::string_view text, const std::function<void(std::string_view)>& take) {
  std::size_t begin = 0;
  Sign inside = Sign::gap;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const Sign sign = sign_of(next_codepoint(text, at));
    if (sign == inside || sign == Sign::hidden) continue;
    if (inside != Sign::gap) take(text.substr(begin, here - begin));
    begin = here;
    inside = sign;
  }
  if (inside != Sign::gap) take(text.substr(begin));
}

Word read_word(std::string_view piece) {
  const std::string text = tidy(piece);
  Word word;
  word.key = fold(text);
  Tone tone = Tone::ngang;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_codepoint(text, at);
    const Vowel vowel = vowel_of(c);
    if (vowel.letter != 0 && vowel.tone != Tone::ngang) tone = vowel.tone;
    append_utf8(word.form, vowel.letter != 0 ? vowel.letter : c);
  }
  if (ends_in_either(word.key)) {
    word.key.back() = 'i';
    word.form.back() = 'i';
  }
  if (tone != Tone::ngang) word.form += static_cast<char>('0' + static_cast<int>(tone));
  return word;
}

}  // namespace congbo::search
