#include "schedule/phrase_points.h"

#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

constexpr int kFirstQuarter = 33;
constexpr int kLastQuarter = 36;
constexpr int kFirstHalf = 40;

bool is_month(int value) {
  return value >= 1 && value <= 12;
}

// A year behind its month or quarter: "/2023", "-2023", " năm 2023", ", năm 2023". 0: none.
int read_year_behind(Reader& reader) {
  const std::size_t start = reader.at();
  if (reader.take_separator()) {
    if (const std::optional<int> year = reader.take_year()) return *year;
    reader.go_to(start);
    return 0;
  }
  reader.take(",");
  if (reader.take("năm")) {
    if (const std::optional<int> year = reader.take_year()) return *year;
  }
  reader.go_to(start);
  return 0;
}

// "tháng 6", "tháng sáu"; months of the lunar calendar alone bear the names Giêng and Chạp.
std::optional<int> read_month_name(Reader& reader, bool& lunar) {
  const std::size_t start = reader.at();
  if (!reader.take("tháng")) return std::nullopt;
  lunar = reader.sees("giêng") || reader.sees("chạp");
  if (reader.take("giêng")) return 1;
  if (reader.take("chạp")) return 12;
  const std::optional<int> count = reader.take_count();
  if (count && is_month(*count)) return count;
  reader.go_to(start);
  return std::nullopt;
}

bool take_lunar_word(Reader& reader) {
  const std::size_t start = reader.at();
  const bool in_brackets = reader.take("(");
  const bool found = reader.take_any({"âm lịch", "âl"});
  if (!found || (in_brackets && !reader.take(")"))) {
    reader.go_to(start);
    return false;
  }
  return true;
}

std::optional<Point> read_full_moon(Reader& reader) {
  const std::size_t start = reader.at();
  bool named = false;
  if (reader.take("rằm")) {
    if (const std::optional<int> month = read_month_name(reader, named)) {
      take_lunar_word(reader);
      return Point{{read_year_behind(reader), *month, 15}, true};
    }
  }
  reader.go_to(start);
  return std::nullopt;
}

// 2023-04-20 and 2023-04 inside a phrase.
std::optional<Point> read_iso(Reader& reader) {
  const std::size_t start = reader.at();
  const std::optional<int> year = reader.take_year();
  if (year && reader.take("-")) {
    const int month = reader.take_number(2, 2).value_or(0);
    const std::size_t after_month = reader.at();
    if (month > 0 && reader.take("-")) {
      const int day = reader.take_number(2, 2).value_or(0);
      if (day > 0) return Point{{*year, month, day}};
      reader.go_to(after_month);
    }
    if (month > 0) return Point{{*year, month, 0}};
  }
  reader.go_to(start);
  return std::nullopt;
}

// Month and year behind a day: "/5/2022", "/5", " tháng 5 năm 2022". False when no month follows.
bool read_month_behind_day(Reader& reader, Point& point) {
  const std::size_t start = reader.at();
  if (const std::optional<int> month = read_month_name(reader, point.lunar)) {
    point.date.month = *month;
    return true;
  }
  const std::optional<char> separator = reader.take_separator();
  const std::optional<int> month =
      separator ? reader.take_number(1, 2) : std::optional<int>(std::nullopt);
  if (!month || *month == 0) {
    reader.go_to(start);
    return false;
  }
  // "01-05/3/2023": the dash joins two days; the month comes behind the second.
  const Token* next = reader.look();
  const Token* beyond = reader.look(1);
  const bool joins_days = *separator == '-' && next != nullptr && next->form == "/" &&
                          beyond != nullptr && beyond->type == Token::Type::number &&
                          beyond->form.size() <= 2;
  if (joins_days) {
    reader.go_to(start);
    return false;
  }
  point.date.month = *month;
  return true;
}

std::optional<Point> read_day(Reader& reader, bool bare_day) {
  const std::size_t start = reader.at();
  const bool says_day = reader.take("ngày");
  const bool says_early = reader.take_any({"mùng", "mồng"});
  Point point;
  std::optional<int> day = reader.take_number(1, 2);
  if (!day && says_early) day = reader.take_count();
  if (!day || *day < 1 || *day > 31) {
    reader.go_to(start);
    return std::nullopt;
  }
  point.date.day = *day;
  if (says_early && reader.take("tết")) return Point{{read_year_behind(reader), 1, *day}, true};
  if (!read_month_behind_day(reader, point)) {
    if (says_day || says_early || bare_day) return point;
    reader.go_to(start);
    return std::nullopt;
  }
  if (take_lunar_word(reader)) point.lunar = true;
  point.date.year = read_year_behind(reader);
  if (take_lunar_word(reader)) point.lunar = true;
  return point;
}

