#include "schedule/lunar.h"

#include <doctest/doctest.h>

using congbo::Date;
using congbo::schedule::LunarDay;
using congbo::schedule::solar_date;

TEST_CASE("the lunar new year falls on its known dates") {
  CHECK(solar_date({1, 1}, 2020) == Date{2020, 1, 25});
  CHECK(solar_date({1, 1}, 2021) == Date{2021, 2, 12});
  CHECK(solar_date({1, 1}, 2022) == Date{2022, 2, 1});
  CHECK(solar_date({1, 1}, 2023) == Date{2023, 1, 22});
  CHECK(solar_date({1, 1}, 2024) == Date{2024, 2, 10});
  CHECK(solar_date({1, 1}, 2025) == Date{2025, 1, 29});
  CHECK(solar_date({1, 1}, 2026) == Date{2026, 2, 17});
  CHECK(solar_date({1, 1}, 2000) == Date{2000, 2, 5});
}

TEST_CASE("Vietnamese time decides where China's calendar differs") {
  CHECK(solar_date({1, 1}, 1985) == Date{1985, 1, 21});  // China: 20 February
  CHECK(solar_date({1, 1}, 2007) == Date{2007, 2, 17});  // China: 18 February
  CHECK(solar_date({1, 1}, 2030) == Date{2030, 2, 2});   // China: 3 February
}

TEST_CASE("festivals after and before leap months fall on their known dates") {
  CHECK(solar_date({3, 10}, 2023) == Date{2023, 4, 29});  // a second month twice
  CHECK(solar_date({3, 10}, 2024) == Date{2024, 4, 18});
  CHECK(solar_date({3, 10}, 2025) == Date{2025, 4, 7});
  CHECK(solar_date({1, 15}, 2024) == Date{2024, 2, 24});
  CHECK(solar_date({8, 15}, 2025) == Date{2025, 10, 6});  // a sixth month twice
  CHECK(solar_date({8, 15}, 2023) == Date{2023, 9, 29});
  CHECK(solar_date({12, 23}, 2024) == Date{2025, 1, 22});
}

TEST_CASE("months without a thirtieth day have none") {
  CHECK(solar_date({12, 30}, 2023) == Date{2024, 2, 9});
  CHECK(solar_date({12, 29}, 2024) == Date{2025, 1, 28});
  CHECK_FALSE(solar_date({12, 30}, 2024));
}

TEST_CASE("every lunar year follows the last without gap or overlap") {
  for (int year = 1900; year < 2199; ++year) {
    CAPTURE(year);
    const auto begin = solar_date({1, 1}, year);
    const auto next = solar_date({1, 1}, year + 1);
    REQUIRE(begin);
    REQUIRE(next);
    const auto length = congbo::to_days(*next) - congbo::to_days(*begin);
    const bool is_common = length >= 353 && length <= 355;
    const bool is_leap = length >= 383 && length <= 385;
    CHECK((is_common || is_leap));
    CHECK((*begin >= Date{year, 1, 20} && *begin <= Date{year, 2, 21}));
    const auto last = solar_date({12, 30}, year);
    CHECK(congbo::add_days(last ? *last : *solar_date({12, 29}, year), 1) == *next);
  }
}

TEST_CASE("days outside the lunar calendar or the supported years have no date") {
  CHECK_FALSE(solar_date({0, 1}, 2024));
  CHECK_FALSE(solar_date({13, 1}, 2024));
  CHECK_FALSE(solar_date({1, 31}, 2024));
  CHECK_FALSE(solar_date({1, 0}, 2024));
  CHECK_FALSE(solar_date({1, 1}, 1899));
  CHECK_FALSE(solar_date({1, 1}, 2200));
}
