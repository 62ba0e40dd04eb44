// Rows of Tables that tell of many things: groups, register, units, timelines, feeds, calendars.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "portal/chart_rows.h"
#include "portal/words.h"
#include "site/records.h"

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

// What many rows can be filtered by in the browser: the options, and each row's choice of them.
struct Filter {
  std::string_view word;  // its key among the theme's words: "filter.type"
  int cell = 0;           // where a row of the data file has it
  std::vector<std::string> options;
  std::vector<int> picks;  // by row; -1: the row says nothing about it
};
struct Catalogue {
  CatalogueKind kind = CatalogueKind::register_;
  std::string address;  // of the data file
  std::vector<Filter> filters;
  std::vector<Index> subjects;  // entries or documents, newest first
};

struct LevelRow {
  content::UnitLevel level = content::UnitLevel::unset;
  std::vector<Index> units;  // those that exist on the day of the build and stand at the top
  std::vector<Index> ended;  // all that ended before it
};

struct KindCount {
  site::TimelineKind kind = site::TimelineKind::news;
  int count = 0;
};
struct TimelineQuarter {
  int number = 0;
  std::string title, anchor;
  std::string url;  // a page of its own in a long year, else a part of the year's
  std::vector<Index> items;
  std::vector<KindCount> kinds;  // those that occur
};
struct TimelineYear {
  int number = 0;
  std::string url;
  std::size_t count = 0;
  std::vector<TimelineQuarter> quarters;
  bool is_long = false;  // its quarters have pages of their own
};
// A timeline beside that of all years and those of one.
struct TimelineRow {
  TimelineTopic topic = TimelineTopic::this_quarter;
  std::string title;
  std::string url;           // its first page
  Index unit = kNone;        // of one unit
  int year = 0;              // of a quarter
  std::vector<Index> items;  // into Site::timeline, in the order shown
};

struct SectionRow {
  Section section = Section::home;
  std::string url;
  std::size_t count = 0;
};

// What may be followed in a feed reader; a podcast has one format, the others have three.
enum class FeedFormat { atom, rss, json, podcast };
inline constexpr int kFeedFormatCount = 4;
struct FeedRow {
  FeedTopic topic = FeedTopic::everything;
  std::string title;
  std::string page;                                   // what a person reads instead
  std::array<std::string, kFeedFormatCount> address;  // empty: not in this format
  std::vector<Index> documents;                       // newest first
};

// One date of a plan, an event or a model, with all its repetitions.
struct CalendarItem {
  Index milestone = kNone;
  Index event = kNone;  // into documents, when it is no milestone
  Index model = kNone;  // into documents: the review of a model
};
struct CalendarRow {
  CalendarTopic topic = CalendarTopic::all;
  std::string title;
  std::string page;     // where a person reads the same
  std::string address;  // "lich/ke-hoach/2023/76-kh-du.ics"
  std::string webcal;   // the same, absolute, as calendars subscribe to it
  std::vector<CalendarItem> items;
};

}  // namespace congbo::portal
