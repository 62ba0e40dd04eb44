#include <doctest/doctest.h>

#include <string>

#include "citation/citation.h"
#include "citation_show.h"

using congbo::TextSpan;
using congbo::citation::Citation;
using congbo::citation::CitationScanner;
using congbo::citation::find_citations;

namespace {

std::string repeated(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

std::string cut(std::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

Citation only(std::string_view text) {
  const std::vector<Citation> all = find_citations(text);
  REQUIRE(all.size() == 1);
  return all[0];
}

std::string title_of(std::string_view text) {
  return only(text).title;
}

}  // namespace

TEST_CASE("a span goes from the type's word to the number's end and a date right behind it") {
  CHECK(spans("theo Kế hoạch số 12-KH/ĐU, ngày 05/8/2022 của Đảng ủy") ==
        "«Kế hoạch số 12-KH/ĐU, ngày 05/8/2022»");
  CHECK(spans("theo Kế hoạch số 12-KH/ĐU của Đảng ủy ngày 05/8/2022") == "«Kế hoạch số 12-KH/ĐU»");
  CHECK(spans("theo số: 12/KH-UBND, 13/KH-UBND và 14/KH-UBND.") ==
        "«số: 12/KH-UBND»«13/KH-UBND»«14/KH-UBND»");
  CHECK(spans("Quyết định của Bộ Chính trị số 31-QĐ/TW (ngày 01/10/1997).") ==
        "«Quyết định của Bộ Chính trị số 31-QĐ/TW (ngày 01/10/1997)»");
  CHECK(spans("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 có hiệu lực") ==
        "«Luật Tổ chức chính quyền địa phương số 72/2025/QH15»");
  CHECK(spans("các Nghị quyết số 18, 19-NQ/TW") == "«Nghị quyết số 18»«19-NQ/TW»");
  CHECK(spans("Công văn hỏa tốc số 12/UBND-VX; Chỉ thị 05, Nghị định 42/2022") ==
        "«Công văn hỏa tốc số 12/UBND-VX»«Chỉ thị 05»«Nghị định 42/2022»");
}

TEST_CASE("Markdown's stars are read over anywhere") {
  CHECK(spans("**Kết luận số 21-KL/TW** *ngày 25/10/2021* của **Bộ Chính trị**") ==
        "«Kết luận số 21-KL/TW** *ngày 25/10/2021»");
  CHECK(cited("Kết luận số **21**-*KL/TW*, **ngày** 25/10/2021 *của* **Ban Bí thư**") ==
        "21-KL/TW 2021-10-25 Ban Bí thư");
  CHECK(cited("**Chỉ thị** **05** của *Bộ Chính trị*") == "[CT 05] Bộ Chính trị");
  CHECK(cited("Kết luận số 21-KL/TW**\nngày 25/10/2021** của\n*Ban Bí thư*") ==
        "21-KL/TW 2021-10-25 Ban Bí thư");
}

TEST_CASE("one line end is a blank, an empty line is an end") {
  CHECK(cited("Kết luận số\n21-KL/TW,\nngày\n25/10/2021\ncủa\nBộ Chính trị") ==
        "21-KL/TW 2021-10-25 Bộ Chính trị");
  CHECK(cited("Hướng dẫn số 31\n- HD/BTCTW, số 84\nQĐ/TWĐTN") == "31-HD/BTCTW; 84-QĐ/TWĐTN");
  CHECK(cited("Hướng dẫn số 31-\nHD/BTCTW") == "31-HD/BTCTW");
  CHECK(cited("Kết luận số 21-KL/TW\n\nngày 25/10/2021 của Bộ Chính trị") == "21-KL/TW");
  CHECK(cited("Kết luận số 21-KL/TW\r\nngày 25/10/2021") == "21-KL/TW 2021-10-25");
  CHECK(spans("Quyết định\n\nsố 12-QĐ/TU") == "«số 12-QĐ/TU»");
}

TEST_CASE("decomposed text gives the same citations at its own offsets") {
  // "Kế hoạch số 12-KH/ĐU, ngày 05/8/2022 của Thị uỷ", every marked letter in parts.
  const std::string text =
      "Ke\u0302\u0301 hoa\u0323ch so\u0302\u0301 12-KH/\u0110U, nga\u0300y 05/8/2022 cu\u0309a "
      "Thi\u0323 uy\u0309 ve\u0302\u0300 A";
  const Citation citation = only(text);
  CHECK(citation.span == TextSpan{0, text.find(" cu")});
  CHECK(citation.symbol->text == "12-KH/ĐU");
  CHECK(citation.issuer == "");  // a Thị ủy does not print ĐU
  const std::string whole = "Ke\u0302\u0301 hoa\u0323ch 12-KH/ThU cu\u0309a Thi\u0323 uy\u0309, A";
  CHECK(only(whole).issuer == "Thị ủy");
  CHECK(cut(whole, only(whole).issuer_span) == "Thi\u0323 uy\u0309");
}

TEST_CASE("invisible characters and odd blanks do not part a citation") {
  CHECK(cited("Kế\u00A0hoạch\u00A0số\u00A012-KH/ĐU\u202Fngày\u00A005/8/2022") ==
        "12-KH/ĐU 2022-08-05");
  CHECK(cited("Kế ho\u00ADạch số \u200B12-KH/ĐU") == "12-KH/ĐU");
  CHECK(cited("Kế hoạch số\t12\t-\tKH/ĐU") == "12-KH/ĐU");
}

TEST_CASE("a title is the words behind, to the end of their clause") {
  CHECK(title_of("Kế hoạch 12-KH/ĐU của Đảng ủy về chuyển đổi số; các chi bộ") ==
        "về chuyển đổi số");
  CHECK(title_of("Kế hoạch 12-KH/ĐU ngày 5/8/2022 về việc học, làm theo Bác. Các chi bộ") ==
        "về việc học, làm theo Bác");
  CHECK(title_of("(Kế hoạch 12-KH/ĐU về rác thải) đã xong") == "về rác thải");
  CHECK(title_of("Kế hoạch 12-KH/ĐU “Xã sạch; đẹp” đã ban hành") == "“Xã sạch; đẹp”");
  CHECK(title_of("Kế hoạch 12-KH/ĐU về “Xã sạch; đẹp” (sau đây gọi là Kế hoạch)") ==
        "về “Xã sạch; đẹp”");
  CHECK(title_of("Kế hoạch 12-KH/ĐU đã ban hành") == "");
  const auto chain = find_citations("Kế hoạch 12-KH/ĐU về thực hiện Kết luận 21-KL/TW về Đảng");
  REQUIRE(chain.size() == 2);
  CHECK(chain[0].title == "về thực hiện Kết luận 21-KL/TW về Đảng");
  CHECK(chain[1].title == "về Đảng");
  const auto two = find_citations("Kế hoạch 12-KH/ĐU về rác và Kết luận 21-KL/TW về Đảng");
  REQUIRE(two.size() == 2);
  CHECK(two[0].title == "về rác");
}

TEST_CASE("a State letter keeps the office apart from the unit that drafted it") {
  const Citation citation = only("Công văn số 2231/SNV-CCHC&PC");
  CHECK(citation.org == "SNV");
  CHECK(citation.type == "CV");
  CHECK(citation.symbol->org == "SNV-CCHC&PC");
  CHECK(only("TTLT số 19/2012/TTLT-BTC-BKH&ĐT").org == "BTC-BKH&ĐT");
}

TEST_CASE("the number of the document itself is left out where it is printed") {
  const std::string text = "Số 76-KH/ĐU\n\nThực hiện Kế hoạch số 105-KH/HU và Kế hoạch 76-KH/ĐU";
  CHECK(show(find_citations(text, {0, text.find('\n')})) == "105-KH/HU; 76-KH/ĐU");
  CHECK(cited(text) == "76-KH/ĐU; 105-KH/HU; 76-KH/ĐU");
}

TEST_CASE("a scanner remembers what earlier parts of a document said") {
  CitationScanner scanner;
  CHECK(show(scanner.scan("Kế hoạch số 38-KH/ĐU (sau đây viết tắt là Kế hoạch 38)")) ==
        "38-KH/ĐU; [KH 38] = 38-KH/ĐU");
  CHECK(show(scanner.scan("theo Kế hoạch 38, mỗi chi bộ")) == "[KH 38] = 38-KH/ĐU");
  CHECK(show(scanner.scan("Chỉ thị số 05-CT/TW")) == "05-CT/TW");
  CitationScanner moved = std::move(scanner);
  CHECK(show(moved.scan("Chỉ thị 05 và Chỉ thị 5")) == "[CT 05] = 05-CT/TW");
  CHECK(show(CitationScanner().scan("Chỉ thị 05")) == "[CT 05]");
}

TEST_CASE("hostile text is read in time and without finding what is not there") {
  CHECK(find_citations("số " + repeated("1, ", 40000)).empty());
  CHECK(find_citations(repeated("của ", 40000) + "số 12-KH/ĐU").size() == 1);
  CHECK(find_citations(repeated("Luật ", 40000) + "số 12/2024/QH15").size() == 1);
  CHECK(find_citations(repeated("Kế hoạch số 12 của Ban Thường vụ ", 4000)).size() == 4000);
  CHECK(find_citations(repeated("Chỉ thị 05 ngày ", 10000)).size() == 0);
  CHECK(find_citations("Chỉ thị 05" + repeated("\n ", 100000) + "x").size() == 1);
  CHECK(find_citations("Kế hoạch 12-KH/ĐU về " + repeated("“", 100000)).size() == 1);
  CHECK(find_citations(repeated("12-KH/ĐU;", 20000)).size() == 20000);
  CHECK(find_citations(repeated("12-KH/ĐU", 20000)).empty());
  CHECK(find_citations("Kế hoạch" + repeated(" ", 200000) + "số 12-KH/ĐU").size() == 1);
  CHECK(find_citations(repeated("(", 50000) + "12-KH/ĐU" + repeated(")", 50000)).size() == 1);
  CHECK(find_citations("Ke\u0302" + repeated("\u0301", 50000) + " hoạch 12-KH/ĐU").size() == 1);
  CHECK(find_citations(repeated("a", 200000) + " 12-KH/ĐU").size() == 1);
  CHECK(find_citations(repeated("http://x/", 20000) + "12-KH/ĐU").empty());
}
