// Official text as an announcer reads it.
#include "citation/spoken.h"

#include <doctest/doctest.h>

using namespace congbo::citation;

namespace {

std::string spoken(std::string_view text, const OwnAbbreviations& own = {}) {
  std::string all;
  for (const auto& paragraph : read_aloud(text, own).paragraphs) {
    for (const std::string& sentence : paragraph) all += (all.empty() ? "" : " | ") + sentence;
  }
  return all;
}

std::string unknown(std::string_view text) {
  std::string all;
  for (const std::string& word : read_aloud(text).unknown) all += word + " ";
  return all;
}

}  // namespace

TEST_CASE("a symbol is read with its type and body, each said once") {
  CHECK(spoken("Thực hiện 21-KL/TW.") == "Thực hiện Kết luận số 21 của Trung ương.");
  CHECK(spoken("Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương") ==
        "Kết luận số 21, ngày 25 tháng 10 năm 2021 của Ban Chấp hành Trung ương");
  CHECK(spoken("Kế hoạch 38-KH/ĐU") == "Kế hoạch số 38 của Đảng ủy");
  CHECK(spoken("theo KH 38-KH/ĐU") == "theo Kế hoạch số 38 của Đảng ủy");
  CHECK(spoken("Kế hoạch số 12/KH-UBND") == "Kế hoạch số 12 của Ủy ban nhân dân");
  CHECK(spoken("Nghị định số 42/2022/NĐ-CP") == "Nghị định số 42 năm 2022 của Chính phủ");
  CHECK(spoken("Luật số 59/2020/QH14") == "Luật số 59 năm 2020 của Quốc hội khóa 14");
}

TEST_CASE("a suffix that several bodies write is not guessed") {
  CHECK(spoken("Kế hoạch số 16-KH/TU") == "Kế hoạch số 16 của TU");
  CHECK(unknown("Kế hoạch số 16-KH/TU") == "TU ");
}

TEST_CASE("dates, times and parts of a year are read in words, the day named once") {
  CHECK(spoken("trước 20/5/2022") == "trước ngày 20 tháng 5 năm 2022");
  CHECK(spoken("trước ngày 20/05/2022;") == "trước ngày 20 tháng 5 năm 2022;");
  CHECK(spoken("dịp 30/4, ngày 02/9") == "dịp ngày 30 tháng 4, ngày 2 tháng 9");
  CHECK(spoken("tháng 4/2023 và quý II/2023") == "tháng 4 năm 2023 và quý hai năm 2023");
  CHECK(spoken("giai đoạn 2022-2025") == "giai đoạn 2022 đến 2025");
  CHECK(spoken("lúc 7h30 và 17g, 18:05") == "lúc 7 giờ 30 và 17 giờ, 18 giờ 5");
  CHECK(spoken("khóa XIII, quý I, phiên VIII") == "khóa mười ba, quý một, phiên tám");
}

TEST_CASE("measures behind numbers are read out") {
  CHECK(spoken("15% của 5km, 0,5 ha và 3 m2") ==
        "15 phần trăm của 5 ki-lô-mét, 0,5 héc-ta và 3 mét vuông");
  CHECK(spoken("m là chữ cái") == "m là chữ cái");
}

TEST_CASE("abbreviations of one meaning are read, a site's own before the built-in ones") {
  CHECK(spoken("BTV, UBND và HĐND-UBND xã") ==
        "Ban Thường vụ, Ủy ban nhân dân và Hội đồng nhân dân, Ủy ban nhân dân xã");
  CHECK(spoken("NTM", {{"NTM", "nông thôn mới kiểu mẫu"}}) == "nông thôn mới kiểu mẫu");
}

TEST_CASE("what may mean several things stays as typed and is told, each once") {
  CHECK(spoken("CT xã ký CT 05 với XYZ, 14/14 cụm") == "CT xã ký CT 05 với XYZ, 14/14 cụm");
  CHECK(unknown("CT xã ký CT 05 với XYZ, 14/14 cụm. VIỆC GẤP.") == "CT XYZ 14/14 ");
}

TEST_CASE("sentences stand apart, and a number at a line's beginning is none") {
  CHECK(spoken("1. Một. Hai? “Ba!” Bốn\nNăm.") == "1. Một. | Hai? | “Ba!” | Bốn | Năm.");
}

TEST_CASE("numbers are counted as they are spoken") {
  CHECK(number_in_words(0) == "không");
  CHECK(number_in_words(15) == "mười lăm");
  CHECK(number_in_words(21) == "hai mươi mốt");
  CHECK(number_in_words(105) == "một trăm linh năm");
  CHECK(number_in_words(2021) == "hai nghìn không trăm hai mươi mốt");
  CHECK(number_in_words(1250000) == "một triệu hai trăm năm mươi nghìn");
  CHECK(count_syllables("năm 2021") == 8);
  CHECK(count_syllables("0,5 héc-ta") == 5);
  CHECK(count_syllables("gọi 0912 – XYZ.") == 8);
  CHECK(read_aloud("20/5/2022").syllables == 13);
}

TEST_CASE("reading takes a minute for 160 syllables") {
  CHECK(seconds_to_read(160) == 60);
  CHECK(seconds_to_read(1) == 1);
  CHECK(seconds_to_read(0) == 0);
}

TEST_CASE("a share is not read as a day, whatever stands before it") {
  for (const char* share : {"Tỉ lệ 1/3 hộ", "đến 3/4 số hộ", "sáng 1/2 lớp nghỉ", "từ 1/3 lên"}) {
    CAPTURE(share);
    CHECK(spoken(share) == share);
  }
  CHECK(spoken("từ 20/5 đến 30/6") == "từ ngày 20 tháng 5 đến ngày 30 tháng 6");
  CHECK(spoken("ngày 3/4") == "ngày 3 tháng 4");
}
