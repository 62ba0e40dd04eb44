// Rows of Tables about a collective model's course: its review and its drawings. Pure data; lengths
// are in the units of the drawing, from its upper left corner.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/edtf.h"
#include "portal/words.h"

namespace congbo::portal {

// The comparison with the beginning that falls due two years after registration.
struct Review {
  EdtfDate period;
  Date last;
  OccurrenceState state = OccurrenceState::coming;
  std::optional<Date> done_on;
};

struct ChartBar {
  std::string value;         // as typed; stands above the bar
  std::string label;         // "2024"; empty: the baseline
  std::optional<Date> date;  // of the evaluation
  int x = 0, y = 0, width = 0, height = 0, middle = 0;
};

// One indicator: its baseline and evaluations as bars, its target as a line.
struct Chart {
  std::uint32_t indicator = 0;  // into Model::indicators
  int width = 0, height = 0;
  int bottom = 0;  // where bars stand
  bool has_target = false;
  int target_y = 0;
  std::vector<ChartBar> bars;
};

struct ModelCourse {
  std::optional<Review> review;
  std::vector<Chart> charts;
};

}  // namespace congbo::portal
