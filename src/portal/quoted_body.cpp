// A body on a page where other bodies stand too.
#include <algorithm>

#include "portal/lookups.h"

namespace congbo::portal {
namespace {

// End of the tag that begins at `at`, behind its '>'; attributes may hold one.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  char quote = 0;
  for (; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return html.size();
}

// "<h2", "</h3": one level down, but never past the last.
void lower_heading(std::string& tag) {
  const std::size_t at = tag[1] == '/' ? 2 : 1;
  const bool is_heading = tag.size() > at + 2 && tag[at] == 'h' && tag[at + 1] >= '1' &&
                          tag[at + 1] < '6' && (tag[at + 2] == ' ' || tag[at + 2] == '>');
  if (is_heading) ++tag[at + 1];
}

void put_before(std::string& tag, std::string_view attribute, const std::string& prefix) {
  const std::size_t at = tag.find(attribute);
  if (at != std::string::npos) tag.insert(at + attribute.size(), prefix);
}

}  // namespace

void write_quoted_body(const void* self, const tpl::RenderContext& context, std::string& out) {
  std::string html;
  write_body(self, context, html);
  const std::string prefix = document_at(self, context).id + "-";
  std::size_t at = 0;
  while (at < html.size()) {
    const std::size_t open = std::min(html.find('<', at), html.size());
    out.append(html, at, open - at);
    at = end_of_tag(html, open);
    std::string tag = html.substr(open, at - open);
    if (tag.size() > 2) lower_heading(tag);
    put_before(tag, " id=\"", prefix);
    put_before(tag, " href=\"#", prefix);
    out += tag;
  }
}

}  // namespace congbo::portal
