// Pictures made smaller, turned and written in other formats.
#include "media/rendition.h"

#include <doctest/doctest.h>

#include <string>

#include "base/parallel.h"
#include "fixture.h"
#include "media/memory.h"

namespace {

using namespace congbo::media;
using namespace congbo::testing;

std::optional<Pixels> pixels_of(std::string_view bytes) {
  switch (format_of(bytes)) {
    case Format::jpeg:
      return decode_jpeg(bytes, 100000, 100000);
    case Format::png:
      return decode_png(bytes);
    default:
      return decode_webp(bytes);
  }
}

std::string rendered(std::string_view bytes, const Rendition& rendition) {
  const auto picture = inspect(bytes);
  if (!picture) return "no picture";
  const auto made = render(bytes, *picture, {rendition});
  if (!made) return made.error() == Problem::damaged ? "damaged" : "no memory";
  return made->front();
}

// "20x10 red green / blue white"
std::string shown(std::string_view bytes, const Rendition& rendition) {
  const std::string made = rendered(bytes, rendition);
  const std::optional<Pixels> pixels = pixels_of(made);
  if (!pixels) return made;
  if (format_of(made) != rendition.format) return "another format";
  return std::to_string(pixels->width) + "x" + std::to_string(pixels->height) + " " +
         corners_of(*pixels);
}

TEST_CASE("every format comes out of every format in the size asked for") {
  const Pixels whole = corners(64, 32);
  const std::string files[] = {*encode_jpeg(whole, 90), *encode_png(whole),
                               *encode_webp(whole, 90)};
  for (const std::string& file : files) {
    for (const Format format : {Format::jpeg, Format::png, Format::webp}) {
      CHECK(shown(file, {format, 20, 10}) == "20x10 red green / blue white");
      CHECK(shown(file, {format, 64, 32}) == "64x32 red green / blue white");
    }
  }
}

TEST_CASE("each of the eight orientations is shown upright") {
  const char* const expected[] = {"32x16 red green / blue white", "32x16 green red / white blue",
                                  "32x16 white blue / green red", "32x16 blue white / red green",
                                  "16x32 red blue / green white", "16x32 blue red / white green",
                                  "16x32 white green / blue red", "16x32 green white / red blue"};
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const bool on_side = orientation >= 5;
    const Rendition half{Format::png, on_side ? 16 : 32, on_side ? 32 : 16};
    CHECK(shown(jpeg(64, 32, orientation), half) == expected[orientation - 1]);
    const std::string told = png(
        64, 32, {8, 2},
        std::string_view(reinterpret_cast<const char*>(corners(64, 32).bytes.data()), 64 * 32 * 3),
        png_chunk("eXIf", exif(orientation, true)));
    CHECK(shown(told, half) == expected[orientation - 1]);
  }
}

TEST_CASE("no rendition carries metadata") {
  const std::string told = jpeg(64, 32, 6);
  REQUIRE(told.find(kSecret) != told.npos);
  for (const Format format : {Format::jpeg, Format::png, Format::webp}) {
    const std::string made = rendered(told, {format, 16, 32});
    for (const char* word : {"ZQX", "Exif", "GPS", "tEXt", "XMP "}) {
      CHECK(made.find(word) == made.npos);
    }
  }
}

TEST_CASE("grey, palette and 16-bit PNGs are read") {
  const std::string grey = png(2, 2, {8, 0}, std::string("\xFF\0\0\xFF", 4));
  CHECK(shown(grey, {Format::png, 2, 2}) == "2x2 white black / black white");
  const std::string palette = png_chunk("PLTE", std::string("\xFF\0\0\0\0\xFF", 6));
  CHECK(shown(png(2, 2, {8, 3}, std::string("\0\1\1\0", 4), palette), {Format::png, 2, 2}) ==
        "2x2 red blue / blue red");
  const std::string deep = png(2, 1, {16, 2}, std::string("\xFF\xFF\0\0\0\0\0\0\0\0\xFF\xFF", 12));
  CHECK(shown(deep, {Format::png, 2, 1}) == "2x1 red blue / red blue");
}

TEST_CASE("transparency stays in PNG and WebP and becomes white in JPEG") {
  const std::string clear = png(2, 1, {8, 6}, std::string("\0\0\0\0\xFF\0\0\xFF", 8));
  const std::string as_png = rendered(clear, {Format::png, 2, 1});
  const std::optional<Pixels> kept = decode_png(as_png);
  REQUIRE(kept.has_value());
  CHECK(kept->channels == 4);
  CHECK(kept->row(0)[3] == 0);
  CHECK(kept->row(0)[7] == 255);
  CHECK(decode_webp(rendered(clear, {Format::webp, 2, 1}))->channels == 4);
  // Two pixels wide, JPEG would mix the colours.
  const std::string wide = png(32, 1, {8, 6}, std::string(16 * 4, '\0') + std::string(64, '\xFF'));
  CHECK(shown(wide, {Format::jpeg, 32, 1}) == "32x1 white white / white white");
}

