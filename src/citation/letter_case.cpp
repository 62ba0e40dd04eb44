#include "citation/letter_case.h"

#include "base/text.h"

namespace congbo::citation {
namespace {

// Takes over `form`, which is `printed` in lower case with its tone marks moved; both have the same
// number of letters, or the form stands alone.
std::string with_capitals(std::string_view form, std::string_view printed) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t letter = next_codepoint(form, at);
    const bool is_capital =
        from < printed.size() && is_capital_letter(next_codepoint(printed, from));
    append_utf8(out, is_capital ? capital_of(letter) : letter);
  }
  return out;
}

template <typename Each>
std::string join_words(std::string_view text, const Each& each) {
  std::string plain;
  for (const char c : text) plain += c == '*' || c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
  std::string out;
  for (const std::string_view word : split(plain, ' ')) {
    if (word.empty()) continue;
    if (!out.empty()) out += ' ';
    out += each(word);
  }
  return out;
}

}  // namespace

bool is_capital_letter(char32_t letter) {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z';
  if (letter < 0x100) return letter >= 0xC0 && letter <= 0xDE && letter != 0xD7;
  if (letter == 0x1A0 || letter == 0x1AF) return true;  // Ơ, Ư
  if (letter >= 0x139 && letter <= 0x148) return letter % 2 == 1;
  if (letter < 0x178 || (letter >= 0x1E00 && letter < 0x1F00)) return letter % 2 == 0;
  return false;
}

char32_t capital_of(char32_t letter) {
  if (letter >= 'a' && letter <= 'z') return letter - 0x20;
  if (letter >= 0xE0 && letter <= 0xFE && letter != 0xF7) return letter - 0x20;
  const bool in_pairs = (letter >= 0x100 && letter < 0x178) || letter == U'ơ' || letter == U'ư' ||
                        (letter >= 0x1E00 && letter < 0x1F00);
  return in_pairs && !is_capital_letter(letter) ? letter - 1 : letter;
}

char32_t small_of(char32_t letter) {
  if (letter == U'Ð') return U'đ';
  if (!is_capital_letter(letter)) return letter;
  return letter < 0x100 ? letter + 0x20 : letter + 1;
}

std::string tidy_words(std::string_view text) {
  return join_words(to_nfc(text),
                    [](std::string_view word) { return with_capitals(to_match_form(word), word); });
}

std::string tidy_name(std::string_view text) {
  return join_words(to_nfc(text), [](std::string_view word) {
    return with_capitals(to_match_form(word), "A");  // one capital, for the first letter
  });
}

}  // namespace congbo::citation
