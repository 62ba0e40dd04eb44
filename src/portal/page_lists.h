// What pages of many things show: rows of a list, of the register, of a timeline, and the way to
// their other pages. Part of the PageView; points into Tables.
#pragma once

#include <string>
#include <vector>

#include "citation/spoken.h"
#include "portal/tables.h"

namespace congbo::portal {

// Rows of a list page and the way to its other pages.
struct PagerView {
  int number = 1, total = 1, count = 0;
  std::string previous, next;
  std::vector<Link> pages;
};

struct ListView {
  std::string key, title;
  const Index* items = nullptr;
  std::size_t count = 0;
  PagerView pager;
  Index group = kNone;
  const FeedRow* feed = nullptr;
  const Catalogue* catalogue = nullptr;  // of the models
};

struct GroupsView {
  std::string key, title;
  const Index* items = nullptr;
  std::size_t count = 0;
};

struct RegisterGroupView {
  std::string title;
  bool continued = false;
  const Index* entries = nullptr;
  std::size_t count = 0;
};

struct RegisterView {
  std::string view, title;
  std::vector<Link> views;
  std::vector<RegisterGroupView> groups;
  PagerView pager;
};

struct YearView {
  const TimelineYear* year = nullptr;
  bool current = false;
  bool written_out = false;  // with its quarters
};

struct TimelineView {
  std::string key, title;
  int year = 0;
  std::vector<Link> views;  // all years, this quarter, what has no result, anniversaries
  std::vector<YearView> years, all_years, neighbours;  // neighbours: the previous and the next
  const Index* items = nullptr;  // a row of Tables::timelines: those of this page
  std::size_t count = 0;
  PagerView pager;
  Index unit = kNone;
};

// What the index can be narrowed by: value and words of each choice.
struct SearchChoice {
  std::string key, title;
};
struct SearchView {
  std::vector<SearchChoice> kinds, years, columns, units;
};

// A broadcast as its announcer reads it.
struct ScriptView {
  citation::SpokenText text;
  int seconds = 0;  // to read it once; 0: not known in this language
};

// A link spelled out for paper.
struct PrintedLink {
  std::string text;     // what the link says; a document's label; empty: the address says it all
  std::string address;  // as a person types it
  std::string language{"vi"};  // of `text`: labels of official documents are Vietnamese
};

struct ExplainedTerm {
  std::string written, meaning;
};

}  // namespace congbo::portal
