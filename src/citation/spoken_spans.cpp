// Two times, days, numerals or numbers with a dash between, read as "… đến …".
#include <algorithm>
#include <cstdlib>

#include "base/date.h"
#include "base/text.h"
#include "citation/spoken.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

constexpr std::string_view kDashes[] = {"-", "–", "—"};

struct Ends {
  Word first, second;
  bool is_wide = false;  // blanks around the dash
};

// Behind the dash nothing stands before: "30/4-3/5" names its second day itself.
std::optional<Ends> ends_of(const Word& word) {
  for (const std::string_view dash : kDashes) {
    const std::optional<Pair> pair = pair_around(word.text, dash);
    if (!pair) continue;
    Ends ends;
    ends.first = {trim(pair->first), word.before, word.written, {}, word.line};
    ends.second = {trim(pair->second), {}, {}, word.next, word.line};
    ends.is_wide =
        ends.first.text.size() + ends.second.text.size() + dash.size() != word.text.size();
    if (ends.first.text.empty() || ends.second.text.empty()) return std::nullopt;
    return ends;
  }
  return std::nullopt;
}

std::string to(const std::string& first, const std::string& second) {
  return first + " đến " + second;
}

bool is_day_number(std::string_view text) {
  constexpr int kDays = 31;
  return small_number(text) >= 1 && small_number(text) <= kDays;
}

// "8h-10h", "7-9h", "7-9h30"
Reading read_times(const Ends& ends) {
  const Reading second = read_time(ends.second);
  if (!second) return std::nullopt;
  if (const Reading first = read_time(ends.first)) return to(*first, *second);
  constexpr std::string_view kHour = " giờ";
  if (!is_number(ends.first.text) || ends.first.text.size() > 2) return std::nullopt;
  std::string hour = std::to_string(small_number(ends.first.text));
  if (!second->ends_with(kHour)) hour += kHour;
  return to(hour, *second);
}

// One end of a span of days, "ngày" said before it.
Reading read_day(std::string_view text) {
  const Word word{text, "ngay", "ngày", {}};
  if (Reading date = read_date(word)) return date;
  return read_day_and_month(word);
}

bool is_no_share(std::string_view text) {
  return read_date({text, {}, {}, {}}) || read_day_and_month({text, "tu", "từ", {}});
}

// "30/4-3/5", "10-15/6/2026". Two feasts are no span: "dịp 30/4-1/5".
Reading read_days(const Ends& ends) {
  const std::string& before = ends.first.before;
  if (is_one_of(ends.first.written, {"dịp", "lễ", "niệm", "mừng", "nhân"})) return std::nullopt;
  const Reading second = read_day(ends.second.text);
  if (!second) return std::nullopt;
  Reading first = read_day(ends.first.text);
  const bool is_named = before == "ngay";
  const bool is_dated = read_date({ends.second.text, {}, {}, {}}).has_value();
  bool is_sure = is_named || is_dated || (first && is_no_share(ends.first.text));
  if (!first && is_day_number(ends.first.text)) {
    first = std::to_string(small_number(ends.first.text));
    is_sure = is_sure || (is_one_of(before, {"tu", "vao"}) && is_no_share(ends.second.text));
  }
  if (!first || !is_sure) return std::nullopt;
  return (is_named ? "" : "ngày ") + to(*first, "ngày " + *second);
}

// "tháng 4-6/2026", "quý I-II/2026"
Reading read_parts_of_year(const Ends& ends) {
  const std::string& unit = ends.first.written;
  if (unit != "tháng" && unit != "quý") return std::nullopt;
  const Word last{ends.second.text, ends.first.before, unit, {}};
  const Reading second = read_part_of_year(last);
  if (!second) return std::nullopt;
  Reading first = read_part_of_year(ends.first);
  if (!first) first = read_numeral(ends.first);
  if (!first && is_number(ends.first.text)) first = std::string(ends.first.text);
  if (!first) return std::nullopt;
  return to(*first, unit + " " + *second);
}

// "quý I-II", "XIX-XX"
Reading read_numerals(const Ends& ends) {
  const Reading first = read_numeral(ends.first);
  const Reading second = read_numeral({ends.second.text, ends.first.before, {}, {}});
  if (!first || !second) return std::nullopt;
  return to(*first, *second);
}

// "1.250.000,5" by its value.
double value_of(std::string_view figure) {
  std::string plain;
  for (const char c : figure) {
    if (c == ',') plain += '.';
    if (c >= '0' && c <= '9') plain += c;
  }
  return std::atof(plain.c_str());
}

// "ngày 20-11" is how the twentieth of November was written; "ngày 3-8" may be either.
Reading read_old_day(const Ends& ends) {
  if (!is_day_number(ends.first.text) || !is_day_number(ends.second.text)) return std::nullopt;
  const std::string day(ends.first.text);
  return read_day(day + "/" + std::string(ends.second.text));
}

// "2022-2025", "10–15 người"; not a score, a house, 0912-345 or what goes down.
Reading read_numbers(const Ends& ends) {
  const std::string_view first = ends.first.text;
  const std::string_view second = ends.second.text;
  if (!is_figure(first) || !is_figure(second)) return std::nullopt;
  if (first.size() > 2 && first[0] == '0' && is_number(first)) return std::nullopt;
  if (is_one_of(ends.first.written, {"số", "thắng", "thua", "hòa"})) return std::nullopt;
  const bool is_up = value_of(first) < value_of(second);
  if (is_one_of(ends.first.written, {"ngày", "mùng", "mồng"}) && is_day_number(second)) {
    const Reading day = read_old_day(ends);
    if (day) return is_up && !is_end_of_days(ends.first) ? std::nullopt : day;
  }
  if (ends.first.written == "đến" && is_end_of_days(ends.first)) {
    const Reading day = read_old_day(ends);
    return day ? "ngày " + *day : day;
  }
  const bool is_hours = ends.second.next == "giờ";  // "22-5 giờ"
  if (!is_up && !is_hours) return std::nullopt;
  if (!is_hours && !is_span_of_numbers(ends.first, ends.second, ends.is_wide)) return std::nullopt;
  return to(std::string(first), std::string(second));
}

// "5-7%", "500m-1km", "20.000 - 30.000đ"
Reading read_measures(const Ends& ends) {
  const Reading second = read_measure(ends.second);
  if (!second || !is_figure(ends.second.text.substr(0, 1))) return std::nullopt;
  if (is_figure(ends.first.text)) {
    const std::string_view number =
        ends.second.text.substr(0, ends.second.text.find_first_not_of("0123456789.,"));
    if (value_of(ends.first.text) >= value_of(number)) return std::nullopt;
    return to(std::string(ends.first.text), *second);
  }
  const Reading first = read_measure(ends.first);
  if (!first || !is_figure(ends.first.text.substr(0, 1))) return std::nullopt;
  return to(*first, *second);
}

constexpr Reading (*kKinds[])(const Ends&) = {read_times,    read_days,    read_parts_of_year,
                                              read_numerals, read_numbers, read_measures};

}  // namespace

Reading read_span(const Word& word) {
  const std::optional<Ends> ends = ends_of(word);
  if (!ends) return std::nullopt;
  for (const auto kind : kKinds) {
    if (Reading reading = kind(*ends)) return reading;
  }
  return std::nullopt;
}

}  // namespace congbo::citation
