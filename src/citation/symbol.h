// Symbols of official documents: `21-KL/TW` (Party: number-type/body) and `12/KH-UBND`,
// `42/2022/NĐ-CP` (State: number/[year/]type-body). Reference §a. Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo::citation {

enum class System { party, state };

struct Symbol {
  System system = System::party;
  std::string number;  // as printed, zeros kept: "01"
  std::string year;    // State documents that carry one: "2022"
  std::string type;    // canonical code: "KL", "QĐi", "NĐ"; empty for a State công văn or QH15
  std::string org;     // "TW", "ĐU", "UBND"
  std::string text;    // normal form: NFC, no spaces, plain hyphen, canonical case
};

// The whole of `text` as one symbol, in any spelling people use (spaces, dashes, case, Ð for Đ,
// NFD). Party bodies written with State separators are turned round: "20/CT-TU" → "20-CT/TU".
std::optional<Symbol> parse_symbol(std::string_view text);

// The word for a type code: "KL" → "Kết luận", "CV" → "Công văn"; `system` decides shared codes.
// Empty when unknown.
std::string_view type_name(std::string_view type, System system);

// Normal form for comparing symbols as people type them: parse_symbol's text, folded to lower case,
// zeros in front of the number left out.
std::string symbol_key(std::string_view text);

struct SymbolMatch {
  std::size_t begin = 0;  // byte offsets into the text as given
  std::size_t end = 0;
  Symbol symbol;
};

// True of "/KH-UBND" and "…-KH/ĐU": the number is still to be given, so the symbol names no
// document.
bool has_blank_number(std::string_view symbol);

// Every symbol in running text, in order, without overlaps. Linear in the text's length.
std::vector<SymbolMatch> find_symbols(std::string_view text);

}  // namespace congbo::citation
