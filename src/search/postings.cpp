// Pages are read in blocks on several threads, each with a vocabulary of its own; the vocabularies
// are then made one, in alphabetical order, and each key's share of all blocks is put together.
#include "search/postings.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <string_view>
#include <unordered_map>

#include "base/parallel.h"
#include "base/text.h"
#include "search/words.h"

namespace congbo::search {
namespace {

constexpr std::size_t kBlockPages = 64;
constexpr std::uint32_t kNoWord = 0xFFFFFFFF;
constexpr std::uint32_t kForm = 0x80000000;  // marks a form among the second halves of terms

// Titles of up to so many words; longer ones weigh least.
constexpr std::size_t kShortTitle = 7, kMiddleTitle = 14;

struct Found {
  std::uint32_t key = 0;
  std::uint32_t second = 0;  // a key, or a form with kForm
  Posting posting;
};

struct Form {
  std::string text;
  std::uint32_t key = 0;
};

struct Block {
  std::vector<std::string> keys;
  std::vector<Form> forms;
  std::vector<Found> found;  // by page
};

// A term seen once, as one number, because plain numbers sort fastest: first and second half, then
// how far the level is below the highest, so that of one term the heaviest comes first.
using Sighting = std::uint64_t;
constexpr Sighting sighting(std::uint32_t first, std::uint32_t second, std::uint32_t level) {
  const Sighting is_form = second >> 31;
  const Sighting half = is_form << 28 | (second & ~kForm);
  return (Sighting{first} << 29 | half) << kLevelBits | (kHighestLevel - level);
}
constexpr std::uint64_t term_of(Sighting seen) {
  return seen >> kLevelBits;
}
constexpr std::uint32_t level_of(Sighting seen) {
  return kHighestLevel - static_cast<std::uint32_t>(seen & kHighestLevel);
}
constexpr std::uint32_t first_of(Sighting seen) {
  return static_cast<std::uint32_t>(term_of(seen) >> 29);
}
constexpr std::uint32_t second_of(Sighting seen) {
  const auto half = static_cast<std::uint32_t>(term_of(seen) & 0x1FFFFFFF);
  return (half >> 28 != 0 ? kForm : 0) | (half & 0x0FFFFFFF);
}

// 0–3: more of the same word says more, but less and less, and less on a long page.
std::uint32_t level_of_count(std::size_t count, std::size_t words) {
  constexpr double kUsualWords = 400;
  const double length = 0.3 + 0.7 * static_cast<double>(words) / kUsualWords;
  const double weight = static_cast<double>(count) / (static_cast<double>(count) + 1.2 * length);
  return weight < 0.25 ? 0 : weight < 0.45 ? 1 : weight < 0.65 ? 2 : 3;
}

class BlockReader {
 public:
  Block run(const std::vector<Page>& pages, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) read(pages[i], static_cast<std::uint32_t>(i));
    return std::move(block_);
  }

 private:
  void read(const Page& page, std::uint32_t number) {
    seen_.clear();
    words_ = 0;
    for (const std::string_view text : page.texts) add(text, 0);
    for (const std::string_view text : page.leads) add(text, kLeadLevel);
    for (const std::string& name : page.names) add(name, kHighestLevel);
    add_title(page.title);
    std::sort(seen_.begin(), seen_.end());
    for (std::size_t at = 0; at < seen_.size();) at = take_term(at, number);
  }

  // One term of a page, all its sightings together; the heaviest stands first.
  std::size_t take_term(std::size_t at, std::uint32_t page) {
    const Sighting heaviest = seen_[at];
    std::size_t end = at;
    while (end < seen_.size() && term_of(seen_[end]) == term_of(heaviest)) ++end;
    const std::uint32_t level = std::max(level_of(heaviest), level_of_count(end - at, words_));
    block_.found.push_back({first_of(heaviest), second_of(heaviest), {page, level}});
    return end;
  }

  void add_title(std::string_view title) {
    std::size_t length = 0;
    split_words(title, [&](std::string_view) { ++length; });
    add(title, length <= kShortTitle ? kHighestLevel : length <= kMiddleTitle ? 6 : kTitleLevel);
  }

  void add(std::string_view text, std::uint32_t level) {
    std::string composed;
    if (!is_nfc(text)) text = composed = to_nfc(text);
    std::uint32_t previous = kNoWord;
    split_words(text, [&](std::string_view piece) {
      const std::uint32_t form = form_of(piece);
      if (form == kNoWord) return;
      const std::uint32_t key = block_.forms[form].key;
      ++words_;
      see(key, form | kForm, level);
      if (previous != kNoWord) see(previous, key, level);
      previous = key;
    });
  }

  void see(std::uint32_t key, std::uint32_t second, std::uint32_t level) {
    seen_.push_back(sighting(key, second, level));
  }

  // Most pieces were met before, as they stand.
  std::uint32_t form_of(std::string_view piece) {
    const auto known = pieces_.find(piece);
    if (known != pieces_.end()) return known->second;
    const std::string& kept = kept_.emplace_back(piece);
    return pieces_.emplace(kept, form_of(read_word(piece))).first->second;
  }

