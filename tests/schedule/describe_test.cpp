#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/message.h"
#include "schedule/time_rule.h"

using congbo::Language;
using namespace congbo::schedule;

namespace {

std::string vi(std::string_view phrase, bool before_is_inclusive = false) {
  const auto rule = parse_time_phrase(phrase);
  return rule ? describe(*rule, Language::vi, before_is_inclusive) : "-";
}

std::string en(std::string_view phrase, bool before_is_inclusive = false) {
  const auto rule = parse_time_phrase(phrase);
  return rule ? describe(*rule, Language::en, before_is_inclusive) : "-";
}

}  // namespace

TEST_CASE("dated rules are described with their exact days") {
  CHECK(vi("ngày 17/01/2022") == "hiểu là: ngày 17/01/2022");
  CHECK(en("ngày 17/01/2022") == "understood as: on 17 January 2022");
  CHECK(vi("8 giờ 30 ngày 19/8/2025") == "hiểu là: lúc 8 giờ 30 ngày 19/8/2025");
  CHECK(en("8 giờ 30 ngày 19/8/2025") == "understood as: at 08:30 on 19 August 2025");
  CHECK(vi("trước 20/5/2022") == "hiểu là: trước ngày 20/5/2022 (hạn cuối: 19/5/2022)");
  CHECK(en("trước 20/5/2022") == "understood as: before 20 May 2022 (due 19 May 2022)");
  CHECK(vi("trước ngày 01/3/2024") == "hiểu là: trước ngày 01/3/2024 (hạn cuối: 29/02/2024)");
  CHECK(en("trước ngày 01/3/2024") == "understood as: before 1 March 2024 (due 29 February 2024)");
  CHECK(vi("trước tháng 6/2023") == "hiểu là: trước tháng 6/2023 (hạn cuối: 31/5/2023)");
  CHECK(en("trước tháng 6/2023") == "understood as: before June 2023 (due 31 May 2023)");
  CHECK(vi("trước năm 2030") == "hiểu là: trước năm 2030 (hạn cuối: 31/12/2029)");
  CHECK(en("trước năm 2030") == "understood as: before 2030 (due 31 December 2029)");
  CHECK(vi("trước 16 giờ ngày 5/4/2023") == "hiểu là: trước 16 giờ ngày 05/4/2023");
  CHECK(en("trước 16 giờ ngày 5/4/2023") == "understood as: before 16:00 on 5 April 2023");
  CHECK(vi("chậm nhất ngày 15/7/2026") == "hiểu là: chậm nhất ngày 15/7/2026");
  CHECK(en("chậm nhất ngày 15/7/2026") == "understood as: by 15 July 2026");
  CHECK(vi("chậm nhất 17 giờ ngày 15/7/2026") == "hiểu là: chậm nhất 17 giờ ngày 15/7/2026");
  CHECK(en("chậm nhất 17 giờ ngày 15/7/2026") == "understood as: by 17:00 on 15 July 2026");
  CHECK(vi("cuối quý III/2025") == "hiểu là: chậm nhất cuối quý III/2025 (hạn cuối: 30/9/2025)");
  CHECK(en("cuối quý III/2025") ==
        "understood as: by the end of the third quarter of 2025 (due 30 September 2025)");
  CHECK(vi("đến hết năm 2025") == "hiểu là: đến hết năm 2025 (hạn cuối: 31/12/2025)");
  CHECK(en("đến hết năm 2025") == "understood as: until the end of 2025 (due 31 December 2025)");
  CHECK(vi("trong tháng 02/2024") ==
        "hiểu là: trong tháng 02/2024 (từ 01/02/2024 đến hết 29/02/2024)");
  CHECK(en("trong tháng 02/2024") ==
        "understood as: in February 2024 (1 February 2024 to 29 February 2024)");
  CHECK(vi("6 tháng cuối năm 2024") ==
        "hiểu là: trong 6 tháng cuối năm 2024 (từ 01/7/2024 đến hết 31/12/2024)");
  CHECK(en("6 tháng cuối năm 2024") ==
        "understood as: in the second half of 2024 (1 July 2024 to 31 December 2024)");
  CHECK(vi("quý I/2023") == "hiểu là: trong quý I/2023 (từ 01/01/2023 đến hết 31/3/2023)");
  CHECK(en("quý I/2023") ==
        "understood as: in the first quarter of 2023 (1 January 2023 to 31 March 2023)");
  CHECK(vi("năm 2023") == "hiểu là: trong năm 2023 (từ 01/01/2023 đến hết 31/12/2023)");
  CHECK(en("năm 2023") == "understood as: in 2023 (1 January 2023 to 31 December 2023)");
  CHECK(vi("từ ngày 01/3 đến ngày 31/3/2023") ==
        "hiểu là: từ ngày 01/3/2023 đến hết ngày 31/3/2023");
  CHECK(en("từ ngày 01/3 đến ngày 31/3/2023") ==
        "understood as: from 1 March 2023 to the end of 31 March 2023");
  CHECK(vi("giai đoạn 2022-2025") ==
        "hiểu là: từ năm 2022 đến hết năm 2025 (từ 01/01/2022 đến hết 31/12/2025)");
  CHECK(en("giai đoạn 2022-2025") ==
        "understood as: from 2022 to the end of 2025 (1 January 2022 to 31 December 2025)");
  CHECK(vi("từ ngày 01/7/2025") == "hiểu là: từ ngày 01/7/2025 trở đi");
  CHECK(en("từ ngày 01/7/2025") == "understood as: from 1 July 2025 onwards");
  CHECK(vi("từ tháng 01/2024 trở đi") == "hiểu là: từ tháng 01/2024 trở đi");
  CHECK(en("từ tháng 01/2024 trở đi") == "understood as: from January 2024 onwards");
}

