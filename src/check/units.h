// All units of the site, held back or not, as the rules need them: who belongs to whom, who ended
// when, who came after. Borrows the documents; immutable.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "content/document.h"

namespace congbo::check {

class Units {
 public:
  using Index = std::size_t;

  explicit Units(const std::vector<content::DocumentPtr>& documents);

  std::size_t size() const { return units_.size(); }
  // By id or by path.
  std::optional<Index> find(std::string_view reference) const;
  // The unit itself and, for a group, everyone in it however deep; each once.
  std::vector<Index> reached(Index unit) const;

  std::optional<Index> parent(Index unit) const;
  // Those of which it is a successor.
  const std::vector<Index>& predecessors(Index unit) const { return predecessors_[unit]; }

  const content::Document& document(Index unit) const { return *units_[unit]; }
  // The last period of its life, when the site says that it ended.
  const std::optional<EdtfDate>& end(Index unit) const { return units_[unit]->unit()->until; }
  bool ended_before(Index unit, const Date& date) const;
  // The name it bore last.
  std::string name(Index unit) const;
  // Names of those that came after, ", " between; empty when nobody is named.
  std::string successors(Index unit) const;

 private:
  std::vector<content::DocumentPtr> units_;
  std::unordered_map<std::string, Index> by_id_;
  std::vector<std::vector<Index>> predecessors_;
};

}  // namespace congbo::check
