#include "importing/yaml_text.h"

#include "base/text.h"
#include "importing/letters.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kWidth = 100;     // characters of a wrapped line
constexpr std::size_t kShortPair = 88;  // characters of a value that stays on its key's line

bool is_plain(std::string_view value) {
  constexpr std::string_view kSigns = "-?:,[]{}#&*!|>'\"%@`~ ";
  if (value.empty() || kSigns.find(value.front()) != kSigns.npos || value.back() == ' ') {
    return false;
  }
  if (value.starts_with("“") || value.starts_with("---")) return false;
  if (value.find(": ") != value.npos || value.back() == ':') return false;
  if (value.find(" #") != value.npos) return false;
  return value != "null" && value != "Null" && value != "NULL";
}

}  // namespace

std::string yaml_scalar(std::string_view value) {
  if (is_plain(value)) return std::string(value);
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

void YamlText::begin_line() {
  if (commented_) text_ += "# ";
  text_.append(depth_, ' ');
  if (starts_item_) text_ += "- ";
  starts_item_ = false;
}

void YamlText::pair(std::string_view key, std::string_view value) {
  begin_line();
  text_ += key;
  text_ += ':';
  if (!value.empty()) text_ += ' ' + yaml_scalar(value);
  text_ += '\n';
}

void YamlText::block(std::string_view key, std::string_view value) {
  if (value.empty()) return pair(key, value);
  // What follows the "- " of an item stands two columns further in than the item.
  const std::size_t deeper = starts_item_ ? 4 : 2;
  begin_line();
  text_ += key;
  text_ += ": >-\n";
  depth_ += deeper;
  wrap(value);
  depth_ -= deeper;
}

void YamlText::key(std::string_view key) {
  pair(key, "");
}

void YamlText::item(std::string_view value) {
  if (count_codepoints(value) > kShortPair) return item_block(value);
  starts_item_ = true;
  begin_line();
  text_ += yaml_scalar(value) + '\n';
}

void YamlText::item_block(std::string_view value) {
  starts_item_ = true;
  begin_line();
  text_ += ">-\n";
  depth_ += 2;
  wrap(value);
  depth_ -= 2;
}

void YamlText::note(std::string_view text) {
  comment("kiểm tra: " + std::string(text));
}

void YamlText::comment(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  text_.append(depth_, ' ');
  text_ += "# " + line + '\n';
}

void YamlText::wrap(std::string_view value) {
  std::string line;
  std::size_t width = 0;
  for (std::string_view word : split(value, ' ')) {
    if (word.empty()) continue;
    const std::size_t letters = count_codepoints(word);
    if (!line.empty() && width + 1 + letters + depth_ > kWidth) {
      begin_line();
      text_ += line + '\n';
      line.clear();
      width = 0;
    }
    if (!line.empty()) line += ' ';
    line += word;
    width += letters + (width > 0 ? 1 : 0);
  }
  begin_line();
  text_ += line + '\n';
}

}  // namespace congbo::importing
