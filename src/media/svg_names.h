// What of an SVG drawing is kept: elements and attributes that have a part in how it looks.
// Private to the room; pure functions.
#pragma once

#include <string_view>

namespace congbo::media {

// Names as in the SVG namespace, without a prefix.
bool is_drawn(std::string_view element);
bool is_animation(std::string_view element);
bool is_kept(std::string_view attribute);

}  // namespace congbo::media
