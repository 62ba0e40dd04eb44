#include <doctest/doctest.h>

#include "citation_show.h"

TEST_CASE("numbers that are no documents stay silent") {
  for (const char* text : {
           "Nghị quyết Trung ương 4 (khóa XII), Nghị quyết 4 khóa XII, Nghị quyết 4 (khóa XI).",
           "Kết luận Hội nghị Trung ương 4 khóa XIII; Kết luận của Hội nghị Trung ương 4.",
           "Nghị quyết Đại hội XIII; Nghị quyết Đại hội đảng bộ lần thứ 25.",
           "Kế hoạch 5 năm 2021-2025; Kế hoạch 2023; Kế hoạch 3 tháng; kế hoạch 12/2023.",
           "báo cáo 6 tháng, Báo cáo 9 tháng đầu năm, báo cáo 02 lần.",
           "Quy định 3 không; Quyết định 3 việc; Quyết định 12 nội dung; Kết luận 03 vấn đề.",
           "Chương trình 135, Chương trình 30a, Dự án 8, Đề án 06, Chương trình 1719.",
           "quyết định 5 nội dung, hướng dẫn 25 hộ, kết luận 4 điểm, thông báo 02 lần, chỉ thị 3 "
           "đồng chí",
           "Quyết định 1.500 hộ; quyết định 12,5 triệu; Nghị quyết 10/10 chi bộ; Quy hoạch 1/500; "
           "Quyết định 1/500.",
           "Mẫu 01, Mẫu số 02, Phụ lục 02, Phụ lục số 03-BC/CB, Biểu 04, Điều 5, khoản 2, điểm a.",
           "Mẫu 01-BC/CB và Mẫu số 02/BC-UBND; biểu mẫu số 03-KH/ĐU",
           "số nhà 12/5 Nguyễn Trãi, ngõ 12/KH, đường số 5, quốc lộ 1A, tổ 12, thôn 3.",
           "Điện thoại 0255.3822.123, số 0912 345 678, đường dây nóng số 1900-1234.",
           "Thông báo 0912345678; Công văn 0255 3822 123.",
           "tỷ lệ 3/4, 100/100, tỷ số 2-1, 24/7, 6h-18h, lúc 7 giờ 30.",
           "30-4, 1/5, 2/9/1945, ngày 20-10, tháng 5/2023, 2021-2025.",
           "tệp 45-QD-UBND_2023.pdf, 12-KH-DU.docx, Kết luận 21.pdf, ke-hoach-12.doc, Nghị quyết "
           "18.docx",
           "https://xa.example/van-ban/21-KL/TW?so=12-KH/ĐU www.x.vn/12/KH-UBND",
           "lien-he.21-kl@xa.example, mailto:12-KH/DU@x.vn",
           "xe 38A-123.45, 76-B1 123.45, máy in HP-12/KL, máy 43-HD/LED, loa 50W/2, model KH-12/TU",
           "Số -KH/TU; Số:    /KH-UBND; -NQ/CB; …/KH-UBND; Số ...-KH/ĐU; số ___/QĐ-UBND.",
           "đạt 10-KL trong sổ; 5-NQ thi đua.",
           "Đoàn 183, Ban Chỉ đạo 35, tổ 35, Tổ công tác 82.",
           "Chuyên đề 3, Bài 5, Tập 12, Số 5 (bản tin), Bản tin số 02/2023.",
           "Luật 2014, Bộ luật 2015, Luật Đất đai 2024, Hiến pháp 2013.",
           "Quyết định 12 - 15 người; Hướng dẫn 10-12 hộ; kết luận 2-3 ý.",
           "Giấy chứng nhận số 001234; Hợp đồng số 15; Biên bản số 3; dự án số 2.",
           "Thông báo số tài khoản 123456; số lượng 12, tổng số 45.",
           "phòng 12-TB/XH? Tivi 55-HD/4K; nhiệt độ 12-BC/AD.",
           "tập trung 03 nội dung; 01 - 02 cá nhân; 02-04 tập thể.",
           "Nghị quyết số 3 lần thông qua; Chỉ thị 24 giờ; Quyết định 30 ngày; Quyết định 90 ngày "
           "đêm.",
           "Kế hoạch số:  ngày 20/4/2023",
           "Nghị quyết chuyên đề 3; nghị quyết năm 2023; Kết luận tháng 12.",
           "Thực hiện Quy định của Đảng, ngày 25/10/2021.",
           "Công văn số 12/5/2023.",
           "Ngày 12/KH",
           "căn cứ Kế hoạch năm 2023, Kế hoạch (2021-2025) số hộ 12.",
           "Quyết định 100 triệu; Quyết định 50%; Nghị quyết 50 % hộ.",
           "quyết định 12, trong đó có 3 hộ",
           "Kết luận: 1. Tốt. Kết luận 1. Kết luận 2: Khá.",
           "Nghị quyết 18/20 đồng chí tán thành; biểu quyết thông qua nghị quyết 18/18.",
           "Kế hoạch 10 năm 2021-2030; Nghị quyết 10 năm; Kế hoạch 100 ngày.",
           "Chỉ thị 05 năm thực hiện",
           "Tờ trình 15 trang; Hướng dẫn 12 bước; Thông tư 5 chương; Nghị định 8 chương 61 điều.",
       }) {
    CAPTURE(text);
    CHECK(cited(text) == "");
  }
}
