#include <doctest/doctest.h>

#include "base/text.h"
#include "importing/importer.h"
#include "importing/known_units.h"
#include "importing/text_source.h"

using namespace congbo;
using namespace congbo::importing;

namespace {

struct Written {
  Draft draft;
  std::string index;
};

Written written(std::string_view text, TextFormat format = TextFormat::plain) {
  Written out;
  const KnownUnits units;
  ImportSettings settings;
  settings.today = {2024, 6, 1};
  out.index = write_document(read_text(text, format), settings, units, out.draft).index;
  return out;
}

bool has(const Written& paper, std::string_view words) {
  return paper.index.find(words) != std::string::npos;
}

constexpr std::string_view kTwoColumns =
    "ĐẢNG BỘ HUYỆN MINH HÓA\tĐẢNG CỘNG SẢN VIỆT NAM\n"
    "ĐẢNG ỦY XÃ TÂN AN\tTân An, ngày 05 tháng 3 năm 2024\n"
    "Số 12-KH/ĐU\n\nKẾ HOẠCH\nlàm sạch đường làng\n\n"
    "Thực hiện Hướng dẫn số 07-HD/HU ngày 20/3/2023, Đảng ủy xã xây dựng kế hoạch như sau:\n\n"
    "1.\tMục đích\n\nLàm  sạch đường làng.\n\n"
    "Nơi nhận:\tT/M BAN THƯỜNG VỤ\n"
    "- Các chi bộ;\tPHÓ BÍ THƯ\n"
    "- Lưu Văn phòng Đảng ủy.\tNguyễn Văn Mẫu\n";

}  // namespace

TEST_CASE("a letterhead and signature in two columns were read as one") {
  const Written paper = written(kTwoColumns);
  CHECK(paper.draft.issuer == "Ban Thường vụ Đảng ủy xã Tân An");
  CHECK(paper.draft.place == "Tân An");
  REQUIRE(paper.draft.date);
  CHECK(*paper.draft.date == Date{2024, 3, 5});
  CHECK(paper.draft.recipients == std::vector<std::string>{"Các chi bộ", "Lưu Văn phòng Đảng ủy"});
  CHECK(paper.draft.on_behalf_of == "T/M BAN THƯỜNG VỤ");
  CHECK(paper.draft.signer_title == "PHÓ BÍ THƯ");
  CHECK(paper.draft.signer_name == "Nguyễn Văn Mẫu");
  CHECK_FALSE(has(paper, "chưa đưa vào"));
  CHECK_FALSE(has(paper, "\t"));
  CHECK(has(paper, "Làm sạch đường làng."));
  CHECK(paper.index.find("PHÓ BÍ THƯ") == paper.index.rfind("PHÓ BÍ THƯ"));
}

TEST_CASE("a head line with a short form was said to be placed nowhere") {
  const Written paper = written(
      "UBND HUYỆN MINH HÓA\nUBND XÃ TÂN AN\nSố: 12/KH-UBND\nTân An, ngày 05 tháng 3 năm 2024\n\nKẾ "
      "HOẠCH\n"
      "làm sạch đường làng\n\nUBND xã xây dựng kế hoạch như sau:\n\n1. Mục đích\n");
  CHECK_FALSE(has(paper, "chưa đưa vào"));
  CHECK(paper.draft.issuer == "Ủy ban nhân dân xã Tân An");
  CHECK(paper.draft.issuer_notes.empty());
}

TEST_CASE("the bold first line of the body and of the recipients fell into the wrong part") {
  const Written paper = written(
      "ĐẢNG ỦY XÃ TÂN AN\nSố 12-KH/ĐU\nTân An, ngày 05 tháng 3 năm 2024\n\n**KẾ HOẠCH**\n"
      "**làm sạch đường làng**\n\n**Thực hiện** Hướng dẫn số 07-HD/HU ngày 20/3/2023, Đảng ủy xã "
      "xây dựng kế hoạch như sau:\n\nLàm sạch.\n\n**Nơi nhận**:\n- Các chi bộ.\n\n"
      "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nNguyễn Văn Mẫu\n",
      TextFormat::markdown);
  CHECK(has(paper, "**Thực hiện** Hướng dẫn"));
  CHECK_FALSE(has(paper, "Nơi nhận"));
  CHECK_FALSE(has(paper, "đã ký"));
  CHECK(paper.draft.signer_name == "Nguyễn Văn Mẫu");
}

TEST_CASE("the body named in a table's first column became the title of its milestone") {
  const Written paper = written(
      "# KẾ HOẠCH\n\nlàm sạch đường làng năm 2024\n\n## 1. Phân công\n\n"
      "| Đơn vị | Nội dung | Thời gian |\n|---|---|---|\n"
      "| Các chi bộ | Dọn vệ sinh đường làng | Trước 30/6/2024 |\n"
      "| Văn phòng Đảng ủy | Tổng hợp kết quả | Trước 15/7/2024 |\n",
      TextFormat::markdown);
  REQUIRE(paper.draft.milestones.size() == 2);
  CHECK(paper.draft.milestones[0].title == "Dọn vệ sinh đường làng");
  REQUIRE(paper.draft.milestones[0].units.size() == 1);
  CHECK(fold(paper.draft.milestones[0].units[0].name) == "cac chi bo");
  CHECK(paper.draft.milestones[1].title == "Tổng hợp kết quả");
  CHECK(paper.draft.milestones[1].units[0].name == "Văn phòng Đảng ủy");
}
