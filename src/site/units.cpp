// Units: names by date, parents, members, successors; and, once plans are read, what reaches them.
#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/cycles.h"
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

// The line to take out. Of units that are parts of each other each names the one above it.
Place place_of_edge(const Document& document, bool is_part, const std::string& to) {
  if (is_part) return document.unit()->parent.place;
  for (const content::Ref& member : document.unit()->members) {
    if (member.text == to) return member.place;
  }
  return {};
}

void report_cycles(Assembly& assembly, std::vector<Index> UnitNode::*edges) {
  std::vector<std::vector<Index>> graph;
  for (const UnitNode& node : assembly.site.units) graph.push_back(node.*edges);
  const auto document = [&](Index unit) -> const Document& {
    return assembly.document(assembly.site.units[unit].document);
  };
  for (const std::vector<Index>& cycle : find_cycles(graph)) {
    const std::string& first = document(cycle.front()).id;
    std::string path;
    for (Index unit : cycle) path += document(unit).id + " → ";
    const Document& last = document(cycle.back());
    assembly.diagnostics.report(kGroupCycle, last.file,
                                place_of_edge(last, edges == &UnitNode::children, first),
                                {path + first});
  }
}

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
  report_cycles(assembly, &UnitNode::members);
  report_cycles(assembly, &UnitNode::children);
  link_issuers(assembly);
}

}  // namespace congbo::site
