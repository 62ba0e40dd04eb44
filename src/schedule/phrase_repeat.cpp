#include "schedule/phrase_parts.h"
#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

enum class Unit { year, quarter, month, week, day };

std::optional<Unit> read_unit(Reader& reader) {
  if (reader.take("năm")) return Unit::year;
  if (reader.take_any({"quý", "quí"})) return Unit::quarter;
  if (reader.take("tháng")) return Unit::month;
  if (reader.take("tuần")) return Unit::week;
  if (reader.take("ngày")) return Unit::day;
  return std::nullopt;
}

Recurs every_months(int months) {
  if (months == 1) return Recurs::monthly;
  if (months == 3) return Recurs::quarterly;
  if (months == 6) return Recurs::every_six_months;
  return months == 12 ? Recurs::yearly : Recurs::none;
}

// Lengths that have no periods of their own (two months, two years) give none.
Recurs every(int count, Unit unit) {
  if (count > 12) return Recurs::none;
  if (unit == Unit::year) return every_months(count * 12);
  if (unit == Unit::quarter) return every_months(count * 3);
  if (unit == Unit::month) return every_months(count);
  if (count != 1) return Recurs::none;
  return unit == Unit::week ? Recurs::weekly : Recurs::daily;
}

bool take_every(Reader& reader) {
  return reader.take_any({"hằng", "hàng", "mỗi", "từng", "theo"});
}

// "6 tháng", "quý", "nửa năm". The unit alone comes first: "năm" is a year before it is five.
std::optional<Recurs> read_length(Reader& reader) {
  if (reader.take("nửa năm")) return Recurs::every_six_months;
  const std::size_t start = reader.at();
  if (const std::optional<Unit> unit = read_unit(reader)) return every(1, *unit);
  const std::optional<int> count = reader.take_count();
  const std::optional<Unit> unit = count ? read_unit(reader) : std::nullopt;
  if (unit) return every(*count, *unit);
  reader.go_to(start);
  return std::nullopt;
}

enum class Once { absent, once, otherwise };

// "một lần", "ít nhất 01 lần", "/lần"; "otherwise" when it happens more often.
Once read_once(Reader& reader) {
  const std::size_t start = reader.at();
  reader.skip_commas();
  const bool says_per = reader.take("/") || reader.take("mỗi");
  reader.take_any({"ít nhất", "tối thiểu"});
  const std::optional<int> count = reader.take_count();
  if ((count || says_per) && reader.take("lần")) {
    return count.value_or(1) == 1 ? Once::once : Once::otherwise;
  }
  reader.go_to(start);
  return Once::absent;
}

// "hằng quý", "mỗi năm 01 lần", "6 tháng một lần", "định kỳ 6 tháng"
std::optional<Recurs> read_every(Reader& reader) {
  const bool says_period = reader.take_any({"định kỳ", "định kì"});
  const bool says_every = take_every(reader);
  const std::optional<Recurs> recurs = read_length(reader);
  if (!recurs || *recurs == Recurs::none) return std::nullopt;
  // "định kỳ quý I/2023", "định kỳ năm 2023" name one period; "hằng năm 2023" can't be read at all.
  const std::size_t after_length = reader.at();
  const Once once = read_once(reader);
  if (once == Once::otherwise) {
    // What is done twice a year has no dates of its own; that it comes every year is still said.
    reader.go_to(after_length);
    return says_every ? recurs : std::nullopt;
  }
  const Token* next = reader.look();
  const bool is_numbered = next != nullptr && next->type == Token::Type::number;
  const bool stands_alone = says_every || (says_period && !is_numbered);
  return once == Once::once || stands_alone ? recurs : std::nullopt;
}

// "01 lần/năm", "một lần mỗi quý"
std::optional<Recurs> read_once_per(Reader& reader) {
  if (reader.take_count() != 1 || !reader.take("lần")) return std::nullopt;
  if (!reader.take("/") && !take_every(reader) && !reader.take("trong")) return std::nullopt;
  take_every(reader);
  return read_length(reader);
}

