// Content fingerprints: XXH3-128, for comparing and naming, never for security.
// Pure functions; safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace congbo {

struct Hash128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  bool operator==(const Hash128&) const = default;
};

Hash128 hash_of(std::string_view bytes);
std::string to_hex(const Hash128& hash);  // 32 lower-case digits
std::optional<Hash128> parse_hash(std::string_view hex);

}  // namespace congbo
