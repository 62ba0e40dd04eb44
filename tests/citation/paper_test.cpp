#include "citation/paper.h"

#include <doctest/doctest.h>

#include <string>

#include "base/text.h"

using namespace congbo;
using namespace congbo::citation;

namespace {

std::string slice(std::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

std::string outline(const Paper& paper) {
  std::string out;
  for (const Section& section : paper.sections) {
    out += std::to_string(section.level) + " " + section.number + " " + section.title + "\n";
  }
  return out;
}

std::string joined(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += item + "\n";
  return out;
}

constexpr std::string_view kPartyPlan = R"(ĐẢNG BỘ HUYỆN SÔNG LA
ĐẢNG ỦY XÃ ĐỒNG MÍT
*
Số 12 -KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Đồng Mít, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
**tổ chức Tết trồng cây
đời đời nhớ ơn Bác**
-----
Thực hiện Kế hoạch số 40-KH/HU ngày 20/01/2024 của Ban Thường vụ Huyện ủy; xét tình hình của xã, Ban Thường vụ Đảng ủy xây dựng Kế hoạch tổ chức Tết trồng cây như sau:
I- MỤC ĐÍCH
Trồng và chăm cây.
II- NỘI DUNG
1. Thời gian: sáng mùng 6 tết.
2. Địa điểm
2.1- Sân vận động xã
2.2- Đường liên thôn
a) Đoạn qua thôn 1
b) Đoạn qua thôn 2

Nơi nhận:
- Thường trực Huyện ủy (báo cáo),
- Các chi bộ,
  tổ đảng trực thuộc;
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
(đã ký)
Lò Minh Họa
)";

constexpr std::string_view kStatePlan =
    "UBND HUYỆN SÔNG LA          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "UBND XÃ ĐỒNG MÍT            Độc lập - Tự do - Hạnh phúc\n"
    "Số: 08/KH-UBND              Đồng Mít, ngày 9 tháng 4 năm 2024\n"
    "\n"
    "KẾ HOẠCH\n"
    "Tháng cao điểm làm sạch mương máng\n"
    "\n"
    "Căn cứ Luật Thủy lợi số 08/2017/QH14;\n"
    "Căn cứ Kế hoạch số 31/KH-UBND ngày 02/4/2024 của UBND huyện;\n"
    "Ủy ban nhân dân xã ban hành kế hoạch như sau:\n"
    "I. NỘI DUNG\n"
    "1. Nạo vét\n"
    "II. TỔ CHỨC THỰC HIỆN\n"
    "Nơi nhận:                    TM. ỦY BAN NHÂN DÂN\n"
    "- Như trên;                  KT. CHỦ TỊCH\n"
    "- Lưu: VT.                   PHÓ CHỦ TỊCH\n"
    "\n"
    "                             Hà Thị Mẫu\n";

}  // namespace

