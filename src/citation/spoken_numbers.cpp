// Numbers in words, and how many syllables a text has when it is read.
#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "citation/spoken.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

// Of a voice that must be understood from a loudspeaker outdoors, with its pauses. News on the
// radio is read at about 200 syllables a minute.
constexpr int kSyllablesPerMinute = 160;
constexpr std::size_t kLongestNumber = 15;  // digits; longer ones are read digit by digit

constexpr std::string_view kDigits[] = {"không", "một", "hai", "ba",  "bốn",
                                        "năm",   "sáu", "bảy", "tám", "chín"};

void add(std::string& words, std::string_view word) {
  if (!words.empty()) words += ' ';
  words += word;
}

// 0 to 999; `is_inner`: behind thousands, where hundreds and "linh" are said even when none.
void add_group(std::string& words, int group, bool is_inner) {
  const int hundreds = group / 100;
  const int tens = group / 10 % 10;
  const int ones = group % 10;
  if (hundreds > 0 || is_inner) {
    add(words, kDigits[hundreds]);
    add(words, "trăm");
  }
  if (tens == 0 && ones > 0 && (hundreds > 0 || is_inner)) add(words, "linh");
  if (tens == 1) add(words, "mười");
  if (tens > 1) {
    add(words, kDigits[tens]);
    add(words, "mươi");
  }
  if (ones == 0) return;
  const bool is_one = ones == 1 && tens > 1;
  const bool is_five = ones == 5 && tens > 0;
  add(words, is_one ? "mốt" : is_five ? "lăm" : kDigits[ones]);
}

int words_in(std::string_view text) {
  return static_cast<int>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// "1.250.000", "0,5", "2021", "0912345678".
int number_syllables(std::string_view text) {
  std::string whole;
  std::size_t at = 0;
  for (; at < text.size() && text[at] != ','; ++at) {
    if (text[at] >= '0' && text[at] <= '9') whole += text[at];
  }
  int count = 0;
  const bool is_code = whole.size() > kLongestNumber || (whole.size() > 1 && whole[0] == '0');
  if (is_code) {
    count = static_cast<int>(whole.size());
  } else if (!whole.empty()) {
    count = words_in(number_in_words(std::atoll(whole.c_str())));
  }
  if (at < text.size()) count += 1 + static_cast<int>(text.size() - at - 1);
  return count;
}

// Words without small letters are read letter by letter.
int letters_of(std::string_view word) {
  int letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_codepoint(word, at);
    if (c >= 'a' && c <= 'z') return 0;
    if ((c >= 'A' && c <= 'Z') || c == U'Đ') ++letters;
  }
  return letters;
}

int word_syllables(std::string_view word) {
  while (!word.empty() &&
         std::string_view(".,;:!?()").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  if (word.empty()) return 0;
  if (is_figure(word)) return number_syllables(word);
  if (may_be_abbreviation(word)) return std::max(1, letters_of(word));
  int parts = 0;
  for (std::string_view part : split(word, '-')) {
    // Letters beyond ASCII begin with C3 to E1; dashes and the like with E2.
    const bool has_letter = std::any_of(part.begin(), part.end(), [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             (byte >= 0xC3 && byte < 0xE2);
    });
    if (has_letter) ++parts;
  }
  return parts;
}

}  // namespace

std::string number_in_words(long long number) {
  if (number == 0) return std::string(kDigits[0]);
  constexpr std::string_view kScales[] = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ"};
  std::string words;
  long long rest = number;
  for (int scale = 4; scale >= 0; --scale) {
    long long unit = 1;
    for (int i = 0; i < scale; ++i) unit *= 1000;
    const int group = static_cast<int>(rest / unit);
    rest %= unit;
    if (group == 0) continue;
    add_group(words, group, !words.empty());
    if (scale > 0) add(words, kScales[scale]);
  }
  return words;
}

int count_syllables(std::string_view words) {
  int count = 0;
  for (std::string_view line : split(words, '\n')) {
    for (std::string_view word : split(line, ' ')) {
      if (!word.empty()) count += word_syllables(word);
    }
  }
  return count;
}

int seconds_to_read(int syllables) {
  return (syllables * 60 + kSyllablesPerMinute - 1) / kSyllablesPerMinute;
}

int roman_value(std::string_view text) {
  const auto value_of = [](char c) { return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0; };
  int sum = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int value = value_of(text[at]);
    if (value == 0) return 0;
    sum += at + 1 < text.size() && value < value_of(text[at + 1]) ? -value : value;
  }
  return sum;
}

bool is_figure(std::string_view text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9' &&
         text.find_first_not_of("0123456789.,") == text.npos;
}

bool is_dialled(std::string_view text) {
  constexpr std::size_t kShortest = 8;
  std::size_t digits = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') ++digits;
    if (std::string_view("0123456789.-+").find(c) == std::string_view::npos) return false;
  }
  return digits >= kShortest && (text[0] == '0' || text[0] == '1' || text[0] == '+');
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace congbo::citation
