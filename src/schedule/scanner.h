// Deadlines in running text: "hoàn thành trước 20/5/2022", "vào quý I hằng năm", "trước 05 ngày tổ
// chức hội nghị" (reference §c). What dates are not deadlines (citations, titles, coverage
// periods, terms, the place-date line) and which words name bodies is told by the caller; the rest
// is judged by the words around (docs/decisions.md). A bound without any year in sight is left out.
// Markdown's * around words is read over. Offsets are bytes of the text as given, NFD included.
// Pure; linear in the text's length. Requires valid UTF-8.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/composed_text.h"
#include "base/date.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

struct Deadline {
  TextSpan span;  // "trước ngày 20/4/2023"
  TimeRule rule;
  std::vector<TextSpan> who;  // bodies the sentence or its heading charges; empty when unsaid
  TextSpan what;              // the clause or list item that says what is due; empty when unsaid
};

struct ScanContext {
  std::optional<Date> reference;  // the document's date: gives the year where the text has none
  std::vector<TextSpan> quiet;    // ascending: citations, titles, head and tail of the paper
  std::vector<TextSpan> bodies;   // ascending: names of units and bodies
};

// In order, without overlaps.
std::vector<Deadline> find_deadlines(std::string_view text, const ScanContext& context);

// Deadline::who of one deadline found in `text`, for callers that look for bodies only near it.
std::vector<TextSpan> find_charged(std::string_view text, const TextSpan& deadline,
                                   const std::vector<TextSpan>& bodies);

}  // namespace congbo::schedule
