// A place among the words of a sentence, and what the judges of a phrase ask about the words around
// it. For the scanner of this room only. Borrows the words; every answer looks a bounded way.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "schedule/phrase_words.h"

namespace congbo::schedule {

struct Window {
  const Words& words;         // of the sentence, up to a full stop or a semicolon
  std::size_t floor = 0;      // the first token a phrase may take
  std::size_t limit = 0;      // just past the last one it may take
  std::size_t anchor = 0;     // the token at the place asked for
  bool begins_block = false;  // the sentence does, or ends it
  bool ends_block = false;
  bool is_item = false;
  bool is_cell = false;
};

// The tokens [first, last) of a window as a phrase, and what stands around it.
class Surroundings {
 public:
  Surroundings(const Window& window, std::size_t first, std::size_t last)
      : window_(window), tokens_(window.words.tokens), first_(first), last_(last) {}

  std::size_t first() const { return first_; }
  std::size_t last() const { return last_; }
  const Window& window() const { return window_; }

  // The word `back` places before the phrase (1 = next to it) or `ahead` behind it (0 = next to
  // it); empty past the window's edge.
  std::string_view before(std::size_t back = 1) const;
  std::string_view behind(std::size_t ahead = 0) const;
  const Token* token_before(std::size_t back = 1) const;

  // Whether these words stand right before the phrase, or begin right behind it.
  bool follows(std::string_view words) const;
  bool follows_any(std::initializer_list<std::string_view> choices) const;
  bool precedes_any(std::initializer_list<std::string_view> choices) const;

  template <typename List>
  bool follows_one(const List& choices) const {
    return std::any_of(choices.begin(), choices.end(),
                       [this](std::string_view words) { return follows(words); });
  }
  template <typename List>
  bool precedes_one(const List& choices) const {
    return std::any_of(choices.begin(), choices.end(),
                       [this](std::string_view words) { return precedes_any({words}); });
  }

  // Whether one of these stands within `count` words before the phrase, in its own clause; or in
  // as many behind it.
  template <typename List>
  bool has_before(std::size_t count, const List& choices) const {
    return has_between(first_ - reach_back(count), first_, choices);
  }
  template <typename List>
  bool has_behind(std::size_t count, const List& choices) const {
    return has_between(last_, last_ + reach_ahead(count), choices);
  }

  bool begins_clause() const;  // nothing but a mark or the block's start before it
  bool begins_block() const;
  bool begins_sentence() const;
  bool is_whole_block() const;
  bool ends_clause() const;

 private:
  std::size_t reach_back(std::size_t count) const;   // up to the clause's start
  std::size_t reach_ahead(std::size_t count) const;  // up to its end
  template <typename List>
  bool has_between(std::size_t begin, std::size_t end, const List& choices) const {
    for (std::size_t at = begin; at < end; ++at) {
      const Reader reader(window_.words, at, end);
      for (const std::string_view words : choices) {
        if (reader.sees(words)) return true;
      }
    }
    return false;
  }

  const Window& window_;
  const std::vector<Token>& tokens_;
  std::size_t first_;
  std::size_t last_;
};

bool ends_clause(const Token& token);  // . ; : and what closes or opens a quotation
bool is_sentence_end(const Token& token);

}  // namespace congbo::schedule
