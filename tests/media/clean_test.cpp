// Nothing but the picture leaves: metadata in every place where a format has one.
#include <doctest/doctest.h>

#include <string>

#include "fixture.h"
#include "media/picture.h"

namespace {

using namespace congbo::media;
using namespace congbo::testing;

std::string cleaned(std::string_view bytes) {
  const auto clean = without_metadata(bytes);
  return clean ? *clean : "damaged";
}

bool tells(std::string_view bytes) {
  for (const std::string_view word : {kSecret, std::string_view("Exif"), std::string_view("GPS"),
                                      std::string_view("xap/1.0"), std::string_view("ICC")}) {
    if (bytes.find(word) != bytes.npos) return true;
  }
  return false;
}

TEST_CASE("a JPEG keeps its compressed data and loses everything that is said about it") {
  const std::string secret(kSecret);
  const std::string plain = jpeg(40, 20);
  std::string told =
      with_segments(plain, jpeg_segment(0xE1, std::string("Exif\0\0", 6) + exif(1, false)) +
                               jpeg_segment(0xE1, "http://ns.adobe.com/xap/1.0/" + secret) +
                               jpeg_segment(0xE2, "ICC_PROFILE" + secret) +
                               jpeg_segment(0xE0, std::string("JFXX\0", 5) + secret) +
                               jpeg_segment(0xED, "Photoshop 3.0 " + secret) +
                               jpeg_segment(0xFE, secret) + jpeg_segment(0xEC, secret));
  told += secret;  // what phones put behind the picture: a film, a second picture
  CHECK(tells(told));
  CHECK(cleaned(told) == plain);
  CHECK(cleaned(plain) == plain);
}

TEST_CASE("the thumbnail in a JPEG's first segment is cut off") {
  const std::string plain = jpeg(8, 8);
  const std::size_t first = 2 + 2 + 16;
  const std::string thumbnail = plain.substr(6, 12) + "\x01\x01" + "RGB";
  const std::string told = plain.substr(0, 2) + jpeg_segment(0xE0, thumbnail) + plain.substr(first);
  CHECK(cleaned(told) == plain);
}

TEST_CASE("a JPEG without an end is damaged") {
  const std::string plain = jpeg(40, 20);
  CHECK(cleaned(plain.substr(0, plain.size() - 2)) == "damaged");
  CHECK(cleaned("\xFF\xD8\xFF\xD9") == "damaged");
}

TEST_CASE("a PNG keeps pixels, palette and transparency, and loses every other chunk") {
  const std::string secret(kSecret);
  const std::string rows(24, '\x55');
  const std::string plain = png(4, 2, {8, 2}, rows, png_chunk("tRNS", "123456"));
  const std::string told =
      png(4, 2, {8, 2}, rows,
          png_chunk("tEXt", "Author" + secret) + png_chunk("iTXt", secret) +
              png_chunk("zTXt", secret) + png_chunk("eXIf", exif(1, false)) +
              png_chunk("iCCP", "ICC" + secret) + png_chunk("tIME", "1234567") +
              png_chunk("prVt", secret) + png_chunk("tRNS", "123456")) +
      secret;
  CHECK(tells(told));
  CHECK(cleaned(told) == plain);
}

TEST_CASE("a PNG whose checksum does not fit is damaged") {
  std::string told = png(4, 2, {8, 2}, std::string(24, '\x55'));
  told[told.size() - 20] ^= 1;
  CHECK(cleaned(told) == "damaged");
}

TEST_CASE("a WebP file loses EXIF, XMP, profile and the unknown, and says so in its head") {
  const std::string plain = *encode_webp(corners(40, 20), 80);
  const std::string told = extended_webp(plain, 40, 20, 1);
  CHECK(tells(told));
  const std::string clean = cleaned(told);
  CHECK_FALSE(tells(clean));
  const std::string head = number(0, 4, true) + number(39, 3, true) + number(19, 3, true);
  CHECK(clean == riff_chunk("RIFF", "WEBP" + riff_chunk("VP8X", head) + plain.substr(12)));
  CHECK(decode_webp(clean).has_value());
  CHECK(cleaned(plain) == plain);
}

TEST_CASE("frames of a moving WebP are cleaned one by one") {
  const std::string plain = *encode_webp(corners(40, 20), 80);
  const std::string head(10, '\0');
  const std::string place(16, '\0');
  const auto moving = [&](const std::string& more) {
    return riff_chunk("RIFF", "WEBP" + riff_chunk("VP8X", "\x02" + head.substr(1)) +
                                  riff_chunk("ANIM", "123456") +
                                  riff_chunk("ANMF", place + plain.substr(12) + more));
  };
  CHECK(cleaned(moving(riff_chunk("note", kSecret))) == moving(""));
}

TEST_CASE("a GIF keeps its loop and timing and loses comments and other programs' words") {
  const std::string loop = std::string("\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 19);
  const std::string timing = std::string("\x21\xF9\x04\0\x0A\0\0\0", 8);
  std::string comment = "\x21\xFE";
  comment += static_cast<char>(kSecret.size());
  comment.append(kSecret).append(1, '\0');
  const std::string xmp =
      std::string("\x21\xFF\x0BXMP DataXMP\x05", 15) + "<xap>" + std::string(1, '\0');
  CHECK(cleaned(gif(loop + comment + xmp + timing) + std::string(kSecret)) == gif(loop + timing));
  CHECK(cleaned(gif("").substr(0, 30)) == "damaged");
}

TEST_CASE("what is no picture is not passed on as one") {
  CHECK(without_metadata("%PDF-1.7").error() == Problem::foreign);
}

}  // namespace
