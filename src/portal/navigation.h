// The sections of the portal and how pages are reached. Pure functions over Tables.
#pragma once

#include "portal/tables.h"

namespace congbo::portal {

// "ke-hoach" for plans; "" for the home page and for what has no folder.
std::string_view section_folder(Section section);
// "ke-hoach/index.html"
std::string section_url(Section section);
Section section_of(content::Kind kind);

// True when the section has something to show, hence a page.
bool has_page(const Tables& tables, Section section);

}  // namespace congbo::portal
