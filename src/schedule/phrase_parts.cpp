#include "schedule/phrase_parts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

// "tuần đầu tháng 5", "trung tuần tháng 5", "những ngày cuối tháng 5": a part of the period, which
// the rule keeps whole.
bool take_part_of_period(Reader& reader) {
  const bool is_days = reader.take_any({"những ngày đầu", "những ngày cuối", "các ngày đầu"});
  if (is_days || reader.take_any({"thượng tuần", "trung tuần", "hạ tuần"})) return true;
  const std::size_t start = reader.at();
  const bool is_week =
      reader.take_any({"tuần đầu tiên", "tuần đầu", "tuần cuối cùng", "tuần cuối"}) ||
      (reader.take("tuần thứ") && (reader.take("nhất") || reader.take_count()));
  if (is_week) {
    reader.take("của");
    return true;
  }
  reader.go_to(start);
  return false;
}

std::optional<Bound> read_bound(Reader& reader) {
  if (reader.take_any({"không muộn hơn", "không chậm hơn", "không trễ hơn", "chậm nhất",
                       "muộn nhất", "trễ nhất", "hạn cuối", "hạn chót", "không quá", "không sau",
                       "không để quá"})) {
    reader.take("là");
    return Bound::deadline;
  }
  if (reader.take_any({"cho đến hết", "cho đến", "đến hết", "đến", "tới", "hết"})) {
    return Bound::until;
  }
  if (reader.take("trước")) return Bound::before;
  if (reader.take("cuối")) return Bound::end;
  if (reader.take_any({"trong suốt", "trong", "vào dịp", "vào", "lúc", "đầu", "giữa"})) {
    return Bound::in;
  }
  if (take_part_of_period(reader)) return Bound::in;
  if (reader.take("sau")) return Bound::after;
  return std::nullopt;
}

// "chậm nhất vào cuối quý I" has three words; nothing when two contradict each other.
std::optional<Bound> combine(Bound outer, Bound inner) {
  if (outer == Bound::none || outer == Bound::in) return inner;
  if (outer == Bound::deadline) {
    if (inner == Bound::in || inner == Bound::end) return Bound::deadline;
    if (inner == Bound::until || inner == Bound::before) return inner;
  }
  // Before the end of a period is up to its last day.
  const bool is_up_to = outer == Bound::until || outer == Bound::before;
  if (is_up_to && inner == Bound::end) return Bound::until;
  if (outer == Bound::until && inner == Bound::before) return Bound::before;
  return std::nullopt;
}

// The first words of all parts, in order of their bytes. Prose has few of them, and a reading ends
// at the first other word.
constexpr std::array<std::string_view, 67> kFirstWords = {
    "ba",    "bảy",   "bẩy",  "bắt",   "bốn",   "chiều", "cho",    "chín",   "chậm", "chủ",
    "cuối",  "các",   "cả",   "giai",  "giữa",  "hai",   "hàng",   "hạ",     "hạn",  "hằng",
    "hết",   "không", "kể",   "liên",  "lúc",   "muộn",  "mùng",   "mười",   "mồng", "mỗi",
    "một",   "ngay",  "ngày", "nhiệm", "những", "năm",   "nửa",    "q",      "quí",  "quý",
    "rằm",   "sau",   "sáng", "sáu",   "theo",  "tháng", "thường", "thượng", "thứ",  "toàn",
    "trong", "trung", "trưa", "trước", "trễ",   "tuần",  "tám",    "tư",     "tối",  "tới",
    "từ",    "từng",  "vào",  "ít",    "đầu",   "đến",   "định"};

bool may_begin_part(const Token& token) {
  if (token.type != Token::Type::word) return token.type == Token::Type::number;
  return std::binary_search(kFirstWords.begin(), kFirstWords.end(), token.form);
}

class PartReader {
 public:
  explicit PartReader(const Reader& reader, bool is_prose = false)
      : reader_(reader), is_prose_(is_prose) {}

  std::optional<Parts> read() {
    for (reader_.skip_commas(); !reader_.at_end(); reader_.skip_commas()) {
      if (!read_part()) return std::nullopt;
    }
    return is_complete() ? std::optional(parts_) : std::nullopt;
  }

