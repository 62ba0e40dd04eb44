// The lineage of an official document: who stands above it, who below, in which order.
#include <algorithm>
#include <deque>
#include <unordered_set>

#include "portal/following.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

using content::UnitLevel;
using site::RelationKind;

// More than a page can show and a person can follow.
constexpr std::size_t kMostShown = 40;
// No chain of offices is longer; what is deeper is left out of the nested list.
constexpr int kDeepest = 12;

void add_unique(std::vector<Index>& list, Index entry) {
  if (std::find(list.begin(), list.end(), entry) == list.end()) list.push_back(entry);
}

// The entries `entry` carries out.
std::vector<Index> implemented_by_entry(const Tables& tables, Index entry) {
  std::vector<Index> above;
  const Index document = tables.site->entries[entry].document;
  if (document == kNone) return above;
  for (Index index : tables.site->documents[document].relations) {
    const site::Relation& relation = tables.site->relations[index];
    if (relation.kind == RelationKind::implements && relation.to != kNone) {
      add_unique(above, relation.to);
    }
  }
  return above;
}

// The entries that carry out `entry`.
std::vector<Index> implementing(const Tables& tables, Index entry) {
  std::vector<Index> below;
  std::unordered_set<Index> seen;
  for (Index index : tables.site->entries[entry].incoming) {
    const site::Relation& relation = tables.site->relations[index];
    if (relation.kind != RelationKind::implements) continue;
    const Index from = tables.site->documents[relation.from].entry;
    if (from != kNone && seen.insert(from).second) below.push_back(from);
  }
  return below;
}

using Neighbours = std::vector<Index> (*)(const Tables&, Index);

// Everything reached from `start`, nearest first, each once.
std::vector<Index> reach(const Tables& tables, Index start, Neighbours neighbours) {
  std::unordered_set<Index> seen{start};
  std::vector<Index> found;
  std::deque<Index> open{start};
  while (!open.empty()) {
    for (Index next : neighbours(tables, open.front())) {
      if (!seen.insert(next).second) continue;
      found.push_back(next);
      open.push_back(next);
    }
    open.pop_front();
  }
  return found;
}

// A level nobody knows comes after all others.
int rank_of(const site::Entry& entry) {
  constexpr int kLast = 9;
  return entry.level == UnitLevel::unset ? kLast : static_cast<int>(entry.level);
}

// From above, older first.
bool comes_before(const Tables& tables, Index a, Index b) {
  const site::Entry& first = tables.site->entries[a];
  const site::Entry& second = tables.site->entries[b];
  if (rank_of(first) != rank_of(second)) return rank_of(first) < rank_of(second);
  if (first.date != second.date) {
    return first.date && (!second.date || *first.date < *second.date);
  }
  return a < b;
}

// `shown` in an order in which nothing stands above what it carries out; from above and older first
// where that leaves a choice. What runs in a circle comes last.
std::vector<Index> in_order(const Tables& tables, std::vector<Index> shown) {
  std::sort(shown.begin(), shown.end(),
            [&](Index a, Index b) { return comes_before(tables, a, b); });
  std::unordered_set<Index> waiting(shown.begin(), shown.end());
  const auto is_ready = [&](Index entry) {
    const std::vector<Index> above = implemented_by_entry(tables, entry);
    return std::none_of(above.begin(), above.end(),
                        [&](Index each) { return waiting.count(each) > 0; });
  };
  std::vector<Index> ordered;
  while (!shown.empty()) {
    auto next = std::find_if(shown.begin(), shown.end(), is_ready);
    if (next == shown.end()) next = shown.begin();
    waiting.erase(*next);
    ordered.push_back(*next);
    shown.erase(next);
  }
  return ordered;
}

LineageRows rows_of(const Tables& tables, std::vector<Index> shown, Index here) {
  LineageRows rows{in_order(tables, std::move(shown)), {}, here};
  rows.children.resize(rows.entries.size());
  for (std::size_t row = 0; row < rows.entries.size(); ++row) {
    const std::vector<Index> above = implemented_by_entry(tables, rows.entries[row]);
    for (std::size_t parent = 0; parent < row; ++parent) {
      if (std::find(above.begin(), above.end(), rows.entries[parent]) != above.end()) {
        rows.children[parent].push_back(row);
      }
    }
  }
  return rows;
}

class StepBuilder {
 public:
  explicit StepBuilder(const LineageRows& rows) : rows_(rows), seen_(rows.entries.size(), false) {}

  std::vector<LineageStep> build() {
    std::vector<bool> is_below(rows_.entries.size(), false);
    for (const std::vector<std::size_t>& children : rows_.children) {
      for (std::size_t child : children) is_below[child] = true;
    }
    std::vector<LineageStep> steps;
    for (std::size_t row = 0; row < is_below.size(); ++row) {
      if (!is_below[row]) steps.push_back(step(row, 0));
    }
    return steps;
  }

 private:
  LineageStep step(std::size_t row, int depth) {
    const Index entry = rows_.entries[row];
    LineageStep made{entry, entry == rows_.here, seen_[row], {}};
    seen_[row] = true;
    if (made.again || depth == kDeepest) return made;
    for (std::size_t child : rows_.children[row]) made.children.push_back(step(child, depth + 1));
    return made;
  }

  const LineageRows& rows_;
  std::vector<bool> seen_;
};

}  // namespace

Family family_of(const Tables& tables, Index entry) {
  return {entry, reach(tables, entry, &implemented_by_entry), reach(tables, entry, &implementing)};
}

Lineage lineage_of(const Tables& tables, const Family& family) {
  std::vector<Index> shown{family.entry};
  for (const std::vector<Index>* side : {&family.above, &family.below}) {
    for (Index each : *side) {
      if (shown.size() < kMostShown) add_unique(shown, each);
    }
  }
  Lineage lineage;
  if (shown.size() < 2) return lineage;
  lineage.count = static_cast<int>(shown.size());
  const std::size_t all = 1 + family.above.size() + family.below.size();
  lineage.left_out = static_cast<int>(all - std::min(all, shown.size()));
  const LineageRows rows = rows_of(tables, std::move(shown), family.entry);
  lineage.steps = StepBuilder(rows).build();
  lineage.picture = draw_lineage(tables, rows);
  return lineage;
}

}  // namespace congbo::portal
