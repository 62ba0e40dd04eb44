// Symbols of official documents that stay on one line: "21-KL/TW", "số 21-KL/TW", "01 - KL/TW".
// Pure; safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace congbo::portal {

// Appends `html`, the words of a citation, with what must not break in <span class="symbol">.
void append_unbroken(std::string& out, std::string_view html);

}  // namespace congbo::portal
