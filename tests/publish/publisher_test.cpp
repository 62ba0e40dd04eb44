#include "publish/publisher.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <map>

#include "base/hash.h"
#include "base/parallel.h"
#include "base/temp_folder.h"
#include "publish/messages.h"

using namespace congbo;
using congbo::publish::PublishCounts;
using congbo::publish::Publisher;
namespace fs = std::filesystem;

namespace {

using Outputs = std::map<std::string, std::string>;

// A site folder with an output folder in it, as `congbo build` finds them.
struct Site {
  TempFolder folder;
  std::string source = folder.at("xã");
  std::string output = source + "/public";

  Site() { fs::create_directories(source + "/content"); }

  std::string put(const Outputs& outputs) const { return publish_to(output, outputs); }

  // "written unchanged removed" of a publication, or what was reported.
  std::string publish_to(const std::string& where, const Outputs& outputs) const {
    Diagnostics diagnostics;
    PublishCounts counts;
    const auto publisher = Publisher::open(where, source, diagnostics);
    if (publisher) {
      for (const auto& [path, bytes] : outputs) publisher->accept(path, bytes);
      if (publisher->commit(diagnostics, counts)) {
        CHECK(diagnostics.sorted().empty());
        return std::to_string(counts.written) + " " + std::to_string(counts.unchanged) + " " +
               std::to_string(counts.removed);
      }
    }
    return reported(diagnostics);
  }

  // All reports; the temporary folder's own path is written as ~.
  std::string reported(const Diagnostics& diagnostics) const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      text += std::string(diagnostic.message->code) + ": " +
              message_text(diagnostic, Language::vi) + "\n";
    }
    for (std::size_t at = text.find(folder.path()); at != text.npos;
         at = text.find(folder.path())) {
      text.replace(at, folder.path().size(), "~");
    }
    return text;
  }

  // Everything in the output folder except the manifest.
  Outputs published() const {
    Outputs found;
    for (const auto& entry : fs::recursive_directory_iterator(output)) {
      const std::string path = fs::relative(entry.path(), output).string();
      if (path == ".congbo-manifest" || entry.is_directory()) continue;
      found[path] = entry.is_symlink() ? "→ " + fs::read_symlink(entry.path()).string()
                                       : folder.read("xã/public/" + path);
    }
    return found;
  }
};

}  // namespace

TEST_CASE("the first publication writes everything") {
  const Site site;
  const Outputs outputs = {{"index.html", "trang đầu"}, {"ke-hoach/2023/76-kh-du.html", "76"}};
  CHECK(site.put(outputs) == "2 0 0");
  CHECK(site.published() == outputs);
  CHECK(site.folder.read("xã/public/.congbo-manifest") ==
        "congbo-manifest 1\n" + to_hex(hash_of("trang đầu")) + " 12 index.html\n" +
            to_hex(hash_of("76")) + " 2 ke-hoach/2023/76-kh-du.html\nend 2\n");
  CHECK(site.folder.read("xã/.public.congbo/.gitignore") == "*\n");
}

TEST_CASE("publishing the same again writes nothing") {
  const Site site;
  const Outputs outputs = {{"index.html", "a"}, {"b/c.html", "c"}};
  CHECK(site.put(outputs) == "2 0 0");
  CHECK(site.put(outputs) == "0 2 0");
  CHECK(site.put(outputs) == "0 2 0");
  CHECK(site.published() == outputs);
}

TEST_CASE("changed, new and removed files, build after build") {
  const Site site;
  const std::vector<Outputs> builds = {
      {{"a.html", "1"}, {"b/b.html", "1"}, {"c/d/e.html", "1"}},
      {{"a.html", "2"}, {"b/b.html", "1"}, {"c/d/e.html", "1"}},
      {{"a.html", "2"}, {"b/b.html", "1"}},
      {{"a.html", "1"}, {"b/b.html", "1"}, {"c/d/e.html", "3"}},
      {{"f.html", "1"}},
  };
  std::string counts;
  for (const Outputs& outputs : builds) {
    counts += site.put(outputs) + ", ";
    CHECK(site.published() == outputs);
  }
  CHECK(counts == "3 0 0, 1 2 0, 0 2 1, 2 1 0, 1 0 3, ");
  CHECK_FALSE(fs::exists(site.output + "/b"));
}

TEST_CASE("a folder becomes a file and a file a folder") {
  const Site site;
  const Outputs first = {{"a/b.html", "1"}, {"c", "1"}};
  const Outputs second = {{"a", "2"}, {"c/d.html", "2"}};
  for (const Outputs& outputs : {first, second, first, second, second, first}) {
    site.put(outputs);
    CHECK(site.published() == outputs);
  }
}

