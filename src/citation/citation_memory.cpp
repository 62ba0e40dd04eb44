#include "citation/citation_memory.h"

#include <algorithm>

#include "citation/bare_number.h"
#include "citation/bodies.h"

namespace congbo::citation {

// "Kết luận 1" and "Kết luận số 01" are one; Quyết định and Quy định share numbers of one code.
std::string CitationMemory::key(std::string_view type, std::string_view number) {
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  return std::string(type_group(type)) + " " + std::string(number);
}

void CitationMemory::remember(const Citation& citation) {
  if (!citation.symbol) return;
  std::vector<Known>& list = known_[key(citation.type, citation.number)];
  const auto same = std::find_if(list.begin(), list.end(), [&](const Known& known) {
    return known.symbol.text == citation.symbol->text;
  });
  constexpr std::size_t kMostKnown = 32;  // enough to be ambiguous
  if (same == list.end()) {
    if (list.size() < kMostKnown) list.push_back({*citation.symbol, citation.date});
  } else if (!same->date) {
    same->date = citation.date;
  }
}

void CitationMemory::call(std::string_view type, std::string_view number, const Symbol& symbol) {
  called_[key(type, number)] = symbol;
}

const Symbol* CitationMemory::resolve(const Citation& mention, std::string_view year) const {
  const std::string wanted = key(mention.type, mention.number);
  if (const auto found = called_.find(wanted); found != called_.end()) return &found->second;
  const auto found = known_.find(wanted);
  if (found == known_.end()) return nullptr;
  const Symbol* only = nullptr;
  for (const Known& known : found->second) {
    if (!year.empty() && known.symbol.year != year) continue;
    if (mention.date && known.date && *mention.date != *known.date) continue;
    if (!mention.issuer.empty() && found->second.size() > 1 &&
        !can_issue(mention.issuer, known.symbol.org)) {
      continue;
    }
    if (only != nullptr) return nullptr;
    only = &known.symbol;
  }
  return only;
}

bool CitationMemory::knows(std::string_view type, std::string_view number) const {
  const std::string wanted = key(type, number);
  return called_.count(wanted) != 0 || known_.count(wanted) != 0;
}

}  // namespace congbo::citation
