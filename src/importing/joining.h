// Sentences that page breaks and line ends of converters have cut are put together again. Pure.
#pragma once

#include <cstddef>
#include <functional>

#include "importing/manuscript.h"

namespace congbo::importing {

// Looks at lines [first, last). A line that ends without a stop is joined with the next one that
// begins with a small letter, over blank lines and a page number between them; so is a long line
// that breaks off inside a name. `is_heading` says which lines are headings: a short one is never
// joined. What was guessed is told in the joined line's note.
void join_broken_sentences(Manuscript& manuscript, std::size_t first, std::size_t last,
                           const std::function<bool(std::size_t line)>& is_heading);

}  // namespace congbo::importing
