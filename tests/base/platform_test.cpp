#include "base/platform.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "temp_folder.h"

using namespace congbo;
namespace fs = std::filesystem;

TEST_CASE("two folders change places") {
  const TempFolder folder;
  folder.write("a/1.txt", "một");
  folder.write("b/2.txt", "hai");
  REQUIRE_FALSE(exchange_folders(folder.at("a"), folder.at("b")));
  CHECK(folder.read("a/2.txt") == "hai");
  CHECK(folder.read("b/1.txt") == "một");
  CHECK(exchange_folders(folder.at("a"), folder.at("none")) ==
        std::errc::no_such_file_or_directory);
}

TEST_CASE("a lock has one holder at a time") {
  const TempFolder folder;
  std::error_code error;
  std::unique_ptr<FileLock> first = FileLock::acquire(folder.at("lock"), error);
  REQUIRE(first);
  CHECK_FALSE(error);
  CHECK_FALSE(FileLock::acquire(folder.at("lock"), error));
  CHECK(error == std::errc::device_or_resource_busy);
  first.reset();
  CHECK(FileLock::acquire(folder.at("lock"), error));
  CHECK_FALSE(FileLock::acquire(folder.at("none/lock"), error));
  CHECK(error == std::errc::no_such_file_or_directory);
}

TEST_CASE("a new file is never written over an existing one") {
  const TempFolder folder;
  CHECK_FALSE(write_new_file(folder.at("a"), "một"));
  CHECK(write_new_file(folder.at("a"), "hai") == std::errc::file_exists);
  fs::create_symlink("b", folder.at("link"));
  CHECK(write_new_file(folder.at("link"), "x") == std::errc::file_exists);
  CHECK(folder.read("a") == "một");
  CHECK_FALSE(fs::exists(folder.at("b")));
}

TEST_CASE("file_holds compares bytes and follows no link") {
  const TempFolder folder;
  const std::string large(200'000, 'x');
  folder.write("a", large);
  fs::create_symlink("a", folder.at("link"));
  CHECK(file_holds(folder.at("a"), large));
  CHECK_FALSE(file_holds(folder.at("a"), large + "x"));
  CHECK_FALSE(file_holds(folder.at("a"), large.substr(1) + "y"));
  CHECK_FALSE(file_holds(folder.at("link"), large));
  CHECK_FALSE(file_holds(folder.at("none"), ""));
}

TEST_CASE("a hard link to a link is a link again") {
  const TempFolder folder;
  fs::create_symlink("nowhere", folder.at("link"));
  CHECK_FALSE(hard_link(folder.at("link"), folder.at("second")));
  CHECK(fs::read_symlink(folder.at("second")) == "nowhere");
}

TEST_CASE("flushing reaches a folder and says when there is none") {
  const TempFolder folder;
  CHECK_FALSE(flush_file_system(folder.path()));
  CHECK(flush_file_system(folder.at("none")) == std::errc::no_such_file_or_directory);
}
