// Words of a text with their places, for comparing names word by word: runs of letters and digits,
// and each sign as a word of its own. Spaces, single line ends and Markdown's emphasis lie between;
// an empty line is a sign. Pure.
#pragma once

#include <vector>

#include "base/composed_text.h"

namespace congbo::check {

std::vector<TextSpan> cut_words(std::string_view text);

}  // namespace congbo::check
