// Where sentences begin in running text: for what is quoted around a citation and for what is read
// aloud. Pure; Requires: valid UTF-8 in NFC.
#pragma once

#include <cstddef>
#include <string_view>

namespace congbo::citation {

// Whether a sentence begins at `at`: after a stop and white space and not in a small letter, or at
// a line's beginning. "1.", "II." and "a." at a line's beginning and short forms ("TP.") end none.
bool begins_sentence(std::string_view text, std::size_t at);

}  // namespace congbo::citation
