#include <doctest/doctest.h>

#include "schedule/scanner_show.h"

using congbo::schedule::testing::found;

TEST_CASE("repetitions are found with their day or their period") {
  CHECK(found("Báo cáo vào tháng 11 hằng năm.") ==
        "vào tháng 11 hằng năm | in XXXX-11 yearly | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30");
  CHECK(found("Báo cáo vào quý I hằng năm.") ==
        "vào quý I hằng năm | in XXXX-33 yearly | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31");
  CHECK(found("Gửi trước ngày 15/12 hằng năm.") ==
        "trước ngày 15/12 hằng năm | before XXXX-12-15 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Nộp trước ngày 25 hằng tháng.") ==
        "trước ngày 25 hằng tháng | before XXXX-XX-25 monthly | FREQ=MONTHLY;BYMONTHDAY=25");
  CHECK(found("Nộp đảng phí trước ngày 05 hàng tháng.") ==
        "trước ngày 05 hàng tháng | before XXXX-XX-05 monthly | FREQ=MONTHLY;BYMONTHDAY=5");
  CHECK(found("Sinh hoạt vào mùng 3 hằng tháng.") ==
        "vào mùng 3 hằng tháng | on XXXX-XX-03 monthly | FREQ=MONTHLY;BYMONTHDAY=3");
  CHECK(found("Họp chi bộ ngày 03 hằng tháng.") ==
        "ngày 03 hằng tháng | on XXXX-XX-03 monthly | FREQ=MONTHLY;BYMONTHDAY=3");
  CHECK(found("Báo cáo hằng quý.") == "hằng quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Báo cáo 3 tháng một lần.") ==
        "3 tháng một lần | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Họp 03 tháng/lần.") == "03 tháng/lần | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Báo cáo ngày 15 tháng cuối quý.") ==
        "ngày 15 tháng cuối quý | on quarterly | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15");
  CHECK(found("Gửi trước ngày 15 tháng cuối quý.") ==
        "trước ngày 15 tháng cuối quý | before quarterly | "
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15");
  CHECK(found("Kiểm tra 6 tháng một lần.") ==
        "6 tháng một lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Kiểm tra 06 tháng/lần.") ==
        "06 tháng/lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Kiểm tra định kỳ 6 tháng một lần.") ==
        "định kỳ 6 tháng một lần | in every-6-months | FREQ=MONTHLY;INTERVAL=6");
  CHECK(found("Hằng tháng, chi bộ họp.") == "Hằng tháng | in monthly | FREQ=MONTHLY");
  CHECK(found("Mỗi tháng trạm phát một chuyên mục.") == "Mỗi tháng | in monthly | FREQ=MONTHLY");
  CHECK(found("Đánh giá hằng năm.") == "hằng năm | in yearly | FREQ=YEARLY");
  CHECK(found("Sinh hoạt chuyên đề mỗi năm 01 lần.") == "mỗi năm 01 lần | in yearly | FREQ=YEARLY");
  CHECK(found("Treo cờ 03/2, 30/4, 19/5.") ==
        "03/2 | on XXXX-02-03 yearly | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=3 ; 30/4 | on XXXX-04-30 "
        "yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30 ; 19/5 | on XXXX-05-19 yearly | "
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19");
  CHECK(found("Treo cờ dịp 30/4.") ==
        "30/4 | on XXXX-04-30 yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30");
  CHECK(found("Tuyên truyền kỷ niệm ngày 27/7.") ==
        "ngày 27/7 | on XXXX-07-27 yearly | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=27");
  CHECK(found("Kỷ niệm ngày Quốc khánh 02/9.") ==
        "02/9 | on XXXX-09-02 yearly | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2");
  CHECK(found("Giỗ Tổ 10/3 âm lịch.") == "10/3 âm lịch | on yearly");
  CHECK(found("Hội làng mùng 10 tháng 3 âm lịch.") == "mùng 10 tháng 3 âm lịch | on yearly");
  CHECK(found("Lễ hội rằm tháng Giêng.") == "rằm tháng Giêng | on yearly");
  CHECK(found("Họp giao ban thứ Hai hằng tuần.") ==
        "thứ Hai hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=MO");
  CHECK(found("Phát bản tin lúc 17 giờ hằng ngày.") ==
        "lúc 17 giờ hằng ngày | on daily | FREQ=DAILY");
  CHECK(found("Phát thanh hằng ngày.") == "hằng ngày | in daily | FREQ=DAILY");
  CHECK(found("Phát 5 giờ và 17 giờ hằng ngày.") ==
        "5 giờ và 17 giờ hằng ngày | on daily | FREQ=DAILY");
  CHECK(found("Hằng ngày, lúc 5 giờ 30 phút, tiếp sóng đài tỉnh.") ==
        "Hằng ngày, lúc 5 giờ 30 phút | on daily | FREQ=DAILY");
  CHECK(found("Tiếp dân sáng thứ Năm hằng tuần.") ==
        "sáng thứ Năm hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=TH");
  CHECK(found("Lịch trực cập nhật chiều thứ Sáu hàng tuần.") ==
        "chiều thứ Sáu hàng tuần | on weekly | FREQ=WEEKLY;BYDAY=FR");
  CHECK(found("Kiểm tra loa tuần đầu tháng.") == "tuần đầu tháng | in monthly | FREQ=MONTHLY");
  CHECK(found("Kiểm tra loa ngày cuối tháng.") ==
        "ngày cuối tháng | on monthly | FREQ=MONTHLY;BYMONTHDAY=-1");
  CHECK(found("2.4. Thời gian thực hiện: Hằng quý.") ==
        "Hằng quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Báo cáo trước ngày 15/6 và ngày 15/12 hằng năm.") ==
        "trước ngày 15/6 | before XXXX-06-15 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 ; ngày "
        "15/12 hằng năm | before XXXX-12-15 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Báo cáo trước ngày 15/6 và 15/12 hằng năm.") ==
        "trước ngày 15/6 | before XXXX-06-15 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 ; 15/12 "
        "hằng năm | before XXXX-12-15 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Kiểm tra vào quý II và quý IV hằng năm.") ==
        "vào quý II | in XXXX-34 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30 ; quý IV hằng năm | "
        "in XXXX-36 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
  CHECK(found("Kiểm tra vào tháng 6, tháng 12 hằng năm.") ==
        "vào tháng 6 | in XXXX-06 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30 ; tháng 12 hằng năm "
        "| in XXXX-12 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
  CHECK(found("Hằng năm, trước ngày 15/12, các chi bộ báo cáo.") ==
        "Hằng năm, trước ngày 15/12 | before XXXX-12-15 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Hằng quý, chậm nhất ngày 25 tháng cuối quý.") ==
        "Hằng quý, chậm nhất ngày 25 tháng cuối quý | by-end quarterly | "
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25");
  CHECK(found("Hằng tháng, trước ngày 25, nộp báo cáo.") ==
        "Hằng tháng, trước ngày 25 | before XXXX-XX-25 monthly | FREQ=MONTHLY;BYMONTHDAY=25");
  CHECK(found("Vào ngày 25 của tháng, kế toán chốt sổ.") ==
        "Vào ngày 25 của tháng | on XXXX-XX-25 monthly | FREQ=MONTHLY;BYMONTHDAY=25");
}

