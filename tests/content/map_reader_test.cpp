#include "content/map_reader.h"

#include <doctest/doctest.h>

#include "content/markdown_show.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

// One mapping with the reader over it; problems are asked for after the reading.
class Reading {
 public:
  explicit Reading(std::string_view yaml) : root_(read_clean_yaml(yaml)) {}
  MapReader& in() { return reader_; }
  std::string problems() const { return show(diagnostics_); }

 private:
  YamlNode root_;
  Diagnostics diagnostics_;
  ReadContext context_{"bai.md", diagnostics_, std::nullopt};
  MapReader reader_{root_, context_};
};

}  // namespace

TEST_CASE("a key is found under its name or an alias, however that is spelled") {
  for (std::string_view key : {"title", "tiêu đề", "Tiêu đề", "TIÊU ĐỀ", "tiêu_đề", "tiêu  đề",
                               "tiêu\xC2\xA0đề", "tie\xCC\x82u đe\xCC\x82\xCC\x80"}) {
    CAPTURE(key);
    const YamlNode root = {YamlNode::Kind::map,
                           "",
                           {},
                           {{std::string(key), {}, {YamlNode::Kind::scalar, "Tin", {}, {}, {}}}},
                           {}};
    Diagnostics diagnostics;
    const ReadContext context{"bai.md", diagnostics, std::nullopt};
    MapReader in(root, context);
    CHECK(in.text("title") == "Tin");
    in.finish();
    CHECK(show(diagnostics) == "");
  }
}

TEST_CASE("tone marks may stand the old or the new way") {
  Reading reading("từ khoá: a\n");
  CHECK(reading.in().text("tags") == "a");
}

TEST_CASE("an alias serves each key that asks for it") {
  Reading units("đơn vị: a\n");
  CHECK(units.in().refs("units").size() == 1);
  Reading unit("đơn vị: a\n");
  CHECK(unit.in().ref("unit").text == "a");
}

TEST_CASE("a key written twice under two names is reported at the second") {
  Reading reading("title: a\ntiêu đề: b\ntên gọi: c\n");
  CHECK(reading.in().text("title") == "a");
  reading.in().finish();
  CHECK(reading.problems() ==
        "duplicate-alias 3:0+11 title|tiêu đề\nduplicate-alias 4:0+10 title|tên gọi");
}

TEST_CASE("an unknown key is told apart from its nearest known one in either language") {
  Reading reading("titel: a\ntieu dee: b\nhoàn toàn khác: c\ndate: 1/1/2023\n");
  reading.in().text("title");
  reading.in().date("date");
  reading.in().finish();
  CHECK(reading.problems() ==
        "unknown-key 2:0+5 titel|title\n"
        "unknown-key 3:0+8 tieu dee|tiêu đề\n"
        "unknown-key 4:0+17 hoàn toàn khác|");
}

TEST_CASE("a key is only suggested where it may stand") {
  Reading reading("symbl: a\n");
  reading.in().text("title");
  reading.in().finish();
  CHECK(reading.problems() == "unknown-key 2:0+5 symbl|");
}

TEST_CASE("texts come from a list or from one line") {
  Reading reading("tags: [a, \"\", b]\nsteps: một việc\nnone:\n");
  CHECK(reading.in().texts("tags") == std::vector<std::string>{"a", "", "b"});
  CHECK(reading.in().texts("steps") == std::vector<std::string>{"một việc"});
  CHECK(reading.in().texts("none").empty());
  CHECK(reading.in().texts("missing").empty());
  CHECK(reading.problems() == "");
}

TEST_CASE("an item that a colon has made a mapping is shown quoted") {
  Reading reading("steps:\n  - Bước 1: họp \"dân\"\n  - Bước 2\n");
  CHECK(reading.in().texts("steps") == std::vector<std::string>{"Bước 2"});
  CHECK(reading.problems() == "yaml-colon 3:13+1 - \"Bước 1: họp \\\"dân\\\"\"");
}

TEST_CASE("switches take yes and no in both languages") {
  for (std::string_view word : {"true", "yes", "on", "có", "Có", "đúng"}) {
    CAPTURE(word);
    CHECK(Reading("draft: " + std::string(word) + "\n").in().boolean("draft", false));
  }
  for (std::string_view word : {"false", "no", "off", "không", "sai"}) {
    CAPTURE(word);
    CHECK_FALSE(Reading("draft: " + std::string(word) + "\n").in().boolean("draft", true));
  }
  Reading reading("draft: có lẽ\n");
  CHECK(reading.in().boolean("draft", true));
  CHECK(reading.in().boolean("missing", true));
  CHECK(reading.problems() ==
        "wrong-type 2:7+8 draft|giá trị có hoặc không|true or false|draft: true");
}

