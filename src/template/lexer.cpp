#include "template/lexer.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "template/messages.h"

namespace congbo::tpl {

void report_at(Diagnostics& diagnostics, const Message& message, const Source& source, Span span,
               std::vector<std::string> arguments) {
  // From the table of lines: a template full of mistakes must not be counted anew for each.
  const auto after = std::upper_bound(source.lines.begin(), source.lines.end(), span.begin);
  const std::size_t line_begin = *std::prev(after);
  const std::size_t line_end = after == source.lines.end() ? source.text.size() : *after - 1;
  Place place;
  place.line = static_cast<std::uint32_t>(after - source.lines.begin());
  place.column = static_cast<std::uint32_t>(span.begin - line_begin);
  place.length = static_cast<std::uint32_t>(
      std::max<std::size_t>(std::min<std::size_t>(span.end, line_end), span.begin) - span.begin);
  diagnostics.report(message, source.file, place, std::move(arguments));
}

namespace {

constexpr std::string_view kSpaces = " \t\n\r\f\v";

bool is_space(char c) {
  return kSpaces.find(c) != std::string_view::npos;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
 public:
  Lexer(const Source& source, Diagnostics& diagnostics)
      : source_(source), text_(source.text), diagnostics_(diagnostics) {}

  std::vector<Token> run() {
    while (at_ < text_.size()) cut_text();
    add(TokenKind::end, text_.size(), text_.size());
    return std::move(tokens_);
  }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  void add(TokenKind kind, std::size_t begin, std::size_t end) {
    tokens_.push_back({kind, span(begin, end), text_.substr(begin, end - begin)});
  }
  void report(const Message& message, std::size_t begin, std::size_t end,
              std::vector<std::string> arguments) {
    report_at(diagnostics_, message, source_, span(begin, end), std::move(arguments));
  }
  bool has(std::string_view word) const { return text_.substr(at_, word.size()) == word; }
  void skip_spaces() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }

  void cut_text();
  void add_text(std::size_t begin, std::size_t end, bool trim_end);
  void cut_comment(std::size_t open);
  bool cut_raw(std::size_t open);
  bool match_raw_tag(std::size_t& at, std::string_view word, bool& trim_before, bool& trim_after);
  void cut_tag(std::size_t open, bool output);
  bool cut_tag_end(std::string_view close, bool output);
  void cut_token(std::string_view close);
  void cut_string(std::string_view close);
  void skip_to(std::string_view close);

