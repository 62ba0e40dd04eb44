#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kState[] = {
    {"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
     "30/2020/NĐ-CP 2020-03-05 Chính phủ"},
    {"Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển "
     "ứng dụng dữ liệu dân cư (sau đây gọi tắt là Đề án 06). Công an xã triển khai Đề án 06.",
     "06/QĐ-TTg 2022-01-06 Thủ tướng Chính phủ; [ĐA 06] = 06/QĐ-TTg; [ĐA 06] = 06/QĐ-TTg"},
    {"Thông tư số 22/2023/TT-BTTTT của Bộ Thông tin và Truyền thông quy định cấu trúc.",
     "22/2023/TT-BTTTT Bộ Thông tin và Truyền thông"},
    {"Thông tư liên tịch số 19/2012/TTLT-BTC-BKH&ĐT-BTTTT ngày 15/02/2012 của Bộ Tài chính, Bộ Kế "
     "hoạch và Đầu tư.",
     "19/2012/TTLT-BTC-BKH&ĐT-BTTTT 2012-02-15 Bộ Tài chính"},
    {"Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.",
     "Luật:72/2025/QH15 2025-06-16"},
    {"Căn cứ Luật số 59/2020/QH14; Luật Doanh nghiệp 59/2020/QH14; Luật Doanh nghiệp (số "
     "59/2020/QH14).",
     "Luật:59/2020/QH14; Luật:59/2020/QH14; Luật:59/2020/QH14"},
    {"Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019 của Quốc hội.",
     "Luật:45/2019/QH14 2019-11-20 Quốc hội"},
    {"Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức số "
     "52/2019/QH14.",
     "Luật:52/2019/QH14"},
    {"Theo quy định của pháp luật về bầu cử, Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc "
     "hội.",
     "NQ:202/2025/QH15 2025-06-12 Quốc hội"},
    {"Nghị quyết 76/2025/UBTVQH15 của Ủy ban Thường vụ Quốc hội; 1677/NQ-UBTVQH15 ngày 16/6/2025.",
     "NQ:76/2025/UBTVQH15 Ủy ban Thường vụ Quốc hội; 1677/NQ-UBTVQH15 2025-06-16"},
    {"Pháp lệnh Cựu chiến binh số 27/2005/PL-UBTVQH11; Pháp lệnh số 02/2021/UBTVQH15.",
     "27/2005/PL-UBTVQH11; PL:02/2021/UBTVQH15"},
    {"Lệnh số 02/2025/L-CTN của Chủ tịch nước.", "02/2025/L-CTN Chủ tịch nước"},
    {"Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND xã Kỳ Lợi về chuyển đổi số.",
     "12/KH-UBND 2024-01-10 Ủy ban nhân dân xã Kỳ Lợi"},
    {"Số: 45/BC-UBND ngày 3/7/2025; Số: /KH-UBND; Số: …/2024/QĐ-UBND; Số     /2024/QĐ-UBND.",
     "45/BC-UBND 2025-07-03"},
    {"Công văn số 1473/BTP-CNTT ngày 05/5/2023 của Bộ Tư pháp.",
     "CV:1473/BTP-CNTT 2023-05-05 Bộ Tư pháp"},
    {"Công văn 197/STTTT của Sở Thông tin và Truyền thông; văn bản số 512/PVHXH-VH của Phòng Văn "
     "hóa - Xã hội.",
     "CV:197/STTTT Sở Thông tin và Truyền thông; CV:512/PVHXH-VH Phòng Văn hóa - Xã hội"},
    {"Công văn hỏa tốc số 1203/UBND-VX ngày 2/9/2024 của Chủ tịch UBND tỉnh.",
     "CV:1203/UBND-VX 2024-09-02 Chủ tịch Ủy ban nhân dân tỉnh"},
    {"Công văn số 88/TTYT-KH; công văn số 15/THCS; Công văn số 77/XYZ.",
     "CV:88/TTYT-KH; CV:15/THCS; CV:77/XYZ"},
    {"tỷ lệ 12/XYZ, lô 15/ABC-DE, nhà số 12/HT", ""},
    {"Nghị quyết số 22/2019/NQ-HĐND ngày 17/10/2019 của HĐND tỉnh Hà Tĩnh khóa XVII, kỳ họp thứ "
     "11.",
     "22/2019/NQ-HĐND 2019-10-17 Hội đồng nhân dân tỉnh Hà Tĩnh"},
    {"Quyết định số 06/2024/QĐ-UBND ngày 02/02/2024 của Uỷ ban nhân dân thành phố Hà Nội ban hành "
     "quy chế.",
     "06/2024/QĐ-UBND 2024-02-02 Ủy ban nhân dân thành phố Hà Nội"},
    {"Chỉ thị số 10/CT-TTg; Công điện số 74/CĐ-TTg ngày 30/7/2024 của Thủ tướng.",
     "10/CT-TTg; 74/CĐ-TTg 2024-07-30 Thủ tướng"},
    {"Văn bản hợp nhất số 12/VBHN-VPQH ngày 05/01/2024.", "12/VBHN-VPQH 2024-01-05"},
    {"Quyết định 42/NĐ-CP; Nghị định 42/NĐ-CP.", "42/NĐ-CP; 42/NĐ-CP"},
    {"Báo cáo thẩm định số 15/BCTĐ-STP ngày 1/2/2024 của Sở Tư pháp.",
     "15/BCTĐ-STP 2024-02-01 Sở Tư pháp"},
    {"Hướng dẫn liên ngành số 12/HDLN-UBND; Quy chế số 05-QCPH/ĐU.", "12/HDLN-UBND; 05-QCPH/ĐU"},
    {"NĐ 49/2024/NĐ-CP, QĐ số 06/2024/QĐ-UBND, KH 21-KH/ĐU, TT số 22/2023/TT-BTTTT.",
     "49/2024/NĐ-CP; 06/2024/QĐ-UBND; 21-KH/ĐU; 22/2023/TT-BTTTT"},
    {"Nghị định số 42/2022/NĐ - CP ngày 24/6/2022 của Chính phủ; NĐ-CP.",
     "42/2022/NĐ-CP 2022-06-24 Chính phủ"},
    {"Kết luận số 21/KL/TW ngày 25/10/2021; Thông tư 01/2012/TTLT/BTC-BNV.",
     "21-KL/TW 2021-10-25 (mixed); 01/2012/TTLT-BTC-BNV (mixed)"},
    {"Kế hoạch số 12-KH/UBND ngày 5/1/2023 của UBND phường 5.",
     "12/KH-UBND 2023-01-05 Ủy ban nhân dân phường 5 (mixed)"},
    {"Điều 5 Nghị định 30/2020/NĐ-CP, khoản 2 Điều 7 Thông tư số 01/2021/TT-BNV ngày 01/6/2021 của "
     "Bộ trưởng Bộ Nội vụ.",
     "30/2020/NĐ-CP; 01/2021/TT-BNV 2021-06-01 Bộ trưởng Bộ Nội vụ"},
    {"Quyết định số 983-QĐ/TU ngày 12/2/2025 của Ban Thường vụ Tỉnh ủy Bắc Giang.",
     "983-QĐ/TU 2025-02-12 Ban Thường vụ Tỉnh ủy Bắc Giang"},
    {"Nghị quyết số 05/2024/NQ-HĐTP ngày 15/5/2024 của Hội đồng Thẩm phán Tòa án nhân dân tối cao.",
     "05/2024/NQ-HĐTP 2024-05-15 Hội đồng Thẩm phán Tòa án nhân dân tối cao"},
    {"Công văn số 123/UBND-VP ngày 3/2/2023 của Văn phòng HĐND và UBND tỉnh.",
     "CV:123/UBND-VP 2023-02-03 Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh"},
    {"Hướng dẫn số 15/HD-SVHTTDL ngày 6/3/2023 của Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ngãi "
     "về gia đình văn hóa.",
     "15/HD-SVHTTDL 2023-03-06 Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ngãi"},
    {"Kế hoạch số 08/KH-PVHXH ngày 15/8/2025 của Phòng Văn hóa – Xã hội phường.",
     "08/KH-PVHXH 2025-08-15 Phòng Văn hóa - Xã hội phường"},
    {"Công văn số 332/SNNMT-TL ngày 4/9/2025 của Sở Nông nghiệp và Môi trường.",
     "CV:332/SNNMT-TL 2025-09-04 Sở Nông nghiệp và Môi trường"},
    {"Quyết định số 15/QĐ-BTC ngày 1/1/2024 của Bộ Tài chính và Thông tư số 80/2021/TT-BTC.",
     "15/QĐ-BTC 2024-01-01 Bộ Tài chính; 80/2021/TT-BTC"},
    {"Thông báo kết luận số 35-TB/ĐU ngày 9/9/2025; Thông báo số 12/TB-VPCP của Văn phòng Chính "
     "phủ.",
     "35-TB/ĐU 2025-09-09; 12/TB-VPCP Văn phòng Chính phủ"},
    {"Kế hoạch số 45/KH-CAT ngày 9/9/2024 của Công an tỉnh; Kế hoạch 46/KH-BCHQS của Ban CHQS xã.",
     "45/KH-CAT 2024-09-09 Công an tỉnh; 46/KH-BCHQS Ban Chỉ huy Quân sự xã"},
};

}  // namespace

TEST_CASE("documents of the State are read in every spelling") {
  for (const CitationCase& item : kState) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
