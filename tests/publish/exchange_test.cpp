#include "publish/exchange.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/temp_folder.h"
#include "publish/messages.h"
#include "publish/paths.h"
#include "publish/standby.h"
#include "publish/tree.h"

using namespace congbo;
using namespace congbo::publish;
namespace fs = std::filesystem;

namespace {

using Outputs = std::map<std::string, std::string>;

// An old build that is published and a new one that waits in the standby tree.
struct Trees {
  TempFolder folder;
  Location location{folder.at("public"), folder.at(".public.congbo")};
  Manifest before =
      lay("public", {{"a.html", "1"}, {"b/c.html", "1"}, {"d/e.css", "1"}, {"f", "1"}});
  Manifest after = lay(".public.congbo/standby",
                       {{"a.html", "2"}, {"b", "2"}, {"d/e.css", "1"}, {"f/g.html", "2"}});

  Trees() { folder.write("public/của-tôi.txt", "x"); }

  Manifest lay(const std::string& top, const Outputs& outputs) const {
    Manifest manifest;
    for (const auto& [path, bytes] : outputs) {
      folder.write(top + "/" + path, bytes);
      manifest[path] = {bytes.size(), hash_of(bytes)};
    }
    folder.write(top + "/.congbo-manifest", to_text(manifest));
    return manifest;
  }

  std::string listed(const std::string& top) const {
    Tree tree;
    if (read_tree(folder.at(top), tree)) return "unreadable";
    std::string text;
    for (const std::string& path : tree.files) {
      if (path != kManifestName) text += path + "=" + folder.read(top + "/" + path) + " ";
    }
    return text;
  }
};

const std::string kOld = "a.html=1 b/c.html=1 của-tôi.txt=x d/e.css=1 f=1 ";
const std::string kNew = "a.html=2 b=2 d/e.css=1 f/g.html=2 ";

}  // namespace

TEST_CASE("trees are exchanged in one step") {
  const Trees trees;
  ExchangeMethod used{};
  CHECK_FALSE(publish_standby(trees.location, trees.before, trees.after,
                              ExchangeMethod::in_one_step, used));
  CHECK(used == ExchangeMethod::in_one_step);
  CHECK(trees.listed("public") == kNew);
  CHECK(trees.listed(".public.congbo/standby") == kOld);
}

TEST_CASE("trees are exchanged by renaming twice") {
  const Trees trees;
  ExchangeMethod used{};
  CHECK_FALSE(publish_standby(trees.location, trees.before, trees.after,
                              ExchangeMethod::two_renames, used));
  CHECK(used == ExchangeMethod::two_renames);
  CHECK(trees.listed("public") == kNew);
  CHECK(trees.listed(".public.congbo/standby") == kOld);
  CHECK_FALSE(fs::exists(trees.location.retired()));
}

TEST_CASE("file by file, the keeper's files stay and the list is the new one") {
  const Trees trees;
  ExchangeMethod used{};
  CHECK_FALSE(publish_standby(trees.location, trees.before, trees.after,
                              ExchangeMethod::file_by_file, used));
  CHECK(used == ExchangeMethod::file_by_file);
  CHECK(trees.listed("public") == "a.html=2 b=2 của-tôi.txt=x d/e.css=1 f/g.html=2 ");
  CHECK(trees.folder.read("public/.congbo-manifest") == to_text(trees.after));
  CHECK(trees.listed(".public.congbo/standby") == kNew);
}

TEST_CASE("file by file, a failure half-way leaves a list that names both builds") {
  const Trees trees;
  // The new build's own file is gone, so copying it must fail.
  fs::remove(trees.location.standby() + "/f/g.html");
  ExchangeMethod used{};
  CHECK(publish_standby(trees.location, trees.before, trees.after, ExchangeMethod::file_by_file,
                        used) == std::errc::no_such_file_or_directory);
  const auto list = parse_manifest(trees.folder.read("public/.congbo-manifest"));
  REQUIRE(list);
  CHECK(list->contains("f"));
  CHECK(list->contains("f/g.html"));
  CHECK(trees.folder.read("public/a.html") == "2");
}