  const Source& source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t braces_ = 0;       // open `{` inside the current tag: `}}` may close two of them
  bool no_more_quotes_[2] = {};  // a search for ' or " reached the end in vain
};

void Lexer::cut_text() {
  const std::size_t begin = at_;
  std::size_t open = begin;
  for (;; ++open) {
    open = text_.find('{', open);
    if (open == std::string_view::npos || open + 1 >= text_.size()) {
      at_ = text_.size();
      return add_text(begin, text_.size(), false);
    }
    const char next = text_[open + 1];
    if (next == '{' || next == '%' || next == '#') break;
  }
  const bool trims = open + 2 < text_.size() && text_[open + 2] == '-';
  add_text(begin, open, trims);
  at_ = open + 2;
  if (text_[open + 1] == '#') return cut_comment(open);
  if (text_[open + 1] == '%' && cut_raw(open)) return;
  if (at_ < text_.size() && (text_[at_] == '-' || (text_[at_] == '+' && text_[open + 1] == '%'))) {
    ++at_;
  }
  cut_tag(open, text_[open + 1] == '{');
}

void Lexer::add_text(std::size_t begin, std::size_t end, bool trim_end) {
  while (trim_end && end > begin && is_space(text_[end - 1])) --end;
  if (end > begin) add(TokenKind::text, begin, end);
}

void Lexer::cut_comment(std::size_t open) {
  const std::size_t close = text_.find("#}", at_);
  if (close == std::string_view::npos) {
    report(kUnclosed, open, open + 2, {"{#", "#}"});
    at_ = text_.size();
    return;
  }
  at_ = close + 2;
  if (close > open + 2 && text_[close - 1] == '-') skip_spaces();
}

bool Lexer::match_raw_tag(std::size_t& at, std::string_view word, bool& trim_before,
                          bool& trim_after) {
  std::size_t i = at;
  trim_before = i < text_.size() && text_[i] == '-';
  if (i < text_.size() && (text_[i] == '-' || text_[i] == '+')) ++i;
  while (i < text_.size() && is_space(text_[i])) ++i;
  if (text_.substr(i, word.size()) != word) return false;
  i += word.size();
  while (i < text_.size() && is_space(text_[i])) ++i;
  trim_after = i < text_.size() && text_[i] == '-';
  if (i < text_.size() && (text_[i] == '-' || text_[i] == '+')) ++i;
  if (text_.substr(i, 2) != "%}") return false;
  at = i + 2;
  return true;
}

bool Lexer::cut_raw(std::size_t open) {
  bool before = false;
  bool after = false;
  if (!match_raw_tag(at_, "raw", before, after)) return false;
  if (after) skip_spaces();
  const std::size_t begin = at_;
  for (std::size_t close = text_.find("{%", at_); close != std::string_view::npos;
       close = text_.find("{%", close + 2)) {
    std::size_t end = close + 2;
    if (!match_raw_tag(end, "endraw", before, after)) continue;
    add_text(begin, close, before);
    at_ = end;
    if (after) skip_spaces();
    return true;
  }
  report(kUnclosed, open, begin, {"{% raw %}", "{% endraw %}"});
  at_ = text_.size();
  return true;
}

void Lexer::cut_tag(std::size_t open, bool output) {
  const std::string_view close = output ? "}}" : "%}";
  add(output ? TokenKind::output_begin : TokenKind::tag_begin, open, at_);
  braces_ = 0;
  for (;;) {
    skip_spaces();
    if (at_ >= text_.size()) {
      report(kUnclosed, open, open + 2, {output ? "{{" : "{%", std::string(close)});
      return add(output ? TokenKind::output_end : TokenKind::tag_end, at_, at_);
    }
    if (cut_tag_end(close, output)) return;
    cut_token(close);
  }
}

bool Lexer::cut_tag_end(std::string_view close, bool output) {
  const bool marked = text_[at_] == '-' || text_[at_] == '+';
  if (text_.substr(at_ + (marked ? 1 : 0), 2) != close) return false;
  if (output && braces_ > 0) return false;
  const bool trims = text_[at_] == '-';
  const std::size_t end = at_ + (marked ? 3 : 2);
  add(output ? TokenKind::output_end : TokenKind::tag_end, at_, end);
  at_ = end;
  if (trims) skip_spaces();
  return true;
}

void Lexer::cut_token(std::string_view close) {
  static constexpr std::string_view kPairs[] = {"==", "!=", "<=", ">=", "//", "**"};
  static constexpr std::string_view kSymbols = "+-*/%~<>=()[]{}.,:|";
  const std::size_t begin = at_;
  const char c = text_[at_];
  if (c == '"' || c == '\'') return cut_string(close);
  if (is_name_start(c) || is_digit(c)) {
    const bool number = is_digit(c);
    while (at_ < text_.size() && (is_digit(text_[at_]) || (number && text_[at_] == '_') ||
                                  (!number && is_name_start(text_[at_])))) {
      ++at_;
    }
    return add(number ? TokenKind::integer : TokenKind::name, begin, at_);
  }
  for (const std::string_view pair : kPairs) {
    if (!has(pair)) continue;
    at_ += 2;
    return add(TokenKind::symbol, begin, at_);
  }
  ++at_;
  if (kSymbols.find(c) == std::string_view::npos) {
    report(kSyntax, begin, at_, {std::string(1, c), std::string(close)});
    return skip_to(close);
  }
  if (c == '{') ++braces_;
  if (c == '}' && braces_ > 0) --braces_;
  add(TokenKind::symbol, begin, at_);
}

void Lexer::cut_string(std::string_view close) {
  const char quote = text_[at_];
  bool& none_left = no_more_quotes_[quote == '"' ? 1 : 0];
  const std::size_t begin = at_;
  std::size_t end = none_left ? text_.size() : begin + 1;
  while (end < text_.size() && text_[end] != quote) end += text_[end] == '\\' ? 2u : 1u;
  if (end >= text_.size()) {
    none_left = true;
    report(kUnclosed, begin, begin + 1, {std::string(1, quote), std::string(1, quote)});
    ++at_;
    tokens_.push_back({TokenKind::string, span(begin, at_), {}});
    return skip_to(close);
  }
  tokens_.push_back(
      {TokenKind::string, span(begin, end + 1), text_.substr(begin + 1, end - begin - 1)});
  at_ = end + 1;
}

// After something unreadable: on to the end of this tag, so that the rest is still checked.
void Lexer::skip_to(std::string_view close) {
  const std::size_t end = text_.find(close, at_);
  at_ = end == std::string_view::npos ? text_.size() : end;
  braces_ = 0;
}

}  // namespace

std::vector<Token> cut(const Source& source, Diagnostics& diagnostics) {
  return Lexer(source, diagnostics).run();
}

}  // namespace congbo::tpl
