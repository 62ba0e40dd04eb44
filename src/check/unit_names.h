// Names of units in running text, in any spelling that reads the same (case, tone marks, NFD,
// Markdown's * inside, broken lines); the longest name wins. Immutable; safe from any thread.
#pragma once

#include <cstdint>
#include <unordered_set>

#include "base/composed_text.h"
#include "check/units.h"

namespace congbo::check {

class UnitNames {
 public:
  struct Match {
    TextSpan span;
    std::size_t name = 0;
  };

  explicit UnitNames(const Units& units);

  // In order, without overlaps.
  std::vector<Match> find(std::string_view text) const;
  // The units that bear or bore a name, and whether all of them had ended before `date`.
  const std::vector<Units::Index>& bearers(std::size_t name) const { return names_[name].bearers; }
  bool ended_before(std::size_t name, const Date& date) const;

  // A cheap look at plain text: false when no name in it can be one that ended before `date`.
  bool may_name_ended(std::string_view plain_text, const Date& date) const;

 private:
  using WordId = std::uint32_t;  // 0 = in no name
  struct Name {
    std::vector<WordId> words;
    std::vector<Units::Index> bearers;
  };

  void add(Units::Index unit, std::string_view name);
  std::vector<WordId> ids_of(std::string_view text, const std::vector<TextSpan>& spans) const;
  void remember_ended(std::string_view name, const EdtfDate& end);

  const Units& units_;
  std::unordered_map<std::string, WordId> words_;  // by match form
  std::vector<Name> names_;
  std::unordered_map<WordId, std::vector<std::size_t>> by_first_;  // longest first
  std::unordered_set<std::uint64_t> ended_beginnings_;             // hashes of folded first words
  std::optional<Date> first_end_;
};

}  // namespace congbo::check