  std::uint32_t form_of(const Word& word) {
    if (word.key.empty()) return kNoWord;
    const auto key = keys_.try_emplace(word.key, static_cast<std::uint32_t>(block_.keys.size()));
    if (key.second) block_.keys.push_back(word.key);
    const std::string name = word.key + ' ' + word.form;
    const auto form = forms_.try_emplace(name, static_cast<std::uint32_t>(block_.forms.size()));
    if (form.second) block_.forms.push_back({word.form, key.first->second});
    return form.first->second;
  }

  Block block_;
  std::deque<std::string> kept_;
  std::unordered_map<std::string_view, std::uint32_t> pieces_;
  std::unordered_map<std::string, std::uint32_t> keys_, forms_;
  std::vector<Sighting> seen_;
  std::size_t words_ = 0;
};

std::vector<Block> read_blocks(const std::vector<Page>& pages, unsigned jobs) {
  std::vector<Block> blocks((pages.size() + kBlockPages - 1) / kBlockPages);
  parallel_for(blocks.size(), jobs, [&](std::size_t i) {
    const std::size_t begin = i * kBlockPages;
    blocks[i] = BlockReader().run(pages, begin, std::min(pages.size(), begin + kBlockPages));
  });
  return blocks;
}

std::vector<std::string> sorted(std::vector<std::string> texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

std::uint32_t number_in(const std::vector<std::string>& texts, const std::string& text) {
  return static_cast<std::uint32_t>(std::lower_bound(texts.begin(), texts.end(), text) -
                                    texts.begin());
}

// The words of all blocks, numbered in alphabetical order.
struct Vocabulary {
  std::vector<std::string> keys, forms;
};

Vocabulary join_vocabularies(const std::vector<Block>& blocks) {
  Vocabulary all;
  for (const Block& block : blocks) {
    all.keys.insert(all.keys.end(), block.keys.begin(), block.keys.end());
    for (const Form& form : block.forms) all.forms.push_back(form.text);
  }
  all.keys = sorted(std::move(all.keys));
  all.forms = sorted(std::move(all.forms));
  return all;
}

// Replaces a block's own numbers by those of the whole vocabulary.
void renumber(Block& block, const Vocabulary& all) {
  std::vector<std::uint32_t> keys, forms;
  for (const std::string& key : block.keys) keys.push_back(number_in(all.keys, key));
  for (const Form& form : block.forms) forms.push_back(number_in(all.forms, form.text));
  for (Found& found : block.found) {
    found.key = keys[found.key];
    const bool is_form = (found.second & kForm) != 0;
    found.second = is_form ? forms[found.second & ~kForm] | kForm : keys[found.second];
  }
  block.keys = {};
  block.forms = {};
}

// What was found under one key.
struct Share {
  std::uint32_t second = 0;
  Posting posting;
};

// Everything found, by key, then page: where the share of key k begins is begins[k].
struct Shares {
  std::vector<Share> all;
  std::vector<std::size_t> begins;
};

Shares deal(std::vector<Block>& blocks, std::size_t keys) {
  Shares shares;
  shares.begins.assign(keys + 1, 0);
  for (const Block& block : blocks) {
    for (const Found& found : block.found) ++shares.begins[found.key + 1];
  }
  for (std::size_t i = 0; i < keys; ++i) shares.begins[i + 1] += shares.begins[i];
  shares.all.resize(shares.begins.back());
  std::vector<std::size_t> next = shares.begins;
  for (Block& block : blocks) {
    for (const Found& found : block.found) {
      shares.all[next[found.key]++] = {found.second, found.posting};
    }
    block.found = {};
  }
  return shares;
}

Entry make_entry(std::size_t key, Shares& shares, const Vocabulary& all) {
  const auto begin = shares.all.begin() + static_cast<std::ptrdiff_t>(shares.begins[key]);
  const auto end = shares.all.begin() + static_cast<std::ptrdiff_t>(shares.begins[key + 1]);
  std::stable_sort(begin, end, [](const Share& a, const Share& b) { return a.second < b.second; });
  Entry entry;
  entry.key = all.keys[key];
  for (auto at = begin; at != end;) {
    const std::uint32_t second = at->second;
    const bool is_form = (second & kForm) != 0;
    Term term{is_form ? all.forms[second & ~kForm] : all.keys[second], {}};
    for (; at != end && at->second == second; ++at) term.postings.push_back(at->posting);
    (is_form ? entry.forms : entry.pairs).push_back(std::move(term));
  }
  return entry;
}

}  // namespace

std::vector<Entry> build_entries(const std::vector<Page>& pages, unsigned jobs) {
  std::vector<Block> blocks = read_blocks(pages, jobs);
  const Vocabulary all = join_vocabularies(blocks);
  parallel_for(blocks.size(), jobs, [&](std::size_t i) { renumber(blocks[i], all); });
  Shares shares = deal(blocks, all.keys.size());
  std::vector<Entry> entries(all.keys.size());
  parallel_for(entries.size(), jobs,
               [&](std::size_t key) { entries[key] = make_entry(key, shares, all); });
  return entries;
}

}  // namespace congbo::search
