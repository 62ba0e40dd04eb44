// What goes into which feed: the one place where that is decided.
#include <fmt/format.h>

#include <algorithm>

#include "portal/document_dates.h"
#include "portal/feed_sound.h"
#include "portal/navigation.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Document;
using content::Kind;

constexpr std::size_t kFeedEntries = 20;      // of one feed
constexpr std::size_t kPodcastEpisodes = 50;  // of the podcast

constexpr std::string_view kFileNames[kFeedFormatCount] = {"atom.xml", "rss.xml", "feed.json",
                                                           "podcast.xml"};

const Document& document_at(const Tables& tables, Index index) {
  return *tables.site->documents[index].document;
}

// A feed is copied by strangers and can't be called back, so what may have to be withdrawn (an
// individual, who is shown by consent) or is still being written stays out.
bool may_be_fed(const Document& document) {
  const content::Model* model = document.model();
  if (model != nullptr && model->form == content::Model::Form::individual) return false;
  return !document.draft && published_on(document).has_value();
}

std::vector<Index> newest(const Tables& tables, const std::vector<Index>& all, std::size_t most) {
  std::vector<std::pair<Date, Index>> dated;
  for (Index index : all) {
    const Document& document = document_at(tables, index);
    if (may_be_fed(document)) dated.emplace_back(*published_on(document), index);
  }
  std::stable_sort(dated.begin(), dated.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (dated.size() > most) dated.resize(most);
  std::vector<Index> kept;
  kept.reserve(dated.size());
  for (const auto& [day, index] : dated) kept.push_back(index);
  return kept;
}

// The newest of all kinds but units and pages, which are not news.
std::vector<Index> everything(const Tables& tables) {
  std::vector<Index> all;
  for (const Kind kind : {Kind::plan, Kind::directive, Kind::news, Kind::model, Kind::broadcast,
                          Kind::bulletin, Kind::event}) {
    const std::vector<Index>& listed = tables.listed[static_cast<std::size_t>(kind)];
    const std::vector<Index> some = newest(tables, listed, kFeedEntries);
    all.insert(all.end(), some.begin(), some.end());
  }
  std::sort(all.begin(), all.end());
  return newest(tables, all, kFeedEntries);
}

std::vector<Index> episodes(const Tables& tables) {
  std::vector<Index> heard;
  for (Index index : tables.listed[static_cast<std::size_t>(Kind::broadcast)]) {
    const Index audio = tables.site->documents[index].audio;
    if (audio == kNone || sound_type(tables.files[audio].extension).empty()) continue;
    heard.push_back(index);
  }
  return newest(tables, heard, kPodcastEpisodes);
}

class FeedAdder {
 public:
  explicit FeedAdder(Tables& tables) : tables_(tables) {}

  void add(FeedTopic topic, std::string_view title, const std::string& page,
           const std::string& folder, std::vector<Index> documents) {
    if (documents.empty()) return;
    FeedRow row;
    row.topic = topic;
    row.title = title;
    row.page = page;
    row.documents = std::move(documents);
    for (int i = 0; i < kFeedFormatCount; ++i) {
      const bool is_podcast = static_cast<FeedFormat>(i) == FeedFormat::podcast;
      if (is_podcast != (topic == FeedTopic::podcast)) continue;
      const auto format = static_cast<std::size_t>(i);
      row.address[format] = folder + std::string(kFileNames[format]);
    }
    tables_.feeds.push_back(std::move(row));
  }

  void add_section(FeedTopic topic, Section section, std::string_view title,
                   std::vector<Index> documents) {
    add(topic, title, section_url(section), fmt::format("{}/", section_folder(section)),
        std::move(documents));
  }

  std::string_view word(std::string_view key) const {
    return tables_.theme->text(tables_.language, key);
  }

 private:
  Tables& tables_;
};

}  // namespace

void add_feeds(Tables& tables) {
  if (tables.site->config.base_url.empty()) return;
  FeedAdder adder(tables);
  const auto listed = [&](Kind kind) {
    return newest(tables, tables.listed[static_cast<std::size_t>(kind)], kFeedEntries);
  };
  adder.add(FeedTopic::everything, adder.word(word_key(FeedTopic::everything)), "index.html", "",
            everything(tables));
  adder.add_section(FeedTopic::news, Section::news, adder.word(word_key(FeedTopic::news)),
                    listed(Kind::news));
  adder.add_section(FeedTopic::plans, Section::plans, adder.word(word_key(FeedTopic::plans)),
                    listed(Kind::plan));
  adder.add_section(FeedTopic::podcast, Section::broadcasts,
                    adder.word(word_key(FeedTopic::podcast)), episodes(tables));
  for (std::size_t i = 0; i < tables.column_count; ++i) {
    const GroupRow& column = tables.groups[i];
    adder.add(FeedTopic::column, column.group->title, column.url,
              fmt::format("chuyen-muc/{}/", column.group->id),
              newest(tables, column.documents, kFeedEntries));
  }
}

}  // namespace congbo::portal
