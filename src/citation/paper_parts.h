// Basis, sections and tail of an official paper, for this room only; each looks at the cells
// [first, last) and gives offsets in the composed text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "citation/paper.h"
#include "citation/paper_lines.h"

namespace congbo::citation {

std::vector<Section> read_sections(const PaperLines& lines, std::size_t first, std::size_t last);

// Recipients and signature. The index of the tail's first cell; `lines.cells.size()` without one.
std::size_t read_tail(const PaperLines& lines, std::size_t first, Paper& paper);

// What the paper rests on. Returns who speaks in the sentence behind it, as printed; or nothing.
std::string read_basis(std::string_view text, const PaperLines& lines, std::size_t first,
                       std::size_t last, Paper& paper);

}  // namespace congbo::citation
