// A drawing written anew from the parts of it that draw. Private to the room; pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "media/picture.h"
#include "media/svg_sides.h"

namespace congbo::media {

struct SvgDrawing {
  std::string bytes;
  DrawingSides sides;
  bool lacks_pictures = false;
};

struct SvgTask {
  bool is_redrawn = true;  // else pictures inside that must be turned stay as they lie
  int level = 0;           // how many drawings it stands inside
};

// A whole file of Format::svg.
tl::expected<SvgDrawing, Problem> clean_drawing(std::string_view file, const SvgTask& task);

// `text`: valid UTF-8.
tl::expected<SvgDrawing, Problem> clean_drawing_text(std::string_view text, const SvgTask& task);

// A picture inside a drawing, as a data address like `address`; nothing when it can't be cleaned.
std::optional<std::string> clean_embedded(std::string_view address, const SvgTask& task);

}  // namespace congbo::media
