// PNG by the library's simplified interface: every depth, palette and interlacing comes as 8 bits.
#include <png.h>

#include "media/pixels.h"

namespace congbo::media {

std::optional<Pixels> decode_png(std::string_view bytes) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
    return std::nullopt;
  }
  const bool has_alpha = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
  image.format = has_alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
  Pixels pixels;
  try {
    pixels =
        Pixels(static_cast<int>(image.width), static_cast<int>(image.height), has_alpha ? 4 : 3);
  } catch (...) {
    png_image_free(&image);
    throw;
  }
  // A warning, such as of a wrong checksum, is damage too: what follows it is not the picture.
  const bool is_whole =
      png_image_finish_read(&image, nullptr, pixels.bytes.data(), 0, nullptr) != 0;
  if (!is_whole || (image.warning_or_error & PNG_IMAGE_ERROR) != 0) return std::nullopt;
  return pixels;
}

std::optional<std::string> encode_png(const Pixels& pixels) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(pixels.width);
  image.height = static_cast<png_uint_32>(pixels.height);
  image.format = pixels.channels == 4 ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
  std::string bytes(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
  png_alloc_size_t size = bytes.size();
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.bytes.data(), 0, nullptr) ==
      0) {
    return std::nullopt;
  }
  bytes.resize(size);
  bytes.shrink_to_fit();
  return bytes;
}

}  // namespace congbo::media
