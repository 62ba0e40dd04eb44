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
    CHECK(is_secrecy_mark(mark));
  }
  for (const char* prose :
       {"bảo mật", "BẢO MẬT", "mật", "MẶT", "Mật", "MẬT ONG", "", "BÍ MẬT NHÀ NƯỚC", "1. MẬT ĐỘ"}) {
    CAPTURE(prose);
    CHECK_FALSE(is_secrecy_mark(prose));
  }
}

TEST_CASE("secret papers came in whose mark was spaced out, in small letters or in a column") {
  for (const char* head :
       {"Độ mật: Mật", "ĐỘ MẬT: Tối mật", "Tối mật", "M Ậ T", "T Ố I   M Ậ T", "TÀI LIỆU MẬT",
        "Số 1-KH/ĐU   TỐI MẬT", "Số 1-KH/ĐU\tTối mật", "ĐẢNG ỦY XÃ A\tMẬT", "ĐẢNG ỦY XÃ A  [MẬT]",
        "KẾ HOẠCH\nĐỘ MẬT: TUYỆT MẬT"}) {
    CAPTURE(head);
    CHECK(refusal(std::string(head) + "\nKẾ HOẠCH\nlàm sạch").substr(0, 13) == "import-secret");
  }
  for (const char* prose :
       {"Tuyên truyền việc đóng dấu MẬT, TỐI MẬT trên văn bản.", "Độ mật: …………", "Độ mật: Thường",
        "bảo mật   mật ong", "Dấu mật:  MẬT ONG RỪNG", "Số 1-KH/ĐU   BẢO MẬT"}) {
    CAPTURE(prose);
    CHECK(refusal("KẾ HOẠCH\n" + std::string(prose)) == "");
  }
}

TEST_CASE("minutes came in whose title was not in capitals, or that had none") {
  CHECK(refusal("ĐẢNG ỦY XÃ\nBiên bản họp chi bộ\ntháng 3") == "import-minutes 1");
  CHECK(refusal("ĐẢNG ỦY XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-BB/CB\tTân An") == "import-minutes 1");
  CHECK(refusal("UBND XÃ\nSố: 05/BB-UBND") == "import-minutes 1");
  CHECK(refusal("CHI BỘ THÔN 1\nHôm nay, vào hồi 14 giờ 00, ngày 3/3/2024, chi bộ họp.\n"
                "Chủ trì: đồng chí bí thư\nThư ký: đồng chí chi ủy viên\nNội dung") ==
        "import-minutes 3");
  CHECK(refusal("CHI BỘ\nNội dung trao đổi.\nBiên bản được thông qua tại cuộc họp.\n"
                "Cuộc họp kết thúc lúc 17 giờ.") == "import-minutes 3");
}

TEST_CASE("minutes came in that only list who sat there, or whose number was spaced") {
  CHECK(
      refusal("Thành phần tham dự: 10 đồng chí\nChủ trì: Nguyễn Văn Mẫu\nThư ký: đồng chí Lê B") ==
      "import-minutes 2");
  CHECK(refusal("CHI BỘ\nSố 05 - BB/CB") == "import-minutes 1");
  CHECK(refusal("KẾ HOẠCH\nThành phần tham dự: các chi bộ\nChủ trì: đồng chí Lê B\n"
                "Thư ký: đồng chí Nguyễn Văn Mẫu") == "");
}

TEST_CASE("plans and invitations that speak of minutes are still taken") {
  CHECK(refusal("KẾ HOẠCH\ntổ chức hội nghị\nThành phần tham dự: các chi bộ\nChủ trì: Đảng ủy\n"
                "Thư ký: Văn phòng\nBiên bản họp gửi về Đảng ủy.") == "");
  CHECK(refusal("Kế hoạch kiểm tra\nBiên bản kiểm tra") == "");
  CHECK(refusal("KẾ HOẠCH\nCăn cứ Biên bản số 05-BB/CB ngày 3/3/2024 của chi bộ") == "");
}

TEST_CASE("files on people came in that named the person without a colon, or in a list") {
  CHECK(refusal("KẾ HOẠCH CÁ NHÂN\nTôi tên là Nguyễn Văn A, sinh hoạt tại chi bộ thôn 1") ==
        "import-personal-form 1");
  CHECK(refusal("PHIẾU ĐẢNG VIÊN\nHọ tên khai sinh: Lê B") == "import-personal-form 1");
  CHECK(refusal("Bản cam kết tu dưỡng\nHọ và tên:  Trần Thị Mẫu") == "import-personal-form 1");
  CHECK(refusal("DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT\n1\tNguyễn Văn Mẫu\tKhiển trách") ==
        "import-personal-form 1");
  CHECK(refusal("QUYẾT ĐỊNH\nthi hành kỷ luật đảng viên\nđối với đồng chí Nguyễn Văn Mẫu") ==
        "import-personal-form 2");
  CHECK(refusal("DANH SÁCH ĐẢNG VIÊN ĐĂNG KÝ CAM KẾT\n1. Nguyễn Văn Mẫu - Bí thư") ==
        "import-personal-form 1");
  CHECK(refusal("BẢN TỰ PHÊ BÌNH\nTôi: Nguyễn Văn Mẫu") == "import-personal-form 1");
  CHECK(refusal("KẾ HOẠCH HỌC TẬP CỦA CÁ NHÂN\nHọ và tên đảng viên: Lê B") ==
        "import-personal-form 1");
  const auto table = reason_to_refuse(
      read_text("# Danh sách đảng viên bị kỷ luật\n\n| TT | Họ và tên | Hình thức |\n|--|--|--|\n"
                "| 1 | Trần Thị Mẫu | Khiển trách |\n",
                TextFormat::markdown));
  REQUIRE(table);
  CHECK(table->line == 4);
}

TEST_CASE("blank forms and plans on discipline are still taken") {
  CHECK(refusal("KẾ HOẠCH CÁ NHÂN\nTôi tên là: ……………\nTôi là ........") == "");
  CHECK(refusal("DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT\n1.\t…………\nChi bộ Lê Lợi") == "");
  CHECK(refusal("KẾ HOẠCH\ntăng cường kỷ luật, kỷ cương\nGiao đồng chí Nguyễn Văn Mẫu theo dõi.") ==
        "");
  CHECK(refusal("Hà Tĩnh, ngày 5 tháng 3 năm 2024\nDANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT\n1. ……\n"
                "Hà Tĩnh, ngày 6 tháng 3 năm 2024\nT/M CHI BỘ\nNguyễn Văn Mẫu") == "");
  CHECK(refusal("BẢN TỰ PHÊ BÌNH\nTôi: ………\nĐồng chí: (ghi rõ họ tên)") == "");
  CHECK(refusal("DANH SÁCH TUYÊN DƯƠNG\nNguyễn Văn Mẫu") == "");
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
