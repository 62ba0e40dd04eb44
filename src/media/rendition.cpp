#include "media/rendition.h"

#include <fmt/format.h>
#include <png.h>
#include <webp/encode.h>
#include <zlib.h>

#include <algorithm>
#include <new>

#include "media/jpeg_library.h"
#include "media/memory.h"
#include "media/pixels.h"

namespace congbo::media {
namespace {

constexpr int kRecipeVersion = 1;  // to be raised when the code below makes other bytes
constexpr int kJpegQuality = 80, kWholeJpegQuality = 90, kWebpQuality = 78, kDrawingQuality = 80;

struct Sides {
  int width = 0;
  int height = 0;
};

// As stored: before the picture is turned.
Sides stored_sides(const Picture& picture, int width, int height) {
  return picture.orientation >= 5 ? Sides{height, width} : Sides{width, height};
}

bool is_whole(const Picture& picture, const Rendition& rendition) {
  return rendition.width == picture.width && rendition.height == picture.height;
}

std::optional<Pixels> decode(std::string_view bytes, const Picture& picture, const Sides& least) {
  switch (picture.format) {
    case Format::jpeg:
      return decode_jpeg(bytes, least.width, least.height);
    case Format::png:
      return decode_png(bytes);
    case Format::webp:
      return decode_webp(bytes);
    default:
      return std::nullopt;
  }
}

std::optional<std::string> smaller(std::optional<std::string> a, std::optional<std::string> b) {
  if (!a || (b && b->size() < a->size())) return b;
  return a;
}

std::optional<std::string> encode(const Pixels& pixels, const Rendition& rendition, int quality) {
  switch (rendition.format) {
    case Format::jpeg:
      return encode_jpeg(pixels, quality);
    case Format::png:
      return encode_png(pixels);
    default:
      if (!rendition.is_drawing) return encode_webp(pixels, kWebpQuality);
      return smaller(encode_webp_lossless(pixels), encode_webp(pixels, kDrawingQuality));
  }
}

Sides largest(const Picture& picture, const std::vector<Rendition>& renditions) {
  Sides all;
  for (const Rendition& rendition : renditions) {
    const Sides sides = stored_sides(picture, rendition.width, rendition.height);
    all.width = std::max(all.width, sides.width);
    all.height = std::max(all.height, sides.height);
  }
  return all;
}

// What decoding and making smaller hold at once, in bytes; on the safe side.
std::size_t memory_for(const Picture& picture, const Sides& most) {
  const std::size_t pixels =
      static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
  const std::size_t made =
      static_cast<std::size_t>(most.width) * static_cast<std::size_t>(most.height);
  const std::size_t held =
      picture.format == Format::jpeg ? std::min(pixels, made * 4) * 3 : pixels * 4;
  return held + (picture.is_progressive ? pixels * 6 : 0) + made * 12;
}

std::vector<std::string> render_all(std::string_view bytes, const Picture& picture,
                                    const std::vector<Rendition>& renditions, Problem& problem) {
  const Sides most = largest(picture, renditions);
  const MemoryShare share(memory_for(picture, most));
  const std::optional<Pixels> pixels = decode(bytes, picture, most);
  problem = Problem::damaged;
  if (!pixels) return {};
  problem = Problem::no_memory;
  std::vector<std::string> made;
  for (const Rendition& rendition : renditions) {
    const Sides sides = stored_sides(picture, rendition.width, rendition.height);
    const Pixels shown = turned(resized(*pixels, sides.width, sides.height), picture.orientation);
    const int quality = is_whole(picture, rendition) ? kWholeJpegQuality : kJpegQuality;
    std::optional<std::string> file = encode(shown, rendition, quality);
    if (!file) return {};
    made.push_back(std::move(*file));
  }
  return made;
}

}  // namespace

int height_for(const Picture& picture, int width) {
  const auto wide = static_cast<long long>(picture.width);
  const long long height = (static_cast<long long>(picture.height) * width + wide / 2) / wide;
  return static_cast<int>(std::max(1LL, height));
}

std::string recipe_of(const Rendition& rendition) {
  return fmt::format("{} {} {}x{} {}", kRecipeVersion, static_cast<int>(rendition.format),
                     rendition.width, rendition.height, rendition.is_drawing ? "drawing" : "photo");
}

std::string encoder_versions() {
  return fmt::format("jpeg {} png {} zlib {} webp {}", LIBJPEG_TURBO_VERSION_NUMBER,
                     png_access_version_number(), zlibVersion(), WebPGetEncoderVersion());
}

tl::expected<std::vector<std::string>, Problem> render(std::string_view bytes,
                                                       const Picture& picture,
                                                       const std::vector<Rendition>& renditions) {
  if (renditions.empty()) return std::vector<std::string>();
  Problem problem = Problem::no_memory;
  try {
    std::vector<std::string> made = render_all(bytes, picture, renditions, problem);
    if (!made.empty()) return made;
  } catch (const std::bad_alloc&) {
    problem = Problem::no_memory;
  }
  return tl::unexpected(problem);
}

}  // namespace congbo::media
