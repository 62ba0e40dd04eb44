// Shows a TimeRule on one line, so that tests can compare whole rules as exact strings.
#pragma once

#include <string>
#include <string_view>

namespace congbo::schedule::testing {

// "before ../2022-05-20", "in XXXX-11 yearly since=2023 until=2025"; "-" when nothing was read.
// `reference` is an ISO date, or empty for none.
std::string show(std::string_view phrase, std::string_view reference = "");

}  // namespace congbo::schedule::testing