  std::optional<Reading> read_longest(const std::optional<Date>& reference) {
    std::vector<std::pair<Parts, std::size_t>> stops;
    while (!reader_.at_end() && read_part()) {
      if (is_complete()) stops.emplace_back(parts_, reader_.at());
      while (reader_.take_any({",", "(", ")"})) {
      }
    }
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
      if (std::optional<TimeRule> rule = resolve(stop->first, reference)) {
        return Reading{stop->first, *rule, stop->second};
      }
    }
    return std::nullopt;
  }

 private:
  bool is_complete() const { return pending_ == Bound::none || weekday_holds_bound_; }

  bool read_part() {
    const Token& next = *reader_.look();
    if (!may_begin_part(next)) return false;
    if (next.type == Token::Type::number) {
      return read_recurs() || read_whole_range() || read_time() || read_bound_point();
    }
    if (reader_.take_any({"ngay", "sáng", "trưa", "chiều", "tối"})) return true;
    return read_recurs() || read_duty() || read_whole_range() || read_bound_word() ||
           read_weekday_name() || read_bound_point();
  }

  bool read_duty() {
    if (reader_.take_any({"toàn khóa", "cả khóa", "toàn nhiệm kỳ", "cả nhiệm kỳ"})) {
      parts_.names_term = true;
      return true;
    }
    if (reader_.take_any({"thường xuyên", "liên tục", "định kỳ", "định kì"})) {
      parts_.ongoing = true;
      reader_.take("và");
      return true;
    }
    return false;
  }

  // A repetition may be said twice ("hằng quý, ngày 15 tháng cuối quý"), but not two of them.
  bool read_recurs() {
    const std::size_t start = reader_.at();
    const std::optional<Repetition> found = read_repetition(reader_);
    if (!found || closes_dated(start)) {
      reader_.go_to(start);
      return false;
    }
    // "giai đoạn 2022-2025, định kỳ 6 tháng …": the stage is a time of its own.
    const bool is_stage_apart = is_prose_ && parts_.range && names_stage_;
    const bool differs = parts_.recurs != Recurs::none && parts_.recurs != found->recurs;
    if (is_stage_apart || differs || (parts_.month_day && found->month_day)) {
      reader_.go_to(start);
      return false;
    }
    parts_.recurs = found->recurs;
    if (found->month_day) parts_.month_day = found->month_day;
    if (!weekday_holds_bound_ && pending_ != Bound::none) parts_.recurs_bound = pending_;
    pending_ = Bound::none;
    return true;
  }

  // In prose "trong tháng 4/2023, hằng tháng …" tells of two times.
  bool closes_dated(std::size_t start) const {
    const bool has_year = std::any_of(parts_.points.begin(), parts_.points.end(),
                                      [](const BoundPoint& p) { return p.point.date.year != 0; });
    return is_prose_ && has_year && start > 0 && parts_.recurs == Recurs::none;
  }

  bool read_whole_range() {
    const bool may_stand = pending_ == Bound::none || pending_ == Bound::in;
    if (parts_.range || !may_stand) return false;
    names_stage_ = reader_.sees("giai đoạn");
    parts_.range = read_range(reader_, is_prose_);
    if (!parts_.range) return false;
    pending_ = Bound::none;
    return true;
  }

  // A time stands between a bound and its day ("trước 16 giờ ngày …"), so the bound stays pending,
  // unless it was the time's own ("hằng ngày lúc 17 giờ").
  bool read_time() {
    if (parts_.time) return false;
    parts_.time = read_time_of_day(reader_);
    if (!parts_.time) return false;
    if (is_prose_) skip_more_times();
    if (pending_ == Bound::in) pending_ = Bound::none;
    return true;
  }

  // "5 giờ và 17 giờ hằng ngày", "từ 8 giờ đến 11 giờ ngày …": the first of them is kept.
  void skip_more_times() {
    for (;;) {
      const std::size_t start = reader_.at();
      if (reader_.take_any({"và lúc", "và", ",", "đến", "-"}) && read_time_of_day(reader_))
        continue;
      reader_.go_to(start);
      return;
    }
  }

  bool read_bound_word() {
    const std::size_t start = reader_.at();
    const std::optional<Bound> bound = read_bound(reader_);
    const Bound outer = weekday_holds_bound_ ? Bound::none : pending_;
    const std::optional<Bound> both = bound ? combine(outer, *bound) : std::nullopt;
    if (!both) {
      reader_.go_to(start);
      return false;
    }
    pending_ = *both;
    weekday_holds_bound_ = false;
    return true;
  }

  bool read_weekday_name() {
    if (parts_.weekday) return false;
    parts_.weekday = read_weekday(reader_);
    if (!parts_.weekday) return false;
    // "trước thứ bảy, ngày 15/4/2023": the bound belongs to the date as well.
    parts_.weekday_bound = pending_;
    weekday_holds_bound_ = true;
    return true;
  }

  bool read_bound_point() {
    if (parts_.points.size() == 2) return false;
    const std::size_t start = reader_.at();
    std::optional<Point> point = read_point(reader_, false);
    const bool takes_bare_year = pending_ == Bound::in || pending_ == Bound::end ||
                                 pending_ == Bound::until || pending_ == Bound::deadline;
    if (!point && takes_bare_year && take_bare_year()) point = Point{};
    if (!point || joins_other_time(*point)) {
      reader_.go_to(start);
      return false;
    }
    if (point->is_day_of_any_month()) read_of_the_month();
    parts_.points.push_back({pending_, *point});
    pending_ = Bound::none;
    weekday_holds_bound_ = false;
    return true;
  }

  // "trong năm", "hết năm"; "trong năm nay" asks for the document's date.
  bool take_bare_year() {
    if (is_prose_ && pending_ == Bound::until && counts_five()) return false;
    return reader_.take("năm nay") || reader_.take("năm");
  }

  // "đến năm thôn", "dùng hết năm cuộn dây": five of what comes next, unless that goes on with the
  // sentence.
  bool counts_five() const {
    static constexpr std::array<std::string_view, 18> kGoesOn = {
        "nay", "phải", "thì",  "sẽ",   "để",  "cần", "hoàn", "các", "không",
        "mới", "đạt",  "phấn", "toàn", "tất", "mỗi", "có",   "là",  "tài"};
    const Token* next = reader_.look(1);
    return reader_.sees("năm") && next != nullptr && next->type == Token::Type::word &&
           std::find(kGoesOn.begin(), kGoesOn.end(), next->form) == kGoesOn.end();
  }

  // In prose a dated point behind a repetition is another time, unless it says how long.
  bool joins_other_time(const Point& point) const {
    return is_prose_ && parts_.recurs != Recurs::none && point.date.year != 0 &&
           pending_ != Bound::until;
  }

  // "ngày 25 của tháng", "ngày 25 của mỗi tháng"
  void read_of_the_month() {
    if (!reader_.sees("của")) return;
    const Token* next = reader_.look(2);
    const bool is_other = next != nullptr && (next->type == Token::Type::number ||
                                              next->form == "đầu" || next->form == "cuối");
    const bool is_bare = reader_.sees("của tháng") && !is_other;
    if (is_bare && parts_.recurs == Recurs::none) {
      reader_.take("của tháng");
      parts_.recurs = Recurs::monthly;
    } else if (reader_.sees_any({"của mỗi tháng", "của hằng tháng", "của hàng tháng"})) {
      reader_.take("của");
    }
  }

  Reader reader_;
  Parts parts_;
  Bound pending_ = Bound::none;       // read, but not yet what it bounds
  bool weekday_holds_bound_ = false;  // pending_ was said before the weekday
  bool names_stage_ = false;          // the range is a "giai đoạn"
  bool is_prose_ = false;             // other times may follow that are no part of this one
};

}  // namespace

Bound read_bounds(Reader& reader) {
  Bound all = Bound::none;
  for (;;) {
    const std::size_t start = reader.at();
    const std::optional<Bound> bound = read_bound(reader);
    const std::optional<Bound> both = bound ? combine(all, *bound) : std::nullopt;
    if (!both) {
      reader.go_to(start);
      return all;
    }
    all = *both;
  }
}

std::optional<Parts> read_parts(const Words& words) {
  if (words.tokens.empty()) return std::nullopt;
  return PartReader(Reader(words)).read();
}

std::optional<Reading> read_longest(const Reader& reader, const std::optional<Date>& reference) {
  return PartReader(reader, true).read_longest(reference);
}

}  // namespace congbo::schedule
