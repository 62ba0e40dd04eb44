#include "importing/office_tree.h"

#include <doctest/doctest.h>

using namespace congbo::importing;

namespace {

std::string str(const std::string& text) {
  return R"({"t":"Str","c":")" + text + R"("})";
}
std::string para(const std::string& inlines) {
  return R"({"t":"Para","c":[)" + inlines + "]}";
}
std::string words(const std::string& text) {
  return para(str(text));
}
std::string cell(const std::string& blocks, int rows = 1, int columns = 1) {
  return R"([["",[],[]],{"t":"AlignDefault"},)" + std::to_string(rows) + "," +
         std::to_string(columns) + ",[" + blocks + "]]";
}
std::string row(const std::string& cells) {
  return R"([["",[],[]],[)" + cells + "]]";
}
std::string table(const std::string& head, const std::string& body) {
  return R"({"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[)" + head +
         R"(]],[[["",[],[]],0,[],[)" + body + R"(]]],[["",[],[]],[]]]})";
}

OfficeTree read(const std::string& blocks) {
  const auto tree = read_office_tree(
      R"({"pandoc-api-version":[1,22],"meta":{},"blocks":[)" + blocks + "]}",
      [](const std::string& media) { return media == "anh/mat.png" ? "" : "hinh-1.png"; });
  REQUIRE(tree.has_value());
  return *tree;
}

std::string shown(const std::string& blocks) {
  std::string out;
  for (const Line& line : read(blocks).manuscript.lines) {
    if (line.is_blank()) continue;
    if (line.kind == Line::Kind::table) out += "T ";
    if (line.kind == Line::Kind::verbatim) out += "V ";
    if (line.heading > 0) out += "H" + std::to_string(line.heading) + " ";
    out += line.text + (line.note.empty() ? "" : " {" + line.note + "}") + "\n";
  }
  return out;
}

const std::string kSpace = R"(,{"t":"Space"},)";

std::string strong(const std::string& inlines) {
  return R"({"t":"Strong","c":[)" + inlines + "]}";
}
std::string emph(const std::string& inlines) {
  return R"({"t":"Emph","c":[)" + inlines + "]}";
}

}  // namespace

TEST_CASE("what is no tree is told apart") {
  const auto name = [](const std::string&) { return std::string(); };
  CHECK_FALSE(read_office_tree("không phải", name).has_value());
  CHECK_FALSE(read_office_tree("[1]", name).has_value());
  CHECK_FALSE(read_office_tree("{}", name).has_value());
}

TEST_CASE("paragraphs, line breaks and headings become lines") {
  CHECK(shown(para(str("ĐẢNG") + R"(,{"t":"LineBreak"},)" + str("ỦY"))) == "ĐẢNG\nỦY\n");
  CHECK(shown(R"({"t":"Header","c":[2,["",[],[]],[)" + str("Mục") + "]]}") == "H2 Mục\n");
  CHECK(shown(R"({"t":"BlockQuote","c":[)" + words("thụt") + "]}") == "thụt\n");
}

TEST_CASE("emphasis leaves blanks, quotes and stops outside its signs") {
  CHECK(shown(para(strong(str("“Bước 1:")) + "," + str("Họp"))) == "“**Bước 1**:Họp\n");
  CHECK(shown(para(strong(str("a")) + "," + strong(str("b")))) == "**ab**\n");
  CHECK(shown(para(strong(str("a")) + "," + emph(str("b")))) == "**a**b\n");
  CHECK(shown(para(strong(str("...")))) == "...\n");
  CHECK(shown(para(strong(emph(str("sâu"))))) == "*sâu*\n");
}

TEST_CASE("signs of Markdown in the paper's words are escaped") {
  CHECK(shown(words("a*b <i> [x]")) == "a\\*b \\<i> \\[x]\n");
}

TEST_CASE("links keep web addresses only, and pieces that touch are one link") {
  const auto link = [](const std::string& text, const std::string& url) {
    return R"({"t":"Link","c":[["",[],[]],[)" + str(text) + R"(],[")" + url + R"(",""]]})";
  };
  CHECK(shown(para(link("xã", "https://xa.example/") + "," + link("A", "https://xa.example/"))) ==
        "[xãA](<https://xa.example/>)\n");
  CHECK(shown(para(link("mục", "#_Toc1"))) == "mục\n");
  CHECK(shown(para(link("hại", "javascript:alert(1)"))) == "hại\n");
  CHECK(shown(para(link("x", "https://a>b"))) == "x\n");
}

