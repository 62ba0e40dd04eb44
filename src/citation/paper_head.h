// The head of an official paper, for this room only.
#pragma once

#include <cstddef>
#include <string_view>

#include "citation/paper.h"
#include "citation/paper_lines.h"

namespace congbo::citation {

// Fills everything that stands above the basis, offsets in the composed text. Returns the index of
// the first cell below the head.
std::size_t read_head(const PaperLines& lines, Paper& paper);

// "Căn cứ …", "Thực hiện …": a line that names what the paper rests on.
bool begins_basis(const Cell& cell);

// "BTV ĐẢNG ỦY XÃ KỲ LỢI" → "Ban Thường vụ Đảng ủy xã Kỳ Lợi": as running text writes the name.
std::string issuer_in_words(std::string_view printed);

}  // namespace congbo::citation