TEST_CASE("a Party paper: head, basis, sections and tail") {
  const Paper paper = read_paper(kPartyPlan);
  REQUIRE(paper.symbol.has_value());
  CHECK(paper.symbol->text == "12-KH/ĐU");
  CHECK(slice(kPartyPlan, paper.own_number) == "Số 12 -KH/ĐU");
  CHECK(paper.type == "KH");
  CHECK(paper.type_word == "Kế hoạch");
  CHECK(paper.parent == "Đảng bộ huyện Sông La");
  CHECK(paper.issuer == "Ban Thường vụ Đảng ủy xã Đồng Mít");
  CHECK(paper.place == "Đồng Mít");
  CHECK(paper.date == Date{2024, 2, 5});
  CHECK(slice(kPartyPlan, paper.place_date) == "Đồng Mít, ngày 05 tháng 02 năm 2024");
  CHECK(paper.title == "tổ chức Tết trồng cây đời đời nhớ ơn Bác");
  CHECK(slice(kPartyPlan, paper.title_span) ==
        "KẾ HOẠCH\n**tổ chức Tết trồng cây\nđời đời nhớ ơn Bác");
  CHECK(!paper.draft);
  CHECK(slice(kPartyPlan, paper.basis) ==
        "Thực hiện Kế hoạch số 40-KH/HU ngày 20/01/2024 của Ban Thường vụ Huyện ủy; xét tình hình "
        "của xã, ");
  CHECK(outline(paper) ==
        "1 I MỤC ĐÍCH\n"
        "1 II NỘI DUNG\n"
        "2 1 Thời gian\n"
        "2 2 Địa điểm\n"
        "3 2.1 Sân vận động xã\n"
        "3 2.2 Đường liên thôn\n"
        "4 a Đoạn qua thôn 1\n"
        "4 b Đoạn qua thôn 2\n");
  CHECK(joined(paper.recipients) ==
        "Thường trực Huyện ủy (báo cáo)\n"
        "Các chi bộ\n"
        "tổ đảng trực thuộc\n"
        "Lưu Văn phòng\n");
  CHECK(paper.signature.on_behalf_of == "T/M BAN THƯỜNG VỤ");
  CHECK(paper.signature.title == "PHÓ BÍ THƯ");
  CHECK(paper.signature.name == "Lò Minh Họa");
  CHECK(slice(kPartyPlan, paper.tail).substr(0, 12) == "Nơi nhận:");
}

TEST_CASE("a State paper whose columns stand side by side") {
  const Paper paper = read_paper(kStatePlan);
  REQUIRE(paper.symbol.has_value());
  CHECK(paper.symbol->text == "08/KH-UBND");
  CHECK(paper.type == "KH");
  CHECK(paper.parent == "Ủy ban nhân dân huyện Sông La");
  CHECK(paper.issuer == "Ủy ban nhân dân xã Đồng Mít");
  CHECK(paper.place == "Đồng Mít");
  CHECK(paper.date == Date{2024, 4, 9});
  CHECK(paper.title == "Tháng cao điểm làm sạch mương máng");
  CHECK(slice(kStatePlan, paper.basis) ==
        "Căn cứ Luật Thủy lợi số 08/2017/QH14;\n"
        "Căn cứ Kế hoạch số 31/KH-UBND ngày 02/4/2024 của UBND huyện;");
  CHECK(outline(paper) == "1 I NỘI DUNG\n2 1 Nạo vét\n1 II TỔ CHỨC THỰC HIỆN\n");
  CHECK(joined(paper.recipients) == "Như trên\nLưu: VT\n");
  CHECK(paper.signature.on_behalf_of == "TM. ỦY BAN NHÂN DÂN");
  CHECK(paper.signature.title == "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH");
  CHECK(paper.signature.name == "Hà Thị Mẫu");
}

TEST_CASE("blanks of a draft stay blank") {
  const std::string_view text =
      "ĐẢNG BỘ TỈNH XUÂN\nTHỊ ỦY HẠ\n*\nSố       -KH/ThU\nDự thảo lần 2\n\n"
      "Hạ, ngày      tháng      năm 2023\n\nKẾ HOẠCH\nlàm đường\n\n"
      "Thực hiện Chỉ thị số 05-CT/TW, Ban Thường vụ Thị ủy ban hành Kế hoạch như sau:\nI- VIỆC\n";
  const Paper paper = read_paper(text);
  CHECK(!paper.symbol.has_value());
  CHECK(paper.blank_symbol == "-KH/ThU");
  CHECK(slice(text, paper.own_number) == "Số       -KH/ThU");
  CHECK(!paper.date.has_value());
  CHECK(slice(text, paper.place_date) == "Hạ, ngày      tháng      năm 2023");
  CHECK(paper.place == "Hạ");
  CHECK(paper.draft);
  CHECK(paper.issuer == "Ban Thường vụ Thị ủy Hạ");
  CHECK(paper.title == "làm đường");
}

