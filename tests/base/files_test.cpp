#include "base/files.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "temp_folder.h"

using namespace congbo;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLimit = 1000;

std::string listed(const FileSystem& files, std::string_view folder) {
  std::string text;
  for (const FileEntry& entry : files.list(folder).files) {
    text += entry.path + ":" + std::to_string(entry.size) + " ";
  }
  return text;
}

std::string word(FileProblem problem) {
  switch (problem) {
    case FileProblem::missing:
      return "missing";
    case FileProblem::unreadable:
      return "unreadable";
    case FileProblem::too_large:
      return "too large";
    default:
      return "outside";
  }
}

std::string skipped(const FileSystem& files, std::string_view folder) {
  std::string text;
  for (const SkippedPath& path : files.list(folder).skipped) {
    text += path.path + ":" + word(path.problem) + " ";
  }
  return text;
}

std::string read(const FileSystem& files, std::string_view path) {
  const auto result = files.read(path, kLimit);
  return result ? *result : word(result.error());
}

}  // namespace

TEST_CASE("the disk gives whole files below its root") {
  const TempFolder folder;
  folder.write("site/a.md", "một");
  folder.write("site/ảnh/b c.txt", std::string("\0x", 2));
  const DiskFileSystem files(folder.at("site"));
  CHECK(read(files, "a.md") == "một");
  CHECK(read(files, "./ảnh//b c.txt") == std::string("\0x", 2));
  CHECK(read(files, "ảnh/../a.md") == "một");
  CHECK(files.root() == folder.at("site"));
}

TEST_CASE("the disk refuses what is not a file inside the root") {
  const TempFolder folder;
  folder.write("secret.txt", "bí mật");
  folder.write("site/folder/a.md", "a");
  folder.write("site/large.txt", std::string(kLimit + 1, 'x'));
  folder.write("site/full.txt", std::string(kLimit, 'x'));
  CHECK(::mkfifo(folder.at("site/pipe").c_str(), 0600) == 0);
  const DiskFileSystem files(folder.at("site"));
  CHECK(read(files, "no.md") == "missing");
  CHECK(read(files, "folder/a.md/b") == "missing");
  CHECK(read(files, "folder") == "unreadable");
  CHECK(read(files, "pipe") == "unreadable");
  CHECK(read(files, "large.txt") == "too large");
  CHECK(read(files, "full.txt") == std::string(kLimit, 'x'));
  CHECK(read(files, "../secret.txt") == "outside");
  CHECK(read(files, "folder/../../secret.txt") == "outside");
  CHECK(read(files, folder.at("secret.txt")) == "outside");
  CHECK(read(files, std::string("a\0b", 3)) == "outside");
}

TEST_CASE("links may point about inside the site but not out of it") {
  const TempFolder folder;
  folder.write("secret/s.txt", "bí mật");
  folder.write("site/a.md", "a");
  folder.write("site/sub/b.md", "b");
  fs::create_symlink("../../secret/s.txt", folder.at("site/sub/out.txt"));
  fs::create_directory_symlink("../secret", folder.at("site/outdir"));
  fs::create_symlink("../a.md", folder.at("site/sub/in.md"));
  fs::create_symlink("nowhere", folder.at("site/broken.md"));
  fs::create_directory_symlink(".", folder.at("site/loop"));
  const DiskFileSystem files(folder.at("site"));
  CHECK(read(files, "sub/out.txt") == "outside");
  CHECK(read(files, "outdir/s.txt") == "outside");
  CHECK(read(files, "sub/in.md") == "a");
  CHECK(read(files, "loop/loop/a.md") == "a");
  CHECK(read(files, "broken.md") == "missing");
  CHECK_FALSE(files.exists("outdir/s.txt"));
  CHECK(files.exists("sub/in.md"));
  CHECK(listed(files, "") == "a.md:1 sub/b.md:1 sub/in.md:1 ");
  CHECK(listed(files, "outdir") == "");
}

// Once a folder without rights, or a link, vanished from a listing without a word, and with it
// every page made from it.
TEST_CASE("a listing names what it had to leave out") {
  const TempFolder folder;
  folder.write("secret/s.txt", "bí mật");
  folder.write("site/c/a.md", "a");
  folder.write("site/c/sub/b.md", "b");
  CHECK(::mkfifo(folder.at("site/c/pipe").c_str(), 0600) == 0);
  fs::create_symlink("../../secret/s.txt", folder.at("site/c/out.txt"));
  fs::create_directory_symlink("sub", folder.at("site/c/twice"));
  fs::create_symlink("nowhere", folder.at("site/c/broken.md"));
  fs::create_symlink("round.md", folder.at("site/c/round.md"));
  fs::create_symlink("a.md", folder.at("site/c/in.md"));
  fs::create_symlink("nowhere", folder.at("site/c/.hidden"));
  fs::create_directory_symlink("../secret", folder.at("site/outdir"));
  const DiskFileSystem files(folder.at("site"));
  CHECK(listed(files, "c") == "c/a.md:1 c/in.md:1 c/sub/b.md:1 ");
  CHECK(skipped(files, "c") ==
        "c/broken.md:missing c/out.txt:outside c/pipe:unreadable c/round.md:missing "
        "c/twice:outside ");
  CHECK(skipped(files, "outdir") == "outdir:outside ");
  CHECK(skipped(files, "c/a.md") == "");
  CHECK(skipped(files, "no") == "");
}

TEST_CASE("a root that is itself reached through a link is a root like any other") {
  const TempFolder folder;
  folder.write("real/a.md", "a");
  fs::create_directory_symlink("real", folder.at("site"));
  const DiskFileSystem files(folder.at("site"));
  CHECK(read(files, "a.md") == "a");
  CHECK(listed(files, "") == "a.md:1 ");
}

TEST_CASE("listing is sorted by bytes and leaves hidden names out") {
  const TempFolder folder;
  for (const char* name :
       {"b.md", "a/z.md", "a.md", "a/.hidden", ".git/config", "đ.md", "a-b.md"}) {
    folder.write(name, "x");
  }
  const DiskFileSystem files(folder.path());
  CHECK(listed(files, "") == "a-b.md:1 a.md:1 a/z.md:1 b.md:1 đ.md:1 ");
  CHECK(listed(files, "a/") == "a/z.md:1 ");
  CHECK(listed(files, "missing") == "");
  CHECK(listed(files, "..") == "");
  CHECK(files.exists("a"));
  CHECK_FALSE(files.exists("c"));
  CHECK_FALSE(files.exists("../x"));
}

TEST_CASE("the file system in memory behaves as the disk does") {
  const MemoryFileSystem files({{"b.md", "b"},
                                {"a/z.md", "zz"},
                                {"a.md", "a"},
                                {"a/.hidden", "x"},
                                {".git/config", "x"},
                                {"large.txt", std::string(kLimit + 1, 'x')}});
  CHECK(listed(files, "") == "a.md:1 a/z.md:2 b.md:1 large.txt:1001 ");
  CHECK(listed(files, "a") == "a/z.md:2 ");
  CHECK(listed(files, "missing") == "");
  CHECK(read(files, "./a/z.md") == "zz");
  CHECK(read(files, "a") == "unreadable");
  CHECK(read(files, "no.md") == "missing");
  CHECK(read(files, "large.txt") == "too large");
  CHECK(read(files, "../a.md") == "outside");
  CHECK(read(files, "/a.md") == "outside");
  CHECK(files.exists("a"));
  CHECK(files.exists("a/z.md"));
  CHECK_FALSE(files.exists("z.md"));
  CHECK_FALSE(files.exists("../a.md"));
}
