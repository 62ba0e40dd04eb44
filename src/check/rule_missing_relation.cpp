// The basis paragraph cites documents in a row, each perhaps with a title that cites others: "Kế
// hoạch số 45-KH/ThU … về thực hiện Kết luận số 21-KL/TW …; Công văn số 327-CV/ThU …". Only the
// outer ones are what the plan carries out.
#include <algorithm>

#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"
#include "check/yaml_lines.h"

namespace congbo::check {
namespace {

using citation::Citation;

constexpr std::size_t kMostLeadWords = 4;  // "; căn cứ", "; thực hiện các", ". Trên cơ sở"

std::size_t end_of(const Citation& citation) {
  return std::max(citation.span.end, citation.issuer_span.end);
}

bool is_within(const TextSpan& inner, const TextSpan& outer) {
  return inner.begin >= outer.begin && inner.end <= outer.end;
}

// Whether a new part of the basis begins at the end of `gap`: a semicolon, full stop or line of its
// own, and a few words at most behind it.
bool begins_part(std::string_view gap) {
  const std::size_t mark = gap.find_last_of(";.\n");
  if (mark == gap.npos) return false;
  const std::string rest = plain_words(gap.substr(mark + 1));
  const auto spaces = static_cast<std::size_t>(std::count(rest.begin(), rest.end(), ' '));
  return spaces < kMostLeadWords && rest.find("”") == rest.npos;
}

// Whether the words between two citations begin a title that leads to the second: "về thực hiện".
bool opens_title(std::string_view gap) {
  const std::string form = " " + to_match_form(plain_words(gap)) + " ";
  const std::size_t at = form.find(" về ");
  const std::size_t last = form.find_last_not_of(' ');
  return at != form.npos && last != form.npos && form[last] != ',';
}

std::vector<const Citation*> outer_citations(std::string_view body, const TextSpan& basis,
                                             const std::vector<Citation>& citations) {
  std::vector<const Citation*> outer;
  const Citation* before = nullptr;
  bool was_inner = false;
  for (const Citation& citation : citations) {
    if (!is_within(citation.span, basis)) continue;
    const std::size_t from = before == nullptr ? basis.begin : end_of(*before);
    const std::string_view gap =
        from < citation.span.begin ? body.substr(from, citation.span.begin - from) : "";
    const bool is_new = before == nullptr || begins_part(gap);
    const bool in_title = !outer.empty() && is_within(citation.span, outer.back()->title_span);
    was_inner = !is_new && (was_inner || in_title || opens_title(gap));
    if (!was_inner) outer.push_back(&citation);
    before = &citation;
  }
  return outer;
}

std::string symbol_of(const Citation& citation) {
  return citation.symbol ? citation.symbol->text : citation.resolves_to;
}

bool names(const content::Official& official, const std::string& key,
           const std::optional<Date>& date, const DatedPapers& papers) {
  for (const auto* references : {&official.implements, &official.based_on, &official.continues,
                                 &official.reviews, &official.amends, &official.replaces}) {
    for (const content::IdentityRef& reference : *references) {
      if (citation::symbol_key(papers.symbol_of(reference)) != key) continue;
      const std::optional<Date> known = papers.date_of(reference);
      if (!known || !date || *known == *date) return true;
    }
  }
  return false;
}

std::string lines_for(const Citation& citation) {
  std::string lines = "  - symbol: " + yaml_value(symbol_of(citation));
  if (!citation.issuer.empty()) lines += "\n    issuer: " + yaml_value(citation.issuer);
  if (citation.date) lines += "\n    date: " + to_vietnamese(*citation.date);
  return lines;
}

}  // namespace

Findings find_missing_relations(const Subject& subject, const Known& known) {
  const content::Official& official = *subject.document.official;
  const std::string own = citation::symbol_key(official.symbol);
  Findings findings;
  std::vector<std::string> told;
  for (const Citation* citation :
       outer_citations(subject.source.body(), subject.read.paper.basis, subject.read.citations)) {
    const std::string symbol = symbol_of(*citation);
    const std::string key = citation::symbol_key(symbol);
    if (symbol.empty() || (!official.symbol.empty() && key == own)) continue;
    if (names(official, key, citation->date, known.papers)) continue;
    if (std::find(told.begin(), told.end(), key) != told.end()) continue;
    told.push_back(key);
    findings.push_back({&kImplementsMissing,
                        subject.document.file,
                        subject.source.place(citation->span),
                        {symbol, lines_for(*citation)},
                        {}});
  }
  return findings;
}

}  // namespace congbo::check
