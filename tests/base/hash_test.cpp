#include "base/hash.h"

#include <doctest/doctest.h>

using namespace congbo;

TEST_CASE("a fingerprint is XXH3-128 of the bytes") {
  // The published test vector of the empty input.
  CHECK(to_hex(hash_of("")) == "99aa06d3014798d86001c324468d497f");
  CHECK(hash_of("a") == hash_of("a"));
  CHECK_FALSE(hash_of("a") == hash_of("b"));
}

TEST_CASE("a fingerprint reads back from its hexadecimal form") {
  const Hash128 hash = hash_of("76-KH/ĐU");
  CHECK(parse_hash(to_hex(hash)) == hash);
  CHECK(to_hex({0x1, 0xFEDCBA9876543210U}) == "0000000000000001fedcba9876543210");
  CHECK_FALSE(parse_hash(""));
  CHECK_FALSE(parse_hash("0000000000000001fedcba987654321"));
  CHECK_FALSE(parse_hash("0000000000000001fedcba98765432100"));
  CHECK_FALSE(parse_hash("0000000000000001FEDCBA9876543210"));
  CHECK_FALSE(parse_hash("000000000000000gfedcba9876543210"));
}
