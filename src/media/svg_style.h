// Style sheets and attributes of a drawing in CSS: comments, imports, programs' own declarations
// and addresses outside the file are left out. Private to the room; pure functions.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace congbo::media {

// Which parts of a drawing something in it refers to, by their ids.
struct References {
  std::set<std::string, std::less<>> ids;
  bool is_any = false;  // a selector may mean an id without naming it
};

// Without blanks of ASCII at both ends: to CSS and to addresses no other is one.
std::string_view without_blanks(std::string_view text);

// A data address with its file cleaned; nothing when it can't be.
using CleanAddress = std::function<std::optional<std::string>(std::string_view)>;

// Notes in `references` what it refers to. Nothing when the style needs what can't be cleaned: a
// font inside, or images in a way of writing that is not looked into.
std::optional<std::string> clean_style(std::string_view css, References& references,
                                       const CleanAddress& clean);

}  // namespace congbo::media
