// What the tests of the theme language share: a site in memory with one kind of page, and JSON data
// as values.
#pragma once

#include <map>
#include <string>

#include "template/template.h"

namespace congbo::tpl {

using Files = std::map<std::string, std::string>;

struct Rendered {
  std::string text;
  std::string problems;  // one a line: file:line:column code: words | hint (English)
};

std::string list_problems(const Diagnostics& diagnostics);

// A plan's page: names site, plan, units, note; see theme.cpp for its data.
const ObjectType& page_type();
Value page_value();
RenderContext page_context();

// Loads "page.html" of `files` for page_type() and renders it.
Rendered render_page(const Files& files, Limits limits = {}, std::string_view language = "vi");
Rendered render_page(const std::string& page, Limits limits = {}, std::string_view language = "vi");

}  // namespace congbo::tpl
