// Bodies that had ended when the document was written. Telling of former times is no mistake: words
// that say so, and the citations of older documents, keep quiet.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"
#include "citation/symbol_codes.h"
#include "schedule/period_text.h"

namespace congbo::check {
namespace {

constexpr std::size_t kNearby = 200;  // bytes of a sentence on each side that are looked at

// Words that make a sentence speak of what was.
constexpr std::array<std::string_view, 13> kFormerly = {
    "trước đây",   "trước kia",   "cũ",          "nay là",    "khi đó",  "lúc đó",     "lúc ấy",
    "đã kết thúc", "đã giải thể", "đã sáp nhập", "tiền thân", "bấy giờ", "sáp nhập từ"};

// "nguyên" speaks of the past only before an office or the body itself: "nguyên Bí thư Huyện ủy".
constexpr std::array<std::string_view, 10> kOffices = {
    "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "trưởng",
    "phó",    "ủy viên",    "cán bộ",   "là",           "thường trực"};

bool is_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto c = static_cast<unsigned char>(text[at]);
  return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Where `words` stand in `form` as whole words, from `at` on, or npos.
std::size_t find_words(std::string_view form, std::string_view words, std::size_t at = 0) {
  for (at = form.find(words, at); at != form.npos; at = form.find(words, at + 1)) {
    const bool is_start = at == 0 || !is_letter_at(form, at - 1);
    if (is_start && !is_letter_at(form, at + words.size())) return at;
  }
  return form.npos;
}

bool is_of_former_holder(std::string_view form, std::string_view body) {
  constexpr std::string_view kFormer = "nguyên ";
  for (std::size_t at = find_words(form, "nguyên"); at != form.npos;
       at = find_words(form, "nguyên", at + 1)) {
    const std::string_view rest = form.substr(std::min(form.size(), at + kFormer.size()));
    if (rest.substr(0, body.size()) == body) return true;
    const bool is_office =
        std::any_of(kOffices.begin(), kOffices.end(), [&](std::string_view office) {
          return rest.substr(0, office.size()) == office && !is_letter_at(rest, office.size());
        });
    if (is_office) return true;
  }
  return false;
}

// The sentence around a span, as far as is looked at.
std::string_view sentence_around(std::string_view text, const TextSpan& span) {
  const auto ends = [&](std::size_t at) {
    const char c = text[at];
    if (c == '.' || c == ';' || c == '?' || c == '!') {
      return at + 1 == text.size() || static_cast<unsigned char>(text[at + 1]) <= ' ';
    }
    return c == '\n' && at + 1 < text.size() && text[at + 1] == '\n';
  };
  std::size_t begin = span.begin;
  while (begin > 0 && span.begin - begin < kNearby && !ends(begin - 1)) --begin;
  std::size_t end = span.end;
  while (end < text.size() && end - span.end < kNearby && !ends(end)) ++end;
  // Cut at spaces, so that no character is cut.
  while (begin > 0 && begin < span.begin && static_cast<unsigned char>(text[begin]) >= 0x80) {
    ++begin;
  }
  while (end > span.end && end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    --end;
  }
  return text.substr(begin, end - begin);
}

bool is_told_as_past(std::string_view text, const TextSpan& span) {
  const std::string form = to_match_form(plain_words(sentence_around(text, span)));
  const std::string body = to_match_form(plain_words(text.substr(span.begin, span.size())));
  const bool is_past = std::any_of(kFormerly.begin(), kFormerly.end(), [&](std::string_view words) {
    return find_words(form, words) != form.npos;
  });
  return is_past || is_of_former_holder(form, body);
}

// Whether a name of its own follows at once: "Đảng ủy xã" of "Đảng ủy xã Vân Tụ" is another body
// than the one of that short name.
bool goes_on_with_name(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || text[at] != ' ') return false;
  ++at;
  return is_upper_letter(next_codepoint(text, at));
}

// A citation of an older document names who issued it then.
bool is_in_older_citation(const TextSpan& span, const std::vector<citation::Citation>& citations,
                          const Date& end) {
  return std::any_of(citations.begin(), citations.end(), [&](const citation::Citation& citation) {
    if (citation.date && *citation.date > end) return false;
    for (const TextSpan& part : {citation.span, citation.issuer_span, citation.title_span}) {
      if (span.begin < part.end && part.begin < span.end) return true;
    }
    return false;
  });
}

class Finder {
 public:
  Finder(const Subject& subject, const Known& known) : subject_(subject), known_(known) {}

