// Texts made to be slow or to break the scanner. They are long: work that grows with the square of
// their length would take minutes.
#include <doctest/doctest.h>

#include <string>

#include "base/text.h"
#include "schedule/scanner.h"

using congbo::TextSpan;
using congbo::schedule::Deadline;
using congbo::schedule::find_deadlines;

namespace {

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_sound(std::string_view text, const std::vector<Deadline>& deadlines) {
  std::size_t past = 0;
  for (const Deadline& deadline : deadlines) {
    CHECK(deadline.span.begin >= past);
    CHECK(deadline.span.begin < deadline.span.end);
    REQUIRE(deadline.span.end <= text.size());
    CHECK(is_boundary(text, deadline.span.begin));
    CHECK(is_boundary(text, deadline.span.end));
    CHECK(deadline.what.begin <= deadline.what.end);
    CHECK(deadline.what.end <= text.size());
    past = deadline.span.end;
  }
}

std::size_t told(const std::vector<Deadline>& deadlines) {
  std::size_t size = 0;
  for (const Deadline& deadline : deadlines) size += deadline.what.size();
  return size;
}

}  // namespace

TEST_CASE("texts of one repeated piece are read in one pass") {
  for (const char* piece : {"trước ",
                            "hằng ",
                            "1/1/",
                            "từ đến ",
                            "hằng năm ",
                            "từ 1/1 đến ",
                            "trước 5 ngày ",
                            "năm ",
                            "năm năm ",
                            "trước ngày ",
                            "tháng 1, ",
                            "và 1/1/2023 ",
                            "ngày 1, 2, ",
                            "khi có kế hoạch ",
                            "1 ",
                            "20/5/2023",
                            "20/5/2023 ",
                            "thường xuyên ",
                            "định kỳ ",
                            "(",
                            "- ",
                            "1. ",
                            "một ",
                            "|1|",
                            "trong vòng 10 ngày kể từ ",
                            "\n",
                            "\n- ngày 1/1/2023",
                            "**",
                            "*ngày* ",
                            "trước trong vào đầu giữa cuối ",
                            "8 giờ 30 và ",
                            "quý I, ",
                            "2023-2024-",
                            "1:1:",
                            "ạ",
                            "tháng\n",
                            "## ngày 1/1/2023\n",
                            "Thời gian: ",
                            "a.b.",
                            "I. "}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, 100 * 1000);
    expect_sound(text, find_deadlines(text, {}));
  }
}

TEST_CASE("many quiet spans and bodies in one sentence cost no more than their number") {
  std::string text;
  congbo::schedule::ScanContext context;
  for (int i = 0; i < 4000; ++i) {
    context.bodies.push_back({text.size(), text.size() + 5});
    text += "Đoàn ngày 1/1/2023 ";
    context.quiet.push_back({text.size(), text.size() + 9});
    text += "02/2/2023, ";
  }
  const auto deadlines = find_deadlines(text, context);
  CHECK(deadlines.size() == 4000);
  expect_sound(text, deadlines);
}

TEST_CASE("what is due once reached back to the start of its block from every deadline") {
  for (const char* piece :
       {"Hoàn thành trước ngày 20/4/2023. ", "Thời hạn: 20/4/2023; ", "hằng quý, ",
        "Trước ngày 20/4/2023, thôn lắp loa và báo cáo Ban Thường vụ; ",
        "báo cáo Ban Thường vụ qua Ban Tuyên giáo hằng quý, "}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, 400 * 1000);
    const std::vector<Deadline> deadlines = find_deadlines(text, {});
    expect_sound(text, deadlines);
    CHECK(deadlines.size() > 1000);
    CHECK(told(deadlines) < 20 * text.size());
  }
}

TEST_CASE("what is due under a heading without end was the whole heading each time") {
  std::string text = "# Mục " + repeated("tiêu ", 100 * 1000) + "\n";
  text += repeated("- Hằng quý.\n", 100 * 1000);
  const std::vector<Deadline> deadlines = find_deadlines(text, {});
  CHECK(deadlines.size() > 5000);
  CHECK(told(deadlines) < 20 * text.size());
}

TEST_CASE("every deadline once looked at all bodies before it in its block") {
  for (const char* piece : {"báo cáo Ban Thường vụ qua Ban Tuyên giáo hằng quý, ",
                            "Báo cáo Ban Thường vụ trước ngày 20/4/2023. ",
                            "# về Ban Thường vụ, về Ban Thường vụ trước ngày 20/4/2023 ",
                            "về Ban-Thường-vụ,trước-ngày-20/4/2023,"}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, 600 * 1000);
    congbo::schedule::ScanContext context;
    for (std::size_t at = text.find("Ban"); at != text.npos; at = text.find("Ban", at + 1)) {
      context.bodies.push_back({at, at + 9});
    }
    const std::vector<Deadline> deadlines = find_deadlines(text, context);
    expect_sound(text, deadlines);
    CHECK(told(deadlines) < 20 * text.size());
    std::size_t bodies = 0;
    for (const Deadline& deadline : deadlines) bodies += deadline.who.size();
    CHECK(bodies <= 8 * deadlines.size());
  }
}

TEST_CASE("numbers that only resemble times are passed over") {
  for (const char* text : {"99/99/9999",
                           "0/0/0000",
                           "31/02/2023",
                           "ngày 32/1/2023",
                           "tháng 13/2023",
                           "quý V/2023",
                           "năm 20233",
                           "1.2.3.4.5",
                           "2023/2024/2025",
                           "ngày ngày ngày",
                           "trước trước",
                           "từ đến",
                           "hằng hằng năm sau",
                           "25 giờ",
                           "16h",
                           "trước khi",
                           "sau khi",
                           "khi có",
                           "vào",
                           "**",
                           "năm",
                           "20/5/2023/7",
                           "A20/5/2023",
                           "20/5/2023a5",
                           "1/1"}) {
    CAPTURE(text);
    const auto deadlines = find_deadlines(text, {});
    expect_sound(text, deadlines);
  }
  CHECK(find_deadlines("Ngày 31/02/2023 họp.", {}).empty());
  CHECK(find_deadlines("Số 1.2.3.4.5 và 2023/2024/2025.", {}).empty());
}

TEST_CASE("an empty text and one of blanks have no deadlines") {
  CHECK(find_deadlines("", {}).empty());
  CHECK(find_deadlines(" \n\t\n ", {}).empty());
}
