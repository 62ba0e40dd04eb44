// Whether the words for a picture say what is to be seen in it. Pure.
#pragma once

#include <string_view>

namespace congbo::site {

// "ảnh", "Hình 2", "…", "IMG_2031.jpg": words that stand there only so that some do. `file` is the
// picture's own; its name says nothing either. Requires: `words` is not empty.
bool say_nothing(std::string_view words, std::string_view file);

}  // namespace congbo::site
