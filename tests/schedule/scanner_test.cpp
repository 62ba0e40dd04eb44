#include <doctest/doctest.h>

#include "schedule/scanner_show.h"

using congbo::schedule::testing::found;

TEST_CASE("deadlines of one day or one period are found in plain sentences") {
  CHECK(found("Nộp hồ sơ trước ngày 5/9/2023.") == "trước ngày 5/9/2023 | before ../2023-09-05");
  CHECK(found("Nộp hồ sơ trước 17 giờ ngày 05/9/2023.") ==
        "trước 17 giờ ngày 05/9/2023 | before ../2023-09-05");
  CHECK(found("Gửi tin trước 17h00 ngày 05/9/2023.") ==
        "trước 17h00 ngày 05/9/2023 | before ../2023-09-05");
  CHECK(found("Gửi tin bài trước 16h30' ngày 10 tháng 5 năm 2023.") ==
        "trước 16h30' ngày 10 tháng 5 năm 2023 | before ../2023-05-10");
  CHECK(found("Đăng ký chậm nhất ngày 20/6/2024.") ==
        "chậm nhất ngày 20/6/2024 | by-end ../2024-06-20");
  CHECK(found("Đăng ký chậm nhất là ngày 20/6/2024.") ==
        "chậm nhất là ngày 20/6/2024 | by-end ../2024-06-20");
  CHECK(found("Gửi về Văn phòng không muộn hơn ngày 20/6/2024.") ==
        "không muộn hơn ngày 20/6/2024 | by-end ../2024-06-20");
  CHECK(found("Nhận góp ý đến ngày 20/6/2024.") == "đến ngày 20/6/2024 | by-end ../2024-06-20");
  CHECK(found("Nhận bài dự thi đến hết 30/6/2024.") == "đến hết 30/6/2024 | by-end ../2024-06-30");
  CHECK(found("Hoàn thành trong tháng 4/2023.") == "trong tháng 4/2023 | in 2023-04");
  CHECK(found("Hoàn thành trong tháng Tư năm 2023.") == "trong tháng Tư năm 2023 | in 2023-04");
  CHECK(found("Mở lớp tập huấn tháng 5/2023.") == "tháng 5/2023 | in 2023-05");
  CHECK(found("Tổ chức hội thi vào tháng 9 năm 2024.") == "vào tháng 9 năm 2024 | in 2024-09");
  CHECK(found("Lắp xong loa trong quý I/2023.") == "trong quý I/2023 | in 2023-33");
  CHECK(found("Nghiệm thu quý II năm 2023.") == "quý II năm 2023 | in 2023-34");
  CHECK(found("Khai trương nhà văn hóa QUÝ III/2024.") == "QUÝ III/2024 | in 2024-35");
  CHECK(found("Tổng kết mô hình vào quý IV/2025.") == "vào quý IV/2025 | in 2025-36");
  CHECK(found("Hoàn thành chậm nhất cuối quý I/2023.") ==
        "chậm nhất cuối quý I/2023 | by-end 2023-33");
  CHECK(found("Xong trước quý II/2023.") == "trước quý II/2023 | before ../2023-04");
  CHECK(found("Hoàn thành chậm nhất trong quý II/2023.") ==
        "chậm nhất trong quý II/2023 | by-end 2023-34");
  CHECK(found("Báo cáo chậm nhất tháng 12/2023.") == "chậm nhất tháng 12/2023 | by-end 2023-12");
  CHECK(found("Sửa đài cuối tháng 9/2023.") == "cuối tháng 9/2023 | by-end 2023-09");
  CHECK(found("Sửa đài vào cuối tháng 9/2023.") == "vào cuối tháng 9/2023 | by-end 2023-09");
  CHECK(found("Khảo sát giữa tháng 6/2024.") == "giữa tháng 6/2024 | in 2024-06");
  CHECK(found("Khảo sát vào đầu năm 2024.") == "vào đầu năm 2024 | in 2024");
  CHECK(found("Tổng kết cuối năm 2024.") == "cuối năm 2024 | by-end 2024");
  CHECK(found("Thay loa trong 6 tháng đầu năm 2024.") == "trong 6 tháng đầu năm 2024 | in 2024-40");
  CHECK(found("Thay loa trong 6 tháng cuối năm 2024.") ==
        "trong 6 tháng cuối năm 2024 | in 2024-41");
  CHECK(found("Trồng cây 6 tháng đầu năm 2024.") == "6 tháng đầu năm 2024 | in 2024-40");
  CHECK(found("Làm xong trong năm 2023.") == "trong năm 2023 | in 2023");
  CHECK(found("Phấn đấu đến năm 2030 có 100% hộ dùng nước sạch.") ==
        "đến năm 2030 | by-end ../2030");
  CHECK(found("Hoàn thành đến hết quý III/2025.") == "đến hết quý III/2025 | by-end ../2025-09");
  CHECK(found("Giữ nguyên đến hết tháng 6/2024.") == "đến hết tháng 6/2024 | by-end ../2024-06");
  CHECK(found("Đăng ký mô hình giai đoạn 2022-2025.") == "giai đoạn 2022-2025 | from-to 2022/2025");
  CHECK(found("Thực hiện thí điểm trong giai đoạn 2023 - 2025.") ==
        "trong giai đoạn 2023 - 2025 | from-to 2023/2025");
  CHECK(found("Áp dụng từ ngày 01/7/2025.") == "từ ngày 01/7/2025 | from-to 2025-07-01/..");
  CHECK(found("Có hiệu lực từ ngày 01/7/2025.") == "từ ngày 01/7/2025 | from-to 2025-07-01/..");
  CHECK(found("Áp dụng từ năm 2023 trở đi.") == "từ năm 2023 trở đi | from-to 2023/..");
  CHECK(found("Chiến dịch từ ngày 01/3 đến ngày 31/3/2023.") ==
        "từ ngày 01/3 đến ngày 31/3/2023 | from-to 2023-03-01/2023-03-31");
  CHECK(found("Đợt cao điểm từ 01/3-31/3/2023.") ==
        "từ 01/3-31/3/2023 | from-to 2023-03-01/2023-03-31");
  CHECK(found("Thi từ tháng 4 đến tháng 6-2020.") ==
        "từ tháng 4 đến tháng 6-2020 | from-to 2020-04/2020-06");
  CHECK(found("Chiến dịch kéo dài từ tháng 4 đến tháng 6/2024.") ==
        "từ tháng 4 đến tháng 6/2024 | from-to 2024-04/2024-06");
}

