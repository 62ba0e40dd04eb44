// "trước ngày 15/6 và 15/12 hằng năm", "trong tháng 3 và tháng 4/2023", "quý II, IV/2023": each
// point is a time of its own; the bound is said once before them, the year or repetition once
// behind them.
#include <algorithm>

#include "schedule/phrase_words.h"
#include "schedule/scan_phrase.h"

namespace congbo::schedule {
namespace {

constexpr std::size_t kMostPoints = 12;

struct ListedPoint {
  Bound bound = Bound::none;
  Point point;
  std::size_t first = 0;
  std::size_t last = 0;
  bool says_unit = false;  // "ngày 15/12", not "15/12"
  bool after_and = false;
};

bool is_quarter(const EdtfDate& date) {
  return date.month >= 33 && date.month <= 36;
}

bool is_month(const EdtfDate& date) {
  return date.day == 0 && date.month >= 1 && date.month <= 12;
}

// The next point in the unit of the first, which need not be said again: "tháng 6 và 12".
std::optional<Point> read_alike(Reader& reader, const Point& first) {
  const std::size_t start = reader.at();
  const std::optional<Point> point = read_point(reader, first.is_day());
  const bool is_alike = point && !point->lunar && point->is_day() == first.is_day() &&
                        is_quarter(point->date) == is_quarter(first.date) &&
                        point->is_whole_year() == first.is_whole_year();
  if (is_alike) return point;
  reader.go_to(start);
  if (is_quarter(first.date)) {
    if (const std::optional<int> quarter = read_quarter(reader)) {
      Reader year = reader;
      year.take_any({"/", "-", "năm"});
      const std::optional<int> value = year.take_year();
      if (value) reader.go_to(year.at());
      return Point{{value.value_or(0), *quarter, 0}};
    }
  } else if (is_month(first.date)) {
    const std::optional<int> month = reader.take_number(1, 2);
    if (month && *month >= 1 && *month <= 12) return Point{{0, *month, 0}};
  }
  reader.go_to(start);
  return std::nullopt;
}

bool says_unit(const Reader& reader) {
  return reader.sees_any({"ngày", "tháng", "quý", "quí", "năm", "mùng", "mồng"});
}

class ListReader {
 public:
  ListReader(const Window& window, std::size_t first)
      : reader_(window.words, first, window.limit), start_(first) {}

  bool read() {
    const Bound bound = read_bounds(reader_);
    if (reader_.take_any({"các", "những", "hai", "02", "2"}) && !says_unit(reader_)) return false;
    const std::size_t first = reader_.at();
    const bool unit = says_unit(reader_);
    const std::optional<Point> point = read_point(reader_, unit && reader_.sees("ngày"));
    if (!point || point->lunar || point->is_whole_year()) return false;
    items_.push_back({bound, *point, items_.empty() ? start_ : first, reader_.at(), unit, false});
    while (items_.size() < kMostPoints && read_next()) {
    }
    if (items_.size() < 2) return false;
    repetition_ = read_repetition(reader_);
    if (repetition_) items_.back().last = reader_.at();
    return true;
  }

  std::vector<FoundPhrase> resolve_all(const std::optional<Date>& reference) {
    const Point& last = items_.back().point;
    const bool is_bare = std::any_of(items_.begin(), items_.end(), [](const ListedPoint& item) {
      return !item.says_unit && !item.point.is_day();
    });
    const bool is_settled = repetition_ || last.date.year != 0 || (reference && !is_bare);
    const bool is_monthly = repetition_ && repetition_->recurs == Recurs::monthly;
    if (!is_settled || last.is_day_of_any_month() != is_monthly) return {};
    std::vector<FoundPhrase> found;
    for (ListedPoint& item : items_) {
      carry(item, last);
      if (!shares_bound(item)) item.bound = Bound::none;
      Parts parts;
      parts.points.push_back({item.bound, item.point});
      if (repetition_) parts.recurs = repetition_->recurs;
      const std::optional<TimeRule> rule = resolve(parts, reference);
      if (!rule) return {};
      found.push_back({item.first, item.last, *rule, parts, false});
    }
    return found;
  }

 private:
  bool read_next() {
    const std::size_t start = reader_.at();
    const bool comma = reader_.take(",");
    const bool joint = reader_.take_any({"và", "hoặc", "&"});
    ListedPoint item;
    item.first = reader_.at();
    item.after_and = joint;
    item.bound = read_bounds(reader_);
    const bool has_own_bound = item.bound != Bound::none;
    if (!has_own_bound) item.bound = items_.front().bound;
    item.says_unit = has_own_bound || says_unit(reader_);
    const std::optional<Point> point =
        comma || joint ? read_alike(reader_, items_.front().point) : std::optional<Point>();
    if (!point) {
      reader_.go_to(start);
      return false;
    }
    item.point = *point;
    item.last = reader_.at();
    // A bound of its own makes the point independent; only the year may still be shared.
    if (has_own_bound) item.after_and = true;
    items_.push_back(item);
    return true;
  }

  // ", ngày 25/4/2023 …" may begin another thought; "và ngày 15/12", ", 15/12" go on with the list.
  bool shares_bound(const ListedPoint& item) const {
    return &item == &items_.front() || item.after_and || !item.says_unit || items_.back().after_and;
  }

  static void carry(ListedPoint& item, const Point& last) {
    EdtfDate& date = item.point.date;
    if (item.point.is_day_of_any_month()) date.month = last.date.month;
    if (date.year == 0) date.year = last.date.year;
  }

  Reader reader_;
  std::size_t start_;
  std::vector<ListedPoint> items_;
  std::optional<Repetition> repetition_;
};

}  // namespace

std::vector<FoundPhrase> read_point_list(const Window& window, std::size_t first,
                                         const std::optional<Date>& reference) {
  ListReader list(window, first);
  if (!list.read()) return {};
  return list.resolve_all(reference);
}

}  // namespace congbo::schedule
