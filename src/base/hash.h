// Content fingerprints: XXH3-128, for comparing and naming, never for security.
// The functions keep no state; a Hasher belongs to one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
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

// The same fingerprint of bytes that come piece by piece.
class Hasher {
 public:
  Hasher();
  ~Hasher();
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  void add(std::string_view bytes);
  Hash128 result() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace congbo
