#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kSpellings[] = {
    {"Kế hoạch số 12-KH/ĐU-BTG ngày 5/5/2023; 12-KH/ĐU.TW; (12-KH/ĐU); [12-KH/ĐU]; “12-KH/ĐU”; "
     "‘12-KH/ĐU’",
     "12-KH/ĐU-BTG 2023-05-05; 12-KH/ĐU; 12-KH/ĐU; 12-KH/ĐU; 12-KH/ĐU; 12-KH/ĐU"},
    {"Kế hoạch số 12-KH/ĐU,13-KH/ĐU;14-KH/ĐU và15-KH/ĐU", "12-KH/ĐU; 13-KH/ĐU; 14-KH/ĐU"},
    {"Kết luận số 21-KL/TW/2021; 21-KL/TW-BTG; 21-KL/TWa", "21-KL/TW-BTG"},
    {"Quyết định số 06/2024/QĐ-UBND-VP; Quyết định số 06/24/QĐ-UBND.", "06/2024/QĐ-UBND-VP"},
    {"Căn cứ: Luật Tổ chức chính quyền địa phương ngày 19/6/2015 (đã sửa đổi năm 2019); Nghị định "
     "số 30/2020/NĐ-CP.",
     "30/2020/NĐ-CP"},
    {"Thực hiện các quy định của pháp luật hiện hành, của Luật số 59/2020/QH14 và luật Đất đai số "
     "31/2024/QH15.",
     "Luật:59/2020/QH14; Luật:31/2024/QH15"},
    {"Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015; Luật Đầu tư công số 58/2024/QH15 ngày "
     "29/11/2024; ",
     "Luật:58/2024/QH15 2024-11-29"},
    {"Hội nghị triển khai Luật Đất đai, Luật Nhà ở. Nghị quyết số 202/2025/QH15 được ban hành.",
     "NQ:202/2025/QH15"},
    {"Triển khai Luật Đất đai và số 202/2025/QH15", "NQ:202/2025/QH15"},
    {"Quyết định số 12-QĐ/TU ngày 5/5/2023 của Ban Thường vụ Tỉnh ủy, Kế hoạch số 13-KH/TU ngày "
     "6/5/2023 của Tỉnh ủy và Công văn số 14-CV/TU.",
     "12-QĐ/TU 2023-05-05 Ban Thường vụ Tỉnh ủy; 13-KH/TU 2023-05-06 Tỉnh ủy; 14-CV/TU"},
    {"Kế hoạch số 45-KH/ThU, ngày 10/3/2022, của Ban Thường vụ Thị ủy, về thực hiện Kết luận số "
     "21-KL/TW",
     "45-KH/ThU 2022-03-10 Ban Thường vụ Thị ủy; 21-KL/TW"},
    {"Nghị quyết số 29-NQ/TW khóa XI của Ban Chấp hành Trung ương; Nghị quyết số 29-NQ/TW (khóa "
     "XI) ngày 04/11/2013",
     "29-NQ/TW Ban Chấp hành Trung ương; 29-NQ/TW 2013-11-04"},
    {"Quy định số 37-QĐ/TW của BCH Trung ương Đảng khoá XIII; Kết luận 21-KL/TW của BCHTW.",
     "37-QĐ/TW Ban Chấp hành Trung ương; 21-KL/TW Ban Chấp hành Trung ương"},
    {"Kế hoạch số 57-KH/TU của BTV Tỉnh uỷ (khoá XX), Kế hoạch số 58-KH/TU của BTVTU.",
     "57-KH/TU Ban Thường vụ Tỉnh ủy; 58-KH/TU Ban Thường vụ Tỉnh ủy"},
    {"Nghị quyết số 05-NQ/ĐH ngày 20/5/2020 của Đại hội đại biểu Đảng bộ xã lần thứ XXI.",
     "05-NQ/ĐH 2020-05-20 Đại hội đại biểu Đảng bộ xã"},
    {"Nghị quyết số 03-NQ/ĐU ngày 1/2/2021 của Ban Chấp hành Đảng bộ xã khóa XXI, nhiệm kỳ 2020 - "
     "2025 về",
     "03-NQ/ĐU 2021-02-01 Ban Chấp hành Đảng bộ xã"},
    {"Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức.",
     "36-HD/VPTW 2018-04-03 Văn phòng Trung ương Đảng"},
    {"Nghị quyết số 22-NQ/TW ngày 9-12-2022 của Bộ Chính trị, Chỉ thị số 14-CT/TW ngày 1-7-2022.",
     "22-NQ/TW 2022-12-09 Bộ Chính trị; 14-CT/TW 2022-07-01"},
    {"Nghị quyết số 18 - NQ/TW,ngày 25/10/2017 của BCHTW Đảng",
     "18-NQ/TW 2017-10-25 Ban Chấp hành Trung ương"},
    {"Kết luận số 01 - KL / TW , ngày 18 / 5 / 2021 , của Bộ Chính trị",
     "01-KL/TW 2021-05-18 Bộ Chính trị"},
    {"kết luận số 21-KL/TW ngày 25/10/2021 của ban chấp hành trung ương",
     "21-KL/TW 2021-10-25 ban chấp hành trung ương"},
    {"Kết luận số 21-Kl/Tw; Kế hoạch số 12-Kh/Đu", "21-KL/TW; 12-KH/ĐU"},
    {"Quyết định số: 1234/QĐ-UBND, ngày 05 tháng 6 năm 2023 của Chủ tịch UBND huyện Kỳ Anh về việc "
     "phê duyệt",
     "1234/QĐ-UBND 2023-06-05 Chủ tịch Ủy ban nhân dân huyện Kỳ Anh"},
    {"Nghị quyết 15-NQ/ĐUTT của Đảng ủy Tập Đoàn; Kế hoạch 12-KH/ĐUQH",
     "15-NQ/ĐUTT Đảng ủy Tập Đoàn; 12-KH/ĐUQH"},
    {"Kế hoạch số 8-KH/ĐU năm 2023; Kế hoạch năm 2023 số 8-KH/ĐU.", "8-KH/ĐU; 8-KH/ĐU"},
    {"- Kế hoạch số 12-KH/ĐU\n- Quyết định số 13-QĐ/ĐU\n1. Kết luận số 14-KL/ĐU\n2. 15-KL/ĐU",
     "12-KH/ĐU; 13-QĐ/ĐU; 14-KL/ĐU; 15-KL/ĐU"},
    {"| 12-KH/ĐU | 05/01/2022 | Đảng ủy |", "12-KH/ĐU"},
    {"| Số ký hiệu | 13-KH/ĐU | ngày 05/01/2022 |", "13-KH/ĐU"},
    {"Thông tư số 09/2021/TT- BTTTT; Thông tư số 09/2021/TT -BTTTT; Nghị quyết 08-NQ /TW",
     "09/2021/TT-BTTTT; 09/2021/TT-BTTTT; 08-NQ/TW"},
    {"Số ký hiệu: 12-KH/ĐU; Ký hiệu 13-KH/ĐU; văn bản 14-KH/ĐU; V/v 15-CV/ĐU",
     "12-KH/ĐU; 13-KH/ĐU; 14-KH/ĐU; 15-CV/ĐU"},
    {"[Kết luận số 21-KL/TW](https://x.vn/21-KL/TW) và [12-KH/ĐU](../12-kh-du.md)",
     "21-KL/TW; 12-KH/ĐU"},
    {"Số hiệu 12-KH, trang 5/TW. 12 KH trong tay.", ""},
    {"Xã có 12 NQ/TW? 15 KH/ĐU được ban hành.", ""},
    {"Năm 2022 ban hành 15 QĐ/ĐU; có 3 HD/BTG, 2 CT/TW", ""},
    {"Đồng chí A (sinh ngày 05/8/1980) theo Quyết định số 12-QĐ/ĐU ngày 5/8/2022 của Đảng ủy xã A",
     "12-QĐ/ĐU 2022-08-05 Đảng ủy xã A"},
    {"Quyết định số 12-QĐ/ĐU ngày 5/8/2022, Quyết định số 13-QĐ/ĐU cùng ngày của Đảng ủy.",
     "12-QĐ/ĐU 2022-08-05; 13-QĐ/ĐU"},
    {"Quyết định 15-QĐ/ĐU và 16-QĐ/ĐU ngày 5/8/2022 của Đảng ủy xã",
     "15-QĐ/ĐU; 16-QĐ/ĐU 2022-08-05 Đảng ủy xã"},
    {"Kế hoạch liên tịch số 03/KHLT-CA-MTTQ ngày 4/4/2023; Chương trình phối hợp số "
     "05/CTPH-UBND-MTTQ.",
     "03/KHLT-CA-MTTQ 2023-04-04; 05/CTPH-UBND-MTTQ"},
    {"Chương trình phối hợp số 05-CTPH/BTG-ĐTN; Nghị quyết liên tịch số 01/2023/NQLT-HĐND-MTTQ",
     "05-CTPH/BTG-ĐTN; 01/2023/NQLT-HĐND-MTTQ"},
    {"Kế hoạch số 100/KH-THCS ngày 9/9/2023 của Trường THCS Kỳ Lợi",
     "100/KH-THCS 2023-09-09 Trường THCS Kỳ Lợi"},
    {"Thể lệ số 12-TL/BTG của Ban Tuyên giáo; Quy trình số 03-QT/UBKT; Đề cương 05-ĐC/BTG.",
     "12-TL/BTG Ban Tuyên giáo; 03-QT/UBKT; 05-ĐC/BTG"},
    {"Công văn số 1234-CV/BTGTU ngày 3/3/2023 của BTG Tỉnh ủy; Tờ trình số 12-TTR/ĐU",
     "1234-CV/BTGTU 2023-03-03 Ban Tuyên giáo Tỉnh ủy; 12-TTr/ĐU"},
    {"Quyết định số 06/QĐ- TTg; Quyết định số 06 / QĐ - TTg ngày 6/1/2022 của TTg.",
     "06/QĐ-TTg; 06/QĐ-TTg 2022-01-06 Thủ tướng Chính phủ"},
    {"Công văn số 271- CV/BTCTU", "271-CV/BTCTU"},
    {"Kế hoạch số 12-KH/BCĐ ngày 5/5/2023 của Ban Chỉ đạo; Kế hoạch 15/KH-BCĐ.",
     "12-KH/BCĐ 2023-05-05 Ban Chỉ đạo; 15/KH-BCĐ"},
    {"Quyết định số 1-QĐ/CB; số 2-QĐ/CB", "1-QĐ/CB; 2-QĐ/CB"},
    {"theo QĐ 12-QĐ/ĐU, theo QĐ số 13, CV 271-CV/BTCTU, NQ số 05 của Đảng ủy xã",
     "12-QĐ/ĐU; [QĐ 13]; 271-CV/BTCTU; [NQ 05] Đảng ủy xã"},
    {"Ngày 15/3/2023, Đảng ủy ban hành Kế hoạch số 12-KH/ĐU.", "12-KH/ĐU"},
    {"Bộ Chính trị ban hành Kết luận số 21-KL/TW.", "21-KL/TW"},
    {"Kết luận số 21-KL/TW, 25/10/2021 của Bộ Chính trị", "21-KL/TW 2021-10-25 Bộ Chính trị"},
    {"Hướng dẫn số 01-HD/BTC, ngày 15/6/2021 của Ban Tổ chức Thị ủy",
     "01-HD/BTC 2021-06-15 Ban Tổ chức Thị ủy"},
    {"Thông báo số 05-TB/BCĐTW ngày 04/7/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học",
     "05-TB/BCĐTW 2025-07-04 Ban Chỉ đạo Trung ương"},
    {"Kết luận số 21-KL/TW ngày 25 tháng 10 năm 2021 (sau đây gọi tắt là “Kết luận số 21-KL/TW”)",
     "21-KL/TW 2021-10-25; 21-KL/TW"},
    {"Quy định số 05-QĐI/ThU, ngày 31/5/2019 về trách nhiệm nêu gương của cán bộ, Ủy viên BCH; Quy "
     "định số 37",
     "05-QĐi/ThU 2019-05-31; [QĐ 37]"},
    {"Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khóa XII về “Đẩy mạnh học tập và làm "
     "theo” và Kết luận số 01-KL/TW",
     "05-CT/TW 2016-05-15 Bộ Chính trị; 01-KL/TW"},
    {"Nghị quyết số 35-NQ/TW “về tăng cường bảo vệ nền tảng tư tưởng” ngày 22/10/2018 của Bộ Chính "
     "trị",
     "35-NQ/TW 2018-10-22 Bộ Chính trị"},
};

}  // namespace

TEST_CASE("odd neighbours, joints and gaps do not mislead") {
  for (const CitationCase& item : kSpellings) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
