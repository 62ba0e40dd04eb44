// What the fuzz targets share: a property that does not hold ends the program, so that the fuzzer
// keeps the input; checks of what every reader promises. Targets are single-threaded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace congbo {
class Diagnostics;
}

namespace congbo::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Ends the program after saying which property was broken.
void expect(bool holds, const char* property);

// Places lie inside `text` (one line past its end at most), words in both languages are valid
// UTF-8, and printing goes well.
void expect_printable(const Diagnostics& diagnostics, std::string_view text);

// Tags are closed in order and nothing is written raw: what a body's HTML promises when raw HTML is
// off.
void expect_well_formed(std::string_view html);

}  // namespace congbo::fuzz
