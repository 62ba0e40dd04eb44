// The segments of a JPEG file (ITU-T T.81, annex B).
#include <optional>

#include "media/formats.h"

namespace congbo::media {
namespace {

constexpr std::uint32_t kStart = 0xD8, kEnd = 0xD9, kScan = 0xDA, kTables = 0xDB, kLines = 0xDC,
                        kRestart = 0xDD, kJfif = 0xE0, kExif = 0xE1, kAdobe = 0xEE;

struct Segment {
  std::uint32_t marker = 0;
  std::string_view payload;
  std::size_t end = 0;  // offset behind it
};

bool is_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool has_no_payload(std::uint32_t marker) {
  return marker == kStart || marker == kEnd || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

std::optional<Segment> segment_at(std::string_view bytes, std::size_t at) {
  if (at >= bytes.size() || bytes[at] != '\xFF') return std::nullopt;
  while (at < bytes.size() && bytes[at] == '\xFF') ++at;  // any number of them may stand there
  if (at >= bytes.size()) return std::nullopt;
  Segment segment{big_endian(bytes, at, 1), {}, at + 1};
  if (has_no_payload(segment.marker)) return segment;
  if (at + 3 > bytes.size()) return std::nullopt;
  const std::size_t length = big_endian(bytes, at + 1, 2);
  if (length < 2 || at + 1 + length > bytes.size()) return std::nullopt;
  segment.payload = bytes.substr(at + 3, length - 2);
  segment.end = at + 1 + length;
  return segment;
}

// Where the marker stands that ends the compressed data beginning at `at`.
std::size_t end_of_data(std::string_view bytes, std::size_t at) {
  for (;; ++at) {
    at = bytes.find('\xFF', at);
    if (at == bytes.npos || at + 1 >= bytes.size()) return bytes.size();
    const std::uint32_t next = big_endian(bytes, at + 1, 1);
    if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
  }
}

void append(std::string& out, std::uint32_t marker, std::string_view payload) {
  const std::size_t length = payload.size() + 2;
  out += '\xFF';
  out += static_cast<char>(marker);
  out += static_cast<char>(length >> 8U);
  out += static_cast<char>(length & 0xFFU);
  out += payload;
}

// What the picture itself consists of. JFIF and Adobe say how colours are stored; JFIF may carry a
// thumbnail, which is cut off.
void append_needed(std::string& out, const Segment& segment) {
  const std::uint32_t marker = segment.marker;
  if (marker == kJfif && segment.payload.starts_with(std::string_view("JFIF\0", 5)) &&
      segment.payload.size() >= 12) {
    append(out, marker, std::string(segment.payload.substr(0, 12)) + std::string(2, '\0'));
  } else if (marker == kAdobe && segment.payload.starts_with("Adobe")) {
    append(out, marker, segment.payload.substr(0, 12));
  } else if ((marker >= 0xC0 && marker <= 0xCF) || marker == kTables || marker == kLines ||
             marker == kRestart) {
    append(out, marker, segment.payload);
  }
}

bool read_frame(Picture& picture, const Segment& frame) {
  if (frame.payload.size() < 6) return false;
  picture.height = static_cast<int>(big_endian(frame.payload, 1, 2));
  picture.width = static_cast<int>(big_endian(frame.payload, 3, 2));
  picture.is_cmyk = big_endian(frame.payload, 5, 1) == 4;
  picture.is_progressive = (frame.marker & 3U) == 2;
  return picture.width > 0 && picture.height > 0;
}

}  // namespace

Inspected inspect_jpeg(std::string_view bytes) {
  constexpr std::string_view kExifName("Exif\0\0", 6);
  Picture picture;
  picture.format = Format::jpeg;
  std::uint8_t orientation = 0;
  std::size_t at = 2;
  while (const std::optional<Segment> segment = segment_at(bytes, at)) {
    if (segment->marker == kExif && segment->payload.starts_with(kExifName) && orientation == 0) {
      orientation = orientation_in(segment->payload.substr(kExifName.size()));
    }
    if (is_frame(segment->marker)) {
      if (!read_frame(picture, *segment)) break;
      orient(picture, orientation == 0 ? std::uint8_t{1} : orientation);
      return picture;
    }
    if (segment->marker == kScan || segment->marker == kEnd) break;
    at = segment->end;
  }
  return tl::unexpected(Problem::damaged);
}

Cleaned clean_jpeg(std::string_view bytes) {
  std::string out("\xFF\xD8");
  out.reserve(bytes.size());
  bool has_scan = false;
  std::size_t at = 2;
  while (const std::optional<Segment> segment = segment_at(bytes, at)) {
    at = segment->end;
    if (segment->marker == kEnd) {
      if (!has_scan) break;
      return out += "\xFF\xD9";
    }
    if (segment->marker == kScan) {
      has_scan = true;
      append(out, kScan, segment->payload);
      at = end_of_data(bytes, segment->end);
      out += bytes.substr(segment->end, at - segment->end);
    } else {
      append_needed(out, *segment);
    }
  }
  return tl::unexpected(Problem::damaged);
}

}  // namespace congbo::media
