#include "citation/phrases.h"

#include <algorithm>

#include "base/text.h"

namespace congbo::citation {
namespace {

// A phrase of several words that begins with a capital is believed with one slip of a mark in it:
// "Quyêt định", but not "công ăn" for Công an.
bool marks_agree(std::string_view text, const Token& token, std::string_view written, int& slips) {
  if (is_written(text, token, written)) return true;
  ++slips;
  return slips == 1;
}

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

PhraseIndex::PhraseIndex(const std::vector<std::string_view>& phrases) {
  for (const std::string_view text : phrases) {
    Phrase phrase;
    for (const std::string_view word : split(text, ' ')) {
      phrase.words.push_back({to_match_form(word), word_key(fold(word))});
    }
    phrase.is_code = phrase.words.size() == 1 && !token_at(text, 0).has_small;
    const std::size_t index = phrases_.size();
    by_first_[phrase.words.front().key].push_back(index);
    by_last_[phrase.words.back().key].push_back(index);
    phrases_.push_back(std::move(phrase));
  }
  const auto longer = [&](std::size_t a, std::size_t b) {
    return phrases_[a].words.size() > phrases_[b].words.size();
  };
  for (Table* table : {&by_first_, &by_last_}) {
    for (auto& [key, list] : *table) std::stable_sort(list.begin(), list.end(), longer);
  }
}

std::optional<PhraseMatch> PhraseIndex::at(std::string_view text, std::size_t at) const {
  return this->at(text, token_at(text, at));
}

std::optional<PhraseMatch> PhraseIndex::at(std::string_view text, const Token& first) const {
  if (!first.is_word()) return std::nullopt;
  const auto found = by_first_.find(first.key);
  if (found == by_first_.end()) return std::nullopt;
  for (const std::size_t index : found->second) {
    if (std::optional<PhraseMatch> match = only(text, first, index)) return match;
  }
  return std::nullopt;
}

std::optional<PhraseMatch> PhraseIndex::only(std::string_view text, const Token& first,
                                             std::size_t index) const {
  const Phrase& phrase = phrases_[index];
  PhraseMatch match{index, first.begin, first.end, first.is_capital, first.has_small};
  Token token = first;
  int slips = phrase.words.size() == 1 || !first.is_capital ? 1 : 0;
  for (std::size_t i = 0;; ++i) {
    const Word& word = phrase.words[i];
    if (!token.is_word() || token.key != word.key) return std::nullopt;
    if (phrase.is_code && token.has_small) return std::nullopt;
    if (!marks_agree(text, token, word.written, slips)) return std::nullopt;
    match.end = token.end;
    match.has_small = match.has_small || token.has_small;
    match.lacks_marks = match.lacks_marks || (is_plain(token.in(text)) && !is_plain(word.written));
    if (i + 1 == phrase.words.size()) return match;
    token = token_at(text, token.end);
  }
}

std::optional<PhraseMatch> PhraseIndex::before(std::string_view text, std::size_t end,
                                               std::size_t floor) const {
  const Token last = token_before(text, end);
  if (!last.is_word()) return std::nullopt;
  const auto found = by_last_.find(last.key);
  if (found == by_last_.end()) return std::nullopt;
  for (const std::size_t index : found->second) {
    const Phrase& phrase = phrases_[index];
    Token first = last;
    std::size_t left = phrase.words.size();
    while (left > 1 && first.is_word() && first.key == phrase.words[left - 1].key) {
      first = token_before(text, first.begin);
      --left;
    }
    if (!first.is_word() || left > 1 || first.begin < floor) continue;
    const std::optional<PhraseMatch> match = only(text, first, index);
    if (match && match->end == last.end) return match;
  }
  return std::nullopt;
}

}  // namespace congbo::citation
