// Entries and pages → the files of the index. Pure functions.
#pragma once

#include "search/index.h"
#include "search/page.h"
#include "search/postings.h"

namespace congbo::search {

// The files of a kind, and what the table of contents must know to choose one of them.
struct Shards {
  std::vector<std::string> bodies;  // what the n-th file hands over
  std::string table;                // a JSON value
};

// The words, cut where a file is large enough. The table names what each file begins with.
Shards word_shards(const std::vector<Entry>& entries, std::size_t pages, unsigned jobs);

// What is shown of each page. The table counts the pages of each file.
Shards page_shards(const std::vector<Page>& pages);

// What results are filtered by: one file, read when somebody filters.
std::string filter_shard(const std::vector<Page>& pages, const site::Site& site);

// Keys of letters, for words typed wrongly: {shared with the one before}{rest}{how frequent}.
std::string vocabulary(const std::vector<Entry>& entries);

}  // namespace congbo::search
