// Relative addresses: how one page of the site names another, so that a link works on any server,
// in any folder and from a USB stick alike.
#include "template/template.h"

namespace congbo::tpl {

namespace {

bool is_absolute(std::string_view target) {
  const std::size_t end = target.find_first_of(":/?#");
  return (end != std::string_view::npos && end > 0 && target[end] == ':') ||
         target.substr(0, 2) == "//";
}

// Length of the common leading folders of two paths, the last '/' included.
std::size_t common_folders(std::string_view a, std::string_view b) {
  std::size_t common = 0;
  for (std::size_t i = 0; i < a.size() && i < b.size() && a[i] == b[i]; ++i) {
    if (a[i] == '/') common = i + 1;
  }
  return common;
}

}  // namespace

std::string address_from(const RenderContext& context, std::string_view target) {
  if (is_absolute(target)) return std::string(target);
  if (!target.empty() && target.front() == '/') target.remove_prefix(1);
  if (!context.absolute_base.empty()) {
    std::string address(context.absolute_base);
    if (address.back() != '/') address += '/';
    return address.append(target);
  }
  const std::string_view path = target.substr(0, target.find_first_of("?#"));
  const std::string_view rest = target.substr(path.size());
  if (path == context.page_path && !rest.empty()) return std::string(rest);
  const std::size_t common = common_folders(context.page_path, path);
  std::string address;
  for (const char c : context.page_path.substr(common)) {
    if (c == '/') address += "../";
  }
  address.append(path.substr(common));
  // An empty address means "this very page", and a first segment with ':' would read as a scheme.
  const std::size_t delimiter = address.find_first_of(":/");
  if (address.empty() || (delimiter != std::string::npos && address[delimiter] == ':')) {
    address.insert(0, "./");
  }
  return address.append(rest);
}

}  // namespace congbo::tpl
