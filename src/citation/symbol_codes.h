// What offices put into document symbols: codes of document types and of issuing bodies, as data.
// Sources: the type list of Party documents (reference §a.1) and Phụ lục III of NĐ 30/2020/NĐ-CP
// with the normative types beside it (§a.2). Constant tables; safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace congbo::citation {

struct TypeCode {
  std::string_view code;   // canonical spelling: "QĐi"
  std::string_view party;  // its word in Party documents, empty when the Party has no such type
  std::string_view state;  // its word in State documents, empty when the State has no such type
};

enum class Side { party, state, either };  // whose separators a body writes

struct BodyCode {
  std::string_view code;
  std::string_view name;  // one typical name in Vietnamese; empty for a family without one
  Side side;
  bool family;  // longer codes that start with this one belong to the same side: ĐUTT
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
