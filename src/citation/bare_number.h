// Numbers without their suffix: "Chỉ thị 05", "Nghị quyết số 18, 19-NQ/TW", "Nghị định 42/2022".
// What follows a number tells a document's from a count ("Quy định 3 không"). Pure; reads a bounded
// stretch. Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "citation/type_words.h"

namespace congbo::citation {

enum class Ending {
  none,      // a count, a ratio, a range, part of something longer
  doubtful,  // a word follows that says nothing
  clear,     // what follows goes on after a name
};

struct BareNumber {
  std::string number;  // as printed
  std::string year;    // "Nghị định 42/2022"
  std::size_t begin = 0;
  std::size_t end = 0;  // past the year or a code without body: "05-CT"
  Ending ending = Ending::none;
  bool says_number = false;  // its own "số"
};

// A first look at the bytes around the digits at `at`: whether they may be a bare number at all.
bool may_be_bare_number(std::string_view text, std::size_t at);

// The number at `at`, which must be a digit, said to be of a document of that type.
std::optional<BareNumber> read_bare_number(std::string_view text, std::size_t at,
                                           const TypeWord& type);

struct NumberList {
  std::vector<BareNumber> members;    // without symbols, after the first
  std::optional<std::size_t> symbol;  // where the number of the symbol begins that ends the list
};

// ", 19", "và số 20" behind `end`, up to the first number that has a symbol.
NumberList read_number_list(std::string_view text, std::size_t end, const TypeWord& type);

// Whether a mention by type word and number alone is taken for a document's.
struct Mention {
  bool says_number = false;  // "số"
  bool is_capital = false;   // the type's word
  bool is_across_lines = false;
  bool is_known = false;  // the text has said before what it stands for
  bool has_date = false;
  bool has_issuer = false;
};
bool is_document(const TypeWordMatch& type, const BareNumber& number, const Mention& mention);

bool is_year(std::string_view digits);
// Quyết định, Quy định and their codes share numbers and nicknames: QĐ for QĐi and QyĐ.
std::string_view type_group(std::string_view code);

}  // namespace congbo::citation
