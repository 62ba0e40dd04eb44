// What the site knows about the official documents that references name: their symbols and days.
// Immutable; safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "content/document.h"
#include "site/entry.h"

namespace congbo::check {

class Units;

class DatedPapers {
 public:
  // Every document loaded, and the register's entries: what others say of documents only cited.
  DatedPapers(const std::vector<content::DocumentPtr>& documents,
              const std::vector<site::Entry>& entries, const Units& units);

  // The symbol a reference names, itself or by a document's id; empty when it has none.
  std::string symbol_of(const content::IdentityRef& reference) const;
  // The day the reference gives, else the document's own when no two documents come into question.
  std::optional<Date> date_of(const content::IdentityRef& reference) const;

  // Of what the document implements or is based on, the youngest whose day is known.
  struct Basis {
    std::string symbol;
    Date date;
  };
  std::optional<Basis> youngest_basis(const content::Official& official) const;

 private:
  struct Paper {
    std::string symbol;
    std::string issuer;  // match form of its name
    std::optional<Date> date;
  };
  std::string issuer_form(const std::string& issuer) const;

  const Units& units_;
  std::unordered_map<std::string, Paper> by_id_;
  std::unordered_multimap<std::string, Paper> by_key_;  // by symbol_key
};

}  // namespace congbo::check
