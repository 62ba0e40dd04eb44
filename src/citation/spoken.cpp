#include "citation/spoken.h"

#include "base/text.h"
#include "citation/citation.h"
#include "citation/spoken_parts.h"
#include "citation/symbol_codes.h"

namespace congbo::citation {
namespace {

// "Kết luận số: " → "Kết luận"; "số " → "".
std::string_view without_number_word(std::string_view words) {
  words = trim(words);
  if (words.ends_with(':')) words = trim(words.substr(0, words.size() - 1));
  for (std::string_view number : {"số", "Số", "SỐ"}) {
    if (words.ends_with(number)) return trim(words.substr(0, words.size() - number.size()));
  }
  return words;
}

// The name of the body behind a symbol's suffix; the suffix itself where it may be several.
std::string spoken_body(std::string_view org) {
  if (const std::string_view meaning = meaning_of(org); !meaning.empty()) {
    return std::string(meaning);
  }
  const std::size_t term = org.find_first_of("0123456789");  // QH15
  const BodyCode* body = find_body(code_key(org.substr(0, term)));
  if (body == nullptr || body->side == Side::either || org.starts_with("TU")) {
    return std::string(org);
  }
  std::string name(body->names.substr(0, body->names.find(';')));
  if (term != org.npos) name.append(" khóa ").append(org.substr(term));
  return name;
}

std::string spoken_symbol(const Symbol& symbol, std::string_view before, bool with_body) {
  std::string spoken(without_number_word(before));
  if (spoken.empty()) spoken = type_name(symbol.type, symbol.system);
  if (spoken.empty()) spoken = "văn bản";
  spoken += " số " + symbol.number;
  if (!symbol.year.empty()) spoken += " năm " + symbol.year;
  if (with_body && !symbol.org.empty()) spoken += " của " + spoken_body(symbol.org);
  return spoken;
}

// "KH 38-KH/ĐU": the code before a symbol says the type once already.
void drop_type_code(std::string& text, const std::string& type) {
  const std::string ending = type + " ";
  if (type.empty() || !text.ends_with(ending)) return;
  const std::size_t at = text.size() - ending.size();
  if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n') text.resize(at);
}

}  // namespace

std::string speak_citations(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  for (const Citation& found : find_citations(text)) {
    if (!found.symbol) continue;
    const std::string_view words = text.substr(found.span.begin, found.span.size());
    const std::vector<SymbolMatch> symbols = find_symbols(words);
    if (symbols.empty()) continue;
    out.append(text, at, found.span.begin - at);
    const std::string_view before = words.substr(0, symbols[0].begin);
    if (without_number_word(before).empty()) drop_type_code(out, found.symbol->type);
    out += spoken_symbol(*found.symbol, before, found.issuer.empty());
    at = found.span.begin + symbols[0].end;
  }
  return out.append(text.substr(at));
}

SpokenText read_aloud(std::string_view text, const OwnAbbreviations& own) {
  SpokenText spoken;
  const std::string named = speak_citations(text);
  for (std::string_view line : split(named, '\n')) {
    std::vector<std::string> sentences = speak_words(line, own, spoken.unknown);
    if (sentences.empty()) continue;
    for (const std::string& sentence : sentences) spoken.syllables += count_syllables(sentence);
    spoken.paragraphs.push_back(std::move(sentences));
  }
  return spoken;
}

}  // namespace congbo::citation
