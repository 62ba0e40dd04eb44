// The register of official documents, and the relations that lead to its entries. Pure data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "citation/symbol.h"
#include "content/records.h"
#include "site/index.h"

namespace congbo::site {

enum class RelationKind { implements, based_on, continues, reviews, cites, amends, replaces };
inline constexpr int kRelationKindCount = 7;

struct Relation {
  RelationKind kind = RelationKind::cites;
  Index from = kNone;  // into documents
  Index to = kNone;    // into entries; kNone: something held back, shown as plain words
  std::string words;   // the symbol as typed (`to` may be kNone); cites: the sentence around it
  Place place;         // where the document says so
};

// One official document known here, published or only cited.
struct Entry {
  std::string symbol;       // as shown; empty when the document bears none
  citation::Symbol parsed;  // meaningful when symbol is not empty
  std::string type_name;    // "Kết luận"
  std::string issuer;
  std::optional<Date> date;
  std::string title;
  content::UnitLevel level = content::UnitLevel::unset;  // of its issuer
  Index document = kNone;                                // kNone: only cited
  std::string address;                                   // page without ".html"
  std::vector<Index> incoming;                           // relations that point here
};

}  // namespace congbo::site
