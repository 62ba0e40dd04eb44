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

// Shared by the makers of pages.
std::string section_title(const PageView& view, Section section);
// Home, the section where it has a page, `between` when it has an address, then this page.
void add_breadcrumbs(PageView& view, Section section, const Link& between = {});
// `first`, then the further pages in the folder of its name.
std::vector<std::string> pages_from(const std::string& first, int pages);

// Pages of timelines: of all years, of one, of a row of Tables::timelines.
void view_timeline(PageView& view);
void view_year(PageView& view, std::size_t which);
void view_timeline_row(PageView& view, std::size_t which, int number);

// Fills the pager of page `number` of `pages`, whose addresses `address(n)` gives.
PagerView pager_for(int number, int pages, std::size_t count,
                    const std::vector<std::string>& addresses);

}  // namespace congbo::portal
