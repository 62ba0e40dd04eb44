// Two columns of a page that stand on one line of a text, a tab or several blanks apart, as in
// letterheads and above signatures. Pure functions over valid UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::importing {

// The pieces of a line between tabs and runs of blanks, trimmed; never an empty one.
std::vector<std::string_view> columns_of(std::string_view line);

// tidy_line() for each column; the gaps between them stay as they are.
std::string tidy_columns(std::string_view line);

}  // namespace congbo::importing
