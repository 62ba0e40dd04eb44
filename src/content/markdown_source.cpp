#include "content/markdown_source.h"

#include <algorithm>

namespace congbo::content {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t nearest_occurrence(std::string_view line, std::size_t column, std::string_view words) {
  if (words.empty()) return line.npos;
  const std::size_t after = line.find(words, column);
  const std::size_t before = line.rfind(words, column);
  if (after == line.npos) return before;
  if (before == line.npos) return after;
  return after - column <= column - before ? after : before;
}

}  // namespace

MarkdownSource::MarkdownSource(std::string_view file, std::string_view text,
                               std::uint32_t first_line)
    : file_(file), text_(text) {
  std::uint32_t shift = 0;
  if (text_.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    text_.remove_prefix(kByteOrderMark.size());
    shift = static_cast<std::uint32_t>(kByteOrderMark.size());
  }
  std::uint32_t number = first_line;
  for (std::size_t begin = 0; begin < text_.size();) {
    std::size_t end = begin;
    while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r') ++end;
    lines_.push_back({begin, end, number, shift});
    if (end == text_.size()) break;
    const bool both = text_.substr(end, 2) == "\r\n";
    if (both || text_[end] == '\n') {
      ++number;
      shift = 0;
    } else {
      shift += static_cast<std::uint32_t>(end + 1 - begin);
    }
    begin = end + (both ? 2 : 1);
  }
}

const MarkdownSource::Line* MarkdownSource::find(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > lines_.size()) return nullptr;
  return &lines_[static_cast<std::size_t>(number) - 1];
}

std::string_view MarkdownSource::line(int number) const {
  const Line* line = find(number);
  return line == nullptr ? std::string_view() : text_.substr(line->begin, line->end - line->begin);
}

Place MarkdownSource::place(int line, int column, std::size_t length) const {
  const Line* found = find(line);
  if (found == nullptr) return {};
  const std::size_t size = found->end - found->begin;
  const std::size_t begin = std::min(static_cast<std::size_t>(std::max(column, 0)), size);
  Place out;
  out.line = found->number;
  out.column = found->shift + static_cast<std::uint32_t>(begin);
  out.length = static_cast<std::uint32_t>(std::min(length, size - begin));
  return out;
}

Place MarkdownSource::place_of_words(int line, int column, std::string_view words) const {
  const std::string_view text = this->line(line);
  const std::size_t from = static_cast<std::size_t>(std::max(column, 0));
  if (from <= text.size() && text.substr(from, words.size()) != words) {
    const std::size_t at = nearest_occurrence(text, from, words);
    if (at != text.npos) return place(line, static_cast<int>(at), words.size());
  }
  return place(line, column, words.size());
}

}  // namespace congbo::content