// "5/2023"
std::optional<Point> read_month_and_year(Reader& reader) {
  const std::size_t start = reader.at();
  const std::optional<int> month = reader.take_number(1, 2);
  if (month && is_month(*month) && reader.take_separator()) {
    if (const std::optional<int> year = reader.take_year()) return Point{{*year, *month, 0}};
  }
  reader.go_to(start);
  return std::nullopt;
}

std::optional<Point> read_month(Reader& reader) {
  const std::size_t start = reader.at();
  bool named = false;
  const std::optional<int> month = read_month_name(reader, named);
  if (month && !named) {
    const int year = read_year_behind(reader);
    return Point{{year, *month, 0}};
  }
  reader.go_to(start);
  return std::nullopt;
}

std::optional<Point> read_quarter_point(Reader& reader) {
  const std::size_t start = reader.at();
  if (reader.take_any({"quý", "quí", "q"})) {
    if (const std::optional<int> quarter = read_quarter(reader)) {
      const int year = read_year_behind(reader);
      return Point{{year, *quarter, 0}};
    }
    const int end = reader.take("đầu") ? kFirstQuarter : reader.take("cuối") ? kLastQuarter : 0;
    if (end != 0 && reader.sees("năm")) {
      const int year = read_year_behind(reader);
      if (year != 0 || reader.take("năm")) return Point{{year, end, 0}};
    }
  }
  reader.go_to(start);
  return std::nullopt;
}

// "6 tháng đầu năm 2024", "nửa cuối năm"
std::optional<Point> read_half(Reader& reader) {
  const std::size_t start = reader.at();
  const bool half = reader.take("nửa") || reader.take("sáu tháng") ||
                    (reader.take_number(1, 2) == 6 && reader.take("tháng"));
  const int code = half && reader.take("đầu")    ? kFirstHalf
                   : half && reader.take("cuối") ? kFirstHalf + 1
                                                 : 0;
  if (code != 0) {
    const int year = read_year_behind(reader);
    if (year != 0 || reader.take("năm")) return Point{{year, code, 0}};
  }
  reader.go_to(start);
  return std::nullopt;
}

// "năm 2023", "2023"; "năm" alone is left to the caller, who knows whether it may stand so.
std::optional<Point> read_year(Reader& reader) {
  const std::size_t start = reader.at();
  reader.take("năm");
  if (const std::optional<int> year = reader.take_year()) return Point{{*year, 0, 0}};
  reader.go_to(start);
  return std::nullopt;
}

std::optional<Point> read_last_day(Reader& reader) {
  const std::size_t start = reader.at();
  if (reader.take("ngày cuối")) {
    reader.take("cùng");
    reader.take("của");
    const std::optional<Point> month = read_month(reader);
    if (month && month->date.year != 0) {
      const Date last = last_day(month->date);
      return Point{{last.year, last.month, last.day}};
    }
  }
  reader.go_to(start);
  return std::nullopt;
}

// "từ 01/8/2024 đến 15/8": of the same year, or of the next when it would end before it begins.
void carry_right(Range& range) {
  const EdtfDate& from = range.from.date;
  EdtfDate& to = range.to->date;
  if (from.year == 0 || to.year != 0 || to.month == 0) return;
  to.year = from.year;
  const bool turns_year = is_real(from) && is_real(to) && first_day(from) > last_day(to);
  if (turns_year) ++to.year;
}

void carry_left(Range& range) {
  EdtfDate& from = range.from.date;
  const EdtfDate& to = range.to->date;
  if (range.from.is_day_of_any_month() && to.day != 0) from.month = to.month;
  if (from.year != 0 || to.year == 0) return carry_right(range);
  from.year = to.year;
  // "từ 15/12 đến 15/01/2024" begins in the year before.
  const bool turns_year = is_real(from) && is_real(to) && first_day(from) > last_day(to);
  if (turns_year) --from.year;
}

// "quý I - IV/2023": the second quarter without its word.
std::optional<Point> read_range_end(Reader& reader, const Point& from) {
  const std::size_t start = reader.at();
  if (from.date.month >= kFirstQuarter && from.date.month < kFirstHalf) {
    if (const std::optional<int> quarter = read_quarter(reader)) {
      if (const int year = read_year_behind(reader)) return Point{{year, *quarter, 0}};
    }
    reader.go_to(start);
  }
  return read_point(reader, from.is_day());
}

