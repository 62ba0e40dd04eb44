// The words for types of documents as running text has them, before a number: "Quyết định",
// "Thông tư liên tịch", "QĐ". Constant data; safe from any thread. Requires: NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace congbo::citation {

// What a mention without a symbol needs to be taken for a document's ("Chỉ thị 05", "Kế hoạch 38").
enum class Naming {
  free,     // a number is enough: nicknames of these types are in everybody's mouth
  careful,  // a number of two digits, and what follows must look like the end of a name
  told,     // "số", and a date, an issuer or an earlier mention
  never,    // always a symbol
};

struct TypeWord {
  std::string_view words;
  std::string_view code;  // "Luật" for laws; empty for words that fit every type
  Naming naming;
  bool is_verb = false;  // in small letters: "quyết định 5 nội dung"
};

struct TypeWordMatch {
  const TypeWord* word = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_capital = false;
  bool is_code = false;  // "QĐ", "NĐ"
};

// The type's word that ends before `end`, blanks passed over, and begins at or after `floor`.
std::optional<TypeWordMatch> type_word_before(std::string_view text, std::size_t end,
                                              std::size_t floor = 0);
// The type's word that begins after `at`.
std::optional<TypeWordMatch> type_word_at(std::string_view text, std::size_t at);

// A first look: whether the word that ends at `end` may be the last of a type's, or "số". Sometimes
// true for others, too.
bool may_end_type_word(std::string_view text, std::size_t end);

bool is_type_word_before(std::string_view text, std::size_t end);

}  // namespace congbo::citation
