// From what a person types on the command line to what a report is about. Pure; reports what it
// cannot find, with what comes near.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "reporting/plan_report.h"

namespace congbo::reporting {

struct Asked {
  std::string plan;    // its id, its symbol or its file
  std::string period;  // "quý I/2023", "6 tháng đầu năm 2023", EDTF
  std::string unit;    // its id, its name or its short name; empty: the whole plan
};

std::optional<Subject> find_subject(const site::Site& site, const Asked& asked,
                                    Diagnostics& diagnostics);

}  // namespace congbo::reporting
