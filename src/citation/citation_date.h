// Dates as citations print them: "ngày 25/10/2021", "(ban hành ngày 5 tháng 8 năm 2022)". Effective
// dates and days without a year are not issue dates. Pure. Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace congbo::citation {

struct DateClause {
  std::size_t end = 0;       // just past it, the closing bracket included
  std::optional<Date> date;  // absent when there is no such day: 31/02/2021
  bool after_comma = false;
};

// The clause that follows `at` directly, with or without a comma.
std::optional<DateClause> read_date_clause(std::string_view text, std::size_t at);

// "ngày 25/10/2021" itself, beginning with that word.
std::optional<DateClause> read_day(std::string_view text, std::size_t at);

// ", 25/10/2021" without its word, as the press writes it.
std::optional<DateClause> read_bare_day(std::string_view text, std::size_t at);

// Past ", có hiệu lực từ ngày 01/7/2024" after `at`; `at` when there is none.
std::size_t skip_effect(std::string_view text, std::size_t at);

// Past a day that is no date yet ("ngày 12/3", "ngày …/…/2025") after `at`; `at` when there is
// none.
std::size_t skip_partial_day(std::string_view text, std::size_t at);

// Past "năm 2022" after `at`; `at` when there is none.
std::size_t skip_year(std::string_view text, std::size_t at);

}  // namespace congbo::citation
