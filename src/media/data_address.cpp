#include "media/data_address.h"

#include <array>
#include <cstdint>

#include "base/percent.h"
#include "base/text.h"

namespace congbo::media {
namespace {

constexpr std::string_view kScheme = "data:";
constexpr std::string_view kBase64 = ";base64";
constexpr std::string_view kLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNoLetter = 64;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_alike(std::string_view text, std::string_view ending) {
  if (text.size() < ending.size()) return false;
  text.remove_prefix(text.size() - ending.size());
  for (std::size_t i = 0; i < ending.size(); ++i) {
    if (lower(text[i]) != ending[i]) return false;
  }
  return true;
}

constexpr std::array<std::uint8_t, 256> letter_values() {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNoLetter);
  for (std::size_t i = 0; i < kLetters.size(); ++i) {
    values[static_cast<unsigned char>(kLetters[i])] = static_cast<std::uint8_t>(i);
  }
  return values;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::optional<std::string> from_base64(std::string_view text) {
  static constexpr std::array<std::uint8_t, 256> kValues = letter_values();
  std::string file;
  file.reserve(text.size() / 4 * 3 + 3);
  std::uint32_t bits = 0;
  unsigned count = 0;
  bool is_over = false;
  for (const char c : text) {
    if (is_blank(c)) continue;
    is_over = is_over || c == '=';
    if (c == '=') continue;
    const std::uint32_t value = kValues[static_cast<unsigned char>(c)];
    if (value == kNoLetter || is_over) return std::nullopt;
    bits = (bits << 6U) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    file += static_cast<char>((bits >> count) & 0xFFU);
  }
  return file;
}

std::string to_base64(std::string_view file) {
  std::string text;
  text.reserve((file.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < file.size(); at += 3) {
    std::uint32_t bits = 0;
    for (std::size_t i = at; i < at + 3; ++i) {
      bits = (bits << 8U) | (i < file.size() ? static_cast<unsigned char>(file[i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      const bool is_filling = at + i > file.size();
      text += is_filling ? '=' : kLetters[(bits >> (18U - 6U * i)) & 63U];
    }
  }
  return text;
}

}  // namespace

bool is_data_address(std::string_view address) {
  return address.size() >= kScheme.size() && ends_alike(address.substr(0, kScheme.size()), kScheme);
}

std::optional<std::string> file_in(std::string_view address) {
  const std::size_t comma = address.find(',');
  if (!is_data_address(address) || comma == address.npos) return std::nullopt;
  const std::string_view kind = trim(address.substr(0, comma));
  std::string text = percent_decoded(address.substr(comma + 1));
  if (!ends_alike(kind, kBase64)) return text;
  return from_base64(text);
}

std::string data_address(std::string_view type, std::string_view file) {
  return std::string(kScheme).append(type).append(kBase64).append(",").append(to_base64(file));
}

}  // namespace congbo::media
