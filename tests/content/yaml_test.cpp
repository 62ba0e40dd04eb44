#include "content/yaml.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "content/markdown_show.h"
#include "content/reading.h"
#include "content/yaml_traps.h"

using namespace congbo;
using namespace congbo::content;

TEST_CASE("a mapping keeps its order, texts, lists and places") {
  const YamlNode root = read_clean_yaml("title: Kế hoạch\ntags: [a, 'b c']\nafter:\n  due: 1\n");
  REQUIRE(root.kind == YamlNode::Kind::map);
  REQUIRE(root.entries.size() == 3);
  CHECK(root.entries[0].key == "title");
  CHECK(root.entries[0].value.text == "Kế hoạch");
  CHECK(show(root.entries[0].key_place) == "2:0+5");
  CHECK(show(root.entries[0].value.place) == "2:7+12");
  REQUIRE(root.entries[1].value.items.size() == 2);
  CHECK(root.entries[1].value.items[1].text == "b c");
  CHECK(show(root.entries[1].value.items[1].place) == "3:10+3");
  REQUIRE(root.entries[2].value.kind == YamlNode::Kind::map);
  CHECK(root.entries[2].value.entries[0].value.text == "1");
  CHECK(show(root.entries[2].value.entries[0].value.place) == "5:7+1");
}

TEST_CASE("empty front matter is an empty mapping, empty values are null") {
  CHECK(read_clean_yaml("").entries.empty());
  CHECK(read_clean_yaml("\n# chỉ có ghi chú\n").kind == YamlNode::Kind::map);
  const YamlNode root = read_clean_yaml("symbol:\ndate: ~\n");
  CHECK(root.entries[0].value.kind == YamlNode::Kind::null);
  CHECK(root.entries[1].value.kind == YamlNode::Kind::null);
}

TEST_CASE("folded and literal blocks may hold what would be a trap elsewhere") {
  const YamlNode root = read_clean_yaml(
      "title: >-\n  \"Nghị quyết\": về # xây dựng\n  Đảng\ntags:\n  - |\n    a: b #c\n    d\n");
  CHECK(root.entries[0].value.text == "\"Nghị quyết\": về # xây dựng Đảng");
  CHECK(root.entries[1].value.items[0].text == "a: b #c\nd\n");
}

TEST_CASE("Windows line ends read like others") {
  const YamlNode root = read_clean_yaml("title: Tin\r\ntags:\r\n  - a\r\n");
  CHECK(root.entries[0].value.text == "Tin");
  CHECK(root.entries[1].value.items[0].text == "a");
  CHECK(yaml_problems("title: Tin\r\nsummary: a: b\r\n") == "yaml-colon 3:10+1 summary: \"a: b\"");
}

TEST_CASE("comments on lines of their own are allowed") {
  CHECK(yaml_problems("# đầu\ntitle: Tin\n  # thụt vào\ntags: # chưa có\n") == "");
  CHECK(yaml_problems("title: Học tập C#\nsource: https://xa.example/a#b\n") == "");
}

TEST_CASE("a number sign after a blank is reported with the line to paste") {
  CHECK(yaml_problems("title: Tổ #3 \"điển hình\"\n") ==
        "yaml-comment 2:12+18 #3 \"điển hình\"|title: \"Tổ #3 \\\"điển hình\\\"\"");
  CHECK(yaml_problems("tags:\n  - việc #1\n") == "yaml-comment 3:11+2 #1|\"việc #1\"");
  CHECK(yaml_problems("title: a\\b #1\n") == "yaml-comment 2:11+2 #1|title: \"a\\\\b #1\"");
}

TEST_CASE("a colon inside a value is reported with the line to paste") {
  CHECK(yaml_problems("title: Nghị quyết: về\n") == "yaml-colon 2:21+1 title: \"Nghị quyết: về\"");
  CHECK(yaml_problems("title: Các việc sau:\n") == "yaml-colon 2:22+1 title: \"Các việc sau:\"");
  CHECK(yaml_problems("milestones:\n  - title: Họp: bàn\n") ==
        "yaml-colon 3:16+1 title: \"Họp: bàn\"");
  CHECK(yaml_problems("slot: 5:30\nurl: https://xa.example/\n") == "");
}

