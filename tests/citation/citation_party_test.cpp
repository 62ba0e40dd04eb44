#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kParty[] = {
    {"Chi bộ nghiên cứu Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa "
     "XII về tinh gọn bộ máy.",
     "18-NQ/TW 2017-10-25 Ban Chấp hành Trung ương"},
    {"Thực hiện Quyết định 99-QĐ/TW ngày 30/10/2017 của Ban Bí thư, xã đã họp.",
     "99-QĐ/TW 2017-10-30 Ban Bí thư"},
    {"Đảng ủy ban hành Quy chế số 02-QC/ĐU ngày 15/9/2025.", "02-QC/ĐU 2025-09-15"},
    {"Gửi kèm Thông tri số 03-TT/TU, ngày 04/4/2022 của Ban Thường vụ Thành ủy Hà Nội.",
     "03-TT/TU 2022-04-04 Ban Thường vụ Thành ủy Hà Nội"},
    {"Lời kêu gọi số 01-LKG/TU ngày 08/9/2024 của Tỉnh ủy Yên Bái.",
     "01-LKG/TU 2024-09-08 Tỉnh ủy Yên Bái"},
    {"Theo Chương trình hành động số 147-CTHĐ/TU ngày 2/3/2022 của Tỉnh ủy.",
     "147-CTHĐ/TU 2022-03-02 Tỉnh ủy"},
    {"Chương trình số 08-CTr/TU ngày 15/6/2021 của Thành ủy; Phương án số 12-PA/ĐU ngày 20/9/2025 "
     "của Đảng ủy phường.",
     "08-CTr/TU 2021-06-15 Thành ủy; 12-PA/ĐU 2025-09-20 Đảng ủy phường"},
    {"Dự án số 04-DA/TU và Đề án số 05-ĐA/TU.", "04-DA/TU; 05-ĐA/TU"},
    {"Biên bản số 12-BB/CB của chi bộ thôn 3.", "12-BB/CB chi bộ thôn 3"},
    {"Quy hoạch số 01-QH/ĐU ngày 10/10/2025 của Ban Thường vụ Đảng ủy xã.",
     "01-QH/ĐU 2025-10-10 Ban Thường vụ Đảng ủy xã"},
    {"Thông cáo số 05-TC/TW; Tuyên bố số 02-TBo/TW.", "05-TC/TW; 02-TBo/TW"},
    {"Giấy mời số 15-GM/ĐU ngày 12/4/2023 của Đảng ủy thị trấn.",
     "15-GM/ĐU 2023-04-12 Đảng ủy thị trấn"},
    {"Nghị quyết số 04-NQ/CB ngày 03/5/2023 của chi bộ cơ quan.",
     "04-NQ/CB 2023-05-03 chi bộ cơ quan"},
    {"Báo cáo số 270-BC/ĐU ngày 5-8-2022 của Đảng ủy.", "270-BC/ĐU 2022-08-05 Đảng ủy"},
    {"Kết luận số 21–KL/TW (gạch dài), Kết luận số 22‑KL/TW (gạch không ngắt), Kết luận số "
     "23—KL/TW.",
     "21-KL/TW; 22-KL/TW; 23-KL/TW"},
    {"Căn cứ Hướng dẫn số 02 - HD / UBKTTW ngày 29 - 11 - 2021 của Ủy ban Kiểm tra Trung ương.",
     "02-HD/UBKTTW 2021-11-29 Ủy ban Kiểm tra Trung ương"},
    {"Kế hoạch 38-KH/ĐU ngày 11/5/2022 của BTV Đảng uỷ xã về thực hiện.",
     "38-KH/ĐU 2022-05-11 Ban Thường vụ Đảng ủy xã"},
    {"Quyết định số 183-QĐ/ThU ngày 5/7/2022 của BTV Thị uỷ Kỳ Anh thành lập đoàn công tác.",
     "183-QĐ/ThU 2022-07-05 Ban Thường vụ Thị ủy Kỳ Anh"},
    {"Quyết định số 82-QĐ/ĐU ngày 09/8/2022 của BCH Đảng bộ xã.",
     "82-QĐ/ĐU 2022-08-09 Ban Chấp hành Đảng bộ xã"},
    {"Quyết định số 33 QĐ/ĐU của Đảng ủy; Kế hoạch số 12 KH/TU.", "33-QĐ/ĐU Đảng ủy; 12-KH/TU"},
    {"Nghị quyết số: 05-NQ/ĐU; Nghị quyết số : 06-NQ/ĐU; Nghị quyết SỐ 07-NQ/ĐU; Nghị quyết "
     "số08-NQ/ĐU.",
     "05-NQ/ĐU; 06-NQ/ĐU; 07-NQ/ĐU; 08-NQ/ĐU"},
    {"QUYẾT ĐỊNH SỐ 12-QĐ/ĐU NGÀY 05/01/2024 CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ KỲ LỢI VỀ VIỆC KIỆN TOÀN "
     "BAN CHỈ ĐẠO",
     "12-QĐ/ĐU 2024-01-05 Ban Thường vụ Đảng ủy xã Kỳ Lợi"},
    {"THỰC HIỆN QUY ĐỊNH SỐ 05-QĐI/THU CỦA THỊ ỦY", "05-QĐi/ThU Thị ủy"},
    {"Quyết định số 12-QÐ/TU (chữ Ð cũ) và quyết định số 13-Qð/TU.", "12-QĐ/TU; 13-QĐ/TU"},
    {"Quy che so 09-QC/TW ngay 05/01/2026 cua Ban Bi thu.", "09-QC/TW 2026-01-05 Ban Bí thư"},
    {"ke hoach so 12-kh/du ngay 03/3/2024 cua Dang uy xa", "12-KH/ĐU 2024-03-03 Đảng ủy xã"},
    {"Ket luan so 137-KL/TW ngay 28/3/2025 cua Bo Chinh tri", "137-KL/TW 2025-03-28 Bộ Chính trị"},
    {"De an so 24-DA/TU ngay 27/12/2024", "24-ĐA/TU 2024-12-27"},
    {"Cong dien so 74/CD-TTg", "74/CĐ-TTg"},
    {"Công văn số 09-QC/TW ghi sai loại.", "09-QC/TW"},
    {"Số 15-QĐ/UBKT không có tên loại.", "15-QĐ/UBKT"},
    {"Kèm 21-KL/TW, 22-KL/TW.", "21-KL/TW; 22-KL/TW"},
    {"Quyết định của Bộ Chính trị số 31-QĐ/TW ngày 01-10-1997 về ngày truyền thống.",
     "31-QĐ/TW 1997-10-01 Bộ Chính trị"},
    {"Nghị quyết của Ban Chấp hành Trung ương (khóa XII) số 27-NQ/TW ngày 21/5/2018.",
     "27-NQ/TW 2018-05-21 Ban Chấp hành Trung ương"},
    {"Kết luận của Ban Bí thư số 121-KL/TW, ngày 24/01/2025", "121-KL/TW 2025-01-24 Ban Bí thư"},
    {"Hướng dẫn của Ban Tuyên giáo Tỉnh uỷ số 28-HD/BTGTU", "28-HD/BTGTU Ban Tuyên giáo Tỉnh ủy"},
    {"Kế hoạch số 57-NQ/BCT và 12-KH/TƯ", "57-NQ/TW; 12-KH/TW"},
    {"Nghị quyết số 20/CT-TU; Chỉ thị 20/CT-TU ngày 8/8/2022.",
     "20-CT/TU (mixed); 20-CT/TU 2022-08-08 (mixed)"},
    {"Nghị quyết 60/NQ-TW ngày 12/4/2025 của Ban Chấp hành Trung ương Đảng.",
     "60-NQ/TW 2025-04-12 Ban Chấp hành Trung ương (mixed)"},
    {"Hướng dẫn số 31-HD/BTCTW ngày 23/4/2025 của Ban Tổ chức Trung ương, Hướng dẫn số 05-HD/VPTW "
     "ngày 27/5/2026 của Văn phòng Trung ương Đảng.",
     "31-HD/BTCTW 2025-04-23 Ban Tổ chức Trung ương; 05-HD/VPTW 2026-05-27 Văn phòng Trung ương "
     "Đảng"},
    {"Hướng dẫn số 23-HD/BTGDVTW ngày 05/6/2026 của Ban Tuyên giáo và Dân vận Trung ương.",
     "23-HD/BTGDVTW 2026-06-05 Ban Tuyên giáo và Dân vận Trung ương"},
    {"Quyết định số 367 - QĐ/TWĐTN-VP ngày 29/10/2013 của Ban Bí thư Trung ương Đoàn.",
     "367-QĐ/TWĐTN-VP 2013-10-29 Ban Bí thư Trung ương Đoàn"},
    {"Kế hoạch số 11-KH/ĐTN ngày 6/3/2023 của Đoàn Thanh niên xã, Kế hoạch số 05-KH/HND ngày "
     "7/3/2023 của Hội Nông dân xã.",
     "11-KH/ĐTN 2023-03-06 Đoàn Thanh niên xã; 05-KH/HND 2023-03-07 Hội Nông dân xã"},
    {"Kế hoạch số 15/KH-MTTQ-BTT ngày 02/5/2023 của Ban Thường trực Ủy ban MTTQ Việt Nam xã.",
     "15/KH-MTTQ-BTT 2023-05-02 Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã"},
    {"Kế hoạch số 03-KH/BCĐ35 ngày 10/2/2022 của Ban Chỉ đạo 35 Thị ủy.",
     "03-KH/BCĐ35 2022-02-10 Ban Chỉ đạo 35 Thị ủy"},
    {"Kế hoạch số 34-KH/ĐUK ngày 22/3/2022 của Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh.",
     "34-KH/ĐUK 2022-03-22 Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh"},
    {"Công văn số 576-CV/TU ngày 11/02/2022 của Ban Thường vụ Huyện ủy (nay là Ban Thường vụ Thị "
     "ủy) về việc viết cam kết.",
     "576-CV/TU 2022-02-11 Ban Thường vụ Huyện ủy"},
    {"Quyết định số 12-QĐ/TU của Tỉnh ủy Bà Rịa - Vũng Tàu; Quyết định 13-QĐ/TU của Thành ủy Thành "
     "phố Hồ Chí Minh.",
     "12-QĐ/TU Tỉnh ủy Bà Rịa - Vũng Tàu; 13-QĐ/TU Thành ủy Thành phố Hồ Chí Minh"},
    {"**Kết luận số 21-KL/TW** *ngày 25/10/2021* của **Bộ Chính trị**",
     "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Kết luận số **21-KL/TW**, ngày *25/10/2021* của Bộ Chính trị",
     "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Kết luận số\n21-KL/TW, ngày\n25/10/2021 của\nBan Bí thư", "21-KL/TW 2021-10-25 Ban Bí thư"},
    {"Kế hoạch 1510a-KH/ĐU", "1510a-KH/ĐU"},
};

}  // namespace

TEST_CASE("documents of the Party are read in every spelling") {
  for (const CitationCase& item : kParty) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