// "tháng cuối quý", "tháng cuối của mỗi quý"
bool take_last_month_of_quarter(Reader& reader) {
  reader.take("của");
  if (!reader.take("tháng cuối")) return false;
  reader.take("cùng");
  reader.take("của");
  take_every(reader);
  return reader.take_any({"quý", "quí"});
}

// "ngày cuối cùng của tháng", "ngày cuối quý"; not "ngày cuối tháng 6".
std::optional<Repetition> read_last_day_of(Reader& reader) {
  if (!reader.take("ngày cuối")) return std::nullopt;
  reader.take("cùng");
  reader.take("của");
  take_every(reader);
  const std::optional<Unit> unit = read_unit(reader);
  const Token* next = reader.look();
  if (!unit || (next != nullptr && next->type == Token::Type::number)) return std::nullopt;
  if (*unit == Unit::month) return Repetition{Recurs::monthly, -1};
  if (*unit == Unit::quarter) return Repetition{Recurs::quarterly, -1};
  return std::nullopt;
}

std::optional<Repetition> read_day_of_quarter(Reader& reader) {
  if (!reader.take("ngày")) return std::nullopt;
  const std::optional<int> day = reader.take_number(1, 2);
  if (!day || *day < 1 || *day > 31 || !take_last_month_of_quarter(reader)) return std::nullopt;
  return Repetition{Recurs::quarterly, *day};
}

std::optional<Repetition> read_following_months(Reader& reader) {
  if (!reader.take_any({"những tháng tiếp theo", "các tháng tiếp theo"})) return std::nullopt;
  return Repetition{Recurs::monthly, std::nullopt};
}

// "tuần đầu tháng", "tuần thứ hai của mỗi tháng"; not "tuần đầu tháng 5".
std::optional<Repetition> read_week_of(Reader& reader) {
  const bool is_named = reader.take_any({"tuần đầu", "tuần cuối"});
  const bool is_numbered = !is_named && reader.take("tuần thứ") &&
                           (reader.take("nhất") || reader.take_count().has_value());
  if (!is_named && !is_numbered) return std::nullopt;
  reader.take_any({"tiên", "cùng"});
  reader.take("của");
  take_every(reader);
  const std::optional<Unit> unit = read_unit(reader);
  const std::size_t after_unit = reader.at();
  const bool is_dated = reader.take_count().has_value() || reader.take("i") || reader.take("ii") ||
                        reader.take("iii") || reader.take("iv");
  reader.go_to(after_unit);
  if (!unit || is_dated) return std::nullopt;
  if (*unit == Unit::month) return Repetition{Recurs::monthly, std::nullopt};
  if (*unit == Unit::quarter) return Repetition{Recurs::quarterly, std::nullopt};
  return std::nullopt;
}

std::optional<Repetition> as_repetition(const std::optional<Recurs>& recurs) {
  if (!recurs || *recurs == Recurs::none) return std::nullopt;
  return Repetition{*recurs, std::nullopt};
}

}  // namespace

std::optional<Repetition> read_repetition(Reader& reader) {
  const std::size_t start = reader.at();
  if (auto found = read_day_of_quarter(reader)) return found;
  reader.go_to(start);
  if (auto found = read_last_day_of(reader)) return found;
  reader.go_to(start);
  if (auto found = read_week_of(reader)) return found;
  reader.go_to(start);
  if (auto found = read_following_months(reader)) return found;
  reader.take_any({"ít nhất", "tối thiểu"});
  const std::size_t after_least = reader.at();
  if (auto found = as_repetition(read_every(reader))) return found;
  reader.go_to(after_least);
  if (auto found = as_repetition(read_once_per(reader))) return found;
  reader.go_to(start);
  return std::nullopt;
}

}  // namespace congbo::schedule
