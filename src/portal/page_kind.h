// The kinds of pages a theme has a template for, and what a template of each may read
// (docs/themes.md). Constants; safe from any thread.
#pragma once

#include <string_view>

namespace congbo::tpl {
struct ObjectType;
}

namespace congbo::portal {

enum class PageKind {
  home,
  plan,
  results,
  course,
  directive,
  news,
  model,
  broadcast,
  bulletin,
  sheet,
  script,
  unit,
  event,
  page,
  list,
  groups,
  units,
  register_,
  timeline,
  calendars,
  search,
  not_found
};
inline constexpr int kPageKindCount = 22;

struct PageKindRow {
  std::string_view name;           // page.kind
  std::string_view template_name;  // "plan.html"
  const tpl::ObjectType& root;     // what stands at the top of its context
};

const PageKindRow& row_of(PageKind kind);

}  // namespace congbo::portal
