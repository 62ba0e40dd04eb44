// Capitals of the Latin letters Vietnamese is written with, and words put into their usual form for
// showing. Pure; safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace congbo::citation {

bool is_capital_letter(char32_t letter);
char32_t capital_of(char32_t letter);
char32_t small_of(char32_t letter);

// Text in NFC with ủy-style tone marks, capitals as printed, blanks and Markdown's * single blanks.
std::string tidy_words(std::string_view text);
// The same in lower case but for the first letter of each word: "KỲ ANH" → "Kỳ Anh".
std::string tidy_name(std::string_view text);

}  // namespace congbo::citation
