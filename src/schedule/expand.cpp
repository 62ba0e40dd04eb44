#include "schedule/expand.h"

#include <algorithm>

#include "schedule/lunar.h"

namespace congbo::schedule {
namespace {

constexpr int kLastYear = 9999;

EdtfDate day_name(const Date& date) {
  return {date.year, date.month, date.day};
}

// The last day that still counts as before `bound`. An hour on the day itself leaves that day; the
// site's setting speaks of days only, never of months or quarters.
Date day_before(const EdtfDate& bound, const TimeRule& rule, const Frame& frame) {
  const bool same_day = bound.day != 0 && (rule.time || frame.before_is_inclusive);
  return same_day ? first_day(bound) : add_days(first_day(bound), -1);
}

// A deadline without a stated beginning may be worked on since the plan began.
Occurrence until_day(const EdtfDate& period, const Date& last, const Frame& frame) {
  const Date first = frame.first && *frame.first < last ? *frame.first : last;
  return {period, first, last};
}

// --- rules that do not repeat ---

void expand_interval(const TimeRule& rule, const Frame& frame, Expansion& out) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.from_end == Edtf::End::open) {
    const Date last =
        rule.kind == Kind::before ? day_before(edtf.to, rule, frame) : last_day(edtf.to);
    out.occurrences.push_back(until_day(edtf.to, last, frame));
    return;
  }
  const Date first = first_day(edtf.from);
  if (edtf.to_end == Edtf::End::given) {
    out.occurrences.push_back({edtf.to, first, last_day(edtf.to)});
  } else if (frame.last) {
    out.occurrences.push_back({edtf.from, first, std::max(first, *frame.last)});
  } else {
    out.standing = true;
  }
}

void expand_once(const TimeRule& rule, const Frame& frame, Expansion& out) {
  if (!rule.edtf) {
    out.standing = true;
  } else if (rule.edtf->form == Edtf::Form::interval) {
    expand_interval(rule, frame, out);
  } else if (rule.edtf->from.year != 0) {
    const EdtfDate& date = rule.edtf->from;
    out.occurrences.push_back({date, first_day(date), last_day(date)});
  }
}

Date add_working_days(Date date, int days) {
  const int step = days < 0 ? -1 : 1;
  for (int left = std::abs(days); left > 0;) {
    date = add_days(date, step);
    if (weekday(date) < 5) --left;
  }
  return date;
}

Date moved(const Date& anchor, const Offset& offset, const Frame& frame) {
  const int sign = offset.before ? -1 : 1;
  const Date date = add_months(anchor, sign * (offset.years * 12 + offset.months));
  if (offset.working) return add_working_days(date, sign * offset.days);
  // "trước hội nghị" with no distance is a "before" like any other.
  const bool is_bare_before = offset == Offset{0, 0, 0, true} && !frame.before_is_inclusive;
  return add_days(date, is_bare_before ? -1 : sign * offset.days);
}

void expand_relative(const TimeRule& rule, const Frame& frame, Expansion& out) {
  if (!frame.anchor) {
    out.waiting = true;
    return;
  }
  const Offset offset = rule.offset.value_or(Offset{});
  const Date last = moved(*frame.anchor, offset, frame);
  if (offset.before) {
    out.occurrences.push_back(until_day(day_name(last), last, frame));
  } else {
    out.occurrences.push_back({day_name(last), *frame.anchor, last});
  }
}

// --- repetitions ---

struct Window {
  Date first;
  Date last;
};

// Nothing when the beginning is unknown. An unknown end is the calendar's.
std::optional<Window> window_of(const TimeRule& rule, const Frame& frame) {
  std::optional<Date> first = frame.first;
  if (rule.since) first = std::max(first_day(*rule.since), frame.first.value_or(Date{}));
  if (!first) return std::nullopt;
  Date last = frame.last.value_or(Date{kLastYear, 12, 31});
  if (rule.until) last = std::min(last, last_day(*rule.until));
  return Window{*first, last};
}

// Takes occurrences in order, keeps those in the window and says when there are enough.
class Collector {
 public:
  Collector(const Window& window, std::size_t limit, Expansion& out)
      : window_(window), limit_(limit), out_(out) {}

  bool is_full() const { return out_.truncated; }

  // A period that overlaps the window, cut to it.
  void add_period(const EdtfDate& name, const Date& first, const Date& last) {
    if (last < window_.first || first > window_.last) return;
    add({name, std::max(first, window_.first), std::min(last, window_.last)});
  }

  // A deadline inside the window; what comes before it may begin no earlier than the window.
  void add_deadline(const EdtfDate& name, const Date& first, const Date& last) {
    if (last < window_.first || last > window_.last) return;
    add({name, std::max(first, window_.first), last});
  }

 private:
  void add(const Occurrence& occurrence) {
    if (out_.occurrences.size() == limit_) {
      out_.truncated = true;
    } else {
      out_.occurrences.push_back(occurrence);
    }
  }

  Window window_;
  std::size_t limit_;
  Expansion& out_;
};

// One day the rule names, as it is bounded: on it, before it, or by its end. `cycle_start` gives,
// from the deadline, where its cycle (year, quarter, month, week) began.
template <typename CycleStart>
void add_day(const Date& date, const TimeRule& rule, const Frame& frame, Collector& collector,
             CycleStart cycle_start) {
  const EdtfDate name = day_name(date);
  if (rule.kind == Kind::before) {
    const Date last = day_before(name, rule, frame);
    collector.add_deadline(name, cycle_start(last), last);
  } else if (rule.kind == Kind::by_end) {
    collector.add_deadline(name, cycle_start(date), date);
  } else {
    collector.add_deadline(name, date, date);
  }
}

