#include <doctest/doctest.h>

#include <string>

#include "citation/symbol.h"

using congbo::citation::find_symbols;
using congbo::citation::parse_symbol;
using congbo::citation::Symbol;
using congbo::citation::symbol_key;
using congbo::citation::System;
using congbo::citation::type_name;

namespace {

std::string normal(std::string_view text) {
  const auto symbol = parse_symbol(text);
  return symbol ? symbol->text : "-";
}

// system|number|year|type|org
std::string parts(std::string_view text) {
  const auto symbol = parse_symbol(text);
  if (!symbol) return "-";
  const std::string system = symbol->system == System::party ? "party" : "state";
  return system + "|" + symbol->number + "|" + symbol->year + "|" + symbol->type + "|" +
         symbol->org;
}

}  // namespace

TEST_CASE("a Party symbol is number, type and body") {
  CHECK(parts("21-KL/TW") == "party|21||KL|TW");
  CHECK(parts("01-KL/TW") == "party|01||KL|TW");
  CHECK(parts("76-KH/ĐU") == "party|76||KH|ĐU");
  CHECK(parts("890-QĐi/TU") == "party|890||QĐi|TU");
  CHECK(parts("327-CV/ThU") == "party|327||CV|ThU");
  CHECK(parts("02-HD/UBKTTW") == "party|02||HD|UBKTTW");
  CHECK(parts("23-HD/BTGDVTW") == "party|23||HD|BTGDVTW");
  CHECK(parts("367-QĐ/TWĐTN-VP") == "party|367||QĐ|TWĐTN-VP");
}

TEST_CASE("a State symbol may carry a year, several bodies, or no type") {
  CHECK(parts("12/KH-UBND") == "state|12||KH|UBND");
  CHECK(parts("42/2022/NĐ-CP") == "state|42|2022|NĐ|CP");
  CHECK(parts("19/2012/TTLT-BTC-BKH&ĐT-BTTTT") == "state|19|2012|TTLT|BTC-BKH&ĐT-BTTTT");
  CHECK(parts("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN") ==
        "state|403|2017|NQLT|UBTVQH14-CP-ĐCTUBTWMTTQVN");
  CHECK(parts("1677/NQ-UBTVQH15") == "state|1677||NQ|UBTVQH15");
  CHECK(parts("74/CĐ-TTg") == "state|74||CĐ|TTg");
  CHECK(parts("1510a/QĐ-UBND") == "state|1510a||QĐ|UBND");
}

TEST_CASE("acts of the National Assembly have a year and no type") {
  CHECK(parts("202/2025/QH15") == "state|202|2025||QH15");
  CHECK(parts("148/2025/QH15") == "state|148|2025||QH15");
  CHECK(parts("76/2025/UBTVQH15") == "state|76|2025||UBTVQH15");
  CHECK(normal("202/QH15") == "-");
  CHECK(normal("202/2025/QH") == "-");
}

TEST_CASE("a State công văn names an office and its unit") {
  CHECK(parts("1473/BTP-CNTT") == "state|1473|||BTP-CNTT");
  CHECK(parts("2231/SNV-CCHC&PC") == "state|2231|||SNV-CCHC&PC");
  CHECK(parts("197/STTTT") == "state|197|||STTTT");
  CHECK(parts("1473/XYZ-CNTT") == "state|1473|||XYZ-CNTT");
}

TEST_CASE("the Front writes State separators and keeps them") {
  CHECK(parts("15/KH-MTTQ-BTT") == "state|15||KH|MTTQ-BTT");
}

TEST_CASE("spaces and dashes of every kind make no difference") {
  CHECK(normal("01 - KL/TW") == "01-KL/TW");
  CHECK(normal("01- KL/TW") == "01-KL/TW");
  CHECK(normal("76 -KH/ĐU") == "76-KH/ĐU");
  CHECK(normal("21–KL/TW") == "21-KL/TW");
  CHECK(normal("21\u2011KL/TW") == "21-KL/TW");
  CHECK(normal("21\u2212KL/TW") == "21-KL/TW");
  CHECK(normal("21\u00A0-\u00A0KL / TW") == "21-KL/TW");
  CHECK(normal("  12 / KH - UBND ") == "12/KH-UBND");
  CHECK(normal("84 QĐ/TWĐTN") == "84-QĐ/TWĐTN");
}

TEST_CASE("case is put right") {
  CHECK(normal("21-kl/tw") == "21-KL/TW");
  CHECK(normal("890-qđi/tu") == "890-QĐi/TU");
  CHECK(normal("19-QĐI/TU") == "19-QĐi/TU");
  CHECK(normal("05-Qđi/ThU") == "05-QĐi/ThU");
  CHECK(normal("327-cv/thu") == "327-CV/ThU");
  CHECK(normal("12-ttr/đu") == "12-TTr/ĐU");
  CHECK(normal("08/qyđ-ubnd") == "08/QyĐ-UBND");
  CHECK(normal("74/cđ-ttg") == "74/CĐ-TTg");
  CHECK(normal("12-hd/btgthu") == "12-HD/BTGThU");
}

