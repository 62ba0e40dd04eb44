#include "portal/linked_data.h"

#include <array>
#include <nlohmann/json.hpp>

#include "portal/addresses.h"
#include "portal/linked_parts.h"
#include "portal/lookups.h"

namespace congbo::portal {
namespace {

// A script ends at "</script", whatever its type, so no markup may stand in it as such.
void append_as_data_block(std::string& out, const Json& json) {
  out += "<script type=\"application/ld+json\">";
  for (const char c : json.dump(-1, ' ', false, Json::error_handler_t::replace)) {
    switch (c) {
      case '<':
        out += "\\u003c";
        break;
      case '>':
        out += "\\u003e";
        break;
      case '&':
        out += "\\u0026";
        break;
      default:
        out += c;
    }
  }
  out += "</script>\n";
}

// The way from the home page; every step but the last needs an address.
Json breadcrumbs(const PageView& view) {
  if (view.breadcrumbs.size() < 2 || view.tables->site->config.base_url.empty()) return {};
  Json steps = Json::array();
  for (std::size_t i = 0; i < view.breadcrumbs.size(); ++i) {
    const Link& link = view.breadcrumbs[i];
    Json step{{"@type", "ListItem"}, {"position", i + 1}, {"name", link.title}};
    if (i + 1 < view.breadcrumbs.size()) step["item"] = absolute(view, link.url);
    steps.push_back(std::move(step));
  }
  return {{"@type", "BreadcrumbList"}, {"itemListElement", std::move(steps)}};
}

Json web_site(const PageView& view) {
  Json site{{"@type", "WebSite"}, {"name", view.tables->site->config.title}};
  put(site, "url", absolute(view, "index.html"));
  site["inLanguage"] = view.tables->site->config.language;
  site["publisher"] = office(view);
  return site;
}

// A page that is no more than itself: a text of its own, or a list of other things.
Json web_page(const PageView& view, std::string_view type) {
  Json page = thing_of_page(view, type);
  if (view.document != kNone) {
    const content::Document& document = *view.tables->site->documents[view.document].document;
    put(page, "dateModified", document.updated ? document.updated : document.date);
  }
  Json site{{"@type", "WebSite"}, {"name", view.tables->site->config.title}};
  put(site, "url", absolute(view, "index.html"));
  page["isPartOf"] = std::move(site);
  return page;
}

Json model(const PageView& view) {
  if (is_of_individual(*view.tables->site->documents[view.document].document)) return {};
  return model_article(view);
}

Json main_thing(const PageView& view) {
  switch (view.kind) {
    case PageKind::plan:
    case PageKind::directive:
      return view.entry == kNone ? Json() : legislation(view);
    case PageKind::news:
      return news_article(view);
    case PageKind::model:
      return model(view);
    case PageKind::broadcast:
      return episode(view);
    case PageKind::bulletin:
      return issue(view);
    case PageKind::unit:
      return whole_body(view, view.tables->site->documents[view.document].unit);
    case PageKind::event:
      return event(view);
    case PageKind::page:
      return web_page(view, "WebPage");
    case PageKind::home:
      return web_site(view);
    default:
      return web_page(view, "CollectionPage");
  }
}

}  // namespace

void write_linked_data(const void*, const tpl::RenderContext& context, std::string& out) {
  const PageView& view = view_of(context);
  if (view.kind == PageKind::not_found || view.kind == PageKind::sheet ||
      view.kind == PageKind::script) {
    return;
  }
  Json graph = Json::array();
  for (Json& thing : std::array{main_thing(view), breadcrumbs(view)}) {
    if (!thing.is_null()) graph.push_back(std::move(thing));
  }
  const Index body = target_of(context, &view.tables->site->config.body);
  if (view.kind == PageKind::home && body != kNone) graph.push_back(whole_body(view, body));
  if (graph.empty()) return;
  append_as_data_block(out, {{"@context", "https://schema.org"}, {"@graph", std::move(graph)}});
}

}  // namespace congbo::portal
