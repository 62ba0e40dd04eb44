// Measures and money in their words.
#include "base/text.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

struct Measure {
  std::string_view sign, words;
};
constexpr Measure kMeasures[] = {
    {"%", "phần trăm"},
    {"‰", "phần nghìn"},
    {"km", "ki-lô-mét"},
    {"m", "mét"},
    {"cm", "xăng-ti-mét"},
    {"mm", "mi-li-mét"},
    {"km2", "ki-lô-mét vuông"},
    {"m2", "mét vuông"},
    {"cm2", "xăng-ti-mét vuông"},
    {"m²", "mét vuông"},
    {"km²", "ki-lô-mét vuông"},
    {"cm²", "xăng-ti-mét vuông"},
    {"m3", "mét khối"},
    {"m³", "mét khối"},
    {"m3/s", "mét khối trên giây"},
    {"m³/s", "mét khối trên giây"},
    {"ha", "héc-ta"},
    {"kg", "ki-lô-gam"},
    {"g", "gam"},
    {"mg", "mi-li-gam"},
    {"l", "lít"},
    {"ml", "mi-li-lít"},
    {"kW", "ki-lô-oát"},
    {"kWh", "ki-lô-oát giờ"},
    {"kV", "ki-lô-vôn"},
    {"km/h", "ki-lô-mét trên giờ"},
    {"m/s", "mét trên giây"},
    {"h", "giờ"},
    {"°C", "độ C"},
    {"ºC", "độ C"},
    {"oC", "độ C"},
    {"℃", "độ C"},
    {"đ", "đồng"},
    {"VNĐ", "đồng"},
    {"VND", "đồng"},
    {"tr.đ", "triệu đồng"},
    {"trđ", "triệu đồng"},
};

constexpr std::string_view kDegrees = "độ C";

bool is_counting(const Word& word) {
  return is_one_of(word.written, {"chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"});
}

// "-5°C", and "-5" before "°C". A dash before other numbers is no minus.
Reading read_below_zero(const Word& word) {
  for (std::string_view dash : {"-", "–", "−"}) {
    if (!word.text.starts_with(dash)) continue;
    const std::string_view rest = word.text.substr(dash.size());
    const std::size_t sign = rest.find_first_not_of("0123456789.,");
    const std::string_view number = rest.substr(0, sign);
    if (!is_figure(number)) return std::nullopt;
    if (sign == rest.npos) {
      if (measure_of(word.next) != kDegrees) return std::nullopt;
      return "âm " + std::string(number);
    }
    if (measure_of(rest.substr(sign)) != kDegrees) return std::nullopt;
    return "âm " + std::string(number) + " " + std::string(kDegrees);
  }
  return std::nullopt;
}

}  // namespace

std::string_view measure_of(std::string_view sign) {
  for (const Measure& measure : kMeasures) {
    if (measure.sign == sign) return measure.words;
  }
  return {};
}

// "15%", "5km", and "km" behind a number, "đ" behind "triệu".
Reading read_measure(const Word& word) {
  if (Reading below_zero = read_below_zero(word)) return below_zero;
  const std::size_t sign = word.text.find_first_not_of("0123456789.,");
  if (sign == word.text.npos) return std::nullopt;
  const std::string_view words = measure_of(word.text.substr(sign));
  if (words.empty()) return std::nullopt;
  if (sign > 0) return std::string(word.text.substr(0, sign)) + " " + std::string(words);
  const bool is_behind =
      !word.before.empty() && word.before.back() >= '0' && word.before.back() <= '9';
  if (!is_behind && !is_counting(word)) return std::nullopt;
  const bool is_hour = word.text == "g" && is_number(word.next.substr(0, 2));  // "8 g 30"
  return std::string(is_hour ? "giờ" : words);
}

}  // namespace congbo::citation
