#include <doctest/doctest.h>

#include "schedule/scanner_show.h"

using congbo::schedule::testing::duties;
using congbo::schedule::testing::found;

TEST_CASE("a bound governs every day of its list") {
  CHECK(found("Hạn nộp bài: trước ngày 12/4/2024; 12/9/2024.") ==
        "trước ngày 12/4/2024 | before ../2024-04-12 ; 12/9/2024 | before ../2024-09-12");
  CHECK(found("Nộp sổ chậm nhất ngày 5/6/2025; ngày 5/12/2025.") ==
        "chậm nhất ngày 5/6/2025 | by-end ../2025-06-05 ; ngày 5/12/2025 | by-end ../2025-12-05");
  CHECK(found("Nộp sổ trước ngày 5/6/2025; ngày 9/6/2025 họp tổ.") ==
        "trước ngày 5/6/2025 | before ../2025-06-05 ; ngày 9/6/2025 | on 2025-06-09");
  CHECK(found("Họp tổ ngày 5/6/2025; 9/6/2025.") ==
        "ngày 5/6/2025 | on 2025-06-05 ; 9/6/2025 | on 2025-06-09");
}

TEST_CASE("the second half of chứng từ begins no time") {
  CHECK(found("Thủ quỹ nộp chứng từ trước ngày 10/3/2025.") ==
        "trước ngày 10/3/2025 | before ../2025-03-10");
  CHECK(found("Nộp đủ chứng từ chậm nhất ngày 10/3/2025.") ==
        "chậm nhất ngày 10/3/2025 | by-end ../2025-03-10");
  CHECK(found("Hoàn thiện chứng từ từ ngày 01/3/2025 đến ngày 15/3/2025.") ==
        "từ ngày 01/3/2025 đến ngày 15/3/2025 | from-to 2025-03-01/2025-03-15");
  CHECK(found("Kế toán lưu chứng từ quý I/2025 vào kho.") == "");
}

TEST_CASE("results are handed in by a day and looked at in the middle of a month") {
  CHECK(found("Gửi kết quả trước ngày 20/5/2025.") ==
        "trước ngày 20/5/2025 | before ../2025-05-20");
  CHECK(found("Chấm lại kết quả vào giữa tháng 8/2025.") == "vào giữa tháng 8/2025 | in 2025-08");
  CHECK(found("Kết quả đến ngày 30/6/2025 có 12 hộ.") == "");
}

TEST_CASE("ranges with hours, dashes and years said once") {
  CHECK(found("Tạm dừng cấp điện từ 5 giờ ngày 03/6 đến 18 giờ 30 phút ngày 04/6/2025.") ==
        "từ 5 giờ ngày 03/6 đến 18 giờ 30 phút ngày 04/6/2025 | from-to 2025-06-03/2025-06-04");
  CHECK(found("Nhận bài từ ngày 01/9/2024 đến ngày 20/9.") ==
        "từ ngày 01/9/2024 đến ngày 20/9 | from-to 2024-09-01/2024-09-20");
  CHECK(found("Trực kho từ ngày 15/12/2024 đến ngày 10/01.") ==
        "từ ngày 15/12/2024 đến ngày 10/01 | from-to 2024-12-15/2025-01-10");
  CHECK(found("Sửa cổng chào: tháng 7 - 8/2025.") == "tháng 7 - 8/2025 | from-to 2025-07/2025-08");
  CHECK(found("Xây sân kho: quý I - quý III/2025.") ==
        "quý I - quý III/2025 | from-to 2025-01/2025-09");
  CHECK(found("Hội thi điểm: tháng 2 đến tháng 3 năm 2025.") ==
        "tháng 2 đến tháng 3 năm 2025 | from-to 2025-02/2025-03");
  CHECK(found("Kết quả thu ngân sách tháng 3 đến tháng 5 năm 2025.") == "");
}

TEST_CASE("two years apart by a comma are two times") {
  CHECK(found("Bàn giao trong năm 2025, đến năm 2030 xong.") ==
        "trong năm 2025 | in 2025 ; đến năm 2030 | by-end ../2030");
}

