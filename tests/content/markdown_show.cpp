#include "content/markdown_show.h"

#include <doctest/doctest.h>

namespace congbo::content {

std::string show(const Place& place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" +
         std::to_string(place.length);
}

static std::string show(const Slot& slot) {
  const std::string title = slot.title.empty() ? "" : " \"" + slot.title + "\"";
  switch (slot.kind) {
    case SlotKind::link_begin:
      return "{link " + slot.target + title + "}";
    case SlotKind::link_end:
      return "{end}";
    case SlotKind::mention_begin:
      return "{@" + slot.target + "}";
    case SlotKind::symbol_begin:
      return "{#" + slot.target + "}";
    case SlotKind::abbreviation_begin:
      return "{= " + slot.target + "}";
    case SlotKind::image:
      return "{image " + slot.target + title + (slot.alt.empty() ? "" : " " + slot.alt) +
             (slot.is_decorative ? " (decorative)}" : "}");
  }
  return "?";
}

std::string show(const Body& body) {
  std::string out;
  std::size_t at = 0;
  for (const Slot& slot : body.slots) {
    REQUIRE(slot.offset >= at);
    REQUIRE(slot.offset <= body.html.size());
    out += body.html.substr(at, slot.offset - at) + show(slot);
    at = slot.offset;
  }
  return out + body.html.substr(at);
}

std::string html_of(std::string_view markdown) {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.file = "bai.md";
  const Rendered rendered = render_markdown(markdown, options, diagnostics);
  CHECK(show(diagnostics) == "");
  return show(rendered.body);
}

std::string show(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& item : diagnostics.sorted()) {
    out += (out.empty() ? "" : "\n") + std::string(item.message->code) + " " + show(item.place);
    for (std::size_t i = 0; i < item.arguments.size(); ++i) {
      out += (i == 0 ? " " : "|") + item.arguments[i];
    }
  }
  return out;
}

std::string problems_of(std::string_view markdown, std::uint32_t first_line) {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.file = "bai.md";
  options.first_line = first_line;
  render_markdown(markdown, options, diagnostics);
  return show(diagnostics);
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace congbo::content