TEST_CASE("without commit readers see the old site, and the next run starts clean") {
  const Site site;
  const Outputs old = {{"a.html", "1"}, {"b.html", "1"}};
  site.put(old);
  {
    Diagnostics diagnostics;
    const auto publisher = Publisher::open(site.output, site.source, diagnostics);
    REQUIRE(publisher);
    publisher->accept("a.html", "2");
    publisher->accept("x/y.html", "2");
  }
  CHECK(site.published() == old);
  CHECK(site.put({{"a.html", "3"}}) == "1 0 1");
  CHECK(site.published() == Outputs{{"a.html", "3"}});
}

TEST_CASE("what a killed run left in the standby tree does no harm") {
  const Site site;
  site.put({{"a.html", "1"}});
  site.folder.write("secret/s.txt", "bí mật");
  const std::string standby = site.source + "/.public.congbo/standby";
  site.folder.write("xã/.public.congbo/standby/a.html", "half wri");
  site.folder.write("xã/.public.congbo/standby/x/.congbo-tmp", "rác");
  site.folder.write("xã/.public.congbo/standby/.congbo-manifest", "rác");
  fs::create_directories(standby + "/empty/deep");
  fs::create_directory_symlink(site.folder.at("secret"), standby + "/tin-tuc");
  const Outputs outputs = {{"a.html", "2"}, {"tin-tuc/s.txt", "3"}, {"empty", "4"}};
  CHECK(site.put(outputs) == "3 0 0");
  CHECK(site.published() == outputs);
  CHECK(site.folder.read("secret/s.txt") == "bí mật");
}

TEST_CASE("files of the keeper survive every publication") {
  const Site site;
  site.put({{"a.html", "1"}});
  site.folder.write("xã/public/.well-known/security.txt", "Liên hệ");
  fs::create_symlink("/nowhere", site.output + "/video");
  fs::create_directory(site.output + "/uploads");
  for (const char* text : {"2", "3", "4"}) {
    site.put({{"a.html", text}, {"b/c.html", text}});
    CHECK(site.published() == Outputs{{".well-known/security.txt", "Liên hệ"},
                                      {"a.html", text},
                                      {"b/c.html", text},
                                      {"video", "→ /nowhere"}});
    CHECK(fs::is_directory(site.output + "/uploads"));
  }
  site.folder.write("xã/public/.well-known/security.txt", "Liên hệ mới");
  site.put({{"a.html", "5"}});
  CHECK(site.folder.read("xã/public/.well-known/security.txt") == "Liên hệ mới");
  fs::remove(site.output + "/video");
  site.put({{"a.html", "6"}});
  CHECK(site.published() == Outputs{{".well-known/security.txt", "Liên hệ mới"}, {"a.html", "6"}});
}

TEST_CASE("a file of the keeper in the way of a page is an error before anything changes") {
  const Site site;
  site.put({{"a.html", "1"}});
  site.folder.write("xã/public/b.html", "của tôi");
  site.folder.write("xã/public/c/d.txt", "của tôi");
  fs::create_symlink("/tmp", site.output + "/e");
  const Outputs before = site.published();
  CHECK(site.put({{"a.html", "2"}, {"b.html", "2"}, {"c", "2"}, {"e/f.html", "2"}}) ==
        "publish-foreign-file: trang web cần đường dẫn “b.html”, nhưng ở đó đã có tệp "
        "“b.html” do người khác đặt vào\n"
        "publish-foreign-file: trang web cần đường dẫn “c”, nhưng ở đó đã có tệp “c/d.txt” do "
        "người khác đặt vào\n"
        "publish-foreign-file: trang web cần đường dẫn “e/f.html”, nhưng ở đó đã có tệp “e” do "
        "người khác đặt vào\n");
  CHECK(site.published() == before);
}

TEST_CASE("a page edited by hand in the output is replaced") {
  const Site site;
  const Outputs outputs = {{"a.html", "11"}, {"b.html", "1"}};
  for (int build = 0; build < 4; ++build) {
    site.put(outputs);
    CHECK(site.published() == outputs);
    // In place, so that a hard link to the standby tree would change with it.
    site.folder.write("xã/public/a.html", "12");
    fs::remove(site.output + "/b.html");
  }
}