TEST_CASE("a run killed between two renames is finished by the next") {
  const Trees trees;
  fs::rename(trees.location.published, trees.location.retired());
  CHECK_FALSE(repair(trees.location));
  CHECK(trees.listed("public") == kOld);

  fs::rename(trees.location.published, trees.location.retired());
  fs::rename(trees.location.standby(), trees.location.published);
  CHECK_FALSE(repair(trees.location));
  CHECK(trees.listed("public") == kNew);
  CHECK(trees.listed(".public.congbo/standby") == kOld);

  fs::create_directories(trees.location.retired() + "/x");
  CHECK_FALSE(repair(trees.location));
  CHECK_FALSE(fs::exists(trees.location.retired()));
  CHECK(trees.listed("public") == kNew);
}

TEST_CASE("a file put into the old site while the new one was made is not lost") {
  const Trees trees;
  trees.folder.write("public/muộn/thư.txt", "thư");
  ExchangeMethod used{};
  REQUIRE_FALSE(publish_standby(trees.location, trees.before, trees.after,
                                ExchangeMethod::in_one_step, used));
  rescue_late_arrivals(trees.location, trees.before, {"của-tôi.txt"});
  CHECK(trees.listed("public") == "a.html=2 b=2 d/e.css=1 f/g.html=2 muộn/thư.txt=thư ");
}

TEST_CASE("safe paths are those that stay in the site") {
  for (const char* path : {"a", "a/b.html", ".well-known/x", "ảnh/b c.jpg", "a..b", "..."}) {
    CHECK_MESSAGE(is_safe_path(path), path);
  }
  for (const std::string& path :
       {std::string(), std::string("/a"), std::string("a//b"), std::string("a/"), std::string(".."),
        std::string("a/../b"), std::string("./a"), std::string("a\\b"), std::string("a\nb"),
        std::string("a\0b", 3), std::string(".congbo-manifest"),
        std::string("a/.congbo-manifest.new"), std::string(256, 'x'),
        "a/" + std::string(256, 'x')}) {
    CHECK_MESSAGE(!is_safe_path(path), path);
  }
  CHECK(is_safe_path(std::string(255, 'x')));
}

TEST_CASE("a list of files reads back, and nothing but a whole one does") {
  const Manifest manifest = {{"a b.html", {1, hash_of("1")}}, {"ả/c", {12, hash_of("2")}}};
  const std::string text = to_text(manifest);
  CHECK(parse_manifest(text) == manifest);
  CHECK(parse_manifest(to_text({})) == Manifest{});
  for (std::size_t size = 0; size < text.size(); ++size) {
    CHECK_FALSE(parse_manifest(std::string_view(text).substr(0, size)));
  }
  const std::string hash(32, 'a');
  for (const std::string& line : {hash + " 1 ../x", hash + " 1", hash + " x a", hash + "1 a",
                                  hash.substr(1) + " 1 a", hash + " -1 a"}) {
    CHECK_FALSE(parse_manifest("congbo-manifest 1\n" + line + "\nend 1\n"));
  }
}

TEST_CASE("disk, rights and locks are the machine's failures, content is not") {
  CHECK(is_machine_failure("publish-io"));
  CHECK(is_machine_failure("publish-disk-full"));
  CHECK(is_machine_failure("publish-permission"));
  CHECK(is_machine_failure("publish-locked"));
  CHECK_FALSE(is_machine_failure("publish-foreign-file"));
  CHECK_FALSE(is_machine_failure("unknown-reference"));
}

TEST_CASE("the reason why a file could not be written chooses the words") {
  const auto code = [](std::errc reason) {
    return write_failure(std::make_error_code(reason), "a").message->code;
  };
  CHECK(code(std::errc::no_space_on_device) == "publish-disk-full");
  CHECK(code(std::errc::permission_denied) == "publish-permission");
  CHECK(code(std::errc::read_only_file_system) == "publish-permission");
  CHECK(code(std::errc::io_error) == "publish-io");
}
