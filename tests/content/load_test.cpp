#include "content/load.h"

#include <doctest/doctest.h>

#include "content/describe.h"
#include "content/markdown_show.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

std::string simple(std::string_view title) {
  return "---\ntitle: " + std::string(title) + "\n---\n\nNội dung.\n";
}

// "file id address folder language", one document a line.
std::string listed(const Content& content) {
  std::string out;
  for (const DocumentPtr& document : content.documents) {
    out += std::string(kind_name(document->kind)) + " " + document->id + " " + document->address +
           " [" + document->folder + "] " + document->language + "\n";
  }
  return out;
}

std::string reported(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& item : diagnostics.sorted()) {
    out += item.file + " " + show(item.place) + " " + std::string(item.message->code) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("the folder gives the kind, the path gives id, address and own files") {
  Files files{{"site.yaml", "title: Trang\n"}};
  for (std::string_view folder : {"directives", "plans", "news", "models", "broadcasts",
                                  "bulletins", "units", "events", "pages"}) {
    files["content/" + std::string(folder) + "/bai.md"] = simple("Bài");
  }
  files["content/plans/2023/76-kh-du/index.md"] = simple("Kế hoạch");
  files["content/plans/2023/76-kh-du/ban-ky.pdf"] = "%PDF";
  files["content/en/news/2023/hello.md"] = simple("Hello");
  files["content/en/pages/about/index.md"] = simple("About");
  files["content/logo.svg"] = "<svg/>";
  Diagnostics diagnostics;
  const Content content = load_content(MemoryFileSystem(files), 1, diagnostics);
  CHECK(reported(diagnostics) == "");
  CHECK(listed(content) == R"(broadcast bai truyen-thanh/bai [] vi
bulletin bai ban-tin/bai [] vi
directive bai van-ban/bai [] vi
news hello en/tin-tuc/2023/hello [] en
page about en/about [content/en/pages/about] en
event bai su-kien/bai [] vi
model bai mo-hinh/bai [] vi
news bai tin-tuc/bai [] vi
page bai bai [] vi
plan 76-kh-du ke-hoach/2023/76-kh-du [content/plans/2023/76-kh-du] vi
plan bai ke-hoach/bai [] vi
unit bai don-vi/bai [] vi
)");
  REQUIRE(content.files.size() == 2);
  CHECK(content.files[0].path == "content/logo.svg");
  CHECK(content.files[1].path == "content/plans/2023/76-kh-du/ban-ky.pdf");
  CHECK(content.files[1].size == 4);
}

TEST_CASE("a document brings its body, headings and plain text, and the site's language") {
  Files files{{"site.yaml", "title: Trang\nlanguage: en\n"},
              {"content/news/tin.md", "---\ntitle: Tin\n---\n\n## Mục một\n\nXem 21-KL/TW.\n"}};
  Diagnostics diagnostics;
  const Content content = load_content(MemoryFileSystem(files), 1, diagnostics);
  REQUIRE(content.documents.size() == 1);
  const Document& document = *content.documents[0];
  CHECK(document.file == "content/news/tin.md");
  CHECK(document.language == "en");
  REQUIRE(document.headings.size() == 1);
  CHECK(document.headings[0].text == "Mục một");
  REQUIRE(document.body.slots.size() == 2);
  CHECK(document.body.slots[0].target == "21-KL/TW");
  CHECK(show(document.body.slots[0].place) == "7:4+8");
  CHECK(document.plain_text.find("Xem 21-KL/TW.") != std::string::npos);
}

TEST_CASE("a slug changes the last part of the address and nothing else") {
  Diagnostics diagnostics;
  prepare_markdown();
  const DocumentPtr document = read_document(
      "content/news/2023/tin.md", "---\ntitle: a\nslug: tin-moi\n---\n", {}, diagnostics);
  CHECK(document->address == "tin-tuc/2023/tin-moi");
  CHECK(document->id == "tin");
  const DocumentPtr page =
      read_document("content/pages/a.md", "---\ntitle: a\nslug: b\n---\n", {}, diagnostics);
  CHECK(page->address == "b");
}

TEST_CASE("files in no kind's folder are refused by name") {
  CHECK(file_problems("content/README.md", simple("a")) ==
        "unknown-folder 0:0+0 README.md|directives, plans, news, models, broadcasts, bulletins, "
        "units, events, pages");
  CHECK(file_problems("content/ke-hoach/a.md", simple("a")).rfind("unknown-folder", 0) == 0);
  CHECK(file_problems("content/en/a.md", simple("a")).rfind("unknown-folder 0:0+0 a.md|", 0) == 0);
}

TEST_CASE("a path that is no address is refused with one that is") {
  CHECK(file_problems("content/news/Tin Mới.md", simple("a")) == "bad-slug 0:0+0 Tin Mới|tin-moi");
  CHECK(file_problems("content/plans/Năm 2023/a/index.md", simple("a")) ==
        "bad-slug 0:0+0 Năm 2023|nam-2023");
  CHECK(file_problems("content/news/.md", simple("a")) == "bad-slug 0:0+0 |");
}

TEST_CASE("a section's own page is not a document") {
  CHECK(file_problems("content/plans/index.md", simple("a")) == "bad-slug 0:0+0 index|index-2");
  CHECK(file_problems("content/pages/index.md", simple("a")) == "bad-slug 0:0+0 index|index-2");
}

TEST_CASE("bytes that are not UTF-8 are shown where they stand") {
  CHECK(file_problems("content/news/a.md", "---\ntitle: a\n---\nmột\nhai \xE1\xBB\n") ==
        "not-utf8 5:4+1");
  CHECK(file_problems("content/news/a.md", std::string("---\ntitle: \0a\n---\n", 18)) ==
        "not-utf8 2:7+1");
  CHECK(file_problems("content/news/a.md", "\xFF\xFE-\0-\0-\0") == "not-utf8 1:0+1");
}

TEST_CASE("the limit of site.yaml holds for every document") {
  const std::string text = simple("a");
  Files files{{"site.yaml", "title: a\nlimits:\n  document: " + std::to_string(text.size()) + "\n"},
              {"content/news/vua.md", text},
              {"content/news/to.md", text + "."}};
  Diagnostics diagnostics;
  const Content content = load_content(MemoryFileSystem(files), 1, diagnostics);
  CHECK(reported(diagnostics) == "content/news/to.md 0:0+0 file-too-large\n");
  REQUIRE(content.documents.size() == 1);
  CHECK(content.documents[0]->id == "vua");
}

TEST_CASE("problems of all files come out together, by file and place, whatever the jobs") {
  Files files{{"site.yaml", "titel: a\n"},
              {"content/news/a.md", "---\ntitle: a: b\n---\n"},
              {"content/news/b.md", "# Tin\n"},
              {"content/news/c.md", "---\ntitle: c\nsai: 1\ndate: 1\n---\n"},
              {"content/news/hong.md", simple("hong")},
              {"content/plans/d.md", "---\ntitle: d\n---\n[x](javascript:y)\n"},
              {"content/units/e.md", "---\ntitle: \xFF\n---\n"}};
  for (int i = 0; i < 40; ++i) {
    files["content/news/tin-" + std::to_string(i) + ".md"] = simple("Tin " + std::to_string(i));
  }
  const std::string expected = R"(content/news/a.md 2:8+1 yaml-colon
content/news/b.md 1:0+0 front-matter-missing
content/news/c.md 3:0+3 unknown-key
content/news/c.md 4:6+1 bad-date
content/news/hong.md 0:0+0 file-unreadable
content/plans/d.md 4:0+17 markdown-bad-scheme
content/units/e.md 2:7+1 not-utf8
site.yaml 1:0+1 missing-key
site.yaml 1:0+5 unknown-key
)";
  std::string first;
  for (unsigned jobs : {1U, 2U, 8U, 0U}) {
    Diagnostics diagnostics;
    const Content content =
        load_content(FailingFileSystem(files, "content/news/hong.md"), jobs, diagnostics);
    CHECK(reported(diagnostics) == expected);
    std::string all = listed(content);
    for (const DocumentPtr& document : content.documents) {
      all += describe(*document) + show(document->body) + document->plain_text;
    }
    if (first.empty()) first = all;
    CHECK(all == first);
    CHECK(content.documents.size() == 42);
  }
}