TEST_CASE("dates are read day first and in ISO, and must exist") {
  Reading reading(
      "a: 14/4/2023\nb: 2023-04-14\nc: 14-04-2023\nd: 14.4.2023\ne: 29/2/2024\nf: 29/2/2023\n"
      "g: 4/2023\nh: [1]\n");
  const Date day{2023, 4, 14};
  for (std::string_view key : {"a", "b", "c", "d"}) CHECK(reading.in().date(key) == day);
  CHECK(reading.in().date("e") == Date{2024, 2, 29});
  CHECK_FALSE(reading.in().date("f"));
  CHECK_FALSE(reading.in().date("g"));
  CHECK_FALSE(reading.in().date("h"));
  CHECK_FALSE(reading.in().date("missing"));
  CHECK(reading.problems() ==
        "bad-date 7:3+9 29/2/2023\nbad-date 8:3+6 4/2023\n"
        "wrong-type 9:3+1 h|một ngày|a day|h: 14/4/2023");
}

TEST_CASE("periods are years, months, days or EDTF intervals") {
  Reading reading(
      "a: 2023\nb: 4/2023\nc: 14/4/2023\nd: 2022/2025\ne: 2022/..\nf: 13/2023\ng: 0001/9999\n");
  const auto period = [&](std::string_view key) {
    const std::optional<Edtf> value = reading.in().edtf(key);
    return value ? to_string(*value) : "";
  };
  CHECK(period("a") == "2023");
  CHECK(period("b") == "2023-04");
  CHECK(period("c") == "2023-04-14");
  CHECK(period("d") == "2022/2025");
  CHECK(period("e") == "2022/..");
  CHECK(period("f") == "");
  CHECK(period("g") == "0001/9999");  // two years, not a month of the year 9999
  CHECK(reading.problems() == "bad-period 7:3+7 13/2023");
}

TEST_CASE("counts are a number or a range with any dash") {
  Reading reading("a: 2\nb: 2-3\nc: 2 – 4\nd: 4-2\ne: hai\nf: -1\ng: 99999999999\n");
  CHECK(reading.in().range("a")->to == 2);
  CHECK(reading.in().range("b")->to == 3);
  CHECK(reading.in().range("c")->from == 2);
  CHECK(reading.in().range("c")->to == 4);
  for (std::string_view key : {"d", "e", "f", "g"}) CHECK_FALSE(reading.in().range(key));
  CHECK(reading.problems() ==
        "bad-range 5:3+3 4-2\nbad-range 6:3+3 hai\nbad-range 7:3+2 -1\n"
        "bad-range 8:3+11 99999999999");
}

TEST_CASE("identities are a symbol, an id or a mapping; one or a list") {
  Reading reading(
      "a: 76-KH/ĐU\nb: [\"@quy-dinh\", {symbol: 21-KL/TW, issuer: TW, date: 25/10/2021}]\n"
      "c:\n  - ngày: 1/1/2023\n    sai: x\n  - [1]\n");
  CHECK(reading.in().identities("a")[0].symbol == "76-KH/ĐU");
  const std::vector<IdentityRef> both = reading.in().identities("b");
  REQUIRE(both.size() == 2);
  CHECK(both[0].symbol == "quy-dinh");
  CHECK(both[1].symbol == "21-KL/TW");
  CHECK(both[1].issuer == "TW");
  CHECK(both[1].date == Date{2021, 10, 25});
  CHECK(show(both[1].place) == "3:26+8");
  reading.in().identities("c");
  CHECK(reading.problems() ==
        "missing-key 5:4+1 symbol\nunknown-key 6:4+3 sai|\n"
        "wrong-type 7:4+1 c|một dòng chữ|one text|c: Kế hoạch tuyên truyền");
}

TEST_CASE("a missing and an empty required text are both reported") {
  Reading reading("a: \"\"\nb:\nc: [1]\nd: x\n");
  for (std::string_view key : {"a", "b", "c", "d", "e"}) reading.in().required_text(key);
  CHECK(reading.problems() ==
        "missing-key 2:0+1 a\nmissing-key 2:0+1 b\nmissing-key 2:0+1 e\n"
        "wrong-type 4:3+1 c|một dòng chữ|one text|c: Kế hoạch tuyên truyền");
}

TEST_CASE("nested mappings report their own unknown keys") {
  Reading reading("after:\n  milestone: a\n  x: 1\nparts:\n  - title: b\n    y: 2\n  - z\n");
  reading.in().map("after", [](MapReader& in) { in.text("milestone"); });
  std::vector<std::string> titles;
  reading.in().each("parts", [&](MapReader& in) { titles.push_back(in.text("title")); });
  CHECK(titles == std::vector<std::string>{"b"});
  CHECK(reading.problems() ==
        "unknown-key 4:2+1 x|\nunknown-key 7:4+1 y|\n"
        "wrong-type 8:4+1 parts|một danh sách, mỗi mục gồm các dòng khóa: giá trị|"
        "a list whose items are lines of key: value|parts: ⏎ - …: …");
}

TEST_CASE("visibility that cannot be read stays closed") {
  std::string problems;
  const DocumentPtr document = read_front("news", "title: a\nvisibility: pubic\n", problems);
  REQUIRE(document);
  CHECK(document->visibility == Visibility::internal);
  CHECK(problems == "unknown-choice 3:12+5 pubic|visibility|public (công khai), internal (nội bộ)");
  CHECK(read_front("news", "title: a\nvisibility: [public]\n", problems)->visibility ==
        Visibility::internal);
}
