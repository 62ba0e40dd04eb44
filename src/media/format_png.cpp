// The chunks of a PNG file (ISO/IEC 15948).
#include <zlib.h>

#include <algorithm>
#include <optional>

#include "media/formats.h"

namespace congbo::media {
namespace {

constexpr std::size_t kSignatureBytes = 8;
constexpr std::uint32_t kMostPixelsOfSide = 0x7FFFFFFF;

// Pixels, colours and the order of pictures in a moving one; everything else may speak of people.
constexpr std::string_view kNeeded[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                        "gAMA", "sRGB", "acTL", "fcTL", "fdAT"};

struct Chunk {
  std::string_view type, payload;
  std::string_view whole;  // with length and checksum
  std::size_t end = 0;
};

std::optional<Chunk> chunk_at(std::string_view bytes, std::size_t at) {
  if (at + 12 > bytes.size()) return std::nullopt;
  const std::size_t length = big_endian(bytes, at, 4);
  if (length > bytes.size() - at - 12) return std::nullopt;
  return Chunk{bytes.substr(at + 4, 4), bytes.substr(at + 8, length), bytes.substr(at, length + 12),
               at + length + 12};
}

bool checksum_fits(const Chunk& chunk) {
  const std::string_view summed = chunk.whole.substr(4, chunk.payload.size() + 4);
  const auto sum = crc32_z(0, reinterpret_cast<const unsigned char*>(summed.data()), summed.size());
  return sum == big_endian(chunk.whole, chunk.whole.size() - 4, 4);
}

bool read_header(Picture& picture, const Chunk& chunk) {
  if (chunk.type != "IHDR" || chunk.payload.size() != 13) return false;
  const std::uint32_t width = big_endian(chunk.payload, 0, 4);
  const std::uint32_t height = big_endian(chunk.payload, 4, 4);
  const std::uint32_t colour = big_endian(chunk.payload, 9, 1);
  picture.width = static_cast<int>(std::min(width, kMostPixelsOfSide));
  picture.height = static_cast<int>(std::min(height, kMostPixelsOfSide));
  picture.has_alpha = (colour & 4U) != 0;
  picture.has_palette = colour == 3;
  return width > 0 && height > 0;
}

}  // namespace

Inspected inspect_png(std::string_view bytes) {
  Picture picture;
  picture.format = Format::png;
  std::uint8_t orientation = 1;
  bool has_header = false;
  std::size_t at = kSignatureBytes;
  while (const std::optional<Chunk> chunk = chunk_at(bytes, at)) {
    at = chunk->end;
    if (!has_header) {
      if (!read_header(picture, *chunk)) break;
      has_header = true;
    }
    if (chunk->type == "tRNS") picture.has_alpha = true;
    if (chunk->type == "acTL") picture.is_animated = true;
    if (chunk->type == "eXIf") orientation = orientation_in(chunk->payload);
    if (chunk->type == "IDAT") {
      orient(picture, orientation);
      return picture;
    }
  }
  return tl::unexpected(Problem::damaged);
}

Cleaned clean_png(std::string_view bytes) {
  std::string out(bytes.substr(0, kSignatureBytes));
  out.reserve(bytes.size());
  std::size_t at = kSignatureBytes;
  while (const std::optional<Chunk> chunk = chunk_at(bytes, at)) {
    at = chunk->end;
    if (std::find(std::begin(kNeeded), std::end(kNeeded), chunk->type) == std::end(kNeeded)) {
      continue;
    }
    if (!checksum_fits(*chunk)) break;
    out += chunk->whole;
    if (chunk->type == "IEND") return out;
  }
  return tl::unexpected(Problem::damaged);
}

}  // namespace congbo::media
