// Pictures inside of drawings are files like any others, with all that cameras write into them.
#include <algorithm>
#include <optional>

#include "media/data_address.h"
#include "media/rendition.h"
#include "media/svg_cleaner.h"

namespace congbo::media {
namespace {

constexpr int kMostLevels = 2;  // a drawing in a drawing
constexpr int kMostPixels = 50'000'000;

std::string_view type_of(Format format) {
  switch (format) {
    case Format::jpeg:
      return "image/jpeg";
    case Format::png:
      return "image/png";
    case Format::webp:
      return "image/webp";
    case Format::gif:
      return "image/gif";
    default:
      return "image/svg+xml";
  }
}

std::optional<std::string> cleaned(std::string_view file) {
  auto clean = without_metadata(file);
  if (!clean) return std::nullopt;
  return std::move(*clean);
}

std::optional<std::string> redrawn(const std::string& file, const Picture& picture) {
  const auto made = render(file, picture, {{picture.format, picture.width, picture.height}});
  return made ? cleaned(made->front()) : std::nullopt;
}

std::optional<std::string> clean_file(const std::string& file, Format format, const SvgTask& task) {
  if (format == Format::svg) {
    if (task.level + 1 >= kMostLevels) return std::nullopt;
    auto drawing = clean_drawing(file, {task.is_redrawn, task.level + 1});
    if (!drawing) return std::nullopt;
    return std::move(drawing->bytes);
  }
  const auto picture = inspect(file);
  if (!picture || picture->width > kMostPixels / picture->height) return std::nullopt;
  if (needs_redrawing(*picture) && task.is_redrawn) return redrawn(file, *picture);
  return cleaned(file);
}

}  // namespace

std::optional<std::string> clean_embedded(std::string_view address, const SvgTask& task) {
  const std::optional<std::string> file = file_in(address);
  if (!file) return std::nullopt;
  const Format format = format_of(*file);
  if (format == Format::none || format == Format::foreign) return std::nullopt;
  const std::optional<std::string> clean = clean_file(*file, format, task);
  if (!clean) return std::nullopt;
  return data_address(type_of(format), *clean);
}

}  // namespace congbo::media
