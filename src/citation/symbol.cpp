#include "citation/symbol.h"

#include "base/composed_text.h"
#include "base/text.h"
#include "citation/symbol_codes.h"
#include "citation/symbol_grammar.h"
#include "citation/symbol_place.h"
#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr Keyword kNumberWord{"số", "so"};

// "Số 21-KL/TW", "số: 12/KH-UBND" as typed into a field, without that word.
std::string_view without_so(std::string_view text) {
  const std::size_t number = next_number(text, 0);
  Token word = token_before(text, number);
  if (word.is_sign(':')) word = token_before(text, word.begin);
  return word.begin == 0 && is(text, word, kNumberWord) ? text.substr(number) : text;
}

}  // namespace

std::optional<Symbol> parse_symbol(std::string_view text) {
  text = trim(text);
  const std::string composed = is_nfc(text) ? std::string() : to_nfc(text);
  if (!composed.empty()) text = composed;
  text = without_so(text);
  if (next_number(text, 0) != 0) return std::nullopt;
  std::optional<ReadSymbol> read = read_symbol(text, 0, Typing::loose);
  if (!read || read->end != text.size()) return std::nullopt;
  return std::move(read->symbol);
}

std::string_view type_name(std::string_view type, System system) {
  const TypeCode* code = find_type(code_key(type));
  if (code == nullptr) return {};
  return system == System::party ? code->party : code->state;
}

std::string symbol_key(std::string_view text) {
  const std::optional<Symbol> symbol = parse_symbol(text);
  std::string key = fold(symbol ? symbol->text : to_match_form(trim(text)));
  // Offices pad numbers with zeros or don't: 1-KL/TW and 01-KL/TW are one document.
  const std::size_t zeros = key.find_first_not_of('0');
  if (symbol && zeros != key.npos) key.erase(0, zeros);
  return key;
}

bool has_blank_number(std::string_view symbol) {
  constexpr std::string_view kDots = "…";
  const std::string form = to_match_form(symbol);  // one kind of dash
  std::string_view rest = form;
  while (!rest.empty()) {
    if (rest.substr(0, kDots.size()) == kDots) {
      rest.remove_prefix(kDots.size());
    } else if (rest[0] == '.' || rest[0] == '_' || rest[0] == ' ') {
      rest.remove_prefix(1);
    } else {
      break;
    }
  }
  return !rest.empty() && (rest[0] == '-' || rest[0] == '/');
}

std::vector<SymbolMatch> find_symbols(std::string_view source) {
  std::vector<SymbolMatch> out;
  const ComposedText composed(source);
  const std::string_view text = composed.text();
  AddressWatch address(text);
  for (std::size_t at = next_number(text, 0); at < text.size();) {
    std::optional<ReadSymbol> read = symbol_in_text(text, at);
    std::size_t end = at;
    if (read && !address.is_inside(at)) {
      end = read->end;
      const TextSpan span = composed.source_span({at, end});
      out.push_back({span.begin, span.end, std::move(read->symbol)});
    }
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    at = next_number(text, end);
  }
  return out;
}

}  // namespace congbo::citation
