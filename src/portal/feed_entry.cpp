#include "portal/feed_entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "portal/addresses.h"
#include "portal/document_dates.h"
#include "portal/feed_sound.h"
#include "portal/lookups.h"

namespace congbo::portal {
namespace {

using content::Document;

// A longer document is announced with its summary; whoever wants it follows the link.
constexpr std::size_t kMaxHtmlBytes = 64 * 1024;

// Links within the document are the only relative ones a body has: they lack the page they are on.
void complete_fragments(std::string& html, const std::string& address) {
  constexpr std::string_view kFragment = "href=\"#";
  const std::size_t begin = kFragment.size() - 1;
  for (std::size_t at = html.find(kFragment); at != std::string::npos;
       at = html.find(kFragment, at + begin + address.size())) {
    html.insert(at + begin, address);
  }
}

std::optional<FeedSound> sound_of(const Tables& tables, const site::DocumentNode& node) {
  if (node.audio == kNone) return std::nullopt;
  const std::string_view type = sound_type(tables.files[node.audio].extension);
  if (type.empty()) return std::nullopt;
  const site::PublishedFile& file = tables.site->files[node.audio];
  return FeedSound{file.address, file.size, type,
                   read_duration(node.document->broadcast()->duration)};
}

}  // namespace

FeedReader::FeedReader(const Tables& tables, const Output& output)
    : tables_(tables), feed_(tables.feeds[output.subject]), output_(output) {
  view_.tables = &tables;
  view_.language = tables.language;
  view_.path = output.path;
  context_.page_path = view_.path;
  context_.absolute_base = tables.site->config.base_url;
  context_.language = tables.language == Language::vi ? "vi" : "en";
  context_.host = &view_;
}

std::string FeedReader::own_address() const {
  return absolute(output_.path);
}

std::string FeedReader::page_address() const {
  return canonical_address(tables_.site->config.base_url, feed_.page);
}

std::string FeedReader::title() const {
  return fmt::format("{} – {}", feed_.title, site_title());
}

std::string FeedReader::absolute(std::string_view address) const {
  return tpl::address_from(context_, address);
}

std::vector<FeedEntry> FeedReader::entries() const {
  std::vector<FeedEntry> entries;
  for (Index index : feed_.documents) entries.push_back(entry(index));
  return entries;
}

FeedEntry FeedReader::entry(Index index) const {
  const site::DocumentNode& node = tables_.site->documents[index];
  const Document& document = *node.document;
  const DocumentFacts& facts = tables_.documents[index];
  FeedEntry entry;
  entry.address = absolute(facts.url);
  entry.title = document.title;
  entry.summary = document.summary;
  entry.author = document.author;
  entry.language = document.language.empty() ? context_.language : document.language;
  entry.html = html(index, entry.address);
  if (entry.html.empty() && entry.summary.empty()) entry.summary = facts.description;
  if (node.cover != kNone) entry.picture = absolute(share_address(tables_, node.cover));
  for (Index tag : facts.tags) entry.tags.push_back(tables_.groups[tag].group->title);
  entry.changed = *changed_on(document);  // only dated ones are in a feed
  entry.published = *published_on(document);
  entry.sound = sound_of(tables_, node);
  if (entry.sound) entry.sound->address = absolute(entry.sound->address);
  return entry;
}

std::string FeedReader::html(Index index, const std::string& address) const {
  std::string html;
  write_body(&tables_.numbers[index], context_, html);
  complete_fragments(html, address);
  return html.size() > kMaxHtmlBytes ? std::string() : html;
}

Date newest_change(const std::vector<FeedEntry>& entries) {
  Date newest;
  for (const FeedEntry& entry : entries) newest = std::max(newest, entry.changed);
  return newest;
}

std::string to_rfc3339(const Date& date) {
  return to_iso(date) + "T00:00:00+07:00";
}

std::string to_rfc822(const Date& date) {
  static constexpr const char* kDays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{}, {:02} {} {:04} 00:00:00 +0700", kDays[weekday(date)], date.day,
                     kMonths[date.month - 1], date.year);
}

}  // namespace congbo::portal
