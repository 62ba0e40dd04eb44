#include "search/index.h"

#include <fmt/format.h>

#include "base/hash.h"
#include "search/coding.h"
#include "search/shards.h"

namespace congbo::search {
namespace {

constexpr std::string_view kFolder = "tim-kiem/";
constexpr int kFormat = 1;           // raised when a script of before can't read what is written
constexpr std::size_t kDigits = 10;  // of the fingerprint

void add_file(Index& index, const std::string& name, const std::string& body) {
  index.files.push_back({fmt::format("{}{}.js", kFolder, name),
                         fmt::format("congboSearch(\"{}\",{});\n", name, body)});
}

void add_files(Index& index, std::string_view folder, Shards& shards) {
  for (std::size_t i = 0; i < shards.bodies.size(); ++i) {
    add_file(index, fmt::format("{}/{}", folder, i), shards.bodies[i]);
    shards.bodies[i] = {};
  }
}

// Files keep their names when their contents change, so that publishing replaces them; a browser
// is told by the fingerprint behind the name that what it kept is of another index.
std::string fingerprint(const std::vector<File>& files) {
  std::string hashes;
  for (const File& file : files) hashes += to_hex(hash_of(file.bytes));
  return to_hex(hash_of(hashes)).substr(0, kDigits);
}

}  // namespace

Index build_index(const site::Site& site, unsigned jobs) {
  const std::vector<Page> pages = gather_pages(site);
  const std::vector<Entry> entries = build_entries(pages, jobs);
  Shards words = word_shards(entries, pages.size(), jobs);
  Shards shown = page_shards(pages);
  Index index;
  add_files(index, "tu", words);
  add_files(index, "trang", shown);
  add_file(index, "loc", filter_shard(pages, site));
  add_file(
      index, "muc-luc",
      fmt::format("{{\"format\":{},\"pages\":{},\"words\":{},\"shown\":{},\n\"letters\":\"{}\"}}",
                  kFormat, pages.size(), words.table, shown.table, vocabulary(entries)));
  index.address = fmt::format("{}muc-luc.js?v={}", kFolder, fingerprint(index.files));
  return index;
}

}  // namespace congbo::search
