#include "importing/text_source.h"

#include <doctest/doctest.h>

#include <string>

using namespace congbo::importing;

namespace {

std::string shown(const Manuscript& manuscript) {
  std::string out;
  for (const Line& line : manuscript.lines) {
    out += std::to_string(line.source_line) + "|";
    if (line.kind == Line::Kind::table) out += "T";
    if (line.kind == Line::Kind::verbatim) out += "V";
    if (line.heading > 0) out += "H" + std::to_string(line.heading);
    if (line.depth > 0) out += "D" + std::to_string(line.depth);
    out += "|" + line.text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("plain text is taken line by line, with its own marks of lists") {
  CHECK(shown(read_text("KẾ HOẠCH\r\n\r\n- Một\r\n+ Hai\r\n* Lưu ý <3", TextFormat::plain)) ==
        "1||KẾ HOẠCH\n2||\n3|D1|- Một\n4|D2|+ Hai\n5||\\* Lưu ý \\<3\n");
}

TEST_CASE("emphasis may run over the lines of a paragraph, not farther") {
  CHECK(shown(read_text("**a\nb**\n\n**c\n\nd**", TextFormat::plain)) ==
        "1||**a\n2||b**\n3||\n4||\\*\\*c\n5||\n6||d\\*\\*\n");
}

TEST_CASE("a form feed ends a line") {
  CHECK(shown(read_text("trang một\ftrang hai", TextFormat::plain)) ==
        "1||trang một\n1||trang hai\n");
}

TEST_CASE("Markdown keeps its headings, tables, code and footnotes") {
  CHECK(shown(read_text("## II. Nội dung\n| a | b |\n    - sâu\n```\n  x * y\n```\n[^1]: chú\n*a*",
                        TextFormat::markdown)) ==
        "1|H2|II. Nội dung\n2|T|| a | b |\n3|D3|- sâu\n4|V|```\n5|V|  x * y\n6|V|```\n"
        "7|V|[^1]: chú\n8||*a*\n");
}

TEST_CASE("the columns of a letterhead were run together") {
  CHECK(shown(read_text("\tĐẢNG ỦY XÃ \tTân An, ngày 05\nSố 1-KH/ĐU    MẬT\n-  a  b \nc d",
                        TextFormat::plain)) ==
        "1||ĐẢNG ỦY XÃ \tTân An, ngày 05\n2||Số 1-KH/ĐU    MẬT\n3|D1|- a  b\n4||c d\n");
}
