// One pair of functions for each format, and the reading of numbers they share. Private to the
// room.
#pragma once

#include <cstddef>

#include "media/picture.h"

namespace congbo::media {

using Inspected = tl::expected<Picture, Problem>;
using Cleaned = tl::expected<std::string, Problem>;

Inspected inspect_jpeg(std::string_view bytes);
Inspected inspect_png(std::string_view bytes);
Inspected inspect_webp(std::string_view bytes);
Inspected inspect_gif(std::string_view bytes);
Inspected inspect_svg(std::string_view bytes);

Cleaned clean_jpeg(std::string_view bytes);
Cleaned clean_png(std::string_view bytes);
Cleaned clean_webp(std::string_view bytes);
Cleaned clean_gif(std::string_view bytes);
Cleaned clean_svg(std::string_view bytes);

// A drawing has no fixed first bytes: the root element tells.
bool is_svg(std::string_view bytes);

// Turns width and height where the orientation lies on its side.
void orient(Picture& picture, std::uint8_t orientation);

// The number of `size` bytes at `at`. Requires: it lies inside `bytes`.
inline std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < size; ++i) {
    number = (number << 8U) | static_cast<unsigned char>(bytes[at + i]);
  }
  return number;
}
inline std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = size; i > 0; --i) {
    number = (number << 8U) | static_cast<unsigned char>(bytes[at + i - 1]);
  }
  return number;
}

}  // namespace congbo::media
