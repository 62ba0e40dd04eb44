// Little pictures of known pixels, and files around them with everything that must not be
// published.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "media/pixels.h"

namespace congbo::testing {

// A word planted in every place for metadata: no byte of it may come out.
inline constexpr std::string_view kSecret = "ZQX-nha-rieng";

// Four corners: red, green / blue, white; each a quarter of the picture.
media::Pixels corners(int width, int height);
// "red green / blue white": the colours in the corners, each the nearest of eight.
std::string corners_of(const media::Pixels& pixels);

std::string number(std::uint32_t value, std::size_t size, bool is_little);
// A TIFF structure: an orientation, a maker, a place on earth.
std::string exif(int orientation, bool is_little);

std::string jpeg_segment(unsigned char marker, std::string_view payload);
// `jpeg` with `segments` behind its first two bytes.
std::string with_segments(const std::string& jpeg, std::string_view segments);
std::string jpeg(int width, int height, int orientation = 0);
std::string cmyk_jpeg(int width, int height);

std::string png_chunk(std::string_view type, std::string_view payload);
struct PngShape {
  int depth = 8;
  int colour = 2;  // 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA
};
// Rows as PNG stores them, without the filter's byte.
std::string png(int width, int height, PngShape shape, std::string_view rows,
                std::string_view chunks_before_data = {});

std::string riff_chunk(std::string_view type, std::string_view payload);
// An extended WebP file of `plain` (made by an encoder) with metadata around it.
std::string extended_webp(const std::string& plain, int width, int height, int orientation);

std::string gif(std::string_view extensions);

}  // namespace congbo::testing
