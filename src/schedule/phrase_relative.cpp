// Phrases that count from an event: the event's own words stay as typed, only the distance and the
// direction are understood.
#include "schedule/phrase_parts.h"
#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

// "5 ngày", "02 năm", "năm ngày làm việc"
std::optional<Offset> read_duration(Reader& reader) {
  const std::size_t start = reader.at();
  const std::optional<int> count = reader.take_count();
  Offset offset;
  if (count && *count % 24 == 0 && reader.take_any({"giờ", "tiếng"})) {
    offset.days = *count / 24;
  } else if (count && reader.take("ngày")) {
    offset.days = *count;
    offset.working = reader.take("làm việc");
  } else if (count && reader.take("tuần")) {
    offset.days = *count * 7;
  } else if (count && reader.take("tháng")) {
    offset.months = *count;
  } else if (count && reader.take("năm")) {
    offset.years = *count;
  } else {
    reader.go_to(start);
    return std::nullopt;
  }
  return offset;
}

// Something like "20/5" inside an event's name is a date we failed to read, not an event.
bool holds_date(const Reader& reader) {
  for (std::size_t i = 2; reader.look(i) != nullptr; ++i) {
    const std::string& mark = reader.look(i - 1)->form;
    const bool between_numbers = reader.look(i - 2)->type == Token::Type::number &&
                                 reader.look(i)->type == Token::Type::number;
    if (between_numbers && (mark == "/" || mark == "." || mark == "-")) return true;
  }
  return false;
}

bool names_event(const Reader& reader) {
  const Token* first = reader.look();
  if (first == nullptr || first->type != Token::Type::word || holds_date(reader)) return false;
  // "cuối năm", "đến tháng 6" begin a time of their own.
  for (const std::string_view word : {"tháng", "năm", "quý", "cuối", "đầu", "giữa", "trong", "từ",
                                      "đến", "trước", "sau", "rằm", "thứ"}) {
    if (reader.sees(word)) return false;
  }
  return true;
}

// A date that was given where an event might be: the offset can be counted at once.
std::optional<Date> whole_date(Reader reader) {
  const std::optional<Point> point = read_point(reader, false);
  if (!point || !reader.at_end() || point->lunar || !point->is_day()) return std::nullopt;
  if (point->date.year == 0 || !is_real(point->date)) return std::nullopt;
  return first_day(point->date);
}

std::optional<TimeRule> counted_from(const Date& date, const Offset& offset) {
  if (offset.working) return std::nullopt;  // holidays may lie between: no exact day
  const int sign = offset.before ? -1 : 1;
  const Date moved =
      add_days(add_months(date, sign * (offset.years * 12 + offset.months)), sign * offset.days);
  TimeRule rule;
  rule.kind = Kind::by_end;
  rule.edtf = Edtf{Edtf::Form::interval,
                   {},
                   {moved.year, moved.month, moved.day},
                   Edtf::End::open,
                   Edtf::End::given};
  return rule;
}

std::optional<TimeRule> relative(const Offset& offset, std::string anchor) {
  TimeRule rule;
  rule.kind = Kind::relative;
  rule.offset = offset;
  rule.anchor = std::move(anchor);
  return rule;
}

std::optional<TimeRule> conditional(std::string condition) {
  TimeRule rule;
  rule.kind = Kind::relative;
  rule.conditional = true;
  rule.anchor = std::move(condition);
  return rule;
}

// The rest of the phrase is the event `offset` counts from.
std::optional<TimeRule> relative_to_rest(Reader& reader, Offset offset, bool may_lack_event) {
  reader.take_any({"kể từ", "tính từ", "so với", "từ"});
  reader.take("khi");
  if (reader.at_end()) return may_lack_event ? relative(offset, "") : std::nullopt;
  if (const std::optional<Date> date = whole_date(reader)) return counted_from(*date, offset);
  if (!names_event(reader)) return std::nullopt;
  return relative(offset, reader.text_from(reader.at()));
}

