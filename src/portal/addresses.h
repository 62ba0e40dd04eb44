// Addresses inside the site, always written to explicit files so that links work from a disk too.
// Pure functions.
#pragma once

#include <string>
#include <string_view>

namespace congbo::portal {

// "/ke-hoach/" → "ke-hoach/index.html", "/gioi-thieu" → "gioi-thieu.html", "/" → "index.html";
// a fragment or query stays.
std::string explicit_address(std::string_view written);

// Path of `address` without fragment and query.
std::string_view path_part(std::string_view address);

// True for "https://…", "mailto:…" and the like.
bool has_scheme(std::string_view address);

// Page `number` of a list: "ke-hoach/index.html", "ke-hoach/trang-2.html".
std::string list_page(std::string_view folder, int number);

// The page's address for the outside world; "" without a base.
std::string canonical_address(std::string_view base_url, std::string_view path);

}  // namespace congbo::portal
