// What an import refuses (filled personal forms, minutes, papers with a secrecy mark) and what it
// points out (private mailboxes and mobile telephones). Pure functions over single lines and whole
// manuscripts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importing/manuscript.h"

namespace congbo {
struct Message;
}

namespace congbo::importing {

// How many lines with words make up the head, where a paper bears its marks.
inline constexpr std::size_t kMarkedHead = 15;

// A line that is nothing but "MẬT", "TỐI MẬT" or "TUYỆT MẬT", as stamped or spaced out ("M Ậ T"),
// or that gives one as "Độ mật"; prose never is.
bool is_secrecy_mark(std::string_view line);

// In a head the mark may also stand in a column of its own, or not be in capitals: "Tối mật".
bool head_line_has_secrecy_mark(std::string_view line);

struct Refusal {
  const Message* message = nullptr;
  std::size_t line = 0;  // index into the manuscript's lines
};

// The first reason against taking this paper in.
std::optional<Refusal> reason_to_refuse(const Manuscript& manuscript);

struct Contact {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Mailboxes of free providers and mobile telephones in a line; `allowed` are not pointed out.
std::vector<Contact> private_contacts(std::string_view line,
                                      const std::vector<std::string>& allowed);

}  // namespace congbo::importing
