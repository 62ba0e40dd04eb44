#include "check/yaml_lines.h"

#include "base/text.h"

namespace congbo::check {
namespace {

constexpr std::size_t kLineLetters = 90;

bool needs_quotes(std::string_view text) {
  constexpr std::string_view kSigns = "[]{},&*!|>'\"%@`#-?:=";
  return text.empty() || kSigns.find(text.front()) != kSigns.npos || text.back() == ':' ||
         text.find(": ") != text.npos || text.find(" #") != text.npos;
}

}  // namespace

std::string yaml_value(std::string_view text) {
  if (!needs_quotes(text)) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted += '"';
}

std::string yaml_block(std::string_view key, std::string_view text, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string block = margin + std::string(key) + ": >-";
  std::size_t letters = kLineLetters;  // so that the first word begins a line
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    const std::size_t length = count_codepoints(word);
    if (letters + 1 + length > kLineLetters) {
      block += "\n" + margin + "  ";
      letters = 0;
    } else {
      block += ' ';
      ++letters;
    }
    block += word;
    letters += length;
  }
  return block;
}

}  // namespace congbo::check
