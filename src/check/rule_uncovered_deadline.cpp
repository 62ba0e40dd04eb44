#include <algorithm>

#include "base/text.h"
#include "check/coverage.h"
#include "check/messages.h"
#include "check/milestone_lines.h"
#include "check/rules.h"

namespace congbo::check {
namespace {

using schedule::Deadline;

constexpr std::size_t kMostLooked = 2000;  // bytes of a paragraph on each side of a deadline

std::string_view words_at(std::string_view body, const TextSpan& span) {
  return body.substr(span.begin, span.size());
}

// Whom a deadline charges is looked for in its paragraph and heading only: to look for units in the
// whole of every text would cost more than all the rest.

// The nearest heading above, as far as is looked at; empty at 0 without one.
TextSpan heading_above(std::size_t at, const std::vector<citation::Section>& sections) {
  const auto after = std::upper_bound(sections.begin(), sections.end(), at,
                                      [](std::size_t place, const citation::Section& section) {
                                        return place < section.span.begin;
                                      });
  if (after == sections.begin()) return {};
  const TextSpan line = std::prev(after)->span;
  return line.end <= at ? TextSpan{line.begin, std::min(line.end, line.begin + kMostLooked)}
                        : TextSpan{};
}

// The paragraph around a span, as far as is looked at; whole characters.
TextSpan paragraph_around(std::string_view body, const TextSpan& span) {
  const std::size_t least = span.begin > kMostLooked ? span.begin - kMostLooked : 0;
  const std::size_t most = std::min(body.size(), span.end + kMostLooked);
  const std::size_t gap = body.rfind("\n\n", span.begin);
  TextSpan around{least, most};
  if (gap != body.npos && gap + 2 > least && gap + 2 <= span.begin) around.begin = gap + 2;
  const std::string_view behind = body.substr(span.end, most - span.end);
  around.end = span.end + std::min(behind.find("\n\n"), behind.size());
  const auto is_inside = [&](std::size_t at) {
    return at < body.size() && (static_cast<unsigned char>(body[at]) & 0xC0) == 0x80;
  };
  while (is_inside(around.begin)) ++around.begin;
  while (is_inside(around.end)) --around.end;
  return around;
}

std::vector<std::string> ids_at(const std::vector<TextSpan>& charged,
                                const std::vector<UnitNames::Match>& named, const Known& known) {
  std::vector<std::string> ids;
  for (const TextSpan& who : charged) {
    for (const UnitNames::Match& match : named) {
      if (match.span != who) continue;
      const std::vector<Units::Index>& bearers = known.names.bearers(match.name);
      if (bearers.size() != 1) continue;  // which of them is for a person to say
      const std::string& id = known.units.document(bearers.front()).id;
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
  }
  return ids;
}

// The ids of the units that a deadline charges.
std::vector<std::string> units_of(const Subject& subject, const Deadline& deadline,
                                  const Known& known) {
  const std::string_view body = subject.source.body();
  const TextSpan paragraph = paragraph_around(body, deadline.span);
  const TextSpan heading = heading_above(paragraph.begin, subject.read.paper.sections);
  std::vector<UnitNames::Match> named;
  std::vector<TextSpan> bodies;
  for (const TextSpan& place : {heading, paragraph}) {
    for (UnitNames::Match match : known.names.find(words_at(body, place))) {
      match.span = {match.span.begin + place.begin, match.span.end + place.begin};
      bodies.push_back(match.span);
      named.push_back(match);
    }
  }
  if (named.empty()) return {};
  return ids_at(schedule::find_charged(body, deadline.span, bodies), named, known);
}

// What is to be done, without the time itself; the section's title when the sentence does not say.
std::string title_of(std::string_view body, const Deadline& deadline,
                     const std::vector<citation::Section>& sections) {
  const TextSpan& what = deadline.what;
  const TextSpan& time = deadline.span;
  if (!what.empty()) {
    const bool is_inside = time.begin >= what.begin && time.end <= what.end;
    if (!is_inside) return tidy_title(words_at(body, what), "");
    return tidy_title(words_at(body, {what.begin, time.begin}),
                      words_at(body, {time.end, what.end}));
  }
  std::string_view title;
  for (const citation::Section& section : sections) {
    if (section.span.begin > time.begin) break;
    if (!section.title.empty()) title = section.title;
  }
  return tidy_title(title, "");
}

}  // namespace

Findings find_uncovered_deadlines(const Subject& subject, const Known& known) {
  const content::Document& plan = subject.document;
  const std::string_view body = subject.source.body();
  const auto basis = known.papers.youngest_basis(*plan.official);
  Coverage coverage(plan, subject.dates, basis ? std::optional(basis->date) : std::nullopt,
                    known.before_is_inclusive);
  MilestoneLines lines(plan);
  Findings findings;
  for (const Deadline& deadline : subject.read.deadlines) {
    const std::string words = plain_words(words_at(body, deadline.span));
    if (coverage.covers(deadline.rule, words)) continue;
    coverage.add(deadline.rule, words);  // a deadline is told once
    const std::string title = title_of(body, deadline, subject.read.paper.sections);
    findings.push_back(
        {&kUncoveredDeadline,
         plan.file,
         subject.source.place(deadline.span),
         {words, lines.write(title, deadline.rule, words, units_of(subject, deadline, known))},
         {}});
  }
  return findings;
}

}  // namespace congbo::check
