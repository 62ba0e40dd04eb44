#include "citation/bodies.h"

#include <doctest/doctest.h>

#include <string>

#include "base/composed_text.h"

using congbo::citation::BodyMention;
using congbo::citation::can_issue;
using congbo::citation::find_bodies;
using congbo::citation::read_body;

namespace {

std::string found(std::string_view text) {
  std::string out;
  for (const BodyMention& body : find_bodies(text)) {
    if (!out.empty()) out += "; ";
    out += body.name;
  }
  return out;
}

std::string repeated(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace

TEST_CASE("the bodies of a plan's duties are found with their whole names") {
  CHECK(found("Ban Thường vụ Đảng ủy xã; UBKT Đảng uỷ; Các Chi bộ cơ sở trực thuộc") ==
        "Ban Thường vụ Đảng ủy xã; Ủy ban Kiểm tra Đảng ủy; Các Chi bộ cơ sở trực thuộc");
  CHECK(found("các đảng ủy, chi bộ trực thuộc Thị ủy báo cáo") ==
        "các đảng ủy; chi bộ trực thuộc Thị ủy");
  CHECK(found("Ban Văn hóa - Truyền thông; Trạm truyền thanh xã xây dựng kế hoạch") ==
        "Ban Văn hóa - Truyền thông; Trạm truyền thanh xã");
  CHECK(found("Ban văn hoá truyền thông xã, Công chức Văn hoá – Xã hội, Đài Truyền thanh xã") ==
        "Ban văn hóa truyền thông xã; Công chức Văn hóa - Xã hội; Đài Truyền thanh xã");
  CHECK(found("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội thị xã") ==
        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội thị xã");
  CHECK(found("MTTQ và các đoàn thể cấp xã; UBMTTQ xã; Ủy ban MTTQ Việt Nam xã") ==
        "Mặt trận Tổ quốc và các đoàn thể cấp xã; Ủy ban Mặt trận Tổ quốc xã; "
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã");
  CHECK(found("Trung tâm Truyền thông - Văn hóa - Thể thao thị xã, Phòng Văn hóa và Thông tin") ==
        "Trung tâm Truyền thông - Văn hóa - Thể thao thị xã; Phòng Văn hóa và Thông tin");
  CHECK(found("Cơ quan Tổ chức - Nội vụ thị xã; Cơ quan UBKT Đảng ủy; Ban Chỉ đạo 35 xã") ==
        "Cơ quan Tổ chức - Nội vụ thị xã; Cơ quan Ủy ban Kiểm tra Đảng ủy; Ban Chỉ đạo 35 xã");
  CHECK(found("Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân, Hội CCB xã, Công an xã, Ban CHQS xã") ==
        "Đoàn Thanh niên; Hội Phụ nữ; Hội Nông dân; Hội Cựu chiến binh xã; Công an xã; "
        "Ban Chỉ huy Quân sự xã");
  CHECK(found("Văn phòng Đảng ủy, Văn phòng UBND xã; chi bộ thôn 3, Chi bộ Trạm Y tế") ==
        "Văn phòng Đảng ủy; Văn phòng Ủy ban nhân dân xã; chi bộ thôn 3; Chi bộ Trạm Y tế");
  CHECK(found("Đảng ủy các cơ quan Đảng tỉnh Quảng Ngãi, Đảng ủy UBND xã, Đảng ủy Quân sự tỉnh") ==
        "Đảng ủy các cơ quan Đảng tỉnh Quảng Ngãi; Đảng ủy Ủy ban nhân dân xã; "
        "Đảng ủy Quân sự tỉnh");
}

TEST_CASE("capitals and missing marks give the usual name") {
  CHECK(found("BAN THƯỜNG VỤ THỊ ỦY ĐỨC PHỔ") == "Ban Thường vụ Thị ủy Đức Phổ");
  CHECK(found("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ") == "Ban Thường vụ");
  CHECK(found("Ban thường vụ Đảng Uỷ xã") == "Ban Thường vụ Đảng ủy xã");
  CHECK(found("Ban Thuong vu Dang uy xa") == "Ban Thường vụ Đảng ủy xã");
  CHECK(found("BTV Tỉnh uỷ, BCH Đảng bộ huyện, HĐND tỉnh") ==
        "Ban Thường vụ Tỉnh ủy; Ban Chấp hành Đảng bộ huyện; Hội đồng nhân dân tỉnh");
}

TEST_CASE("words that begin bodies' names are not bodies alone") {
  CHECK(found("ban đầu, phòng họp, trường hợp, bộ phận, sở thích, hội nghị, đoàn kết, trạm") == "");
  CHECK(found("công ăn việc làm; số 21-KL/TW, 12-KH/ĐU-BTG") == "");
  CHECK(found("Sở Nội vụ hướng dẫn, Bộ Giáo dục và Đào tạo và Bộ Nội vụ") ==
        "Sở Nội vụ; Bộ Giáo dục và Đào tạo; Bộ Nội vụ");
}

TEST_CASE("a body is read where it begins, its term with it") {
  const std::string text = "của Ban Chấp hành Trung ương Đảng khóa XIII về";
  const auto body = read_body(text, text.find("Ban"));
  REQUIRE(body.has_value());
  CHECK(body->name == "Ban Chấp hành Trung ương");
  CHECK(text.substr(body->span.begin, body->span.size()) ==
        "Ban Chấp hành Trung ương Đảng khóa XIII");
  CHECK_FALSE(read_body(text, 0).has_value());
  const std::string decomposed = "cu\u0309a Thi\u0323 uy\u0309 Ky\u0300 Anh";
  const auto second = read_body(decomposed, decomposed.find("Thi"));
  REQUIRE(second.has_value());
  CHECK(second->name == "Thị ủy Kỳ Anh");
  CHECK(second->span == congbo::TextSpan{decomposed.find("Thi"), decomposed.size()});
}

TEST_CASE("a body prints its own code") {
  CHECK(can_issue("Bộ Chính trị", "TW"));
  CHECK(can_issue("Ban Chấp hành Trung ương", "TW"));
  CHECK(can_issue("Trung ương", "TW"));
  CHECK(can_issue("Ban Thường vụ Đảng ủy xã", "ĐU"));
  CHECK(can_issue("Ban Chấp hành Đảng bộ xã Kỳ Phú", "ĐU"));
  CHECK(can_issue("Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh", "ĐUK"));
  CHECK(can_issue("Ban Thường vụ Thị ủy", "TU"));
  CHECK(can_issue("Ban Chấp hành Đảng bộ tỉnh", "TU"));
  CHECK(can_issue("Ban Tuyên giáo Tỉnh ủy", "BTGTU"));
  CHECK(can_issue("Ban Tuyên giáo Thị ủy", "BTG"));
  CHECK(can_issue("Ban Bí thư Trung ương Đoàn", "TWĐTN-VP"));
  CHECK(can_issue("Chủ tịch Ủy ban nhân dân tỉnh", "UBND"));
  CHECK(can_issue("Bộ trưởng Bộ Nội vụ", "BNV"));
  CHECK(can_issue("Bộ Tài chính", "BTC-BKH&ĐT-BTTTT"));
  CHECK(can_issue("Quốc hội", "QH15"));
  CHECK(can_issue("Sở Văn hóa, Thể thao và Du lịch tỉnh", "SVHTTDL"));
}

TEST_CASE("a body does not print the code of another") {
  CHECK_FALSE(can_issue("Ban Thường vụ Đảng ủy xã", "TW"));
  CHECK_FALSE(can_issue("Ban Thường vụ Đảng ủy Khối", "TW"));
  CHECK_FALSE(can_issue("Huyện ủy", "TW"));
  CHECK_FALSE(can_issue("Bộ Chính trị", "TU"));
  CHECK_FALSE(can_issue("Ủy ban nhân dân xã", "CP"));
  CHECK_FALSE(can_issue("Ban Tuyên giáo Trung ương", "BTGTU"));
  CHECK_FALSE(can_issue("Ban Thường vụ Tỉnh ủy", "BTGTU"));
  CHECK_FALSE(can_issue("Trung ương Đoàn", "TW"));
  CHECK_FALSE(can_issue("chi bộ trường học", "TU"));
}

TEST_CASE("what nobody listed is believed") {
  CHECK(can_issue("Ban Thường vụ", "TW"));
  CHECK(can_issue("Câu lạc bộ Thơ", "TW"));
  CHECK(can_issue("Bộ Chính trị", "XNKL"));
}

TEST_CASE("the end of “tiếp thu” was read as the code ThU") {
  CHECK(found("Tiếp thu toàn bộ nội dung; thu quỹ; gửi ThU và TU") == "Thị ủy; Tỉnh ủy");
}

TEST_CASE("a member of a body was read as the body") {
  CHECK(found("Các đồng chí Đảng ủy viên, chi ủy viên") == "");
  CHECK(found("Các đảng ủy xã") == "Các đảng ủy xã");
}

TEST_CASE("long lists of heads are read in time") {
  CHECK(find_bodies(repeated("Ban Thường vụ ", 20000)).size() == 5000);
  CHECK(find_bodies(repeated("Văn phòng xã ", 20000)).size() == 20000);
  CHECK(find_bodies("Thị ủy" + repeated(" Kỳ", 50000)).size() == 1);
}
