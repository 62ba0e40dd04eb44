// Renditions kept from one build to the next, and every way in which the folder may be spoilt.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/parallel.h"
#include "media/picture_cache.h"

namespace {

using congbo::hash_of;
using congbo::media::PictureCache;
namespace fs = std::filesystem;

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / "congbo-cache-test") {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  fs::path at(const std::string& name) const { return path_ / name; }
  std::string cache() const { return at(".congbo/pictures").string(); }
  fs::path entry(const std::string& key) const { return fs::path(cache()) / to_hex(hash_of(key)); }

 private:
  fs::path path_;
};

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

std::string found(const Folder& folder, const std::string& key) {
  PictureCache cache(folder.cache(), PictureCache::Use::read_only);
  return cache.find(hash_of(key)).value_or("nothing");
}

void keep(const Folder& folder, const std::string& key, const std::string& bytes) {
  PictureCache(folder.cache(), PictureCache::Use::read_and_write).keep(hash_of(key), bytes);
}

TEST_CASE("what one build keeps the next one finds") {
  const Folder folder;
  CHECK(found(folder, "a") == "nothing");
  keep(folder, "a", "one\ntwo");
  keep(folder, "b", "");
  CHECK(found(folder, "a") == "one\ntwo");
  CHECK(found(folder, "b").empty());
  CHECK(found(folder, "c") == "nothing");
  CHECK(read(folder.at(".congbo/.gitignore")) == "*\n");
}

TEST_CASE("finds and misses are counted") {
  const Folder folder;
  keep(folder, "a", "1");
  PictureCache cache(folder.cache(), PictureCache::Use::read_and_write);
  cache.find(hash_of("a"));
  cache.find(hash_of("b"));
  cache.find(hash_of("a"));
  CHECK(cache.counts().found == 2);
  CHECK(cache.counts().missed == 1);
}

TEST_CASE("an entry that was cut, lengthened or altered counts as absent, and is replaced") {
  const Folder folder;
  keep(folder, "a", "picture");
  const std::string whole = read(folder.entry("a"));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    write(folder.entry("a"), whole.substr(0, length));
    CHECK(found(folder, "a") == "nothing");
    std::string altered = whole;
    altered[length] ^= 1;
    write(folder.entry("a"), altered);
    CHECK(found(folder, "a") == "nothing");
  }
  write(folder.entry("a"), whole + "x");
  CHECK(found(folder, "a") == "nothing");
  keep(folder, "a", "picture");
  CHECK(found(folder, "a") == "picture");
}

TEST_CASE("a cache that may only be read leaves no folder") {
  const Folder folder;
  PictureCache cache(folder.cache(), PictureCache::Use::read_only);
  cache.keep(hash_of("a"), "1");
  cache.remove_unused();
  CHECK_FALSE(fs::exists(folder.at(".congbo")));
}

TEST_CASE("entries nobody asked for are removed, other people's files are not") {
  const Folder folder;
  keep(folder, "a", "1");
  keep(folder, "b", "2");
  keep(folder, "c", "3");
  const std::string left = folder.entry("b").string() + ".0.tmp";
  const fs::path note = fs::path(folder.cache()) / "ghi-chu.txt";
  write(left, "broken off");
  write(note, "mine");
  PictureCache cache(folder.cache(), PictureCache::Use::read_and_write);
  cache.find(hash_of("a"));
  cache.keep(hash_of("c"), "3");
  cache.find(hash_of("c"));
  cache.remove_unused();
  CHECK(fs::exists(folder.entry("a")));
  CHECK_FALSE(fs::exists(folder.entry("b")));
  CHECK(fs::exists(folder.entry("c")));
  CHECK_FALSE(fs::exists(left));
  CHECK(fs::exists(note));
}

TEST_CASE("a folder reached by a link is neither read nor written") {
  const Folder folder;
  fs::create_directories(folder.at("elsewhere/pictures"));
  fs::create_directory_symlink(folder.at("elsewhere"), folder.at(".congbo"));
  keep(folder, "a", "1");
  CHECK(fs::is_empty(folder.at("elsewhere/pictures")));
  PictureCache((folder.at("elsewhere") / "pictures").string(), PictureCache::Use::read_and_write)
      .keep(hash_of("a"), "1");
  CHECK(found(folder, "a") == "nothing");
}

TEST_CASE("a file in the folder's place costs time, not the build") {
  const Folder folder;
  write(folder.at(".congbo"), "x");
  keep(folder, "a", "1");
  CHECK(found(folder, "a") == "nothing");
  CHECK(read(folder.at(".congbo")) == "x");
}

TEST_CASE("builds that run at once do not see half of an entry") {
  const Folder folder;
  const std::string bytes(100000, 'x');
  congbo::parallel_for(64, 8, [&](std::size_t i) {
    if (i % 2 == 0) return keep(folder, "a", bytes);
    const std::string seen = found(folder, "a");
    if (seen != "nothing") CHECK(seen == bytes);
  });
  CHECK(found(folder, "a") == bytes);
}

}  // namespace
