// The rules that need understanding: what a document's text says is compared with its front matter,
// with the units and with the other documents. Warnings only, and only at the terminal of whoever
// runs the program: held-back documents are read too, and nothing of this reaches the Site.
#pragma once

#include <vector>

#include "content/document.h"

namespace congbo {
class Diagnostics;
class FileSystem;
}  // namespace congbo
namespace congbo::site {
struct Site;
}

namespace congbo::check {

// `documents` are all that were loaded, `files` the folder they were loaded from, read again where
// a rule needs the text; on `jobs` threads (0 = one per processor).
void check_meaning(const std::vector<content::DocumentPtr>& documents, const site::Site& site,
                   const FileSystem& files, unsigned jobs, Diagnostics& diagnostics);

}  // namespace congbo::check
