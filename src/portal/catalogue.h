// The register and the registry of models as a script in the reader's browser sees them: what they
// can be filtered by, and one data file with the rows of all their pages. Without a script nobody
// needs either. Pure functions over Tables.
#pragma once

#include "portal/outputs.h"
#include "portal/tables.h"

namespace congbo::portal {

// Cells of a row before those of its filters: title, address, summary, day for sorting, day in
// words.
inline constexpr int kPlainCells = 5;

// The data file, a script that hands its rows over with one call: docs/outputs.md tells its form.
std::string catalogue_text(const Tables& tables, const Output& output);

}  // namespace congbo::portal