TEST_CASE("repetitions are found wherever a sentence puts them") {
  CHECK(found("Cuối mỗi quý, ban chỉ đạo họp.") ==
        "Cuối mỗi quý | by-end quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Cuối tháng 11 hằng năm.") ==
        "Cuối tháng 11 hằng năm | by-end XXXX-11 yearly | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30");
  CHECK(found("Mỗi quý một lần, chi bộ họp chuyên đề.") ==
        "Mỗi quý một lần | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Mỗi tuần phát hai chuyên mục.") == "Mỗi tuần | in weekly | FREQ=WEEKLY");
  CHECK(found("Mỗi ngày phát hai buổi.") == "Mỗi ngày | in daily | FREQ=DAILY");
  CHECK(found("Sinh hoạt ít nhất 1 lần/quý.") ==
        "ít nhất 1 lần/quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Kiểm tra 01 lần/năm.") == "01 lần/năm | in yearly | FREQ=YEARLY");
  CHECK(found("Mỗi năm ít nhất một lần.") == "Mỗi năm ít nhất một lần | in yearly | FREQ=YEARLY");
  CHECK(found("Kiểm tra một năm một lần.") == "một năm một lần | in yearly | FREQ=YEARLY");
  CHECK(found("Báo cáo theo định kỳ hằng tháng.") ==
        "định kỳ hằng tháng | in monthly | FREQ=MONTHLY");
  CHECK(
      found("Hằng tháng, hằng quý báo cáo Đảng ủy.") ==
      "Hằng tháng | in monthly | FREQ=MONTHLY ; hằng quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Ngay trong tháng 4/2023 và hằng tháng (từ năm 2023-2025).") ==
        "Ngay trong tháng 4/2023 | in 2023-04 ; hằng tháng (từ năm 2023-2025) | in monthly | "
        "FREQ=MONTHLY;UNTIL=20251231");
  CHECK(found("Những tháng tiếp theo, chọn một nội dung.") ==
        "Những tháng tiếp theo | in monthly | FREQ=MONTHLY");
  CHECK(found("Chủ nhật hằng tuần, tổng vệ sinh.") ==
        "Chủ nhật hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=SU");
  CHECK(found("Lau loa vào thứ 7 hàng tuần.") ==
        "vào thứ 7 hàng tuần | on weekly | FREQ=WEEKLY;BYDAY=SA");
  CHECK(found("Trước 17 giờ thứ Sáu hằng tuần.") ==
        "Trước 17 giờ thứ Sáu hằng tuần | before weekly | FREQ=WEEKLY;BYDAY=FR");
  CHECK(found("Chào cờ sáng thứ Hai tuần đầu tháng.") ==
        "tuần đầu tháng | in monthly | FREQ=MONTHLY");
  CHECK(found("Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch).") ==
        "mùng 10 tháng 3 âm lịch | on yearly");
  CHECK(found("Rằm tháng Bảy, xã tổ chức lễ cầu siêu.") == "Rằm tháng Bảy | on yearly");
  CHECK(found("Ngày 23 tháng Chạp dọn vệ sinh.") == "Ngày 23 tháng Chạp | on yearly");
  CHECK(found("Mùng 3 Tết, thôn tổ chức hội vật.") == "Mùng 3 Tết | on yearly");
  CHECK(found("Chuyên mục phát vào 17 giờ 30 phút thứ Tư hằng tuần.") ==
        "vào 17 giờ 30 phút thứ Tư hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=WE");
  CHECK(found("Trạm tiếp sóng đài tỉnh lúc 5 giờ 30 phút sáng hằng ngày.") ==
        "lúc 5 giờ 30 phút sáng hằng ngày | on daily | FREQ=DAILY");
  CHECK(found("Tổ trực báo cáo trước 16 giờ hằng ngày.") ==
        "trước 16 giờ hằng ngày | before daily | FREQ=DAILY");
  CHECK(found("Thu phí ngày 10 hằng tháng.") ==
        "ngày 10 hằng tháng | on XXXX-XX-10 monthly | FREQ=MONTHLY;BYMONTHDAY=10");
  CHECK(found("Mỗi tháng một lần, vào ngày 25, đối soát sổ.") ==
        "Mỗi tháng một lần, vào ngày 25 | on XXXX-XX-25 monthly | FREQ=MONTHLY;BYMONTHDAY=25");
  CHECK(found("Hằng quý, vào tuần cuối của quý, họp liên tịch.") ==
        "Hằng quý, vào tuần cuối của quý | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Chế độ báo cáo: hằng tháng, hằng quý, 6 tháng và hằng năm.") ==
        "hằng tháng | in monthly | FREQ=MONTHLY ; hằng quý | in quarterly | "
        "FREQ=MONTHLY;INTERVAL=3 ; hằng năm | in yearly | FREQ=YEARLY");
  CHECK(
      found("Báo cáo định kỳ hằng tháng trước ngày 20.") ==
      "định kỳ hằng tháng trước ngày 20 | before XXXX-XX-20 monthly | FREQ=MONTHLY;BYMONTHDAY=20");
  CHECK(found("Báo cáo 6 tháng gửi trước ngày 15/6; báo cáo năm gửi trước ngày 15/12 hằng năm.") ==
        "trước ngày 15/12 hằng năm | before XXXX-12-15 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Báo cáo 6 tháng gửi trước ngày 15/6 hằng năm; báo cáo năm gửi trước ngày 15/12 hằng "
              "năm.") ==
        "trước ngày 15/6 hằng năm | before XXXX-06-15 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 "
        "; trước ngày 15/12 hằng năm | before XXXX-12-15 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
  CHECK(found("Đối thoại với Nhân dân ít nhất 01 lần/năm.") ==
        "ít nhất 01 lần/năm | in yearly | FREQ=YEARLY");
  CHECK(found("Tối thiểu mỗi quý một lần, trưởng thôn họp dân.") ==
        "mỗi quý một lần | in quarterly | FREQ=MONTHLY;INTERVAL=3");
  CHECK(found("Định kỳ hằng năm rà soát danh sách.") ==
        "Định kỳ hằng năm | in yearly | FREQ=YEARLY");
  CHECK(found("Nhân dịp kỷ niệm Ngày Báo chí 21/6, xã gặp mặt.") ==
        "21/6 | on XXXX-06-21 yearly | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21");
  CHECK(found("Dâng hương dịp 27/7 hằng năm.") ==
        "27/7 hằng năm | on XXXX-07-27 yearly | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=27");
  CHECK(found("Tuyên truyền các ngày lễ 30/4, 01/5 và 19/5.") ==
        "30/4 | on XXXX-04-30 yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30 ; 01/5 | on XXXX-05-01 "
        "yearly | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 ; 19/5 | on XXXX-05-19 yearly | "
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19");
  CHECK(found("Mỗi tháng 2 lần, tổ họp.") == "Mỗi tháng | in monthly | FREQ=MONTHLY");
  CHECK(found("Sáng thứ Hai hằng tuần, cơ quan chào cờ.") ==
        "Sáng thứ Hai hằng tuần | on weekly | FREQ=WEEKLY;BYDAY=MO");
  CHECK(found("Hằng tuần, vào chiều thứ Sáu, dọn vệ sinh.") ==
        "Hằng tuần, vào chiều thứ Sáu | on weekly | FREQ=WEEKLY;BYDAY=FR");
  CHECK(found("Thắp hương rằm hằng tháng.") == "hằng tháng | in monthly | FREQ=MONTHLY");
  CHECK(
      found("Lịch tiếp công dân: ngày 15 hằng tháng; nếu trùng ngày nghỉ thì lùi sang hôm sau.") ==
      "ngày 15 hằng tháng | on XXXX-XX-15 monthly | FREQ=MONTHLY;BYMONTHDAY=15");
  CHECK(found("Chốt sổ ngày 31/12 hằng năm.") ==
        "ngày 31/12 hằng năm | on XXXX-12-31 yearly | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
  CHECK(found("Thời gian thực hiện: hằng năm.") == "hằng năm | in yearly | FREQ=YEARLY");
}

TEST_CASE("times that count from an event, and standing duties") {
  CHECK(found("Thời gian thực hiện: Thường xuyên.") == "Thường xuyên | ongoing");
  CHECK(found("Thường xuyên kiểm tra cụm loa.") == "Thường xuyên | ongoing");
  CHECK(found("Định kỳ báo cáo Đảng ủy.") == "Định kỳ | ongoing");
  CHECK(found("Sơ kết sau 02 năm.") == "sau 02 năm | relative P2Y");
  CHECK(found("Trả lời trong vòng 10 ngày kể từ ngày nhận đơn.") ==
        "trong vòng 10 ngày kể từ ngày nhận đơn | relative P10D");
  CHECK(found("Trả lời trong 5 ngày làm việc.") == "trong 5 ngày làm việc | relative P5D");
  CHECK(found("Trả lời trong năm ngày làm việc.") == "trong năm ngày làm việc | relative P5D");
  CHECK(found("Xây dựng kế hoạch khi có kế hoạch của cấp trên.") ==
        "khi có kế hoạch của cấp trên | relative condition");
  CHECK(found("(thời gian thực hiện thường xuyên)") == "thường xuyên | ongoing");
  CHECK(found("6.2. Thời gian thực hiện: Thường xuyên.") == "Thường xuyên | ongoing");
  CHECK(found("Trước khi tổ chức đại hội 10 ngày.") ==
        "Trước khi tổ chức đại hội 10 ngày | relative -P10D");
  CHECK(found("Gửi giấy mời trước hội nghị 5 ngày.") == "trước hội nghị 5 ngày | relative -P5D");
  CHECK(found("Gửi giấy mời chậm nhất 05 ngày trước ngày họp.") ==
        "chậm nhất 05 ngày trước ngày họp | relative -P5D");
  CHECK(found("Chậm nhất 10 ngày sau khi kết thúc lớp học, gửi báo cáo.") ==
        "Chậm nhất 10 ngày sau khi kết thúc lớp học | relative P10D");
  CHECK(found("Sau 15 ngày kể từ ngày niêm yết, tổng hợp ý kiến.") ==
        "Sau 15 ngày kể từ ngày niêm yết | relative P15D");
  CHECK(found("Trong thời hạn 03 ngày làm việc kể từ ngày nhận, trả lời.") ==
        "Trong thời hạn 03 ngày làm việc kể từ ngày nhận | relative P3D");
  CHECK(found("Trong vòng 24 giờ kể từ khi nhận tin, sửa loa.") ==
        "Trong vòng 24 giờ kể từ khi nhận tin | relative P1D");
  CHECK(found("Sau mỗi đợt sinh hoạt, chi bộ báo cáo.") == "Sau mỗi đợt sinh hoạt | relative P0D");
  CHECK(found("Sau mỗi hội nghị, gửi biên bản.") == "Sau mỗi hội nghị | relative P0D");
  CHECK(found("Ngay sau hội nghị, gửi biên bản.") == "Ngay sau hội nghị | relative P0D");
  CHECK(found("Thực hiện sau khi có hướng dẫn của cấp trên.") ==
        "sau khi có hướng dẫn của cấp trên | relative condition");
  CHECK(found("Triển khai ngay khi có văn bản chỉ đạo.") ==
        "ngay khi có văn bản chỉ đạo | relative condition");
  CHECK(found("Công khai sau khi được phê duyệt.") == "sau khi được phê duyệt | relative P0D");
  CHECK(found("Gửi báo cáo ngay sau khi nhận được thông báo.") ==
        "ngay sau khi nhận được thông báo | relative P0D");
  CHECK(found("Trước 03 ngày diễn ra sự kiện, gửi kịch bản.") ==
        "Trước 03 ngày diễn ra sự kiện | relative -P3D");
  CHECK(found("Nộp trước 30 ngày.") == "trước 30 ngày | relative -P30D");
  CHECK(found("Xong trước ngày khai mạc 3 ngày.") == "trước ngày khai mạc 3 ngày | relative -P3D");
  CHECK(found("Báo cáo sau 6 tháng.") == "sau 6 tháng | relative P6M");
  CHECK(found("Gửi dự thảo báo cáo cho Thường trực trước 05 ngày tổ chức hội nghị.") ==
        "trước 05 ngày tổ chức hội nghị | relative -P5D");
  CHECK(found("Đảng ủy gửi dự thảo về Ban Tuyên giáo trước 03 ngày.") ==
        "trước 03 ngày | relative -P3D");
  CHECK(found("Ban Thường vụ xây dựng kế hoạch khi có kế hoạch của Ban Thường vụ Tỉnh ủy và hướng "
              "dẫn của Ban Tổ chức Tỉnh ủy.") ==
        "khi có kế hoạch của Ban Thường vụ Tỉnh ủy và hướng dẫn của Ban Tổ | relative condition");
  CHECK(found("Giao Văn phòng thường xuyên theo dõi, định kỳ báo cáo.") ==
        "thường xuyên | ongoing ; định kỳ | ongoing");
  CHECK(found("Trả kết quả chậm nhất 02 ngày làm việc kể từ ngày nhận hồ sơ.") ==
        "chậm nhất 02 ngày làm việc kể từ ngày nhận hồ sơ | relative P2D");
  CHECK(found("Nộp báo cáo chậm nhất 7 ngày sau hội nghị.") ==
        "chậm nhất 7 ngày sau hội nghị | relative P7D");
  CHECK(found("Niêm yết trong 15 ngày kể từ ngày ra thông báo.") ==
        "trong 15 ngày kể từ ngày ra thông báo | relative P15D");
  CHECK(found("Sau 03 tháng kể từ ngày lắp đặt, kiểm tra lại.") ==
        "Sau 03 tháng kể từ ngày lắp đặt | relative P3M");
  CHECK(found("Khi có hướng dẫn mới, các chi bộ bổ sung kế hoạch.") ==
        "Khi có hướng dẫn mới | relative condition");
  CHECK(found("Sau khi có kết luận của Ban Thường vụ, Văn phòng ra thông báo.") ==
        "Sau khi có kết luận của Ban Thường vụ | relative condition");
  CHECK(found("Ngay sau khi học xong, mỗi đảng viên viết thu hoạch.") ==
        "Ngay sau khi học | relative P0D");
}
