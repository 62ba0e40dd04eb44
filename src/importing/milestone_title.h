// The few words a milestone is called by, cut out of the clause that holds its time. Pure.
#pragma once

#include <string>
#include <string_view>

namespace congbo::importing {

// The clause around one time, as words without Markdown's signs.
struct Clause {
  std::string lead;    // everything before the time
  std::string before;  // the same from the time before on, where the clause has several
  std::string phrase;
  std::string after;  // up to the next time
  bool has_others = false;
};

// Empty when the clause says only when.
std::string milestone_title(const Clause& clause);

}  // namespace congbo::importing
