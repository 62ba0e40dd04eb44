#include "importing/text_source.h"

#include <algorithm>

#include "base/text.h"
#include "importing/columns.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

int heading_level(std::string_view text) {
  const std::size_t level = text.find_first_not_of('#');
  const bool is_heading = level != text.npos && level > 0 && level <= 6 && text[level] == ' ';
  return is_heading ? static_cast<int>(level) : 0;
}

// Depth of a Markdown list item by its indentation, two blanks a level.
int depth_by_indent(std::string_view raw) {
  const std::size_t indent = raw.find_first_not_of(" \t");
  if (indent == raw.npos) return 0;
  const std::string_view rest = raw.substr(indent);
  const bool is_item = rest.starts_with("- ") || rest.starts_with("+ ");
  return is_item ? static_cast<int>(indent / 2) + 1 : 0;
}

int depth_by_mark(std::string_view text) {
  if (text.starts_with("- ")) return 1;
  return text.starts_with("+ ") ? 2 : 0;
}

// Typed lines and the star below a letterhead.
bool is_rule(std::string_view text) {
  return text.find_first_not_of("-_*=. ") == text.npos;
}

// Emphasis may begin on one line of a paragraph and end on another.
void escape_paragraphs(std::vector<Line>& lines) {
  for (std::size_t begin = 0; begin < lines.size();) {
    std::string paragraph;
    std::size_t end = begin;
    while (end < lines.size() && !lines[end].is_blank()) paragraph += lines[end++].text + "\n";
    const bool keep = emphasis_pairs(paragraph);
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_rule(lines[i].text)) lines[i].text = escape_markdown(lines[i].text, keep);
    }
    begin = std::max(end, begin + 1);
  }
}

class Reader {
 public:
  explicit Reader(TextFormat format) : format_(format) {}

  void add(std::string_view raw, std::uint32_t number) {
    Line line;
    line.source_line = number;
    if (format_ == TextFormat::markdown && is_verbatim(raw)) {
      line.kind = Line::Kind::verbatim;
      line.text = raw;
    } else if (format_ == TextFormat::markdown) {
      fill_markdown(raw, line);
    } else {
      line.text = tidy_columns(without_bookmarks(raw));
      line.depth = depth_by_mark(line.text);
    }
    out_.lines.push_back(std::move(line));
  }

  Manuscript take() {
    if (format_ == TextFormat::plain) escape_paragraphs(out_.lines);
    return std::move(out_);
  }

 private:
  bool is_verbatim(std::string_view raw) {
    const bool fence = trim(raw).starts_with("```") || trim(raw).starts_with("~~~");
    if (fence) in_code_ = !in_code_;
    return fence || in_code_ || raw.starts_with("[^");
  }

  static void fill_markdown(std::string_view raw, Line& line) {
    line.text = tidy_columns(without_bookmarks(raw));
    line.heading = heading_level(line.text);
    if (line.heading > 0) line.text.erase(0, static_cast<std::size_t>(line.heading) + 1);
    line.depth = depth_by_indent(raw);
    if (!line.text.starts_with("|")) return;
    line.text = tidy_line(line.text);
    line.kind = Line::Kind::table;
  }

  TextFormat format_;
  bool in_code_ = false;
  Manuscript out_;
};

}  // namespace

Manuscript read_text(std::string_view text, TextFormat format) {
  Reader reader(format);
  std::uint32_t number = 0;
  for (std::string_view raw : split(text, '\n')) {
    ++number;
    if (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
    // Form feeds and vertical tabs end pages and lines.
    std::size_t at = 0;
    for (std::size_t end = 0; end != raw.npos; at = end + 1) {
      end = raw.find_first_of("\f\v", at);
      reader.add(raw.substr(at, end == raw.npos ? raw.npos : end - at), number);
    }
  }
  return reader.take();
}

}  // namespace congbo::importing
