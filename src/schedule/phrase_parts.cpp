#include "schedule/phrase_parts.h"

#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

std::optional<Bound> read_bound(Reader& reader) {
  if (reader.take_any({"không muộn hơn", "không chậm hơn", "không trễ hơn", "chậm nhất",
                       "muộn nhất", "trễ nhất", "hạn cuối", "hạn chót"})) {
    reader.take("là");
    return Bound::deadline;
  }
  if (reader.take_any({"cho đến hết", "cho đến", "đến hết", "đến", "tới", "hết"})) {
    return Bound::until;
  }
  if (reader.take("trước")) return Bound::before;
  if (reader.take("cuối")) return Bound::end;
  if (reader.take_any({"trong", "vào", "lúc", "đầu", "giữa"})) return Bound::in;
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
  if (outer == Bound::until && inner == Bound::end) return Bound::until;
  if (outer == Bound::until && inner == Bound::before) return Bound::before;
  return std::nullopt;
}

class PartReader {
 public:
  explicit PartReader(const Words& words) : reader_(words) {}

  std::optional<Parts> read() {
    for (reader_.skip_commas(); !reader_.at_end(); reader_.skip_commas()) {
      if (!read_part()) return std::nullopt;
    }
    if (pending_ != Bound::none && !weekday_holds_bound_) return std::nullopt;
    return parts_;
  }

 private:
  bool read_part() {
    if (reader_.take_any({"ngay", "sáng", "trưa", "chiều", "tối"})) return true;
    return read_recurs() || read_duty() || read_whole_range() || read_time() || read_bound_word() ||
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
    if (!found) return false;
    const bool differs = parts_.recurs != Recurs::none && parts_.recurs != found->recurs;
    if (differs || (parts_.month_day && found->month_day)) {
      reader_.go_to(start);
      return false;
    }
    parts_.recurs = found->recurs;
    if (found->month_day) parts_.month_day = found->month_day;
    if (!weekday_holds_bound_ && pending_ != Bound::none) parts_.recurs_bound = pending_;
    pending_ = Bound::none;
    return true;
  }

  bool read_whole_range() {
    const bool may_stand = pending_ == Bound::none || pending_ == Bound::in;
    if (parts_.range || !may_stand) return false;
    parts_.range = read_range(reader_);
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
    if (pending_ == Bound::in) pending_ = Bound::none;
    return true;
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
    std::optional<Point> point = read_point(reader_, false);
    const bool takes_bare_year = pending_ == Bound::in || pending_ == Bound::end ||
                                 pending_ == Bound::until || pending_ == Bound::deadline;
    if (!point && takes_bare_year && reader_.take("năm")) point = Point{};
    if (!point) return false;
    parts_.points.push_back({pending_, *point});
    pending_ = Bound::none;
    weekday_holds_bound_ = false;
    return true;
  }

  Reader reader_;
  Parts parts_;
  Bound pending_ = Bound::none;       // read, but not yet what it bounds
  bool weekday_holds_bound_ = false;  // pending_ was said before the weekday
};

}  // namespace

std::optional<Parts> read_parts(const Words& words) {
  if (words.tokens.empty()) return std::nullopt;
  return PartReader(words).read();
}

}  // namespace congbo::schedule
