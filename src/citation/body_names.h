// What names of bodies are made of: heads ("Ban Thường vụ", "UBND", "Sở"), fields of work, places
// and the words that close them. Constant tables, reference §e; safe from any thread.
#pragma once

#include <string_view>

#include "citation/rows.h"

namespace congbo::citation {

// What may follow a head.
enum Follows : unsigned {
  kNothing = 0,
  kOwner = 1U << 0U,      // the body it belongs to: "Ban Tuyên giáo" Tỉnh ủy
  kField = 1U << 1U,      // a field of work: "Sở" Nội vụ
  kPlace = 1U << 2U,      // a level or a place: "UBND" xã Kỳ Lợi
  kNumber = 1U << 3U,     // a number: "Ban Chỉ đạo" 35
  kNeedsMore = 1U << 4U,  // alone it names nothing: "Sở", "Chủ tịch"
  kSpeaksFor = 1U << 5U,  // signs for its owner, in the owner's series: "Ban Thường vụ"
};

struct BodyHead {
  std::string_view name;
  unsigned follows;
  std::string_view normal{};  // what an abbreviation stands for
};

Rows<BodyHead> body_heads();
// "Văn hóa", "Phát triển nông thôn"
Rows<std::string_view> body_fields();
struct BodyLevel {
  std::string_view name;
  std::string_view normal{};  // what an abbreviation stands for
};

// "xã", "thị trấn", "Khối các cơ quan": what a body belongs to, with or without a name behind it
Rows<BodyLevel> body_levels();
// Words that a place's name does not go beyond, in lower case, where capitals do not tell.
Rows<std::string_view> name_stops();

}  // namespace congbo::citation
