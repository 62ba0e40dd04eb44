// The lines of a milestone to paste under `milestones:`. One for each plan and thread.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "content/document.h"

namespace congbo::check {

class MilestoneLines {
 public:
  explicit MilestoneLines(const content::Document& plan);

  // `words` are the time as the text has it, `units` ids of units. Each call takes an id of its
  // own.
  std::string write(const std::string& title, const schedule::TimeRule& rule,
                    const std::string& words, const std::vector<std::string>& units);

 private:
  std::string free_id(const std::string& title);

  const content::Document& plan_;
  std::set<std::string> ids_;
};

// A clause as a title, given what stands before and behind its time: on one line, without signs at
// its ends, not longer than a title may be.
std::string tidy_title(std::string_view before, std::string_view after);

// A phrase that `due` reads and that means `rule`: the words themselves where they do.
std::string due_phrase(const schedule::TimeRule& rule, const std::string& words,
                       const std::optional<Date>& reference);

}  // namespace congbo::check
