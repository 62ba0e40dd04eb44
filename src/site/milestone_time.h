// When a milestone is: its rule, its plan's life, which of its dates a result speaks of. Used for
// what the site shows, and by the check for plans it does not show yet. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "schedule/expand.h"

namespace congbo::content {
struct Document;
struct Milestone;
}  // namespace congbo::content

namespace congbo::site {

inline constexpr std::size_t kMaxOccurrences = 4000;       // of one milestone
inline constexpr std::size_t kMaxPlanOccurrences = 10000;  // of one plan

// What a milestone means in time: its phrase, or its offset from another milestone or document.
schedule::TimeRule rule_of(const content::Milestone& milestone);

// The frame a plan's milestones are expanded in. Requires: `plan` is a plan.
schedule::Frame life_of(const content::Document& plan, bool before_is_inclusive);

// The occurrence a result's `period` names ("2023-33", "quý I/2023"); an empty one names the only
// one there is.
std::optional<std::uint32_t> find_occurrence(const schedule::Expansion& expansion,
                                             const std::string& period);

}  // namespace congbo::site