TEST_CASE("dots for a State number not yet given are a blank") {
  const Paper paper = read_paper("UBND XÃ ĐỒNG MÍT\nSố: …/KH-UBND\n\nKẾ HOẠCH\nlàm đường\n");
  CHECK(!paper.symbol.has_value());
  CHECK(paper.blank_symbol == "/KH-UBND");
}

TEST_CASE("a công văn has a subject instead of a type") {
  const std::string_view text =
      "ĐẢNG ỦY XÃ ĐỒNG MÍT\n*\nSố 15-CV/ĐU\nV/v treo cờ dịp lễ\n\n"
      "Đồng Mít, ngày 20 tháng 4 năm 2024\n\nKính gửi: Các chi bộ trực thuộc\n\nĐảng ủy yêu cầu…\n";
  const Paper paper = read_paper(text);
  CHECK(paper.type == "CV");
  CHECK(paper.type_word == "Công văn");
  CHECK(paper.title == "V/v treo cờ dịp lễ");
  CHECK(paper.symbol->text == "15-CV/ĐU");
  CHECK(paper.issuer == "Đảng ủy xã Đồng Mít");
  CHECK(slice(text, paper.body).substr(0, 11) == "Kính gửi");
}

TEST_CASE("without a head the issuer is who speaks in the lead") {
  const Paper paper = read_paper(
      "KẾ HOẠCH\nThực hiện Kết luận số 21-KL/TW\n-----\n"
      "Thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021. BTV Đảng uỷ xây dựng Kế hoạch như sau:\n"
      "I. VIỆC\n");
  CHECK(paper.issuer == "Ban Thường vụ Đảng ủy");
  CHECK(paper.title == "Thực hiện Kết luận số 21-KL/TW");
}

TEST_CASE("a paper in NFD has its places in NFD") {
  std::string text;
  for (std::size_t at = 0; at < kPartyPlan.size();) {
    // Decomposes ố and ầ by hand, which is enough to move every later offset.
    if (kPartyPlan.substr(at, 3) == "ố") {
      text += "o\xCC\x82\xCC\x81";
      at += 3;
    } else {
      text += kPartyPlan[at++];
    }
  }
  const Paper paper = read_paper(text);
  CHECK(to_nfc(slice(text, paper.own_number)) == "Số 12 -KH/ĐU");
  CHECK(slice(text, paper.place_date) == "Đồng Mít, ngày 05 tháng 02 năm 2024");
  CHECK(to_nfc(slice(text, paper.sections.front().span)) == "I- MỤC ĐÍCH");
}

TEST_CASE("numbers that are no section numbers") {
  const Paper paper = read_paper(
      "KẾ HOẠCH\nmít\n\nI. VIỆC\n30.4 là ngày lễ\n1,5 triệu cây\n2024. Năm mới\n12 cây\n"
      "3. 5 cây nữa\nVIỆC I. khác\nc. chữ thường\n1.2 chữ thường\n");
  CHECK(outline(paper) == "1 I VIỆC\n");
}

TEST_CASE("named parts and a heading's own text") {
  const Paper paper = read_paper(
      "QUY CHẾ\nhoạt động\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n"
      "Điều 2. Đối tượng: đảng viên và cán bộ\nChương II. Nhiệm vụ\n"
      "1. Đọc sách “Ba điều: cần, kiệm, liêm”\n");
  CHECK(outline(paper) ==
        "1 Chương I \n"
        "2 Điều 1 Phạm vi\n"
        "2 Điều 2 Đối tượng\n"
        "1 Chương II Nhiệm vụ\n"
        "2 1 Đọc sách “Ba điều: cần, kiệm, liêm”\n");
}

