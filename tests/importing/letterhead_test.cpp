#include <doctest/doctest.h>

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

Written written(std::string_view text) {
  Written out;
  const KnownUnits units;
  ImportSettings settings;
  settings.today = {2024, 6, 1};
  out.index = write_document(read_text(text, TextFormat::plain), settings, units, out.draft).index;
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
      "UBND XÃ TÂN AN\nSố: 12/KH-UBND\nTân An, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\n"
      "làm sạch đường làng\n\nUBND xã xây dựng kế hoạch như sau:\n\n1. Mục đích\n");
  CHECK_FALSE(has(paper, "chưa đưa vào"));
  CHECK(paper.draft.issuer == "Ủy ban nhân dân xã Tân An");
}