TEST_CASE("quarters and halves by their place in the year") {
  CHECK(found("Sửa loa vào quý đầu năm 2026.") == "vào quý đầu năm 2026 | in 2026-33");
  CHECK(found("Sửa loa trong quý cuối năm.", "2025-03-05") == "trong quý cuối năm | in 2025-36");
  CHECK(found("Rải đá trong nửa cuối năm 2025.") == "trong nửa cuối năm 2025 | in 2025-41");
  CHECK(found("Soát lại cáp nửa năm một lần.") ==
        "nửa năm một lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
}

TEST_CASE("standing duties at the head of an item and behind giúp việc") {
  CHECK(found("1. Ban Quản lý chợ\n- Thường xuyên quét dọn lối đi.") == "Thường xuyên | ongoing");
  CHECK(found("Tổ giúp việc định kỳ báo cáo Bí thư.") == "định kỳ | ongoing");
  CHECK(found("Đây là việc thường xuyên báo cáo.") == "");
  CHECK(found("- Thường xuyên là khâu yếu.") == "");
  CHECK(found("- Liên tục đạt danh hiệu nhiều năm.") == "");
}

TEST_CASE("feasts are listed with their names between them") {
  CHECK(found("Viết bài về Ngày thành lập Đội 15/5 và Ngày Báo chí 21/6.") ==
        "15/5 | on XXXX-05-15 yearly | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15 ; "
        "21/6 | on XXXX-06-21 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21");
  CHECK(found("Gắn với Ngày thành lập Đoàn 26/3; Ngày Báo chí 21/6.") ==
        "26/3 | on XXXX-03-26 yearly | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=26 ; "
        "21/6 | on XXXX-06-21 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21");
  CHECK(found("Sửa nhà văn hóa tổ 15/5.") == "");
}

TEST_CASE("the paper's date gives the year of a part of a day, a label's value, this year") {
  CHECK(found("Sinh hoạt câu lạc bộ tối ngày 16/3.", "2025-03-05") ==
        "tối ngày 16/3 | on 2025-03-16");
  CHECK(found("Họp dân chiều 16/3.", "2025-03-05") == "chiều 16/3 | on 2025-03-16");
  CHECK(found("Kiểm tra lò gạch: quý II.", "2025-03-05") == "quý II | in 2025-34");
  CHECK(found("TRỌNG TÂM: QUÝ III", "2025-03-05") == "QUÝ III | in 2025-35");
  CHECK(found("Phải làm ngay 6 tháng cuối năm.", "2025-03-05") ==
        "ngay 6 tháng cuối năm | in 2025-41");
  CHECK(found("Sửa xong đập trong năm nay.", "2025-03-05") == "trong năm nay | in 2025");
  CHECK(found("Sửa xong đập trong năm nay.") == "");
  CHECK(found("Nhiệm vụ 6 tháng cuối năm.", "2025-03-05") == "");
}

TEST_CASE("a distance behind trong goes on to what it counts from") {
  CHECK(found("Trả lời trong thời hạn 07 ngày kể từ ngày nhận đơn.") ==
        "trong thời hạn 07 ngày kể từ ngày nhận đơn | relative P7D");
  CHECK(found("Đóng cổng trước khi khai mạc lễ hội.") ==
        "trước khi khai mạc lễ hội | relative -P0D");
  CHECK(found("Trước khi khai mạc 30 phút, thử âm thanh.") == "");
}

TEST_CASE("what is done ends at quotation marks and dashes whole") {
  CHECK(duties("“Tuần lễ áo dài” mở trước ngày 05/3/2025.", {}) ==
        ": “Tuần lễ áo dài” mở trước ngày 05/3/2025");
  CHECK(duties("Thôn: – “Ngõ xanh” xong trước ngày 05/3/2025 –", {}) ==
        ": “Ngõ xanh” xong trước ngày 05/3/2025");
}
