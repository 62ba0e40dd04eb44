// Which namespace a prefix stands for, at one place of a drawing. Private to the room.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace congbo::media {

inline constexpr std::string_view kSvgNamespace = "http://www.w3.org/2000/svg";
inline constexpr std::string_view kLinkNamespace = "http://www.w3.org/1999/xlink";
inline constexpr std::string_view kXmlNamespace = "http://www.w3.org/XML/1998/namespace";

struct XmlName {
  std::string_view prefix, local;
};
XmlName split_name(std::string_view name);

class Scopes {
 public:
  // What drawings mean where they forget to declare it.
  Scopes()
      : names_{{"", std::string(kSvgNamespace)},
               {"svg", std::string(kSvgNamespace)},
               {"xlink", std::string(kLinkNamespace)}} {}

  void declare(std::string_view prefix, std::string uri) {
    names_.push_back({std::string(prefix), std::move(uri)});
  }
  std::size_t depth() const { return names_.size(); }
  void leave(std::size_t depth) { names_.resize(depth); }

  // Empty when nothing is known.
  std::string_view uri_of(std::string_view prefix) const;

 private:
  struct Name {
    std::string prefix;
    std::string uri;
  };
  std::vector<Name> names_;
};

}  // namespace congbo::media
