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

// A longer way round is shown by its first steps and its last.
constexpr std::size_t kStepsShown = 10;

// "A → B → A"
template <typename Name>
std::string way_round(const std::vector<Index>& cycle, Name name) {
  std::string words;
  for (std::size_t i = 0; i < cycle.size(); ++i) {
    const bool is_shown = i < kStepsShown || i + 1 == cycle.size();
    if (is_shown) words += name(cycle[i]) + " → ";
    if (i == kStepsShown && !is_shown) words += "… (" + std::to_string(cycle.size()) + ") … → ";
  }
  return words + name(cycle.front());
}

const char* key_of(RelationKind kind) {
  const auto* const row =
      std::find_if(std::begin(kOrdered), std::end(kOrdered),
                   [kind](const OrderedRelation& relation) { return relation.kind == kind; });
  return row == std::end(kOrdered) ? nullptr : row->key;
}

class RelationChecker {
 public:
  explicit RelationChecker(Assembly& assembly) : assembly_(assembly) {}

  void run() {
    check_circles();
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

  const Relation* relation_between(Index from, Index to) const {
    for (Index index : site().documents[entry(from).document].relations) {
      const Relation& relation = site().relations[index];
      if (relation.to == to && key_of(relation.kind) != nullptr) return &relation;
    }
    return nullptr;
  }

  // The keys that close a circle, each once: "implements, based_on".
  std::string keys_of(const std::vector<Index>& cycle) const {
    std::string keys;
    for (const OrderedRelation& wanted : kOrdered) {
      const bool is_used = std::any_of(cycle.begin(), cycle.end(), [&](const Index& from) {
        const bool is_last = &from == &cycle.back();
        const Relation* step = relation_between(from, is_last ? cycle.front() : *(&from + 1));
        return step != nullptr && step->kind == wanted.kind;
      });
      if (is_used) keys += (keys.empty() ? "" : ", ") + std::string(wanted.key);
    }
    return keys;
  }

  // All these kinds together: who carries out a document can't be its basis.
  void check_circles() const {
    std::vector<std::vector<Index>> edges(site().entries.size());
    for (const Relation& relation : site().relations) {
      const Index from = site().documents[relation.from].entry;
      if (key_of(relation.kind) == nullptr || from == kNone || relation.to == kNone) continue;
      std::vector<Index>& led = edges[from];
      if (std::find(led.begin(), led.end(), relation.to) == led.end()) led.push_back(relation.to);
    }
    for (const std::vector<Index>& cycle : find_cycles(edges)) {
      const Relation* closing = relation_between(cycle.back(), cycle.front());
      report(kRelationCycle, entry(cycle.back()).document,
             closing == nullptr ? Place{} : closing->place,
             {keys_of(cycle), way_round(cycle, [this](Index index) { return label(index); })});
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
