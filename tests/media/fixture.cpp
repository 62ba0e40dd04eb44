#include "fixture.h"

#include <zlib.h>

#include <cstdlib>
#include <vector>

#include "media/jpeg_library.h"

namespace congbo::testing {

using media::Pixels;

Pixels corners(int width, int height) {
  constexpr unsigned char kColours[4][3] = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 255}};
  Pixels pixels(width, height, 3);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const int corner = (y * 2 >= height ? 2 : 0) + (x * 2 >= width ? 1 : 0);
      for (int c = 0; c < 3; ++c) pixels.row(y)[x * 3 + c] = kColours[corner][c];
    }
  }
  return pixels;
}

std::string corners_of(const Pixels& pixels) {
  constexpr const char* kNames[] = {"black", "blue",    "green",  "cyan",
                                    "red",   "magenta", "yellow", "white"};
  const auto name = [&](int x, int y) {
    const unsigned char* at = pixels.row(y) + x * pixels.channels;
    return std::string(
        kNames[(at[0] > 127 ? 4 : 0) + (at[1] > 127 ? 2 : 0) + (at[2] > 127 ? 1 : 0)]);
  };
  const int right = pixels.width - 1;
  const int bottom = pixels.height - 1;
  return name(0, 0) + " " + name(right, 0) + " / " + name(0, bottom) + " " + name(right, bottom);
}

std::string number(std::uint32_t value, std::size_t size, bool is_little) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t shift = 8 * (is_little ? i : size - 1 - i);
    bytes += static_cast<char>((value >> shift) & 0xFFU);
  }
  return bytes;
}

std::string exif(int orientation, bool is_little) {
  const auto entry = [&](std::uint32_t tag, std::uint32_t type, std::uint32_t count,
                         const std::string& value) {
    return number(tag, 2, is_little) + number(type, 2, is_little) + number(count, 4, is_little) +
           value;
  };
  const std::string words = std::string(kSecret) + '\0';
  constexpr std::uint32_t kEnd = 8 + 2 + 3 * 12 + 4;  // of the directory
  std::string tiff = (is_little ? "II" : "MM") + number(42, 2, is_little) + number(8, 4, is_little);
  tiff += number(3, 2, is_little);
  tiff += entry(0x010F, 2, static_cast<std::uint32_t>(words.size()), number(kEnd, 4, is_little));
  tiff += entry(
      0x0112, 3, 1,
      number(static_cast<std::uint32_t>(orientation), 2, is_little) + number(0, 2, is_little));
  tiff += entry(0x8825, 4, 1, number(kEnd, 4, is_little));  // GPS
  return tiff + number(0, 4, is_little) + words + "GPSLatitude 21.0285N " + words;
}

std::string jpeg_segment(unsigned char marker, std::string_view payload) {
  std::string segment = "\xFF";
  segment += static_cast<char>(marker);
  segment += number(static_cast<std::uint32_t>(payload.size() + 2), 2, false);
  return segment.append(payload);
}

std::string with_segments(const std::string& jpeg, std::string_view segments) {
  return std::string(jpeg).insert(2, segments);
}

std::string jpeg(int width, int height, int orientation) {
  const std::string plain = *media::encode_jpeg(corners(width, height), 90);
  if (orientation == 0) return plain;
  return with_segments(plain,
                       jpeg_segment(0xE1, std::string("Exif\0\0", 6) + exif(orientation, false)));
}

std::string cmyk_jpeg(int width, int height) {
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &bytes, &size);
  jpeg.image_width = static_cast<JDIMENSION>(width);
  jpeg.image_height = static_cast<JDIMENSION>(height);
  jpeg.input_components = 4;
  jpeg.in_color_space = JCS_CMYK;
  jpeg_set_defaults(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  const Pixels from = corners(width, height);
  std::vector<unsigned char> row(static_cast<std::size_t>(width) * 4, 255);
  while (jpeg.next_scanline < jpeg.image_height) {
    for (int x = 0; x < width; ++x) {
      const unsigned char* pixel = from.row(static_cast<int>(jpeg.next_scanline)) + x * 3;
      for (int c = 0; c < 3; ++c) row[static_cast<std::size_t>(x * 4 + c)] = pixel[c];
    }
    JSAMPROW rows = row.data();
    jpeg_write_scanlines(&jpeg, &rows, 1);
  }
  jpeg_finish_compress(&jpeg);
  std::string made(reinterpret_cast<const char*>(bytes), size);
  jpeg_destroy_compress(&jpeg);
  std::free(bytes);
  return made;
}

std::string png_chunk(std::string_view type, std::string_view payload) {
  const std::string summed = std::string(type).append(payload);
  const auto sum = crc32(0, reinterpret_cast<const unsigned char*>(summed.data()),
                         static_cast<unsigned>(summed.size()));
  return number(static_cast<std::uint32_t>(payload.size()), 4, false) + summed +
         number(static_cast<std::uint32_t>(sum), 4, false);
}

std::string png(int width, int height, PngShape shape, std::string_view rows,
                std::string_view chunks_before_data) {
  std::string raw;
  const std::size_t row_bytes = rows.size() / static_cast<std::size_t>(height);
  for (std::size_t at = 0; at < rows.size(); at += row_bytes) {
    raw.append(1, '\0').append(rows.substr(at, row_bytes));
  }
  std::string packed(compressBound(static_cast<uLong>(raw.size())), '\0');
  uLongf size = static_cast<uLongf>(packed.size());
  compress(reinterpret_cast<Bytef*>(packed.data()), &size,
           reinterpret_cast<const Bytef*>(raw.data()), static_cast<uLong>(raw.size()));
  packed.resize(size);
  const std::string header = number(static_cast<std::uint32_t>(width), 4, false) +
                             number(static_cast<std::uint32_t>(height), 4, false) +
                             static_cast<char>(shape.depth) + static_cast<char>(shape.colour) +
                             std::string(3, '\0');
  return "\x89PNG\r\n\x1A\n" + png_chunk("IHDR", header) + std::string(chunks_before_data) +
         png_chunk("IDAT", packed) + png_chunk("IEND", "");
}

std::string riff_chunk(std::string_view type, std::string_view payload) {
  std::string chunk(type);
  chunk += number(static_cast<std::uint32_t>(payload.size()), 4, true);
  chunk += payload;
  if (payload.size() % 2 != 0) chunk += '\0';
  return chunk;
}

std::string extended_webp(const std::string& plain, int width, int height, int orientation) {
  const std::string head = number(0x2C, 4, true) +  // a profile, EXIF and XMP
                           number(static_cast<std::uint32_t>(width - 1), 3, true) +
                           number(static_cast<std::uint32_t>(height - 1), 3, true);
  const std::string secret(kSecret);
  return riff_chunk("RIFF",
                    "WEBP" + riff_chunk("VP8X", head) + riff_chunk("ICCP", "profile " + secret) +
                        plain.substr(12) + riff_chunk("EXIF", exif(orientation, true)) +
                        riff_chunk("XMP ", "<x>" + secret + "</x>") + riff_chunk("odd ", secret)) +
         secret;
}

std::string gif(std::string_view extensions) {
  // One pixel of the first of two colours.
  return std::string("GIF89a") + number(1, 2, true) + number(1, 2, true) +
         std::string("\x80\0\0\xFF\0\0\0\0\0", 9) + std::string(extensions) +
         std::string("\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3B", 16);
}

}  // namespace congbo::testing
