// Where an imported document goes, and putting it there: a whole folder appears at once, and
// nothing that is there is ever changed.
#pragma once

#include <optional>
#include <string>
#include <system_error>

#include "base/date.h"
#include "importing/draft.h"
#include "importing/manuscript.h"

namespace congbo {
class FileSystem;
}

namespace congbo::importing {

struct Target {
  std::string folder;  // "content/plans/2023/76-kh-du", relative to the site
  std::string taken;   // the file that has this address or id already; empty: free
};

// Folder by kind, year and slug: the slug from the symbol, else from the title.
Target choose_target(const Draft& draft, int year, const FileSystem& site);

// Writes index.md and the pictures into a folder beside the target and moves it into place.
// `path` becomes what could not be written.
std::error_code place_document(const std::string& site_root, const std::string& folder,
                               const std::string& index, const std::vector<Picture>& pictures,
                               std::string& path);

}  // namespace congbo::importing