TEST_CASE("the output folder may be deleted or emptied between builds") {
  const Site site;
  const Outputs outputs = {{"a.html", "1"}};
  site.put(outputs);
  site.put(outputs);
  fs::remove_all(site.output);
  CHECK(site.put(outputs) == "1 0 0");
  CHECK(site.published() == outputs);
  fs::remove_all(site.output);
  fs::create_directory(site.output);
  CHECK(site.put(outputs) == "1 0 0");
  CHECK(site.published() == outputs);
}

TEST_CASE("a folder congbo did not make is refused and left alone") {
  const Site site;
  site.folder.write("xã/public/thesis.docx", "luận văn");
  CHECK(site.put({{"a.html", "1"}}) ==
        "publish-not-ours: thư mục “~/xã/public” đã có tệp mà congbo không tạo ra, nên không "
        "xuất bản vào đó\n");
  CHECK(site.published() == Outputs{{"thesis.docx", "luận văn"}});
  CHECK_FALSE(fs::exists(site.source + "/.public.congbo"));
}

TEST_CASE("an output that would overwrite the source is refused") {
  const Site site;
  const auto refusal = [&](const std::string& output) {
    return "publish-over-source: thư mục xuất bản “" + output +
           "” trùng với thư mục nguồn “~/xã”; xuất bản vào đó sẽ đè lên bài viết\n";
  };
  fs::create_directory_symlink("xã", site.folder.at("link"));
  CHECK(site.publish_to(site.source, {}) == refusal("~/xã"));
  CHECK(site.publish_to(site.source + "/", {}) == refusal("~/xã/"));
  CHECK(site.publish_to(site.folder.path(), {}) == refusal("~"));
  CHECK(site.publish_to(site.folder.at("link"), {}) == refusal("~/link"));
  CHECK(site.publish_to(site.source + "/x/..", {}) == refusal("~/xã/x/.."));
  CHECK(site.publish_to(site.source + "/content", {}) == refusal("~/xã/content"));
  CHECK(site.publish_to(site.source + "/content/public", {}) == refusal("~/xã/content/public"));
  CHECK(site.publish_to(site.folder.at("xã2"), {{"a.html", "1"}}) == "1 0 0");
}

TEST_CASE("an output that is no folder is refused") {
  const Site site;
  site.folder.write("xã/public", "một tệp");
  CHECK(site.put({}) ==
        "publish-not-a-folder: “~/xã/public” không phải là thư mục, nên không xuất bản vào đó "
        "được\n");
  fs::remove(site.output);
  fs::create_symlink("nowhere", site.output);
  CHECK(site.put({}) ==
        "publish-not-a-folder: “~/xã/public” không phải là thư mục, nên không xuất bản vào đó "
        "được\n");
}

TEST_CASE("an output that is a link to a folder publishes into that folder") {
  const Site site;
  fs::create_directory(site.folder.at("www"));
  fs::create_directory_symlink("../www", site.output);
  CHECK(site.put({{"a.html", "1"}}) == "1 0 0");
  CHECK(site.folder.read("www/a.html") == "1");
  CHECK(fs::is_symlink(site.output));
}

TEST_CASE("two publishers at once: the second is told to wait") {
  const Site site;
  Diagnostics diagnostics;
  auto first = Publisher::open(site.output, site.source, diagnostics);
  REQUIRE(first);
  CHECK(site.put({{"a.html", "1"}}) ==
        "publish-locked: một lệnh congbo khác đang xuất bản vào “~/xã/public”\n");
  first.reset();
  CHECK(site.put({{"a.html", "1"}}) == "1 0 0");
}

TEST_CASE("a damaged or newer list of files is not guessed at") {
  const Site site;
  site.put({{"a.html", "1"}});
  for (const char* list : {"", "congbo-manifest 2\nend 0\n", "congbo-manifest 1\n"}) {
    site.folder.write("xã/public/.congbo-manifest", list);
    CHECK(site.put({{"a.html", "2"}}) ==
          "publish-manifest-unreadable: không đọc được danh sách tệp "
          "“~/xã/public/.congbo-manifest”; tệp bị hỏng hoặc do bản congbo mới hơn ghi\n");
  }
  CHECK(site.published() == Outputs{{"a.html", "1"}});
}

TEST_CASE("paths that could leave the site are refused, all of them at once") {
  const Site site;
  site.put({{"a.html", "1"}});
  CHECK(site.put({{"../b.html", "2"}, {"/etc/b", "2"}, {"c/../d", "2"}, {"a.html", "2"}}) ==
        "publish-bad-path: không thể ghi trang vào đường dẫn “../b.html”\n"
        "publish-bad-path: không thể ghi trang vào đường dẫn “/etc/b”\n"
        "publish-bad-path: không thể ghi trang vào đường dẫn “c/../d”\n");
  CHECK(site.published() == Outputs{{"a.html", "1"}});
}

