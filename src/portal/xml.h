// The little XML the portal writes. Pure functions.
#pragma once

#include <string>
#include <string_view>

namespace congbo::portal {

// Escapes & < > " ' and drops the characters XML 1.0 forbids.
void append_escaped_xml(std::string& out, std::string_view text);

// <name>text</name> and a line's end, indented.
void append_element(std::string& out, std::string_view indent, std::string_view name,
                    std::string_view text);

}  // namespace congbo::portal
