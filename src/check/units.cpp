#include "check/units.h"

#include <algorithm>

namespace congbo::check {
namespace {

// "../units/ubnd-xa.md" and "units/ubnd-xa/index.md" → "ubnd-xa".
std::string id_in(std::string_view reference) {
  constexpr std::string_view kMarkdown = ".md";
  constexpr std::string_view kIndex = "/index";
  if (reference.size() > kMarkdown.size() &&
      reference.substr(reference.size() - kMarkdown.size()) == kMarkdown) {
    reference.remove_suffix(kMarkdown.size());
    if (reference.size() > kIndex.size() &&
        reference.substr(reference.size() - kIndex.size()) == kIndex) {
      reference.remove_suffix(kIndex.size());
    }
    reference.remove_prefix(reference.rfind('/') + 1);
  }
  return std::string(reference);
}

}  // namespace

Units::Units(const std::vector<content::DocumentPtr>& documents) {
  for (const content::DocumentPtr& document : documents) {
    if (document->unit() == nullptr) continue;
    by_id_.emplace(document->id, units_.size());
    units_.push_back(document);
  }
  predecessors_.resize(units_.size());
  for (Index i = 0; i < units_.size(); ++i) {
    for (const content::Ref& ref : units_[i]->unit()->successors) {
      if (const std::optional<Index> next = find(ref.text)) predecessors_[*next].push_back(i);
    }
  }
}

std::optional<Units::Index> Units::find(std::string_view reference) const {
  const auto found = by_id_.find(id_in(reference));
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Units::Index> Units::reached(Index unit) const {
  std::vector<Index> reached{unit};
  for (std::size_t next = 0; next < reached.size(); ++next) {
    for (const content::Ref& ref : units_[reached[next]]->unit()->members) {
      const std::optional<Index> member = find(ref.text);
      if (member && std::find(reached.begin(), reached.end(), *member) == reached.end()) {
        reached.push_back(*member);
      }
    }
  }
  return reached;
}

std::optional<Units::Index> Units::parent(Index unit) const {
  const content::Ref& ref = units_[unit]->unit()->parent;
  return ref.empty() ? std::nullopt : find(ref.text);
}

bool Units::ended_before(Index unit, const Date& date) const {
  const std::optional<EdtfDate>& until = end(unit);
  return until && last_day(*until) < date;
}

std::string Units::name(Index unit) const {
  const content::Document& document = *units_[unit];
  const std::vector<content::UnitName>& names = document.unit()->names;
  if (names.empty()) return document.title;
  const auto last = std::find_if(names.begin(), names.end(), [&](const content::UnitName& name) {
    return !name.until || (end(unit) && last_day(*name.until) >= last_day(*end(unit)));
  });
  return last == names.end() ? names.back().name : last->name;
}

std::string Units::successors(Index unit) const {
  std::string list;
  for (const content::Ref& ref : units_[unit]->unit()->successors) {
    const std::optional<Index> next = find(ref.text);
    if (!next) continue;
    if (!list.empty()) list += ", ";
    list += name(*next);
  }
  return list;
}

}  // namespace congbo::check
