#include "check/dated_papers.h"

#include "base/text.h"
#include "check/units.h"

namespace congbo::check {
namespace {

// One name may say less than the other: "Ban Thường vụ Thị ủy" and "Ban Thường vụ Thị ủy Kỳ Anh".
bool issuers_agree(const std::string& a, const std::string& b) {
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

}  // namespace

DatedPapers::DatedPapers(const std::vector<content::DocumentPtr>& documents,
                         const std::vector<site::Entry>& entries, const Units& units)
    : units_(units) {
  for (const content::DocumentPtr& document : documents) {
    if (!document->official) continue;
    const content::Official& official = *document->official;
    Paper paper{official.symbol, issuer_form(official.issuer), document->date};
    if (!official.symbol.empty()) {
      by_key_.emplace(citation::symbol_key(official.symbol), paper);
    }
    by_id_.emplace(document->id, std::move(paper));
  }
  for (const site::Entry& entry : entries) {
    if (entry.document != site::kNone || entry.symbol.empty()) continue;
    by_key_.emplace(citation::symbol_key(entry.symbol),
                    Paper{entry.symbol, issuer_form(entry.issuer), entry.date});
  }
}

std::string DatedPapers::issuer_form(const std::string& issuer) const {
  const std::optional<std::size_t> unit = units_.find(issuer);
  return to_match_form(unit ? units_.name(*unit) : issuer);
}

std::string DatedPapers::symbol_of(const content::IdentityRef& reference) const {
  const auto named = by_id_.find(reference.symbol);
  return named == by_id_.end() ? reference.symbol : named->second.symbol;
}

std::optional<Date> DatedPapers::date_of(const content::IdentityRef& reference) const {
  if (reference.date) return reference.date;
  const auto named = by_id_.find(reference.symbol);
  if (named != by_id_.end()) return named->second.date;
  const std::string issuer = issuer_form(reference.issuer);
  std::optional<Date> date;
  const auto [first, last] = by_key_.equal_range(citation::symbol_key(reference.symbol));
  for (auto at = first; at != last; ++at) {
    const Paper& paper = at->second;
    if (!issuers_agree(paper.issuer, issuer)) continue;
    if (!paper.date || (date && *date != *paper.date)) return std::nullopt;
    date = paper.date;
  }
  return date;
}

std::optional<DatedPapers::Basis> DatedPapers::youngest_basis(
    const content::Official& official) const {
  std::optional<Basis> youngest;
  for (const auto* references : {&official.implements, &official.based_on}) {
    for (const content::IdentityRef& reference : *references) {
      const std::optional<Date> date = date_of(reference);
      if (!date || (youngest && youngest->date >= *date)) continue;
      const std::string symbol = symbol_of(reference);
      youngest = Basis{symbol.empty() ? reference.symbol : symbol, *date};
    }
  }
  return youngest;
}

}  // namespace congbo::check
