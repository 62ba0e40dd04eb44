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

constexpr std::string_view kStops[] = {".", "!", "?", "…"};
constexpr std::string_view kCloses[] = {"”", "\"", ")", "»"};

// Past the sentence that begins at `at`: its stop, what closes around it. "1." begins a line.
std::size_t end_of_sentence(std::string_view line, std::size_t at) {
  const std::size_t begin = at;
  for (at = line.find(' ', begin); at != line.npos; at = line.find(' ', at + 1)) {
    std::string_view sentence = line.substr(begin, at - begin);
    for (std::string_view close : kCloses) {
      if (sentence.ends_with(close)) sentence.remove_suffix(close.size());
    }
    if (is_number(sentence.substr(0, sentence.size() - 1))) continue;
    for (std::string_view stop : kStops) {
      if (sentence.ends_with(stop)) return at;
    }
  }
  return line.size();
}

std::vector<std::string> sentences_of(std::string_view line) {
  std::vector<std::string> sentences;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_sentence(line, at);
    const std::string_view sentence = trim(line.substr(at, end - at));
    if (!sentence.empty()) sentences.emplace_back(sentence);
    at = end + 1;
  }
  return sentences;
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
    const std::string words = speak_words(line, own, spoken.unknown);
    if (words.empty()) continue;
    spoken.syllables += count_syllables(words);
    spoken.paragraphs.push_back(sentences_of(words));
  }
  return spoken;
}

}  // namespace congbo::citation
