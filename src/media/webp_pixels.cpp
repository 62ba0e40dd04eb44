#include <webp/decode.h>
#include <webp/encode.h>

#include "media/pixels.h"

namespace congbo::media {
namespace {

// 4 of 0 to 6: further effort costs twice the time for some hundredths of the size.
constexpr int kEffort = 4;

std::optional<std::string> encode(const Pixels& pixels, WebPConfig& config) {
  config.method = kEffort;
  WebPPicture picture;
  if (WebPValidateConfig(&config) == 0 || WebPPictureInit(&picture) == 0) return std::nullopt;
  picture.use_argb = config.lossless;
  picture.width = pixels.width;
  picture.height = pixels.height;
  WebPMemoryWriter writer;
  WebPMemoryWriterInit(&writer);
  picture.writer = &WebPMemoryWrite;
  picture.custom_ptr = &writer;
  const int stride = static_cast<int>(pixels.row_bytes());
  const auto import = pixels.channels == 4 ? &WebPPictureImportRGBA : &WebPPictureImportRGB;
  const bool is_made =
      import(&picture, pixels.bytes.data(), stride) != 0 && WebPEncode(&config, &picture) != 0;
  WebPPictureFree(&picture);
  std::optional<std::string> made;
  if (is_made) made.emplace(reinterpret_cast<const char*>(writer.mem), writer.size);
  WebPMemoryWriterClear(&writer);
  return made;
}

}  // namespace

std::optional<Pixels> decode_webp(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(data, bytes.size(), &features) != VP8_STATUS_OK ||
      features.has_animation != 0) {
    return std::nullopt;
  }
  Pixels pixels(features.width, features.height, features.has_alpha != 0 ? 4 : 3);
  const auto decode = pixels.channels == 4 ? &WebPDecodeRGBAInto : &WebPDecodeRGBInto;
  const std::uint8_t* made = decode(data, bytes.size(), pixels.bytes.data(), pixels.bytes.size(),
                                    static_cast<int>(pixels.row_bytes()));
  if (made == nullptr) return std::nullopt;
  return pixels;
}

std::optional<std::string> encode_webp(const Pixels& pixels, int quality) {
  WebPConfig config;
  if (WebPConfigInit(&config) == 0) return std::nullopt;
  config.quality = static_cast<float>(quality);
  return encode(pixels, config);
}

std::optional<std::string> encode_webp_lossless(const Pixels& pixels) {
  WebPConfig config;
  if (WebPConfigInit(&config) == 0) return std::nullopt;
  config.lossless = 1;
  config.quality = 70;  // without loss it means effort
  return encode(pixels, config);
}

}  // namespace congbo::media
