#include "check/unit_names.h"

#include <algorithm>

#include "base/text.h"
#include "check/words.h"

namespace congbo::check {
namespace {

constexpr std::uint64_t kHashStart = 14695981039346656037U;  // FNV-1a
constexpr std::uint64_t kHashPrime = 1099511628211U;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Calls f(hash of a word, hash of it and the next one) for each word of folded text; the second is
// 0 at the end.
template <typename Function>
void for_each_pair(std::string_view folded, Function f) {
  std::uint64_t before = 0;
  for (std::size_t at = 0; at < folded.size();) {
    if (!is_word_byte(folded[at])) {
      ++at;
      continue;
    }
    std::uint64_t hash = kHashStart;
    std::uint64_t joined = before;
    for (; at < folded.size() && is_word_byte(folded[at]); ++at) {
      hash = (hash ^ static_cast<unsigned char>(folded[at])) * kHashPrime;
      joined = (joined ^ static_cast<unsigned char>(folded[at])) * kHashPrime;
    }
    if (before != 0 && f(before, joined)) return;
    before = hash;
  }
  if (before != 0) f(before, 0);
}

// "Đảng ủy xã (từ 01/7/2025)": the bracket tells two units of one name apart in lists; running text
// leaves it out.
std::string_view without_bracket(std::string_view name) {
  const std::size_t open = name.rfind(" (");
  const bool is_last = open != name.npos && open > 0 && name.back() == ')';
  return is_last ? name.substr(0, open) : name;
}

}  // namespace

UnitNames::UnitNames(const Units& units) : units_(units) {
  for (Units::Index i = 0; i < units.size(); ++i) {
    const content::Document& document = units.document(i);
    std::vector<std::string_view> names = {document.title};
    for (const content::UnitName& name : document.unit()->names) {
      names.push_back(name.name);
      if (!name.short_name.empty()) names.push_back(name.short_name);
    }
    for (const std::string_view name : names) {
      add(i, name);
      if (without_bracket(name) != name) add(i, without_bracket(name));
    }
  }
  for (auto& [first, names] : by_first_) {
    std::sort(names.begin(), names.end(), [&](std::size_t a, std::size_t b) {
      const std::size_t x = names_[a].words.size();
      const std::size_t y = names_[b].words.size();
      return x != y ? x > y : a < b;
    });
  }
}

void UnitNames::add(Units::Index unit, std::string_view name) {
  std::vector<WordId> words;
  for (const TextSpan& word : cut_words(name)) {
    const std::string form = to_match_form(name.substr(word.begin, word.size()));
    words.push_back(words_.emplace(form, static_cast<WordId>(words_.size() + 1)).first->second);
  }
  if (words.empty()) return;
  if (units_.end(unit)) remember_ended(name, *units_.end(unit));
  std::vector<std::size_t>& alike = by_first_[words.front()];
  auto known = std::find_if(alike.begin(), alike.end(),
                            [&](std::size_t i) { return names_[i].words == words; });
  if (known == alike.end()) {
    alike.push_back(names_.size());
    names_.push_back({std::move(words), {}});
    known = std::prev(alike.end());
  }
  std::vector<Units::Index>& bearers = names_[*known].bearers;
  if (bearers.empty() || bearers.back() != unit) bearers.push_back(unit);
}

void UnitNames::remember_ended(std::string_view name, const EdtfDate& end) {
  std::uint64_t beginning = 0;
  for_each_pair(fold(name), [&](std::uint64_t one, std::uint64_t two) {
    beginning = two != 0 ? two : one;
    return true;
  });
  ended_beginnings_.insert(beginning);
  const Date day = last_day(end);
  if (!first_end_ || day < *first_end_) first_end_ = day;
}

std::vector<UnitNames::WordId> UnitNames::ids_of(std::string_view text,
                                                 const std::vector<TextSpan>& spans) const {
  // The same few words come again and again; a newcomer takes the place of who was there.
  constexpr std::size_t kRemembered = 256;
  std::vector<std::pair<std::string_view, WordId>> remembered(kRemembered);
  std::vector<WordId> ids;
  ids.reserve(spans.size());
  for (const TextSpan& span : spans) {
    const std::string_view word = text.substr(span.begin, span.size());
    auto& [seen, id] = remembered[std::hash<std::string_view>()(word) % kRemembered];
    if (seen != word) {
      const auto known = words_.find(to_match_form(word));
      seen = word;
      id = known == words_.end() ? 0 : known->second;
    }
    ids.push_back(id);
  }
  return ids;
}

std::vector<UnitNames::Match> UnitNames::find(std::string_view text) const {
  const std::vector<TextSpan> spans = cut_words(text);
  const std::vector<WordId> ids = ids_of(text, spans);
  std::vector<Match> matches;
  for (std::size_t i = 0; i < ids.size();) {
    const auto candidates = ids[i] == 0 ? by_first_.end() : by_first_.find(ids[i]);
    std::size_t taken = 0;
    for (std::size_t n = 0; candidates != by_first_.end() && n < candidates->second.size(); ++n) {
      const std::vector<WordId>& words = names_[candidates->second[n]].words;
      if (words.size() > ids.size() - i) continue;
      if (!std::equal(words.begin(), words.end(), ids.begin() + static_cast<std::ptrdiff_t>(i))) {
        continue;
      }
      taken = words.size();
      matches.push_back({{spans[i].begin, spans[i + taken - 1].end}, candidates->second[n]});
      break;
    }
    i += std::max<std::size_t>(taken, 1);
  }
  return matches;
}

bool UnitNames::ended_before(std::size_t name, const Date& date) const {
  const std::vector<Units::Index>& bearers = names_[name].bearers;
  return std::all_of(bearers.begin(), bearers.end(),
                     [&](Units::Index unit) { return units_.ended_before(unit, date); });
}

bool UnitNames::may_name_ended(std::string_view plain_text, const Date& date) const {
  if (!first_end_ || *first_end_ >= date) return false;
  bool found = false;
  for_each_pair(fold(plain_text), [&](std::uint64_t one, std::uint64_t two) {
    found = ended_beginnings_.count(one) > 0 || (two != 0 && ended_beginnings_.count(two) > 0);
    return found;
  });
  return found;
}

}  // namespace congbo::check