// "hội nghị 5 ngày": the event first, the duration at the very end.
std::optional<TimeRule> relative_to_front(const Reader& reader, bool before) {
  for (std::size_t length = 2; length <= 5; ++length) {
    if (reader.end() - reader.at() <= length) break;
    const std::size_t split_at = reader.end() - length;
    Reader tail(reader.words(), split_at, reader.end());
    std::optional<Offset> offset = read_duration(tail);
    if (!offset || !tail.at_end()) continue;
    offset->before = before;
    Reader front(reader.words(), reader.at(), split_at);
    front.take("khi");
    if (const std::optional<Date> date = whole_date(front)) return counted_from(*date, *offset);
    if (!names_event(front)) continue;
    return relative(*offset, front.text_from(front.at()));
  }
  return std::nullopt;
}

// Events that may stand without a distance ("sau hội nghị"). A closed list: with free words every
// misspelt date would become an event nobody waits for.
bool begins_with_event(const Reader& reader) {
  for (const std::string_view word :
       {"hội nghị", "đại hội", "cuộc họp", "kỳ họp", "phiên họp", "buổi", "lễ", "mỗi", "từng",
        "hội thi", "sơ kết", "tổng kết", "đợt", "họp", "hội thảo", "tập huấn"}) {
    if (reader.sees(word)) return names_event(reader);
  }
  return false;
}

std::optional<TimeRule> parse_before(Reader reader) {
  if (const std::optional<Offset> read = read_duration(reader)) {
    Offset offset = *read;
    offset.before = true;
    return relative_to_rest(reader, offset, true);
  }
  if (auto rule = relative_to_front(reader, true)) return rule;
  const bool says_when = reader.take("khi");
  Offset offset;
  offset.before = true;
  if (says_when ? !names_event(reader) : !begins_with_event(reader)) return std::nullopt;
  return relative(offset, reader.text_from(reader.at()));
}

std::optional<TimeRule> parse_after(Reader reader, std::size_t start) {
  reader.take("ít nhất");
  if (const std::optional<Offset> offset = read_duration(reader)) {
    return relative_to_rest(reader, *offset, true);
  }
  if (auto rule = relative_to_front(reader, false)) return rule;
  const bool says_when = reader.take("khi");
  if (says_when && reader.sees("có")) {
    return reader.look(1) != nullptr ? conditional(reader.text_from(start)) : std::nullopt;
  }
  if (says_when ? !names_event(reader) : !begins_with_event(reader)) return std::nullopt;
  return relative(Offset{}, reader.text_from(reader.at()));
}

// "10 ngày trước đại hội", "trong vòng 10 ngày kể từ ngày nhận"
// `says_within`: "trong vòng", which a distance alone may follow.
std::optional<TimeRule> parse_duration_first(Reader reader, bool says_within) {
  const std::optional<Offset> read = read_duration(reader);
  if (!read) return std::nullopt;
  Offset offset = *read;
  if (reader.take("trước")) {
    offset.before = true;
    return reader.at_end() ? std::nullopt : relative_to_rest(reader, offset, false);
  }
  if (reader.take("sau")) return relative_to_rest(reader, offset, false);
  if (reader.sees("kể từ") || reader.sees("tính từ") || reader.sees("từ")) {
    return relative_to_rest(reader, offset, false);
  }
  if ((says_within || offset.working) && reader.at_end()) return relative(offset, "");
  return std::nullopt;
}

}  // namespace

std::optional<TimeRule> parse_relative(Reader reader) {
  reader.skip_commas();
  const std::size_t start = reader.at();
  reader.take("ngay");
  if (reader.take("khi")) {
    return names_event(reader) && (!reader.sees("có") || reader.look(1) != nullptr)
               ? conditional(reader.text_from(start))
               : std::nullopt;
  }
  reader.take_any({"chậm nhất", "muộn nhất", "trễ nhất", "không muộn hơn", "ít nhất", "tối thiểu"});
  reader.take("là");
  const bool says_within =
      reader.take_any({"trong vòng", "trong thời hạn", "trong thời gian", "không quá"});
  if (!says_within) reader.take("trong");
  if (auto rule = parse_duration_first(reader, says_within)) return rule;
  if (says_within) return std::nullopt;
  if (reader.take("trước")) return parse_before(reader);
  if (reader.take("sau")) return parse_after(reader, start);
  return std::nullopt;
}

}  // namespace congbo::schedule
