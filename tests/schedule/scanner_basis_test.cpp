#include <doctest/doctest.h>

#include "schedule/scanner_show.h"

using congbo::schedule::testing::found;

TEST_CASE("dates of papers and meetings that a text rests on are no deadlines") {
  for (const char* text : {"Theo Báo cáo ngày 03/02/2025 của Ban Văn hóa, loa hỏng.",
                           "Căn cứ biên bản cuộc họp ngày 03/02/2025, thôn giữ mức đóng.",
                           "Tại cuộc họp ngày 03/02/2025, dân thống nhất.",
                           "Theo ý kiến của Bí thư tại kỳ họp ngày 03/02/2025, giữ hai trạm."}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
  CHECK(found("Thực hiện Công văn ngày 01/3/2025 của huyện, nộp trước 15/3/2025.") ==
        "trước 15/3/2025 | before ../2025-03-15");
  CHECK(found("Thôn số 5, ngày 06/6/2025 họp.") == "ngày 06/6/2025 | on 2025-06-06");
  CHECK(found("Gửi đơn đăng ký ngày 12/4/2025.") == "ngày 12/4/2025 | on 2025-04-12");
  CHECK(found("Gửi báo cáo ngày 15/6/2025.") == "ngày 15/6/2025 | on 2025-06-15");
}

TEST_CASE("years in quotation marks belong to a title") {
  CHECK(found("Ban hành đề án “Số hóa tư liệu giai đoạn 2024 - 2027” của xã.") == "");
  CHECK(found("Chương trình \"Ngõ sáng đến năm 2027\" đang mở rộng.") == "");
  CHECK(found("Phát động thi đua \"Xanh\" trong giai đoạn 2024 - 2026.") ==
        "trong giai đoạn 2024 - 2026 | from-to 2024/2026");
}

TEST_CASE("months that were counted are no deadlines") {
  CHECK(found("Kết quả 9 tháng đầu năm 2025 khá.") == "");
  CHECK(found("Ba tháng cuối năm 2024, số tin giảm.") == "");
}

TEST_CASE("dates of publication are no deadlines") {
  for (const char* text : {"Báo Dân số ra ngày 12/3/2025 có bài.", "Ngày đăng: 03/4/2025",
                           "Ngày cập nhật: 03/4/2025", "BẢN TIN SỐ 7, NGÀY 03/4/2025"}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
}

TEST_CASE("numbers of file names and addresses are no dates") {
  CHECK(found("Xem bao-cao-03-4-2025.pdf, 03-4-2025.xlsx và http://a.vn/2025/04/03/x.html.") == "");
  CHECK(found("Xem www.xa.vn/2025/04/03 trước ngày 05/4/2025.") ==
        "trước ngày 05/4/2025 | before ../2025-04-05");
}

TEST_CASE("năm is five before what is counted") {
  CHECK(found("Lắp loa đến năm thôn xa.", "2025-03-05") == "");
  CHECK(found("Dùng hết năm bao xi măng.", "2025-03-05") == "");
  CHECK(found("Đến hết năm, các thôn phải xong.", "2025-03-05") == "Đến hết năm | by-end ../2025");
  CHECK(found("Đến hết năm phấn đấu xong.", "2025-03-05") == "Đến hết năm | by-end ../2025");
}

TEST_CASE("what is still to come is not over because of what was before") {
  CHECK(found("Dây loa đã đặt, sẽ thay xong trước 20/7/2025.") ==
        "trước 20/7/2025 | before ../2025-07-20");
  CHECK(found("Dây loa đã thay trước 20/7/2025.") == "");
}

TEST_CASE("the last day of handing in was taken for what the results cover") {
  CHECK(found("Nộp báo cáo kết quả đến hết ngày 15/6/2023.") ==
        "đến hết ngày 15/6/2023 | by-end ../2023-06-15");
  CHECK(found("Báo cáo kết quả đến ngày 15/6/2023 còn 3 hộ.") == "");
}

TEST_CASE("aims to be reached were taken for what was reached") {
  CHECK(found("Phấn đấu đến hết năm 2025 đạt 100% hộ dùng nước sạch.") ==
        "đến hết năm 2025 | by-end ../2025");
  CHECK(found("Đến hết năm 2025 đạt 100% hộ dùng nước sạch.", "2024-03-01") ==
        "Đến hết năm 2025 | by-end ../2025");
  CHECK(found("Cuối năm 2025 đạt 100% hộ.", "2024-03-01") == "Cuối năm 2025 | by-end 2025");
  CHECK(found("Đến hết năm 2025 đã đạt 100%.") == "");
  CHECK(found("Đến hết năm 2023 đạt 100%.", "2024-03-01") == "");
  CHECK(found("Năm 2025 đạt 100%.") == "");
}

TEST_CASE("a half-year's review was missed at the head of its sentence") {
  CHECK(found("6 tháng đầu năm 2024 sơ kết phong trào.") == "6 tháng đầu năm 2024 | in 2024-40");
  CHECK(found("Sơ kết 6 tháng đầu năm 2024.") == "");
}
