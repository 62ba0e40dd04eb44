// How large a drawing is shown where nothing else is said. Private to the room; pure functions.
#pragma once

#include <string_view>

namespace congbo::media {

struct DrawingSides {
  int width = 0;  // pixels of CSS; both 0 when the drawing says none
  int height = 0;
};

// From the attributes of its root: lengths in pixels or in units that are a fixed number of them,
// else the view box. A side that is missing follows from the other and the box.
DrawingSides drawing_sides(std::string_view width, std::string_view height,
                           std::string_view view_box);

}  // namespace congbo::media
