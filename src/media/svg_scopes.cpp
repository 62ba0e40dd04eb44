#include "media/svg_scopes.h"

namespace congbo::media {

XmlName split_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == name.npos) return {"", name};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

std::string_view Scopes::uri_of(std::string_view prefix) const {
  if (prefix == "xml") return kXmlNamespace;
  for (auto name = names_.rbegin(); name != names_.rend(); ++name) {
    if (name->prefix == prefix) return name->uri;
  }
  return {};
}

}  // namespace congbo::media
