#include "importing/body_text.h"

#include <doctest/doctest.h>

#include "importing/text_source.h"

using namespace congbo::importing;

namespace {

std::string body(std::string_view text, const std::vector<std::pair<std::size_t, int>>& headings) {
  const Manuscript manuscript = read_text(text, TextFormat::plain);
  std::vector<LineRole> roles(manuscript.lines.size());
  for (const auto& [line, level] : headings) roles[line] = {level, true};
  return body_text(manuscript.lines, roles);
}

}  // namespace

TEST_CASE("headings, paragraphs and lists stand apart, items of one list together") {
  CHECK(body("I. MỤC ĐÍCH\n1. Mục đích\n- một\n\n- hai\n+ hai mốt\n- ba\nĐoạn\n\n1. Một\n2. Hai",
             {{0, 1}, {1, 2}}) ==
        "## I. MỤC ĐÍCH\n\n### 1. Mục đích\n\n- một\n- hai\n  - hai mốt\n- ba\n\nĐoạn\n\n1. Một\n"
        "2. Hai\n");
}

TEST_CASE("levels below the sixth share its sign, a heading's emphasis goes") {
  CHECK(body("**1.1. A**\n\nx", {{0, 3}}) == "#### 1.1. A\n\nx\n");
  CHECK(body("a) B", {{0, 9}}) == "###### a) B\n");
}

TEST_CASE("a deeper item with nothing above it stands at the edge") {
  CHECK(body("Đoạn\n+ một\n+ hai", {}) == "Đoạn\n\n- một\n- hai\n");
}

TEST_CASE("rules are kept, the star below a letterhead goes") {
  CHECK(body("a\n*\nb\n-----\nc", {}) == "a\n\nb\n\n---\n\nc\n");
}

TEST_CASE("a note stands above its line") {
  std::vector<Line> lines(2);
  lines[0].text = "a";
  lines[1].text = "b";
  lines[1].note = "xem lại";
  CHECK(body_text(lines, std::vector<LineRole>(2)) == "a\n\n<!-- kiểm tra: xem lại -->\n\nb\n");
}

TEST_CASE("code and tables keep their lines together") {
  const Manuscript manuscript =
      read_text("```\na\n\nb\n```\n\n| a |\n|---|\n| b |\nc", TextFormat::markdown);
  CHECK(body_text(manuscript.lines, std::vector<LineRole>(manuscript.lines.size())) ==
        "```\na\n\nb\n```\n\n| a |\n|---|\n| b |\n\nc\n");
}
