// Where the links of a document lead, spelled out for paper: a printed link can't be pressed.
// Pure; safe from any thread.
#pragma once

#include <vector>

#include "portal/page_lists.h"

namespace congbo::portal {

// Of document `document`: first the grounds of an official one, then the links of its body, each
// address once. Without base_url only what stands elsewhere has an address anybody could type.
std::vector<PrintedLink> printed_links(const Tables& tables, Index document);

// Abbreviations that the body of `document` explains, in the order of the text.
std::vector<ExplainedTerm> explained_terms(const Tables& tables, Index document);

}  // namespace congbo::portal
