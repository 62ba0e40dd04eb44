#include "importing/yaml_text.h"

#include <doctest/doctest.h>

using namespace congbo::importing;

TEST_CASE("a value is quoted exactly where YAML would misread it") {
  CHECK(yaml_scalar("76-KH/ĐU") == "76-KH/ĐU");
  CHECK(yaml_scalar("Nơi nhận: như trên") == "\"Nơi nhận: như trên\"");
  CHECK(yaml_scalar("Tổ dân phố #3") == "\"Tổ dân phố #3\"");
  CHECK(yaml_scalar("- gạch") == "\"- gạch\"");
  CHECK(yaml_scalar("“Tự soi” \\ \"x\"") == "\"“Tự soi” \\\\ \\\"x\\\"\"");
  CHECK(yaml_scalar("null") == "\"null\"");
  CHECK(yaml_scalar("Ban:") == "\"Ban:\"");
}

TEST_CASE("items, blocks and notes stand where YAML wants them") {
  YamlText out;
  out.block("title", "Kế hoạch: một");
  out.pair("date", "");
  out.key("duties");
  out.indent();
  out.note("dòng\nhai");
  out.begin_item();
  out.block("text", "Chữ");
  out.indent();
  out.pair("role", "lead");
  out.outdent();
  out.item("- a");
  out.outdent();
  CHECK(out.text() ==
        "title: >-\n  Kế hoạch: một\ndate:\nduties:\n  # kiểm tra: dòng hai\n"
        "  - text: >-\n      Chữ\n    role: lead\n  - \"- a\"\n");
}

TEST_CASE("long text is wrapped between words") {
  YamlText out;
  std::string text = "một";
  for (int i = 0; i < 30; ++i) text += " hai ba";
  out.item(text);
  CHECK(out.text() ==
        "- >-\n"
        "  một hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba "
        "hai ba hai\n"
        "  ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba hai ba "
        "hai ba hai\n"
        "  ba hai ba hai ba\n");
}

TEST_CASE("what waits for a person is written as comments") {
  YamlText out;
  out.indent();
  out.set_commented(true);
  out.begin_item();
  out.pair("unit", "");
  out.indent();
  out.block("text", "Chữ");
  out.set_commented(false);
  CHECK(out.text() == "#   - unit:\n#     text: >-\n#       Chữ\n");
}
