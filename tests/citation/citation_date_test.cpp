#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kDates[] = {
    {"Kết luận số 21-KL/TW ngày 31/02/2021 của Bộ Chính trị.", "21-KL/TW Bộ Chính trị"},
    {"Kết luận số 21-KL/TW ngày 29/02/2023", "21-KL/TW"},
    {"Kết luận số 21-KL/TW ngày 29/02/2024", "21-KL/TW 2024-02-29"},
    {"Kết luận số 21-KL/TW (ngày 25/10/2021) của Ban Chấp hành Trung ương",
     "21-KL/TW 2021-10-25 Ban Chấp hành Trung ương"},
    {"Kết luận số 21-KL/TW (ban hành ngày 25/10/2021, có hiệu lực từ ngày ký)",
     "21-KL/TW 2021-10-25"},
    {"Kết luận số 21-KL/TW ban hành ngày 25.10.2021", "21-KL/TW 2021-10-25"},
    {"Kết luận số 21-KL/TW được ban hành ngày 25/10/2021", "21-KL/TW 2021-10-25"},
    {"Kết luận số 21-KL/TW do Bộ Chính trị ban hành ngày 25/10/2021",
     "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Kết luận số 21-KL/TW ký ngày 25 tháng 10 năm 2021", "21-KL/TW 2021-10-25"},
    {"Nghị định 49/2024/NĐ-CP có hiệu lực từ ngày 01/7/2024", "49/2024/NĐ-CP"},
    {"Nghị định 49/2024/NĐ-CP, có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.", "49/2024/NĐ-CP"},
    {"Nghị định số 49/2024/NĐ-CP ngày 10/5/2024 có hiệu lực từ ngày 01/7/2024 của Chính phủ",
     "49/2024/NĐ-CP 2024-05-10 Chính phủ"},
    {"Kết luận số 21-KL/TW ngày 2-4.", "21-KL/TW"},
    {"Kết luận số 21-KL/TW tháng 10/2021", "21-KL/TW"},
    {"Kết luận số 21-KL/TW năm 2021 của Bộ Chính trị", "21-KL/TW Bộ Chính trị"},
    {"Kết luận số 21-KL/TW của Bộ Chính trị ngày 25/10/2021 về xây dựng Đảng",
     "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Kết luận số 21-KL/TW của Bộ Chính trị, ngày 25/10/2021; các chi bộ",
     "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Thực hiện Kế hoạch số 12-KH/ĐU, ngày 15/3/2023 Đảng ủy tổ chức hội nghị.", "12-KH/ĐU"},
    {"Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy, ngày 15/3/2023, Đảng ủy xã tổ chức hội nghị.",
     "12-KH/TU Tỉnh ủy"},
    {"Học Kết luận số 21-KL/TW vào ngày 15/3/2023", "21-KL/TW"},
    {"Học Kết luận số 21-KL/TW trước ngày 15/3/2023", "21-KL/TW"},
    {"Kết luận 21-KL/TW ngày mùng 5 tháng 8 năm 2022", "21-KL/TW 2022-08-05"},
    {"Kết luận 21-KL/TW ngày 05 tháng tám năm 2022", "21-KL/TW 2022-08-05"},
    {"Kết luận 21-KL/TW ngày 5/8 năm 2022", "21-KL/TW 2022-08-05"},
    {"Kết luận 21-KL/TW ngày 2022-08-05", "21-KL/TW 2022-08-05"},
    {"Kết luận 21-KL/TW (25/10/2021)", "21-KL/TW 2021-10-25"},
    {"Kết luận 21-KL/TW ngày 25/10/21", "21-KL/TW"},
    {"KẾT LUẬN SỐ 21-KL/TW NGÀY 25 THÁNG 10 NĂM 2021", "21-KL/TW 2021-10-25"},
    {"Kết luận số 21-KL/TW;ngày 25/10/2021", "21-KL/TW"},
    {"Luật số 148/2025/QH15 được Quốc hội thông qua ngày 11/12/2025",
     "Luật:148/2025/QH15 2025-12-11 Quốc hội"},
};

}  // namespace

TEST_CASE("the day of issue is read, other days are not") {
  for (const CitationCase& item : kDates) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
