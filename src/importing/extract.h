// What `congbo extract` prints of an official text: JSON for programs (docs/extract.md), a report
// for people.
#pragma once

#include <iosfwd>
#include <string_view>

#include "base/message.h"

namespace congbo::content {
struct OfficialText;
}

namespace congbo::importing {

// `read` holds what was found in `text`.
void print_extract_json(std::ostream& out, std::string_view text,
                        const content::OfficialText& read);
void print_extract_report(std::ostream& out, std::string_view text,
                          const content::OfficialText& read, Language language);

}  // namespace congbo::importing
