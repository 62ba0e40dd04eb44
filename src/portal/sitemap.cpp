// What search engines read: sitemap.xml, robots.txt, pages that say where an old address has gone.
#include <fmt/format.h>

#include "base/text.h"
#include "portal/addresses.h"
#include "portal/pages.h"
#include "portal/plan_paths.h"
#include "portal/xml.h"

namespace congbo::portal {
namespace {

constexpr std::string_view kSitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9";

// The day the page's document says it was changed; pages made from many documents have none.
std::string last_change(const Tables& tables, const Output& output) {
  if (output.producer != Producer::document) return "";
  const content::Document& document = *tables.site->documents[output.subject].document;
  if (document.updated) return to_iso(*document.updated);
  return document.date ? to_iso(*document.date) : "";
}

std::string urls(const OutputPlan& plan, std::size_t begin, std::size_t end) {
  const std::string& base = plan.tables().site->config.base_url;
  XmlWriter xml;
  xml.open("urlset", {{"xmlns", kSitemapSpace}});
  std::size_t number = 0;
  for (const Output& output : plan.outputs()) {
    if (!is_public_page(output)) continue;
    if (number++ < begin) continue;
    if (number > end) break;
    xml.open("url");
    xml.element("loc", canonical_address(base, output.path));
    const std::string changed = last_change(plan.tables(), output);
    if (!changed.empty()) xml.element("lastmod", changed);
    xml.close();
  }
  return xml.finish();
}

std::string list_of_sitemaps(const OutputPlan& plan, int parts) {
  const std::string& base = plan.tables().site->config.base_url;
  XmlWriter xml;
  xml.open("sitemapindex", {{"xmlns", kSitemapSpace}});
  for (int part = 1; part <= parts; ++part) {
    xml.open("sitemap");
    xml.element("loc", fmt::format("{}sitemap-{}.xml", base, part));
    xml.close();
  }
  return xml.finish();
}

std::string title_of(const site::Site& site, const std::string& url) {
  for (const site::DocumentNode& node : site.documents) {
    if (node.document->address + ".html" == url) return node.document->title;
  }
  return url;
}

}  // namespace

std::string sitemap(const OutputPlan& plan, const Output& output) {
  std::size_t pages = 0;
  for (const Output& each : plan.outputs()) pages += is_public_page(each) ? 1u : 0u;
  const int parts = page_count(pages, kSitemapUrls);
  if (output.part == 0) return parts > 1 ? list_of_sitemaps(plan, parts) : urls(plan, 0, pages);
  return urls(plan, std::size_t{output.part - 1} * kSitemapUrls, output.part * kSitemapUrls);
}

std::string robots_text(const Tables& tables) {
  const std::string& base = tables.site->config.base_url;
  std::string out = "User-agent: *\nAllow: /\n";
  if (!base.empty()) out += "Sitemap: " + base + "sitemap.xml\n";
  return out;
}

std::string redirect_page(const Tables& tables, const Output& output) {
  const site::Redirect& redirect = tables.site->redirects[output.subject];
  const std::string& base = tables.site->config.base_url;
  tpl::RenderContext context;
  context.page_path = output.path;
  const std::string relative = escape_html(tpl::address_from(context, redirect.to));
  const std::string canonical =
      base.empty() ? relative : escape_html(canonical_address(base, redirect.to));
  const std::string title = escape_html(title_of(*tables.site, redirect.to));
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{0}\">\n<meta charset=\"utf-8\">\n<title>{1}</title>\n"
      "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{2}\">\n"
      "<meta http-equiv=\"refresh\" content=\"0; url={3}\">\n<p><a href=\"{3}\">{1}</a></p>\n"
      "</html>\n",
      tables.language == Language::vi ? "vi" : "en", title, canonical, relative);
}

}  // namespace congbo::portal
