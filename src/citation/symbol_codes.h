// What offices put into document symbols: codes of document types and of issuing bodies, as data.
// Sources: the type list of Party documents (reference §a.1) and Phụ lục III of NĐ 30/2020/NĐ-CP
// with the normative types beside it (§a.2). Constant tables; safe from any thread.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"

namespace congbo::citation {

// When a code was in use, first and last day included; a date of zeros leaves that end open. Where
// offices changed on different days, the widest time is given.
struct Validity {
  Date from{};
  Date until{};
};

struct TypeCode {
  std::string_view code;    // canonical spelling: "QĐi"
  std::string_view party;   // its word in Party documents, empty when the Party has no such type
  std::string_view state;   // its word in State documents, empty when the State has no such type
  bool is_telling = false;  // hardly ever part of anything but a symbol: HD is also a screen's
  Validity valid{};
};

enum class Side { party, state, either };  // whose separators a body writes

struct BodyCode {
  std::string_view code;
  std::string_view names;  // bodies that print it, in normal form, "; " between; or empty
  Side side = Side::either;
  bool is_family = false;  // longer codes that start with this one belong to the same side: ĐUTT
  Validity valid{};
  std::string_view party_form{};  // what Party symbols have in its place: BCT is TW
};

// Keys are codes in lower case with marks kept ("qđi"); see code_key.
const TypeCode* find_type(std::string_view key);
const BodyCode* find_body(std::string_view key);

// The type whose name `form` (see to_match_form) begins with, the longest one; `name` becomes that
// part of `form`. Null when there is none. A Party name goes before a State one.
const TypeCode* find_type_named(std::string_view form, std::string_view& name);

// Lower case for the letters codes are made of (ASCII, Đ, Ă, Â, Ê, Ô, Ơ, Ư), Ð and ð as đ.
std::string code_key(std::string_view text);
std::string code_upper(std::string_view text);

}  // namespace congbo::citation