TEST_CASE("bounds, ranges and hours keep their kinds in running text") {
  CHECK(found("Làm từ quý I đến quý III/2024.") ==
        "từ quý I đến quý III/2024 | from-to 2024-01/2024-09");
  CHECK(found("Kiểm tra loa vào tuần đầu tháng 5/2023.") ==
        "vào tuần đầu tháng 5/2023 | in 2023-05");
  CHECK(found("HOÀN THÀNH TRƯỚC NGÀY 20/5/2023.") == "TRƯỚC NGÀY 20/5/2023 | before ../2023-05-20");
  CHECK(found("TỔ CHỨC VÀO QUÝ III NĂM 2023.") == "VÀO QUÝ III NĂM 2023 | in 2023-35");
  CHECK(found("Hoàn thành trước ngày 20/5/2023.") == "trước ngày 20/5/2023 | before ../2023-05-20");
  CHECK(found("Thời gian thực hiện: Quý I/2023.") == "Quý I/2023 | in 2023-33");
  CHECK(found("(thời gian hoàn thành tháng 5/2023)") == "tháng 5/2023 | in 2023-05");
  CHECK(found("Thời gian thực hiện: 2023-2025.") == "2023-2025 | from-to 2023/2025");
  CHECK(found("Thời gian thực hiện: năm 2023.") == "năm 2023 | in 2023");
  CHECK(found("Thời gian thực hiện: từ tháng 3/2023 đến tháng 6/2023.") ==
        "từ tháng 3/2023 đến tháng 6/2023 | from-to 2023-03/2023-06");
  CHECK(found("Thời gian: ngày 15/5/2023.") == "ngày 15/5/2023 | on 2023-05-15");
  CHECK(found("Hạn nộp: 15/6/2025.") == "15/6/2025 | by-end ../2025-06-15");
  CHECK(found("Hạn cuối nhận bài: ngày 15/6/2025.") == "ngày 15/6/2025 | by-end ../2025-06-15");
  CHECK(found("Hạn chót 15/6/2025.") == "Hạn chót 15/6/2025 | by-end ../2025-06-15");
  CHECK(found("Thời hạn gửi báo cáo: trước ngày 15/6/2025.") ==
        "trước ngày 15/6/2025 | before ../2025-06-15");
  CHECK(found("Báo cáo sơ kết giai đoạn 2023-2025 vào tháng 10/2025.") ==
        "vào tháng 10/2025 | in 2025-10");
  CHECK(found("Báo cáo trước ngày 30/5/2022 và 30/12/2022.") ==
        "trước ngày 30/5/2022 | before ../2022-05-30 ; 30/12/2022 | before ../2022-12-30");
  CHECK(found("Tổ chức trong tháng 3 và tháng 4/2023.") ==
        "trong tháng 3 | in 2023-03 ; tháng 4/2023 | in 2023-04");
  CHECK(found("Kiểm tra vào quý I, III/2024.") == "vào quý I | in 2024-33 ; III/2024 | in 2024-35");
  CHECK(found("Hội thi diễn ra trong các ngày 15, 16/5/2023.") ==
        "ngày 15 | on 2023-05-15 ; 16/5/2023 | on 2023-05-16");
  CHECK(found("Hội thi diễn ra từ ngày 15 đến ngày 17/5/2023.") ==
        "từ ngày 15 đến ngày 17/5/2023 | from-to 2023-05-15/2023-05-17");
  CHECK(found("Hội thi diễn ra ngày 15-17/5/2023.") ==
        "ngày 15-17/5/2023 | from-to 2023-05-15/2023-05-17");
  CHECK(found("Trực từ 8 giờ đến 11 giờ ngày 20/5/2023.") ==
        "8 giờ đến 11 giờ ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("Từ 7 giờ 30 phút ngày 20/5/2023, phát trực tiếp.") ==
        "7 giờ 30 phút ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("Khai mạc lúc 7h30, ngày 20/5/2023.") == "lúc 7h30, ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("Khai mạc 7g30 ngày 20-5-2023.") == "7g30 ngày 20-5-2023 | on 2023-05-20");
  CHECK(found("Khai mạc vào hồi 14 giờ 00 ngày 20.5.2023.") ==
        "14 giờ 00 ngày 20.5.2023 | on 2023-05-20");
  CHECK(found("Đúng 8h sáng 20/5/2023, chào cờ.") == "8h sáng 20/5/2023 | on 2023-05-20");
  CHECK(found("Khai mạc thứ Bảy, ngày 20/5/2023.") == "thứ Bảy, ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("Hội nghị vào chiều ngày 20/5/2023.") == "vào chiều ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("Họp vào ngày 20 tháng 5 năm 2023.") ==
        "vào ngày 20 tháng 5 năm 2023 | on 2023-05-20");
  CHECK(found("Họp ngày 5 tháng 9, năm 2023.") == "ngày 5 tháng 9, năm 2023 | on 2023-09-05");
  CHECK(found("Trong 6 tháng đầu năm 2023, các chi bộ báo cáo.") ==
        "Trong 6 tháng đầu năm 2023 | in 2023-40");
  CHECK(found("Gửi trước 24 giờ ngày 30/4/2023.") ==
        "trước 24 giờ ngày 30/4/2023 | before ../2023-04-30");
  CHECK(found("Từ nay đến hết năm 2025, lắp đủ loa.") == "đến hết năm 2025 | by-end ../2025");
  CHECK(found("Từ nay đến ngày 30/6/2024, rà soát hộ.") ==
        "đến ngày 30/6/2024 | by-end ../2024-06-30");
  CHECK(found("Giữ đến hết quý II/2023.") == "đến hết quý II/2023 | by-end ../2023-06");
  CHECK(found("Thực hiện cho đến hết năm 2025.") == "cho đến hết năm 2025 | by-end ../2025");
  CHECK(found("Duy trì đến cuối năm 2025.") == "đến cuối năm 2025 | by-end ../2025");
  CHECK(found("Xong trong suốt tháng 5/2023.") == "trong suốt tháng 5/2023 | in 2023-05");
  CHECK(found("Họp vào trung tuần tháng 5/2023.") == "vào trung tuần tháng 5/2023 | in 2023-05");
  CHECK(found("Nộp không quá ngày 15/7/2026.") ==
        "không quá ngày 15/7/2026 | by-end ../2026-07-15");
}

