// The packaged resampler (public domain, Debian's libstb-dev), whose code is this one header's.
#include <new>

#include "media/pixels.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#define STB_IMAGE_RESIZE_STATIC
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb_image_resize.h>
#pragma GCC diagnostic pop

namespace congbo::media {

Pixels resized(const Pixels& pixels, int width, int height) {
  if (width == pixels.width && height == pixels.height) return pixels;
  Pixels small(width, height, pixels.channels);
  const int alpha = pixels.channels == 4 ? 3 : STBIR_ALPHA_CHANNEL_NONE;
  const int is_made =
      stbir_resize_uint8_srgb(pixels.bytes.data(), pixels.width, pixels.height, 0,
                              small.bytes.data(), width, height, 0, pixels.channels, alpha, 0);
  if (is_made == 0) throw std::bad_alloc();  // its only failure once the arguments are right
  return small;
}

}  // namespace congbo::media
