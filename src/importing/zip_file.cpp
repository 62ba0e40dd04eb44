#include "importing/zip_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace congbo::importing {
namespace {

constexpr std::size_t kEndSize = 22;      // of the end record without its comment
constexpr std::size_t kCentralSize = 46;  // of an entry of the table of contents without its name
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kMaxComment = 65535;
constexpr std::size_t kMostEntries = 20000;

std::uint32_t number(std::string_view file, std::size_t at, std::size_t bytes) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < bytes && at + i < file.size(); ++i) {
    out |= static_cast<std::uint32_t>(static_cast<unsigned char>(file[at + i])) << (8 * i);
  }
  return out;
}

std::size_t find_end_record(std::string_view file) {
  constexpr std::string_view kSign = "PK\x05\x06";
  if (file.size() < kEndSize) return file.npos;
  const std::size_t from = file.size() - std::min(file.size(), kEndSize + kMaxComment);
  const std::size_t at = file.substr(from).rfind(kSign);
  return at == file.npos || from + at + kEndSize > file.size() ? file.npos : from + at;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t limit) {
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
  // zlib reads through a pointer to non-const for historical reasons.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  std::array<char, 64 * 1024> piece;
  int state = Z_OK;
  while (state == Z_OK && out.size() <= limit) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    state = inflate(&stream, Z_NO_FLUSH);
    out.append(piece.data(), piece.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  return state == Z_STREAM_END && out.size() <= limit ? std::optional(std::move(out))
                                                      : std::nullopt;
}

}  // namespace

std::vector<ZipEntry> zip_entries(std::string_view file) {
  std::vector<ZipEntry> entries;
  const std::size_t end = find_end_record(file);
  if (end == file.npos) return entries;
  std::size_t at = number(file, end + 16, 4);
  const std::size_t count = std::min<std::size_t>(number(file, end + 10, 2), kMostEntries);
  for (std::size_t i = 0; i < count; ++i) {
    if (at + kCentralSize > file.size() || file.substr(at, 4) != "PK\x01\x02") return {};
    const std::size_t name = number(file, at + 28, 2);
    ZipEntry entry;
    entry.name = file.substr(at + kCentralSize, name);
    entry.method = number(file, at + 10, 2);
    entry.packed_size = number(file, at + 20, 4);
    entry.local_header = number(file, at + 42, 4);
    entries.push_back(std::move(entry));
    at += kCentralSize + name + number(file, at + 30, 2) + number(file, at + 32, 2);
  }
  return entries;
}

std::optional<std::string> read_zip_entry(std::string_view file, const ZipEntry& entry,
                                          std::size_t limit) {
  const std::size_t at = entry.local_header;
  if (at + kLocalSize > file.size() || file.substr(at, 4) != "PK\x03\x04") return std::nullopt;
  const bool is_encrypted = (number(file, at + 6, 2) & 1U) != 0;
  const std::size_t begin = at + kLocalSize + number(file, at + 26, 2) + number(file, at + 28, 2);
  if (is_encrypted || begin > file.size() || file.size() - begin < entry.packed_size) {
    return std::nullopt;
  }
  const std::string_view packed = file.substr(begin, entry.packed_size);
  if (entry.method == 8) return inflated(packed, limit);
  const bool is_stored = entry.method == 0 && packed.size() <= limit;
  return is_stored ? std::optional(std::string(packed)) : std::nullopt;
}

}  // namespace congbo::importing
