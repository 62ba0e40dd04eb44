// Section headings by their numbers: "I-", "2.", "2.3.1.", "4.1-", "a)", "Điều 5.".
#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/paper_parts.h"

namespace congbo::citation {
namespace {

constexpr std::size_t kLongestRoman = 7;    // XXXVIII
constexpr std::size_t kLongestTitle = 240;  // bytes; a longer line is a paragraph with a number

bool is_roman(char32_t c) {
  return c == 'I' || c == 'V' || c == 'X';
}

struct Number {
  std::string text;
  int level = 0;
  std::size_t end = 0;  // behind the number and its mark
};

// The mark between a number and its title: one of ). / - : or several ("II.-"). Whether there is
// one; `at` moves behind it and the spaces.
bool take_mark(std::string_view words, std::size_t& at) {
  const std::size_t start = at;
  constexpr std::string_view kMarks = ".)-/:";
  while (at < words.size() && kMarks.find(words[at]) != kMarks.npos) ++at;
  const bool has_mark = at > start;
  while (at < words.size() && words[at] == ' ') ++at;
  return has_mark;
}

bool begins_with_capital(std::string_view words, std::size_t at) {
  if (at >= words.size()) return false;
  return is_upper_letter(next_codepoint(words, at));
}

std::optional<Number> read_roman(std::string_view words) {
  std::size_t at = 0;
  while (at < words.size() && at <= kLongestRoman &&
         is_roman(static_cast<unsigned char>(words[at]))) {
    ++at;
  }
  if (at == 0 || at > kLongestRoman) return std::nullopt;
  Number number{std::string(words.substr(0, at)), 1, at};
  const bool has_mark = take_mark(words, number.end);
  return has_mark && number.end < words.size() ? std::optional(number) : std::nullopt;
}

// "2." is a level below I, each dot one more. "30.4 là" and "1,5" are no numbers of sections.
std::optional<Number> read_arabic(std::string_view words) {
  Number number;
  std::size_t at = 0;
  for (;;) {
    const std::size_t start = at;
    while (at < words.size() && is_digit(static_cast<unsigned char>(words[at]))) ++at;
    if (at == start || at - start > 2) return std::nullopt;
    ++number.level;
    const bool goes_on = at + 1 < words.size() && words[at] == '.' &&
                         is_digit(static_cast<unsigned char>(words[at + 1]));
    if (!goes_on) break;
    ++at;
  }
  number.text = words.substr(0, at);
  ++number.level;
  number.end = at;
  const bool spaced = at < words.size() && words[at] == ' ';
  const bool has_mark = take_mark(words, number.end);
  const bool stands = has_mark ? number.end < words.size() &&
                                     !is_digit(static_cast<unsigned char>(words[number.end]))
                               : spaced && number.level > 2;
  return stands && (has_mark || begins_with_capital(words, number.end)) ? std::optional(number)
                                                                        : std::nullopt;
}

std::optional<Number> read_letter(std::string_view words) {
  const Glyph letter = glyph_at(words, 0);
  const bool is_small = (letter.letter >= 'a' && letter.letter <= 'z') || letter.letter == U'đ';
  if (!is_small || letter.end >= words.size()) return std::nullopt;
  if (words[letter.end] != ')' && words[letter.end] != '.') return std::nullopt;
  Number number{std::string(words.substr(0, letter.end)), 0, letter.end};
  take_mark(words, number.end);
  return begins_with_capital(words, number.end) ? std::optional(number) : std::nullopt;
}

// "Phần thứ nhất", "Chương II", "Mục 1", "Điều 5."
std::optional<Number> read_named(const Cell& cell) {
  constexpr std::array<std::pair<std::string_view, int>, 4> kNames = {
      {{"phần", 1}, {"chương", 1}, {"mục", 2}, {"điều", 2}}};
  for (const auto& [name, level] : kNames) {
    if (!starts_with_word(cell.form, name)) continue;
    const std::size_t first = cell.words.find(' ');
    if (first == std::string::npos) return std::nullopt;
    std::size_t end = first + 1;
    const auto is_number = [](char c) {
      return is_digit(static_cast<unsigned char>(c)) || is_roman(static_cast<unsigned char>(c));
    };
    while (end < cell.words.size() && is_number(cell.words[end])) ++end;
    if (end == first + 1) return std::nullopt;
    Number number{cell.words.substr(0, end), level, end};
    const bool has_mark = take_mark(cell.words, number.end);
    const bool stands = has_mark || number.end == cell.words.size();
    return stands ? std::optional(number) : std::nullopt;
  }
  return std::nullopt;
}

// The colon that ends a heading and begins its text: the first one outside quotation marks.
std::size_t find_colon(std::string_view words) {
  int quotes = 0;
  bool straight = false;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = at;
    const char32_t c = next_codepoint(words, at);
    if (c == U'“') ++quotes;
    if (c == U'”' && quotes > 0) --quotes;
    if (c == '"') straight = !straight;
    if (c == ':' && quotes == 0 && !straight) return begin;
  }
  return words.npos;
}

std::string title_of(std::string_view rest) {
  rest = rest.substr(0, find_colon(rest.substr(0, kLongestTitle)));
  if (rest.size() > kLongestTitle) return {};
  while (!rest.empty() && rest.back() == '.') rest.remove_suffix(1);
  return std::string(trim(rest));
}

std::optional<Number> read_number(const Cell& cell) {
  if (auto number = read_roman(cell.words)) return number;
  if (auto number = read_arabic(cell.words)) return number;
  if (auto number = read_letter(cell.words)) return number;
  return read_named(cell);
}

}  // namespace

std::vector<Section> read_sections(const PaperLines& lines, std::size_t first, std::size_t last) {
  std::vector<Section> sections;
  int numbered_level = 1;  // of the nearest number above a letter
  for (std::size_t i = first; i < last; ++i) {
    const Cell& cell = lines.cells[i];
    const std::optional<Number> number = read_number(cell);
    if (!number) continue;
    Section section{cell.span, number->text,
                    title_of(std::string_view(cell.words).substr(number->end)), number->level};
    if (section.level == 0) {
      section.level = numbered_level + 1;
    } else {
      numbered_level = section.level;
    }
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace congbo::citation
