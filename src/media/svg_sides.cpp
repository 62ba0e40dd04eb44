#include "media/svg_sides.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/text.h"

namespace congbo::media {
namespace {

constexpr double kLongestSide = 100000;  // larger ones are made smaller alike

struct Unit {
  std::string_view name;
  double pixels;
};
constexpr double kInch = 96;
constexpr Unit kUnits[] = {{"", 1},
                           {"px", 1},
                           {"in", kInch},
                           {"pt", kInch / 72},
                           {"pc", kInch / 6},
                           {"cm", kInch / 2.54},
                           {"mm", kInch / 25.4},
                           {"q", kInch / 101.6}};

// A number at the beginning of `text`, which then begins behind it.
std::optional<double> take_number(std::string_view& text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || !std::isfinite(number)) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
  return number;
}

// 0 when it is no length, or a share of something unknown.
double pixels_of(std::string_view length) {
  length = trim(length);
  const std::optional<double> number = take_number(length);
  if (!number || *number <= 0) return 0;
  for (const Unit& unit : kUnits) {
    const bool is_it =
        std::equal(unit.name.begin(), unit.name.end(), length.begin(), length.end(),
                   [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    if (is_it) return *number * unit.pixels;
  }
  return 0;
}

struct Box {
  double width = 0;
  double height = 0;
};

Box read_box(std::string_view text) {
  double numbers[4] = {};
  for (double& number : numbers) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,"), text.size()));
    const std::optional<double> read = take_number(text);
    if (!read) return {};
    number = *read;
  }
  return numbers[2] > 0 && numbers[3] > 0 ? Box{numbers[2], numbers[3]} : Box{};
}

int rounded(double side) {
  return static_cast<int>(std::clamp(std::round(side), 1.0, kLongestSide));
}

}  // namespace

DrawingSides drawing_sides(std::string_view width, std::string_view height,
                           std::string_view view_box) {
  const Box box = read_box(view_box);
  double wide = pixels_of(width);
  double high = pixels_of(height);
  if (wide == 0 && high == 0) {
    wide = box.width;
    high = box.height;
  } else if (box.width > 0) {
    if (wide == 0) wide = high * box.width / box.height;
    if (high == 0) high = wide * box.height / box.width;
  }
  if (!(wide > 0 && high > 0)) return {};
  const double scale = std::min(1.0, kLongestSide / std::max(wide, high));
  return {rounded(wide * scale), rounded(high * scale)};
}

}  // namespace congbo::media