TEST_CASE("a JPEG for print comes out in screen colours") {
  CHECK(shown(cmyk_jpeg(32, 32), {Format::jpeg, 32, 32}) == "32x32 red green / blue white");
}

TEST_CASE("making a picture smaller averages light, not the numbers that stand for it") {
  std::string rows;
  for (int i = 0; i < 64; ++i) rows += i % 2 == 0 ? "\xFF" : std::string(1, '\0');
  const std::string stripes = png(64, 1, {8, 0}, rows);
  const std::string made = rendered(stripes, {Format::png, 8, 1});
  const int middle = decode_png(made)->row(0)[4 * 3];
  CHECK(middle > 180);  // half the light; the mean of the numbers, 128, is a fifth of it
  CHECK(middle < 196);
}

TEST_CASE("a photograph cut short or with garbage inside is damaged") {
  const std::string whole = *encode_jpeg(corners(256, 256), 90);
  CHECK(rendered(whole.substr(0, whole.size() / 2), {Format::webp, 64, 64}) == "damaged");
  const std::string header =
      number(64, 4, false) + number(64, 4, false) + std::string("\x08\x02\0\0\0", 5);
  const std::string drawn = "\x89PNG\r\n\x1A\n" + png_chunk("IHDR", header) +
                            png_chunk("IDAT", "garbage") + png_chunk("IEND", "");
  CHECK(rendered(drawn, {Format::webp, 16, 16}) == "damaged");
  const std::string webp = *encode_webp(corners(64, 64), 80);
  CHECK(rendered(webp.substr(0, 60), {Format::webp, 16, 16}) == "no picture");
}

TEST_CASE("a drawing is written without loss where that takes fewer bytes") {
  const std::string drawn = *encode_png(corners(64, 64));
  const std::string lossy = rendered(drawn, {Format::webp, 64, 64, false});
  const std::string lossless = rendered(drawn, {Format::webp, 64, 64, true});
  CHECK(lossless.size() < lossy.size());
  CHECK(decode_webp(lossless)->bytes == corners(64, 64).bytes);
}

TEST_CASE("a size's bytes do not depend on which others are made with it") {
  const std::string photo = *encode_jpeg(corners(3000, 2000), 90);
  const auto picture = inspect(photo);
  const Rendition sizes[] = {
      {Format::webp, 240, 160}, {Format::jpeg, 1200, 800}, {Format::jpeg, 2000, 1333}};
  const auto all = render(photo, *picture, {sizes[2], sizes[0], sizes[1]});
  REQUIRE(all.has_value());
  CHECK(rendered(photo, sizes[0]) == (*all)[1]);
  CHECK(rendered(photo, sizes[1]) == (*all)[2]);
  CHECK(rendered(photo, sizes[2]) == (*all)[0]);
}

TEST_CASE("the same bytes come out of any number of threads") {
  const std::string told = jpeg(600, 400, 6);
  const auto picture = inspect(told);
  const std::vector<Rendition> renditions{{Format::webp, 120, 180}, {Format::jpeg, 200, 300}};
  const auto first = render(told, *picture, renditions);
  REQUIRE(first.has_value());
  std::vector<std::vector<std::string>> all(16);
  congbo::parallel_for(all.size(), 4, [&](std::size_t i) {
    all[i] = render(told, *picture, renditions).value_or(std::vector<std::string>());
  });
  for (const auto& made : all) CHECK(made == *first);
}

TEST_CASE("threads wait for memory instead of taking more than their common bound") {
  congbo::parallel_for(8, 8, [](std::size_t) {
    const MemoryShare share(kMemoryForPictures / 2);
    const MemoryShare none(0);
  });
  const MemoryShare alone(kMemoryForPictures * 4);
  CHECK(MemoryShare::most_taken() == kMemoryForPictures);
}

TEST_CASE("the height follows the width and never vanishes") {
  const Picture picture{Format::jpeg, 4000, 3000};
  CHECK(height_for(picture, 480) == 360);
  CHECK(height_for(picture, 241) == 181);
  CHECK(height_for({Format::jpeg, 9000, 2}, 240) == 1);
}

TEST_CASE("recipes differ where the bytes do") {
  CHECK(recipe_of({Format::webp, 480, 360}) == "1 3 480x360 photo");
  CHECK(recipe_of({Format::webp, 480, 360, true}) != recipe_of({Format::webp, 480, 360, false}));
  CHECK(recipe_of({Format::jpeg, 480, 360}) != recipe_of({Format::png, 480, 360}));
}

}  // namespace
