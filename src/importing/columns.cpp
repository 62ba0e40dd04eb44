#include "importing/columns.h"

#include <algorithm>

#include "base/text.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

bool is_blank(char32_t letter) {
  return letter == ' ' || letter == '\t' || letter == 0xA0;
}

// The end of the gap at `at`, or `at` itself where the line goes on or only one blank stands.
std::size_t end_of_gap(std::string_view line, std::size_t at) {
  std::size_t end = at;
  std::size_t width = 0;
  while (end < line.size()) {
    std::size_t next = end;
    const char32_t letter = next_codepoint(line, next);
    if (!is_blank(letter)) break;
    width += letter == '\t' ? 2 : 1;
    end = next;
  }
  return width >= 2 ? end : at;
}

}  // namespace

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> out;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const std::string_view piece = trim(line.substr(begin, end - begin));
    if (!piece.empty()) out.push_back(piece);
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t gap_end = end_of_gap(line, at);
    if (gap_end == at) {
      next_codepoint(line, at);
      continue;
    }
    add(begin, at);
    begin = at = gap_end;
  }
  add(begin, line.size());
  return out;
}

std::string tidy_columns(std::string_view line) {
  std::string out;
  const char* end = nullptr;  // of the piece before
  for (const std::string_view piece : columns_of(line)) {
    const std::string words = tidy_line(piece);
    // What stands far behind a bullet is its item and no column.
    if (out == "-" || out == "+") {
      out += ' ';
    } else if (!out.empty() && !words.empty()) {
      out.append(end, static_cast<std::size_t>(piece.data() - end));
    }
    out += words;
    end = piece.data() + piece.size();
  }
  return out;
}

}  // namespace congbo::importing
