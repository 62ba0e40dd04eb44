// The picture of each plan's dates by quarter: rows of milestones, marks coloured by state.
#include <algorithm>
#include <limits>

#include "base/text.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

constexpr int kLeft = 4, kRight = kChartWidth - 4;
constexpr int kYearLine = 14, kQuarterLine = 30;  // height of the labels' lines
constexpr int kRowHeight = 34, kTitleBase = 13, kMarkTop = 19, kFoot = 18;
constexpr int kMark = 8;              // the least width of a mark
constexpr int kMarkStep = kMark / 2;  // marks nearer than this become one
constexpr int kQuarterLabel = 18, kYearLabel = 32, kLeastQuarter = 5;  // widths that need room
constexpr std::size_t kMaxRows = 24;
constexpr std::size_t kTitleLetters = 47;

std::string cut(const std::string& text) {
  if (count_codepoints(text) <= kTitleLetters) return text;
  std::size_t at = 0, space = 0;
  for (std::size_t i = 0; i < kTitleLetters; ++i) {
    if (text[at] == ' ') space = at;
    next_codepoint(text, at);
  }
  return text.substr(0, space == 0 ? at : space) + "…";
}

class ChartMaker {
 public:
  ChartMaker(const Tables& tables, const std::vector<Index>& milestones) : tables_(tables) {
    for (Index milestone : milestones) {
      if (tables.milestones[milestone].occurrence_count > 0) shown_.push_back(milestone);
    }
  }

  PlanChart make() {
    if (shown_.empty()) return {};
    choose_rows();
    cover();
    add_columns();
    chart_.left = kLeft;
    chart_.right = kRight;
    chart_.top = chart_.quarters.empty() ? kYearLine + 4 : kQuarterLine + 4;
    for (Index milestone : shown_) add_row(milestone);
    chart_.bottom = chart_.top + static_cast<int>(chart_.rows.size()) * kRowHeight;
    chart_.height = chart_.bottom + kFoot;
    const Date& today = tables_.site->as_of;
    if (today >= chart_.first && today <= chart_.last) chart_.today = x_of(to_days(today));
    return std::move(chart_);
  }

 private:
  const std::vector<schedule::Occurrence>& dates_of(Index milestone) const {
    return tables_.site->milestones[milestone].expansion.occurrences;
  }

  // What must be done before a day has no beginning worth drawing.
  Date begin_of(Index milestone, const schedule::Occurrence& occurrence) const {
    const auto& due = tables_.site->milestones[milestone].source->due;
    const bool is_deadline = due && (due->rule.kind == schedule::Kind::before ||
                                     due->rule.kind == schedule::Kind::by_end);
    return is_deadline ? occurrence.last : occurrence.first;
  }

  std::int64_t distance(Index milestone) const {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    const std::int64_t today = to_days(tables_.site->as_of);
    for (const schedule::Occurrence& each : dates_of(milestone)) {
      least = std::min(least, std::abs(to_days(each.last) - today));
    }
    return least;
  }

  // Those nearest to the day of the build, when there are too many; in order of their first date.
  void choose_rows() {
    if (shown_.size() > kMaxRows) {
      std::vector<std::pair<std::int64_t, Index>> near;
      near.reserve(shown_.size());
      for (Index milestone : shown_) near.emplace_back(distance(milestone), milestone);
      std::sort(near.begin(), near.end());
      chart_.omitted = static_cast<int>(shown_.size() - kMaxRows);
      shown_.clear();
      for (std::size_t i = 0; i < kMaxRows; ++i) shown_.push_back(near[i].second);
      std::sort(shown_.begin(), shown_.end());
    }
    std::stable_sort(shown_.begin(), shown_.end(), [&](Index a, Index b) {
      return dates_of(a).front().last < dates_of(b).front().last;
    });
  }

  // Whole quarters around all dates shown.
  void cover() {
    Date first = dates_of(shown_.front()).front().last;
    Date last = first;
    for (Index milestone : shown_) {
      for (const schedule::Occurrence& each : dates_of(milestone)) {
        first = std::min(first, begin_of(milestone, each));
        last = std::max(last, each.last);
      }
    }
    chart_.first = {first.year, 3 * quarter_of(first) - 2, 1};
    chart_.last = end_of_month(last.year, 3 * quarter_of(last));
  }

