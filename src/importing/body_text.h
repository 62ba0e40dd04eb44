// Lines of a paper → the Markdown below the front matter: headings, lists, paragraphs, tables, each
// with a comment where a person should look. Pure.
#pragma once

#include <string>
#include <vector>

#include "importing/manuscript.h"

namespace congbo::importing {

// What the paper's own numbering makes of a line.
struct LineRole {
  int section_level = 0;    // 1 for I, 2 for 1 …; 0: no numbered line
  bool is_heading = false;  // a heading rather than a numbered paragraph
};

// `roles` has one entry a line.
std::string body_text(const std::vector<Line>& lines, const std::vector<LineRole>& roles);

}  // namespace congbo::importing
