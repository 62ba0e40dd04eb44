// For the tests of check_meaning: small sites in memory, and what the rules found in them.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace congbo::check::testing {

// Paths below content/ → whole files.
using Files = std::map<std::string, std::string, std::less<>>;

// "file:line «words at the place» code arguments", one a line; `rule` names the only code that is
// looked at, so that a test of one rule may leave the others' findings alone.
std::string findings(const Files& files, std::string_view rule);

// A plan's file: front matter lines behind a title and `period: 2022/2025`, and its text.
std::string plan(std::string_view front_matter, std::string_view text = "");
// A unit's file.
std::string unit(std::string_view title, std::string_view front_matter = "");

}  // namespace congbo::check::testing
