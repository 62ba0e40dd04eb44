#include "schedule/phrase_words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "base/text.h"

namespace congbo::schedule {
namespace {

// Nobody types more into a `due` field; longer ones are not worth cutting up.
constexpr std::size_t kLongestPhrase = 2000;

enum class CharClass { letter, digit, space, mark, invisible };

CharClass class_by_form(std::string_view character) {
  const std::string form = to_match_form(character);
  if (form.empty()) return CharClass::invisible;
  if (form == " ") return CharClass::space;
  return form == "-" ? CharClass::mark : CharClass::letter;
}

bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// Lead bytes of U+00C0–02FF and U+1E80–1EFF: Latin letters, Vietnamese ones among them.
bool leads_latin_letter(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead >= 0xC3 && lead <= 0xCB) return true;
  return lead == 0xE1 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xBA &&
         static_cast<unsigned char>(text[at + 1]) <= 0xBB;
}

// Past the letters that nearly every word is made of.
std::size_t skip_plain_letters(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      ++at;
    } else if (leads_latin_letter(text, at)) {
      at += static_cast<unsigned char>(c) == 0xE1 ? 3 : 2;
    } else {
      break;
    }
  }
  return std::min(at, text.size());
}

// Quotes, dots, arrows, symbols: marks as much as their ASCII kin.
bool is_symbol(char32_t c) {
  return (c > 0xA0 && c < 0xC0 && c != 0xAA && c != 0xAD && c != 0xBA) ||
         (c >= 0x2016 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) ||
         (c >= 0x2190 && c <= 0x2BFF && c != 0x2212) || (c >= 0x3001 && c <= 0x303F);
}

CharClass class_of(std::string_view text, std::size_t begin, std::size_t end, char32_t codepoint) {
  const char c = text[begin];
  if (c >= '0' && c <= '9') return CharClass::digit;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharClass::letter;
  if (is_ascii_space(c)) return CharClass::space;
  if (codepoint < 0x80) return codepoint < ' ' ? CharClass::letter : CharClass::mark;
  if (leads_latin_letter(text, begin)) return CharClass::letter;
  if (is_symbol(codepoint)) return CharClass::mark;
  return class_by_form(text.substr(begin, end - begin));
}

Token::Type type_of(CharClass kind) {
  if (kind == CharClass::letter) return Token::Type::word;
  return kind == CharClass::digit ? Token::Type::number : Token::Type::mark;
}

// Words and numbers grow by more of their kind; each mark stands alone.
bool grows(const Token& token, CharClass kind, bool after_space) {
  if (after_space || kind == CharClass::mark) return false;
  return token.type == type_of(kind);
}

constexpr std::size_t kKnownWords = 1024;

void find_value(Token& token) {
  if (token.type != Token::Type::number || token.form.size() > 4) return;
  token.value = 0;
  for (const char c : token.form) token.value = token.value * 10 + (c - '0');
}

// "…20/5/2022." and "…./.": what closes a sentence is no part of the phrase.
void drop_closing_marks(std::vector<Token>& tokens) {
  while (!tokens.empty()) {
    const std::string& form = tokens.back().form;
    if (form != "." && form != ";" && form != "," && form != "/") return;
    tokens.pop_back();
  }
}

constexpr std::array<std::pair<std::string_view, int>, 17> kCounts = {{
    {"mười một", 11},
    {"mười hai", 12},
    {"mười lăm", 15},
    {"hai mươi", 20},
    {"ba mươi", 30},
    {"mười", 10},
    {"một", 1},
    {"hai", 2},
    {"ba", 3},
    {"bốn", 4},
    {"tư", 4},
    {"năm", 5},
    {"sáu", 6},
    {"bảy", 7},
    {"bẩy", 7},
    {"tám", 8},
    {"chín", 9},
}};

}  // namespace

WordCutter::WordCutter() : known_(kKnownWords) {}

void WordCutter::finish(Token& token, std::string_view text) {
  const std::string_view word = text.substr(token.begin, token.end - token.begin);
  if (token.type != Token::Type::word) {
    token.form = to_match_form(word);
    return find_value(token);
  }
  Known& known = known_[std::hash<std::string_view>()(word) % kKnownWords];
  if (known.word != word) known = {std::string(word), to_match_form(word)};
  token.form = known.form;
}

