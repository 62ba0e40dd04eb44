#include "portal/search_page.h"

#include <set>

#include "portal/fields.h"
#include "portal/theme.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Kind;

std::string word_of(const PageView& view, std::string_view key) {
  return std::string(view.tables->theme->text(view.language, key));
}

// Kinds that have a page; what is only cited counts as a directive.
void add_kinds(PageView& view) {
  const site::Site& site = *view.tables->site;
  for (int i = 0; i < content::kKindCount; ++i) {
    const auto kind = static_cast<Kind>(i);
    const bool is_shown =
        !site.of_kind(kind).empty() || (kind == Kind::directive && !site.entries.empty());
    if (!is_shown) continue;
    view.search.kinds.push_back(
        {std::string(content::kind_name(kind)), word_of(view, word_key(kind))});
  }
}

void add_years(PageView& view) {
  const site::Site& site = *view.tables->site;
  std::set<int, std::greater<>> years;
  for (const site::DocumentNode& node : site.documents) {
    if (node.document->date) years.insert(node.document->date->year);
  }
  for (const site::Entry& entry : site.entries) {
    if (entry.date) years.insert(entry.date->year);
  }
  for (const int year : years) {
    view.search.years.push_back({std::to_string(year), std::to_string(year)});
  }
}

void add_columns(PageView& view) {
  for (const Index column : view.tables->shown_columns) {
    const site::Group& group = *view.tables->groups[column].group;
    view.search.columns.push_back({group.id, group.title});
  }
}

// In the order of their tree.
void add_units(PageView& view) {
  const site::Site& site = *view.tables->site;
  for (const LevelRow& level : view.tables->levels) {
    for (const Index unit : level.units) {
      view.search.units.push_back(
          {site.documents[site.units[unit].document].document->id, view.tables->units[unit].name});
    }
  }
}

Value index_link(const void*, const RenderContext& context) {
  return Value::link(tables_of(context).search_index);
}
template <auto Member>
Value choices(const void* self, const RenderContext&) {
  return list_of_structs<SearchChoice, kSearchChoiceType>(as<SearchView>(self).*Member);
}

}  // namespace

void view_search(PageView& view) {
  view.kind = PageKind::search;
  view.title = word_of(view, kSearchWord);
  add_kinds(view);
  add_years(view);
  add_columns(view);
  add_units(view);
}

const ObjectType kSearchType{
    "search",
    {{"index", kLink, &index_link},
     {"kinds", kListOf<kSearchChoiceType>, &choices<&SearchView::kinds>},
     {"years", kListOf<kSearchChoiceType>, &choices<&SearchView::years>},
     {"columns", kListOf<kSearchChoiceType>, &choices<&SearchView::columns>},
     {"units", kListOf<kSearchChoiceType>, &choices<&SearchView::units>}}};

const ObjectType kSearchChoiceType{"search_choice",
                                   {field<&itself<SearchChoice>, &SearchChoice::key>("key"),
                                    field<&itself<SearchChoice>, &SearchChoice::title>("title")}};

}  // namespace congbo::portal
