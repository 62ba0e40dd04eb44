// An office document as pandoc's syntax tree (JSON) → a manuscript. Tables that only lay out a
// letterhead or the signatures are unwrapped into lines, tables of data become Markdown's. Pure
// but for the picture callback.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "importing/manuscript.h"

namespace congbo::importing {

struct OfficeTree {
  Manuscript manuscript;
  bool has_comments = false;
  bool has_changes = false;
};

// `place_picture` takes a picture's file as the tree names it and returns the name it gets beside
// index.md, or nothing to leave it out. Nothing when the text is no such tree.
std::optional<OfficeTree> read_office_tree(
    std::string_view json, const std::function<std::string(const std::string&)>& place_picture);

}  // namespace congbo::importing
