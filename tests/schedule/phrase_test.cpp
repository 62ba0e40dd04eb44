#include <doctest/doctest.h>

#include <string>

#include "schedule/phrase_show.h"
#include "schedule/time_rule.h"

using congbo::schedule::testing::show;

TEST_CASE("the times of five real plans can be typed as they were written") {
  CHECK(show("trước 20/5/2022") == "before ../2022-05-20");
  CHECK(show("trước 10/6/2022") == "before ../2022-06-10");
  CHECK(show("mỗi năm 01 lần") == "in yearly");
  CHECK(show("hằng năm") == "in yearly");
  CHECK(show("ít nhất sau 02 năm") == "relative P2Y");
  CHECK(show("toàn khóa, hằng năm") == "in yearly");
  CHECK(show("toàn khóa") == "ongoing");
  CHECK(show("quý II năm 2023") == "in 2023-34");
  CHECK(show("cuối quý III năm 2025") == "by-end 2025-35");
  CHECK(show("quý I hằng năm") == "in XXXX-33 yearly");
  CHECK(show("hàng tháng") == "in monthly");
  CHECK(show("2022") == "in 2022");
  CHECK(show("2022–2025") == "from-to 2022/2025");
  CHECK(show("định kỳ 6 tháng") == "in every-6-months");
  CHECK(show("định kỳ 6 tháng một lần") == "in every-6-months");
  CHECK(show("hàng năm") == "in yearly");
  CHECK(show("thường xuyên; định kỳ") == "ongoing");
  CHECK(show("ngay trong tháng 4/2023") == "in 2023-04");
  CHECK(show("hằng tháng (từ năm 2023-2025)") == "in monthly since=2023 until=2025");
  CHECK(show("03/2") == "on XXXX-02-03 yearly");
  CHECK(show("30/4") == "on XXXX-04-30 yearly");
  CHECK(show("19/5") == "on XXXX-05-19 yearly");
  CHECK(show("19/8") == "on XXXX-08-19 yearly");
  CHECK(show("02/9") == "on XXXX-09-02 yearly");
  CHECK(show("22/12") == "on XXXX-12-22 yearly");
  CHECK(show("trước ngày 20/4/2023") == "before ../2023-04-20");
  CHECK(show("tháng 11 hằng năm, từ năm 2023") == "in XXXX-11 yearly since=2023");
  CHECK(show("tháng 11 hằng năm") == "in XXXX-11 yearly");
  CHECK(show("tháng 10/2025") == "in 2025-10");
  CHECK(show("trong tháng 4/2023") == "in 2023-04");
  CHECK(show("những tháng tiếp theo") == "in monthly");
  CHECK(show("trước ngày 25/8/2022") == "before ../2022-08-25");
  CHECK(show("trước 06/9/2022") == "before ../2022-09-06");
  CHECK(show("trước ngày 10/9/2022") == "before ../2022-09-10");
  CHECK(show("trước ngày 20/9/2022") == "before ../2022-09-20");
  CHECK(show("trước 05 ngày tổ chức hội nghị") == "relative -P5D [tổ chức hội nghị]");
  CHECK(show("trước 03 ngày") == "relative -P3D");
  CHECK(show("định kỳ") == "ongoing");
  CHECK(show("Quý I/2023") == "in 2023-33");
  CHECK(show("chậm nhất cuối quý I/2023") == "by-end 2023-33");
  CHECK(show("tháng 5/2023") == "in 2023-05");
  CHECK(show("trước ngày 30/4/2023") == "before ../2023-04-30");
  CHECK(show("Hằng quý") == "in quarterly");
  CHECK(show("sau mỗi đợt") == "relative P0D [mỗi đợt]");
  CHECK(show("chậm nhất trong quý II/2023") == "by-end 2023-34");
  CHECK(show("trong quý I/2023") == "in 2023-33");
  CHECK(show("quý I/2023") == "in 2023-33");
  CHECK(show("trong năm 2023") == "in 2023");
  CHECK(show("chậm nhất tháng 12/2023") == "by-end 2023-12");
  CHECK(show("trước ngày 30/01/2023") == "before ../2023-01-30");
  CHECK(show("Thường xuyên") == "ongoing");
  CHECK(show("sau khi có Hướng dẫn") == "relative conditional [sau khi có Hướng dẫn]");
  CHECK(show("ngày 17/01/2022") == "on 2022-01-17");
  CHECK(show("trong tháng 3/2022") == "in 2022-03");
  CHECK(show("trước ngày 30/3/2022") == "before ../2022-03-30");
  CHECK(show("trước ngày 30/5/2022") == "before ../2022-05-30");
  CHECK(show("30/12/2022") == "on 2022-12-30");
  CHECK(show("khi có kế hoạch của BTV Tỉnh ủy và hướng dẫn của Ban Tổ chức Tỉnh ủy") ==
        "relative conditional [khi có kế hoạch của BTV Tỉnh ủy và hướng dẫn của Ban Tổ chức Tỉnh "
        "ủy]");
}

