// From an output of the plan to the page a template renders.
#pragma once

#include "portal/outputs.h"
#include "portal/page_view.h"

namespace congbo::portal {

// Requires: the output is a page (everything before Producer::asset).
PageView view_page(const Tables& tables, const Output& output);

// Finished texts that no template makes.
std::string redirect_page(const Tables& tables, const Output& output);
std::string robots_text(const Tables& tables);
std::string sitemap(const OutputPlan& plan, const Output& output);

// Fills the pager of page `number` of `pages`, whose addresses `address(n)` gives.
PagerView pager_for(int number, int pages, std::size_t count,
                    const std::vector<std::string>& addresses);

}  // namespace congbo::portal