TEST_CASE("every spelling of Đ is one") {
  CHECK(normal("890-Qði/TU") == "890-QĐi/TU");
  CHECK(normal("37-QÐ/TW") == "37-QĐ/TW");
  CHECK(normal("37-QD/TW") == "37-QĐ/TW");
  CHECK(normal("76-kh/du") == "76-KH/ĐU");
  CHECK(normal("22/2019/nq-hdnd") == "22/2019/NQ-HĐND");
}

TEST_CASE("a decomposed letter in a code is composed") {
  CHECK(normal("12-KH/U\u031BUBKT") == "12-KH/ƯUBKT");
}

TEST_CASE("separators of the other system are turned round by body") {
  CHECK(parts("20/CT-TU") == "party|20||CT|TU");
  CHECK(normal("20/CT-TU") == "20-CT/TU");
  CHECK(normal("31/QĐ-TW") == "31-QĐ/TW");
  CHECK(normal("60/NQ-TW") == "60-NQ/TW");
  CHECK(normal("12-KH/UBND") == "12/KH-UBND");
  CHECK(normal("15/BC-BTC") == "15/BC-BTC");
  CHECK(normal("15-BC/BTC") == "15-BC/BTC");
}

TEST_CASE("a body nobody listed is accepted with a known type, and a type with a known body") {
  CHECK(normal("05-KH/ĐUQH") == "05-KH/ĐUQH");
  CHECK(normal("05-KH/XNKL") == "05-KH/XNKL");
  CHECK(normal("05/KH-THCS") == "05/KH-THCS");
  CHECK(normal("05-XX/TW") == "05-XX/TW");
  CHECK(normal("05-XX/YYY") == "-");
  CHECK(normal("05-KH/X") == "-");
}

TEST_CASE("the word số may stand before") {
  CHECK(normal("Số 21-KL/TW") == "21-KL/TW");
  CHECK(normal("Số: 12/KH-UBND") == "12/KH-UBND");
  CHECK(normal("SỐ 05-CT/TW") == "05-CT/TW");
  CHECK(normal("So\u0302\u0301 05-CT/TW") == "05-CT/TW");
  CHECK(normal("Kế hoạch số 05-CT/TW") == "-");
}

TEST_CASE("what is no symbol gives nothing") {
  for (const char* text : {"", "-", "21", "21-KL", "21-KL/", "KL/TW", "-KL/TW", "24/7", "1/500",
                           "05/8/2022", "21-KL/TW.", "21-KL/TW và", "123456-KL/TW", "21--KL/TW",
                           "42/22/NĐ-CP", "42/1800/NĐ-CP", "5/L-HCM", "\xF0\x9F\x92\xA9"}) {
    CAPTURE(text);
    CHECK(normal(text) == "-");
  }
  CHECK(normal("04/2025/L-CTN") == "04/2025/L-CTN");
}

TEST_CASE("the word for a type depends on the system") {
  CHECK(type_name("KL", System::party) == "Kết luận");
  CHECK(type_name("CV", System::party) == "Công văn");
  CHECK(type_name("TT", System::party) == "Thông tri");
  CHECK(type_name("TT", System::state) == "Thông tư");
  CHECK(type_name("QĐi", System::party) == "Quy định");
  CHECK(type_name("qđi", System::party) == "Quy định");
  CHECK(type_name("NĐ", System::state) == "Nghị định");
  CHECK(type_name("NĐ", System::party).empty());
  CHECK(type_name("KL", System::state).empty());
  CHECK(type_name("", System::state).empty());
  CHECK(type_name("ABC", System::party).empty());
}

TEST_CASE("spellings of one symbol share a key") {
  CHECK(symbol_key("76-KH/ĐU") == "76-kh/du");
  CHECK(symbol_key(" 76 – kh/đu") == "76-kh/du");
  CHECK(symbol_key("20/CT-TU") == "20-ct/tu");
  CHECK(symbol_key("01-KL/TW") == symbol_key("1-KL/TW"));
  CHECK(symbol_key("Nghị quyết 18") == "nghi quyet 18");
}

TEST_CASE("what is turned round to a State symbol is one by the State's own rules") {
  CHECK_FALSE(parse_symbol("07-L/QH15"));  // as little a symbol as 07/L-QH15
  CHECK(find_symbols("theo 07-L/QH15").empty());
  REQUIRE(parse_symbol("12-KH/UBND"));
  CHECK(parse_symbol("12-KH/UBND")->text == "12/KH-UBND");
}

// "3-TW/QH15" became 3/TW-QH15, which no reading of ours accepts.
TEST_CASE("a body in the place of a type is no State symbol, whichever signs stand around it") {
  CHECK_FALSE(parse_symbol("3-TW/QH15"));
  CHECK_FALSE(parse_symbol("33-BTP/UBND"));
  CHECK_FALSE(parse_symbol("3/TW-QH15"));
  CHECK(parse_symbol("3-NQ/QH15")->text == "3/NQ-QH15");
}

TEST_CASE("a symbol whose number is still to be given") {
  for (const char* blank :
       {"/KH-UBND", "-KH/ĐU", "…/KH-UBND", " ... -KH/ĐU", "___/KH-UBND", "–KH/ĐU"}) {
    CAPTURE(blank);
    CHECK(congbo::citation::has_blank_number(blank));
  }
  for (const char* full : {"21-KL/TW", "03/KH-UBND", "", "…", "KH"}) {
    CAPTURE(full);
    CHECK_FALSE(congbo::citation::has_blank_number(full));
  }
}
