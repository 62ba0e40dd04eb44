// News, models, broadcasts, bulletins and events as schema.org has them.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "portal/feed_sound.h"
#include "portal/linked_parts.h"
#include "portal/lookups.h"
#include "portal/navigation.h"

namespace congbo::portal {
namespace {

using content::Document;

const site::DocumentNode& node_of(const PageView& view) {
  return view.tables->site->documents[view.document];
}

// An article's people are not named: the office answers for it, and pages show who wrote it.
Json article(const PageView& view, std::string_view type) {
  const Document& document = *node_of(view).document;
  Json made = thing_of_page(view, type, "headline");
  put(made, "datePublished", document.date);
  put(made, "dateModified", document.updated ? document.updated : document.date);
  put(made, "image", view.image);
  made["author"] = office(view);
  made["publisher"] = office(view);
  return made;
}

// "2026-10-04", or with the hour as Việt Nam's clocks show it.
std::string moment(const Date& day, const std::optional<content::TimePhrase>& phrase) {
  if (!phrase || !phrase->rule.time) return to_iso(day);
  return fmt::format("{}T{:02}:{:02}:00+07:00", to_iso(day), phrase->rule.time->hour,
                     phrase->rule.time->minute);
}

Json place_of(const PageView& view, const content::Event& event) {
  const std::string& around = view.tables->site->config.place;
  if (event.place.empty() && around.empty()) return {};
  Json place{{"@type", "Place"}, {"name", event.place.empty() ? around : event.place}};
  put(place, "address",
      event.place.empty() || around.empty() ? around : event.place + ", " + around);
  return place;
}

// "PT4M30S"
std::string iso_duration(int seconds) {
  std::string text = "PT";
  if (seconds >= 3600) text += fmt::format("{}H", seconds / 3600);
  if (seconds % 3600 >= 60) text += fmt::format("{}M", seconds % 3600 / 60);
  if (seconds % 60 > 0) text += fmt::format("{}S", seconds % 60);
  return text;
}

Json series_of(const PageView& view) {
  for (const FeedRow& feed : view.tables->feeds) {
    if (feed.topic != FeedTopic::podcast) continue;
    const std::string& address = feed.address[static_cast<std::size_t>(FeedFormat::podcast)];
    return {{"@type", "PodcastSeries"},
            {"name", feed.title},
            {"url", absolute(view, feed.page)},
            {"webFeed", absolute(view, address)}};
  }
  return {};
}

Json sound_of(const PageView& view) {
  const site::DocumentNode& node = node_of(view);
  const site::PublishedFile& file = view.tables->site->files[node.audio];
  const std::string address = absolute(view, file.address);
  if (address.empty()) return {};
  Json sound{{"@type", "AudioObject"}, {"contentUrl", address}};
  put(sound, "encodingFormat", sound_type(view.tables->files[node.audio].extension));
  sound["contentSize"] = fmt::format("{} B", file.size);
  const auto seconds = read_duration(node.document->broadcast()->duration);
  if (seconds) sound["duration"] = iso_duration(*seconds);
  return sound;
}

}  // namespace

Json news_article(const PageView& view) {
  Json made = article(view, "NewsArticle");
  const Index column = view.tables->documents[view.document].column;
  if (column != kNone) put(made, "articleSection", view.tables->groups[column].group->title);
  return made;
}

Json model_article(const PageView& view) {
  Json made = article(view, "Article");
  const Index unit = node_of(view).subject_unit;
  if (unit != kNone) made["about"] = named_body(view, unit);
  return made;
}

Json event(const PageView& view) {
  const site::DocumentNode& node = node_of(view);
  const content::Event& source = *node.document->event();
  const Index item = view.tables->documents[view.document].event_item;
  if (item == kNone) return {};
  const site::TimelineItem& dates = view.tables->site->timeline[item];
  Json made = thing_of_page(view, "Event");
  made["startDate"] = moment(dates.first, source.starts);
  if (dates.last != dates.first || (source.ends && source.ends->rule.time)) {
    made["endDate"] = moment(dates.last, source.ends);
  }
  made["eventStatus"] = "https://schema.org/EventScheduled";
  put_part(made, "location", place_of(view, source));
  put(made, "image", view.image);
  made["organizer"] =
      node.subject_unit == kNone ? office(view) : named_body(view, node.subject_unit);
  return made;
}

// What can be heard is a podcast's episode; what was only read out, one of the radio's.
Json episode(const PageView& view) {
  const site::DocumentNode& node = node_of(view);
  const bool is_heard = node.audio != kNone;
  Json made = thing_of_page(view, is_heard ? "PodcastEpisode" : "RadioEpisode");
  put(made, "datePublished", node.document->date);
  if (is_heard) {
    put_part(made, "associatedMedia", sound_of(view));
    put_part(made, "partOfSeries", series_of(view));
  }
  made["publisher"] = office(view);
  return made;
}

Json issue(const PageView& view) {
  const site::DocumentNode& node = node_of(view);
  Json made = thing_of_page(view, "PublicationIssue");
  put(made, "issueNumber", node.document->bulletin()->issue);
  put(made, "datePublished", node.document->date);
  Json parts = Json::array();
  for (Index index : node.related) {
    const Document& part = *view.tables->site->documents[index].document;
    if (is_of_individual(part)) continue;
    Json named{{"@type", "CreativeWork"}, {"name", part.title}};
    put(named, "url", absolute(view, view.tables->documents[index].url));
    parts.push_back(std::move(named));
  }
  put_part(made, "hasPart", std::move(parts));
  made["publisher"] = office(view);
  return made;
}

}  // namespace congbo::portal
