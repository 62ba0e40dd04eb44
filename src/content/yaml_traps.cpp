#include "content/yaml_traps.h"

#include "base/text.h"
#include "content/messages.h"

namespace congbo::content {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kOpenQuote = "“";
constexpr std::string_view kCloseQuote = "”";

// What one line of a block mapping looks like: indentation, an optional "- ", key, value.
struct Line {
  std::string_view text;
  std::size_t indent = 0;       // bytes before the first character that is not a space
  std::string_view key;         // empty when the line has no "key:" part
  std::string_view value;       // trimmed; empty when the value starts on a later line
  std::size_t value_begin = 0;  // byte column of `value`
};

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

std::size_t skip_list_marks(std::string_view text, std::size_t at) {
  while (at + 1 < text.size() && text[at] == '-' && text[at + 1] == ' ') {
    at = skip_spaces(text, at + 1);
  }
  return at;
}

Line read_line(std::string_view text) {
  Line line;
  line.text = text;
  line.indent = skip_spaces(text, 0);
  const std::size_t start = skip_list_marks(text, line.indent);
  std::size_t value = start;
  const std::size_t colon = text.find(": ", start);
  const bool ends_in_colon = text.size() > start && text.back() == ':';
  // A line that begins with a quote or a flow collection has no key of its own.
  const bool quoted =
      start < text.size() && std::string_view("\"'[{").find(text[start]) != std::string_view::npos;
  if (!quoted && colon != std::string_view::npos) {
    line.key = text.substr(start, colon - start);
    value = skip_spaces(text, colon + 1);
  } else if (!quoted && ends_in_colon) {
    line.key = text.substr(start, text.size() - start - 1);
    value = text.size();
  }
  line.value = trim(text.substr(value));
  line.value_begin = value;
  return line;
}

bool opens_block_text(std::string_view value) {
  return !value.empty() && (value[0] == '|' || value[0] == '>');
}

bool is_plain(std::string_view value) {
  return !value.empty() &&
         std::string_view("\"'|>[{&*!#%@`").find(value[0]) == std::string_view::npos;
}

class TrapFinder {
 public:
  TrapFinder(const YamlSource& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  bool run() {
    std::uint32_t number = source_.first_line;
    for (std::string_view text : split(source_.text, '\n')) {
      if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
      number_ = number++;
      check(text);
    }
    return clean_;
  }

 private:
  void check(std::string_view text) {
    if (trim(text).empty()) return;
    const std::size_t indent = skip_spaces(text, 0);
    // A folded or literal block may hold anything; it lasts while lines are indented deeper.
    if (in_block_ && indent > block_indent_) return;
    in_block_ = false;
    if (check_indentation(text, indent)) return;
    if (text[indent] == '#') return;
    const Line line = read_line(text);
    if (opens_block_text(line.value)) {
      in_block_ = true;
      block_indent_ = skip_list_marks(text, line.indent);
      if (line.key.empty()) block_indent_ = line.indent;
      return;
    }
    check_no_break_space(line);
    if (!is_plain(line.value)) {
      check_flow_quotes(line);
      return;
    }
    check_comment(line);
    check_colon(line);
  }

  bool check_indentation(std::string_view text, std::size_t indent) {
    if (text[indent] == '\t') {
      report(kYamlTab, indent, 1, {});
      return true;
    }
    if (text.substr(indent, 2) == kNoBreakSpace) {
      report(kYamlNoBreakSpace, indent, 2, {});
      return true;
    }
    return false;
  }

  void check_no_break_space(const Line& line) {
    const std::size_t at = line.text.find(kNoBreakSpace);
    if (at == std::string_view::npos) return;
    const bool in_key_part = !line.key.empty() && at < line.value_begin;
    const bool after_mark =
        at > 0 && (line.text[at - 1] == ':' || (line.text[at - 1] == '-' && at == line.indent + 1));
    if (in_key_part || after_mark) report(kYamlNoBreakSpace, at, 2, {});
  }

  void check_comment(const Line& line) {
    const std::size_t at = line.value.find(" #");
    if (at == std::string_view::npos) return;
    report(kYamlComment, line.value_begin + at + 1, line.value.size() - at - 1,
           {std::string(line.value.substr(at + 1)), quoted_line(line.key, line.value)});
  }

  void check_colon(const Line& line) {
    std::size_t at = line.value.find(": ");
    if (at == std::string_view::npos && line.value.back() == ':') at = line.value.size() - 1;
    if (line.key.empty() || at == std::string_view::npos) return;
    const bool curly = line.value.substr(0, kOpenQuote.size()) == kOpenQuote;
    report(curly ? kYamlCurlyQuote : kYamlColon, line.value_begin + at, 1,
           {quoted_line(line.key, line.value)});
  }

  // “a, b” inside [ ] or { } is cut at the comma: curly quotes are letters to YAML.
  void check_flow_quotes(const Line& line) {
    if (line.value.empty() || (line.value[0] != '[' && line.value[0] != '{')) return;
    const std::size_t open = line.value.find(kOpenQuote);
    if (open == std::string_view::npos) return;
    const std::size_t close = line.value.find(kCloseQuote, open);
    if (close == std::string_view::npos) return;
    const std::string_view inside = line.value.substr(open, close - open);
    const bool in_straight =
        open > 0 && line.value.substr(0, open).find('"') != std::string_view::npos;
    if (inside.find(',') == std::string_view::npos || in_straight) return;
    const std::string_view words = inside.substr(kOpenQuote.size());
    report(kYamlCurlyQuote, line.value_begin + open, close + kCloseQuote.size() - open,
           {"\"" + std::string(words) + "\""});
  }

  void report(const Message& message, std::size_t column, std::size_t length,
              std::vector<std::string> arguments) {
    const Place place{number_, static_cast<std::uint32_t>(column),
                      static_cast<std::uint32_t>(length)};
    diagnostics_.report(message, source_.file, place, std::move(arguments));
    clean_ = false;
  }

  const YamlSource& source_;
  Diagnostics& diagnostics_;
  std::uint32_t number_ = 0;
  bool in_block_ = false;
  std::size_t block_indent_ = 0;
  bool clean_ = true;
};

}  // namespace

std::string quoted_line(std::string_view key, std::string_view value) {
  std::string line(key);
  if (!key.empty()) line += ": ";
  line += '"';
  for (char letter : value) {
    if (letter == '"' || letter == '\\') line += '\\';
    line += letter;
  }
  return line + '"';
}

bool check_yaml_traps(const YamlSource& source, Diagnostics& diagnostics) {
  return TrapFinder(source, diagnostics).run();
}

}  // namespace congbo::content
