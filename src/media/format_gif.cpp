// The blocks of a GIF file (GIF89a specification).
#include <optional>

#include "media/formats.h"

namespace congbo::media {
namespace {

constexpr std::size_t kHeadBytes = 13;

std::size_t colours_bytes(std::uint32_t flags) {
  return (flags & 0x80U) == 0 ? 0 : 3U << ((flags & 7U) + 1);
}

// The offset behind the row of sub-blocks at `at`; npos when it does not end.
std::size_t end_of_blocks(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    const std::size_t length = big_endian(bytes, at, 1);
    at += length + 1;
    if (length == 0) return at;
  }
  return bytes.npos;
}

// How often a moving picture starts again is kept; a program's other words are not.
bool is_loop(std::string_view block) {
  return block.size() == 19 &&
         (block.substr(3, 11) == "NETSCAPE2.0" || block.substr(3, 11) == "ANIMEXTS1.0");
}

class Cleaner {
 public:
  explicit Cleaner(std::string_view bytes) : bytes_(bytes) {}

  Cleaned run() {
    if (bytes_.size() < kHeadBytes) return tl::unexpected(Problem::damaged);
    at_ = kHeadBytes + colours_bytes(big_endian(bytes_, 10, 1));
    if (at_ > bytes_.size()) return tl::unexpected(Problem::damaged);
    out_ = bytes_.substr(0, at_);
    while (at_ < bytes_.size()) {
      const char kind = bytes_[at_];
      if (kind == ';') return out_ += ';';
      if (kind == ',' ? !take_image() : kind != '!' || !take_extension()) break;
    }
    return tl::unexpected(Problem::damaged);
  }

 private:
  bool take_image() {
    if (at_ + 10 > bytes_.size()) return false;
    // The place, its colours, and one byte for the width of codes stand before the data.
    return take(at_ + 11 + colours_bytes(big_endian(bytes_, at_ + 9, 1)), true);
  }

  bool take_extension() {
    if (at_ + 2 > bytes_.size()) return false;
    constexpr char kControl = '\xF9', kProgram = '\xFF';
    const char label = bytes_[at_ + 1];
    const std::size_t end = end_of_blocks(bytes_, at_ + 2);
    if (end == bytes_.npos) return false;
    const bool is_needed =
        label == kControl || (label == kProgram && is_loop(bytes_.substr(at_, end - at_)));
    return take(at_ + 2, is_needed);
  }

  bool take(std::size_t blocks, bool is_needed) {
    const std::size_t end = end_of_blocks(bytes_, blocks);
    if (end == bytes_.npos) return false;
    if (is_needed) out_ += bytes_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

Inspected inspect_gif(std::string_view bytes) {
  if (bytes.size() < kHeadBytes) return tl::unexpected(Problem::damaged);
  Picture picture;
  picture.format = Format::gif;
  picture.width = static_cast<int>(little_endian(bytes, 6, 2));
  picture.height = static_cast<int>(little_endian(bytes, 8, 2));
  if (picture.width == 0 || picture.height == 0) return tl::unexpected(Problem::damaged);
  return picture;
}

Cleaned clean_gif(std::string_view bytes) {
  return Cleaner(bytes).run();
}

}  // namespace congbo::media
