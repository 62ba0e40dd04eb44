// The search: every page of a Site → the files a browser searches in. They are scripts, because a
// script loads from a folder on a stick and under the strictest rules of a server alike; each calls
// the function that assets/pages/search.js has put there. docs/search.md describes them.
#pragma once

#include <string>
#include <vector>

namespace congbo::site {
struct Site;
}

namespace congbo::search {

struct File {
  std::string path;  // in the output
  std::string bytes;
};

struct Index {
  std::string address;      // of the table of contents, with the fingerprint of the whole index
  std::vector<File> files;  // by path
};

// The same bytes for any number of threads.
Index build_index(const site::Site& site, unsigned jobs);

}  // namespace congbo::search
