#include "portal/paper_rules.h"

#include <iterator>

namespace congbo::portal {
namespace {

constexpr bool kParty = false;
constexpr bool kState = true;
constexpr bool kColon = true;
constexpr bool kStar = true;
constexpr bool kSlanted = true;

// By system, then by the first day in force. Rows of rules that could not be read in full repeat
// the values of their successor where nothing else is known (docs/decisions.md).
constexpr PaperRules kRules[] = {
    {kParty,
     {},
     "01-HD/VPTW",
     "party-1998",
     !kColon,
     kStar,
     "T/M",
     "running",
     ".",
     !kSlanted,
     "top"},
    {kParty,
     {2004, 5, 28},
     "11-HD/VPTW",
     "party-2004",
     !kColon,
     kStar,
     "T/M",
     "running",
     ".",
     !kSlanted,
     "top"},
    {kParty,
     {2018, 4, 3},
     "36-HD/VPTW",
     "party-2018",
     !kColon,
     kStar,
     "T/M",
     "running",
     ".",
     !kSlanted,
     "top"},
    {kParty,
     {2026, 5, 27},
     "05-HD/VPTW",
     "party-2026",
     !kColon,
     kStar,
     "T/M",
     "dashes",
     ".",
     !kSlanted,
     "top"},
    {kState,
     {},
     "55/2005/TTLT-BNV-VPCP",
     "state-2005",
     kColon,
     !kStar,
     "TM.",
     "lines",
     ",",
     !kSlanted,
     "bottom"},
    {kState,
     {2011, 3, 4},
     "01/2011/TT-BNV",
     "state-2011",
     kColon,
     !kStar,
     "TM.",
     "lines",
     ",",
     !kSlanted,
     "bottom"},
    {kState,
     {2020, 3, 5},
     "30/2020/NĐ-CP",
     "state-2020",
     kColon,
     !kStar,
     "TM.",
     "lines",
     ".",
     kSlanted,
     "top"},
};

}  // namespace

const PaperRules& paper_rules(bool is_state, const std::optional<Date>& date, const Date& as_of) {
  const Date day = date.value_or(as_of);
  const PaperRules* found = nullptr;
  for (const PaperRules& rules : kRules) {
    if (rules.is_state != is_state) continue;
    if (found == nullptr || rules.from <= day) found = &rules;
  }
  return *found;
}

}  // namespace congbo::portal
