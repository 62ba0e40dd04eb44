// Reading single entries of a zip file in memory, as office documents are. Nothing is written, no
// name in the file is used as a path, and sizes are bounded. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo::importing {

struct ZipEntry {
  std::string name;
  std::uint32_t method = 0;  // 0 stored, 8 deflated
  std::uint32_t packed_size = 0;
  std::uint32_t local_header = 0;  // its offset in the file
};

// The table of contents; empty when this is no zip file or a damaged one.
std::vector<ZipEntry> zip_entries(std::string_view file);

// What the entry holds, or nothing when it is damaged, encrypted or larger than `limit`.
std::optional<std::string> read_zip_entry(std::string_view file, const ZipEntry& entry,
                                          std::size_t limit);

}  // namespace congbo::importing
