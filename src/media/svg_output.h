// The text of a cleaned drawing while it is written. Ids and classes are written at once and left
// out in the end when nothing refers to them. Private to the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "media/svg_style.h"

namespace congbo::media {

class SvgOutput {
 public:
  void open(std::string_view element);
  void attribute(std::string_view name, std::string_view value);
  void text(std::string_view text);
  void close(std::string_view element);

  void use_styles() { has_styles_ = true; }
  void use_links() { has_links_ = true; }

  // The whole drawing.
  std::string finish(const References& references) const;

 private:
  void end_head();
  void append_escaped(std::string_view text, bool is_attribute);

  struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string id;
  };
  std::string out_;
  std::vector<Span> ids_;  // and classes, in the order of the text
  bool is_head_open_ = false;
  bool has_styles_ = false;
  bool has_links_ = false;  // xlink:href
};

}  // namespace congbo::media
