#include "content/front_matter.h"

#include <doctest/doctest.h>

#include "content/markdown_show.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

FrontMatter split_clean(std::string_view text) {
  Diagnostics diagnostics;
  const std::optional<FrontMatter> parts = split_front_matter("bai.md", text, diagnostics);
  CHECK(show(diagnostics) == "");
  REQUIRE(parts);
  return *parts;
}

std::string split_problems(std::string_view text) {
  Diagnostics diagnostics;
  CHECK_FALSE(split_front_matter("bai.md", text, diagnostics));
  return show(diagnostics);
}

}  // namespace

TEST_CASE("a file is cut into front matter and body, with the numbers of their lines") {
  const FrontMatter parts = split_clean("---\ntitle: Tin\ndate: 1/2/2023\n---\n\nNội dung\n");
  CHECK(parts.yaml == "title: Tin\ndate: 1/2/2023\n");
  CHECK(parts.yaml_line == 2);
  CHECK(parts.body == "\nNội dung\n");
  CHECK(parts.body_line == 5);
}

TEST_CASE("front matter may be empty, the body too, and the last line may lack its end") {
  CHECK(split_clean("---\n---\nx").yaml == "");
  CHECK(split_clean("---\n---\nx").body == "x");
  CHECK(split_clean("---\ntitle: a\n---").body == "");
  CHECK(split_clean("---\ntitle: a\n---").body_line == 4);
}

TEST_CASE("Windows line ends and blanks after the fence do not matter") {
  const FrontMatter parts = split_clean("--- \r\ntitle: Tin\r\n---  \r\nNội dung\r\n");
  CHECK(parts.yaml == "title: Tin\r\n");
  CHECK(parts.body == "Nội dung\r\n");
  CHECK(parts.body_line == 4);
}

TEST_CASE("only the first closing fence counts, and only a whole line is a fence") {
  CHECK(split_clean("---\na: b\n---\nx\n---\ny\n").body == "x\n---\ny\n");
  CHECK(split_clean("---\na: ---b\n--- c\n---\n").yaml == "a: ---b\n--- c\n");
}

TEST_CASE("a missing or unclosed front matter is reported at the top") {
  CHECK(split_problems("") == "front-matter-missing 1:0+0");
  CHECK(split_problems("# Tin\n---\n") == "front-matter-missing 1:0+0");
  CHECK(split_problems(" ---\na: b\n---\n") == "front-matter-missing 1:0+0");
  CHECK(split_problems("---\na: b\n") == "front-matter-unclosed 1:0+3");
  CHECK(split_problems("---") == "front-matter-unclosed 1:0+3");
}

TEST_CASE("a byte-order mark before the front matter is read over") {
  CHECK(file_problems("content/news/a.md", "\xEF\xBB\xBF---\ntitle: Tin\n---\n") == "");
}

TEST_CASE("lines are counted through front matter and body alike") {
  CHECK(file_problems("content/news/a.md",
                      "---\r\ntitle: Tin\r\nsai: x\r\n---\r\n\r\n"
                      "[x](javascript:a)\r\n") ==
        "unknown-key 3:0+3 sai|\nmarkdown-bad-scheme 6:0+17 javascript:");
}
