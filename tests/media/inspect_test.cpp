// What the header of a picture says.
#include <doctest/doctest.h>

#include <string>

#include "fixture.h"
#include "media/picture.h"

namespace {

using namespace congbo::media;
using namespace congbo::testing;

std::string told(std::string_view bytes) {
  constexpr const char* kFormats[] = {"none", "jpeg", "png", "webp", "gif", "foreign"};
  constexpr const char* kProblems[] = {"damaged", "foreign", "too many pixels", "no memory"};
  const auto picture = inspect(bytes);
  if (!picture) return kProblems[static_cast<int>(picture.error())];
  std::string words = kFormats[static_cast<int>(picture->format)];
  words += " " + std::to_string(picture->width) + "x" + std::to_string(picture->height);
  if (picture->orientation != 1) words += " turned " + std::to_string(picture->orientation);
  if (picture->has_alpha) words += " alpha";
  if (picture->has_palette) words += " palette";
  if (picture->is_animated) words += " animated";
  if (picture->is_progressive) words += " progressive";
  if (picture->is_cmyk) words += " cmyk";
  return words;
}

std::string rows(std::size_t bytes) {
  return std::string(bytes, '\x55');
}

TEST_CASE("a JPEG's sides are read, as they are shown") {
  CHECK(told(jpeg(40, 20)) == "jpeg 40x20 progressive");
  CHECK(told(cmyk_jpeg(8, 16)) == "jpeg 8x16 cmyk");
  CHECK(told(jpeg(40, 20, 3)) == "jpeg 40x20 turned 3 progressive");
  CHECK(told(jpeg(40, 20, 6)) == "jpeg 20x40 turned 6 progressive");
}

TEST_CASE("an orientation that is none is not obeyed") {
  CHECK(told(jpeg(40, 20, 9)) == "jpeg 40x20 progressive");
  for (std::size_t length = 0; length < exif(6, true).size(); ++length) {
    const std::uint8_t orientation =
        orientation_in(std::string_view(exif(6, true)).substr(0, length));
    CHECK((orientation == 1 || orientation == 6));
  }
  CHECK(orientation_in(exif(6, true)) == 6);
  CHECK(orientation_in(exif(8, false)) == 8);
  CHECK(orientation_in("XX*\0\0\0\0\x08") == 1);
}

TEST_CASE("the first EXIF of a JPEG decides") {
  const std::string name("Exif\0\0", 6);
  const std::string two =
      jpeg_segment(0xE1, name + exif(6, true)) + jpeg_segment(0xE1, name + exif(3, true));
  CHECK(told(with_segments(jpeg(4, 2), two)) == "jpeg 2x4 turned 6 progressive");
}

TEST_CASE("a PNG's colours and transparency are told apart") {
  CHECK(told(png(4, 2, {8, 2}, rows(24))) == "png 4x2");
  CHECK(told(png(4, 2, {8, 6}, rows(32))) == "png 4x2 alpha");
  CHECK(told(png(4, 2, {8, 0}, rows(8))) == "png 4x2");
  CHECK(told(png(4, 2, {8, 4}, rows(16))) == "png 4x2 alpha");
  const std::string palette = png_chunk("PLTE", std::string("\0\0\0\xFF\0\0", 6));
  CHECK(told(png(4, 2, {8, 3}, rows(8), palette)) == "png 4x2 palette");
  CHECK(told(png(4, 2, {8, 3}, rows(8), palette + png_chunk("tRNS", "x"))) ==
        "png 4x2 alpha palette");
  CHECK(told(png(4, 2, {8, 2}, rows(24), png_chunk("eXIf", exif(6, false)))) == "png 2x4 turned 6");
  CHECK(told(png(4, 2, {8, 2}, rows(24), png_chunk("acTL", rows(8)))) == "png 4x2 animated");
}

TEST_CASE("a PNG may claim any size, and is asked for its header only") {
  const std::string huge = "\x89PNG\r\n\x1A\n" +
                           png_chunk("IHDR", number(30000, 4, false) + number(30000, 4, false) +
                                                 std::string("\x08\x02\0\0\0", 5)) +
                           png_chunk("IDAT", "");
  CHECK(told(huge) == "png 30000x30000");
}

TEST_CASE("WebP is read in all three of its forms") {
  const Pixels pixels = corners(40, 20);
  CHECK(told(*encode_webp(pixels, 80)) == "webp 40x20");
  CHECK(told(*encode_webp_lossless(pixels)) == "webp 40x20");
  CHECK(told(extended_webp(*encode_webp(pixels, 80), 40, 20, 1)) == "webp 40x20");
  CHECK(told(extended_webp(*encode_webp(pixels, 80), 40, 20, 8)) == "webp 20x40 turned 8");
}

TEST_CASE("GIF tells its sides") {
  CHECK(told(gif("")) == "gif 1x1");
}

TEST_CASE("what phones and scanners write is named, not guessed at") {
  const std::string heic = std::string("\0\0\0\x18", 4) + "ftypheic" + rows(16);
  CHECK(told(heic) == "foreign");
  CHECK(foreign_name(heic) == "HEIC");
  CHECK(foreign_name(std::string("\0\0\0\x18", 4) + "ftypavif") == "AVIF");
  CHECK(foreign_name(std::string("II*\0", 4)) == "TIFF");
  CHECK(foreign_name(jpeg(2, 2)).empty());
  CHECK(format_of(std::string("\0\0\0\x18", 4) + "ftypisom") == Format::none);
  CHECK(format_of("") == Format::none);
  CHECK(told("%PDF-1.7") == "foreign");
}

TEST_CASE("a header cut short anywhere is damage, never a crash") {
  const std::string files[] = {jpeg(8, 8, 6), png(4, 2, {8, 2}, rows(24)),
                               extended_webp(*encode_webp(corners(8, 8), 80), 8, 8, 6), gif("")};
  for (const std::string& file : files) {
    for (std::size_t length = 0; length < file.size(); ++length) {
      const std::string_view cut = std::string_view(file).substr(0, length);
      (void)inspect(cut);
      const auto cleaned = without_metadata(cut);
      if (cleaned) CHECK(file.size() - length <= kSecret.size());  // it ended before
    }
  }
  CHECK(told(jpeg(8, 8).substr(0, 40)) == "damaged");
  CHECK(told(png(4, 2, {8, 2}, rows(24)).substr(0, 40)) == "damaged");
  CHECK(told(gif("").substr(0, 9)) == "damaged");
}

}  // namespace
