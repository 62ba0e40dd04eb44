#include "importing/reading.h"

#include <algorithm>

#include "base/text.h"
#include "importing/known_units.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongestHeading = 240;  // characters
constexpr std::size_t kShortHeading = 70;

// The number people give a part by: with those of the parts above, which "1.2" holds already.
std::string path_of(const std::vector<Part>& parts, std::size_t index) {
  const Part& part = parts[index];
  if (part.above == index) return part.number;
  const std::string& above = parts[part.above].path;
  const bool dotted = part.number.find('.') != std::string::npos;
  if (!dotted) return above + "." + part.number;
  std::size_t top = part.above;
  while (parts[top].above != top) top = parts[top].above;
  return parts[top].level == 1 ? parts[top].number + "." + part.number : part.number;
}

// Ends of sentences tell a numbered paragraph from a heading; so does having nothing below.
bool reads_as_heading(const Manuscript& manuscript, const Part& part, bool has_more_below) {
  const std::string words = plain_words(manuscript.lines[part.line].text);
  const std::size_t length = count_codepoints(words);
  if (part.level == 1) return length <= kLongestHeading;
  if (length > kLongestHeading) return false;
  const bool stops = ends_with(words, ".") || ends_with(words, ";");
  if (!stops) return has_more_below || length <= kShortHeading * 2;
  return has_more_below && length <= kShortHeading;
}

bool has_words_below(const Manuscript& manuscript, const Part& part) {
  for (std::size_t i = part.line + 1; i < part.end; ++i) {
    if (!manuscript.lines[i].is_blank()) return true;
  }
  return false;
}

}  // namespace

std::vector<Part> find_parts(const Manuscript& manuscript, const AssembledText& text,
                             const citation::Paper& paper) {
  std::vector<Part> parts;
  std::vector<std::size_t> open;  // the parts the next one may lie in
  const std::size_t end = text.line_from(paper.body.end);
  for (const citation::Section& section : paper.sections) {
    Part part;
    part.number = section.number;
    part.title = section.title;
    part.level = section.level;
    part.line = text.line_at(section.span.begin);
    part.end = end;
    const std::size_t index = parts.size();
    while (!open.empty() && parts[open.back()].level >= part.level) {
      parts[open.back()].end = part.line;
      open.pop_back();
    }
    part.above = open.empty() ? index : open.back();
    parts.push_back(std::move(part));
    parts.back().path = path_of(parts, index);
    open.push_back(index);
  }
  for (Part& part : parts) {
    part.is_heading = reads_as_heading(manuscript, part, has_words_below(manuscript, part));
  }
  return parts;
}

std::string Reading::words(TextSpan span) const {
  std::string out = plain_words(std::string_view(text.text()).substr(span.begin, span.size()));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return tidy_line(out);
}

std::string Reading::words_of_line(std::size_t line) const {
  return plain_words(manuscript.lines[line].text);
}

const Part* Reading::part_at(std::size_t line) const {
  const auto after =
      std::upper_bound(parts.begin(), parts.end(), line,
                       [](std::size_t wanted, const Part& part) { return wanted < part.line; });
  return after == parts.begin() ? nullptr : &*(after - 1);
}

std::vector<std::string> Reading::bodies_in(TextSpan span) const {
  std::vector<std::string> out;
  const auto& bodies = official.bodies;
  auto at = std::lower_bound(
      bodies.begin(), bodies.end(), span.begin,
      [](const citation::BodyMention& body, std::size_t begin) { return body.span.begin < begin; });
  for (; at != bodies.end() && at->span.end <= span.end; ++at) out.push_back(at->name);
  return out;
}

NamedUnit Reading::unit_of(const std::string& name) const {
  return {name, units.find(name, official.paper.date)};
}

}  // namespace congbo::importing
