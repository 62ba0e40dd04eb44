#include "importing/reading.h"

#include <algorithm>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongestHeading = 240;  // characters
constexpr std::size_t kShortHeading = 70;
constexpr std::size_t kMostPlaces = 16 * 1024;  // bytes
constexpr std::size_t kLeadBytes = 40;          // how far into a paragraph its doer may begin

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

using Bodies = std::vector<citation::BodyMention>;

Bodies::const_iterator first_body(const Bodies& bodies, std::size_t begin) {
  return std::lower_bound(
      bodies.begin(), bodies.end(), begin,
      [](const citation::BodyMention& body, std::size_t at) { return body.span.begin < at; });
}

// "chi bộ trực thuộc Đảng ủy": the second body only says whose the first one is.
bool names_superior(std::string_view text, std::size_t from, std::size_t begin) {
  const std::string gap = fold(plain_words(text.substr(from, begin - from)));
  const std::string_view word = trim(gap);
  if (word == "truc thuoc" || word == "thuoc" || word == "cua") return true;
  // The body's own name may hold the words: "Các chi bộ trực thuộc" + "Đảng ủy".
  const std::string before = fold(
      plain_words(text.substr(begin - std::min(begin, kLeadBytes), std::min(begin, kLeadBytes))));
  return ends_with(trim(before), "truc thuoc");
}

// What may stand before the first body of a paragraph that charges it.
bool is_opening(std::string_view folded) {
  folded = folded.substr(std::min(folded.find_first_not_of("-+0123456789.) "), folded.size()));
  const std::string_view word = trim(folded);
  return word.empty() || word == "giao" || word == "cac" || word == "de nghi" ||
         word == "yeu cau" || word == "trach nhiem cua";
}

bool is_joint(std::string_view folded) {
  const std::string_view word = trim(without_tail(folded, ",;"));
  return word.empty() || word == "va" || word == "cac" || word == ", cac" || word == "; cac" ||
         word == ";" || word == ",";
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
    // A numbered sentence after a numbered sentence is another one, whatever stands below it.
    const Part* before = &part == parts.data() ? nullptr : &part - 1;
    const std::string words = plain_words(manuscript.lines[part.line].text);
    const bool goes_on = before != nullptr && before->level == part.level && !before->is_heading;
    if (goes_on && part.level > 1 && ends_with(words, ".")) part.is_heading = false;
  }
  return parts;
}

NamingContext read_naming(const content::OfficialText& official) {
  const citation::Paper& paper = official.paper;
  NamingContext naming;
  naming.day = paper.date;
  naming.places = fold(paper.issuer + " | " + paper.parent + " | " + paper.place + " | ");
  for (const citation::BodyMention& body : official.bodies) {
    // Names that only repeat what is known tell nothing new.
    const std::string folded = fold(body.name);
    if (naming.places.size() < kMostPlaces && !has_words(naming.places, folded)) {
      naming.places += folded + " | ";
    }
  }
  for (const citation::Citation& one : official.citations) {
    // A paper is no older than the newest document it cites.
    if (!paper.date && one.date && (!naming.day || *naming.day < *one.date)) naming.day = one.date;
  }
  const std::string issuer = fold(paper.issuer);
  for (std::string_view upper : {"thi uy", "huyen uy", "quan uy", "tinh uy", "thanh uy", "tinh",
                                 "thi xa", "huyen", "trung uong", "khoi"}) {
    if (has_words(issuer, upper)) naming.of_commune = false;
  }
  return naming;
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
  std::size_t from = span.begin;
  for (auto at = first_body(official.bodies, span.begin);
       at != official.bodies.end() && at->span.end <= span.end; ++at) {
    if (!names_superior(text.text(), from, at->span.begin)) out.push_back(at->name);
    from = at->span.end;
  }
  return out;
}

std::vector<std::string> Reading::doers_in(TextSpan span) const {
  std::vector<std::string> out;
  std::size_t from = span.begin;
  const std::string_view all(text.text());
  for (auto at = first_body(official.bodies, span.begin);
       at != official.bodies.end() && at->span.end <= span.end; ++at) {
    const std::string_view gap = all.substr(from, at->span.begin - from);
    if (gap.size() > kLeadBytes) break;
    const bool superior = !out.empty() && names_superior(all, from, at->span.begin);
    const std::string between = fold(plain_words(gap));
    if (!superior && (out.empty() ? !is_opening(between) : !is_joint(between))) break;
    if (!superior) out.push_back(at->name);
    from = at->span.end;
  }
  return out;
}

NamedUnit Reading::unit_of(const std::string& name) const {
  return {name, units.find(name, naming)};
}

}  // namespace congbo::importing
