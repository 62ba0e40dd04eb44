// From a site folder to typed documents: the only place that reads content files.
#pragma once

#include <vector>

#include "base/files.h"
#include "content/document.h"
#include "content/site_config.h"

namespace congbo::content {

struct Content {
  SiteConfig config;
  std::vector<DocumentPtr> documents;  // by file path
  std::vector<FileEntry> files;  // everything else under content/: what documents may refer to
};

// Reads site.yaml and everything under content/ on `jobs` threads (0 = one per processor).
// Every problem of every file is in `diagnostics`; files that could not be read are left out.
Content load_content(const FileSystem& files, unsigned jobs, Diagnostics& diagnostics);

// One content file; null after reporting why not. `file` is relative to the site folder.
DocumentPtr read_document(std::string_view file, std::string_view text, const SiteConfig& config,
                          Diagnostics& diagnostics);

}  // namespace congbo::content
