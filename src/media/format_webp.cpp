// The chunks of a WebP file (RFC 9649).
#include <optional>

#include "media/formats.h"

namespace congbo::media {
namespace {

constexpr std::size_t kHeadBytes = 12;
constexpr std::uint32_t kAnimated = 0x02, kAlpha = 0x10;
constexpr std::size_t kFrameHeadBytes = 16;  // of ANMF: where its picture stands, and how long

struct Chunk {
  std::string_view type, payload;
  std::size_t end = 0;
};

std::optional<Chunk> chunk_at(std::string_view bytes, std::size_t at) {
  if (at + 8 > bytes.size()) return std::nullopt;
  const std::size_t length = little_endian(bytes, at + 4, 4);
  if (length > bytes.size() - at - 8) return std::nullopt;
  return Chunk{bytes.substr(at, 4), bytes.substr(at + 8, length), at + 8 + length + length % 2};
}

// The file as its own head measures it; nothing when it is cut short.
std::optional<std::string_view> measured(std::string_view bytes) {
  const std::size_t size = std::size_t{little_endian(bytes, 4, 4)} + 8;
  if (size < kHeadBytes || size > bytes.size()) return std::nullopt;
  return bytes.substr(0, size);
}

void append(std::string& out, std::string_view type, std::string_view payload) {
  out += type;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    out += static_cast<char>((payload.size() >> shift) & 0xFFU);
  }
  out += payload;
  if (payload.size() % 2 != 0) out += '\0';
}

bool is_picture(std::string_view type) {
  return type == "VP8 " || type == "VP8L" || type == "ALPH";
}

std::string clean_frame(std::string_view payload) {
  std::string out(payload.substr(0, kFrameHeadBytes));
  std::size_t at = kFrameHeadBytes;
  while (const std::optional<Chunk> chunk = chunk_at(payload, at)) {
    at = chunk->end;
    if (is_picture(chunk->type)) append(out, chunk->type, chunk->payload);
  }
  return out;
}

void append_needed(std::string& out, const Chunk& chunk) {
  if (chunk.type == "VP8X" && chunk.payload.size() >= 10) {
    std::string head(chunk.payload.substr(0, 10));
    head[0] = static_cast<char>(static_cast<unsigned char>(head[0]) & (kAnimated | kAlpha));
    head[1] = head[2] = head[3] = '\0';
    append(out, chunk.type, head);
  } else if (chunk.type == "ANMF") {
    append(out, chunk.type, clean_frame(chunk.payload));
  } else if (chunk.type == "ANIM" || is_picture(chunk.type)) {
    append(out, chunk.type, chunk.payload);
  }
}

bool read_canvas(Picture& picture, std::string_view payload) {
  if (payload.size() < 10) return false;
  const std::uint32_t flags = little_endian(payload, 0, 1);
  picture.is_animated = (flags & kAnimated) != 0;
  picture.has_alpha = (flags & kAlpha) != 0;
  picture.width = static_cast<int>(little_endian(payload, 4, 3)) + 1;
  picture.height = static_cast<int>(little_endian(payload, 7, 3)) + 1;
  return true;
}

bool read_lossy(Picture& picture, std::string_view payload) {
  if (payload.size() < 10 || payload.substr(3, 3) != "\x9D\x01\x2A") return false;
  picture.width = static_cast<int>(little_endian(payload, 6, 2) & 0x3FFFU);
  picture.height = static_cast<int>(little_endian(payload, 8, 2) & 0x3FFFU);
  return picture.width > 0 && picture.height > 0;
}

bool read_lossless(Picture& picture, std::string_view payload) {
  if (payload.size() < 5 || payload[0] != '\x2F') return false;
  const std::uint32_t bits = little_endian(payload, 1, 4);
  picture.width = static_cast<int>(bits & 0x3FFFU) + 1;
  picture.height = static_cast<int>((bits >> 14U) & 0x3FFFU) + 1;
  picture.has_alpha = ((bits >> 28U) & 1U) != 0;
  return true;
}

bool read_first(Picture& picture, const Chunk& chunk) {
  if (chunk.type == "VP8X") return read_canvas(picture, chunk.payload);
  if (chunk.type == "VP8L") return read_lossless(picture, chunk.payload);
  return chunk.type == "VP8 " && read_lossy(picture, chunk.payload);
}

std::uint8_t orientation_of(std::string_view exif) {
  constexpr std::string_view kName("Exif\0\0", 6);  // some programs repeat what JPEG needs
  return orientation_in(exif.starts_with(kName) ? exif.substr(kName.size()) : exif);
}

}  // namespace

Inspected inspect_webp(std::string_view bytes) {
  const std::optional<std::string_view> file = measured(bytes);
  const std::optional<Chunk> first = file ? chunk_at(*file, kHeadBytes) : std::nullopt;
  Picture picture;
  picture.format = Format::webp;
  if (!first || !read_first(picture, *first)) return tl::unexpected(Problem::damaged);
  std::uint8_t orientation = 1;
  std::size_t at = first->end;
  while (const std::optional<Chunk> chunk = chunk_at(*file, at)) {
    at = chunk->end;
    if (chunk->type == "EXIF") orientation = orientation_of(chunk->payload);
  }
  orient(picture, orientation);
  return picture;
}

Cleaned clean_webp(std::string_view bytes) {
  const std::optional<std::string_view> file = measured(bytes);
  if (!file) return tl::unexpected(Problem::damaged);
  std::string chunks;
  std::size_t at = kHeadBytes;
  while (const std::optional<Chunk> chunk = chunk_at(*file, at)) {
    at = chunk->end;
    append_needed(chunks, *chunk);
  }
  if (at < file->size() || chunks.empty()) return tl::unexpected(Problem::damaged);
  std::string out;
  append(out, "RIFF", "WEBP" + chunks);
  return out;
}

}  // namespace congbo::media
