// RSS 2.0, and RSS with Apple's and the Podcasting 2.0 vocabulary for what can be heard.
#include <fmt/format.h>

#include "portal/feed_entry.h"
#include "portal/feeds.h"
#include "portal/theme.h"
#include "portal/xml.h"

namespace congbo::portal {
namespace {

constexpr XmlAttribute kAtomSpace{"xmlns:atom", "http://www.w3.org/2005/Atom"};
constexpr XmlAttribute kContentSpace{"xmlns:content", "http://purl.org/rss/1.0/modules/content/"};
constexpr XmlAttribute kDublinCore{"xmlns:dc", "http://purl.org/dc/elements/1.1/"};
constexpr XmlAttribute kAppleSpace{"xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"};
constexpr XmlAttribute kPodcastSpace{"xmlns:podcast", "https://podcastindex.org/namespace/1.0"};

// Apple wants a square picture of 1400 to 3000 points; a theme that has one names it so.
constexpr std::string_view kPodcastPictures[] = {"podcast.png", "podcast.jpg"};

void open_channel(XmlWriter& xml, const FeedReader& reader, const Date& newest) {
  xml.open("channel");
  xml.element("title", reader.title());
  xml.element("link", reader.page_address());
  xml.element("description", reader.title());
  xml.element("language", reader.language());
  xml.empty("atom:link",
            {{"href", reader.own_address()}, {"rel", "self"}, {"type", "application/rss+xml"}});
  xml.element("lastBuildDate", to_rfc822(newest));
}

void write_head_of_item(XmlWriter& xml, const FeedEntry& entry) {
  xml.element("title", entry.title);
  xml.element("link", entry.address);
  xml.element("guid", entry.address, {{"isPermaLink", "true"}});
  xml.element("pubDate", to_rfc822(entry.published));
}

void write_text_of_item(XmlWriter& xml, const FeedEntry& entry) {
  const std::string& short_text = entry.summary.empty() ? entry.title : entry.summary;
  xml.element("description", short_text);
  if (!entry.html.empty()) xml.element("content:encoded", entry.html);
}

void write_enclosure(XmlWriter& xml, const FeedSound& sound) {
  xml.empty(
      "enclosure",
      {{"url", sound.address}, {"length", std::to_string(sound.bytes)}, {"type", sound.type}});
}

void write_item(XmlWriter& xml, const FeedEntry& entry) {
  xml.open("item");
  write_head_of_item(xml, entry);
  if (!entry.author.empty()) xml.element("dc:creator", entry.author);
  for (const std::string& tag : entry.tags) xml.element("category", tag);
  write_text_of_item(xml, entry);
  if (entry.sound) write_enclosure(xml, *entry.sound);
  xml.close();
}

std::string clock(int seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

void write_episode(XmlWriter& xml, const FeedEntry& entry) {
  xml.open("item");
  write_head_of_item(xml, entry);
  write_text_of_item(xml, entry);
  write_enclosure(xml, *entry.sound);
  xml.element("itunes:title", entry.title);
  xml.element("itunes:episodeType", "full");
  xml.element("itunes:explicit", "false");
  if (entry.sound->seconds) xml.element("itunes:duration", clock(*entry.sound->seconds));
  if (!entry.picture.empty()) xml.empty("itunes:image", {{"href", entry.picture}});
  // The page holds the script that was read.
  xml.empty("podcast:transcript",
            {{"url", entry.address}, {"type", "text/html"}, {"language", entry.language}});
  xml.close();
}

void write_apple_channel(XmlWriter& xml, const FeedReader& reader) {
  xml.element("itunes:author", reader.site_title());
  xml.element("itunes:summary", reader.title());
  xml.element("itunes:type", "episodic");
  xml.element("itunes:explicit", "false");
  xml.empty("itunes:category", {{"text", "Government"}});
  for (std::string_view name : kPodcastPictures) {
    const ThemeAsset* picture = reader.tables().theme->asset(name);
    if (picture == nullptr) continue;
    xml.empty("itunes:image", {{"href", reader.absolute(picture->address)}});
    break;
  }
}

}  // namespace

std::string rss_feed(const FeedReader& reader) {
  const std::vector<FeedEntry> entries = reader.entries();
  XmlWriter xml;
  xml.open("rss", {{"version", "2.0"}, kAtomSpace, kContentSpace, kDublinCore});
  open_channel(xml, reader, newest_change(entries));
  for (const FeedEntry& entry : entries) write_item(xml, entry);
  return xml.finish();
}

std::string podcast_feed(const FeedReader& reader) {
  const std::vector<FeedEntry> entries = reader.entries();
  XmlWriter xml;
  xml.open("rss", {{"version", "2.0"}, kAtomSpace, kContentSpace, kAppleSpace, kPodcastSpace});
  open_channel(xml, reader, newest_change(entries));
  write_apple_channel(xml, reader);
  for (const FeedEntry& entry : entries) write_episode(xml, entry);
  return xml.finish();
}

}  // namespace congbo::portal
