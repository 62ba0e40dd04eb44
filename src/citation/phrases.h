// Finding phrases of a table ("Ban Thường vụ", "Quyết định") in running text, the longest that
// fits. Built once from a constant table, then immutable and safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "citation/tokens.h"

namespace congbo::citation {

struct PhraseMatch {
  std::size_t index = 0;  // of the phrase in the table
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_capital = false;   // the first word begins with a capital
  bool has_small = false;    // some word has a small letter
  bool lacks_marks = false;  // some word was typed without the marks it has in the table
};

class PhraseIndex {
 public:
  // Words are separated by one blank; a phrase in capitals alone ("UBND") matches only capitals.
  explicit PhraseIndex(const std::vector<std::string_view>& phrases);

  // The phrase whose first word is the next one after `at`.
  std::optional<PhraseMatch> at(std::string_view text, std::size_t at) const;
  // The same when that word has been read.
  std::optional<PhraseMatch> at(std::string_view text, const Token& first) const;
  // The phrase whose last word is the one before `end`; no word of it may begin before `floor`.
  std::optional<PhraseMatch> before(std::string_view text, std::size_t end,
                                    std::size_t floor) const;

 private:
  struct Word {
    std::string written;  // match form
    WordKey key = kNoKey;
  };
  struct Phrase {
    std::vector<Word> words;
    bool is_code = false;
  };
  using Table = std::unordered_map<WordKey, std::vector<std::size_t>>;  // longest phrases first

  // The phrase `index` itself, beginning at the word `first`.
  std::optional<PhraseMatch> only(std::string_view text, const Token& first,
                                  std::size_t index) const;

  std::vector<Phrase> phrases_;
  Table by_first_;
  Table by_last_;
};

}  // namespace congbo::citation