// "từ 7 giờ ngày …": prose tells the hours of the first and the last day; the rule keeps the days.
bool skip_hour(Reader& reader) {
  if (!read_time_of_day(reader)) return false;
  reader.take(",");
  return true;
}

}  // namespace

bool is_real(const EdtfDate& date) {
  return date.day >= 0 && parse_edtf(to_string(date)).has_value();
}

std::optional<int> read_quarter(Reader& reader) {
  if (reader.take("i")) return kFirstQuarter;
  if (reader.take("ii")) return kFirstQuarter + 1;
  if (reader.take("iii")) return kFirstQuarter + 2;
  if (reader.take("iv")) return kFirstQuarter + 3;
  const std::size_t start = reader.at();
  const std::optional<int> count = reader.take_count();
  if (count && *count <= 4) return kFirstQuarter + *count - 1;
  reader.go_to(start);
  return std::nullopt;
}

std::optional<Point> read_point(Reader& reader, bool bare_day) {
  if (auto point = read_full_moon(reader)) return point;
  if (auto point = read_half(reader)) return point;
  if (auto point = read_quarter_point(reader)) return point;
  if (auto point = read_month(reader)) return point;
  if (auto point = read_last_day(reader)) return point;
  if (auto point = read_iso(reader)) return point;
  if (auto point = read_month_and_year(reader)) return point;
  if (auto point = read_day(reader, bare_day)) return point;
  return read_year(reader);
}

std::optional<Range> read_range(Reader& reader, bool skips_hours) {
  const std::size_t start = reader.at();
  const bool says_from =
      reader.take_any({"kể từ", "bắt đầu từ", "từ", "giai đoạn", "nhiệm kỳ", "nhiệm kì"});
  const bool has_hour = skips_hours && says_from && skip_hour(reader);
  const std::optional<Point> from = read_point(reader, says_from);
  if (from && !from->lunar) {
    Range range{*from, std::nullopt};
    const std::size_t after_from = reader.at();
    if (says_from) reader.take(",");
    if (reader.take_any({"cho đến hết", "cho đến", "đến hết", "đến", "tới", "-"})) {
      if (skips_hours && says_from) skip_hour(reader);
      range.to = read_range_end(reader, *from);
      // "tháng 11 đến năm 2025" says when a repetition ends, not where a range begins.
      const bool is_pair =
          range.to && !range.to->lunar && (from->date.year != 0 || !range.to->is_whole_year());
      if (is_pair) {
        carry_left(range);
        return range;
      }
    } else if (says_from && !has_hour) {
      reader.go_to(after_from);
      reader.take_any({"trở đi", "trở về sau"});
      return range;
    }
  }
  reader.go_to(start);
  return std::nullopt;
}

namespace {

// "2 giờ chiều" is 14:00.
void add_half_day(Reader& reader, TimeOfDay& time) {
  if (reader.take_any({"chiều", "tối", "đêm"})) {
    if (time.hour < 12) time.hour += 12;
  } else if (reader.take("trưa")) {
    if (time.hour < 3) time.hour += 12;
  } else {
    reader.take("sáng");
  }
}

}  // namespace

std::optional<TimeOfDay> read_time_of_day(Reader& reader) {
  const std::size_t start = reader.at();
  const std::optional<int> hour = reader.take_number(1, 2);
  if (hour && *hour <= 24 && reader.take_any({"giờ", "h", "g", ":"})) {
    TimeOfDay time{*hour, 0};
    const std::size_t after_hour = reader.at();
    const std::optional<int> minute = reader.take_number(1, 2);
    const Token* next = reader.look();
    // "16 giờ 5/4/2023": the number begins the date.
    const bool begins_date = next != nullptr && (next->form == "/" || next->form == "-" ||
                                                 next->form == "." || next->form == "tháng");
    const bool is_minute = minute && *minute < 60 && !begins_date;
    if (is_minute) {
      time.minute = *minute;
      reader.take_any({"phút", "p", "ph", "'"});
    } else {
      reader.go_to(after_hour);
    }
    add_half_day(reader, time);
    if (time.hour == 24 && time.minute == 0) return TimeOfDay{23, 59};  // the day's very end
    if (time.hour < 24) return time;
  }
  reader.go_to(start);
  return std::nullopt;
}

std::optional<int> read_weekday(Reader& reader) {
  if (reader.take("chủ nhật")) return 6;
  const std::size_t start = reader.at();
  if (reader.take("thứ")) {
    const std::optional<int> count = reader.take_count();
    if (count && *count >= 2 && *count <= 7) return *count - 2;
  }
  reader.go_to(start);
  return std::nullopt;
}

}  // namespace congbo::schedule
