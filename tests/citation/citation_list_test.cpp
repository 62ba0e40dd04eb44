#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kLists[] = {
    {"Kết luận số 01-KL/TW, 21-KL/TW và 29-KL/TU.", "01-KL/TW; 21-KL/TW; 29-KL/TU"},
    {"các Nghị quyết số 18, 19-NQ/TW", "[NQ 18] = 18-NQ/TW; 19-NQ/TW"},
    {"Nghị quyết số 18,19-NQ/TW của Trung ương", "[NQ 18] = 18-NQ/TW; 19-NQ/TW Trung ương"},
    {"Nghị quyết số 18 và 19 của Ban Chấp hành Trung ương.",
     "[NQ 18]; [NQ 19] Ban Chấp hành Trung ương"},
    {"Các Kết luận số 01, số 21 và số 29-KL/TU ngày 22/7/2021 của Tỉnh ủy",
     "[KL 01] = 01-KL/TU; [KL 21] = 21-KL/TU; 29-KL/TU 2021-07-22 Tỉnh ủy"},
    {"Quyết định số 12, 13, 14/QĐ-UBND ngày 5/5/2023 của UBND xã.",
     "[QĐ 12] = 12/QĐ-UBND; [QĐ 13] = 13/QĐ-UBND; 14/QĐ-UBND 2023-05-05 Ủy ban nhân dân xã"},
    {"Nghị quyết số 18-NQ/TW và số 19 của Trung ương; các Nghị quyết số 18-NQ/TW, 19 và 20.",
     "18-NQ/TW; [NQ 19] Trung ương = 19-NQ/TW; 18-NQ/TW; [NQ 19] = 19-NQ/TW; [NQ 20] = 20-NQ/TW"},
    {"Luật số 59/2020/QH14, 60/2020/QH14; 61/2020/QH14.",
     "Luật:59/2020/QH14; Luật:60/2020/QH14; Luật:61/2020/QH14"},
    {"Các quyết định: số 12-QĐ/TU, số 13-QĐ/TU; số 14-QĐ/TU.", "12-QĐ/TU; 13-QĐ/TU; 14-QĐ/TU"},
    {"Nghị quyết 18, 19 đã được quán triệt. Chỉ thị 05 và 3 nhiệm vụ; Nghị quyết 18 và 12 chi bộ.",
     "[NQ 18]; [NQ 19]; [CT 05]; [NQ 18]"},
    {"Kết luận số 21-KL/TW, 05 chi bộ đã học; Kết luận số 21-KL/TW và 30 đảng viên.",
     "21-KL/TW; 21-KL/TW"},
};

constexpr CitationCase kChains[] = {
    {"Kế hoạch số 45-KH/ThU ngày 10/3/2022 của Ban Thường vụ Thị ủy về thực hiện Kết luận số "
     "21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về xây dựng Đảng.",
     "45-KH/ThU 2022-03-10 Ban Thường vụ Thị ủy; 21-KL/TW 2021-10-25 Ban Chấp hành Trung ương"},
    {"Kế hoạch số 12-KH/ĐU thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Thường vụ Đảng "
     "ủy xã.",
     "12-KH/ĐU Ban Thường vụ Đảng ủy xã; 21-KL/TW 2021-10-25"},
    {"Kế hoạch thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Huyện ủy.",
     "18-NQ/TW 2017-10-25"},
    {"Kế hoạch triển khai Nghị định số 42/2022/NĐ-CP của UBND xã còn chung chung.",
     "42/2022/NĐ-CP"},
    {"Hướng dẫn số 28-HD/BTGTU ngày 16/02/2022 của Ban Thường vụ Đảng ủy Khối.",
     "28-HD/BTGTU 2022-02-16"},
    {"Báo cáo thực hiện Chỉ thị số 07-CT/TU của chi bộ trường học.", "07-CT/TU"},
    {"Kết luận số 21-KL/TW của đồng chí Bí thư; Kết luận số 22-KL/TW của Đảng; 23-KL/TW của Nhân "
     "dân.",
     "21-KL/TW; 22-KL/TW; 23-KL/TW"},
    {"Công văn số 269-CV/TU của Ban Thường vụ Thị ủy về triển khai thực hiện Chỉ thị số 07-CT/TU "
     "của Ban Thường vụ Tỉnh ủy.",
     "269-CV/TU Ban Thường vụ Thị ủy; 07-CT/TU Ban Thường vụ Tỉnh ủy"},
};

constexpr CitationCase kClauses[] = {
    {"Kết luận số 21-KL/TW ngày 25/10/2021 của Trung ương (gọi tắt là Kết luận 21). Sau 2 năm thực "
     "hiện Kết luận 21, đảng bộ tiến bộ.",
     "21-KL/TW 2021-10-25 Trung ương; [KL 21] = 21-KL/TW; [KL 21] = 21-KL/TW"},
    {"Kế hoạch số 38-KH/ĐU ngày 11/5/2022 (sau đây viết tắt là Kế hoạch 38); theo Kế hoạch 38, mỗi "
     "chi bộ làm.",
     "38-KH/ĐU 2022-05-11; [KH 38] = 38-KH/ĐU; [KH 38] = 38-KH/ĐU"},
    {"Kế hoạch số 38-KH/ĐU ngày 11/5/2022 (sau đây gọi là “Kế hoạch số 38”).",
     "38-KH/ĐU 2022-05-11; [KH 38] = 38-KH/ĐU"},
    {"Kết luận số 01-KL/TW và Kết luận số 01-KL/TU; thực hiện Kết luận 01 của Bộ Chính trị, Kết "
     "luận 01.",
     "01-KL/TW; 01-KL/TU; [KL 01] Bộ Chính trị = 01-KL/TW; [KL 01]"},
    {"Quy định số 37-QĐ/TW, Quy định 37 và Quyết định 37.",
     "37-QĐ/TW; [QĐ 37] = 37-QĐ/TW; [QĐ 37] = 37-QĐ/TW"},
    {"Nghị định số 42/2022/NĐ-CP; Nghị định 42/2022; Nghị định 42/2021.",
     "42/2022/NĐ-CP; [NĐ 42] = 42/2022/NĐ-CP; [NĐ 42]"},
};

}  // namespace

TEST_CASE("members of a list share the word of their type and the last suffix") {
  for (const CitationCase& item : kLists) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}

TEST_CASE("an issuer behind a chain belongs to the nearest document whose suffix it can print") {
  for (const CitationCase& item : kChains) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}

TEST_CASE("later mentions resolve through clauses and earlier citations") {
  for (const CitationCase& item : kClauses) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
