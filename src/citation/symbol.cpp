#include "citation/symbol.h"

#include <algorithm>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/symbol_codes.h"
#include "citation/symbol_grammar.h"

namespace congbo::citation {
namespace {

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_alnum(char32_t letter) {
  return is_digit(letter) || is_letter(letter);
}

// The word of letters that ends at `end`, folded ("số", "SỐ", NFD alike → "so"), and its begin.
struct WordBefore {
  std::string folded;
  std::size_t begin = 0;
};

WordBefore word_before(std::string_view text, std::size_t end) {
  constexpr int kMostLetters = 6;  // only short words are asked for
  std::size_t begin = end;
  for (int count = 0; count < kMostLetters; ++count) {
    const Glyph previous = glyph_before(text, begin);
    if (!is_letter(previous.letter)) break;
    begin = previous.begin;
  }
  return {fold(text.substr(begin, end - begin)), begin};
}

std::size_t skip_back(std::string_view text, std::size_t at, std::u32string_view letters) {
  for (int count = 0; count < 3; ++count) {
    const Glyph previous = glyph_before(text, at);
    if (previous.letter == 0 || letters.find(previous.letter) == letters.npos) break;
    at = previous.begin;
  }
  return at;
}

bool ends_with_so(std::string_view text, std::size_t end) {
  return word_before(text, end).folded == "so";
}

// What stands before a number tells whether it begins there: "A21", "3,21", "a-21" and "x/21" do
// not.
bool may_begin(std::string_view text, std::size_t at) {
  const Glyph previous = glyph_before(text, at);
  const char32_t before_it = glyph_before(text, previous.begin).letter;
  switch (previous.letter) {
    case 0:
      return true;
    case '.':
    case '-':
    case '@':
      return !is_alnum(before_it);
    case ',':
    case ':':
      return !is_digit(before_it);
    case '/':
    case '\\':
    case '_':
    case '#':
    case '=':
    case '%':
    case '&':
    case '+':
    case '?':
      return false;
    default:
      if (is_digit(previous.letter)) return false;
      return !is_letter(previous.letter) || ends_with_so(text, at);  // "số31-QĐ/TW"
  }
}

// "pdf" in "21-KL/TW.pdf", also "1" in "TW.1"; not the next sentence's first word.
bool is_file_ending(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto is_plain = [](char c) { return is_ascii_digit(c) || (c >= 'a' && c <= 'z'); };
  while (end < text.size() && end < at + 6 && is_plain(text[end])) ++end;
  return end > at && !is_alnum(glyph_at(text, end).letter);
}

// A symbol may not run on into a file name, an address or a longer number.
bool may_end(std::string_view text, std::size_t at) {
  const Glyph next = glyph_at(text, at);
  const Glyph after = glyph_at(text, next.end);
  if (next.begin != at && next.letter != 0) return true;
  switch (next.letter) {
    case '/':
    case '\\':
    case '_':
    case '@':
    case '=':
      return false;
    case '?':
    case '#':
    case '&':
      return !is_alnum(after.letter);
    case '-':
      return text[at] != '-' || !is_alnum(after.letter);  // a printer's dash may follow glued
    case '.':
      return !is_file_ending(text, next.end);
    default:
      return !is_alnum(next.letter);
  }
}

// "Mẫu 01-BC/CB", "Phụ lục 02-…": numbers of forms and annexes.
bool is_form_number(std::string_view text, std::size_t at) {
  WordBefore word = word_before(text, skip_back(text, at, U" :"));
  if (word.folded == "so") word = word_before(text, skip_back(text, word.begin, U" "));
  if (word.folded == "luc") word = word_before(text, skip_back(text, word.begin, U" "));
  return word.folded == "mau" || word.folded == "bieu" || word.folded == "phu";
}

// "197/STTTT" alone could be a ratio; "số" or "công văn" before it says it is a document.
bool has_cue(std::string_view text, std::size_t at) {
  const WordBefore word = word_before(text, skip_back(text, at, U" :"));
  return word.folded == "so" || word.folded == "van";
}

// Whether a place is inside a web address, which ends at white space. Reads on from where it was
// asked last, so that all questions together read the text once.
class AddressWatch {
 public:
  explicit AddressWatch(std::string_view text) : text_(text) {}

  // Requires: asked in ascending order.
  bool is_inside(std::size_t at) {
    while (at_ < at) step();
    return inside_;
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || text_.substr(at_, 2) == "\xC2\xA0") {
      inside_ = false;
      token_start_ = true;
    } else {
      if (c == ':' && text_.substr(at_, 3) == "://") inside_ = true;
      if (token_start_ && text_.substr(at_, 4) == "www.") inside_ = true;
      token_start_ = c == '(' || c == '<' || c == '"';
    }
    ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool inside_ = false;
  bool token_start_ = true;
};

std::optional<ReadSymbol> symbol_in_text(std::string_view text, std::size_t at) {
  if (!may_begin(text, at)) return std::nullopt;
  std::optional<ReadSymbol> read = read_symbol(text, at, Typing::printed);
  if (!read || !may_end(text, read->end)) return std::nullopt;
  if (read->is_body_only && !has_cue(text, at)) return std::nullopt;
  if (is_form_number(text, at)) return std::nullopt;
  return read;
}

std::string_view without_so(std::string_view text) {
  const std::size_t limit = std::min<std::size_t>(text.size(), 12);
  for (std::size_t i = 0; i < limit; ++i) {
    if (!is_ascii_digit(text[i])) continue;
    const std::size_t end = skip_back(text, i, U" :");
    const WordBefore word = word_before(text, end);
    return word.folded == "so" && word.begin == 0 ? text.substr(i) : text;
  }
  return text;
}

}  // namespace

std::optional<Symbol> parse_symbol(std::string_view text) {
  text = without_so(trim(text));
  if (text.empty() || !is_ascii_digit(text.front())) return std::nullopt;
  std::optional<ReadSymbol> read = read_symbol(text, 0, Typing::loose);
  if (!read || glyph_at(text, read->end).letter != 0) return std::nullopt;
  return std::move(read->symbol);
}

std::string_view type_name(std::string_view type, System system) {
  const TypeCode* code = find_type(code_key(type));
  if (code == nullptr) return {};
  return system == System::party ? code->party : code->state;
}

std::string symbol_key(std::string_view text) {
  const std::optional<Symbol> symbol = parse_symbol(text);
  return fold(symbol ? symbol->text : to_match_form(trim(text)));
}

std::vector<SymbolMatch> find_symbols(std::string_view text) {
  std::vector<SymbolMatch> out;
  AddressWatch address(text);
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    std::optional<ReadSymbol> read = symbol_in_text(text, at);
    if (read && !address.is_inside(at)) {
      out.push_back({at, read->end, std::move(read->symbol)});
      at = read->end;
    } else {
      while (at < text.size() && is_ascii_digit(text[at])) ++at;
    }
  }
  return out;
}

}  // namespace congbo::citation
