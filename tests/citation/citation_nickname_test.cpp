#include <doctest/doctest.h>

#include "citation_show.h"

namespace {

constexpr CitationCase kNicknames[] = {
    {"Đẩy mạnh thực hiện Chỉ thị 05 gắn với Nghị quyết 18.", "[CT 05]; [NQ 18]"},
    {"Người dân chấp hành Nghị định 100, Nghị định 168.", "[NĐ 100]; [NĐ 168]"},
    {"Sơ kết 5 năm Chỉ thị 05 tại xã.", "[CT 05]"},
    {"Thực hiện Chỉ thị 05-CT và Quyết định số 31/QĐ.", "[CT 05]; [QĐ 31]"},
    {"TỔNG KẾT 10 NĂM CHỈ THỊ 05", "[CT 05]"},
    {"tong ket chi thi 05 cua Bo Chinh tri", "[CT 05] Bộ Chính trị"},
    {"Nghị định số 42 năm 2022 của Chính phủ", "[NĐ 42] Chính phủ"},
    {"Thông tư 22/2023 có hiệu lực; Thông tư 01/2021 của Bộ Nội vụ.", "[TT 22]; [TT 01] Bộ Nội vụ"},
    {"Theo Kế hoạch 38 của Ban Thường vụ Đảng ủy, các chi bộ thực hiện.",
     "[KH 38] Ban Thường vụ Đảng ủy"},
    {"Thực hiện Kế hoạch 38, các chi bộ họp. Công văn 271 nêu rõ.", "[KH 38]; [CV 271]"},
    {"Kết luận số 01 của Bộ Chính trị; Kết luận số 21.", "[KL 01] Bộ Chính trị; [KL 21]"},
    {"Quy định 37 về những điều đảng viên không được làm", "[QĐ 37]"},
    {"Học NQ 18, KL 01 và QĐ 183; NĐ 42 và CT 05 của BCT.",
     "[NQ 18]; [KL 01]; [QĐ 183]; [NĐ 42]; [CT 05] Bộ Chính trị"},
    {"Nghị quyết 35 của Bộ Chính trị; Chỉ thị 35 đi vào cuộc sống.",
     "[NQ 35] Bộ Chính trị; [CT 35]"},
    {"Quyết định số 2023 ngày 05/6/2020 của UBND tỉnh.",
     "[QĐ 2023] 2020-06-05 Ủy ban nhân dân tỉnh"},
    {"Kết luận số 21 ngày 25/10/2021", "[KL 21] 2021-10-25"},
    {"\"Chỉ thị 05\" và “Nghị quyết 18”", "[CT 05]; [NQ 18]"},
    {"Quyết định 183: Đoàn công tác; Hướng dẫn 36 (đã thay thế).", "[QĐ 183]; [HD 36]"},
    {"chỉ thị 05, nghị quyết 18 của Trung ương", "[CT 05]; [NQ 18] Trung ương"},
    {"Nghị quyết\n18 của Trung ương", "[NQ 18] Trung ương"},
    {"Kết luận số 05 ngày càng đi vào cuộc sống", "[KL 05]"},
    {"Đề án số 24 của Ban Thường vụ Tỉnh ủy; Báo cáo số 12 của UBND xã.",
     "[ĐA 24] Ban Thường vụ Tỉnh ủy; [BC 12] Ủy ban nhân dân xã"},
    {"Nghị quyết số 8 của Đảng ủy; Tờ trình số 15.", "[NQ 8] Đảng ủy; [TTr 15]"},
};

}  // namespace

TEST_CASE("a type and a number name a document without its suffix") {
  for (const CitationCase& item : kNicknames) {
    CAPTURE(item.text);
    CHECK(cited(item.text) == item.expected);
  }
}
