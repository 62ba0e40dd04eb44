#include "content/front_matter.h"

#include "base/diagnostics.h"
#include "content/messages.h"

namespace congbo::content {
namespace {

bool is_fence(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  return line == "---";
}

// The line starting at `at`, without its end; moves `at` to the next line.
std::string_view next_line(std::string_view text, std::size_t& at) {
  const std::size_t end = text.find('\n', at);
  const std::size_t stop = end == std::string_view::npos ? text.size() : end;
  const std::string_view line = text.substr(at, stop - at);
  at = end == std::string_view::npos ? text.size() : end + 1;
  return line;
}

}  // namespace

std::optional<FrontMatter> split_front_matter(std::string_view file, std::string_view text,
                                              Diagnostics& diagnostics) {
  std::size_t at = 0;
  if (!is_fence(next_line(text, at))) {
    diagnostics.report(kFrontMatterMissing, file, {1, 0, 0});
    return std::nullopt;
  }
  FrontMatter parts;
  const std::size_t begin = at;
  for (std::uint32_t line = 2; at < text.size(); ++line) {
    const std::size_t start = at;
    if (!is_fence(next_line(text, at))) continue;
    parts.yaml = text.substr(begin, start - begin);
    parts.body = text.substr(at);
    parts.body_line = line + 1;
    return parts;
  }
  diagnostics.report(kFrontMatterUnclosed, file, {1, 0, 3});
  return std::nullopt;
}

}  // namespace congbo::content