TEST_CASE("days are read in every usual spelling") {
  CHECK(show("20/5/2022") == "on 2022-05-20");
  CHECK(show("ngày 20-5-2022") == "on 2022-05-20");
  CHECK(show("20.5.2022") == "on 2022-05-20");
  CHECK(show("05 / 8 / 2022") == "on 2022-08-05");
  CHECK(show("ngày 20 tháng 5 năm 2022") == "on 2022-05-20");
  CHECK(show("20 tháng 5/2022") == "on 2022-05-20");
  CHECK(show("ngày 20/5 năm 2022") == "on 2022-05-20");
  CHECK(show("2022-05-20") == "on 2022-05-20");
  CHECK(show("vào ngày 07/4/2023") == "on 2023-04-07");
  CHECK(show("mùng 3 tháng 4 năm 2023") == "on 2023-04-03");
  CHECK(show("thứ bảy, ngày 15/4/2023") == "on 2023-04-15");
  CHECK(show("ngày cuối cùng của tháng 6/2023") == "on 2023-06-30");
  CHECK(show("TRƯỚC NGÀY 20/5/2022") == "before ../2022-05-20");
  CHECK(show("  trước   20/5/2022.") == "before ../2022-05-20");
  CHECK(show("trước ngày 20/5/2022./.") == "before ../2022-05-20");
}

