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

// Pixels; small renditions are made from a decoding at least this wide.
constexpr int kDecodedWidth = 1200;

struct Sides {
  int width = 0;
  int height = 0;
  bool operator==(const Sides&) const = default;
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

// What a rendition is made from. It depends on nothing but the picture and the rendition, so that
// the bytes are the same whichever others are made with it; up to kDecodedWidth all share one.
Sides decoded_for(const Picture& picture, const Rendition& rendition) {
  const int width = std::max(rendition.width, std::min(picture.width, kDecodedWidth));
  const int height = std::max(rendition.height, height_for(picture, width));
  return stored_sides(picture, width, height);
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

class Renderer {
 public:
  Renderer(std::string_view bytes, const Picture& picture) : bytes_(bytes), picture_(picture) {}

  // All of `renditions` that are made from `source`. Nothing when there is no problem.
  std::optional<Problem> run(const std::vector<Rendition>& renditions, const Sides& source,
                             std::vector<std::string>& made) const {
    const MemoryShare share(memory_for(picture_, source));
    const std::optional<Pixels> pixels = decode(bytes_, picture_, source);
    if (!pixels) return Problem::damaged;
    for (std::size_t i = 0; i < renditions.size(); ++i) {
      if (decoded_for(picture_, renditions[i]) != source) continue;
      std::optional<std::string> file = write(*pixels, renditions[i]);
      if (!file) return Problem::no_memory;
      made[i] = std::move(*file);
    }
    return std::nullopt;
  }

 private:
  std::optional<std::string> write(const Pixels& pixels, const Rendition& rendition) const {
    const Sides sides = stored_sides(picture_, rendition.width, rendition.height);
    const Pixels shown = turned(resized(pixels, sides.width, sides.height), picture_.orientation);
    const int quality = is_whole(picture_, rendition) ? kWholeJpegQuality : kJpegQuality;
    return encode(shown, rendition, quality);
  }

  std::string_view bytes_;
  const Picture& picture_;
};

std::optional<Problem> render_all(std::string_view bytes, const Picture& picture,
                                  const std::vector<Rendition>& renditions,
                                  std::vector<std::string>& made) {
  made.resize(renditions.size());
  const Renderer renderer(bytes, picture);
  for (std::size_t i = 0; i < renditions.size(); ++i) {
    if (!made[i].empty()) continue;
    const auto problem = renderer.run(renditions, decoded_for(picture, renditions[i]), made);
    if (problem) return problem;
  }
  return std::nullopt;
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
  try {
    std::vector<std::string> made;
    const std::optional<Problem> problem = render_all(bytes, picture, renditions, made);
    if (!problem) return made;
    return tl::unexpected(*problem);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(Problem::no_memory);
  }
}

}  // namespace congbo::media
