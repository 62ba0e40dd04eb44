// What a person should look at in a paper beside its contacts: days the calendar does not have, a
// second paper in the same file. Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/composed_text.h"
#include "importing/manuscript.h"

namespace congbo::importing {

// "31/6/2024", "29-02-2023", "31 tháng 6 năm 2024": places in the line, in order.
std::vector<TextSpan> days_that_never_were(std::string_view line);

// The line below recipients or signature at which the head of another paper shows; annexes and
// blank forms are none.
std::optional<std::size_t> second_paper(const Manuscript& manuscript);

}  // namespace congbo::importing
