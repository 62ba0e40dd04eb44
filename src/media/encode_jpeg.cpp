#include <csetjmp>
#include <cstdlib>

#include "media/jpeg_library.h"
#include "media/pixels.h"

namespace congbo::media {
namespace {

// See decode_jpeg.cpp: the library leaves by a jump.
struct Encoder {
  Encoder() = default;
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;
  ~Encoder() {
    jpeg_destroy_compress(&jpeg);
    std::free(bytes);
  }
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  std::jmp_buf leave{};
  unsigned char* bytes = nullptr;  // malloc's, grown by the library
  unsigned long size = 0;
  std::vector<unsigned char> row;
};

[[noreturn]] void give_up(j_common_ptr common) {
  std::longjmp(static_cast<Encoder*>(common->client_data)->leave, 1);
}

void stay_silent(j_common_ptr) {}

void on_white(const Pixels& pixels, int y, std::vector<unsigned char>& row) {
  const unsigned char* in = pixels.row(y);
  unsigned char* out = row.data();
  for (int x = 0; x < pixels.width; ++x, in += pixels.channels, out += 3) {
    const int alpha = pixels.channels == 4 ? in[3] : 255;
    for (int c = 0; c < 3; ++c) {
      out[c] = static_cast<unsigned char>((in[c] * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }
}

bool run(Encoder& encoder, const Pixels& pixels, int quality) {
  jpeg_compress_struct& jpeg = encoder.jpeg;
  if (setjmp(encoder.leave) != 0) return false;
  jpeg_mem_dest(&jpeg, &encoder.bytes, &encoder.size);
  jpeg.image_width = static_cast<JDIMENSION>(pixels.width);
  jpeg.image_height = static_cast<JDIMENSION>(pixels.height);
  jpeg.input_components = 3;
  jpeg.in_color_space = JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  jpeg.optimize_coding = TRUE;
  jpeg_simple_progression(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    on_white(pixels, static_cast<int>(jpeg.next_scanline), encoder.row);
    JSAMPROW row = encoder.row.data();
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  return true;
}

}  // namespace

std::optional<std::string> encode_jpeg(const Pixels& pixels, int quality) {
  Encoder encoder;
  encoder.row.resize(static_cast<std::size_t>(pixels.width) * 3);
  encoder.jpeg.err = jpeg_std_error(&encoder.errors);
  encoder.errors.error_exit = &give_up;
  encoder.errors.output_message = &stay_silent;
  encoder.jpeg.client_data = &encoder;
  jpeg_create_compress(&encoder.jpeg);
  if (!run(encoder, pixels, quality)) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(encoder.bytes), encoder.size);
}

}  // namespace congbo::media
