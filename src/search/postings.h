// Which words, and which pairs of neighbouring words, stand on which page and how heavily. Pairs
// carry the meaning: a Vietnamese word is mostly two syllables.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "search/page.h"

namespace congbo::search {

// How heavily a word stands on a page: 0–3 by how often it is in the text, then summary or heading,
// then title, heavier the shorter it is; 7 also for symbols.
inline constexpr std::uint32_t kLevelBits = 3;
inline constexpr std::uint32_t kLeadLevel = 4;
inline constexpr std::uint32_t kTitleLevel = 5;  // the lowest of a title
inline constexpr std::uint32_t kHighestLevel = 7;

struct Posting {
  std::uint32_t page = 0;
  std::uint32_t level = 0;
  bool operator==(const Posting&) const = default;
};

// One word as written, or one pair of keys.
struct Term {
  std::string text;               // a form, or the second key of a pair
  std::vector<Posting> postings;  // by page
};

// Everything that begins with one key.
struct Entry {
  std::string key;
  std::vector<Term> forms;  // by form
  std::vector<Term> pairs;  // by the second key
};

// By key. The same for any number of threads.
std::vector<Entry> build_entries(const std::vector<Page>& pages, unsigned jobs);

}  // namespace congbo::search
