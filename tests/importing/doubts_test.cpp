#include "importing/doubts.h"

#include <doctest/doctest.h>

#include <string>

#include "importing/text_source.h"

using namespace congbo;
using namespace congbo::importing;

namespace {

std::string never(std::string_view line) {
  std::string out;
  for (const TextSpan& day : days_that_never_were(line)) {
    out += "<" + std::string(line.substr(day.begin, day.size())) + ">";
  }
  return out;
}

std::optional<std::size_t> second(std::string_view text) {
  return second_paper(read_text(text, TextFormat::plain));
}

}  // namespace

TEST_CASE("a deadline on a day that never was vanished without a word") {
  CHECK(never("xong trước 31/6/2024, chậm nhất 29/02/2023.") == "<31/6/2024><29/02/2023>");
  CHECK(never("ngày 31 tháng 4 năm 2024; 30-2-2024; 31.11.2024") ==
        "<31 tháng 4 năm 2024><30-2-2024><31.11.2024>");
  CHECK(never("29/02/2024, 30/6/2024, 1/31/6/2024, 131/6/2024, 31/13/2024, 31/6/20245") == "");
}

TEST_CASE("two papers in one file were taken for one") {
  const std::string first = "Số 12-KH/ĐU\nKẾ HOẠCH\nlàm sạch\n\nNơi nhận:\n- Các chi bộ.\n";
  CHECK(second(first + "ĐẢNG ỦY XÃ\nSố 13-KH/ĐU\nKẾ HOẠCH") == 7);
  CHECK(second(first + "ĐẢNG ỦY XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\nkết quả") == 7);
  CHECK_FALSE(second(first));
  CHECK_FALSE(second(first + "PHỤ LỤC\nSố 13-KH/ĐU\nKẾ HOẠCH"));
  CHECK_FALSE(second(first + "ĐẢNG CỘNG SẢN VIỆT NAM\nBẢN CAM KẾT\nSố: …/KH"));
}