TEST_CASE("lists and labels give each time its own deadline") {
  CHECK(found("Bắt đầu từ ngày 01/8/2024.") == "Bắt đầu từ ngày 01/8/2024 | from-to 2024-08-01/..");
  CHECK(found("Kể từ tháng 8/2024, đổi giờ phát.") == "Kể từ tháng 8/2024 | from-to 2024-08/..");
  CHECK(found("Từ tháng 9/2024 trở đi phát lúc 17 giờ.") ==
        "Từ tháng 9/2024 trở đi | from-to 2024-09/..");
  CHECK(found("Dự kiến khởi công quý III/2024.") == "quý III/2024 | in 2024-35");
  CHECK(found("Dự kiến tháng 5/2023.") == "tháng 5/2023 | in 2023-05");
  CHECK(found("Khoảng tháng 5/2023 sẽ xong.") == "tháng 5/2023 | in 2023-05");
  CHECK(found("Quý III năm 2025, tổ chức tổng kết.") == "Quý III năm 2025 | in 2025-35");
  CHECK(found("Treo cờ từ ngày 30/4 đến 02/5/2025.") ==
        "từ ngày 30/4 đến 02/5/2025 | from-to 2025-04-30/2025-05-02");
  CHECK(found("Các chi bộ xây dựng kế hoạch và gửi đăng ký về Thường trực Đảng ủy (qua Văn phòng) "
              "trước ngày 25/8/2022 để theo dõi.") ==
        "trước ngày 25/8/2022 | before ../2022-08-25");
  CHECK(found("Ban Chấp hành Đảng bộ xã tổ chức sinh hoạt xong trước 06/9/2022.") ==
        "trước 06/9/2022 | before ../2022-09-06");
  CHECK(
      found("Chi bộ điểm tổ chức trước ngày 10/9/2022, các chi bộ còn lại hoàn thành trước ngày "
            "20/9/2022.") ==
      "trước ngày 10/9/2022 | before ../2022-09-10 ; trước ngày 20/9/2022 | before ../2022-09-20");
  CHECK(found("Ban Thường vụ tổ chức hội nghị quán triệt vào ngày 17/01/2022.") ==
        "vào ngày 17/01/2022 | on 2022-01-17");
  CHECK(
      found("Báo cáo kết quả đợt sinh hoạt trước ngày 30/5/2022 và báo cáo năm trước ngày "
            "30/12/2022.") ==
      "trước ngày 30/5/2022 | before ../2022-05-30 ; trước ngày 30/12/2022 | before ../2022-12-30");
  CHECK(found("Trong năm 2023, mỗi đảng viên làm một việc tốt.") == "Trong năm 2023 | in 2023");
  CHECK(found("Đến 30/6/2025, 100% thôn có loa thông minh.") ==
        "Đến 30/6/2025 | by-end ../2025-06-30");
  CHECK(found("Phấn đấu đến cuối năm 2025 có 5 mô hình.") == "đến cuối năm 2025 | by-end ../2025");
  CHECK(found("Mục tiêu đến năm 2025 và định hướng đến năm 2030.") ==
        "đến năm 2025 | by-end ../2025 ; đến năm 2030 | by-end ../2030");
  CHECK(found("Đề án thực hiện từ năm 2024 đến năm 2026.") ==
        "từ năm 2024 đến năm 2026 | from-to 2024/2026");
  CHECK(found("Kinh phí từ năm 2024 trở đi do xã lo.") == "từ năm 2024 trở đi | from-to 2024/..");
  CHECK(found("Thời gian: từ 19 giờ đến 21 giờ ngày 15/8/2025 tại nhà văn hóa.") ==
        "19 giờ đến 21 giờ ngày 15/8/2025 | on 2025-08-15");
  CHECK(found("Địa điểm: hội trường xã; thời gian: 8h00 ngày 15/8/2025.") ==
        "8h00 ngày 15/8/2025 | on 2025-08-15");
  CHECK(found("Đêm văn nghệ diễn ra lúc 20 giờ ngày 01/9/2025.") ==
        "lúc 20 giờ ngày 01/9/2025 | on 2025-09-01");
  CHECK(found("Lịch phát sóng tuần từ 12/5 đến 18/5/2025.") ==
        "từ 12/5 đến 18/5/2025 | from-to 2025-05-12/2025-05-18");
  CHECK(found("Đại hội chi bộ xong trước ngày 30/4/2025; đại hội xã trong quý II/2025.") ==
        "trước ngày 30/4/2025 | before ../2025-04-30 ; trong quý II/2025 | in 2025-34");
  CHECK(found("Tổ chức Đại hội vào đầu quý II/2025.") == "vào đầu quý II/2025 | in 2025-34");
  CHECK(found("Hội thảo cuối quý IV/2024.") == "cuối quý IV/2024 | by-end 2024-36");
  CHECK(found("Ngày 20/11/2024, trường tổ chức lễ mít tinh.") == "Ngày 20/11/2024 | on 2024-11-20");
  CHECK(found("Quyết định có hiệu lực thi hành kể từ ngày 01/01/2024.") ==
        "kể từ ngày 01/01/2024 | from-to 2024-01-01/..");
  CHECK(found("Căn cứ Luật số 72/2025/QH15 có hiệu lực từ ngày 16/6/2025") ==
        "từ ngày 16/6/2025 | from-to 2025-06-16/..");
  CHECK(found("Nhận hồ sơ từ 01/6/2025 đến hết 30/6/2025.") ==
        "từ 01/6/2025 đến hết 30/6/2025 | from-to 2025-06-01/2025-06-30");
  CHECK(found("Bầu cử ngày 15 tháng 3 năm 2026.") == "ngày 15 tháng 3 năm 2026 | on 2026-03-15");
  CHECK(found("Danh sách gửi trước 10h ngày 5/6/2025.") ==
        "trước 10h ngày 5/6/2025 | before ../2025-06-05");
  CHECK(found("Lớp học khai giảng tháng 9-2025.") == "tháng 9-2025 | in 2025-09");
  CHECK(found("Lắp đặt xong trong tháng 9, 10/2025.") ==
        "trong tháng 9 | in 2025-09 ; 10/2025 | in 2025-10");
  CHECK(found("Hết quý I/2024 phải xong móng.") == "Hết quý I/2024 | by-end ../2024-03");
  CHECK(found("Hết năm 2024, xóa nhà tạm.") == "Hết năm 2024 | by-end ../2024");
  CHECK(found("Quý I/2024 hoàn thành hồ sơ; quý II/2024 khởi công.") ==
        "Quý I/2024 | in 2024-33 ; quý II/2024 | in 2024-34");
  CHECK(found("Tháng 1/2024: khảo sát; tháng 2/2024: lập hồ sơ.") ==
        "Tháng 1/2024 | in 2024-01 ; tháng 2/2024 | in 2024-02");
  CHECK(found("Tiến độ: tháng 3/2024.") == "tháng 3/2024 | in 2024-03");
  CHECK(found("Thời gian kiểm tra: Từ tháng 5 đến tháng 7/2024.") ==
        "Từ tháng 5 đến tháng 7/2024 | from-to 2024-05/2024-07");
  CHECK(found("Thời điểm báo cáo: ngày 20/12/2024.") == "ngày 20/12/2024 | on 2024-12-20");
  CHECK(found("Thời gian thực hiện: Quý II, III/2024.") ==
        "Quý II | in 2024-34 ; III/2024 | in 2024-35");
}

