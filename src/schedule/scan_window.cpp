#include "schedule/scan_window.h"

#include <algorithm>

#include "base/text.h"

namespace congbo::schedule {

bool ends_clause(const Token& token) {
  if (token.type != Token::Type::mark) return false;
  static constexpr std::string_view kMarks[] = {".", ";", ":", "!", "?", "“", "”", "…", "\""};
  return std::find(std::begin(kMarks), std::end(kMarks), token.form) != std::end(kMarks);
}

bool is_sentence_end(const Token& token) {
  return token.form == "." || token.form == ";" || token.form == "!" || token.form == "?";
}

const Token* Surroundings::token_before(std::size_t back) const {
  return back <= first_ ? &tokens_[first_ - back] : nullptr;
}

std::string_view Surroundings::before(std::size_t back) const {
  const Token* token = token_before(back);
  return token == nullptr ? std::string_view() : std::string_view(token->form);
}

std::string_view Surroundings::behind(std::size_t ahead) const {
  return last_ + ahead < tokens_.size() ? std::string_view(tokens_[last_ + ahead].form)
                                        : std::string_view();
}

bool Surroundings::follows(std::string_view words) const {
  const auto count = static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
  return count <= first_ && Reader(window_.words, first_ - count, first_).sees(words);
}

bool Surroundings::follows_any(std::initializer_list<std::string_view> choices) const {
  return std::any_of(choices.begin(), choices.end(),
                     [this](std::string_view words) { return follows(words); });
}

bool Surroundings::precedes_any(std::initializer_list<std::string_view> choices) const {
  return Reader(window_.words, last_, tokens_.size()).sees_any(choices);
}

std::size_t Surroundings::reach_back(std::size_t count) const {
  std::size_t reached = 0;
  while (reached < count && reached < first_ &&
         !congbo::schedule::ends_clause(tokens_[first_ - reached - 1])) {
    ++reached;
  }
  return reached;
}

std::size_t Surroundings::reach_ahead(std::size_t count) const {
  std::size_t reached = 0;
  while (reached < count && last_ + reached < tokens_.size() &&
         !congbo::schedule::ends_clause(tokens_[last_ + reached])) {
    ++reached;
  }
  return reached;
}

bool Surroundings::begins_block() const {
  return first_ == 0 && window_.begins_block;
}

bool Surroundings::begins_sentence() const {
  return first_ == 0 || is_sentence_end(tokens_[first_ - 1]);
}

bool Surroundings::begins_clause() const {
  return first_ == 0 || tokens_[first_ - 1].type == Token::Type::mark;
}

bool Surroundings::ends_clause() const {
  return last_ == tokens_.size() || tokens_[last_].type == Token::Type::mark;
}

bool Surroundings::is_whole_block() const {
  constexpr std::size_t kMostMarks = 4;
  return begins_block() && window_.ends_block && tokens_.size() - last_ <= kMostMarks &&
         std::all_of(tokens_.begin() + static_cast<std::ptrdiff_t>(last_), tokens_.end(),
                     [](const Token& token) { return token.type == Token::Type::mark; });
}

}  // namespace congbo::schedule
