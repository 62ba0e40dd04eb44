// Plain text and Markdown → lines. Pure; valid UTF-8 is required.
#pragma once

#include <string_view>

#include "importing/manuscript.h"

namespace congbo::importing {

enum class TextFormat { plain, markdown };

// Headings, lists and fenced code of Markdown are kept as they are; in plain text the letters that
// Markdown would take for its own signs are escaped, pairs of * excepted.
Manuscript read_text(std::string_view text, TextFormat format);

}  // namespace congbo::importing
