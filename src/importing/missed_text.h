// Converters drop what they don't know: text boxes, header rows of some tables, lists in cells.
// Here every paragraph of the office file is looked for in what the converter made of it. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/manuscript.h"
#include "importing/office_marks.h"

namespace congbo::importing {

// Texts of paragraphs of the office file (docx, odt) that no line of the manuscript holds.
std::vector<std::string> find_missed_text(std::string_view file, OfficeFormat format,
                                          const Manuscript& manuscript);

}  // namespace congbo::importing