TEST_CASE("a no-break space is refused where YAML needs a blank, and kept inside values") {
  CHECK(yaml_problems("title:\xC2\xA0Tin\n") == "yaml-no-break-space 2:6+2");
  CHECK(yaml_problems("title\xC2\xA0: Tin\n") == "yaml-no-break-space 2:5+2");
  CHECK(yaml_problems("tags:\n\xC2\xA0 - a\n") == "yaml-no-break-space 3:0+2");
  CHECK(yaml_problems("tags:\n  -\xC2\xA0"
                      "a\n") == "yaml-no-break-space 3:3+2");
  CHECK(read_clean_yaml("tags:\n  - 8:00\xC2\xA0sáng\n").entries[0].value.items[0].text ==
        "8:00\xC2\xA0sáng");
  CHECK(read_clean_yaml("title: Số\xC2\xA0"
                        "5\n")
            .entries[0]
            .value.text ==
        "Số\xC2\xA0"
        "5");
}

TEST_CASE("curly quotes are letters: alone they stay, around a comma or colon they are reported") {
  CHECK(read_clean_yaml("title: “Tự soi”\n").entries[0].value.text == "“Tự soi”");
  CHECK(yaml_problems("title: “Tự soi: tự sửa”\n") ==
        "yaml-curly-quote 2:18+1 title: \"“Tự soi: tự sửa”\"");
  CHECK(yaml_problems("tags: [“tự soi, tự sửa”, b]\n") ==
        "yaml-curly-quote 2:7+26 \"tự soi, tự sửa\"");
  CHECK(yaml_problems("tags: [\"“tự soi, tự sửa”\", b]\n") == "");
}

TEST_CASE("a comma that makes a key is reported once") {
  CHECK(yaml_problems("replaces: {symbol: 76-KH/ĐU, ngày 3/4}\n") == "yaml-comma 2:30+9 ngày 3/4");
  CHECK(yaml_problems("replaces: {symbol: 76-KH/ĐU, issuer: }\n") == "");
}

TEST_CASE("a mapping in braces with several keys is no trap as an item of a list") {
  const YamlNode root = read_clean_yaml(
      "columns:\n  - {id: tin, title: Tin xã}\n  - [a, b]\nat: [\n  {x: 1, y: 2},\n  {x: 3, y: "
      "4}]\n");
  REQUIRE(root.entries.size() == 2);
  CHECK(root.entries[0].value.items[0].entries[1].value.text == "Tin xã");
  CHECK(root.entries[0].value.items[1].items[1].text == "b");
  CHECK(root.entries[1].value.items[1].entries[0].value.text == "3");
}

TEST_CASE("a tab that indents is refused, a tab inside a value is not") {
  CHECK(yaml_problems("tags:\n\t- a\n") == "yaml-tab 3:0+1");
  CHECK(yaml_problems("tags:\n  \t- a\n") == "yaml-tab 3:2+1");
  CHECK(read_clean_yaml("title: a\tb\n").entries[0].value.text == "a\tb");
}

TEST_CASE("every trap of a file is reported at once") {
  CHECK(yaml_problems("title: a: b\nsummary: c #d\n\tauthor: e\n") ==
        "yaml-colon 2:8+1 title: \"a: b\"\n"
        "yaml-comment 3:11+2 #d|summary: \"c #d\"\n"
        "yaml-tab 4:0+1");
}

TEST_CASE("quotes must close on the line they open") {
  CHECK(yaml_problems("title: \"Tin\nauthor: A\n") == "yaml-unclosed-quote 2:7+1");
  CHECK(yaml_problems("title: \"Tin\nauthor: \"A\"\n") == "yaml-unclosed-quote 2:7+1");
  CHECK(yaml_problems("title: 'Tin\nauthor: A\nsource: 'B'\n") == "yaml-unclosed-quote 2:7+1");
  CHECK(yaml_problems("title: 'it''s'\nauthor: \"a \\\" b\"\n") == "");
}

TEST_CASE("text after a value or after the end is refused") {
  CHECK(yaml_problems("title: \"Tin\" mới\n") == "yaml-syntax 2:13+1");
  CHECK(yaml_problems("title: Tin\n...\nauthor: A\n") == "yaml-text-after-end 4:0+1");
  CHECK(yaml_problems("{title: Tin} thừa\n") == "yaml-text-after-end 2:13+1");
}