TEST_CASE("repetitions are described with their deadlines") {
  CHECK(vi("hằng năm") == "hiểu là: mỗi năm một lần (hạn cuối: 31/12)");
  CHECK(en("hằng năm") == "understood as: once a year (due 31 December)");
  CHECK(vi("định kỳ 6 tháng") == "hiểu là: 6 tháng một lần (hạn cuối: 30/6, 31/12)");
  CHECK(en("định kỳ 6 tháng") == "understood as: once every six months (due 30 June, 31 December)");
  CHECK(vi("hằng quý") == "hiểu là: mỗi quý một lần (hạn cuối: 31/3, 30/6, 30/9, 31/12)");
  CHECK(en("hằng quý") ==
        "understood as: once a quarter (due 31 March, 30 June, 30 September, 31 December)");
  CHECK(vi("hằng tháng") == "hiểu là: mỗi tháng một lần (hạn cuối: ngày cuối tháng)");
  CHECK(en("hằng tháng") == "understood as: once a month (due on its last day)");
  CHECK(vi("hằng tuần") == "hiểu là: mỗi tuần một lần (hạn cuối: chủ nhật)");
  CHECK(en("hằng tuần") == "understood as: once a week (due on Sunday)");
  CHECK(vi("hằng ngày") == "hiểu là: hằng ngày");
  CHECK(en("hằng ngày") == "understood as: every day");
  CHECK(vi("5h30 hằng ngày") == "hiểu là: lúc 5 giờ 30 hằng ngày");
  CHECK(en("5h30 hằng ngày") == "understood as: every day at 05:30");
  CHECK(vi("tháng 11 hằng năm, từ 2023 đến 2025") ==
        "hiểu là: trong tháng 11 hằng năm (hạn cuối: 30/11), từ năm 2023 đến hết năm 2025");
  CHECK(en("tháng 11 hằng năm, từ 2023 đến 2025") ==
        "understood as: in November every year (due 30 November), from 2023 to the end of 2025");
  CHECK(vi("tháng 02 hằng năm") ==
        "hiểu là: trong tháng 02 hằng năm (hạn cuối: ngày cuối tháng 02)");
  CHECK(en("tháng 02 hằng năm") ==
        "understood as: in February every year (due the last day of February)");
  CHECK(vi("cuối quý I hằng năm") == "hiểu là: chậm nhất cuối quý I hằng năm (hạn cuối: 31/3)");
  CHECK(en("cuối quý I hằng năm") ==
        "understood as: by the end of the first quarter every year (due 31 March)");
  CHECK(vi("6 tháng đầu năm hằng năm") ==
        "hiểu là: trong 6 tháng đầu năm hằng năm (hạn cuối: 30/6)");
  CHECK(en("6 tháng đầu năm hằng năm") ==
        "understood as: in the first half every year (due 30 June)");
  CHECK(vi("trước ngày 15/12 hằng năm") == "hiểu là: trước ngày 15/12 hằng năm (hạn cuối: 14/12)");
  CHECK(en("trước ngày 15/12 hằng năm") ==
        "understood as: before 15 December every year (due 14 December)");
  CHECK(vi("trước ngày 01/3 hằng năm") ==
        "hiểu là: trước ngày 01/3 hằng năm (hạn cuối: ngày cuối tháng 02)");
  CHECK(en("trước ngày 01/3 hằng năm") ==
        "understood as: before 1 March every year (due the last day of February)");
  CHECK(vi("trước tháng 6 hằng năm") == "hiểu là: trước tháng 6 hằng năm (hạn cuối: 31/5)");
  CHECK(en("trước tháng 6 hằng năm") == "understood as: before June every year (due 31 May)");
  CHECK(vi("03/2 hằng năm") == "hiểu là: ngày 03/02 hằng năm");
  CHECK(en("03/2 hằng năm") == "understood as: on 3 February every year");
  CHECK(vi("ngày 29/02 hằng năm") == "hiểu là: ngày 29/02 hằng năm (năm không nhuận: 28/02)");
  CHECK(en("ngày 29/02 hằng năm") ==
        "understood as: on 29 February every year (28 February outside leap years)");
  CHECK(vi("trước ngày 25 hằng tháng") == "hiểu là: trước ngày 25 hằng tháng (hạn cuối: ngày 24)");
  CHECK(en("trước ngày 25 hằng tháng") ==
        "understood as: before the 25th of every month (due on the 24th)");
  CHECK(vi("trước ngày 01 hằng tháng") ==
        "hiểu là: trước ngày 01 hằng tháng (hạn cuối: ngày cuối tháng trước)");
  CHECK(en("trước ngày 01 hằng tháng") ==
        "understood as: before the 1st of every month (due on the last day of the month before)");
  CHECK(vi("mùng 3 hằng tháng") == "hiểu là: ngày 03 hằng tháng");
  CHECK(en("mùng 3 hằng tháng") == "understood as: on the 3rd of every month");
  CHECK(vi("ngày 22 hằng tháng") == "hiểu là: ngày 22 hằng tháng");
  CHECK(en("ngày 22 hằng tháng") == "understood as: on the 22nd of every month");
  CHECK(vi("ngày 31 hằng tháng") ==
        "hiểu là: ngày 31 hằng tháng (tháng không có ngày này: ngày cuối tháng)");
  CHECK(en("ngày 31 hằng tháng") ==
        "understood as: on the 31st of every month (the last day of months without it)");
  CHECK(vi("ngày cuối cùng của tháng") == "hiểu là: ngày cuối mỗi tháng");
  CHECK(en("ngày cuối cùng của tháng") == "understood as: on the last day of every month");
  CHECK(vi("ngày 15 tháng cuối quý") ==
        "hiểu là: ngày 15 tháng cuối mỗi quý (hạn cuối: 15/3, 15/6, 15/9, 15/12)");
  CHECK(en("ngày 15 tháng cuối quý") ==
        "understood as: on the 15th of every quarter's last month (due 15 March, 15 June, 15 "
        "September, 15 December)");
  CHECK(vi("trước ngày 15 tháng cuối quý") ==
        "hiểu là: trước ngày 15 tháng cuối mỗi quý (hạn cuối: 14/3, 14/6, 14/9, 14/12)");
  CHECK(en("trước ngày 15 tháng cuối quý") ==
        "understood as: before the 15th of every quarter's last month (due 14 March, 14 June, 14 "
        "September, 14 December)");
  CHECK(vi("ngày cuối quý") == "hiểu là: ngày cuối mỗi quý (hạn cuối: 31/3, 30/6, 30/9, 31/12)");
  CHECK(en("ngày cuối quý") ==
        "understood as: on the last day of every quarter (due 31 March, 30 June, 30 September, 31 "
        "December)");
  CHECK(vi("16h30 thứ sáu hằng tuần") == "hiểu là: lúc 16 giờ 30 thứ sáu hằng tuần");
  CHECK(en("16h30 thứ sáu hằng tuần") == "understood as: at 16:30 on Friday every week");
  CHECK(vi("trước thứ hai hằng tuần") == "hiểu là: trước thứ hai hằng tuần (hạn cuối: chủ nhật)");
  CHECK(en("trước thứ hai hằng tuần") == "understood as: before Monday every week (due on Sunday)");
  CHECK(vi("rằm tháng Giêng") == "hiểu là: ngày 15 tháng Giêng âm lịch hằng năm");
  CHECK(en("rằm tháng Giêng") == "understood as: on day 15 of lunar month 1 every year");
  CHECK(vi("23 tháng Chạp") == "hiểu là: ngày 23 tháng Chạp âm lịch hằng năm");
  CHECK(en("23 tháng Chạp") == "understood as: on day 23 of lunar month 12 every year");
  CHECK(vi("trước 10/3 âm lịch hằng năm") ==
        "hiểu là: trước ngày 10 tháng 3 âm lịch hằng năm (hạn cuối: hôm trước ngày đó)");
  CHECK(en("trước 10/3 âm lịch hằng năm") ==
        "understood as: before day 10 of lunar month 3 every year (due the day before)");
  CHECK(vi("hằng quý trong năm 2023") ==
        "hiểu là: mỗi quý một lần (hạn cuối: 31/3, 30/6, 30/9, 31/12), trong năm 2023");
  CHECK(
      en("hằng quý trong năm 2023") ==
      "understood as: once a quarter (due 31 March, 30 June, 30 September, 31 December), in 2023");
  CHECK(vi("hằng năm từ năm 2023") ==
        "hiểu là: mỗi năm một lần (hạn cuối: 31/12), từ năm 2023 trở đi");
  CHECK(en("hằng năm từ năm 2023") ==
        "understood as: once a year (due 31 December), from 2023 onwards");
  CHECK(vi("hằng tháng đến hết năm 2025") ==
        "hiểu là: mỗi tháng một lần (hạn cuối: ngày cuối tháng), đến hết năm 2025");
  CHECK(en("hằng tháng đến hết năm 2025") ==
        "understood as: once a month (due on its last day), until the end of 2025");
}

