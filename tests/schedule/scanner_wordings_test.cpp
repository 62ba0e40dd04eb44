// Wordings that were tried on the scanner after it was written.
#include <doctest/doctest.h>

#include "schedule/scanner_show.h"

using congbo::schedule::testing::found;

TEST_CASE("notices, contests and office life") {
  CHECK(found("Đề nghị các đồng chí nộp bản cam kết về Văn phòng trước ngày 28-02-2024.") ==
        "trước ngày 28-02-2024 | before ../2024-02-28");
  CHECK(found("Hạn gửi bài: hết ngày 30/9/2024.") == "hết ngày 30/9/2024 | by-end ../2024-09-30");
  CHECK(found("Thời gian nhận tác phẩm: từ ngày phát động đến hết ngày 31/8/2024.") ==
        "đến hết ngày 31/8/2024 | by-end ../2024-08-31");
  CHECK(found("Công bố kết quả và trao giải: tháng 12/2024.") == "tháng 12/2024 | in 2024-12");
  CHECK(found("Lễ ra quân: 7h00, ngày 26/3/2024 (thứ Ba).") ==
        "7h00, ngày 26/3/2024 (thứ Ba) | on 2024-03-26");
  CHECK(found("Mời đại biểu có mặt lúc 7 giờ 15 phút ngày 12 tháng 4 năm 2025 tại hội trường.") ==
        "lúc 7 giờ 15 phút ngày 12 tháng 4 năm 2025 | on 2025-04-12");
  CHECK(found("Đợt 1: từ 10/5 đến 20/5/2024; đợt 2: từ 10/8 đến 20/8/2024.") ==
        "từ 10/5 đến 20/5/2024 | from-to 2024-05-10/2024-05-20 ; từ 10/8 đến 20/8/2024 | from-to "
        "2024-08-10/2024-08-20");
  CHECK(found("Công tác chuẩn bị hoàn tất trước 31/3/2025.") ==
        "trước 31/3/2025 | before ../2025-03-31");
  CHECK(found("Chậm nhất đến ngày 15/12/2024 phải quyết toán xong.") ==
        "Chậm nhất đến ngày 15/12/2024 | by-end ../2024-12-15");
  CHECK(found("Muộn nhất ngày 10/01/2025 gửi danh sách.") ==
        "Muộn nhất ngày 10/01/2025 | by-end ../2025-01-10");
  CHECK(found("Trình Ban Thường vụ trong tuần đầu tháng 6/2024.") ==
        "trong tuần đầu tháng 6/2024 | in 2024-06");
  CHECK(found("Trước Đại hội 01 tháng, hoàn thành báo cáo chính trị.") ==
        "Trước Đại hội 01 tháng | relative -P1M");
  CHECK(found("Sau đại hội 15 ngày, gửi hồ sơ về huyện.") == "Sau đại hội 15 ngày | relative P15D");
  CHECK(found("Báo cáo nhanh trong vòng 02 ngày sau khi xảy ra sự cố.") ==
        "trong vòng 02 ngày sau khi xảy ra sự cố | relative P2D");
  CHECK(found("Cơ quan chủ trì trả lời chậm nhất 10 ngày làm việc.") ==
        "chậm nhất 10 ngày làm việc | relative P10D");
  CHECK(found("Mỗi đồng chí đọc ít nhất 01 cuốn sách mỗi quý.") ==
        "mỗi quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Nửa năm một lần, trạm bảo dưỡng tăng âm.") ==
        "Nửa năm một lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Tổ chức sơ kết 6 tháng/lần.") ==
        "6 tháng/lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Chi bộ sinh hoạt thường kỳ mỗi tháng một lần.") ==
        "mỗi tháng một lần | in monthly | FREQ=MONTHLY");
  CHECK(found("Báo cáo tuần gửi trước 15 giờ thứ Năm hằng tuần.") ==
        "trước 15 giờ thứ Năm hằng tuần | before weekly | FREQ=WEEKLY;BYDAY=TH");
  CHECK(found("Lịch tuần đăng chiều Chủ nhật hằng tuần.") ==
        "chiều Chủ nhật hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=SU");
  CHECK(found("Buổi sáng phát lúc 5 giờ, buổi chiều phát lúc 17 giờ hằng ngày.") ==
        "lúc 17 giờ hằng ngày | on daily | FREQ=DAILY");
  CHECK(found("Hàng năm, vào dịp 27/7, xã thăm gia đình chính sách.") ==
        "Hàng năm, vào dịp 27/7 | on XXXX-07-27 yearly | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=27");
  CHECK(found("Ngày 30 tháng 4 hằng năm, treo cờ.") ==
        "Ngày 30 tháng 4 hằng năm | on XXXX-04-30 yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30");
  CHECK(found("Lễ hội tổ chức vào mùng 8 tháng Giêng hằng năm.") ==
        "vào mùng 8 tháng Giêng hằng năm | on yearly");
  CHECK(found("Cúng đình ngày 16 tháng 2 âm lịch.") == "ngày 16 tháng 2 âm lịch | on yearly");
  CHECK(found("Trong quý III và quý IV/2024, mở bốn lớp.") ==
        "Trong quý III | in 2024-35 ; quý IV/2024 | in 2024-36");
  CHECK(found("Giai đoạn 2024-2026: phủ kín loa thông minh.") ==
        "Giai đoạn 2024-2026 | from-to 2024/2026");
  CHECK(found("Nhiệm vụ này làm trong giai đoạn 2024-2026.") ==
        "trong giai đoạn 2024-2026 | from-to 2024/2026");
  CHECK(found("Từ ngày 01/7/2025, xã hoạt động theo mô hình mới.") ==
        "Từ ngày 01/7/2025 | from-to 2025-07-01/..");
  CHECK(found("Từ tháng 7/2025, không còn cấp huyện.") == "Từ tháng 7/2025 | from-to 2025-07/..");
  CHECK(found("Đến 17 giờ ngày 05/6/2024, hội đồng chốt danh sách.") ==
        "Đến 17 giờ ngày 05/6/2024 | by-end ../2024-06-05");
  CHECK(found("Không muộn hơn quý II/2024.") == "Không muộn hơn quý II/2024 | by-end 2024-34");
  CHECK(found("Hoàn thành năm 2025.") == "năm 2025 | in 2025");
  CHECK(found("Dự kiến hoàn thành vào quý II năm 2026.") == "vào quý II năm 2026 | in 2026-34");
  CHECK(found("Bài viết đăng ngày 15/3/2024 được nhiều người đọc.") ==
        "ngày 15/3/2024 | on 2024-03-15");
  CHECK(found("Nghỉ 5 ngày, từ 25/01 đến 29/01/2025.") ==
        "từ 25/01 đến 29/01/2025 | from-to 2025-01-25/2025-01-29");
  CHECK(found("Loa hoạt động mỗi ngày.") == "mỗi ngày | in daily | FREQ=DAILY");
  CHECK(found("Quý độc giả gửi bài trước ngày 10/6/2024.") ==
        "trước ngày 10/6/2024 | before ../2024-06-10");
  CHECK(found("Thường xuyên, liên tục cập nhật tin.") == "Thường xuyên, liên tục | ongoing");
  CHECK(found("Định kỳ sinh hoạt chuyên đề.") == "Định kỳ | ongoing");
  CHECK(found("Nộp báo cáo tháng trước ngày 25 hằng tháng.") ==
        "trước ngày 25 hằng tháng | before XXXX-XX-25 monthly | FREQ=MONTHLY;BYMONTHDAY=25");
  CHECK(found("Báo cáo năm nộp trước 10/12.", "2024-02-01") ==
        "trước 10/12 | before ../2024-12-10");
  CHECK(found("Họp lúc 14 giờ ngày 20/5.", "2024-02-01") == "lúc 14 giờ ngày 20/5 | on 2024-05-20");
  CHECK(found("Trong tháng 6, mở lớp tập huấn.", "2024-02-01") == "Trong tháng 6 | in 2024-06");
  CHECK(found("Từ ngày 01/6 đến ngày 30/6, nhận hồ sơ.", "2024-02-01") ==
        "Từ ngày 01/6 đến ngày 30/6 | from-to 2024-06-01/2024-06-30");
  CHECK(found("Chậm nhất cuối tháng 3 phải xong.", "2024-02-01") ==
        "Chậm nhất cuối tháng 3 | by-end 2024-03");
  CHECK(found("Hoàn thành quý I.", "2024-02-01") == "quý I | in 2024-33");
  CHECK(found("Xong trước cuối năm.", "2024-02-01") == "trước cuối năm | by-end ../2024");
  CHECK(found("Thu thập ý kiến xong trước 12/4/2024.") == "trước 12/4/2024 | before ../2024-04-12");
  CHECK(found("Chuyển hồ sơ trước ngày 1 tháng 6 năm 2024.") ==
        "trước ngày 1 tháng 6 năm 2024 | before ../2024-06-01");
  CHECK(found("Phản hồi chậm nhất vào ngày 18/7/2024.") ==
        "chậm nhất vào ngày 18/7/2024 | by-end ../2024-07-18");
  CHECK(found("Nộp ảnh dự thi đến hết ngày 05 tháng 9 năm 2024.") ==
        "đến hết ngày 05 tháng 9 năm 2024 | by-end ../2024-09-05");
  CHECK(found("Giữ chỗ đến 17h ngày 05/9/2024.") ==
        "đến 17h ngày 05/9/2024 | by-end ../2024-09-05");
}

