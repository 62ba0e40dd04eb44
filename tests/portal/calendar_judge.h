// Calendars read back by libical, which is no part of the program: what a subscriber's calendar
// would show.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::testing {

// A date is "2023-04-30", an hour "2023-04-30 16:30" in the zone its entry names.
struct ReadEntry {
  std::string uid, summary, description, location, url, status, categories;
  std::string stamp, modified;  // "20230430T170000Z"
  int sequence = -1;
  bool repeats = false;
  std::string zone;                 // "" for whole days
  std::vector<std::string> starts;  // of every repetition
  std::vector<std::string> ends;    // last day or hour of each, inclusive
};

struct ReadCalendar {
  std::string problems;  // what libical could not read; what it lets pass but the standard does not
  std::string name;
  std::vector<ReadEntry> entries;
};

// Repetitions of rules without end are read up to `most`.
ReadCalendar read_calendar(std::string_view text, std::size_t most = 5000);

}  // namespace congbo::testing
