// .docx, .odt and .rtf through pandoc, .doc through LibreOffice first: both are programs found when
// they are needed, run in a folder of their own under /tmp that goes with the object.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importing/manuscript.h"

namespace congbo {
class Diagnostics;
}

namespace congbo::importing {

// The manuscript, or nothing after reporting why not. `shown` names the file in messages; `ending`
// is its lower-case ending without the dot; `bytes` is what it holds.
std::optional<Manuscript> read_office(const std::string& shown, std::string_view ending,
                                      const std::string& bytes, Diagnostics& diagnostics);

}  // namespace congbo::importing
