// One entry of any feed, read from its document: what Atom, RSS, JSON Feed and the podcast share.
// A FeedReader belongs to one thread.
#pragma once

#include "portal/outputs.h"
#include "portal/page_view.h"

namespace congbo::portal {

struct FeedSound {
  std::string address;
  std::uintmax_t bytes = 0;
  std::string_view type;
  std::optional<int> seconds;
};

// Every address is absolute. Documents hold days; the portal's feeds take their midnight in Việt
// Nam for the moment.
struct FeedEntry {
  std::string address;  // also the entry's id: it lives as long as the file's name
  std::string title, summary, author, language;
  std::string html;  // empty when the document is too long to be sent along
  std::string picture;
  std::vector<std::string> tags;
  Date published, changed;
  std::optional<FeedSound> sound;
};

class FeedReader {
 public:
  FeedReader(const Tables& tables, const Output& output);
  FeedReader(const FeedReader&) = delete;
  FeedReader& operator=(const FeedReader&) = delete;

  const FeedRow& feed() const { return feed_; }
  std::string own_address() const;   // of the feed itself
  std::string page_address() const;  // of the page that shows the same
  std::string title() const;
  const std::string& site_title() const { return tables_.site->config.title; }
  std::string_view language() const { return context_.language; }
  std::string absolute(std::string_view address) const;
  const Tables& tables() const { return tables_; }
  std::vector<FeedEntry> entries() const;

 private:
  FeedEntry entry(Index index) const;
  std::string html(Index index, const std::string& address) const;

  const Tables& tables_;
  const FeedRow& feed_;
  const Output& output_;
  PageView view_;
  tpl::RenderContext context_;
};

Date newest_change(const std::vector<FeedEntry>& entries);

// "2023-05-01T00:00:00+07:00" (RFC 3339) and "Mon, 01 May 2023 00:00:00 +0700" (RFC 822).
std::string to_rfc3339(const Date& date);
std::string to_rfc822(const Date& date);

}  // namespace congbo::portal
