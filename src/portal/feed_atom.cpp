// Atom (RFC 4287); and the choice between the formats.
#include "portal/feed_entry.h"
#include "portal/feeds.h"
#include "portal/xml.h"

namespace congbo::portal {
namespace {

void write_author(XmlWriter& xml, std::string_view name) {
  xml.open("author");
  xml.element("name", name);
  xml.close();
}

void write_entry(XmlWriter& xml, const FeedEntry& entry, std::string_view feed_language) {
  if (entry.language == feed_language) {
    xml.open("entry");
  } else {
    xml.open("entry", {{"xml:lang", entry.language}});
  }
  xml.element("title", entry.title);
  xml.element("id", entry.address);
  xml.empty("link", {{"rel", "alternate"}, {"type", "text/html"}, {"href", entry.address}});
  if (entry.sound) {
    xml.empty("link", {{"rel", "enclosure"},
                       {"type", entry.sound->type},
                       {"length", std::to_string(entry.sound->bytes)},
                       {"href", entry.sound->address}});
  }
  xml.element("updated", to_rfc3339(entry.changed));
  xml.element("published", to_rfc3339(entry.published));
  if (!entry.author.empty()) write_author(xml, entry.author);
  for (const std::string& tag : entry.tags) xml.empty("category", {{"term", tag}});
  if (!entry.summary.empty()) xml.element("summary", entry.summary);
  if (!entry.html.empty()) xml.element("content", entry.html, {{"type", "html"}});
  xml.close();
}

}  // namespace

std::string atom_feed(const FeedReader& reader) {
  const std::vector<FeedEntry> entries = reader.entries();
  XmlWriter xml;
  xml.open("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}, {"xml:lang", reader.language()}});
  xml.element("title", reader.title());
  xml.element("id", reader.own_address());
  xml.empty("link",
            {{"rel", "self"}, {"type", "application/atom+xml"}, {"href", reader.own_address()}});
  xml.empty("link", {{"rel", "alternate"}, {"type", "text/html"}, {"href", reader.page_address()}});
  xml.element("updated", to_rfc3339(newest_change(entries)));
  write_author(xml, reader.site_title());
  for (const FeedEntry& entry : entries) write_entry(xml, entry, reader.language());
  return xml.finish();
}

std::string feed_text(const Tables& tables, const Output& output) {
  const FeedReader reader(tables, output);
  switch (static_cast<FeedFormat>(output.part)) {
    case FeedFormat::rss:
      return rss_feed(reader);
    case FeedFormat::json:
      return json_feed(reader);
    case FeedFormat::podcast:
      return podcast_feed(reader);
    case FeedFormat::atom:
      break;
  }
  return atom_feed(reader);
}

}  // namespace congbo::portal
