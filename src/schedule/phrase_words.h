// Words of a time phrase, for the readers of this room only: the text cut into words, numbers and
// marks, and a reader that walks them. Markdown's * and _ around words are read over. A Words owns
// its text; a Reader borrows its Words. Plain values without shared state.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo::schedule {

struct Token {
  enum class Type { word, number, mark };
  Type type = Type::mark;
  std::string form;       // to_match_form of what was typed
  int value = -1;         // of a number of at most four digits
  std::size_t begin = 0;  // bytes in Words::text
  std::size_t end = 0;
};

struct Words {
  std::string text;  // the phrase in NFC, otherwise as typed
  std::vector<Token> tokens;
};

// Nothing for invalid UTF-8 and for texts too long to be a phrase.
std::optional<Words> cut_words(std::string_view phrase);

// Cuts running text of any length, and remembers the match forms of the words it met: prose repeats
// a few hundred. Not for use from several threads at once.
class WordCutter {
 public:
  WordCutter();
  void cut(std::string_view text, Words& words);  // Requires: NFC, valid UTF-8

 private:
  struct Known {
    std::string word;
    std::string form;
  };
  void finish(Token& token, std::string_view text);

  std::vector<Known> known_;  // by hash; a newcomer takes the place of who was there
};

class Reader {
 public:
  explicit Reader(const Words& words) : words_(words), end_(words.tokens.size()) {}
  Reader(const Words& words, std::size_t at, std::size_t end) : words_(words), at_(at), end_(end) {}

  bool at_end() const { return at_ == end_; }
  std::size_t at() const { return at_; }
  std::size_t end() const { return end_; }
  void go_to(std::size_t at) { at_ = at; }
  const Words& words() const { return words_; }

  const Token* look(std::size_t ahead = 0) const {  // null past the end
    return ahead < end_ - at_ ? &words_.tokens[at_ + ahead] : nullptr;
  }
  bool sees(std::string_view words) const;  // words in match form, one space between
  bool take(std::string_view words);
  bool take_any(std::initializer_list<std::string_view> choices);
  bool sees_any(std::initializer_list<std::string_view> choices) const;
  std::optional<char> take_separator();  // one of / - .
  std::optional<int> take_number(std::size_t least_digits, std::size_t most_digits);
  std::optional<int> take_year();   // four digits, from 1000
  std::optional<int> take_count();  // "05", "năm", "mười hai"; at least 1
  void skip_commas();               // , ; ( )
  // As typed, from that token to end(), on one line and without emphasis.
  std::string text_from(std::size_t token) const;

 private:
  // Most words that are tried are told apart by their first byte.
  bool may_see(std::string_view words) const {
    const Token* token = look();
    return token != nullptr && !token->form.empty() && token->form[0] == words[0];
  }
  std::size_t count_seen(std::string_view words) const;  // their number; 0 when others are next

  const Words& words_;
  std::size_t at_ = 0;
  std::size_t end_;
};

}  // namespace congbo::schedule