TEST_CASE("bounds decide the kind") {
  CHECK(show("trước tháng 6/2023") == "before ../2023-06");
  CHECK(show("trước quý II/2023") == "before ../2023-04");
  CHECK(show("trước năm 2030") == "before ../2030");
  CHECK(show("trước 6 tháng cuối năm 2024") == "before ../2024-07");
  CHECK(show("chậm nhất ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("chậm nhất là ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("chậm nhất trước ngày 15/7/2026") == "before ../2026-07-15");
  CHECK(show("không muộn hơn 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("muộn nhất là tháng 7/2026") == "by-end 2026-07");
  CHECK(show("đến hết ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("đến ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("hết ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("hạn cuối 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("đến hết tháng 7/2026") == "by-end ../2026-07");
  CHECK(show("đến hết quý II/2023") == "by-end ../2023-06");
  CHECK(show("đến cuối năm 2025") == "by-end ../2025");
  CHECK(show("đến hết năm 2025") == "by-end ../2025");
  CHECK(show("đến năm 2030") == "by-end ../2030");
  CHECK(show("cuối tháng 9/2023") == "by-end 2023-09");
  CHECK(show("vào cuối quý III năm 2025") == "by-end 2025-35");
  CHECK(show("cuối năm 2023") == "by-end 2023");
  CHECK(show("đầu tháng 12/2024") == "in 2024-12");
  CHECK(show("giữa tháng 6/2024") == "in 2024-06");
  CHECK(show("đầu năm 2024") == "in 2024");
  CHECK(show("sau ngày 30/4/2023") == "from-to 2023-05-01/..");
  CHECK(show("sau tháng 12/2023") == "from-to 2024-01/..");
  CHECK(show("sau năm 2023") == "from-to 2024/..");
  CHECK(show("sau quý IV/2023") == "from-to 2024-01/..");
}

TEST_CASE("periods are months, quarters, halves and years") {
  CHECK(show("tháng 4/2023") == "in 2023-04");
  CHECK(show("tháng 04-2023") == "in 2023-04");
  CHECK(show("tháng tư năm 2023") == "in 2023-04");
  CHECK(show("tháng mười hai năm 2023") == "in 2023-12");
  CHECK(show("4/2023") == "in 2023-04");
  CHECK(show("trong tháng 10 năm 2025") == "in 2025-10");
  CHECK(show("quý II/2023") == "in 2023-34");
  CHECK(show("QUÝ III/2023") == "in 2023-35");
  CHECK(show("quý 2 năm 2023") == "in 2023-34");
  CHECK(show("quý tư năm 2023") == "in 2023-36");
  CHECK(show("quí IV/2023") == "in 2023-36");
  CHECK(show("Q1/2023") == "in 2023-33");
  CHECK(show("quý I, năm 2023") == "in 2023-33");
  CHECK(show("6 tháng đầu năm 2024") == "in 2024-40");
  CHECK(show("06 tháng cuối năm 2024") == "in 2024-41");
  CHECK(show("sáu tháng đầu năm 2024") == "in 2024-40");
  CHECK(show("nửa cuối năm 2024") == "in 2024-41");
  CHECK(show("năm 2023") == "in 2023");
  CHECK(show("2023") == "in 2023");
}

TEST_CASE("ranges carry the year and the month to their left end") {
  CHECK(show("từ ngày 01/3 đến ngày 31/3/2023") == "from-to 2023-03-01/2023-03-31");
  CHECK(show("từ 01/3-31/3/2023") == "from-to 2023-03-01/2023-03-31");
  CHECK(show("từ ngày 01 đến ngày 05/3/2023") == "from-to 2023-03-01/2023-03-05");
  CHECK(show("ngày 01-05/3/2023") == "from-to 2023-03-01/2023-03-05");
  CHECK(show("từ 15/5/2025 đến hết ngày 02/9/2025") == "from-to 2025-05-15/2025-09-02");
  CHECK(show("từ 15/12 đến 15/01/2024") == "from-to 2023-12-15/2024-01-15");
  CHECK(show("từ tháng 4 đến tháng 6/2020") == "from-to 2020-04/2020-06");
  CHECK(show("từ tháng 4 đến tháng 6-2020") == "from-to 2020-04/2020-06");
  CHECK(show("tháng 4-6/2023") == "from-to 2023-04/2023-06");
  CHECK(show("từ quý II đến quý IV năm 2023") == "from-to 2023-04/2023-12");
  CHECK(show("quý I - II/2023") == "from-to 2023-01/2023-06");
  CHECK(show("từ năm 2023-2025") == "from-to 2023/2025");
  CHECK(show("giai đoạn 2022-2025") == "from-to 2022/2025");
  CHECK(show("trong giai đoạn 2022–2025") == "from-to 2022/2025");
  CHECK(show("nhiệm kỳ 2020 - 2025") == "from-to 2020/2025");
  CHECK(show("từ năm 2022 đến hết năm 2025") == "from-to 2022/2025");
  CHECK(show("từ ngày 01/7/2025") == "from-to 2025-07-01/..");
  CHECK(show("kể từ ngày 01/7/2025") == "from-to 2025-07-01/..");
  CHECK(show("từ năm 2023 trở đi") == "from-to 2023/..");
  CHECK(show("từ tháng 5/2024 trở đi") == "from-to 2024-05/..");
}

TEST_CASE("repetitions without a day") {
  CHECK(show("hằng năm") == "in yearly");
  CHECK(show("HÀNG NĂM") == "in yearly");
  CHECK(show("mỗi năm") == "in yearly");
  CHECK(show("mỗi năm một lần") == "in yearly");
  CHECK(show("mỗi năm ít nhất 01 lần") == "in yearly");
  CHECK(show("ít nhất mỗi năm 1 lần") == "in yearly");
  CHECK(show("năm một lần") == "in yearly");
  CHECK(show("1 lần/năm") == "in yearly");
  CHECK(show("hằng quý") == "in quarterly");
  CHECK(show("mỗi quý") == "in quarterly");
  CHECK(show("từng quý") == "in quarterly");
  CHECK(show("định kỳ hàng quý") == "in quarterly");
  CHECK(show("3 tháng một lần") == "in quarterly");
  CHECK(show("ba tháng/lần") == "in quarterly");
  CHECK(show("một lần mỗi quý") == "in quarterly");
  CHECK(show("định kỳ 6 tháng") == "in every-6-months");
  CHECK(show("định kỳ 6 tháng/lần") == "in every-6-months");
  CHECK(show("06 tháng/01 lần") == "in every-6-months");
  CHECK(show("sáu tháng một lần") == "in every-6-months");
  CHECK(show("nửa năm một lần") == "in every-6-months");
  CHECK(show("hằng tháng") == "in monthly");
  CHECK(show("mỗi tháng một lần") == "in monthly");
  CHECK(show("hàng tuần") == "in weekly");
  CHECK(show("hằng ngày") == "in daily");
  CHECK(show("thường xuyên, định kỳ hằng quý") == "in quarterly");
  CHECK(show("cuối mỗi quý") == "by-end quarterly");
  CHECK(show("cuối hằng tháng") == "by-end monthly");
  CHECK(show("hằng năm, vào cuối năm") == "by-end yearly");
}

TEST_CASE("repetitions with a day or a period") {
  CHECK(show("vào tháng 11 hằng năm") == "in XXXX-11 yearly");
  CHECK(show("hằng năm vào tháng 11") == "in XXXX-11 yearly");
  CHECK(show("cuối tháng 11 hằng năm") == "by-end XXXX-11 yearly");
  CHECK(show("trước tháng 6 hằng năm") == "before XXXX-06 yearly");
  CHECK(show("đến hết tháng 6 hằng năm") == "by-end XXXX-06 yearly");
  CHECK(show("vào quý I hằng năm") == "in XXXX-33 yearly");
  CHECK(show("cuối quý I hằng năm") == "by-end XXXX-33 yearly");
  CHECK(show("6 tháng đầu năm hằng năm") == "in XXXX-40 yearly");
  CHECK(show("trước ngày 15/12 hằng năm") == "before XXXX-12-15 yearly");
  CHECK(show("hằng năm, trước ngày 15/12") == "before XXXX-12-15 yearly");
  CHECK(show("chậm nhất ngày 15/12 hằng năm") == "by-end XXXX-12-15 yearly");
  CHECK(show("trước ngày 25 tháng 11 hằng năm") == "before XXXX-11-25 yearly");
  CHECK(show("03/2 hằng năm") == "on XXXX-02-03 yearly");
  CHECK(show("ngày 29/02 hằng năm") == "on XXXX-02-29 yearly");
  CHECK(show("ngày 15 hằng tháng") == "on XXXX-XX-15 monthly month_day=15");
  CHECK(show("mùng 3 hằng tháng") == "on XXXX-XX-03 monthly month_day=3");
  CHECK(show("trước ngày 25 hằng tháng") == "before XXXX-XX-25 monthly month_day=25");
  CHECK(show("hằng tháng, chậm nhất ngày 25") == "by-end XXXX-XX-25 monthly month_day=25");
  CHECK(show("ngày 31 hằng tháng") == "on XXXX-XX-31 monthly month_day=31");
  CHECK(show("ngày cuối cùng của tháng") == "on monthly month_day=-1");
  CHECK(show("ngày cuối mỗi tháng") == "on monthly month_day=-1");
  CHECK(show("ngày 15 tháng cuối quý") == "on quarterly month_day=15");
  CHECK(show("trước ngày 15 của tháng cuối mỗi quý") == "before quarterly month_day=15");
  CHECK(show("hằng quý, trước ngày 15 tháng cuối quý") == "before quarterly month_day=15");
  CHECK(show("ngày cuối quý") == "on quarterly month_day=-1");
  CHECK(show("thứ hai hằng tuần") == "on weekly weekday=0");
  CHECK(show("vào sáng thứ Hai hằng tuần") == "on weekly weekday=0");
  CHECK(show("hằng tuần, thứ 6") == "on weekly weekday=4");
  CHECK(show("chủ nhật hằng tuần") == "on weekly weekday=6");
  CHECK(show("trước thứ sáu hằng tuần") == "before weekly weekday=4");
}

TEST_CASE("repetitions may say when they begin and end") {
  CHECK(show("tháng 11 hằng năm, từ 2023 đến 2025") == "in XXXX-11 yearly since=2023 until=2025");
  CHECK(show("hằng năm từ năm 2023") == "in yearly since=2023");
  CHECK(show("hằng năm, từ năm 2023 trở đi") == "in yearly since=2023");
  CHECK(show("hằng quý trong năm 2023") == "in quarterly since=2023 until=2023");
  CHECK(show("hằng quý năm 2023") == "in quarterly since=2023 until=2023");
  CHECK(show("hằng tháng (2023-2025)") == "in monthly since=2023 until=2025");
  CHECK(show("hằng tháng, giai đoạn 2022-2025") == "in monthly since=2022 until=2025");
  CHECK(show("hằng tháng đến hết năm 2025") == "in monthly until=2025");
  CHECK(show("hằng tháng từ tháng 4 đến tháng 9/2023") == "in monthly since=2023-04 until=2023-09");
  CHECK(show("hằng tháng đến tháng 6/2024") == "in monthly until=2024-06");
  CHECK(show("hằng tuần từ ngày 01/4/2023") == "in weekly since=2023-04-01");
}

TEST_CASE("hours stand before or after the day") {
  CHECK(show("trước 16 giờ ngày 5/4/2023") == "before ../2023-04-05 time=16:00");
  CHECK(show("trước 16h30 ngày 05 tháng 4 năm 2023") == "before ../2023-04-05 time=16:30");
  CHECK(show("chậm nhất 17h00 ngày 5/4/2023") == "by-end ../2023-04-05 time=17:00");
  CHECK(show("8 giờ 30 phút, ngày 19/8/2025") == "on 2025-08-19 time=08:30");
  CHECK(show("lúc 8 giờ ngày 19/8/2025") == "on 2025-08-19 time=08:00");
  CHECK(show("ngày 19/8/2025, 8 giờ 30") == "on 2025-08-19 time=08:30");
  CHECK(show("16:30 ngày 5/4/2023") == "on 2023-04-05 time=16:30");
  CHECK(show("16 giờ 5/4/2023") == "on 2023-04-05 time=16:00");
  CHECK(show("2 giờ chiều ngày 5/4/2023") == "on 2023-04-05 time=14:00");
  CHECK(show("chiều ngày 5/4/2023") == "on 2023-04-05");
  CHECK(show("trước 24 giờ ngày 30/4/2023") == "before ../2023-04-30 time=23:59");
  CHECK(show("5 giờ sáng hằng ngày") == "on daily time=05:00");
  CHECK(show("hằng ngày lúc 17 giờ") == "on daily time=17:00");
  CHECK(show("16h30 thứ sáu hằng tuần") == "on weekly weekday=4 time=16:30");
}

TEST_CASE("lunar days repeat every year unless a year is named") {
  CHECK(show("rằm tháng Giêng") == "on yearly lunar=01-15");
  CHECK(show("rằm tháng Giêng hằng năm") == "on yearly lunar=01-15");
  CHECK(show("rằm tháng 7") == "on yearly lunar=07-15");
  CHECK(show("10/3 âm lịch") == "on yearly lunar=03-10");
  CHECK(show("ngày 10 tháng 3 (âm lịch)") == "on yearly lunar=03-10");
  CHECK(show("mùng 1 tháng Giêng") == "on yearly lunar=01-01");
  CHECK(show("mồng 3 Tết") == "on yearly lunar=01-03");
  CHECK(show("23 tháng Chạp") == "on yearly lunar=12-23");
  CHECK(show("30 tháng Chạp") == "on yearly lunar=12-30");
  CHECK(show("trước rằm tháng Giêng hằng năm") == "before yearly lunar=01-15");
  CHECK(show("10/3 âm lịch năm 2024") == "on 2024-04-18");
  CHECK(show("rằm tháng Giêng năm 2024") == "on 2024-02-24");
}

TEST_CASE("relative times keep the words of what they count from") {
  CHECK(show("trước hội nghị 5 ngày") == "relative -P5D [hội nghị]");
  CHECK(show("trước khi tổ chức đại hội 10 ngày") == "relative -P10D [tổ chức đại hội]");
  CHECK(show("chậm nhất trước đại hội 01 tháng") == "relative -P1M [đại hội]");
  CHECK(show("trước 03 ngày so với hội nghị") == "relative -P3D [hội nghị]");
  CHECK(show("10 ngày trước đại hội") == "relative -P10D [đại hội]");
  CHECK(show("chậm nhất 5 ngày trước hội nghị") == "relative -P5D [hội nghị]");
  CHECK(show("sau 02 năm") == "relative P2Y");
  CHECK(show("sau ít nhất 02 năm") == "relative P2Y");
  CHECK(show("sau hội nghị 3 ngày") == "relative P3D [hội nghị]");
  CHECK(show("sau khi kết thúc hội nghị 03 ngày") == "relative P3D [kết thúc hội nghị]");
  CHECK(show("trong vòng 10 ngày kể từ ngày nhận") == "relative P10D [ngày nhận]");
  CHECK(show("trong thời hạn hai tuần") == "relative P14D");
  CHECK(show("trong năm ngày làm việc kể từ ngày nhận được văn bản") ==
        "relative P5D working [ngày nhận được văn bản]");
  CHECK(show("không quá 6 tháng kể từ ngày thành lập") == "relative P6M [ngày thành lập]");
  CHECK(show("ngay sau khi kết thúc hội nghị") == "relative P0D [kết thúc hội nghị]");
  CHECK(show("sau hội nghị") == "relative P0D [hội nghị]");
  CHECK(show("trước đại hội") == "relative -P0D [đại hội]");
  CHECK(show("khi có văn bản của cấp trên") ==
        "relative conditional [khi có văn bản của cấp trên]");
  CHECK(show("ngay khi có yêu cầu") == "relative conditional [ngay khi có yêu cầu]");
  CHECK(show("sau khi có Hướng dẫn của Ban Tuyên giáo") ==
        "relative conditional [sau khi có Hướng dẫn của Ban Tuyên giáo]");
}

TEST_CASE("a distance from a date is counted at once") {
  CHECK(show("10 ngày trước ngày 20/5/2023") == "by-end ../2023-05-10");
  CHECK(show("trong vòng 10 ngày kể từ ngày 01/7/2025") == "by-end ../2025-07-11");
  CHECK(show("sau ngày 31/01/2023 một tháng") == "by-end ../2023-02-28");
  CHECK(show("trước ngày 20/5/2023 3 ngày") == "by-end ../2023-05-17");
}

TEST_CASE("EDTF is a phrase too") {
  CHECK(show("2023-04") == "in 2023-04");
  CHECK(show("2023-33") == "in 2023-33");
  CHECK(show("2024-41") == "in 2024-41");
  CHECK(show("2023-04-20") == "on 2023-04-20");
  CHECK(show("../2023-04-20") == "by-end ../2023-04-20");
  CHECK(show("2023/..") == "from-to 2023/..");
  CHECK(show("2022/2025") == "from-to 2022/2025");
  CHECK(show("2023-03-01/2023-03-31") == "from-to 2023-03-01/2023-03-31");
  CHECK(show("XXXX-11") == "in XXXX-11 yearly");
  CHECK(show("XXXX-33") == "in XXXX-33 yearly");
  CHECK(show("XXXX-02-03") == "on XXXX-02-03 yearly");
  CHECK(show("XXXX-XX-15") == "on XXXX-XX-15 monthly month_day=15");
}

TEST_CASE("a missing year comes from the reference date") {
  CHECK(show("trước 20/5", "2022-03-01") == "before ../2022-05-20");
  CHECK(show("trước 20/5", "2022-05-20") == "before ../2022-05-20");
  CHECK(show("trước 20/5", "2022-06-01") == "before ../2023-05-20");
  CHECK(show("03/2", "2023-01-05") == "on 2023-02-03");
  CHECK(show("03/2", "2023-03-05") == "on 2024-02-03");
  CHECK(show("tháng 11", "2023-03-05") == "in 2023-11");
  CHECK(show("tháng 3", "2023-03-31") == "in 2023-03");
  CHECK(show("quý I", "2023-04-05") == "in 2024-33");
  CHECK(show("cuối năm", "2023-03-05") == "by-end 2023");
  CHECK(show("trong năm", "2023-12-31") == "in 2023");
  CHECK(show("từ 01/3 đến 31/3", "2023-02-10") == "from-to 2023-03-01/2023-03-31");
  CHECK(show("từ 01/12 đến 15/01", "2023-02-10") == "from-to 2023-12-01/2024-01-15");
  CHECK(show("từ 01/12 đến 15/01", "2022-12-10") == "from-to 2022-12-01/2023-01-15");
  CHECK(show("từ tháng 4 trở đi", "2023-02-10") == "from-to 2023-04/..");
  CHECK(show("6 tháng cuối năm", "2023-02-10") == "in 2023-41");
  CHECK(show("ngày 29/02", "2024-01-10") == "on 2024-02-29");
  CHECK(show("trước 16 giờ ngày 5/4", "2023-02-10") == "before ../2023-04-05 time=16:00");
  CHECK(show("20/5/2021", "2023-02-10") == "on 2021-05-20");
  CHECK(show("03/2 hằng năm", "2023-02-10") == "on XXXX-02-03 yearly");
}
TEST_CASE("spelling variants of one word are one word") {
  // "trước ngày 20/5/2022" and "quý II/2023" decomposed, as some phones type them.
  CHECK(show("tru\u031bo\u031b\u0301c nga\u0300y 20/5/2022") == "before ../2022-05-20");
  CHECK(show("quy\u0301 II/2023") == "in 2023-34");
  CHECK(show("toàn khoá") == "ongoing");
  CHECK(show("định kì 6 tháng") == "in every-6-months");
  CHECK(show("trước\u00a020/5/2022") == "before ../2022-05-20");
  CHECK(show("giai đoạn 2022\u20142025") == "from-to 2022/2025");
  CHECK(show("trước 20/5\u200b/2022") == "before ../2022-05-20");
}

TEST_CASE("what can't be read whole is not read") {
  for (const char* phrase : {"",
                             " ",
                             ".",
                             "trước",
                             "hằng",
                             "khi",
                             "khi có",
                             "sau khi",
                             "sau khi có",
                             "từ",
                             "ngày",
                             "trước ngày",
                             "tháng",
                             "quý",
                             "năm",
                             "đến",
                             "trước 20/5",
                             "tháng 11",
                             "quý I",
                             "cuối năm",
                             "trước đây",
                             "trước hết",
                             "sớm nhất",
                             "khoảng tháng 6/2023",
                             "trước 20/5/2022 nhé",
                             "trước ngáy 20/5/2023",
                             "trước thàng 6/2023",
                             "sau ngáy 20/5/2023",
                             "20/5/22",
                             "20/5/0000",
                             "Mẫu 02/2023",
                             "bà Quý II",
                             "37-QĐ/TW",
                             "từ 5/2023 đến nay",
                             "tháng giêng",
                             "2 tháng một lần",
                             "hai năm một lần",
                             "mỗi năm 2 lần",
                             "2 lần/năm",
                             "16h30",
                             "25h ngày 5/4/2023",
                             "16 giờ tháng 4/2023",
                             "hằng năm từ 2025 đến 2023",
                             "tháng 11 hằng tháng",
                             "hằng năm hằng quý",
                             "thứ hai",
                             "thứ hai hằng tháng",
                             "thứ sáu, ngày 15/4/2023",
                             "cuối ngày 5/4/2023",
                             "trước 01/3 đến 31/3/2023",
                             "từ 31/3/2023 đến 01/3/2023",
                             "từ tháng 4 đến tháng 6",
                             "từ tháng 4 đến tháng 6 hằng năm",
                             "30/4, 19/5",
                             "định kỳ ngày 15/4/2023",
                             "31/4 âm lịch",
                             "trước rằm",
                             "sau 5",
                             "10 ngày trước cuối năm",
                             "0 ngày"}) {
    CAPTURE(phrase);
    CHECK(show(phrase) == "-");
  }
}

TEST_CASE("days that no calendar has are not read") {
  for (const char* phrase :
       {"trước ngày 31/4/2023", "ngày 30/02/2024", "29/2/2023", "25/13/2023", "tháng 13/2023",
        "quý V/2023", "quý 5/2023", "ngày 32 hằng tháng", "31/4 hằng năm", "2023-02-29",
        "từ 31/4 đến 15/5/2023", "ngày 0/4/2023"}) {
    CAPTURE(phrase);
    CHECK(show(phrase, "2023-01-01") == "-");
  }
}

TEST_CASE("broken and hostile text is not read") {
  CHECK(show("trước 20/5/2022\xff") == "-");
  CHECK(show(std::string(1 << 20, '1')) == "-");
  CHECK(show(std::string(1900, '(')) == "-");
  std::string many;
  for (int i = 0; i < 150; ++i) many += "từ 1 đến ";
  CHECK(show(many) == "-");
}

TEST_CASE("the EDTF of a dated rule reads back as the same dates") {
  for (const char* phrase : {"ngày 17/01/2022", "tháng 4/2023", "quý II/2023", "trong năm 2023",
                             "giai đoạn 2022-2025", "từ ngày 01/7/2025", "đến hết năm 2025",
                             "tháng 11 hằng năm", "03/2 hằng năm", "ngày 15 hằng tháng"}) {
    CAPTURE(phrase);
    using congbo::schedule::parse_time_phrase;
    const auto rule = parse_time_phrase(phrase);
    REQUIRE(rule);
    REQUIRE(rule->edtf);
    CHECK(congbo::schedule::parse_time_phrase(congbo::to_string(*rule->edtf)) == rule);
  }
}

TEST_CASE("wordings of papers that may be pasted into due") {
  CHECK(show("trước cuối năm 2024") == "by-end ../2024");
  CHECK(show("không quá ngày 15/7/2026") == "by-end ../2026-07-15");
  CHECK(show("trong suốt tháng 5/2023") == "in 2023-05");
  CHECK(show("vào trung tuần tháng 5/2023") == "in 2023-05");
  CHECK(show("tuần đầu tháng 5/2023") == "in 2023-05");
  CHECK(show("tuần đầu tháng") == "in monthly");
  CHECK(show("tuần thứ hai của mỗi tháng") == "in monthly");
  CHECK(show("tuần cuối của quý") == "in quarterly");
  CHECK(show("ngày 25 của tháng") == "on XXXX-XX-25 monthly month_day=25");
  CHECK(show("trước ngày 25 của mỗi tháng") == "before XXXX-XX-25 monthly month_day=25");
  CHECK(show("ngày 10 của tháng đầu quý") == "-");
  CHECK(show("trước 17 giờ hằng ngày") == "before daily time=17:00");
  CHECK(show("trong 5 ngày làm việc") == "relative P5D working");
  CHECK(show("trong 5 ngày") == "-");
  CHECK(show("trong vòng 24 giờ kể từ khi nhận tin") == "relative P1D [nhận tin]");
  CHECK(show("**trước ngày** 20/5/2023") == "before ../2023-05-20");
}

TEST_CASE("two deadlines joined by a semicolon are not one phrase") {
  CHECK_FALSE(congbo::schedule::parse_time_phrase("tháng 11 hằng năm; tháng 10/2025"));
  CHECK_FALSE(congbo::schedule::parse_time_phrase("20/5/2022; 10/6/2022"));
  CHECK(congbo::schedule::parse_time_phrase("trước 20/5/2022;"));
}
