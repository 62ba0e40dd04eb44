#include "importing/joining.h"

#include <doctest/doctest.h>

#include "importing/text_source.h"

using namespace congbo::importing;

namespace {

std::string joined(std::string_view text, std::size_t heading = 1000) {
  Manuscript manuscript = read_text(text, TextFormat::plain);
  join_broken_sentences(manuscript, 0, manuscript.lines.size(),
                        [&](std::size_t line) { return line == heading; });
  std::string out;
  for (const Line& line : manuscript.lines) {
    out += line.text + (line.note.empty() ? "" : " {" + line.note + "}") + "\n";
  }
  for (const std::string& note : manuscript.notes) out += "! " + note + "\n";
  return out;
}

}  // namespace

TEST_CASE("a sentence cut by a page break is put together") {
  CHECK(joined("khắc phục cách làm\n\nhình thức; tạo chuyển biến.\n\nĐoạn sau.") ==
        "khắc phục cách làm hình thức; tạo chuyển biến.\n\nĐoạn sau.\n");
  CHECK(joined("- một\nhai\n\nba\n- bốn") == "- một hai ba\n- bốn\n");
}

TEST_CASE("a page number inside a sentence goes, and is told") {
  CHECK(joined("đồng chí làm\n\n2\n\ntheo kế hoạch.") ==
        "đồng chí làm theo kế hoạch.\n! đã bỏ số trang đứng giữa câu: 2\n");
  CHECK(joined("Hết câu.\n\n2\n\ntheo") == "Hết câu.\n\n2\n\ntheo\n");
}

TEST_CASE("a long line that breaks off inside a name is joined, with a word about it") {
  CHECK(joined("cá nhân điển hình trong học tập và làm theo tư tưởng, đạo đức phong cách Hồ Chí\n\n"
               "Minh; đấu tranh.") ==
        "cá nhân điển hình trong học tập và làm theo tư tưởng, đạo đức phong cách Hồ Chí "
        "Minh; đấu tranh. {đã nối hai đoạn bị ngắt giữa câu}\n");
}

TEST_CASE("what begins anew is not joined") {
  const std::string text = "Gửi các đơn vị\n\n- một\n\na) hai\n\n1. ba\n\n(1) bốn\nNăm\n\nđ) sáu\n";
  CHECK(joined(text) == text + "\n");
}

TEST_CASE("a heading is not joined with what stands below it") {
  CHECK(joined("1. Nội dung\nhọc tập chuyên đề", 0) == "1. Nội dung\nhọc tập chuyên đề\n");
}
