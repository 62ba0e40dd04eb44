// `congbo import`: a paper as it was sent → a document of the site, everything understood of it
// written where a person can check it. One thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "importing/draft.h"
#include "importing/manuscript.h"

namespace congbo {
class DiskFileSystem;
class Diagnostics;
}  // namespace congbo

namespace congbo::importing {

class KnownUnits;

struct ImportSettings {
  std::optional<DraftKind> kind;  // instead of the guessed one
  Date today;                     // gives the year where a paper has none
  std::vector<std::string> contacts_allowed;
};

struct Imported {
  int year = 0;        // the paper belongs to
  std::string folder;  // "content/plans/2023/76-kh-du", relative to the site
  std::string index;   // the text of its index.md
  std::vector<Picture> pictures;
};

// Reads one file; nothing after reporting why it is refused. Warnings point at places in the
// index.md to be. Nothing is written.
std::optional<Imported> import_file(const std::string& path, const ImportSettings& settings,
                                    const DiskFileSystem& site, const KnownUnits& units,
                                    Diagnostics& diagnostics);

// A manuscript → the text of index.md and where it goes; for import_file and tests.
Imported write_document(Manuscript manuscript, const ImportSettings& settings,
                        const KnownUnits& units, Draft& draft);

}  // namespace congbo::importing
