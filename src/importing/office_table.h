// A table of an office document: unwrapped when it is layout, Markdown's pipe table when it holds
// data. Pure.
#pragma once

#include <string>
#include <vector>

#include "importing/manuscript.h"

namespace congbo::importing {

struct OfficeCell {
  std::vector<Line> lines;
  int rows = 1;  // how many rows and columns it spans
  int columns = 1;
};

using OfficeTable = std::vector<std::vector<OfficeCell>>;

// The letterhead in two columns, the recipients beside the signature, a frame around text.
bool is_layout(const OfficeTable& table);

// Column by column, top down, as a person reads a letterhead.
void add_layout_lines(const OfficeTable& table, std::vector<Line>& out);

void add_table_rows(const OfficeTable& table, std::vector<Line>& out);

}  // namespace congbo::importing
