#include <algorithm>

#include "media/pixels.h"

namespace congbo::media {
namespace {

struct Spot {
  int x;
  int y;
};

// Where the shown pixel (x, y) is stored in a picture of `width` × `height` (EXIF 2.32, 4.6.4).
Spot stored_at(int x, int y, int width, int height, int orientation) {
  const int right = width - 1;
  const int bottom = height - 1;
  switch (orientation) {
    case 2:
      return {right - x, y};
    case 3:
      return {right - x, bottom - y};
    case 4:
      return {x, bottom - y};
    case 5:
      return {y, x};
    case 6:
      return {y, bottom - x};
    case 7:
      return {right - y, bottom - x};
    case 8:
      return {right - y, x};
    default:
      return {x, y};
  }
}

}  // namespace

Pixels turned(const Pixels& pixels, int orientation) {
  if (orientation <= 1 || orientation > 8) return pixels;
  const bool on_side = orientation >= 5;
  Pixels shown(on_side ? pixels.height : pixels.width, on_side ? pixels.width : pixels.height,
               pixels.channels);
  const int channels = pixels.channels;
  for (int y = 0; y < shown.height; ++y) {
    unsigned char* out = shown.row(y);
    for (int x = 0; x < shown.width; ++x, out += channels) {
      const Spot spot = stored_at(x, y, pixels.width, pixels.height, orientation);
      std::copy_n(pixels.row(spot.y) + static_cast<std::ptrdiff_t>(spot.x) * channels, channels,
                  out);
    }
  }
  return shown;
}

}  // namespace congbo::media
