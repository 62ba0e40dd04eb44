#include "base/diagnostics.h"

#include <doctest/doctest.h>

#include <sstream>
#include <thread>

using namespace congbo;

namespace {

constexpr Message kUnknown{"unknown-reference",
                           Severity::error,
                           "không có văn bản nào mang ký hiệu \"{0}\"",
                           "no document has the symbol \"{0}\"",
                           "có phải là \"{1}\"?",
                           "did you mean \"{1}\"?"};
constexpr Message kLate{"late", Severity::warning, "muộn", "late", "", ""};
constexpr Message kAside{"aside", Severity::note, "bên lề", "aside", "", ""};
constexpr Message kBraces{"braces", Severity::note, "viết {{0}} hoặc {7}", "", "", ""};

std::string printed(const Diagnostic& diagnostic, const std::string& line,
                    Language language = Language::vi) {
  std::ostringstream out;
  print(out, diagnostic, language, [&](const std::string&, std::uint32_t) { return line; });
  return out.str();
}

Diagnostic at(std::uint32_t line, std::uint32_t column, std::uint32_t length,
              const Message& message = kLate) {
  return {&message, "a.md", {line, column, length}, {}, {}};
}

}  // namespace

TEST_CASE("a diagnostic shows its line, a caret under the characters, and the hint") {
  const Diagnostic diagnostic{&kUnknown, "content/a.md", {7, 12, 9}, {"76-KH/ĐV", "76-KH/ĐU"}, {}};
  CHECK(printed(diagnostic, "căn cứ: @76-KH/ĐV\n") ==
        "content/a.md:7:10: lỗi[unknown-reference]: không có văn bản nào mang ký hiệu "
        "\"76-KH/ĐV\"\n"
        "  7 | căn cứ: @76-KH/ĐV\n"
        "    |          ^^^^^^^^\n"
        "    → có phải là \"76-KH/ĐU\"?\n");
}

TEST_CASE("lines to paste stand below each other with their own indentation") {
  const Diagnostic diagnostic{
      &kUnknown, "a.md", {1, 0, 1}, {"x", "y:\n  - symbol: 1-KH/ĐU\n    date: 1/1/2023\t"}, {}};
  CHECK(printed(diagnostic, "x", Language::en) ==
        "a.md:1:1: error[unknown-reference]: no document has the symbol \"x\"\n"
        "  1 | x\n"
        "    | ^\n"
        "    → did you mean \"y:\n"
        "        - symbol: 1-KH/ĐU\n"
        "          date: 1/1/2023 \"?\n");
}

TEST_CASE("the same diagnostic in English") {
  const Diagnostic diagnostic{&kUnknown, "a.md", {12, 0, 1}, {"x", "y"}, {}};
  CHECK(printed(diagnostic, "x", Language::en) ==
        "a.md:12:1: error[unknown-reference]: no document has the symbol \"x\"\n"
        "  12 | x\n"
        "     | ^\n"
        "    → did you mean \"y\"?\n");
}

TEST_CASE("severities have their words in both languages") {
  const auto heading = [](const Message& message, Language language) {
    return printed({&message, "", {}, {}, {}}, "", language);
  };
  CHECK(heading(kLate, Language::vi) == "cảnh báo[late]: muộn\n");
  CHECK(heading(kLate, Language::en) == "warning[late]: late\n");
  CHECK(heading(kAside, Language::vi) == "ghi chú[aside]: bên lề\n");
  CHECK(heading(kAside, Language::en) == "note[aside]: aside\n");
}

TEST_CASE("a place without a line names the file alone") {
  CHECK(printed(at(0, 0, 0), "unused") == "a.md: cảnh báo[late]: muộn\n");
}

TEST_CASE("a line that can't be had leaves the heading") {
  CHECK(printed(at(3, 4, 2), "") == "a.md:3:5: cảnh báo[late]: muộn\n");
}

TEST_CASE("the excerpt is taken before the line source") {
  Diagnostic diagnostic = at(1, 0, 3);
  diagnostic.excerpt = "abc";
  CHECK(printed(diagnostic, "other") == "a.md:1:1: cảnh báo[late]: muộn\n  1 | abc\n    | ^^^\n");
}

TEST_CASE("tabs, controls and broken bytes take one position each") {
  CHECK(printed(at(1, 4, 1), "\t\x1b\xff|x") ==
        "a.md:1:5: cảnh báo[late]: muộn\n"
        "  1 |  \xEF\xBF\xBD\xEF\xBF\xBD|x\n"
        "    |     ^\n");
}

TEST_CASE("combining marks take no position of their own") {
  // "ủy" typed decomposed: u, U+0309, y.
  CHECK(printed(at(1, 3, 1), "u\xCC\x89y") ==
        "a.md:1:2: cảnh báo[late]: muộn\n  1 | u\xCC\x89y\n    |  ^\n");
}

TEST_CASE("a place past the end of the line points after it") {
  CHECK(printed(at(1, 9, 4), "abc") == "a.md:1:4: cảnh báo[late]: muộn\n  1 | abc\n    |    ^\n");
}

