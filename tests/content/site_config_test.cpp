#include "content/site_config.h"

#include <doctest/doctest.h>

#include "content/describe.h"
#include "content/markdown_show.h"

using namespace congbo;
using namespace congbo::content;

namespace {

std::string config_problems(std::string_view text) {
  Diagnostics diagnostics;
  read_site_config(text, diagnostics);
  return show(diagnostics);
}

SiteConfig read_clean_config(std::string_view text) {
  Diagnostics diagnostics;
  SiteConfig config = read_site_config(text, diagnostics);
  CHECK(show(diagnostics) == "");
  return config;
}

constexpr std::string_view kEnglish = R"(format: 1
title: Trang xã
body: tram-truyen-thanh
base_url: https://xa.example
language: en
place: Xã Minh Họa
menu:
  - title: Giới thiệu
    to: pages/gioi-thieu.md
  - title: Kế hoạch
    to: ke-hoach/
columns:
  - id: xay-dung-dang
    title: Xây dựng Đảng
    from: 2022
    until: 2025-12-31
glossary:
  - abbreviation: CT
    meaning: Chỉ thị
theme: sen
theme_options:
  accent: "#b00"
  logo: logo.svg
  masthead: anh.jpg
notice:
  text: Trang minh họa
  until: 2030-12-31
deadlines:
  before: inclusive
link_citations: false
search: false
precompress: true
raw_html: true
limits:
  document: 2000
  page_rows: 50
contacts_allowed: [0239 000, xa@xa.example]
)";

constexpr std::string_view kVietnamese = R"(định dạng: 1
tiêu đề: Trang xã
đơn vị phụ trách: tram-truyen-thanh
địa chỉ gốc: https://xa.example/
ngôn ngữ: tiếng Anh
địa danh: Xã Minh Họa
thực đơn:
  - tiêu đề: Giới thiệu
    dẫn đến: pages/gioi-thieu.md
  - tiêu đề: Kế hoạch
    dẫn đến: ke-hoach/
các chuyên mục:
  - mã: xay-dung-dang
    tiêu đề: Xây dựng Đảng
    từ: 2022
    đến: 31/12/2025
bảng chữ viết tắt:
  - chữ viết tắt: CT
    nghĩa là: Chỉ thị
giao diện: sen
tùy chọn giao diện:
  màu nhấn: "#b00"
  biểu trưng: logo.svg
  ảnh đầu trang: anh.jpg
thông báo:
  nội dung: Trang minh họa
  đến ngày: 31/12/2030
cách tính hạn:
  trước ngày: kể cả ngày đó
gắn liên kết văn bản: không
tìm kiếm: không
nén sẵn: có
cho phép HTML: có
giới hạn:
  văn bản: 2000
  số dòng mỗi trang: 50
liên hệ được công khai: [0239 000, xa@xa.example]
)";

constexpr std::string_view kRead = R"(title: Trang xã
body: tram-truyen-thanh
base_url: https://xa.example/
language: en
place: Xã Minh Họa
menu Giới thiệu: pages/gioi-thieu.md
menu Kế hoạch: ke-hoach/
column:
  id: xay-dung-dang
  title: Xây dựng Đảng
  from: 2022
  until: 2025-12-31
glossary CT: Chỉ thị
theme: sen
theme accent: #b00
theme logo: logo.svg
theme masthead: anh.jpg
notice: Trang minh họa
notice until: 2030-12-31
before_is_inclusive: true
link_citations: false
search: false
precompress: true
raw_html: true
max_document_bytes: 2000
max_list_rows: 50
contacts_allowed: 0239 000
contacts_allowed: xa@xa.example
)";

}  // namespace

TEST_CASE("site.yaml is read whole, in either language") {
  CHECK(describe(read_clean_config(kEnglish)) == kRead);
  CHECK(describe(read_clean_config(kVietnamese)) == kRead);
}

TEST_CASE("a site needs only a title; the rest has defaults") {
  CHECK(describe(read_clean_config("title: Trang\n")) == R"(title: Trang
language: vi
theme: default
before_is_inclusive: false
link_citations: true
search: true
precompress: false
raw_html: false
max_document_bytes: 1048576
max_list_rows: 20
)");
  CHECK(config_problems("") == "missing-key 0:0+0 title");
}

TEST_CASE("the address of the site must be one") {
  for (std::string_view url : {"xa.example", "ftp://xa.example/", "https://", "https:///a",
                               "https://xa.example/?a", "\"https://xa .example\""}) {
    CAPTURE(url);
    CHECK(config_problems("title: a\nbase_url: " + std::string(url) + "\n")
              .rfind("bad-base-url 2:10+", 0) == 0);
  }
  CHECK(read_clean_config("title: a\nbase_url: http://xa.example/cong/\n").base_url ==
        "http://xa.example/cong/");
}

TEST_CASE("older content is read with a note, newer content refused") {
  CHECK(config_problems("title: a\nformat: 1\n") == "");
  CHECK(config_problems("title: a\nformat: 0\n") == "format-old 2:8+1 0|1");
  CHECK(config_problems("title: a\nformat: 7\n") == "format-too-new 2:8+1 7|1");
  CHECK(config_problems("title: a\nformat: mới\n") ==
        "wrong-type 2:8+5 format|một số|a number|format: 3");
}

TEST_CASE("a column's id must be fit for an address") {
  CHECK(config_problems("title: a\ncolumns:\n  - id: Tin/xã\n    title: Tin\n") ==
        "bad-slug 3:8+7 Tin/xã|tin-xa");
}

TEST_CASE("limits must be above nothing") {
  CHECK(config_problems("title: a\nlimits:\n  document: 0\n  page_rows: -1\n  khac: 2\n") ==
        "wrong-type 3:12+1 document|một số từ 1 trở lên|a number from 1 up|document: 20\n"
        "wrong-type 4:13+2 page_rows|một số từ 1 trở lên|a number from 1 up|page_rows: 20\n"
        "unknown-key 5:2+4 khac|");
}

TEST_CASE("every problem of site.yaml is reported, and the rest is kept") {
  Diagnostics diagnostics;
  const SiteConfig config = read_site_config(
      "titel: a\nlanguage: fr\nsearch: đôi khi\ncolumns:\n  - id: a\ntheme: sen\n", diagnostics);
  CHECK(show(diagnostics) ==
        "missing-key 1:0+1 title\n"
        "unknown-key 1:0+5 titel|title\n"
        "unknown-choice 2:10+2 fr|language|vi (tiếng việt), en (tiếng anh)\n"
        "wrong-type 3:8+9 search|giá trị có hoặc không|true or false|search: true\n"
        "missing-key 5:4+1 title");
  CHECK(config.theme == "sen");
  CHECK(config.theme_place.line == 6);
  CHECK(config.language == "vi");
}
