// Names of bodies in running text: "Ban Thường vụ Đảng ủy xã", "UBND tỉnh", "các chi bộ trực
// thuộc", "Trạm truyền thanh xã". Who issues a document, who must do a duty. Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/composed_text.h"

namespace congbo::citation {

struct BodyMention {
  TextSpan span;
  std::string name;  // normal form: NFC, ủy-style tone marks, abbreviations spelled out (BTV Ban
                     // Thường vụ, BCH Ban Chấp hành, HĐND, UBND), without "khóa N", "lần thứ N"
};

// The body whose name begins at `at`, longest reading; nothing when no known kind of body does.
std::optional<BodyMention> read_body(std::string_view text, std::size_t at);

// Every body named in a text, in order, without overlaps. Linear.
std::vector<BodyMention> find_bodies(std::string_view text);

// Whether the body of that (normal) name can print `org` in its symbols: Bộ Chính trị prints TW,
// Ban Thường vụ Đảng ủy xã does not. False only when both are known to disagree.
bool can_issue(std::string_view issuer, std::string_view org);

// "ban thường vụ đảng ủy xã" → "đảng ủy xã": in whose name a body speaks, whose series of numbers
// it uses. Takes and returns match form: the body itself where it speaks for nobody, nothing where
// it does not say for whom ("ban thường vụ").
std::string_view without_speakers(std::string_view form);

}  // namespace congbo::citation