TEST_CASE("a signature printed above the recipients") {
  const Paper paper = read_paper(
      "THÔNG BÁO\nlịch trực\n\nI. LỊCH\n\nTM. UBND XÃ\nCHỦ TỊCH\nĐã ký\nHà Văn Mẫu\n\n"
      "Nơi nhận:\n+ Đài xã;\n+ Lưu: VP.\n");
  CHECK(paper.signature.on_behalf_of == "TM. UBND XÃ");
  CHECK(paper.signature.title == "CHỦ TỊCH");
  CHECK(paper.signature.name == "Hà Văn Mẫu");
  CHECK(joined(paper.recipients) == "Đài xã\nLưu: VP\n");
}

TEST_CASE("ordinary text is no paper") {
  const std::string_view text = "Sáng nay, thôn 1 dọn đường.\n\nBà con đến đông.\n";
  const Paper paper = read_paper(text);
  CHECK(!paper.symbol.has_value());
  CHECK(paper.type.empty());
  CHECK(paper.title.empty());
  CHECK(paper.issuer.empty());
  CHECK(paper.basis.empty());
  CHECK(paper.sections.empty());
  CHECK(paper.tail == TextSpan{text.size(), text.size()});
}

TEST_CASE("a number at the beginning of a sentence was taken for the paper's own") {
  for (const char* text : {"Số 30-KH/ĐU đã gửi các chi bộ.\n", "Số 30-KH/ĐU\n"}) {
    const Paper paper = read_paper(text);
    CHECK(!paper.symbol.has_value());
    CHECK(paper.own_number.empty());
  }
}

TEST_CASE("a heading in capitals was taken for an issuer") {
  const Paper paper = read_paper("TỔNG KẾT 10 NĂM\n\nKẾ HOẠCH\ntrồng cây\n");
  CHECK(paper.issuer.empty());
  CHECK(paper.type == "KH");
}

TEST_CASE("an order that begins with “Thực hiện” was taken for a basis") {
  const Paper paper =
      read_paper("THÔNG BÁO\ntreo cờ\n\nThực hiện nghiêm việc treo cờ trước ngày 30/4/2024.\n");
  CHECK(paper.basis.empty());
}

TEST_CASE("the basis ends where a body speaks, also without “như sau”") {
  const std::string_view text =
      "CÔNG VĂN\nvề treo cờ\n\nTheo Công văn số 5-CV/HU ngày 01/4/2024 của Huyện ủy, "
      "Đảng ủy yêu cầu các chi bộ báo cáo trước ngày 25/4/2024.\n";
  const Paper paper = read_paper(text);
  CHECK(slice(text, paper.basis) == "Theo Công văn số 5-CV/HU ngày 01/4/2024 của Huyện ủy, ");
  CHECK(paper.issuer == "Đảng ủy");
}

TEST_CASE("a sentence of ordinary text that begins with “Theo Kế hoạch” is no basis") {
  CHECK(read_paper("Theo Kế hoạch số 5-KH/ĐU, thôn 1 họp trước ngày 25/4/2024.\n").basis.empty());
}

TEST_CASE("a sentence below the type was taken for the title") {
  const Paper paper = read_paper("THÔNG BÁO\nNộp hồ sơ vay vốn trước ngày 19/4/2024.\n");
  CHECK(paper.type == "TB");
  CHECK(paper.title.empty());
}

TEST_CASE("a text known to be a paper rests on something though its head is not printed") {
  const std::string text =
      "Theo Công văn số 5-CV/HU ngày 01/4/2024 của Huyện ủy, Đảng ủy xã tổ chức học tập.\n";
  CHECK(read_paper(text).basis.empty());
  CHECK(slice(text, read_paper(text, true).basis) ==
        "Theo Công văn số 5-CV/HU ngày 01/4/2024 của Huyện ủy, ");
}

TEST_CASE("a long text of heads and numbers is read in one pass") {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += "1. Số -KH/TU, T/M BAN, như sau; Căn cứ\n";
  const Paper paper = read_paper(text);
  CHECK(paper.sections.size() == 40000);
}
