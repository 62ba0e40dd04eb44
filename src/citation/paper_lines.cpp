#include "citation/paper_lines.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/glyph.h"

namespace congbo::citation {
namespace {

// Two columns of a page are at least this many spaces apart where text was dumped with its layout.
constexpr std::size_t kColumnGap = 4;
// A paragraph is told by its beginning; the form of the rest would cost more than all else here.
constexpr std::size_t kLongestLine = 160;  // bytes
constexpr std::size_t kLongestForm = 48;

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == '\r';
}

// Whether a byte may begin a blank (NBSP is C2 A0) or is a mark that words leave out.
bool may_be_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\xC2';
}

// Whether only single spaces stand between the words of `line`, as in nearly every line. One pass
// without branches, which the compiler turns into a few steps for many bytes.
bool has_single_spaces(std::string_view line) {
  bool is_other = !line.empty() && may_be_blank(line.back());
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const char c = line[i];
    const bool is_wide = (c == ' ') & (line[i + 1] == ' ');
    is_other |= is_wide | (c == '\t') | (c == '\r') | (c == '\xC2');
  }
  return !is_other;
}

bool is_emphasis(char32_t c) {
  return c == '*' || c == '_';
}

// Markdown's marks at the beginning of a line: heading, quotation.
std::size_t after_line_marks(std::string_view text, TextSpan line, bool& heading) {
  std::size_t at = line.begin;
  while (at < line.end && (text[at] == ' ' || text[at] == '\t' || text[at] == '>')) ++at;
  std::size_t hashes = at;
  while (hashes < line.end && text[hashes] == '#') ++hashes;
  heading = hashes > at && hashes - at <= 6 && hashes < line.end && text[hashes] == ' ';
  return heading ? hashes : at;
}

bool has_letter_or_digit(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const char32_t c = next_codepoint(words, at);
    if (is_letter(c) || is_digit(c)) return true;
  }
  return false;
}

class CellWriter {
 public:
  CellWriter(std::string_view text, PaperLines& out) : text_(text), out_(out) {}

  void cut(TextSpan line, std::size_t number) {
    bool heading = false;
    std::size_t at = after_line_marks(text_, line, heading);
    std::size_t begin = at;
    if (has_single_spaces(text_.substr(begin, line.end - begin))) at = line.end;
    while (at < line.end) {
      const std::size_t gap_end = end_of_gap(at, line.end);
      if (gap_end == at) {
        next_codepoint(text_, at);
      } else if (awaits_number(at)) {
        at = gap_end;
      } else {
        add({begin, at}, number, heading);
        begin = at = gap_end;
      }
    }
    add({begin, line.end}, number, heading);
  }

 private:
  // The end of the column gap at `at`, or `at` itself when there is none.
  std::size_t end_of_gap(std::size_t at, std::size_t end) const {
    std::size_t next = at;
    std::size_t width = 0;
    while (next < end) {
      std::size_t after = next;
      const char32_t c = next_codepoint(text_, after);
      if (!is_blank(c)) break;
      width += c == '\t' ? kColumnGap : 1;
      next = after;
    }
    return width >= kColumnGap ? next : at;
  }

  // "Số        -KH/TU", "ngày      tháng": the gap is a blank to be filled by hand.
  bool awaits_number(std::size_t end) const {
    constexpr std::array<std::string_view, 5> kWords = {"so", "so:", "ngay", "thang", "nam"};
    std::size_t begin = end;
    for (int letters = 0; letters < 6; ++letters) {
      const Glyph previous = glyph_before(text_, begin);
      if (!is_letter(previous.letter) && previous.letter != ':') break;
      begin = previous.begin;
    }
    const std::string word = fold(text_.substr(begin, end - begin));
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
  }

  void add(TextSpan span, std::size_t number, bool heading) {
    trim_marks(span);
    if (span.empty()) return;
    Cell cell{span, words_of(span), "", heading};
    if (cell.words.empty()) return;
    cell.form = to_match_form(beginning_of(cell.words));
    out_.cells.push_back(std::move(cell));
    out_.line_of.push_back(number);
  }

  // A rule ("*", "***") keeps its marks: it is nothing else.
  void trim_marks(TextSpan& span) const {
    const auto trimmed = [&](auto is_trimmed) {
      TextSpan out = span;
      while (out.begin < out.end) {
        const Glyph first = glyph_at(text_, out.begin);
        if (!is_trimmed(first.letter) || first.end > out.end) break;
        out.begin = first.end;
      }
      while (out.end > out.begin) {
        const Glyph last = glyph_before(text_, out.end);
        if (!is_trimmed(last.letter)) break;
        out.end = std::max(out.begin, last.begin);
      }
      return out;
    };
    const TextSpan bare =
        trimmed([](char32_t c) { return is_blank(c) || is_emphasis(c) || c == '\\'; });
    span = bare.empty() ? trimmed(is_blank) : bare;
  }

  static std::string_view beginning_of(std::string_view words) {
    if (words.size() <= kLongestLine) return words;
    const std::size_t space = words.rfind(' ', kLongestForm);
    return words.substr(0, space == words.npos ? 0 : space);
  }

  std::string words_of(TextSpan span) const {
    std::string words;
    const std::string_view raw = text_.substr(span.begin, span.size());
    words.reserve(raw.size());
    const bool keeps_marks = !has_letter_or_digit(raw);
    if (has_single_spaces(raw) && (keeps_marks || raw.find('\\') == raw.npos)) {
      if (keeps_marks || raw.find('*') == raw.npos) return std::string(raw);
      for (const std::string_view piece : split(raw, '*')) words += piece;
      if (has_single_spaces(words)) return words;
      words.clear();  // "a * b" leaves two spaces
    }
    for (std::size_t at = 0; at < raw.size();) {
      const std::size_t begin = at;
      const char32_t c = next_codepoint(raw, at);
      if (is_blank(c)) {
        if (!words.empty() && words.back() != ' ') words += ' ';
      } else if (keeps_marks || !(c == '*' || c == '\\')) {
        words += raw.substr(begin, at - begin);
      }
    }
    return words;
  }

  std::string_view text_;
  PaperLines& out_;
};

}  // namespace

PaperLines cut_lines(std::string_view text) {
  PaperLines out;
  CellWriter writer(text, out);
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    writer.cut({begin, end}, number);
    begin = end + 1;
  }
  return out;
}

bool starts_with_word(std::string_view form, std::string_view word) {
  if (!form.starts_with(word)) return false;
  const char32_t next = glyph_at(form, word.size()).letter;
  return !is_letter(next) && !is_digit(next);
}

bool is_in_capitals(std::string_view words) {
  int upper = 0;
  int lower = 0;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t c = next_codepoint(words, at);
    if (!is_letter(c)) continue;
    ++(is_upper_letter(c) ? upper : lower);
  }
  return upper >= 2 && lower * 8 <= upper + lower;
}

bool is_rule(std::string_view words) {
  return !words.empty() && !has_letter_or_digit(words);
}

}  // namespace congbo::citation