  int x_of(std::int64_t day) const {
    const std::int64_t from = to_days(chart_.first), days = to_days(chart_.last) + 1 - from;
    return kLeft + static_cast<int>((day - from) * (kRight - kLeft) / days);
  }

  ChartColumn column(const Date& first, const Date& last) const {
    const int x = x_of(to_days(std::max(first, chart_.first)));
    return {"", x, x_of(to_days(std::min(last, chart_.last)) + 1) - x};
  }

  void add_columns() {
    const int years = chart_.last.year - chart_.first.year + 1;
    const int step = 1 + kYearLabel * years / (kRight - kLeft);
    const bool has_quarters = (kRight - kLeft) / (4 * years) >= kLeastQuarter;
    for (int year = chart_.first.year; year <= chart_.last.year; ++year) {
      ChartColumn whole = column({year, 1, 1}, {year, 12, 31});
      const bool has_room = step == 1 ? whole.width >= kYearLabel : true;
      if (has_room && (year - chart_.first.year) % step == 0) whole.label = std::to_string(year);
      chart_.years.push_back(std::move(whole));
      for (int quarter = 1; quarter <= 4 && has_quarters; ++quarter) {
        add_quarter({year, 3 * quarter - 2, 1}, end_of_month(year, 3 * quarter));
      }
    }
  }

  void add_quarter(const Date& first, const Date& last) {
    static constexpr const char* kLabels[] = {"I", "II", "III", "IV"};
    if (last < chart_.first || first > chart_.last) return;
    ChartColumn quarter = column(first, last);
    if (quarter.width >= kQuarterLabel) quarter.label = kLabels[quarter_of(first) - 1];
    chart_.quarters.push_back(std::move(quarter));
  }

  void add_row(Index milestone) {
    ChartRow row;
    const int top = chart_.top + static_cast<int>(chart_.rows.size()) * kRowHeight;
    row.milestone = milestone;
    row.title = cut(tables_.site->milestones[milestone].source->title);
    row.title_y = top + kTitleBase;
    row.mark_y = top + kMarkTop;
    const MilestoneFacts& facts = tables_.milestones[milestone];
    for (Index i = 0; i < facts.occurrence_count; ++i) {
      const schedule::Occurrence& occurrence = dates_of(milestone)[i];
      const int from = x_of(to_days(begin_of(milestone, occurrence)));
      const int to = x_of(to_days(occurrence.last) + 1);
      add_mark(row.marks, from, to, tables_.occurrences[facts.first_occurrence + i].state);
    }
    chart_.rows.push_back(std::move(row));
  }

  static void add_mark(std::vector<ChartMark>& marks, int from, int to, OccurrenceState state) {
    const int missing = std::max(0, kMark - (to - from));
    from = std::clamp(from - missing / 2, kLeft, kRight - kMark);
    to = std::max(from + kMark, to + missing - missing / 2);
    ChartMark* last = marks.empty() ? nullptr : &marks.back();
    const bool is_same = last != nullptr && last->state == state;
    const int reach = last == nullptr ? 0 : last->x + last->width;
    if (last != nullptr && (from < last->x + kMarkStep || (is_same && from <= reach))) {
      last->width = std::max(reach, std::min(to, kRight)) - last->x;
      // Of dates that can't be told apart, the one that still asks for something is told.
      if (!is_same && state != OccurrenceState::done) last->state = state;
      return;
    }
    marks.push_back({state, from, std::min(to, kRight) - from});
  }

  const Tables& tables_;
  std::vector<Index> shown_;
  PlanChart chart_;
};

}  // namespace

void add_charts(Tables& tables) {
  for (Index i = 0; i < tables.documents.size(); ++i) {
    const std::vector<Index>& milestones = tables.site->documents[i].milestones;
    if (milestones.empty()) continue;
    PlanChart chart = ChartMaker(tables, milestones).make();
    if (chart.rows.empty()) continue;
    tables.documents[i].chart = static_cast<Index>(tables.charts.size());
    tables.charts.push_back(std::move(chart));
  }
}

}  // namespace congbo::portal
