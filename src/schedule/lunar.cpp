// Months begin on the day of the new moon in Vietnamese time; the month holding the winter solstice
// is the eleventh; a year of thirteen months repeats the first month without a major solar term.
// New moons after Meeus, "Astronomical Formulae for Calculators" (1982), ch. 32; the sun's
// longitude after Meeus, "Astronomical Algorithms" (1998), ch. 25, in low precision. Both are good
// to a few minutes, which decides the right day for 1900–2199.
#include "schedule/lunar.h"

#include <cmath>

namespace congbo::schedule {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kZone = 7.0 / 24.0;            // UTC+7 in days
constexpr double kSynodicMonth = 29.530588853;  // mean, in days
constexpr std::int64_t kJulianDayOf1970 = 2440588;
constexpr int kSolsticeTerm = 9;  // the twelfth of the circle that begins with the winter solstice

std::int64_t floor_to_int(double value) {
  return static_cast<std::int64_t>(std::floor(value));
}

double sine(double degrees) {
  return std::sin(degrees * kPi / 180.0);
}

// Periodic terms of new moon `k`, in days; t in Julian centuries from 1900.
double new_moon_correction(double k, double t) {
  const double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t;
  const double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t;
  const double node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t;
  return (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) - 0.4068 * sine(moon) +
         0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) + 0.0104 * sine(2 * node) -
         0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) + 0.0004 * sine(2 * node + sun) -
         0.0004 * sine(2 * node - sun) - 0.0006 * sine(2 * node + moon) +
         0.0010 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun);
}

// Julian day number, in Vietnam, of the k-th new moon after 1900-01-01.
std::int64_t new_moon_day(std::int64_t number) {
  const double k = static_cast<double>(number);
  const double t = k / 1236.85;
  const double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t -
                      0.000000155 * t * t * t +
                      0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t);
  const double delta_t = -0.000278 + 0.000265 * t + 0.000262 * t * t;  // dynamical less universal
  return floor_to_int(mean + new_moon_correction(k, t) - delta_t + 0.5 + kZone);
}

// Twelfth of the circle, 0–11 from the spring equinox, where the sun stands as the day begins in
// Vietnam. A month has its major solar term when this changes between its first day and the next's.
int solar_term(std::int64_t julian_day) {
  const double t = (static_cast<double>(julian_day) - 0.5 - kZone - 2451545.0) / 36525.0;
  const double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const double centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
                        (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                        0.000290 * sine(3 * anomaly);
  const double longitude = mean + centre;
  const double turned = longitude - 360.0 * std::floor(longitude / 360.0);
  return static_cast<int>(turned / 30.0) % 12;
}

// Number of the new moon that begins the eleventh month of the lunar year `year`.
std::int64_t eleventh_month(int year) {
  const std::int64_t last_of_year = to_days({year, 12, 31}) + kJulianDayOf1970;
  const std::int64_t number =
      floor_to_int((static_cast<double>(last_of_year) - 2415021.0) / kSynodicMonth);
  return solar_term(new_moon_day(number)) >= kSolsticeTerm ? number - 1 : number;
}

// How many months after the eleventh the leap month comes.
std::int64_t leap_month_offset(std::int64_t eleventh) {
  std::int64_t offset = 1;
  int term = solar_term(new_moon_day(eleventh + offset));
  for (; offset < 14; ++offset) {
    const int next = solar_term(new_moon_day(eleventh + offset + 1));
    if (next == term) break;
    term = next;
  }
  return offset;
}

}  // namespace

std::optional<Date> solar_date(const LunarDay& day, int year) {
  if (year < 1900 || year > 2199) return std::nullopt;
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 30) return std::nullopt;
  const int base = day.month < 11 ? year - 1 : year;
  const std::int64_t eleventh = eleventh_month(base);
  std::int64_t offset = (day.month + 1) % 12;  // months after the eleventh
  const bool has_leap_month = eleventh_month(base + 1) - eleventh > 12;
  if (has_leap_month && offset >= leap_month_offset(eleventh)) ++offset;
  const std::int64_t start = new_moon_day(eleventh + offset);
  const std::int64_t length = new_moon_day(eleventh + offset + 1) - start;
  if (day.day > length) return std::nullopt;
  return from_days(start + day.day - 1 - kJulianDayOf1970);
}

}  // namespace congbo::schedule
