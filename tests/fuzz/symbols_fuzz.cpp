// Symbols of documents in running text.
#include "base/text.h"
#include "citation/symbol.h"
#include "fuzz.h"

using namespace congbo;
using namespace congbo::citation;

namespace {

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_symbol(const Symbol& symbol) {
  fuzz::expect(!symbol.number.empty(), "a symbol has a number");
  fuzz::expect(!find_invalid_utf8(symbol.text), "a symbol is valid UTF-8");
  const std::optional<Symbol> again = parse_symbol(symbol.text);
  fuzz::expect(again && again->text == symbol.text, "a normal form is its own normal form");
  const std::string key = symbol_key(symbol.text);
  const std::string folded = fold(symbol.text);
  fuzz::expect(folded.substr(folded.size() - key.size()) == key,
               "a key is the folded normal form without zeros in front");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (find_invalid_utf8(text)) return 0;
  std::size_t before = 0;
  for (const SymbolMatch& match : find_symbols(text)) {
    fuzz::expect(match.begin >= before, "matches are in order and apart");
    fuzz::expect(match.begin < match.end && match.end <= text.size(), "a match lies in the text");
    fuzz::expect(is_boundary(text, match.begin) && is_boundary(text, match.end),
                 "a match cuts no character");
    expect_symbol(match.symbol);
    before = match.end;
  }
  if (const std::optional<Symbol> whole = parse_symbol(text)) expect_symbol(*whole);
  return 0;
}
