// Steps of plan_outputs. Pure functions over Tables.
#pragma once

#include "portal/outputs.h"
#include "portal/tables.h"

namespace congbo::portal {

inline constexpr std::size_t kRegisterRows = 200;   // of one page of the register
inline constexpr std::size_t kTimelineRows = 100;   // of one page of a timeline
inline constexpr std::size_t kWholeTimeline = 200;  // what one page writes out without paging
inline constexpr std::string_view kSearchPage = "tim-kiem.html";
inline constexpr std::size_t kSitemapUrls = 40'000;  // of one file; the protocol allows 50,000

// Every output of the portal, unordered.
std::vector<Output> list_outputs(const Tables& tables);

// True for what a reader opens and a search engine should know.
bool is_public_page(const Output& output);

// What an output is made from, for messages: a file of the site, or a name.
std::string origin_of(const Tables& tables, const Output& output);

// Reports addresses of the site that no output of `plan` answers.
void check_site_addresses(const OutputPlan& plan, Diagnostics& diagnostics);

int page_count(std::size_t rows, std::size_t rows_of_page);

}  // namespace congbo::portal
