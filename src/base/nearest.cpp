// "Did you mean": Damerau–Levenshtein distance (swapped neighbours count once) on folded text.
#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "base/text.h"

namespace congbo {

namespace {

// Keys and titles are shorter; the bound keeps a hostile word from costing its square.
constexpr std::size_t kLongestWord = 200;

std::u32string folded_letters(std::string_view text) {
  const std::string folded = fold(text);
  std::u32string letters;
  for (std::size_t at = 0; at < folded.size();) letters += next_codepoint(folded, at);
  return letters;
}

// Edits from `a` to `b`, or `limit` + 1 as soon as it is clear that there are more than `limit`.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> previous(b.size() + 1);
  std::vector<std::size_t> current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    std::size_t row_best = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], before[j - 2] + 1);
      row_best = std::min(row_best, current[j]);
    }
    if (row_best > limit + 1) return limit + 1;
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return std::min(previous[b.size()], limit + 1);
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  if (word.empty() || word.size() > kLongestWord) return {};
  const std::u32string wanted = folded_letters(word);
  std::size_t best = wanted.size() / 3 + 1;
  std::string_view answer;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > kLongestWord || best == 0) continue;
    const std::size_t edits = distance(wanted, folded_letters(candidate), best - 1);
    if (edits >= best) continue;
    best = edits;
    answer = candidate;
  }
  return answer;
}

}  // namespace congbo
