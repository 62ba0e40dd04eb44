// What can't be so between documents: that they carry out or replace each other in a circle; and
// what is rarely so: that one carries out another several levels above, past all between.
#include <algorithm>

#include "site/assembly.h"
#include "site/cycles.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Document;
using content::UnitLevel;

// Every relation but `cites` points at something older.
struct OrderedRelation {
  RelationKind kind;
  const char* key;  // in front matter
};
constexpr OrderedRelation kOrdered[] = {
    {RelationKind::implements, "implements"}, {RelationKind::based_on, "based_on"},
    {RelationKind::continues, "continues"},   {RelationKind::reviews, "reviews"},
    {RelationKind::amends, "amends"},         {RelationKind::replaces, "replaces"}};

// "A → B → A"
template <typename Name>
std::string way_round(const std::vector<Index>& cycle, Name name) {
  std::string words;
  for (Index index : cycle) words += name(index) + " → ";
  return words + name(cycle.front());
}

class RelationChecker {
 public:
  explicit RelationChecker(Assembly& assembly) : assembly_(assembly) {}

  void run() {
    for (const OrderedRelation& relation : kOrdered) check_circles(relation);
    check_models();
    check_successors();
    for (Index i = 0; i < site().documents.size(); ++i) check_levels(i);
  }

 private:
  Site& site() const { return assembly_.site; }
  const Entry& entry(Index index) const { return site().entries[index]; }

  void report(const Message& message, Index document, const Place& place,
              std::vector<std::string> arguments) const {
    assembly_.diagnostics.report(message, assembly_.document(document).file, place,
                                 std::move(arguments));
  }

  std::string label(Index index) const {
    const Entry& named = entry(index);
    return named.symbol.empty() ? assembly_.document(named.document).id : named.symbol;
  }

  const Relation* relation_between(Index from, RelationKind kind, Index to) const {
    for (Index index : site().documents[entry(from).document].relations) {
      const Relation& relation = site().relations[index];
      if (relation.kind == kind && relation.to == to) return &relation;
    }
    return nullptr;
  }

  void check_circles(const OrderedRelation& wanted) const {
    std::vector<std::vector<Index>> edges(site().entries.size());
    for (const Relation& relation : site().relations) {
      const Index from = site().documents[relation.from].entry;
      if (relation.kind == wanted.kind && from != kNone && relation.to != kNone) {
        edges[from].push_back(relation.to);
      }
    }
    for (const std::vector<Index>& cycle : find_cycles(edges)) {
      const Relation* closing = relation_between(cycle.back(), wanted.kind, cycle.front());
      report(kRelationCycle, entry(cycle.back()).document,
             closing == nullptr ? Place{} : closing->place,
             {wanted.key, way_round(cycle, [this](Index index) { return label(index); })});
    }
  }

  void check_models() const {
    std::vector<std::vector<Index>> edges(site().documents.size());
    for (Index i = 0; i < edges.size(); ++i) {
      const Index next = site().documents[i].replaced_by;
      if (next != kNone) edges[i].push_back(next);
    }
    for (const std::vector<Index>& cycle : find_cycles(edges)) {
      report(kReplacementCycle, cycle.back(),
             assembly_.document(cycle.back()).model()->replaced_by.place,
             {way_round(cycle, [this](Index index) { return assembly_.document(index).id; })});
    }
  }

  const Document& unit(Index index) const {
    return assembly_.document(site().units[index].document);
  }

  void check_successors() const {
    std::vector<std::vector<Index>> edges;
    for (const UnitNode& node : site().units) edges.push_back(node.successors);
    for (const std::vector<Index>& cycle : find_cycles(edges)) {
      const UnitNode& last = site().units[cycle.back()];
      Place place;
      for (const content::Ref& ref : unit(cycle.back()).unit()->successors) {
        if (ref.text == unit(cycle.front()).id) place = ref.place;
      }
      report(kSuccessorCycle, last.document, place,
             {way_round(cycle, [this](Index index) { return unit(index).id; })});
    }
  }

  // What the document carries out from above, of the nearest level; null when there is nothing.
  const Relation* implemented_above(const DocumentNode& node) const {
    const Relation* nearest = nullptr;
    for (Index index : node.relations) {
      const Relation& relation = site().relations[index];
      if (relation.kind != RelationKind::implements || relation.to == kNone) continue;
      const UnitLevel level = entry(relation.to).level;
      if (level == UnitLevel::unset || level >= entry(node.entry).level) continue;
      if (nearest == nullptr || level > entry(nearest->to).level) nearest = &relation;
    }
    return nearest;
  }

  // The nearest level above that the document stands on in any way; unset when anything leaves room
  // for doubt: a level nobody knows, something held back, something of the document's own level.
  UnitLevel nearest_above(const DocumentNode& node) const {
    UnitLevel nearest = UnitLevel::unset;
    for (Index index : node.relations) {
      const Relation& relation = site().relations[index];
      const bool is_basis =
          relation.kind == RelationKind::implements || relation.kind == RelationKind::based_on;
      if (!is_basis) continue;
      if (relation.to == kNone) return UnitLevel::unset;
      const UnitLevel level = entry(relation.to).level;
      if (level == UnitLevel::unset || level >= entry(node.entry).level) return UnitLevel::unset;
      nearest = std::max(nearest, level);
    }
    return nearest;
  }

  void check_levels(Index index) const {
    const DocumentNode& node = site().documents[index];
    if (node.entry == kNone) return;
    const Relation* implemented = implemented_above(node);
    const UnitLevel above = nearest_above(node);
    if (implemented == nullptr || above == UnitLevel::unset) return;
    const Entry& own = entry(node.entry);
    int passed = static_cast<int>(own.level) - static_cast<int>(above) - 1;
    const bool spans_district = above < UnitLevel::district && UnitLevel::district < own.level;
    if (spans_district && !has_districts(own.date)) --passed;
    if (passed < 1) return;
    report(kLevelJump, index, implemented->place, {label(implemented->to), std::to_string(passed)});
  }

  // There are none from 01/7/2025 on (reference §e); of an undated document nobody can tell.
  static bool has_districts(const std::optional<Date>& date) {
    return date && *date < Date{2025, 7, 1};
  }

  Assembly& assembly_;
};

}  // namespace

void check_relations(Assembly& assembly) {
  RelationChecker(assembly).run();
}

}  // namespace congbo::site
