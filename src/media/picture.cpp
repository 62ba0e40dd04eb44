#include "media/picture.h"

#include <utility>

#include "media/formats.h"

namespace congbo::media {
namespace {

using namespace std::string_view_literals;

struct Brand {
  std::string_view code;
  std::string_view name;
};
// What phones write into the first box of the files they make; a film has another.
constexpr Brand kBrands[] = {{"heic", "HEIC"}, {"heix", "HEIC"}, {"hevc", "HEIC"}, {"hevx", "HEIC"},
                             {"heim", "HEIC"}, {"heis", "HEIC"}, {"mif1", "HEIF"}, {"msf1", "HEIF"},
                             {"avif", "AVIF"}, {"avis", "AVIF"}};
constexpr Brand kBeginnings[] = {{"II*\0"sv, "TIFF"},
                                 {"MM\0*"sv, "TIFF"},
                                 {"\xFF\x0A"sv, "JPEG XL"},
                                 {"\0\0\0\x0CJXL "sv, "JPEG XL"},
                                 {"BM"sv, "BMP"}};

}  // namespace

std::string_view foreign_name(std::string_view bytes) {
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") {
    for (const Brand& brand : kBrands) {
      if (bytes.substr(8, 4) == brand.code) return brand.name;
    }
  }
  for (const Brand& beginning : kBeginnings) {
    if (bytes.starts_with(beginning.code)) return beginning.name;
  }
  return {};
}

Format format_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return Format::jpeg;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return Format::png;
  if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return Format::gif;
  if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP") {
    return Format::webp;
  }
  if (is_svg(bytes)) return Format::svg;
  return foreign_name(bytes).empty() ? Format::none : Format::foreign;
}

tl::expected<Picture, Problem> inspect(std::string_view bytes) {
  switch (format_of(bytes)) {
    case Format::jpeg:
      return inspect_jpeg(bytes);
    case Format::png:
      return inspect_png(bytes);
    case Format::webp:
      return inspect_webp(bytes);
    case Format::gif:
      return inspect_gif(bytes);
    case Format::svg:
      return inspect_svg(bytes);
    default:
      return tl::unexpected(Problem::foreign);
  }
}

tl::expected<std::string, Problem> without_metadata(std::string_view bytes) {
  switch (format_of(bytes)) {
    case Format::jpeg:
      return clean_jpeg(bytes);
    case Format::png:
      return clean_png(bytes);
    case Format::webp:
      return clean_webp(bytes);
    case Format::gif:
      return clean_gif(bytes);
    case Format::svg:
      return clean_svg(bytes);
    default:
      return tl::unexpected(Problem::foreign);
  }
}

bool needs_redrawing(const Picture& picture) {
  const bool is_still = picture.format != Format::gif && !picture.is_animated;
  return is_still && (picture.orientation != 1 || picture.is_cmyk);
}

void orient(Picture& picture, std::uint8_t orientation) {
  picture.orientation = orientation;
  if (orientation >= 5) std::swap(picture.width, picture.height);
}

std::uint8_t orientation_in(std::string_view tiff) {
  if (tiff.size() < 8) return 1;
  const bool is_little = tiff.starts_with("II");
  if (!is_little && !tiff.starts_with("MM")) return 1;
  const auto number = [&](std::size_t at, std::size_t size) {
    return is_little ? little_endian(tiff, at, size) : big_endian(tiff, at, size);
  };
  constexpr std::uint32_t kOrientation = 0x0112;
  constexpr std::size_t kEntryBytes = 12;
  const std::size_t directory = number(4, 4);
  if (directory > tiff.size() - 2) return 1;
  const std::size_t count = number(directory, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * kEntryBytes;
    if (entry + kEntryBytes > tiff.size()) return 1;
    if (number(entry, 2) != kOrientation) continue;
    const std::uint32_t value = number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<std::uint8_t>(value) : std::uint8_t{1};
  }
  return 1;
}

}  // namespace congbo::media
