// JSON Feed 1.1 (jsonfeed.org).
#include <nlohmann/json.hpp>

#include "portal/feed_entry.h"
#include "portal/feeds.h"

namespace congbo::portal {
namespace {

using Json = nlohmann::ordered_json;

Json people(std::string_view name) {
  return Json::array({Json{{"name", name}}});
}

Json attachment(const FeedEntry& entry) {
  Json sound{{"url", entry.sound->address},
             {"mime_type", entry.sound->type},
             {"title", entry.title},
             {"size_in_bytes", entry.sound->bytes}};
  if (entry.sound->seconds) sound["duration_in_seconds"] = *entry.sound->seconds;
  return sound;
}

Json item(const FeedEntry& entry) {
  Json item{{"id", entry.address}, {"url", entry.address}, {"title", entry.title}};
  if (!entry.summary.empty()) item["summary"] = entry.summary;
  // An item must have content of one kind or the other.
  if (entry.html.empty()) {
    item["content_text"] = entry.summary.empty() ? entry.title : entry.summary;
  } else {
    item["content_html"] = entry.html;
  }
  item["date_published"] = to_rfc3339(entry.published);
  item["date_modified"] = to_rfc3339(entry.changed);
  if (!entry.author.empty()) item["authors"] = people(entry.author);
  if (!entry.picture.empty()) item["image"] = entry.picture;
  if (!entry.tags.empty()) item["tags"] = entry.tags;
  item["language"] = entry.language;
  if (entry.sound) item["attachments"] = Json::array({attachment(entry)});
  return item;
}

}  // namespace

std::string json_feed(const FeedReader& reader) {
  Json feed{{"version", "https://jsonfeed.org/version/1.1"},
            {"title", reader.title()},
            {"home_page_url", reader.page_address()},
            {"feed_url", reader.own_address()},
            {"language", reader.language()},
            {"authors", people(reader.site_title())},
            {"items", Json::array()}};
  for (const FeedEntry& entry : reader.entries()) feed["items"].push_back(item(entry));
  return feed.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace congbo::portal
