#include <algorithm>
#include <csetjmp>

#include "media/jpeg_library.h"
#include "media/pixels.h"

namespace congbo::media {
namespace {

// The library leaves by a jump, so nothing that must be destroyed may live in the frames between:
// everything is in this struct, which the caller owns.
struct Decoder {
  Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  ~Decoder() { jpeg_destroy_decompress(&jpeg); }
  jpeg_decompress_struct jpeg{};
  jpeg_error_mgr errors{};
  std::jmp_buf leave{};
  bool is_damaged = false;
  Pixels pixels;
  std::vector<unsigned char> inks;  // one row of CMYK
};

Decoder& decoder_of(j_common_ptr common) {
  return *static_cast<Decoder*>(common->client_data);
}

[[noreturn]] void give_up(j_common_ptr common) {
  std::longjmp(decoder_of(common).leave, 1);
}

// The library goes on after these with grey or garbage in place of what is missing.
void note(j_common_ptr common, int level) {
  const int code = common->err->msg_code;
  if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE))
    decoder_of(common).is_damaged = true;
}

void stay_silent(j_common_ptr) {}

int scaled(JDIMENSION side, unsigned eighths) {
  return static_cast<int>((side * eighths + 7) / 8);
}

void choose_scale(jpeg_decompress_struct& jpeg, int least_width, int least_height) {
  unsigned eighths = 1;
  while (eighths < 8 && (scaled(jpeg.image_width, eighths) < least_width ||
                         scaled(jpeg.image_height, eighths) < least_height)) {
    ++eighths;
  }
  jpeg.scale_num = eighths;
  jpeg.scale_denom = 8;
}

// Programs that write these for print store how much ink is missing.
void to_rgb(const unsigned char* inks, unsigned char* out, int width) {
  for (int x = 0; x < width; ++x, inks += 4, out += 3) {
    for (int c = 0; c < 3; ++c) out[c] = static_cast<unsigned char>(inks[c] * inks[3] / 255);
  }
}

void read_rows(Decoder& decoder) {
  jpeg_decompress_struct& jpeg = decoder.jpeg;
  while (jpeg.output_scanline < jpeg.output_height) {
    unsigned char* row = decoder.pixels.row(static_cast<int>(jpeg.output_scanline));
    const bool is_cmyk = jpeg.out_color_space == JCS_CMYK;
    JSAMPROW target = is_cmyk ? decoder.inks.data() : row;
    if (jpeg_read_scanlines(&jpeg, &target, 1) != 1) give_up(reinterpret_cast<j_common_ptr>(&jpeg));
    if (is_cmyk) to_rgb(target, row, decoder.pixels.width);
  }
}

bool run(Decoder& decoder, std::string_view bytes, int least_width, int least_height) {
  jpeg_decompress_struct& jpeg = decoder.jpeg;
  if (setjmp(decoder.leave) != 0) return false;
  jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  if (jpeg_read_header(&jpeg, TRUE) != JPEG_HEADER_OK) return false;
  const bool is_cmyk = jpeg.jpeg_color_space == JCS_CMYK || jpeg.jpeg_color_space == JCS_YCCK;
  jpeg.out_color_space = is_cmyk ? JCS_CMYK : JCS_RGB;
  choose_scale(jpeg, least_width, least_height);
  if (jpeg_start_decompress(&jpeg) == FALSE) return false;
  const int width = static_cast<int>(jpeg.output_width);
  decoder.pixels = Pixels(width, static_cast<int>(jpeg.output_height), 3);
  if (is_cmyk) decoder.inks.resize(static_cast<std::size_t>(width) * 4);
  read_rows(decoder);
  return jpeg_finish_decompress(&jpeg) != FALSE && !decoder.is_damaged;
}

}  // namespace

std::optional<Pixels> decode_jpeg(std::string_view bytes, int least_width, int least_height) {
  Decoder decoder;
  decoder.jpeg.err = jpeg_std_error(&decoder.errors);
  decoder.errors.error_exit = &give_up;
  decoder.errors.emit_message = &note;
  decoder.errors.output_message = &stay_silent;
  decoder.jpeg.client_data = &decoder;
  jpeg_create_decompress(&decoder.jpeg);
  if (!run(decoder, bytes, least_width, least_height)) return std::nullopt;
  return std::move(decoder.pixels);
}

}  // namespace congbo::media
