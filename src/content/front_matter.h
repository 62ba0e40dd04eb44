// Cutting a content file into its front matter and its body. Pure; safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace congbo {
class Diagnostics;
}

namespace congbo::content {

// Views into the file's text, with the number of the first line of each part.
struct FrontMatter {
  std::string_view yaml;
  std::uint32_t yaml_line = 2;
  std::string_view body;
  std::uint32_t body_line = 1;
};

// Requires: no byte-order mark. Nothing after reporting that there is no front matter or no end of
// it.
std::optional<FrontMatter> split_front_matter(std::string_view file, std::string_view text,
                                              Diagnostics& diagnostics);

}  // namespace congbo::content
