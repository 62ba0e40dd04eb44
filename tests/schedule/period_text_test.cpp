#include "schedule/period_text.h"

#include <doctest/doctest.h>

using namespace congbo;

TEST_CASE("periods read as people write them, in both languages") {
  const auto text = [](const char* edtf, Language language) {
    return schedule::period_text(*parse_edtf(edtf), language);
  };
  CHECK(text("2022-05-20", Language::vi) == "20/5/2022");
  CHECK(text("2022-05-20", Language::en) == "20 May 2022");
  CHECK(text("2023-04", Language::vi) == "tháng 4/2023");
  CHECK(text("2023-04", Language::en) == "April 2023");
  CHECK(text("2023-34", Language::vi) == "quý II/2023");
  CHECK(text("2023-34", Language::en) == "second quarter of 2023");
  CHECK(text("2023-41", Language::vi) == "6 tháng cuối năm 2023");
  CHECK(text("2023-40", Language::en) == "first half of 2023");
  CHECK(text("2023", Language::vi) == "năm 2023");
  CHECK(text("2023", Language::en) == "2023");
  CHECK(text("XXXX-11", Language::vi) == "tháng 11 hằng năm");
  CHECK(text("2022/2025", Language::vi) == "2022–2025");
  CHECK(text("2022-05/2022-06", Language::vi) == "tháng 5/2022 – tháng 6/2022");
  CHECK(text("2022/..", Language::vi) == "từ năm 2022");
  CHECK(text("../2023-04", Language::en) == "until April 2023");
}
