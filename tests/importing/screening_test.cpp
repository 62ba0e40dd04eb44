#include "importing/screening.h"

#include <doctest/doctest.h>

#include "base/message.h"
#include "importing/text_source.h"

using namespace congbo::importing;

namespace {

std::string refusal(std::string_view text) {
  const auto reason = reason_to_refuse(read_text(text, TextFormat::plain));
  return reason ? std::string(reason->message->code) + " " + std::to_string(reason->line) : "";
}

std::string contacts(std::string_view line, const std::vector<std::string>& allowed = {}) {
  std::string out;
  for (const Contact& one : private_contacts(line, allowed)) {
    out += "<" + std::string(line.substr(one.begin, one.end - one.begin)) + ">";
  }
  return out;
}

}  // namespace

TEST_CASE("a stamp of secrecy is a line of its own in capitals") {
  for (const char* mark : {"MẬT", "TỐI MẬT", " TUYỆT MẬT ", "**MẬT**", "(MẬT)", "Độ mật: MẬT",
                           "ĐỘ MẬT: TỐI MẬT", "MẬT - KHẨN", "TUYỆT MẬT HỎA TỐC"}) {
    CAPTURE(mark);
    const bool label = std::string_view(mark).find("Độ") == 0;
    CHECK(is_secrecy_mark(mark) == !label);
  }
  for (const char* prose :
       {"bảo mật", "BẢO MẬT", "mật", "MẶT", "Mật", "MẬT ONG", "", "BÍ MẬT NHÀ NƯỚC", "1. MẬT ĐỘ"}) {
    CAPTURE(prose);
    CHECK_FALSE(is_secrecy_mark(prose));
  }
}

TEST_CASE("secret papers and minutes are refused, plans that mention them are not") {
  CHECK(refusal("ĐẢNG BỘ\nMẬT\nKẾ HOẠCH") == "import-secret 1");
  CHECK(refusal("ĐẢNG ỦY XÃ\n\nBIÊN BẢN\nHội nghị chi bộ") == "import-minutes 2");
  CHECK(refusal("**BIÊN BẢN HỌP**") == "import-minutes 0");
  CHECK(refusal("KẾ HOẠCH\nGhi biên bản, bảo mật thông tin.\nBiên bản gửi về Đảng ủy.") == "");
}

TEST_CASE("a filled personal form is refused, a blank one is not") {
  CHECK(refusal("BẢN CAM KẾT\nHọ và tên: Nguyễn Văn Bình\nChi bộ: thôn 1") ==
        "import-personal-form 1");
  CHECK(refusal("KẾ HOẠCH CÁ NHÂN\n1. Họ và tên: Trần Thị Hòa") == "import-personal-form 1");
  CHECK(refusal("PHIẾU\nHọ tên: Lê Thị Mai\nNgày sinh: 01/5/1970") == "import-personal-form 1");
  CHECK(refusal("BẢN CAM KẾT\nHọ và tên: ………………\nChi bộ: ......") == "");
  CHECK(refusal("BẢN CAM KẾT\nHọ và tên: (ghi rõ chữ in hoa)") == "");
  CHECK(refusal("KẾ HOẠCH\nMỗi đảng viên viết bản cam kết.\nHọ và tên: ____") == "");
}

TEST_CASE("mailboxes of free providers and mobile numbers are pointed out") {
  CHECK(contacts("gửi về: tuyengiao.xa@gmail.com.") == "<tuyengiao.xa@gmail.com>");
  CHECK(contacts("a@Yahoo.com.vn; b@xa.example.gov.vn") == "<a@Yahoo.com.vn>");
  CHECK(contacts("ĐT 0912 345 678, (+84) 0255.382.1234") == "<0912 345 678>");
  CHECK(contacts("gọi +84987654321 hoặc 038.765.4321") == "<+84987654321><038.765.4321>");
}

TEST_CASE("symbols, dates and office numbers are no private contacts") {
  CHECK(contacts("ngày 03/02/2021, số 0123/QĐ-UBND, 02553 821 234, 09876543210, @21-KL/TW") == "");
  CHECK(contacts("1234567890123 và 2023-0912345678") == "");
}

TEST_CASE("what the site allows to be published is not pointed out") {
  CHECK(contacts("0912.345.678, xa@gmail.com", {"0912 345 678", "XA@gmail.com"}) == "");
}
