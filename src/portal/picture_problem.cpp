#include "portal/picture_problem.h"

#include "portal/messages.h"

namespace congbo::portal {

using media::Format;
using media::Problem;

const Message& message_for(Problem problem, bool is_drawing) {
  switch (problem) {
    case Problem::no_memory:
      return kPictureNoMemory;
    case Problem::packed:
      return kDrawingPacked;
    case Problem::encoding:
      return kDrawingEncoding;
    case Problem::entities:
      return kDrawingEntities;
    case Problem::too_complex:
      return kDrawingTooComplex;
    case Problem::web_page:
      return kDrawingWebPage;
    case Problem::embedded:
      return kDrawingEmbedded;
    default:
      return is_drawing ? kDrawingDamaged : kPictureDamaged;
  }
}

RightName right_name(Format format, std::string_view extension) {
  const bool is_right = format == Format::svg ? extension == "svg" : !is_drawing_name(extension);
  if (is_right) return {};
  switch (format) {
    case Format::jpeg:
      return {"JPEG", "jpg"};
    case Format::png:
      return {"PNG", "png"};
    case Format::webp:
      return {"WebP", "webp"};
    case Format::gif:
      return {"GIF", "gif"};
    case Format::svg:
      return {"SVG", "svg"};
    default:
      return {};
  }
}

bool is_drawing_name(std::string_view extension) {
  return extension == "svg" || extension == "svgz";
}

}  // namespace congbo::portal
