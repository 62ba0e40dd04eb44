// Headers of pictures, and their bytes without metadata: whatever is said of a file, cleaning is
// final, and a clean file is still the same picture.
#include "fuzz.h"
#include "media/picture.h"

using namespace congbo;
using namespace congbo::media;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  orientation_in(input);
  const auto picture = inspect(input);
  if (picture) {
    const bool has_none = picture->width == 0 && picture->height == 0;
    const bool has_sides = picture->width > 0 && picture->height > 0;
    fuzz::expect(has_sides || (has_none && picture->format == Format::svg), "a picture has sides");
    fuzz::expect(picture->orientation >= 1 && picture->orientation <= 8,
                 "an orientation is one of eight");
  }
  const auto clean = without_metadata(input);
  if (!clean) return 0;
  fuzz::expect(picture || format_of(input) != Format::svg, "a drawing is refused beforehand");
  fuzz::expect(format_of(*clean) == format_of(input), "a cleaned picture keeps its format");
  const auto again = without_metadata(*clean);
  fuzz::expect(again && *again == *clean, "cleaning twice changes nothing more");
  const auto bare = inspect(*clean);
  if (bare) fuzz::expect(bare->orientation == 1, "a cleaned picture is not turned");
  return 0;
}
