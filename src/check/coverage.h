// Which times a plan's milestones cover, so that a deadline in the text can be held against them by
// what it means, not by its words. One for each plan and thread.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "content/document.h"
#include "schedule/expand.h"

namespace congbo::check {

class Coverage {
 public:
  // `dates`: the expansion of each milestone. Borrows the plan.
  Coverage(const content::Document& plan, const std::vector<schedule::Expansion>& dates,
           const std::optional<Date>& youngest_basis, bool before_is_inclusive);

  // Whether a milestone, or the time for comments, has that time: the same rule, the same last day
  // or period, one of the periods of a repetition, or the same words. What lasts, waits for nothing
  // known or was over when the plan was written needs none.
  bool covers(const schedule::TimeRule& rule, std::string_view words) const;

  // Counts `rule` as covered from here on.
  void add(const schedule::TimeRule& rule, std::string_view words);

 private:
  void add_dates(const schedule::Expansion& expansion);
  bool covers_dates(const schedule::TimeRule& rule) const;
  bool is_life_of_plan(const schedule::TimeRule& rule) const;
  bool was_over(const Date& last) const;
  bool is_covered_repetition(const schedule::TimeRule& rule) const;

  const content::Document& plan_;
  schedule::Frame frame_;
  std::set<std::string> phrases_;
  std::string titles_;  // of the milestones, in match form
  std::optional<Date> youngest_basis_;
  std::set<std::string> meanings_;
  std::set<EdtfDate> periods_;
  std::set<Date> last_days_;
  std::set<schedule::Recurs> repetitions_;
  std::set<EdtfDate> ends_of_repetitions_;
};

}  // namespace congbo::check
