#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kPlans[] = {
    {"Thực hiện Kế hoạch số 19-KH/ThU, ngày 14/02/2022 của Thị ủy Ba Đồn; Kế hoạch số 23-KH/ThU, "
     "ngày 02/3/2022 của Ban Thường vụ Thị ủy về thực hiện Kết luận số 12-KL/TW, ngày 05/8/2021 "
     "của Ban Chấp hành Trung ương về xây dựng đội ngũ; biểu hiện “nói không đi đôi với làm”; Công "
     "văn số 214-CV/ThU, ngày 15/3/2022 của Ban Thường vụ Thị ủy.",
     "19-KH/ThU 2022-02-14 Thị ủy Ba Đồn; 23-KH/ThU 2022-03-02 Ban Thường vụ Thị ủy; 12-KL/TW "
     "2021-08-05 Ban Chấp hành Trung ương; 214-CV/ThU 2022-03-15 Ban Thường vụ Thị ủy"},
    {"Hướng dẫn số 17-HD/BTG, ngày 18/3/2022 của Ban Tuyên giáo Thị ủy về thực hiện Kết luận số "
     "02-KL/TW, ngày 01/6/2021 của Bộ Chính trị và Kết luận số 12-KL/TW, ngày 05/8/2021 của Ban "
     "Chấp hành Trung ương. Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:",
     "17-HD/BTG 2022-03-18 Ban Tuyên giáo Thị ủy; 02-KL/TW 2021-06-01 Bộ Chính trị; 12-KL/TW "
     "2021-08-05 Ban Chấp hành Trung ương"},
    {"Căn cứ chuyên đề và Quy định số 07-Qđi/ThU, ngày 30/4/2019 về trách nhiệm nêu gương, trước "
     "hết là Ủy viên Ban Thường vụ Thị ủy, Ủy viên BCH; Quy định số 47-QĐ/TW về những điều cần "
     "tránh",
     "07-QĐi/ThU 2019-04-30; 47-QĐ/TW"},
    {"Quy định số 700-QĐi/TU, ngày 05/4/2019 của Ban Chấp hành Đảng bộ tỉnh; Kết luận số 39-KL/TU, "
     "ngày 12/7/2021 của Tỉnh ủy.",
     "700-QĐi/TU 2019-04-05 Ban Chấp hành Đảng bộ tỉnh; 39-KL/TU 2021-07-12 Tỉnh ủy"},
    {"(sơ kết 02 năm thực hiện Kết luận số 02- KL/TW vào quý II năm 2023, tổng kết 10 năm thực "
     "hiện Chỉ thị số 09-CT/TW vào cuối quý III năm 2025)",
     "02-KL/TW; 09-CT/TW"},
    {"Thực hiện Kế hoạch số 99-KH/HU ngày 06/4/2023 của Ban Thường vụ Huyện ủy về nghiên cứu tác "
     "phẩm “*Vững bước trên con đường đổi mới*” (*sau đây viết tắt là Tác phẩm*); Ban Thường vụ "
     "Đảng ủy xây dựng Kế hoạch.",
     "99-KH/HU 2023-04-06 Ban Thường vụ Huyện ủy"},
    {"Kết luận số 02-KL/TW ngày 01/6/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số "
     "09-CT/TW \"Về đẩy mạnh thi đua\" (sau đây viết tắt là Kết luận số 02-KL/TW); Hướng dẫn số "
     "63-HD/BTGTW ngày 11/10/2022 của Ban Tuyên giáo Trung ương",
     "02-KL/TW 2021-06-01 Bộ Chính trị; 09-CT/TW; 02-KL/TW; 63-HD/BTGTW 2022-10-11 Ban Tuyên giáo "
     "Trung ương"},
    {"Kết luận số 12-KL/TW ngày 05/8/2021 của Ban Chấp hành Trung ương Đảng khóa XIII về xây dựng "
     "Đảng",
     "12-KL/TW 2021-08-05 Ban Chấp hành Trung ương"},
    {"Nghị quyết số 04-NQ/TU ngày 18/11/2016 của Tỉnh ủy khóa XIX, Kết luận số 535-KL/TU ngày "
     "02/11/2021 của Hội nghị Tỉnh ủy lần thứ 6 khóa XX, Kế hoạch số 47-KH/TU ngày 28/4/2022 của "
     "Thị ủy về thực hiện Kết luận số 535-KL/TU ngày 02/11/2021 của Hội nghị Tỉnh ủy khóa XX về "
     "tiếp tục thực hiện Nghị quyết số 04-NQ/TU ngày 18/11/2016 của Tỉnh ủy khóa XIX về văn hóa",
     "04-NQ/TU 2016-11-18 Tỉnh ủy; 535-KL/TU 2021-11-02 Hội nghị Tỉnh ủy; 47-KH/TU 2022-04-28 Thị "
     "ủy; 535-KL/TU 2021-11-02 Hội nghị Tỉnh ủy; 04-NQ/TU 2016-11-18 Tỉnh ủy"},
    {"Báo cáo số 170-BC/TU ngày 05/11/2022 của Ban Thường vụ Tỉnh ủy về kết quả 01 năm triển khai "
     "Kết luận của Tổng Bí thư tại Hội nghị Văn hóa toàn quốc.",
     "170-BC/TU 2022-11-05 Ban Thường vụ Tỉnh ủy"},
    {"Quy định số 18-QĐ/TW ngày 26/10/2018 của Ban Chấp hành Trung ương Đảng khóa XII; Quy định số "
     "47-QĐ/TW ngày 26/10/2021 của Ban Chấp hành Trung ương Đảng về",
     "18-QĐ/TW 2018-10-26 Ban Chấp hành Trung ương; 47-QĐ/TW 2021-10-26 Ban Chấp hành Trung ương"},
    {"(*theo Công văn số 476-CV/TU ngày 12/02/2022 của Ban Thường vụ Thị ủy*); gửi cam kết",
     "476-CV/TU 2022-02-12 Ban Thường vụ Thị ủy"},
    {"Công văn số 640-CV/TU ngày 29/11/2017 của Ban Thường vụ Huyện ủy (*nay là Ban Thường vụ Thị "
     "ủy*) về triển khai một số mô hình thực hiện Chỉ thị số 09- CT/TW và các mô hình khác",
     "640-CV/TU 2017-11-29 Ban Thường vụ Huyện ủy; 09-CT/TW"},
    {"kết quả thực hiện Kết luận số 02-KL/TW; Kết luận số 12-KL/TW; Chỉ thị số 08-CT/TU ngày "
     "15/4/2021 của Ban Thường vụ Tỉnh ủy về đạo đức",
     "02-KL/TW; 12-KL/TW; 08-CT/TU 2021-04-15 Ban Thường vụ Tỉnh ủy"},
    {"Phần căn cứ chỉ ghi Kết luận số 02, ngày 01/6/2021 của Bộ Chính trị và Kế hoạch 28-KH/ĐU "
     "ngày 12/5/2022 của BTV Đảng ủy.",
     "[KL 02] 2021-06-01 Bộ Chính trị; 28-KH/ĐU 2022-05-12 Ban Thường vụ Đảng ủy"},
    {"Đoàn công tác theo Quyết định số 173-QĐ/ThU và Đoàn 173 dự sinh hoạt; tổ giúp việc theo QĐ "
     "72-QĐ/ĐU",
     "173-QĐ/ThU; 72-QĐ/ĐU"},
    {"Kế hoạch số 06-KH/TU ngày 21/01/2022 của Ban Thường vụ Tỉnh ủy thực hiện Kế hoạch số "
     "05-KH/TW của Bộ Chính trị",
     "06-KH/TU 2022-01-21 Ban Thường vụ Tỉnh ủy; 05-KH/TW Bộ Chính trị"},
    {"Số -KH/TU\nDự thảo\n\nĐức Hòa, ngày tháng năm 2022", ""},
    {"Số 66 -KH/ĐU\n\nKẾ HOẠCH\n\n**triển khai đợt sinh hoạt**", "66-KH/ĐU"},
};

}  // namespace

TEST_CASE("bases and duties of plans are read as people write them") {
  for (const CitationCase& item : kPlans) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
