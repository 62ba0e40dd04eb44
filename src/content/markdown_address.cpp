#include "content/markdown_address.h"

#include <algorithm>
#include <iterator>

namespace congbo::content {
namespace {

constexpr std::string_view kLinkSchemes[] = {"http:", "https:", "mailto:", "tel:", "webcal:"};
constexpr std::string_view kImageSchemes[] = {"http:", "https:"};

bool is_scheme_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// Lower case, without the spaces and control characters browsers pass over; enough of it to judge.
std::string as_browsers_read(std::string_view address) {
  std::string out;
  for (const char c : address) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (c == ':' || c == '/' || c == '\\' || c == '#' || c == '?') {
      if (out.size() > 1) break;
    }
  }
  return out;
}

}  // namespace

std::string forbidden_scheme(std::string_view address, AddressUse use) {
  const std::string start = as_browsers_read(address);
  const auto is_slash = [](char c) { return c == '/' || c == '\\'; };
  if (start.size() > 1 && is_slash(start[0]) && is_slash(start[1])) return start.substr(0, 2);
  if (start.size() < 2 || start.back() != ':') return {};
  if (start.front() < 'a' || start.front() > 'z') return {};
  if (!std::all_of(start.begin(), start.end() - 1, is_scheme_character)) return {};
  const bool allowed =
      use == AddressUse::link
          ? std::count(std::begin(kLinkSchemes), std::end(kLinkSchemes), start) > 0
          : std::count(std::begin(kImageSchemes), std::end(kImageSchemes), start) > 0;
  return allowed ? std::string() : start.substr(0, 40);
}

}  // namespace congbo::content
