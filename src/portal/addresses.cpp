#include "portal/addresses.h"

#include <fmt/format.h>

namespace congbo::portal {

std::string_view path_part(std::string_view address) {
  return address.substr(0, address.find_first_of("?#"));
}

bool has_scheme(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  return (end != std::string_view::npos && end > 0 && address[end] == ':') ||
         address.starts_with("//");
}

std::string explicit_address(std::string_view written) {
  while (written.starts_with('/')) written.remove_prefix(1);
  const std::string_view path = path_part(written);
  std::string address(path);
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (name.empty()) {
    address += "index.html";
  } else if (name.find('.') == std::string_view::npos) {
    address += ".html";
  }
  return address.append(written.substr(path.size()));
}

std::string list_page(std::string_view folder, int number) {
  return number == 1 ? fmt::format("{}/index.html", folder)
                     : fmt::format("{}/trang-{}.html", folder, number);
}

std::string canonical_address(std::string_view base_url, std::string_view path) {
  if (base_url.empty()) return "";
  std::string address(base_url);
  if (path != "index.html") address.append(path);
  return address;
}

}  // namespace congbo::portal