TEST_CASE("duplicate keys are refused in every mapping, and both lines are named") {
  CHECK(yaml_problems("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n") ==
        "yaml-duplicate-key 5:2+1 c|4\nyaml-duplicate-key 6:0+1 a|2");
}

TEST_CASE("anchors, aliases and tags are refused") {
  CHECK(yaml_problems("a: &x b\nc: *x\n") == "yaml-anchor 2:3+1");
  CHECK(yaml_problems("a: *x\n") == "yaml-anchor 2:3+1");
  CHECK(yaml_problems("a: &x [*x]\n") == "yaml-anchor 2:3+1");
  CHECK(yaml_problems("a: !!set {b}\n") == "yaml-tag 2:3+1");
  CHECK(yaml_problems("a: !<x> [b]\n") == "yaml-tag 2:3+1");
  CHECK(yaml_problems("a: !!int 3\n") == "yaml-tag 2:3+1");
  CHECK(yaml_problems("a: *nhấn mạnh*\n") == "yaml-anchor 2:3+1");
}

TEST_CASE("front matter that is no mapping is refused") {
  CHECK(yaml_problems("- a\n") == "yaml-not-map 2:0+1");
  CHECK(yaml_problems("chữ\n") == "yaml-not-map 2:0+5");
  CHECK(yaml_problems("? {a: b}\n: c\n") == "yaml-bad-key 2:2+1");
}

TEST_CASE("an unclosed bracket is named as such") {
  CHECK(yaml_problems("tags: [a, b\n") == "yaml-unclosed-bracket 3:0+1");
  CHECK(yaml_problems("after: {milestone: a\ntitle: b\n") == "yaml-unclosed-bracket 3:5+1");
  CHECK(yaml_problems("tags: [a, b\ntitle: Tin\n") == "yaml-unclosed-bracket 3:5+1");
}

TEST_CASE("hostile YAML is bounded") {
  CHECK(yaml_problems(repeated("[", 60000)) == "yaml-too-deep 2:16+1");
  CHECK(yaml_problems(repeated("{a: ", 15000)) == "yaml-too-deep 2:124+1");
  CHECK(yaml_problems(repeated("- ", 30000)) == "yaml-too-deep 2:64+1");
  CHECK(yaml_problems(repeated("? ", 30000)) == "yaml-too-deep 2:64+1");
  std::string indented;
  for (int depth = 0; depth < 300; ++depth) {
    indented += repeated(" ", static_cast<std::size_t>(depth)) + "a:\n";
  }
  CHECK(yaml_problems(indented) == "yaml-too-deep 34:32+1");
  std::string bomb = "a: &a [x, x]\n";
  for (char name = 'b'; name < 'k'; ++name) {
    const char before = static_cast<char>(name - 1);
    bomb += std::string{name} + ": &" + name + " [*" + before + ", *" + before + "]\n";
  }
  CHECK(yaml_problems(bomb) == "yaml-anchor 2:3+1");
  CHECK(yaml_problems("a: " + repeated("x", 64 * 1024)) == "yaml-too-large 2:0+0 65539|65536");
  CHECK(yaml_problems("a: [" + repeated("b,", 20000) + "b]\n") == "yaml-too-many-nodes 2:40002+1");
  CHECK(yaml_problems(std::string("a: b\0c\n", 7)) == "yaml-syntax 2:6+1");
}

TEST_CASE("thousands of unknown keys are all named, the first with suggestions") {
  std::string many = "title: Tin\n";
  for (int i = 0; i < 5000; ++i) many += "titl" + std::to_string(i) + ":\n";
  std::string problems;
  read_front("news", many, problems);
  CHECK(std::count(problems.begin(), problems.end(), '\n') == 4999);
  CHECK(problems.rfind("unknown-key 3:0+5 titl0|title\n", 0) == 0);
  CHECK(problems.find("titl4999|\n") == std::string::npos);
  CHECK(problems.substr(problems.rfind('\n')) == "\nunknown-key 5002:0+8 titl4999|");
}

TEST_CASE("a line is quoted so that nothing in it can be misread") {
  CHECK(quoted_line("title", "a \"b\" \\ c") == "title: \"a \\\"b\\\" \\\\ c\"");
  CHECK(quoted_line("", "a: b") == "\"a: b\"");
}
