// What stands after a document's number: day of issue, issuer, title. Pure; reads a bounded
// stretch. Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/composed_text.h"
#include "citation/body_reader.h"
#include "citation/citation_date.h"

namespace congbo::citation {

struct After {
  std::size_t span_end = 0;  // past a date that stands directly behind the number
  std::size_t end = 0;       // past date and issuer
  bool has_date = false;     // a date was printed, valid or not
  std::optional<Date> date;
  std::optional<ReadBody> issuer;
  TextSpan title;  // when it stood before date and issuer, in quotes
};

After read_after(std::string_view text, std::size_t end);

// The title behind `at`: "về đẩy mạnh …" to its clause's end, or a quotation; empty at `at`.
TextSpan read_title(std::string_view text, std::size_t at);

}  // namespace congbo::citation
