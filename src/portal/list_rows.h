// Rows of Tables that pages of many things are made from: groups, the register, units by level,
// years and quarters, sections. Pure data.
#pragma once

#include <string>
#include <vector>

#include "portal/words.h"
#include "site/index.h"

namespace congbo::portal {

using site::Index;
using site::kNone;

struct Link {
  enum class Current { no, yes, by_path };  // by_path: when the page stands in that section
  std::string title;
  std::string url;
  Current current = Current::no;
};

struct GroupRow {
  const site::Group* group = nullptr;
  std::string url;
  std::vector<Index> documents;
};

// The register in one order, cut into groups.
struct RegisterSpan {
  std::string title;
  std::size_t begin = 0, end = 0;
};
struct RegisterOrder {
  std::vector<Index> entries;
  std::vector<RegisterSpan> spans;
};

struct LevelRow {
  content::UnitLevel level = content::UnitLevel::unset;
  std::vector<Index> units;
};

struct TimelineQuarter {
  int number = 0;
  std::string title, anchor;
  std::vector<Index> items;
};
struct TimelineYear {
  int number = 0;
  std::string url;
  std::size_t count = 0;
  std::vector<TimelineQuarter> quarters;
};

struct SectionRow {
  Section section = Section::home;
  std::string url;
  std::size_t count = 0;
};

}  // namespace congbo::portal
