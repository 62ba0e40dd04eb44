// Units: names by date, parents, members, successors; and, once plans are read, what reaches them.
#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Document;
using content::UnitName;

bool covers(const UnitName& name, const Date& date) {
  if (name.from && first_day(*name.from) > date) return false;
  return !name.until || last_day(*name.until) >= date;
}

std::vector<Index> resolve_units(Assembly& assembly, Index from,
                                 const std::vector<content::Ref>& refs) {
  std::vector<Index> units;
  for (const content::Ref& ref : refs) {
    const Index unit = resolve_unit(assembly, from, ref);
    if (unit != kNone) units.push_back(unit);
  }
  return units;
}

void link_unit(Assembly& assembly, Index index) {
  UnitNode& node = assembly.site.units[index];
  const content::Unit& unit = *assembly.document(node.document).unit();
  if (!unit.parent.empty()) node.parent = resolve_unit(assembly, node.document, unit.parent);
  node.members = resolve_units(assembly, node.document, unit.members);
  node.successors = resolve_units(assembly, node.document, unit.successors);
  if (node.parent != kNone) assembly.site.units[node.parent].children.push_back(index);
  for (Index member : node.members) assembly.site.units[member].groups.push_back(index);
  for (Index next : node.successors) assembly.site.units[next].predecessors.push_back(index);
}

// Depth-first search along one kind of edge; reports a cycle once, where it closes.
class CycleFinder {
 public:
  CycleFinder(Assembly& assembly, std::vector<Index> UnitNode::*edges)
      : assembly_(assembly), edges_(edges), state_(assembly.site.units.size(), State::fresh) {}

  void run() {
    for (Index i = 0; i < state_.size(); ++i) visit(i);
  }

 private:
  enum class State { fresh, open, closed };

  // An explicit stack, because a chain of units may be as long as the site has units.
  void visit(Index start) {
    if (state_[start] != State::fresh) return;
    struct Step {
      Index unit;
      std::size_t next;
    };
    std::vector<Step> path{{start, 0}};
    state_[start] = State::open;
    while (!path.empty()) {
      Step& step = path.back();
      const std::vector<Index>& edges = assembly_.site.units[step.unit].*edges_;
      if (step.next == edges.size()) {
        state_[step.unit] = State::closed;
        path.pop_back();
        continue;
      }
      const Index to = edges[step.next++];
      if (state_[to] == State::open) {
        std::string words = name(to);
        auto at =
            std::find_if(path.begin(), path.end(), [&](const Step& s) { return s.unit == to; });
        for (++at; at != path.end(); ++at) words += " → " + name(at->unit);
        report(path.back().unit, to, words + " → " + name(to));
      } else if (state_[to] == State::fresh) {
        state_[to] = State::open;
        path.push_back({to, 0});
      }
    }
  }

  const std::string& name(Index unit) const {
    return assembly_.document(assembly_.site.units[unit].document).id;
  }

  void report(Index unit, Index to, const std::string& path) {
    const Document& document = assembly_.document(assembly_.site.units[unit].document);
    assembly_.diagnostics.report(kGroupCycle, document.file, place_of_edge(document, to), {path});
  }

  // The line to take out. Of units that are parts of each other each names the one above it.
  Place place_of_edge(const Document& document, Index to) const {
    if (edges_ == &UnitNode::children) return document.unit()->parent.place;
    const std::vector<content::Ref>& members = document.unit()->members;
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&](const content::Ref& ref) { return ref.text == name(to); });
    return at == members.end() ? Place{} : at->place;
  }

  Assembly& assembly_;
  std::vector<Index> UnitNode::*edges_;
  std::vector<State> state_;
};

// Issuers are written as names or as ids; both lead to the unit.
void link_issuers(Assembly& assembly) {
  std::unordered_map<std::string, Index> names;
  for (Index i = 0; i < assembly.site.units.size(); ++i) {
    const Document& document = assembly.document(assembly.site.units[i].document);
    names.emplace(issuer_form(document.title), i);
    for (const UnitName& name : document.unit()->names) names.emplace(issuer_form(name.name), i);
  }
  for (DocumentNode& node : assembly.site.documents) {
    if (!node.document->official || node.document->official->issuer.empty()) continue;
    const std::string& issuer = node.document->official->issuer;
    const auto by_id = assembly.by_id.find(issuer);
    const Index document = by_id == assembly.by_id.end() ? kNone : by_id->second;
    node.issuer_unit = document != kNone ? assembly.site.documents[document].unit : kNone;
    if (node.issuer_unit == kNone) {
      const auto named = names.find(issuer_form(issuer));
      if (named != names.end()) node.issuer_unit = named->second;
    }
  }
}

}  // namespace

std::string unit_name_on(const Document& unit, const std::optional<Date>& date) {
  const std::vector<UnitName>& names = unit.unit()->names;
  if (names.empty()) return unit.title;
  // A unit that has ended keeps the name it had on its last day.
  std::optional<Date> day = date;
  if (unit.unit()->until) {
    const Date last = last_day(*unit.unit()->until);
    if (!day || last < *day) day = last;
  }
  if (day) {
    for (const UnitName& name : names) {
      if (covers(name, *day)) return name.name;
    }
  }
  // Without a date: the name it bears now, in whatever order they are listed.
  const auto current =
      std::find_if(names.begin(), names.end(), [](const UnitName& name) { return !name.until; });
  return current == names.end() ? names.back().name : current->name;
}

std::string name_on(const Site& site, Index unit, const std::optional<Date>& date) {
  return unit_name_on(*site.documents[site.units[unit].document].document, date);
}

bool has_ended(const Site& site, Index unit, const Date& date) {
  const content::Unit& own = *site.documents[site.units[unit].document].document->unit();
  return own.until && last_day(*own.until) < date;
}

void build_units(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    if (assembly.document(i).unit() == nullptr) continue;
    assembly.site.documents[i].unit = static_cast<Index>(assembly.site.units.size());
    UnitNode node;
    node.document = i;
    assembly.site.units.push_back(std::move(node));
  }
  for (Index i = 0; i < assembly.site.units.size(); ++i) link_unit(assembly, i);
  const content::Ref& body = assembly.site.config.body;
  if (!body.empty()) resolve_unit(assembly, "site.yaml", body);
  CycleFinder(assembly, &UnitNode::members).run();
  CycleFinder(assembly, &UnitNode::children).run();
  link_issuers(assembly);
}

}  // namespace congbo::site
