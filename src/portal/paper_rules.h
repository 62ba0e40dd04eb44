// How an official paper is laid out: by its system and by the rules in force on its date. A table
// of facts (docs/outputs.md names the sources); constant, so safe from any thread.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace congbo::portal {

struct PaperRules {
  bool is_state = false;
  Date from;                   // first day in force; zeros: whatever came before
  std::string_view name;       // "36-HD/VPTW"
  std::string_view key;        // for style sheets: "party-2018"
  bool has_colon = false;      // "Số: 12/KH-UBND"
  bool has_star = false;       // below the issuer's name
  std::string_view power;      // how "on behalf of" is written: "T/M", "TM."
  std::string_view basis;      // "running": one paragraph; "dashes", "lines": a line for each
  std::string_view basis_end;  // behind the last ground
  bool is_basis_slanted = false;
  std::string_view page_number;                      // "top" or "bottom", never on the first page
  int top = 20, bottom = 20, left = 30, right = 15;  // margins in millimetres
};

// The rules for a paper of `date`; a paper without one follows the newest rules known on `as_of`.
const PaperRules& paper_rules(bool is_state, const std::optional<Date>& date, const Date& as_of);

}  // namespace congbo::portal