void WordCutter::cut(std::string_view text, Words& words) {
  words.text = text;
  words.tokens.clear();
  bool after_space = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    at = skip_plain_letters(text, at);
    CharClass kind = CharClass::letter;
    if (at == begin) {
      const char32_t c = next_codepoint(text, at);
      kind = class_of(text, begin, at, c);
      if (kind == CharClass::invisible || c == '*' || c == '_') continue;
    }
    if (kind != CharClass::space) {
      if (words.tokens.empty() || !grows(words.tokens.back(), kind, after_space)) {
        words.tokens.push_back({type_of(kind), "", -1, begin, at});
      }
      words.tokens.back().end = at;
    }
    after_space = kind == CharClass::space;
  }
  for (Token& token : words.tokens) finish(token, words.text);
}

std::optional<Words> cut_words(std::string_view phrase) {
  if (phrase.size() > kLongestPhrase || find_invalid_utf8(phrase)) return std::nullopt;
  Words words;
  WordCutter().cut(to_nfc(phrase), words);
  drop_closing_marks(words.tokens);
  return words;
}

std::size_t Reader::count_seen(std::string_view words) const {
  std::size_t count = 0;
  for (std::size_t at = 0;;) {
    const Token* token = look(count++);
    if (token == nullptr || token->form.empty() || token->form[0] != words[at]) return 0;
    const std::size_t end = at + token->form.size();
    const bool may_end = end == words.size() || (end < words.size() && words[end] == ' ');
    if (!may_end || words.compare(at, token->form.size(), token->form) != 0) return 0;
    if (end == words.size()) return count;
    at = end + 1;
  }
}

bool Reader::sees(std::string_view words) const {
  return count_seen(words) != 0;
}

bool Reader::take(std::string_view words) {
  const std::size_t count = count_seen(words);
  at_ += count;
  return count != 0;
}

bool Reader::take_any(std::initializer_list<std::string_view> choices) {
  return std::any_of(choices.begin(), choices.end(),
                     [this](std::string_view choice) { return may_see(choice) && take(choice); });
}

bool Reader::sees_any(std::initializer_list<std::string_view> choices) const {
  return std::any_of(choices.begin(), choices.end(),
                     [this](std::string_view choice) { return may_see(choice) && sees(choice); });
}

std::optional<char> Reader::take_separator() {
  const Token* token = look();
  if (token == nullptr || token->form.size() != 1) return std::nullopt;
  const char c = token->form[0];
  if (c != '/' && c != '-' && c != '.') return std::nullopt;
  ++at_;
  return c;
}

std::optional<int> Reader::take_number(std::size_t least_digits, std::size_t most_digits) {
  const Token* token = look();
  if (token == nullptr || token->type != Token::Type::number) return std::nullopt;
  if (token->form.size() < least_digits || token->form.size() > most_digits) return std::nullopt;
  ++at_;
  return token->value;
}

std::optional<int> Reader::take_year() {
  const std::size_t start = at_;
  const std::optional<int> year = take_number(4, 4);
  if (year && *year >= 1000) return year;
  at_ = start;
  return std::nullopt;
}

std::optional<int> Reader::take_count() {
  const std::size_t start = at_;
  if (const std::optional<int> number = take_number(1, 4)) {
    if (*number > 0) return number;
    at_ = start;
    return std::nullopt;
  }
  for (const auto& [words, value] : kCounts) {
    if (take(words)) return value;
  }
  return std::nullopt;
}

void Reader::skip_commas() {
  while (take_any({",", ";", "(", ")"})) {
  }
}

std::string Reader::text_from(std::size_t token) const {
  if (token >= end_) return {};
  const std::size_t begin = words_.tokens[token].begin;
  std::string text;
  for (const char c : words_.text.substr(begin, words_.tokens[end_ - 1].end - begin)) {
    if (c == '*' || c == '_') continue;
    const bool is_break = c == '\n' || c == '\r' || c == '\t';
    if (!is_break || (!text.empty() && text.back() != ' ')) text += is_break ? ' ' : c;
  }
  return text;
}

}  // namespace congbo::schedule
