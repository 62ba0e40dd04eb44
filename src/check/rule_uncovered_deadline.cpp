#include <algorithm>

#include "base/text.h"
#include "check/coverage.h"
#include "check/messages.h"
#include "check/milestone_lines.h"
#include "check/rules.h"

namespace congbo::check {
namespace {

using schedule::Deadline;

std::string_view words_at(std::string_view body, const TextSpan& span) {
  return body.substr(span.begin, span.size());
}

// The units of this site that the sentence charges.
std::vector<std::string> units_of(std::string_view body, const Deadline& deadline,
                                  const Known& known) {
  std::vector<std::string> ids;
  for (const TextSpan& who : deadline.who) {
    for (const UnitNames::Match& match : known.names.find(words_at(body, who))) {
      const std::vector<Units::Index>& bearers = known.names.bearers(match.name);
      if (bearers.size() != 1) continue;  // which of them is for a person to say
      const std::string& id = known.units.document(bearers.front()).id;
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
  }
  return ids;
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
         {words, lines.write(title, deadline.rule, words, units_of(body, deadline, known))},
         {}});
  }
  return findings;
}

}  // namespace congbo::check
