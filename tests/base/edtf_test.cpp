#include "base/edtf.h"

#include <doctest/doctest.h>

using congbo::Date;
using congbo::Edtf;
using congbo::EdtfDate;

TEST_CASE("EDTF texts come back as they were") {
  for (const char* text : {"2023",
                           "2023-04",
                           "2023-33",
                           "2023-36",
                           "2024-40",
                           "2024-41",
                           "2023-04-07",
                           "XXXX-11",
                           "XXXX-33",
                           "XXXX-40",
                           "XXXX-02-29",
                           "XXXX-XX-31",
                           "../2023-04-20",
                           "../2023-06",
                           "../2025",
                           "2023/..",
                           "2025-07-01/..",
                           "2022/2025",
                           "2023-03-01/2023-03-31",
                           "2023-04/2023-12",
                           "2023/2023-06-30",
                           "0938"}) {
    CAPTURE(text);
    const std::optional<Edtf> edtf = congbo::parse_edtf(text);
    REQUIRE(edtf);
    CHECK(congbo::to_string(*edtf) == text);
  }
}

TEST_CASE("EDTF parts are read into their fields") {
  const std::optional<Edtf> half = congbo::parse_edtf("2024-40");
  REQUIRE(half);
  CHECK(half->form == Edtf::Form::single);
  CHECK(half->from == EdtfDate{2024, 40, 0});

  const std::optional<Edtf> open = congbo::parse_edtf("../2023-04-20");
  REQUIRE(open);
  CHECK(open->form == Edtf::Form::interval);
  CHECK(open->from_end == Edtf::End::open);
  CHECK(open->to_end == Edtf::End::given);
  CHECK(open->to == EdtfDate{2023, 4, 20});

  const std::optional<Edtf> day = congbo::parse_edtf("XXXX-XX-03");
  REQUIRE(day);
  CHECK(day->from == EdtfDate{0, 0, 3});
}

TEST_CASE("what lies outside the profile is not read") {
  for (const char* text : {"",           "23",          "20234",          "2023-",
                           "2023-13",    "2023-00",     "2023-4",         "2023-32",
                           "2023-37",    "2023-42",     "2023-02-29",     "2023-04-31",
                           "2023-33-01", "XXXX",        "XXXX-XX",        "XXXX-02-30",
                           "XXXX-XX-32", "2023-XX-03",  "2023-04-XX",     "../..",
                           "/2023",      "2023/",       "2025/2022",      "2023-33/2023-34",
                           "../2023-34", "../XXXX-11",  "2023/2024/2025", "2023-04-07T08:30",
                           "0000",       "2023-04-07 ", "xxxx-11",        "2023~"}) {
    CAPTURE(text);
    CHECK_FALSE(congbo::parse_edtf(text));
  }
}

TEST_CASE("an EDTF date covers its first to its last day") {
  CHECK(congbo::first_day({2023, 0, 0}) == Date{2023, 1, 1});
  CHECK(congbo::last_day({2023, 0, 0}) == Date{2023, 12, 31});
  CHECK(congbo::first_day({2024, 2, 0}) == Date{2024, 2, 1});
  CHECK(congbo::last_day({2024, 2, 0}) == Date{2024, 2, 29});
  CHECK(congbo::first_day({2023, 34, 0}) == Date{2023, 4, 1});
  CHECK(congbo::last_day({2023, 35, 0}) == Date{2023, 9, 30});
  CHECK(congbo::last_day({2023, 36, 0}) == Date{2023, 12, 31});
  CHECK(congbo::first_day({2024, 41, 0}) == Date{2024, 7, 1});
  CHECK(congbo::last_day({2024, 40, 0}) == Date{2024, 6, 30});
  CHECK(congbo::first_day({2024, 2, 9}) == Date{2024, 2, 9});
  CHECK(congbo::last_day({2024, 2, 9}) == Date{2024, 2, 9});
}
