// A folder tree as it lies on the disk: what is in it, and carrying the keeper's own files from one
// tree to the other. Links are seen as links and never followed.
// Free functions; one thread at a time for one tree.
#pragma once

#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "publish/manifest.h"

namespace congbo::publish {

using PathSet = std::set<std::string, std::less<>>;

// Paths relative to the tree's top.
struct Tree {
  PathSet folders;        // without the top itself
  PathSet empty_folders;  // those among them that hold nothing at all
  PathSet files;          // regular files
  PathSet others;         // links, pipes, …
};

// Reads the whole tree. A missing top is an empty tree.
std::error_code read_tree(const std::string& top, Tree& tree);

// The files and links of a tree that its manifest does not name: put there by people. Sorted.
std::vector<std::string> foreign_paths(const Tree& tree, const Manifest& manifest);

// The foreign path that stands in the way of output `path`, or empty.
std::string foreign_in_the_way(const std::vector<std::string>& foreign, const std::string& path);

// Gives `to` the same file, link or empty folder at `path` that `from` has: by a second name where
// that can be, else by a copy. What `to` has there is replaced.
std::error_code carry(const std::string& from, const std::string& to, const std::string& path);

// Removes the file at `path` and the folders this leaves empty, up to the top.
std::error_code remove_with_empty_folders(const std::string& top, const std::string& path);

}  // namespace congbo::publish
