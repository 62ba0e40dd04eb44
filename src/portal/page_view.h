// One page while it is being rendered: what the getters of every field find through
// RenderContext::host. Lives on the stack of one thread; points into Tables.
#pragma once

#include <string>
#include <vector>

#include "portal/following.h"
#include "portal/page_kind.h"
#include "portal/page_lists.h"
#include "template/template.h"

namespace congbo::portal {

struct PageView {
  const Tables* tables = nullptr;
  PageKind kind = PageKind::home;
  Language language = Language::vi;
  std::string path;
  std::string title, description, canonical, alternate_canonical;
  std::string image;  // absolute; what stands beside the title where the page is shared
  std::vector<Link> breadcrumbs;
  Index document = kNone;  // what the page shows
  Index entry = kNone;
  std::vector<PrintedLink> links;  // of the document's text, for paper
  std::vector<ExplainedTerm> terms;
  Following following;      // of the entry, on the pages of plans and directives
  Index alternate = kNone;  // a document
  // The part of list-like pages; the one that belongs to `kind` is filled.
  ListView list;
  GroupsView groups;
  RegisterView register_;
  TimelineView timeline;
  SearchView search;
  ScriptView script;  // of the broadcast
};

inline const PageView& view_of(const tpl::RenderContext& context) {
  return *static_cast<const PageView*>(context.host);
}
inline const Tables& tables_of(const tpl::RenderContext& context) {
  return *view_of(context).tables;
}
inline const site::Site& site_of(const tpl::RenderContext& context) {
  return *tables_of(context).site;
}

// The theme's word for a key of words.h, in the page's language.
tpl::Value word(const tpl::RenderContext& context, std::string_view key);
std::string_view words_in(const tpl::RenderContext& context, const Words& words);
// Words of a period, span or range that Tables know; "" otherwise.
tpl::Value period_value(const tpl::RenderContext& context, const EdtfDate& period);
// The same of a date of milestone `milestone`: what must be done before a day says so.
tpl::Value period_of_milestone(const tpl::RenderContext& context, Index milestone,
                               const EdtfDate& period);
tpl::Value words_value(const tpl::RenderContext& context, const void* source);

// Writes the body of document `self` (a const Index*), its slots filled for the page or feed.
void write_body(const void* self, const tpl::RenderContext& context, std::string& out);
// As write_body, to stand below a heading of another page: ids with the document's own before them,
// headings one level down.
void write_quoted_body(const void* self, const tpl::RenderContext& context, std::string& out);

}  // namespace congbo::portal