Date start_of_year(const Date& date) {
  return {date.year, 1, 1};
}
Date start_of_month(const Date& date) {
  return {date.year, date.month, 1};
}
Date start_of_quarter(const Date& date) {
  return {date.year, quarter_of(date) * 3 - 2, 1};
}
Date start_of_week(const Date& date) {
  return add_days(date, -weekday(date));
}

Date day_or_last(int year, int month, int day) {
  const int length = days_in_month(year, month);
  return {year, month, day == -1 ? length : std::min(day, length)};
}

std::optional<Date> lunar_date(const LunarDay& day, int year) {
  if (std::optional<Date> date = solar_date(day, year)) return date;
  if (day.day != 30) return std::nullopt;
  return solar_date({day.month, 29}, year);  // a short month ends on the 29th
}

void add_anchored_year(const TimeRule& rule, const Frame& frame, int year, Collector& collector) {
  EdtfDate name = rule.edtf->from;
  name.year = year;
  if (name.day != 0) {
    const Date date = day_or_last(year, name.month, name.day);
    add_day(date, rule, frame, collector, start_of_year);
  } else if (rule.kind == Kind::before) {
    const Date last = day_before(name, rule, frame);
    collector.add_deadline(name, start_of_year(last), last);
  } else {
    collector.add_period(name, first_day(name), last_day(name));
  }
}

void expand_yearly(const TimeRule& rule, const Frame& frame, const Window& window,
                   Collector& collector) {
  // One year more on both sides: lunar years end in the next solar year, and "before January" ends
  // in the last one.
  const int begin = std::max(1, window.first.year - 1);
  const int end = std::min(kLastYear, window.last.year + 1);
  for (int year = begin; year <= end && !collector.is_full(); ++year) {
    if (rule.lunar) {
      const std::optional<Date> date = lunar_date(*rule.lunar, year);
      if (date) add_day(*date, rule, frame, collector, start_of_year);
    } else if (rule.edtf) {
      if (year > 1 || rule.kind != Kind::before) add_anchored_year(rule, frame, year, collector);
    } else {
      collector.add_period({year, 0, 0}, {year, 1, 1}, {year, 12, 31});
    }
  }
}

void add_periods_of_year(int year, int months, int first_code, Collector& collector) {
  for (int part = 0; part < 12 / months; ++part) {
    const EdtfDate name{year, first_code + part, 0};
    collector.add_period(name, first_day(name), last_day(name));
  }
}

void expand_months(const TimeRule& rule, const Frame& frame, const Window& window,
                   Collector& collector) {
  const int step = rule.recurs == Recurs::quarterly ? 3 : 1;
  const auto cycle_start = step == 3 ? start_of_quarter : start_of_month;
  const int end = std::min(kLastYear, window.last.year + 1);
  for (int year = window.first.year; year <= end && !collector.is_full(); ++year) {
    for (int month = step; month <= 12; month += step) {
      const Date date = day_or_last(year, month, *rule.month_day);
      if (date == Date{1, 1, 1}) continue;  // nothing comes before the calendar's first day
      add_day(date, rule, frame, collector, cycle_start);
    }
  }
}

void expand_periods(const TimeRule& rule, const Window& window, Collector& collector) {
  for (int year = window.first.year; year <= window.last.year && !collector.is_full(); ++year) {
    if (rule.recurs == Recurs::every_six_months) {
      add_periods_of_year(year, 6, 40, collector);
    } else if (rule.recurs == Recurs::quarterly) {
      add_periods_of_year(year, 3, 33, collector);
    } else {
      add_periods_of_year(year, 1, 1, collector);
    }
  }
}

void expand_weekly(const TimeRule& rule, const Frame& frame, const Window& window,
                   Collector& collector) {
  const std::int64_t last = to_days(window.last) + 7;  // "before Monday" ends in the week before
  std::int64_t monday = to_days(start_of_week(window.first));
  for (; monday <= last && !collector.is_full(); monday += 7) {
    if (rule.weekday) {
      add_day(from_days(monday + *rule.weekday), rule, frame, collector, start_of_week);
    } else {
      const Date sunday = from_days(monday + 6);
      collector.add_period(day_name(sunday), from_days(monday), sunday);
    }
  }
}

void expand_daily(const Window& window, Collector& collector) {
  const std::int64_t last = to_days(window.last);
  for (std::int64_t day = to_days(window.first); day <= last && !collector.is_full(); ++day) {
    const Date date = from_days(day);
    collector.add_period(day_name(date), date, date);
  }
}

void expand_repeat(const TimeRule& rule, const Frame& frame, std::size_t limit, Expansion& out) {
  const std::optional<Window> window = window_of(rule, frame);
  if (!window) {
    out.standing = true;
    return;
  }
  if (window->first > window->last) return;
  Collector collector(*window, limit, out);
  if (rule.recurs == Recurs::yearly) {
    expand_yearly(rule, frame, *window, collector);
  } else if (rule.recurs == Recurs::weekly) {
    expand_weekly(rule, frame, *window, collector);
  } else if (rule.recurs == Recurs::daily) {
    expand_daily(*window, collector);
  } else if (rule.month_day) {
    expand_months(rule, frame, *window, collector);
  } else {
    expand_periods(rule, *window, collector);
  }
}

}  // namespace

Expansion expand(const TimeRule& rule, const Frame& frame, std::size_t limit) {
  Expansion out;
  if (rule.kind == Kind::ongoing) {
    out.standing = true;
  } else if (rule.kind == Kind::relative) {
    expand_relative(rule, frame, out);
  } else if (rule.recurs == Recurs::none) {
    expand_once(rule, frame, out);
  } else {
    expand_repeat(rule, frame, limit, out);
  }
  return out;
}

}  // namespace congbo::schedule