TEST_CASE("a site without site.yaml says so once") {
  Diagnostics diagnostics;
  const Content content =
      load_content(MemoryFileSystem(Files{{"content/news/a.md", simple("a")}}), 1, diagnostics);
  CHECK(reported(diagnostics) == "site.yaml 0:0+0 site-config-missing\n");
  CHECK(content.documents.size() == 1);
}

TEST_CASE("site.yaml that cannot be read or is not text says so") {
  const auto site = [](std::string config) {
    return Files{{"site.yaml", std::move(config)}, {"content/news/a.md", simple("a")}};
  };
  Diagnostics unreadable;
  load_content(FailingFileSystem(site("title: a\n"), "site.yaml"), 1, unreadable);
  CHECK(reported(unreadable) == "site.yaml 0:0+0 file-unreadable\n");
  Diagnostics bytes;
  load_content(MemoryFileSystem(site("title: \xC3\n")), 1, bytes);
  CHECK(reported(bytes) == "site.yaml 1:7+1 not-utf8\n");
  Diagnostics large;
  load_content(MemoryFileSystem(site(std::string(300 * 1024, '#'))), 1, large);
  CHECK(reported(large) == "site.yaml 0:0+0 file-too-large\n");
  Diagnostics marked;
  load_content(MemoryFileSystem(site("\xEF\xBB\xBFtitle: a\n")), 1, marked);
  CHECK(reported(marked) == "");
}

// An empty portal was once published over the old one without a word.
TEST_CASE("a site without a document is refused") {
  Diagnostics diagnostics;
  load_content(MemoryFileSystem(Files{{"site.yaml", "title: a\n"}, {"content/news/a.txt", "a"}}), 1,
               diagnostics);
  CHECK(reported(diagnostics) == "content/ 0:0+0 no-documents\n");
}

TEST_CASE("a document whose name ends in capitals is not taken for a file of another") {
  Diagnostics diagnostics;
  const Files files{{"site.yaml", "title: a\n"},
                    {"content/news/a.md", simple("a")},
                    {"content/news/Tin xã.MD", simple("b")}};
  load_content(MemoryFileSystem(files), 1, diagnostics);
  REQUIRE(reported(diagnostics) == "content/news/Tin xã.MD 0:0+0 bad-slug\n");
  CHECK(diagnostics.sorted().front().arguments ==
        std::vector<std::string>{"Tin xã.MD", "tin-xa.md"});
}
