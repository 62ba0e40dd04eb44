#include <doctest/doctest.h>

#include "check/unit_names.h"
#include "check/words.h"
#include "check/yaml_lines.h"

using namespace congbo;
using namespace congbo::check;

namespace {

std::string show_words(std::string_view text) {
  std::string shown;
  for (const TextSpan& word : cut_words(text)) {
    if (!shown.empty()) shown += '|';
    shown += text.substr(word.begin, word.size());
  }
  return shown;
}

}  // namespace

TEST_CASE("words are letters and digits; signs stand alone; gaps and emphasis fall out") {
  CHECK(show_words("Ban *Văn hóa* - Thông tin,\u00A0xã_1") == "Ban|Văn|hóa|-|Thông|tin|,|xã|1");
  CHECK(show_words("“Đảng ủy” – 35") == "“|Đảng|ủy|”|–|35");
  CHECK(show_words("một\nhai\n \nba") == "một|hai|\n|ba");
  CHECK(show_words("") == "");
}

TEST_CASE("a value is quoted where YAML would read something else into it") {
  CHECK(yaml_value("Ban Thường vụ Huyện ủy") == "Ban Thường vụ Huyện ủy");
  CHECK(yaml_value("Họp: tháng 5") == "\"Họp: tháng 5\"");
  CHECK(yaml_value("- một") == "\"- một\"");
  CHECK(yaml_value("“a” \"b\" #c") == "\"“a” \\\"b\\\" #c\"");
  CHECK(yaml_value("") == "\"\"");
}

TEST_CASE("a long text is broken into lines below its key") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "đường ";
  CHECK(yaml_block("title", text, 4) ==
        "    title: >-\n"
        "      đường đường đường đường đường đường đường đường đường đường đường đường đường đường "
        "đường\n"
        "      đường đường đường đường đường");
}