TEST_CASE("pictures get the name they are given, or are left out") {
  const auto picture = [](const std::string& media) {
    return R"({"t":"Image","c":[["",[],[]],[)" + str("Sơ đồ") + R"(],[")" + media + R"(",""]]})";
  };
  CHECK(shown(para(picture("anh/a.png"))) == "![Sơ đồ](hinh-1.png)\n");
  CHECK(shown(para(str("x") + "," + picture("anh/mat.png"))) == "x\n");
}

TEST_CASE("footnotes stand at the end") {
  CHECK(shown(para(str("đẹp") + R"(,{"t":"Note","c":[)" + words("một") + "]}")) ==
        "đẹp[^1]\nV [^1]: một\n");
}

TEST_CASE("automatic numbers are written out, with those of the list around") {
  const std::string inner =
      R"({"t":"OrderedList","c":[[1,{"t":"Decimal"},{"t":"Period"}],[[)" + words("trong") + "]]]}";
  CHECK(shown(R"({"t":"OrderedList","c":[[2,{"t":"Decimal"},{"t":"Period"}],[[)" + words("hai") +
              "," + inner + "],[" + words("ba") + "]]]}") == "2. hai\n2.1. trong\n3. ba\n");
  CHECK(shown(R"({"t":"OrderedList","c":[[4,{"t":"UpperRoman"},{"t":"Period"}],[[)" + words("bốn") +
              "]]]}") == "IV. bốn\n");
  CHECK(shown(R"({"t":"OrderedList","c":[[1,{"t":"LowerAlpha"},{"t":"OneParen"}],[[)" + words("a") +
              "]]]}") == "a) a\n");
  CHECK(
      read(R"({"t":"OrderedList","c":[[1,{"t":"Decimal"},{"t":"Period"}],[[)" + words("a") + "]]]}")
          .manuscript.notes.size() == 1);
}

TEST_CASE("a footnote took the number of the item it hangs on") {
  const std::string note =
      R"({"t":"Para","c":[)" + str("hai") + R"(,{"t":"Note","c":[)" + words("chú") + "]}]}";
  CHECK(shown(R"({"t":"OrderedList","c":[[2,{"t":"Decimal"},{"t":"Period"}],[[)" + note + "]]]}") ==
        "2. hai[^1]\nV [^1]: chú\n");
}

TEST_CASE("bullets carry their depth") {
  const auto tree = read(R"({"t":"BulletList","c":[[)" + words("một") +
                         R"(,{"t":"BulletList","c":[[)" + words("trong") + "]]}]]}");
  std::string out;
  for (const Line& line : tree.manuscript.lines) {
    if (!line.is_blank()) out += std::to_string(line.depth) + line.text + "\n";
  }
  CHECK(out == "1- một\n2- trong\n");
}

TEST_CASE("the table of a letterhead is unwrapped column by column") {
  CHECK(shown(table("", row(cell(words("ĐẢNG BỘ")) + "," + cell(words("ĐẢNG CỘNG SẢN VIỆT NAM"))) +
                            "," + row(cell(words("Số 1-KH/ĐU")) + "," + cell(words("An Bình"))))) ==
        "ĐẢNG BỘ\nSố 1-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình\n");
  CHECK(shown(table("", row(cell(words("khung"))))) == "khung\n");
}

TEST_CASE("a table of data becomes a pipe table") {
  CHECK(shown(table(row(cell(words("Việc")) + "," + cell(words("Hạn"))),
                    row(cell(words("a|b") + "," + words("c")) + "," + cell("")))) ==
        "T | Việc | Hạn |\nT |---|---|\nT | a\\|b c | |\n");
}

TEST_CASE("cells that span rows and columns keep the others in their columns") {
  CHECK(shown(table("",
                    row(cell(words("a"), 2, 1) + "," + cell(words("b")) + "," + cell(words("c"))) +
                        "," + row(cell(words("d"), 1, 2)))) ==
        "T | a | b | c | {bảng có ô gộp, đã tách thành từng ô; so với bản Word}\nT |---|---|---|\n"
        "T | | d | |\n");
}

TEST_CASE("traces of reviewing are noticed") {
  const auto span = [](const std::string& name) {
    return para(R"({"t":"Span","c":[["",[")" + name + R"("],[]],[)" + str("x") + "]]}");
  };
  CHECK(read(span("comment-start")).has_comments);
  CHECK(read(span("insertion")).has_changes);
  CHECK(read(span("paragraph-deletion")).has_changes);
  CHECK_FALSE(read(span("mark")).has_changes);
  CHECK(shown(span("comment-start")) == "");
}

TEST_CASE("a tree nested without end is cut off") {
  std::string blocks = words("đáy");
  for (int i = 0; i < 2000; ++i) blocks = R"({"t":"BlockQuote","c":[)" + blocks + "]}";
  CHECK(shown(blocks) == "");
}