TEST_CASE("a year that is not said comes from the document") {
  CHECK(found("Báo cáo trước ngày 25/8.", "2022-08-05") ==
        "trước ngày 25/8 | before ../2022-08-25");
  CHECK(found("Báo cáo trước ngày 25/8.", "2022-09-05") ==
        "trước ngày 25/8 | before ../2023-08-25");
  CHECK(found("Tổ chức trong tháng 10.", "2022-09-05") == "trong tháng 10 | in 2022-10");
  CHECK(found("Xong trong quý IV.", "2022-09-05") == "trong quý IV | in 2022-36");
  CHECK(found("Tổng kết vào cuối năm.", "2022-09-05") == "vào cuối năm | by-end 2022");
  CHECK(found("Họp ngày 12/10.", "2022-09-05") == "ngày 12/10 | on 2022-10-12");
  CHECK(found("Trước tháng 6, các chi bộ đăng ký.", "2023-01-05") ==
        "Trước tháng 6 | before ../2023-06");
}

TEST_CASE("line breaks and emphasis are read over, blank lines and items are not") {
  CHECK(found("Hoàn thành **trước ngày 20/5/2023**.") ==
        "trước ngày 20/5/2023 | before ../2023-05-20");
  CHECK(found("Báo cáo **vào tháng 11** hằng năm (*từ năm 2023 trở đi*).") ==
        "vào tháng 11** hằng năm (*từ năm 2023 trở đi*) | in XXXX-11 yearly | "
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30");
  CHECK(found("Báo cáo *trước* **ngày 15/12** *hằng năm*.") ==
        "trước* **ngày 15/12** *hằng năm | before XXXX-12-15 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Hoàn thành trước\nngày 20/5/2023.") ==
        "trước\nngày 20/5/2023 | before ../2023-05-20");
  CHECK(found("Hoàn thành trước ngày\n20/5/2023.") ==
        "trước ngày\n20/5/2023 | before ../2023-05-20");
  CHECK(found("Hoàn thành trước\n\nngày 20/5/2023.") == "ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("- Xong trước\n- ngày 20/5/2023 họp.") == "ngày 20/5/2023 | on 2023-05-20");
  CHECK(found("| Nội dung | Thời gian |\n|---|---|\n| Mở lớp | Quý I/2023 |\n| Báo cáo | Trước "
              "20/5/2023 |") == "Quý I/2023 | in 2023-33 ; Trước 20/5/2023 | before ../2023-05-20");
  CHECK(found("+ Quý I/2023: chủ đề văn hóa.\n+ Quý II/2023: chủ đề con người.") ==
        "Quý I/2023 | in 2023-33 ; Quý II/2023 | in 2023-34");
  CHECK(found("- Tháng 3/2023: phát động.\n- Tháng 4/2023: chấm thi.") ==
        "Tháng 3/2023 | in 2023-03 ; Tháng 4/2023 | in 2023-04");
  CHECK(found("Thời gian thực hiện **Quý I/2023**.") == "Quý I/2023 | in 2023-33");
  CHECK(found("(*thời gian hoàn thành chậm nhất cuối quý I/2023*).") ==
        "chậm nhất cuối quý I/2023 | by-end 2023-33");
}
