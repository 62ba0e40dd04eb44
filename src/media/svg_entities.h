// Text in a drawing's file as XML means it: references to characters, and the abbreviations that
// old drawing programs declare in the DOCTYPE and use for addresses. Private to the room.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "media/picture.h"

namespace congbo::media {

class Entities {
 public:
  // `doctype`: what stands in <!DOCTYPE …>.
  explicit Entities(std::string_view doctype);

  // Abbreviations are plain text that holds no further ones, and all uses together are bounded;
  // `entities` when a text uses any other, or one that is not declared.
  tl::expected<std::string, Problem> decode(std::string_view raw);

 private:
  void declare(std::string_view declaration);
  bool append(std::string& out, std::string_view name);

  std::map<std::string, std::string, std::less<>> texts_;
  std::size_t spent_ = 0;
};

}  // namespace congbo::media
