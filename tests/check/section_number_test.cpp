#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

std::string found(const std::string& text) {
  return findings({{"plans/a.md", plan("", text)}}, "section-number");
}

}  // namespace

TEST_CASE("a number left out is named where the next one stands") {
  CHECK(found("V. TỔ CHỨC THỰC HIỆN\n\n3. Mặt trận xã\n\n4. Công chức văn hóa\n\n6. Văn phòng\n\n"
              "7. Ban Tuyên giáo\n") ==
        "plans/a.md:11 «6. Văn phòng» section-number|6|đứng ngay sau mục 4: thiếu mục 5|follows "
        "section 4: 5 is missing\n");
}

TEST_CASE("a number that comes twice is told with the line of the first") {
  CHECK(found("II. NỘI DUNG\n\n1. Học tập\n\n2. Sinh hoạt chuyên đề\n\n2.1. Nội dung\n\n"
              "2. Phương thức thực hiện\n\n3. Nêu gương\n") ==
        "plans/a.md:13 «2. Phương thức thực hiện» section-number|2|đã có ở dòng 9|is already on "
        "line 9\n");
}

TEST_CASE("Roman numbers, dotted numbers and articles are counted as well") {
  CHECK(found("I. Mục đích\n\nIII. Tổ chức\n") ==
        "plans/a.md:7 «III. Tổ chức» section-number|III|đứng ngay sau mục I: thiếu mục II|follows "
        "section I: II is missing\n");
  CHECK(found("2. Nội dung\n\n2.1. Học\n\n2.3. Làm\n") ==
        "plans/a.md:9 «2.3. Làm» section-number|2.3|đứng ngay sau mục 2.1: thiếu mục 2.2|follows "
        "section 2.1: 2.2 is missing\n");
  CHECK(found("Điều 1. Phạm vi\n\nChương II\n\nĐiều 3. Hiệu lực\n") ==
        "plans/a.md:9 «Điều 3. Hiệu lực» section-number|Điều 3|đứng ngay sau mục Điều 1: thiếu mục "
        "Điều 2|follows section Điều 1: Điều 2 is missing\n");
}

TEST_CASE("headings of Markdown are counted apart from the lists below them") {
  CHECK(found("## II. Nội dung\n\n### 1. Thời gian\n\n1. Tháng tư\n2. Tháng năm\n3. Tháng sáu\n\n"
              "### 2. Hình thức\n\n1. Họp\n2. Thi\n\n### 4. Tài liệu\n") ==
        "plans/a.md:18 «4. Tài liệu» section-number|4|đứng ngay sau mục 2: thiếu mục 3|follows "
        "section 2: 3 is missing\n");
  CHECK(found("**1. Mục đích**\n\n1. Một\n2. Hai\n\n**2. Yêu cầu**\n\n1. Một\n2. Hai\n") == "");
}

TEST_CASE("each parent has numbers of its own") {
  CHECK(found("I. MỤC ĐÍCH\n\n1. Mục đích\n\n2. Yêu cầu\n\nII. NỘI DUNG\n\n1. Học\n\n1.1. Sách\n\n"
              "1.2. Báo\n\n2. Làm\n\n2.1. Sách\n\n2.2. Báo\n\nIII. TỔ CHỨC\n\n1. Xã\n") == "");
}

TEST_CASE("a list inside an item begins at 1 and the outer one goes on after it") {
  CHECK(found("1. Học\n\n2. Làm theo các bước\n\n1. Chọn\n\n2. Viết\n\n3. Gửi\n\n3. Nêu gương\n\n"
              "4. Kiểm tra\n") == "");
  CHECK(found("1. Một\n1. Hai\n1. Ba\n") == "");
}

TEST_CASE("letters, years, prices and far numbers are no sections that are missing") {
  CHECK(found("1. Học\n\na) Sách\n\nc) Báo\n\n2. Làm\n\n35. Ban Chỉ đạo\n") == "");
  CHECK(found("1. Học\n\n30.4 là ngày lễ\n\n2022. Năm học\n\n2. Làm\n") == "");
}

TEST_CASE("directives are looked at like plans, news is not") {
  const std::string text = "---\ntitle: A\n---\n1. Một\n\n3. Ba\n";
  CHECK(
      findings({{"directives/a.md", text}, {"news/a-tin.md", text}}, "section-number") ==
      "directives/a.md:6 «3. Ba» section-number|3|đứng ngay sau mục 1: thiếu mục 2|follows section "
      "1: 2 is missing\n");
}
