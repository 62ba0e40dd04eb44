#include "base/hash.h"

#include <xxhash.h>

namespace congbo {

namespace {

Hash128 from_xxhash(const XXH128_hash_t& hash) {
  return {hash.high64, hash.low64};
}

void append_hex(std::string& out, std::uint64_t value) {
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(value >> shift) & 0xF];
}

std::optional<std::uint64_t> parse_half(std::string_view hex) {
  std::uint64_t value = 0;
  for (const char c : hex) {
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_digit && (c < 'a' || c > 'f')) return std::nullopt;
    value = value << 4 | static_cast<std::uint64_t>(is_digit ? c - '0' : c - 'a' + 10);
  }
  return value;
}

}  // namespace

Hash128 hash_of(std::string_view bytes) {
  return from_xxhash(XXH3_128bits(bytes.data(), bytes.size()));
}

std::string to_hex(const Hash128& hash) {
  std::string out;
  out.reserve(32);
  append_hex(out, hash.high);
  append_hex(out, hash.low);
  return out;
}

std::optional<Hash128> parse_hash(std::string_view hex) {
  if (hex.size() != 32) return std::nullopt;
  const std::optional<std::uint64_t> high = parse_half(hex.substr(0, 16));
  const std::optional<std::uint64_t> low = parse_half(hex.substr(16));
  if (!high || !low) return std::nullopt;
  return Hash128{*high, *low};
}

}  // namespace congbo
