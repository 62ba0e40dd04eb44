// The picture of a plan's dates: where everything stands, in points of a drawing kChartWidth wide,
// which is what a telephone shows without making it smaller. Pure data.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "portal/words.h"
#include "site/index.h"

namespace congbo::portal {

inline constexpr int kChartWidth = 328;

// One date, or several that lie too close to be told apart.
struct ChartMark {
  OccurrenceState state = OccurrenceState::coming;
  int x = 0, width = 0;
};

struct ChartRow {
  site::Index milestone = site::kNone;
  std::string title;  // cut to one line
  int title_y = 0;    // its base line
  int mark_y = 0;     // upper edge of the marks
  std::vector<ChartMark> marks;
};

// A quarter or a year, with its label when there is room for one.
struct ChartColumn {
  std::string label;
  int x = 0, width = 0;
};

struct PlanChart {
  int width = kChartWidth, height = 0;
  int top = 0, bottom = 0;  // of the rows
  Date first, last;         // what the columns cover
  int left = 0, right = 0;  // where these days begin and end
  int today = -1;           // where the day of the build is; -1: outside
  std::vector<ChartColumn> years, quarters;
  std::vector<ChartRow> rows;
  int omitted = 0;  // milestones with dates that found no room
};

}  // namespace congbo::portal
