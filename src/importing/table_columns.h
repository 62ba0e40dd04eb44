// A row of a table by what its header says the columns are. Pure.
#pragma once

#include <optional>

#include "base/composed_text.h"

namespace congbo::importing {

struct Reading;

// Spans in the assembled text; absent when the header names no such column.
struct DutyRow {
  std::optional<TextSpan> content;  // what is to be done; from a row above where cells are merged
  std::optional<TextSpan> units;    // who does it
};

// `line` is a row of a table.
DutyRow duty_row(const Reading& reading, std::size_t line);

}  // namespace congbo::importing
