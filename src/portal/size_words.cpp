#include "portal/size_words.h"

#include <fmt/format.h>

namespace congbo::portal {
namespace {

std::string size_text(std::uintmax_t bytes, char decimal) {
  constexpr const char* kUnits[] = {"B", "KB", "MB", "GB"};
  if (bytes < 1024) return fmt::format("{} B", bytes);
  double size = static_cast<double>(bytes);
  int unit = 0;
  while (size >= 1024 && unit < 3) {
    size /= 1024;
    ++unit;
  }
  std::string text = fmt::format("{:.1f}", size);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  for (char& c : text) {
    if (c == '.') c = decimal;
  }
  return text + " " + kUnits[unit];
}

}  // namespace

Words size_words(std::uintmax_t bytes) {
  return {size_text(bytes, ','), size_text(bytes, '.')};
}

}  // namespace congbo::portal
