#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kOffice[] = {
    {"Hợp đồng số 05/2023/HĐ-UBND, Bản ghi nhớ số 01/BGN-UBND, Giấy giới thiệu số 12/GGT-UBND, "
     "Phiếu chuyển số 5/PC-UBND, Sao y số 12/SY-UBND, Giấy ủy quyền số 03/GUQ-UBND, Bản thỏa thuận "
     "số 2/BTT-UBND, Giấy nghỉ phép số 7/GNP-UBND",
     "05/2023/HĐ-UBND; 01/BGN-UBND; 12/GGT-UBND; 5/PC-UBND; 12/SY-UBND; 03/GUQ-UBND; 2/BTT-UBND; "
     "7/GNP-UBND"},
    {"Quyết định số 12 và 13-QĐ/ĐU; Công văn số 12, 13-CV/ĐU ngày 5/8/2022 của Đảng ủy; Kết luận "
     "01 và 21-KL/TW",
     "[QĐ 12] = 12-QĐ/ĐU; 13-QĐ/ĐU; [CV 12] = 12-CV/ĐU; 13-CV/ĐU 2022-08-05 Đảng ủy; [KL 01] = "
     "01-KL/TW; 21-KL/TW"},
    {"Kết luận số 01-KL/TW và 21-KL/TW (khóa XIII); các Chỉ thị 05, 07-CT/TU",
     "01-KL/TW; 21-KL/TW; [CT 05] = 05-CT/TU; 07-CT/TU"},
    {"TCVN 6909:2001, QCVN 01:2021/BXD, ISO 9001:2015, Covid-19, học kỳ 2/2023, khổ A4, cỡ chữ "
     "13-14, phòng 305-CT, lô 12-QĐ",
     ""},
    {"Biển số 76-H1 234.56, số 15 đường Lê Lợi, số 10/KP3, kênh 12-TH/HTV, tần số 98,5 MHz", ""},
    {"Quyết định 59-QĐ/TU ngày 9/9/2021 (gọi tắt là Quyết định 59). Theo Quyết định 59, Quyết định "
     "số 59 có hiệu lực.",
     "59-QĐ/TU 2021-09-09; [QĐ 59] = 59-QĐ/TU; [QĐ 59] = 59-QĐ/TU; [QĐ 59] = 59-QĐ/TU"},
    {"Hội nghị quán triệt Nghị quyết 18 (khóa XII), Nghị quyết 18 khóa XII", "[NQ 18]; [NQ 18]"},
    {"Nghị quyết Trung ương 8 khóa XIII, Nghị quyết Hội nghị Trung ương 6, Nghị quyết TW 4, Kết "
     "luận TW 4",
     ""},
    {"Nghị quyết 4-TW, Nghị quyết TW4 khóa XII; NQTW 4", ""},
    {"Xã có 12 nghị quyết, 15 kế hoạch, 3 báo cáo.", ""},
    {"Trong năm ban hành 05 Nghị quyết, 12 Quyết định và 3 Kết luận.", ""},
    {"Chương trình OCOP 3 sao, Quyết định 1 trong 5 hộ; kế hoạch 1, 2, 3", ""},
    {"Kế hoạch số 01 – 03/2023; Kế hoạch tháng 5", ""},
    {"Thông báo số 5: họp lúc 7 giờ; Thông báo số 12 ngày 5/5 của thôn", "[TB 5]; [TB 12]"},
    {"Công văn đến số 45 ngày 5/5/2023; Công văn đi số 46", ""},
    {"Kế hoạch số 12-KH/ĐU ngày 05/8/2022 đã được thay bằng Kế hoạch số 15-KH/ĐU ngày 01/9/2022.",
     "12-KH/ĐU 2022-08-05; 15-KH/ĐU 2022-09-01"},
    {"Quyết định số 15-QĐ/ĐU ngày 01/02/2024 thay thế Quyết định số 9-QĐ/ĐU ngày 03/02/2020 của "
     "Ban Thường vụ Đảng ủy.",
     "15-QĐ/ĐU 2024-02-01; 9-QĐ/ĐU 2020-02-03 Ban Thường vụ Đảng ủy"},
    {"Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị, Kế hoạch số 16-KH/TW của Ban Bí thư "
     "và Hướng dẫn số 115-HD/BTGTW của Ban Tuyên giáo Trung ương",
     "35-NQ/TW 2018-10-22 Bộ Chính trị; 16-KH/TW Ban Bí thư; 115-HD/BTGTW Ban Tuyên giáo Trung "
     "ương"},
    {"Điều 3 Quyết định số 06/2024/QĐ-UBND, khoản 1 Điều 2 Luật số 72/2025/QH15 và điểm b mục 3 "
     "Nghị quyết 76/2025/UBTVQH15",
     "06/2024/QĐ-UBND; Luật:72/2025/QH15; NQ:76/2025/UBTVQH15"},
    {"Luật số: 72/2025/QH15; Luật Bảo vệ môi trường năm 2020 (Luật số 72/2020/QH14)",
     "Luật:72/2025/QH15; Luật:72/2020/QH14"},
    {"Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội sửa đổi, bổ sung một số điều của "
     "Hiến pháp",
     "NQ:203/2025/QH15 2025-06-16 Quốc hội"},
    {"Bộ luật Hình sự số 100/2015/QH13, được sửa đổi bởi Luật số 12/2017/QH14",
     "Luật:100/2015/QH13; Luật:12/2017/QH14"},
    {"Nghị định của Chính phủ số 49/2024/NĐ-CP; Thông tư của Bộ Nội vụ số 01/2021/TT-BNV",
     "49/2024/NĐ-CP Chính phủ; 01/2021/TT-BNV Bộ Nội vụ"},
    {"Theo Kế hoạch của Ban Thường vụ Đảng ủy số 12-KH/ĐU", "12-KH/ĐU Ban Thường vụ Đảng ủy"},
    {"Kết luận số 21-KL/TW của Ban Chấp hành Trung ương Đảng (khóa XIII) ngày 25/10/2021 về",
     "21-KL/TW 2021-10-25 Ban Chấp hành Trung ương"},
    {"Kết luận số 21-KL/TW, của BCH TW khóa XIII, ngày 25/10/2021",
     "21-KL/TW 2021-10-25 Ban Chấp hành Trung ương"},
    {"Kế hoạch số 12/KH-UBND-VX; Tờ trình số 12/TTr-UBND, Đề án số 2/ĐA-UBND.",
     "12/KH-UBND-VX; 12/TTr-UBND; 2/ĐA-UBND"},
    {"Nghị quyết số 07-NQ/ĐU (nhiệm kỳ 2020-2025) ngày 4/4/2021 của BCH Đảng bộ xã",
     "07-NQ/ĐU 2021-04-04 Ban Chấp hành Đảng bộ xã"},
    {"văn bản số 45-CV/ĐU và tờ trình 46-TTr/ĐU của Thường trực Đảng ủy",
     "45-CV/ĐU; 46-TTr/ĐU Thường trực Đảng ủy"},
    {"Quyết định số 2269-QĐ/ĐUK; Quyết định số 01-QĐi/ĐU; Quy chế làm việc số 01-QC/ĐU",
     "2269-QĐ/ĐUK; 01-QĐi/ĐU; 01-QC/ĐU"},
    {"Kế hoạch kiểm tra số 05-KH/UBKT ngày 3/3/2023; Thông báo kết luận kiểm tra số 09-TB/UBKT",
     "05-KH/UBKT 2023-03-03; 09-TB/UBKT"},
    {"Kế hoạch số 21-KH/TU (mật); Công văn số 12-CV/ĐU/2023", "21-KH/TU"},
    {"Số: 15 -BC/ĐU; Số:16-BC/ĐU; SỐ: 17/BC-UBND; Số:   18 / BC - UBND",
     "15-BC/ĐU; 16-BC/ĐU; 17/BC-UBND; 18/BC-UBND"},
    {"(Số 21-KL/TW), số \"22-KL/TW\", số “23-KL/TW”", "21-KL/TW; 22-KL/TW; 23-KL/TW"},
    {"Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 và Chỉ thị số 05-CT/TU ngày 15/5/2016 của Tỉnh "
     "ủy; Chỉ thị 05 của Bộ Chính trị.",
     "05-CT/TW 2016-05-15; 05-CT/TU 2016-05-15 Tỉnh ủy; [CT 05] Bộ Chính trị = 05-CT/TW"},
    {"Kế hoạch 76-KH/ĐU được đọc trên loa lúc 17h; tin 12, bài 3/2023", "76-KH/ĐU"},
    {"Nghị quyết của Đảng ủy số 3 năm nay tập trung", ""},
    {"Chỉ thị số 40 của Ban Bí thư về tín dụng chính sách; Nghị quyết số 88 của Quốc hội",
     "[CT 40] Ban Bí thư; [NQ 88] Quốc hội"},
    {"Kế hoạch 135 của UBND xã", "[KH 135] Ủy ban nhân dân xã"},
    {"Theo NQ số 18-NQ/TW, KL số 21, QĐ 31", "18-NQ/TW; [KL 21]; [QĐ 31]"},
    {"Công điện 01/CĐ-UBND; Công điện số 2 của Chủ tịch UBND huyện",
     "01/CĐ-UBND; [CĐ 2] Chủ tịch Ủy ban nhân dân huyện"},
    {"Hướng dẫn 05-HD/VPTW thay Hướng dẫn 36-HD/VPTW; Hướng dẫn 36 hết hiệu lực",
     "05-HD/VPTW; 36-HD/VPTW; [HD 36] = 36-HD/VPTW"},
};

}  // namespace

TEST_CASE("what offices and the press write of documents is told from other numbers") {
  for (const CitationCase& item : kOffice) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
