// An issued paper whose number is blank, and a document that others cite which fits it: one body,
// one type, and a day between what the paper rests on and what it asks for. Offered to whoever runs
// the program; only a person can say that it is so.
#include <algorithm>

#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"
#include "site/site.h"

namespace congbo::check {
namespace {

// The days on which a paper may have been issued.
struct Window {
  Date first;
  Date last;
};

std::string issuer_form(const Known& known, const std::string& issuer) {
  const std::optional<Units::Index> unit = known.units.find(issuer);
  return to_match_form(unit ? known.units.name(*unit) : issuer);
}

// Two wordings of one body: the one may say less than the other.
bool is_one_body(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && (holds_words(a, b) || holds_words(b, a));
}

// From its youngest basis to its first deadline; nothing when either is unknown.
std::optional<Window> window_of(const Subject& subject, const Known& known) {
  const auto basis = known.papers.youngest_basis(*subject.document.official);
  std::optional<Date> first;
  for (const schedule::Expansion& dates : subject.dates) {
    if (dates.occurrences.empty()) continue;
    const Date& last = dates.occurrences.front().last;
    if (!first || last < *first) first = last;
  }
  if (!basis || !first || *first < basis->date) return std::nullopt;
  return Window{basis->date, *first};
}

}  // namespace

Findings find_probable_identity(const Subject& subject, const Known& known,
                                const site::Site& site) {
  const content::Official& official = *subject.document.official;
  const bool is_blank = official.symbol.empty() && official.status != content::Status::draft;
  const std::optional<Window> window = is_blank ? window_of(subject, known) : std::nullopt;
  if (!window || subject.document.date) return {};
  const std::string issuer = issuer_form(known, official.issuer);
  std::vector<const site::Entry*> fitting;
  for (const site::Entry& entry : site.entries) {
    const bool fits = entry.document == site::kNone && entry.parsed.type == "KH" && entry.date &&
                      *entry.date >= window->first && *entry.date <= window->last &&
                      is_one_body(issuer, issuer_form(known, entry.issuer));
    if (fits) fitting.push_back(&entry);
  }
  if (fitting.size() != 1) return {};
  const site::Entry& entry = *fitting.front();
  const Place& blank = official.symbol_place;
  return {{&kProbableIdentity,
           subject.document.file,
           blank.line > 0 ? blank : subject.source.value_place(official.issuer),
           {entry.symbol, to_vietnamese(*entry.date), to_vietnamese(window->first),
            to_vietnamese(window->last)},
           {}}};
}

}  // namespace congbo::check