TEST_CASE("a span longer than the line ends with it") {
  CHECK(printed(at(1, 1, 400), "abc") == "a.md:1:2: cảnh báo[late]: muộn\n  1 | abc\n    |  ^^\n");
}

TEST_CASE("a long line is windowed around the span") {
  const std::string line = std::string(200, 'a') + "HERE" + std::string(200, 'b');
  CHECK(printed(at(1, 200, 4), line) ==
        "a.md:1:201: cảnh báo[late]: muộn\n"
        "  1 | …" +
            std::string(30, 'a') + "HERE" + std::string(66, 'b') + "…\n    | " +
            std::string(31, ' ') + "^^^^\n");
}

TEST_CASE("a long line with its span at the end shows the end") {
  const std::string line = std::string(300, 'a') + "Z";
  CHECK(printed(at(1, 300, 1), line) == "a.md:1:301: cảnh báo[late]: muộn\n  1 | …" +
                                            std::string(99, 'a') + "Z\n    | " +
                                            std::string(100, ' ') + "^\n");
}

TEST_CASE("arguments can't break the line or drive the terminal") {
  const Diagnostic diagnostic{&kUnknown, "a.md", {}, {"x\n\x1b[31m", "y"}, {}};
  CHECK(message_text(diagnostic, Language::en) == "no document has the symbol \"x\n\x1b[31m\"");
  CHECK(printed(diagnostic, "", Language::en) ==
        "a.md: error[unknown-reference]: no document has the symbol \"x \xEF\xBF\xBD[31m\"\n"
        "    → did you mean \"y\"?\n");
}

TEST_CASE("doubled braces are braces and a field without argument stays") {
  CHECK(message_text(at(1, 0, 0, kBraces), Language::vi) == "viết {0} hoặc {7}");
}

TEST_CASE("place_of counts lines from 1 and columns in bytes") {
  const std::string text = "một\r\nhai ba\nbốn";
  const Place place = place_of(text, 11, 13);
  CHECK(place.line == 2);
  CHECK(place.column == 4);
  CHECK(place.length == 2);
  CHECK(place_of(text, 0, 1, 10).line == 10);
  CHECK(place_of(text, 11, text.size(), 10).line == 11);
}

TEST_CASE("place_of cuts a range at the end of its line") {
  const std::string text = "ab\r\ncd";
  CHECK(place_of(text, 1, 6).length == 1);
  CHECK(place_of(text, 4, 400).length == 2);
  CHECK(place_of(text, 400, 500).column == 2);
  CHECK(place_of("", 0, 0).line == 1);
}

TEST_CASE("sorting is by file, place and code and drops duplicates") {
  Diagnostics diagnostics;
  diagnostics.report(kLate, "b.md", {1, 0, 1});
  diagnostics.report(kUnknown, "a.md", {9, 0, 1}, {"x"});
  diagnostics.report(kLate, "a.md", {9, 0, 1});
  diagnostics.report(kLate, "b.md", {1, 0, 1});
  diagnostics.report(kUnknown, "a.md", {9, 0, 1}, {"y"});
  diagnostics.report(kLate, "a.md", {2, 5, 1});
  std::string order;
  for (const Diagnostic& item : diagnostics.sorted()) {
    order += item.file + ":" + std::to_string(item.place.line) + ":" +
             std::string(item.message->code) + " ";
  }
  CHECK(order ==
        "a.md:2:late a.md:9:late a.md:9:unknown-reference a.md:9:unknown-reference b.md:1:late ");
}

TEST_CASE("counting, absorbing, and reporting from threads") {
  Diagnostics all;
  Diagnostics part;
  part.report(kLate, "a.md", {});
  CHECK_FALSE(part.has_errors());
  all.absorb(std::move(part));
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t i = 1; i <= 4; ++i) {
      threads.emplace_back([&all, i] { all.report(kUnknown, "b.md", {i, 0, 0}); });
    }
  }
  CHECK(all.has_errors());
  CHECK(all.count(Severity::error) == 4);
  CHECK(all.count(Severity::warning) == 1);
  CHECK(all.count(Severity::note) == 0);
  CHECK(all.sorted().size() == 5);
}

TEST_CASE("nearest finds the misspelt word within a third of its length") {
  const std::vector<std::string_view> keys = {"title", "summary", "attachments", "period"};
  CHECK(nearest("titel", keys) == "title");
  CHECK(nearest("sumary", keys) == "summary");
  CHECK(nearest("atachment", keys) == "attachments");
  CHECK(nearest("zzz", keys).empty());
  CHECK(nearest("", keys).empty());
  CHECK(nearest("perXXX", keys).empty());
}

TEST_CASE("nearest does not mind marks and takes the first of equals") {
  CHECK(nearest("tieu de", {"hạn", "tiêu đề"}) == "tiêu đề");
  CHECK(nearest("ĐU", {"du lịch", "đu"}) == "đu");
  CHECK(nearest("abcd", {"abce", "abcf"}) == "abce");
  CHECK(nearest("abcdef", {"abcdfe", "abcde"}) == "abcdfe");
}