TEST_CASE("duties without dates say what they wait for") {
  CHECK(vi("thường xuyên") == "hiểu là: việc thường xuyên, không có hạn");
  CHECK(en("thường xuyên") == "understood as: a standing duty without a deadline");
  CHECK(vi("toàn khóa") == "hiểu là: việc thường xuyên, không có hạn");
  CHECK(en("toàn khóa") == "understood as: a standing duty without a deadline");
  CHECK(vi("trước hội nghị 5 ngày") ==
        "hiểu là: 5 ngày trước mốc “hội nghị” (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("trước hội nghị 5 ngày") ==
        "understood as: 5 days before “hội nghị” (dated once the event's date is known)");
  CHECK(vi("trước 03 ngày") ==
        "hiểu là: 3 ngày trước một mốc chưa nêu (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("trước 03 ngày") ==
        "understood as: 3 days before an event not named (dated once the event's date is known)");
  CHECK(vi("trước đại hội") == "hiểu là: trước mốc “đại hội” (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("trước đại hội") ==
        "understood as: before “đại hội” (dated once the event's date is known)");
  CHECK(vi("sau 02 năm") ==
        "hiểu là: 2 năm kể từ một mốc chưa nêu (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("sau 02 năm") ==
        "understood as: 2 years after an event not named (dated once the event's date is known)");
  CHECK(vi("sau 1 tháng") ==
        "hiểu là: 1 tháng kể từ một mốc chưa nêu (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("sau 1 tháng") ==
        "understood as: 1 month after an event not named (dated once the event's date is known)");
  CHECK(vi("ngay sau khi kết thúc hội nghị") ==
        "hiểu là: ngay sau mốc “kết thúc hội nghị” (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("ngay sau khi kết thúc hội nghị") ==
        "understood as: right after “kết thúc hội nghị” (dated once the event's date is known)");
  CHECK(vi("trong 5 ngày làm việc kể từ ngày nhận") ==
        "hiểu là: 5 ngày làm việc kể từ mốc “ngày nhận” (tính ra ngày khi biết ngày của mốc)");
  CHECK(en("trong 5 ngày làm việc kể từ ngày nhận") ==
        "understood as: 5 working days after “ngày nhận” (dated once the event's date is known)");
  CHECK(vi("khi có kế hoạch của cấp trên") ==
        "hiểu là: chưa có hạn, còn chờ: “khi có kế hoạch của cấp trên”");
  CHECK(en("khi có kế hoạch của cấp trên") ==
        "understood as: no deadline yet, still waiting: “khi có kế hoạch của cấp trên”");
}

