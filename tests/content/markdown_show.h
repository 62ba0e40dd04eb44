// For the tests of Markdown: bodies with their slots written out, and what was reported.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "content/markdown.h"

namespace congbo::content {

// The HTML with each slot in its place: {link TARGET "TITLE"}, {@TARGET}, {#SYMBOL}, {end},
// {image TARGET "TITLE" ALT}.
std::string show(const Body& body);
std::string html_of(std::string_view markdown);  // fails the test if anything is reported

// "code line:column+length argument|argument", one a line.
std::string show(const Diagnostics& diagnostics);
std::string problems_of(std::string_view markdown, std::uint32_t first_line = 1);

std::string show(const Place& place);
std::string repeated(std::string_view part, std::size_t times);

}  // namespace congbo::content
