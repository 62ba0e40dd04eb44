// What tests of the citation grammar compare: every citation of a text in one short line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "citation/citation.h"

struct CitationCase {
  const char* text;
  const char* expected;
};

// "21-KL/TW 2021-10-25 Bộ Chính trị; …": symbol, day, issuer. A type that the symbol does not show
// stands before it ("Luật:59/2020/QH14"); a mention without a suffix is "[KL 21]", with "=
// 21-KL/TW" behind when it resolves. Separators of the other system: "(mixed)".
std::string show(const std::vector<congbo::citation::Citation>& citations);
std::string cited(std::string_view text);

// The text of each citation's span, in « ».
std::string spans(std::string_view text);
