#include "base/date.h"

#include <doctest/doctest.h>

using congbo::Date;

TEST_CASE("leap years follow the Gregorian rule") {
  CHECK(congbo::is_leap_year(2024));
  CHECK(congbo::is_leap_year(2000));
  CHECK_FALSE(congbo::is_leap_year(1900));
  CHECK_FALSE(congbo::is_leap_year(2023));
  CHECK(congbo::days_in_month(2024, 2) == 29);
  CHECK(congbo::days_in_month(2023, 2) == 28);
  CHECK(congbo::days_in_month(2023, 4) == 30);
  CHECK(congbo::days_in_month(2023, 12) == 31);
}

TEST_CASE("only real calendar days of the years 1 to 9999 are valid") {
  CHECK(congbo::is_valid({2024, 2, 29}));
  CHECK_FALSE(congbo::is_valid({2023, 2, 29}));
  CHECK_FALSE(congbo::is_valid({0, 1, 1}));
  CHECK_FALSE(congbo::is_valid({10000, 1, 1}));
  CHECK_FALSE(congbo::is_valid({2023, 13, 1}));
  CHECK_FALSE(congbo::is_valid({2023, 4, 0}));
}

TEST_CASE("days are counted from 1970") {
  CHECK(congbo::to_days({1970, 1, 1}) == 0);
  CHECK(congbo::to_days({1969, 12, 31}) == -1);
  CHECK(congbo::to_days({2000, 3, 1}) == 11017);
  CHECK(congbo::to_days({1, 1, 1}) == -719162);
  CHECK(congbo::to_days({9999, 12, 31}) == 2932896);
}

TEST_CASE("every day of four centuries survives the way to a count and back") {
  Date expected{1899, 12, 31};
  for (std::int64_t days = congbo::to_days(expected); expected.year < 2301; ++days) {
    REQUIRE(congbo::from_days(days) == expected);
    REQUIRE(congbo::to_days(expected) == days);
    if (++expected.day > congbo::days_in_month(expected.year, expected.month)) {
      expected.day = 1;
      if (++expected.month > 12) expected = {expected.year + 1, 1, 1};
    }
  }
}

TEST_CASE("days beyond the supported years stop at the nearest supported day") {
  CHECK(congbo::from_days(INT64_MAX) == Date{9999, 12, 31});
  CHECK(congbo::from_days(INT64_MIN) == Date{1, 1, 1});
  CHECK(congbo::add_days({2023, 1, 1}, INT64_MAX) == Date{9999, 12, 31});
  CHECK(congbo::add_months({2023, 1, 31}, INT32_MAX) == Date{9999, 12, 31});
  CHECK(congbo::add_months({2023, 1, 31}, INT32_MIN) == Date{1, 1, 1});
}

TEST_CASE("adding days crosses months and years") {
  CHECK(congbo::add_days({2023, 12, 30}, 5) == Date{2024, 1, 4});
  CHECK(congbo::add_days({2024, 3, 1}, -1) == Date{2024, 2, 29});
}

TEST_CASE("adding months keeps the day or takes the month's last") {
  CHECK(congbo::add_months({2023, 1, 31}, 1) == Date{2023, 2, 28});
  CHECK(congbo::add_months({2023, 11, 15}, 2) == Date{2024, 1, 15});
  CHECK(congbo::add_months({2024, 2, 29}, -12) == Date{2023, 2, 28});
  CHECK(congbo::end_of_month(2024, 2) == Date{2024, 2, 29});
}

TEST_CASE("weekdays begin with Monday and quarters with January") {
  CHECK(congbo::weekday({1970, 1, 1}) == 3);
  CHECK(congbo::weekday({2024, 2, 10}) == 5);
  CHECK(congbo::weekday({2023, 1, 2}) == 0);
  CHECK(congbo::weekday({1, 1, 1}) == 0);
  CHECK(congbo::quarter_of({2023, 3, 31}) == 1);
  CHECK(congbo::quarter_of({2023, 4, 1}) == 2);
  CHECK(congbo::quarter_of({2023, 12, 1}) == 4);
}

TEST_CASE("dates are read in ISO form or day first") {
  CHECK(congbo::parse_date("2023-04-14") == Date{2023, 4, 14});
  CHECK(congbo::parse_date("14/4/2023") == Date{2023, 4, 14});
  CHECK(congbo::parse_date("14-4-2023") == Date{2023, 4, 14});
  CHECK(congbo::parse_date("07.04.2023") == Date{2023, 4, 7});
}

TEST_CASE("what is not a whole real date is not read") {
  for (const char* text : {"", "31/4/2023", "29/2/2023", "2023-4-14", "14/4-2023", "14/4/23",
                           "14/4/2023 ", "4/14/2023", "014/4/2023", "14/4/20233", "0/1/2023",
                           "2023-04-14T00", "14/4/", "--", "14:4:2023"}) {
    CAPTURE(text);
    CHECK_FALSE(congbo::parse_date(text));
  }
}

TEST_CASE("Vietnamese dates pad days and the months 1 and 2 only") {
  CHECK(congbo::to_vietnamese({2023, 4, 7}) == "07/4/2023");
  CHECK(congbo::to_vietnamese({2022, 2, 11}) == "11/02/2022");
  CHECK(congbo::to_vietnamese({2022, 1, 1}) == "01/01/2022");
  CHECK(congbo::to_vietnamese({2022, 12, 30}) == "30/12/2022");
  CHECK(congbo::to_iso({2023, 4, 7}) == "2023-04-07");
  CHECK(congbo::to_iso({938, 1, 2}) == "0938-01-02");
}
