// What common abbreviations of offices stand for, so that they can be explained or read aloud:
// "BTV" Ban Thường vụ. Rows of the tables of types and bodies that mean one thing only, and a list
// beside them. Constant; safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::citation {

// One abbreviation of a site's own; it goes before the built-in ones.
struct OwnAbbreviation {
  std::string written;
  std::string meaning;  // empty: stays unexplained, whatever is built in
};
using OwnAbbreviations = std::vector<OwnAbbreviation>;

// The meaning of `written`, letter by letter as offices write it (NFC); empty when unknown, or when
// it may mean several things: "CT" is Chỉ thị and Chủ tịch, "TU" Tỉnh ủy and Thành ủy.
std::string_view meaning_of(std::string_view written, const OwnAbbreviations& own = {});

// A first look: whether a word may be one: two capitals at its beginning.
bool may_be_abbreviation(std::string_view word);

}  // namespace congbo::citation
