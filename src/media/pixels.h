// Decoded pictures: rows of 8-bit RGB or RGBA, top to bottom, and what is done to them. Private to
// the room. A failed allocation throws std::bad_alloc, which render_pictures turns into a Problem.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo::media {

struct Pixels {
  int width = 0;
  int height = 0;
  int channels = 3;  // or 4, with alpha (not premultiplied)
  std::vector<unsigned char> bytes;

  Pixels() = default;
  Pixels(int w, int h, int c)
      : width(w), height(h), channels(c), bytes(row_bytes() * static_cast<std::size_t>(h)) {}
  std::size_t row_bytes() const {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
  }
  unsigned char* row(int y) { return bytes.data() + row_bytes() * static_cast<std::size_t>(y); }
  const unsigned char* row(int y) const {
    return bytes.data() + row_bytes() * static_cast<std::size_t>(y);
  }
};

// As stored: the orientation is not applied. Nothing when the data is damaged.
// A JPEG may come out smaller than it is, but no side less than `least_width` × `least_height`.
std::optional<Pixels> decode_jpeg(std::string_view bytes, int least_width, int least_height);
std::optional<Pixels> decode_png(std::string_view bytes);
std::optional<Pixels> decode_webp(std::string_view bytes);

// Nothing when the encoder gives up.
std::optional<std::string> encode_jpeg(const Pixels& pixels, int quality);  // alpha: on white
std::optional<std::string> encode_png(const Pixels& pixels);
std::optional<std::string> encode_webp(const Pixels& pixels, int quality);
std::optional<std::string> encode_webp_lossless(const Pixels& pixels);

// Averages light, not the numbers that stand for it; transparent pixels lend no colour.
Pixels resized(const Pixels& pixels, int width, int height);

// As shown, by the EXIF orientation.
Pixels turned(const Pixels& pixels, int orientation);

}  // namespace congbo::media
