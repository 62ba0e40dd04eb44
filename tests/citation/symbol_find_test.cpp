#include <doctest/doctest.h>

#include <string>

#include "citation/symbol.h"

using congbo::citation::find_symbols;
using congbo::citation::SymbolMatch;

namespace {

// "normal form<text as given>" of every match, separated by blanks.
std::string found(std::string_view text) {
  std::string out;
  for (const SymbolMatch& match : find_symbols(text)) {
    if (!out.empty()) out += ' ';
    out += match.symbol.text + "<" +
           std::string(text.substr(match.begin, match.end - match.begin)) + ">";
  }
  return out;
}

std::string repeated(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace

TEST_CASE("symbols are found in running text with exact spans") {
  CHECK(found("Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021") == "21-KL/TW<21-KL/TW>");
  CHECK(found("NĐ 49/2024/NĐ-CP, QĐ 06/2024/QĐ-UBND.") ==
        "49/2024/NĐ-CP<49/2024/NĐ-CP> 06/2024/QĐ-UBND<06/2024/QĐ-UBND>");
  CHECK(found("(01 - KL/TW; 01- KL/TW)") == "01-KL/TW<01 - KL/TW> 01-KL/TW<01- KL/TW>");
  CHECK(found("“Số 30 -KH/ĐU”") == "30-KH/ĐU<30 -KH/ĐU>");
  CHECK(found("CHỈ THỊ SỐ 05-CT/TW") == "05-CT/TW<05-CT/TW>");
  CHECK(found("số31-QĐ/TW, SỐ31-QĐ/TW") == "31-QĐ/TW<31-QĐ/TW> 31-QĐ/TW<31-QĐ/TW>");
  CHECK(found("Số:12/KH-UBND") == "12/KH-UBND<12/KH-UBND>");
  CHECK(found("36-HD/VPTW,05-HD/VPTW.Căn cứ") == "36-HD/VPTW<36-HD/VPTW> 05-HD/VPTW<05-HD/VPTW>");
  CHECK(found("sau đây gọi là 21–KL/TW—văn bản chính") == "21-KL/TW<21–KL/TW>");
  CHECK(found("theo @76-KH/ĐU") == "76-KH/ĐU<76-KH/ĐU>");
}

TEST_CASE("mixed spellings are normalised and the span stays as typed") {
  CHECK(found("ghi 31/QĐ-TW và 19-Qđi/TU") == "31-QĐ/TW<31/QĐ-TW> 19-QĐi/TU<19-Qđi/TU>");
  CHECK(found("Quyết định số 84 QĐ/TWĐTN ngày") == "84-QĐ/TWĐTN<84 QĐ/TWĐTN>");
  CHECK(found("số 367 - QĐ/TWĐTN-VP ngày") == "367-QĐ/TWĐTN-VP<367 - QĐ/TWĐTN-VP>");
  CHECK(found("Quy dinh so 37-QD/TW.") == "37-QĐ/TW<37-QD/TW>");
}

TEST_CASE("decomposed text is matched at its own offsets") {
  const std::string text = "Ke\u0302\u0301 hoa\u0323ch so\u0302\u0301 76-KH/\u0110U cu\u0309a";
  const auto matches = find_symbols(text);
  REQUIRE(matches.size() == 1);
  CHECK(text.substr(matches[0].begin, matches[0].end - matches[0].begin) == "76-KH/ĐU");
  CHECK(matches[0].begin == 22);
  CHECK(matches[0].symbol.text == "76-KH/ĐU");
}

TEST_CASE("a công văn without a drafting unit needs a word before it") {
  CHECK(found("Công văn 197/STTTT của Sở") == "197/STTTT<197/STTTT>");
  CHECK(found("số 197/STTTT") == "197/STTTT<197/STTTT>");
  CHECK(found("đạt 100/UBND xã") == "");
  CHECK(found("theo 1473/BTP-CNTT") == "1473/BTP-CNTT<1473/BTP-CNTT>");
  CHECK(found("theo 1473/ABC-CNTT") == "");
}

TEST_CASE("numbers that are no documents stay silent") {
  for (const char* text : {
           "Dịp 30-4 và 1/5 xã treo cờ từ chiều 29/4.",
           "trực 24/7, bản đồ 1/500, đạt 100/100 hộ",
           "ngày 05/8/2022, 05-8-2022, 5.8.2022",
           "ngày 05/8/2022-KH/ĐU",
           "số nhà 12/3 đường Lê Lợi, ngõ 5/2 - QL1",
           "Mẫu 01, Phụ lục 02, Biểu 03-TK/CB",
           "Mẫu 01-BC/CB và Mẫu số 02-BC/CB, Phụ lục 03-BC/CB",
           "Số -KH/TU, -NQ/CB",
           "A21-KL/TW, x21-KL/TW, đ21-KL/TW",
           "3,21-KL/TW và 3.21-KL/TW và 1-21-KL/TW",
           "021.3822.123-45/KH",
           "Tải tệp 45-QD-UBND_2023.pdf",
           "tệp 21-KL/TW.pdf, 21-KL/TW_ban-sao, 21-KL/TW/phu-luc",
           "van-ban/21-KL/TW, C:\\21-KL/TW, #21-KL/TW",
           "https://xa.example/a?so=21-KL/TW và https://xa.example/(21-KL/TW)",
           "www.xa.example/x:21-KL/TW",
           "hop-thu.12-kh@xa.example, ban@21-KL/TW",
           "15/phút, 104,5 MHz, 50W/loa",
           "xe 38A-000.00 chạy từ 6h-18h",
           "đĩa 12/CD-ROM",
           "21-kl/tw viết thường",
           "21-KL/Tw, 21-KL/tW",
           "21-KL/TW5678",
           "123456-KL/TW",
           "42/2022/NĐ-CP-2023",
       }) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
}

TEST_CASE("an address ends at white space") {
  CHECK(found("xem https://xa.example/1 21-KL/TW") == "21-KL/TW<21-KL/TW>");
  CHECK(found("xem www.xa.example\n21-KL/TW") == "21-KL/TW<21-KL/TW>");
}

TEST_CASE("symbols side by side are all found") {
  CHECK(found("21-KL/TW;22-KL/TW 23-KL/TW\n24-KL/TW") ==
        "21-KL/TW<21-KL/TW> 22-KL/TW<22-KL/TW> 23-KL/TW<23-KL/TW> 24-KL/TW<24-KL/TW>");
}

TEST_CASE("hostile text gives the matches it has and no more") {
  CHECK(find_symbols(repeated("1-KL/", 40000)).empty());
  CHECK(find_symbols(repeated("9", 200000)).empty());
  CHECK(find_symbols("21-KL/" + repeated("A", 200000)).empty());
  CHECK(find_symbols("21" + repeated(" ", 200000) + "-KL/TW").empty());
  CHECK(find_symbols("21-KL/T" + repeated("\u0301", 100000) + "W").empty());
  CHECK(find_symbols(repeated("so\u0302\u0301", 50000) + "x").empty());
  CHECK(find_symbols(repeated("12/", 100000)).empty());
  CHECK(find_symbols(repeated("21-KL/TW ", 20000)).size() == 20000);
  CHECK(find_symbols("21-KL/TW" + repeated("-A", 50000)).empty());
}