TEST_CASE("one path for two outputs is an error") {
  const Site site;
  Diagnostics diagnostics;
  PublishCounts counts;
  const auto publisher = Publisher::open(site.output, site.source, diagnostics);
  REQUIRE(publisher);
  publisher->accept("a.html", "1");
  publisher->accept("a.html", "2");
  publisher->accept("b", "1");
  publisher->accept("b/c.html", "1");
  CHECK_FALSE(publisher->commit(diagnostics, counts));
  CHECK(site.reported(diagnostics) ==
        "publish-path-clash: “b” vừa là tệp vừa là thư mục chứa “b/c.html”\n"
        "publish-twice: hai trang cùng ghi vào đường dẫn “a.html”\n");
  CHECK_FALSE(fs::exists(site.output));
}

TEST_CASE("when the state folder can't be made the machine is to blame") {
  const Site site;
  site.folder.write("xã/.public.congbo", "một tệp");
  CHECK(site.put({{"a.html", "1"}}) ==
        "publish-io: không ghi được “~/xã/.public.congbo” (File exists); trang web cũ vẫn "
        "còn nguyên\n");
  CHECK(site.publish_to(site.source + "/.public.congbo/x/public", {}) ==
        "publish-io: không ghi được “~/xã/.public.congbo/x/.public.congbo” (Not a directory); "
        "trang web cũ vẫn còn nguyên\n");
}

TEST_CASE("a state folder that is a link is not followed") {
  const Site site;
  fs::create_directory(site.folder.at("elsewhere"));
  fs::create_directory_symlink("../elsewhere", site.source + "/.public.congbo");
  CHECK(site.put({{"a.html", "1"}}) ==
        "publish-io: không ghi được “~/xã/.public.congbo” (Too many levels of symbolic links); "
        "trang web cũ vẫn còn nguyên\n");
  CHECK(fs::is_empty(site.folder.at("elsewhere")));
}

TEST_CASE("an output that can't be written keeps the old site") {
  const Site site;
  site.put({{"a.html", "1"}});
  // Every name is allowed, but together they are longer than the system takes.
  std::string path;
  for (int i = 0; i < 11; ++i) path += std::string(250, 'x') + "/";
  const std::string long_site = site.folder.at("xã") + "/" + std::string(200, 'y') + "/" +
                                std::string(200, 'y') + "/" + std::string(200, 'y') + "/" +
                                std::string(200, 'y') + "/" + std::string(200, 'y') + "/" +
                                std::string(200, 'y') + "/" + std::string(200, 'y') + "/public";
  CHECK(site.publish_to(long_site, {{path + "a.html", "1"}, {"b.html", "1"}})
            .find("(File name too long)") != std::string::npos);
  CHECK_FALSE(fs::exists(long_site));
  CHECK(site.published() == Outputs{{"a.html", "1"}});
}

TEST_CASE("the rights the keeper gave the output folder stay") {
  const Site site;
  site.put({{"a.html", "1"}});
  REQUIRE(::chmod(site.output.c_str(), 0750) == 0);
  site.put({{"a.html", "2"}});
  struct stat status {};
  REQUIRE(::stat(site.output.c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0750);
}

TEST_CASE("eight threads publish two thousand files as one would") {
  const Site site;
  const auto publish_all = [&](const std::string& text) {
    Diagnostics diagnostics;
    PublishCounts counts;
    const auto publisher = Publisher::open(site.output, site.source, diagnostics);
    REQUIRE(publisher);
    parallel_for(2000, 8, [&](std::size_t i) {
      const std::string name = std::to_string(i);
      publisher->accept("d" + std::to_string(i % 37) + "/" + name + ".html",
                        name + (i % 10 == 0 ? text : ""));
    });
    CHECK(publisher->commit(diagnostics, counts));
    return std::to_string(counts.written) + " " + std::to_string(counts.unchanged);
  };
  CHECK(publish_all("a") == "2000 0");
  CHECK(publish_all("b") == "200 1800");
  CHECK(publish_all("b") == "0 2000");
  const Outputs found = site.published();
  CHECK(found.size() == 2000);
  std::size_t right = 0;
  for (std::size_t i = 0; i < 2000; ++i) {
    const std::string name = std::to_string(i);
    const auto file = found.find("d" + std::to_string(i % 37) + "/" + name + ".html");
    right += file != found.end() && file->second == name + (i % 10 == 0 ? "b" : "") ? 1U : 0U;
  }
  CHECK(right == 2000);
}
