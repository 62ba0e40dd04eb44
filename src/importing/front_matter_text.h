// A draft → the front matter of its file, without the --- lines. Pure.
#pragma once

#include <string>

#include "importing/draft.h"

namespace congbo::importing {

std::string front_matter_text(const Draft& draft);

}  // namespace congbo::importing
