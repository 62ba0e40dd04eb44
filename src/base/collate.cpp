// Vietnamese alphabetical order by our own table: ICU would bring 31 MB of data for 29 letters.
// Two passes over both texts: letters and numbers first, tones only where those are all equal.
#include <utf8proc.h>

#include "base/text.h"
#include "base/vowels.h"

namespace congbo {

namespace {

// Classes of characters in their order. Within one the codepoint, or the alphabet, decides.
constexpr std::uint32_t kSpace = 1;
constexpr std::uint32_t kPunctuation = 0x100;
constexpr std::uint32_t kNumber = 0x200000;
constexpr std::uint32_t kLetter = 0x200100;
constexpr std::uint32_t kOther = 0x210000;

struct Element {
  std::uint32_t weight = 0;  // 0 = end of text
  Tone tone = Tone::ngang;
  std::string_view digits;  // of a number, without leading zeros
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char32_t lower(char32_t c) {
  if (c == U'Ð' || c == U'ð') return U'đ';
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

// a ă â b c d đ e ê f g h …: four places a Latin letter leave room for its Vietnamese relatives.
std::uint32_t alphabet_weight(char32_t letter) {
  const auto place = [](char base, std::uint32_t step) {
    return kLetter + static_cast<std::uint32_t>(base - 'a') * 4 + step;
  };
  switch (letter) {
    case U'ă':
      return place('a', 1);
    case U'â':
      return place('a', 2);
    case U'đ':
      return place('d', 1);
    case U'ê':
      return place('e', 1);
    case U'ô':
      return place('o', 1);
    case U'ơ':
      return place('o', 2);
    case U'ư':
      return place('u', 1);
    default:
      return letter >= 'a' && letter <= 'z' ? place(static_cast<char>(letter), 0) : 0;
  }
}

// A letter that is not Vietnamese (ü, ñ, ß) sorts with the Latin letter it is made from.
std::uint32_t foreign_weight(char32_t c) {
  std::string bytes;
  append_utf8(bytes, c);
  const std::string folded = fold(bytes);
  const std::uint32_t weight =
      folded.empty() ? 0 : alphabet_weight(static_cast<unsigned char>(folded[0]));
  return weight != 0 ? weight : kOther + static_cast<std::uint32_t>(c);
}

std::uint32_t other_weight(char32_t c) {
  if (c == ' ' || c == 0xA0 || (c >= '\t' && c <= '\r')) return kSpace;
  if (c >= 0x2010 && c <= 0x2015) return kPunctuation + '-';
  if (c < 0x80 || (c > 0xA0 && c < 0xC0) || (c >= 0x2000 && c <= 0x206F)) {
    return kPunctuation + static_cast<std::uint32_t>(c);
  }
  return foreign_weight(c);
}

Element next_element(std::string_view text, std::size_t& at) {
  if (at >= text.size()) return {};
  if (is_digit(text[at])) {
    while (at + 1 < text.size() && text[at] == '0' && is_digit(text[at + 1])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return {kNumber, Tone::ngang, text.substr(begin, at - begin)};
  }
  const char32_t c = lower(next_codepoint(text, at));
  const Vowel vowel = vowel_of(c);
  const std::uint32_t weight = alphabet_weight(vowel.letter != 0 ? vowel.letter : c);
  return {weight != 0 ? weight : other_weight(c), vowel.tone, {}};
}

int compare_elements(const Element& a, const Element& b) {
  if (a.weight != b.weight) return a.weight < b.weight ? -1 : 1;
  if (a.digits.size() != b.digits.size()) return a.digits.size() < b.digits.size() ? -1 : 1;
  return a.digits.compare(b.digits);
}

// Requires: both NFC.
int compare_composed(std::string_view a, std::string_view b) {
  int tones = 0;
  std::size_t at_a = 0;
  std::size_t at_b = 0;
  for (;;) {
    const Element left = next_element(a, at_a);
    const Element right = next_element(b, at_b);
    const int order = compare_elements(left, right);
    if (order != 0) return order;
    if (left.weight == 0) return tones;
    if (tones == 0) tones = static_cast<int>(left.tone) - static_cast<int>(right.tone);
  }
}

}  // namespace

int compare_vietnamese(std::string_view a, std::string_view b) {
  const int order =
      is_nfc(a) && is_nfc(b) ? compare_composed(a, b) : compare_composed(to_nfc(a), to_nfc(b));
  return order != 0 ? order : a.compare(b);
}

}  // namespace congbo