  Findings run() {
    look_at_issuer();
    if (known_.names.may_name_ended(subject_.document.plain_text, *subject_.document.date)) {
      look_at_text();
    }
    return std::move(findings_);
  }

 private:
  void look_at_issuer() {
    if (!subject_.document.official || subject_.document.official->issuer.empty()) return;
    const std::string& issuer = subject_.document.official->issuer;
    if (const std::optional<Units::Index> unit = known_.units.find(issuer)) {
      if (known_.units.ended_before(*unit, *subject_.document.date)) {
        report(known_.units.name(*unit), *unit, known_.units.successors(*unit),
               subject_.source.value_place(issuer));
      }
      return;
    }
    for (const UnitNames::Match& match : known_.names.find(issuer)) {
      if (match.span.size() != issuer.size() || !is_ended(match)) continue;
      report(issuer, bearer(match), successors(match), subject_.source.value_place(issuer));
    }
  }

  void look_at_text() {
    const std::string_view body = subject_.source.body();
    std::optional<std::vector<citation::Citation>> citations;
    for (const UnitNames::Match& match : known_.names.find(body)) {
      const Units::Index unit = bearer(match);
      if (!is_ended(match) || is_told(unit) || is_told_as_past(body, match.span)) continue;
      if (!is_district(unit) && goes_on_with_name(body, match.span.end)) continue;
      if (!citations) citations = citation::find_citations(body);
      const Date end = last_day(*known_.units.end(unit));
      if (is_in_older_citation(match.span, *citations, end)) continue;
      const std::string name = plain_words(body.substr(match.span.begin, match.span.size()));
      report(name, unit, successors(match), subject_.source.place(match.span));
    }
  }

  bool is_ended(const UnitNames::Match& match) const {
    return known_.names.ended_before(match.name, *subject_.document.date);
  }
  // Of several that bore the name, the one that ended last.
  Units::Index bearer(const UnitNames::Match& match) const {
    const std::vector<Units::Index>& bearers = known_.names.bearers(match.name);
    return *std::max_element(bearers.begin(), bearers.end(), [&](Units::Index a, Units::Index b) {
      const auto& x = known_.units.end(a);
      const auto& y = known_.units.end(b);
      return x && (!y || last_day(*x) < last_day(*y));
    });
  }
  // District bodies ended everywhere, so that a proper name behind makes no other body of them.
  bool is_district(Units::Index unit) const {
    return known_.units.document(unit).unit()->level == content::UnitLevel::district;
  }
  bool is_told(Units::Index unit) const {
    return std::find(told_.begin(), told_.end(), unit) != told_.end();
  }

  // Who came after a body is only known when no two bodies bear its name.
  std::string successors(const UnitNames::Match& match) const {
    const std::vector<Units::Index>& bearers = known_.names.bearers(match.name);
    return bearers.size() == 1 ? known_.units.successors(bearers.front()) : "";
  }

  void report(const std::string& name, Units::Index unit, const std::string& successors,
              const Place& place) {
    told_.push_back(unit);
    const EdtfDate& end = *known_.units.end(unit);
    const Message& message = successors.empty() ? kEndedBodyAlone : kEndedBody;
    findings_.push_back({&message,
                         subject_.document.file,
                         place,
                         {name, schedule::period_text(end, Language::vi),
                          schedule::period_text(end, Language::en), successors},
                         {}});
  }

  const Subject& subject_;
  const Known& known_;
  std::vector<Units::Index> told_;  // one message for each body
  Findings findings_;
};

}  // namespace

Findings find_ended_bodies(const Subject& subject, const Known& known) {
  if (!subject.document.date || subject.document.unit() != nullptr) return {};
  return Finder(subject, known).run();
}

Findings find_ended_symbols(const Subject& subject) {
  Findings findings;
  for (const citation::Citation& citation : subject.read.citations) {
    if (!citation.date || citation.org.empty()) continue;
    const citation::BodyCode* body = citation::find_body(citation::code_key(citation.org));
    if (body == nullptr || body->valid.until == Date{} || *citation.date <= body->valid.until) {
      continue;
    }
    findings.push_back({&kEndedBodySymbol,
                        subject.document.file,
                        subject.source.place(citation.span),
                        {citation.org, to_vietnamese(body->valid.until)},
                        {}});
  }
  return findings;
}

}  // namespace congbo::check