TEST_CASE("the site may count the day of \"before\" in") {
  CHECK(vi("trước 20/5/2022", true) == "hiểu là: trước ngày 20/5/2022 (hạn cuối: 20/5/2022)");
  CHECK(en("trước 20/5/2022", true) == "understood as: before 20 May 2022 (due 20 May 2022)");
  CHECK(vi("trước tháng 6/2023", true) == "hiểu là: trước tháng 6/2023 (hạn cuối: 31/5/2023)");
  CHECK(en("trước tháng 6/2023", true) == "understood as: before June 2023 (due 31 May 2023)");
  CHECK(vi("trước ngày 15/12 hằng năm", true) ==
        "hiểu là: trước ngày 15/12 hằng năm (hạn cuối: 15/12)");
  CHECK(en("trước ngày 15/12 hằng năm", true) ==
        "understood as: before 15 December every year (due 15 December)");
  CHECK(vi("trước ngày 25 hằng tháng", true) ==
        "hiểu là: trước ngày 25 hằng tháng (hạn cuối: ngày 25)");
  CHECK(en("trước ngày 25 hằng tháng", true) ==
        "understood as: before the 25th of every month (due on the 25th)");
  CHECK(vi("trước thứ sáu hằng tuần", true) ==
        "hiểu là: trước thứ sáu hằng tuần (hạn cuối: thứ sáu)");
  CHECK(en("trước thứ sáu hằng tuần", true) ==
        "understood as: before Friday every week (due on Friday)");
}

TEST_CASE("a distance from another date says which way it is counted") {
  const Offset after{.days = 10, .working = true};
  const Offset before{.months = 1, .days = 5, .before = true};
  CHECK(describe(after, Language::vi) == "sau 10 ngày làm việc");
  CHECK(describe(after, Language::en) == "10 working days after");
  CHECK(describe(before, Language::vi) == "trước 1 tháng 5 ngày");
  CHECK(describe(before, Language::en) == "1 month 5 days before");
  CHECK(describe(Offset{}, Language::vi) == "ngay sau");
  CHECK(describe(Offset{}, Language::en) == "right after");
}