TEST_CASE("plans, slots and feasts") {
  CHECK(found("Bảng tin mới dựng đầu quý I/2025.") == "đầu quý I/2025 | in 2025-33");
  CHECK(found("Tổng duyệt vào cuối tháng 8/2024.") == "vào cuối tháng 8/2024 | by-end 2024-08");
  CHECK(found("Bình xét cuối năm 2024.") == "cuối năm 2024 | by-end 2024");
  CHECK(found("Sửa mái hội trường quý II/2024.") == "quý II/2024 | in 2024-34");
  CHECK(found("Đổi tần số tháng 7/2024.") == "tháng 7/2024 | in 2024-07");
  CHECK(found("Lắp camera tháng 02 năm 2025.") == "tháng 02 năm 2025 | in 2025-02");
  CHECK(found("Ra mắt bản tin số 1 trong quý 1 năm 2025.") == "trong quý 1 năm 2025 | in 2025-33");
  CHECK(found("Hoàn thiện hồ sơ trong 6 tháng cuối năm 2025.") ==
        "trong 6 tháng cuối năm 2025 | in 2025-41");
  CHECK(found("Rà soát hộ nghèo 6 tháng cuối năm 2025.") == "6 tháng cuối năm 2025 | in 2025-41");
  CHECK(found("Thay biển tên đường đến hết quý III năm 2025.") ==
        "đến hết quý III năm 2025 | by-end ../2025-09");
  CHECK(found("Bỏ giấy tờ cũ đến năm 2027.") == "đến năm 2027 | by-end ../2027");
  CHECK(found("Cao điểm tuyên truyền từ 20/5/2024 đến 19/6/2024.") ==
        "từ 20/5/2024 đến 19/6/2024 | from-to 2024-05-20/2024-06-19");
  CHECK(found("Thử nghiệm từ tháng 3 đến tháng 5/2025.") ==
        "từ tháng 3 đến tháng 5/2025 | from-to 2025-03/2025-05");
  CHECK(found("Luân phiên trực từ quý III đến quý IV năm 2024.") ==
        "từ quý III đến quý IV năm 2024 | from-to 2024-07/2024-12");
  CHECK(found("Nâng cấp đài từ năm 2025-2027.") == "từ năm 2025-2027 | from-to 2025/2027");
  CHECK(found("Nâng cấp đài giai đoạn 2025-2027.") == "giai đoạn 2025-2027 | from-to 2025/2027");
  CHECK(found("Phát sóng số từ ngày 15/8/2025.") == "từ ngày 15/8/2025 | from-to 2025-08-15/..");
  CHECK(found("Quy trình mới dùng từ năm 2026 trở đi.") == "từ năm 2026 trở đi | from-to 2026/..");
  CHECK(found("Bình chọn vào tháng 12 hằng năm.") ==
        "vào tháng 12 hằng năm | in XXXX-12 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
  CHECK(found("Sơ kết vào quý II hàng năm.") ==
        "vào quý II hàng năm | in XXXX-34 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30");
  CHECK(
      found("Quyết toán trước ngày 31/01 hằng năm.") ==
      "trước ngày 31/01 hằng năm | before XXXX-01-31 yearly | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31");
  CHECK(found("Nộp quỹ trước ngày 10 hằng tháng.") ==
        "trước ngày 10 hằng tháng | before XXXX-XX-10 monthly | FREQ=MONTHLY;BYMONTHDAY=10");
  CHECK(found("Giao ban ngày 05 hằng tháng.") ==
        "ngày 05 hằng tháng | on XXXX-XX-05 monthly | FREQ=MONTHLY;BYMONTHDAY=5");
  CHECK(found("Tổng vệ sinh ngày cuối cùng của tháng.") ==
        "ngày cuối cùng của tháng | on monthly | FREQ=MONTHLY;BYMONTHDAY=-1");
  CHECK(found("Kiểm kê ngày cuối quý.") ==
        "ngày cuối quý | on quarterly | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
  CHECK(found("Đối chiếu sổ ngày 20 tháng cuối quý.") ==
        "ngày 20 tháng cuối quý | on quarterly | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20");
  CHECK(found("Bảo trì loa 3 tháng một lần.") ==
        "3 tháng một lần | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Bảo trì loa định kỳ hằng quý.") ==
        "định kỳ hằng quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Kiểm tra định kỳ 6 tháng.") ==
        "định kỳ 6 tháng | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Trực tuần hằng tuần.") == "hằng tuần | in weekly | FREQ=WEEKLY");
  CHECK(found("Điểm tin thứ Tư hằng tuần.") ==
        "thứ Tư hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=WE");
  CHECK(found("Đọc báo hằng ngày.") == "hằng ngày | in daily | FREQ=DAILY");
  CHECK(found("Phát bài Tiến quân ca lúc 6 giờ hằng ngày.") ==
        "lúc 6 giờ hằng ngày | on daily | FREQ=DAILY");
  CHECK(found("Mỗi quý mở một buổi đối thoại.") ==
        "Mỗi quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Mỗi năm 02 lần khám sức khỏe.") == "Mỗi năm | in yearly | FREQ=YEARLY");
  CHECK(found("Đánh giá sau 02 năm.") == "sau 02 năm | relative P2Y");
  CHECK(found("Hoàn trả trong vòng 15 ngày kể từ ngày nhận.") ==
        "trong vòng 15 ngày kể từ ngày nhận | relative P15D");
  CHECK(found("Thông báo trước 07 ngày diễn ra lễ hội.") ==
        "trước 07 ngày diễn ra lễ hội | relative -P7D");
  CHECK(found("05 ngày trước kỳ họp, gửi tài liệu.") == "05 ngày trước kỳ họp | relative -P5D");
  CHECK(found("Phản ánh ngay sau khi phát hiện sự cố.") ==
        "ngay sau khi phát hiện sự cố | relative P0D");
  CHECK(found("Lập dự toán khi có hướng dẫn của cấp trên.") ==
        "khi có hướng dẫn của cấp trên | relative condition");
  CHECK(found("Triển khai khi có văn bản của huyện.") ==
        "khi có văn bản của huyện | relative condition");
  CHECK(found("Trao đổi trong năm ngày làm việc.") == "trong năm ngày làm việc | relative P5D");
  CHECK(found("Vệ sinh cột loa: thường xuyên.") == "thường xuyên | ongoing");
  CHECK(found("Thời gian thực hiện: thường xuyên.") == "thường xuyên | ongoing");
  CHECK(found("Thời gian thực hiện: định kỳ.") == "định kỳ | ongoing");
  CHECK(found("Tết cổ truyền mùng 1 tháng Giêng.") == "mùng 1 tháng Giêng | on yearly");
  CHECK(found("Lễ giỗ ngày 10/3 âm lịch.") == "ngày 10/3 âm lịch | on yearly");
  CHECK(found("Rước đèn rằm tháng Tám hằng năm.") == "rằm tháng Tám hằng năm | on yearly");
  CHECK(found("Mít tinh ngày 30/4, 02/9.") ==
        "ngày 30/4 | on XXXX-04-30 yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30 ; 02/9 | on "
        "XXXX-09-02 yearly | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2");
  CHECK(found("Nộp phiếu trước 30/11", "2024-10-05") == "trước 30/11 | before ../2024-11-30");
  CHECK(found("Nộp phiếu trước ngày 15/01.", "2024-10-05") ==
        "trước ngày 15/01 | before ../2025-01-15");
  CHECK(found("Tập huấn trong tháng 11.", "2024-10-05") == "trong tháng 11 | in 2024-11");
  CHECK(found("Bàn giao vào quý I.", "2024-10-05") == "vào quý I | in 2025-33");
}

