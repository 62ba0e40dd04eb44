// Days, times and numerals in their words.
#include <algorithm>

#include "base/date.h"
#include "base/text.h"
#include "citation/spoken.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

std::string with_day(const Word& word) {
  return is_one_of(word.before, {"ngay", "mung", "mong"}) ? "" : "ngày ";
}

std::string numeral(std::string_view text) {
  const int value = roman_value(text);
  return value > 0 ? number_in_words(value) : std::string(text);
}

// "30", and "30’", "30p", "30ph" of "7h30ph"; -1 when it is none.
int minutes_of(std::string_view text) {
  for (std::string_view unit : {"phút", "ph", "p", "'", "’"}) {
    if (text.ends_with(unit)) {
      text.remove_suffix(unit.size());
      break;
    }
  }
  constexpr int kMinutes = 60;
  const int minutes = text.size() == 2 && is_number(text) ? small_number(text) : kMinutes;
  return minutes < kMinutes ? minutes : -1;
}

Reading time_around(const Word& word, std::string_view sign) {
  const std::optional<Pair> parts = pair_around(word.text, sign);
  if (!parts || !is_number(parts->first) || parts->first.size() > 2) return std::nullopt;
  constexpr int kHours = 24;
  const int hour = small_number(parts->first);
  const std::string time = std::to_string(hour) + " giờ";
  if (parts->second.empty()) {
    // "48h" are hours, "50g" weigh something.
    const bool may_be_long = sign == "h";
    if (sign == ":" || (hour > kHours && !may_be_long)) return std::nullopt;
    return time;
  }
  const int minutes = minutes_of(parts->second);
  if (hour > kHours || minutes < 0) return std::nullopt;
  if (sign == ":" && word.before == "le") return std::nullopt;  // tỉ lệ 1:50
  return minutes > 0 ? time + " " + std::to_string(minutes) : time;
}

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int small_number(std::string_view text) {
  return is_number(text) && text.size() <= 2 ? std::stoi(std::string(text)) : 0;
}

std::optional<Pair> pair_around(std::string_view text, std::string_view sign) {
  const std::size_t at = text.find(sign);
  if (at == text.npos) return std::nullopt;
  return Pair{text.substr(0, at), text.substr(at + sign.size())};
}

Reading read_date(const Word& word) {
  const std::optional<Date> date = parse_date(word.text);
  if (!date) return std::nullopt;
  return with_day(word) + std::to_string(date->day) + " tháng " + std::to_string(date->month) +
         " năm " + std::to_string(date->year);
}

// "30/4" is a day where something says so; else it may be a share: "đến 3/4 số hộ".
Reading read_day_and_month(const Word& word) {
  const std::optional<Pair> parts = pair_around(word.text, "/");
  if (!parts) return std::nullopt;
  const int day = small_number(parts->first);
  const int month = small_number(parts->second);
  if (day < 1 || month < 1 || month > 12 || day > days_in_month(2024, month)) return std::nullopt;
  const bool is_named = is_one_of(word.before, {"ngay", "dip", "mung", "mong"});
  const bool is_likely = is_one_of(
      word.before, {"truoc", "sau", "den", "tu", "le", "sang", "chieu", "toi", "vao", "qua"});
  const bool is_padded = parts->first[0] == '0' || parts->second[0] == '0';  // no share is
  const bool is_share = day <= month;  // "1/3" can be one, "30/4" not
  const bool is_date = is_named || (is_likely && !is_share) || (is_padded && word.before != "so");
  if (!is_date) return std::nullopt;
  return with_day(word) + std::to_string(day) + " tháng " + std::to_string(month);
}

// "tháng 4/2023", "quý II/2023", "số 06/2026"
Reading read_part_of_year(const Word& word) {
  const std::optional<Pair> parts = pair_around(word.text, "/");
  if (!parts || parts->second.size() != 4 || !is_number(parts->second)) return std::nullopt;
  const bool known = is_number(parts->first) || roman_value(parts->first) > 0;
  if (!known || !is_one_of(word.before, {"thang", "quy", "so"})) return std::nullopt;
  return numeral(parts->first) + " năm " + std::string(parts->second);
}

// "7h30", "17h", "17g", "17:00", "7h30ph"
Reading read_time(const Word& word) {
  for (std::string_view sign : {"h", "g", ":"}) {
    if (Reading time = time_around(word, sign)) return time;
  }
  return std::nullopt;
}

// Alone a letter is a numeral where something is counted; two or more hardly are anything else.
Reading read_numeral(const Word& word) {
  const int value = roman_value(word.text);
  if (value == 0) return std::nullopt;
  const bool is_counted =
      is_one_of(word.before, {"quy", "thu", "khoa", "ky", "phan", "chuong", "muc", "dieu", "cap",
                              "hang", "vuc", "loai", "bac", "tap", "nhom", "dot"});
  // "VI PHẠM", "XI MĂNG"
  const bool may_be_syllable = is_one_of(word.text, {"VI", "XI"}) && !word.line.empty() &&
                               !has_small_letter(word.next.empty() ? word.line : word.next);
  if (may_be_syllable && !is_counted) return std::nullopt;
  if (word.text.size() < 2 && !is_counted) return std::nullopt;
  return number_in_words(value);
}

}  // namespace congbo::citation
