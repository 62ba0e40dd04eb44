// Comparing identities of official documents; private to this room.
#pragma once

#include "site/assembly.h"

namespace congbo::site {

// Entries a reference may name, and whether it may name something held back.
struct Candidates {
  std::vector<Index> entries;  // ascending
  bool held = false;
};

// By symbol, and by issuer and date as far as both sides say them.
Candidates candidates_for(const Assembly& assembly, const content::IdentityRef& ref);

// Of several candidates the one that agrees exactly in date and issuer, when there is one.
void prefer_exact(const Assembly& assembly, const content::IdentityRef& ref,
                  std::vector<Index>& entries);

// Two wordings may be the same body when one only says less ("Ban Thường vụ Thị ủy" and "Thị ủy Kỳ
// Anh"); an absent issuer contradicts nothing.
bool issuers_agree(const Assembly& assembly, std::string_view a, std::string_view b);

// A new entry of the register for a document that is only cited.
Index create_cited(Assembly& assembly, const content::IdentityRef& ref,
                   const citation::Symbol& symbol);
// What one citing document leaves open another may say.
void complete_cited(const Assembly& assembly, Entry& entry, const content::IdentityRef& ref);

// "21-KL/TW – Ban Chấp hành Trung ương (25/10/2021); …"
std::string describe_entries(const Assembly& assembly, const std::vector<Index>& entries);

}  // namespace congbo::site