TEST_CASE("other papers, other numbers, other words that sound alike") {
  for (const char* text : {"Cả năm 2024 trồng 500 cây.",
                           "Kế hoạch chuyển đổi số giai đoạn 2024-2026 của xã.",
                           "Đầu tư hệ thống loa trong hai năm 2024, 2025.",
                           "Xong trước Tết Nguyên đán.",
                           "Theo báo cáo ngày 20/6/2024, xã có 12 thôn.",
                           "Biên bản lập ngày 12/3/2024.",
                           "Giấy phép cấp ngày 12/3/2024.",
                           "Ông mất ngày 12/3/2024.",
                           "Hợp đồng ký ngày 12/3/2024.",
                           "Nghị quyết được thông qua ngày 12/3/2024.",
                           "Báo cáo quý II/2024 của Đảng ủy.",
                           "Chỉ tiêu quý II/2024 đạt 98%.",
                           "Thu ngân sách tháng 5/2024 đạt 2 tỷ đồng.",
                           "So với cùng kỳ năm 2023, số vụ giảm.",
                           "Thi đua chào mừng Đại hội XIV.",
                           "Có 3/4 chi bộ nộp trước hạn.",
                           "Tỷ lệ 1/5 dân số.",
                           "Tổ 3/2 đạt giải nhì.",
                           "Trang 12/2024 của tạp chí.",
                           "Số điện thoại 02393.855.123 trực 24/24 giờ.",
                           "Đường dây nóng hoạt động 24/7.",
                           "Căn 12/5 ngõ 3.",
                           "Phòng họp số 6 tháng này sửa.",
                           "Nhà máy chạy 3 ca một ngày.",
                           "Quý III xã giao nhiều việc.",
                           "Anh Quý, 20 tuổi.",
                           "Trước sau như một.",
                           "Trước ngày hội, thôn dọn đường.",
                           "Việc học là thường xuyên, suốt đời.",
                           "Kiểm tra thường xuyên và đột xuất.",
                           "Lắp 11/2024 cụm loa.",
                           "Đạt 05/2024 tiêu chí.",
                           "Nộp báo cáo tháng trước ngày 25.",
                           "Kết luận số 21-KL/TW của Trung ương đã học xong.",
                           "Năm cán bộ được khen.",
                           "Quý bà con nhớ phân loại rác.",
                           "Quý III là tên con út nhà ông Tư.",
                           "Trước kia, xã dùng loa nén.",
                           "Trước nay, việc này do thôn làm.",
                           "Đạt 12/2024 phiếu.",
                           "Được 5/2025 điểm.",
                           "Đồng chí sinh ngày 02/9/1960.",
                           "Bác Hồ về thăm xã năm 1957.",
                           "Khóa XXI nhiệm kỳ 2025 - 2030 bầu 25 ủy viên.",
                           "Vinh, ngày ... tháng 5 năm 2024",
                           "Tân Phúc, ngày … tháng … năm 2025",
                           "Biểu mẫu 05/2024 kèm theo.",
                           "Sổ tay số 7/2024.",
                           "Gọi 0239.3855.123 để được hỗ trợ.",
                           "Địa chỉ số 12/5 đường 3/2.",
                           "Nước sông dâng 2/3 thân đê.",
                           "Ngày nào cũng có người đến hỏi.",
                           "Hằng số vật lý.",
                           "Mỗi người một việc."}) {
    CAPTURE(text);
    CHECK(found(text).empty());
  }
}
