// The page that searches: what its form offers. Called while one page is being viewed.
#pragma once

#include "portal/page_view.h"

namespace congbo::portal {

// Fills the view with the title and the choices that narrow a search.
void view_search(PageView& view);

}  // namespace congbo::portal
