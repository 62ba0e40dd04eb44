#include "importing/letters.h"

#include <utf8proc.h>

#include "base/text.h"

namespace congbo::importing {
namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_upper(char32_t letter) {
  const auto code = static_cast<utf8proc_int32_t>(letter);
  return utf8proc_tolower(code) != code;
}

bool is_lower(char32_t letter) {
  const auto code = static_cast<utf8proc_int32_t>(letter);
  return utf8proc_toupper(code) != code;
}

bool is_all_capitals(std::string_view text) {
  bool has_letters = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = next_codepoint(text, at);
    if (is_lower(letter)) return false;
    has_letters = has_letters || is_upper(letter);
  }
  return has_letters;
}

bool begins_lower(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_lower(next_codepoint(text, at));
}

bool begins_upper(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_upper(next_codepoint(text, at));
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::size_t find_words(std::string_view folded, std::string_view words, std::size_t from) {
  for (std::size_t at = folded.find(words, from); at != folded.npos;
       at = folded.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool open = at == 0 || !is_word_byte(folded[at - 1]);
    if (open && (end == folded.size() || !is_word_byte(folded[end]))) return at;
  }
  return folded.npos;
}

bool has_words(std::string_view folded, std::string_view words) {
  return find_words(folded, words) != folded.npos;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (count_codepoints(text) <= most) return std::string(text);
  std::size_t at = 0;
  std::size_t cut = 0;
  for (std::size_t count = 0; count < most && at < text.size(); ++count) {
    if (text[at] == ' ') cut = at;
    next_codepoint(text, at);
  }
  return std::string(without_tail(text.substr(0, cut == 0 ? at : cut), ",;:.-")) + "…";
}

std::string_view without_tail(std::string_view text, std::string_view signs) {
  text = trim(text);
  while (!text.empty() && signs.find(text.back()) != signs.npos) {
    text.remove_suffix(1);
    text = trim(text);
  }
  return text;
}

}  // namespace congbo::importing
