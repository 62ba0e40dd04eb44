#include "citation/sentences.h"

#include <algorithm>

#include "base/text.h"
#include "citation/short_forms.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

// Small letters of Latin script; in the blocks Vietnamese uses, small ones have odd code points.
bool is_small_letter(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  if (c >= 0xDF && c <= 0xFF) return c != 0xF7;
  if (c == 0x1B0) return true;  // ư
  return ((c >= 0x100 && c < 0x180) || c == 0x1A1 || (c >= 0x1EA0 && c < 0x1F00)) && c % 2 == 1;
}

std::string_view without_closing(std::string_view text) {
  constexpr std::string_view kClosing[] = {"”", "’", "»", "\"", "'", ")"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kClosing) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      found = true;
    }
  }
  return text;
}

// "1", "1.2", "II" and "a" where they alone stand between the line's beginning and their stop.
bool is_list_mark(std::string_view before_stop) {
  constexpr std::size_t kLongest = 8;
  const std::size_t size = before_stop.size();
  const std::string_view tail = before_stop.substr(size - std::min(size, kLongest + 1));
  const std::size_t line = tail.find_last_of('\n');
  if (line == tail.npos && tail.size() > kLongest) return false;
  const std::string_view mark = trim(tail.substr(line == tail.npos ? 0 : line + 1));
  if (mark.size() == 1 && mark[0] >= 'A') return true;
  return !mark.empty() &&
         (mark.find_first_not_of("0123456789.") == mark.npos || roman_value(mark) > 0);
}

}  // namespace

bool begins_sentence(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || !is_blank(text[at - 1]) || is_blank(text[at])) return false;
  if (text[at - 1] == '\n') return true;
  std::size_t end = at;
  while (end > 0 && is_blank(text[end - 1])) --end;
  const std::string_view before = without_closing(text.substr(0, end));
  if (before.empty()) return false;
  const char last = before.back();
  if (!before.ends_with("…") && last != '.' && last != '!' && last != '?') return false;
  if (last == '.') {
    const std::size_t stop = before.size() - 1;
    if (is_list_mark(before.substr(0, stop)) || is_stop_of_short_form(text, stop)) return false;
  }
  std::size_t next = at;
  const bool is_small = is_small_letter(next_codepoint(text, next));
  return !is_small || (next < text.size() && text[next] == ')');  // "a) …"
}

}  // namespace congbo::citation
