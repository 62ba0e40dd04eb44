#include "schedule/lunar.h"
#include "schedule/phrase_parts.h"

namespace congbo::schedule {
namespace {

bool is_group(const EdtfDate& date) {
  return date.month > 12;
}  // quarter or half

// Quarters and halves don't stand inside intervals: their first or last month does (§c, notes).
EdtfDate first_part(const EdtfDate& date) {
  return is_group(date) ? EdtfDate{date.year, first_day(date).month, 0} : date;
}
EdtfDate last_part(const EdtfDate& date) {
  return is_group(date) ? EdtfDate{date.year, last_day(date).month, 0} : date;
}

Edtf single(const EdtfDate& date) {
  return {Edtf::Form::single, date, {}};
}

Edtf up_to(const EdtfDate& date) {
  return {Edtf::Form::interval, {}, date, Edtf::End::open, Edtf::End::given};
}

Edtf onwards_from(const EdtfDate& date) {
  return {Edtf::Form::interval, date, {}, Edtf::End::given, Edtf::End::open};
}

// "sau tháng 6/2023" begins with July; "sau 2023" with 2024.
EdtfDate following(const EdtfDate& date) {
  const Date next = add_days(last_day(date), 1);
  if (date.day != 0) return {next.year, next.month, next.day};
  return {next.year, date.month == 0 ? 0 : next.month, 0};
}

// What a bound makes of a day or a period; nothing for "cuối ngày", or "sau" in a repetition.
std::optional<Kind> kind_of(Bound bound, bool is_day) {
  switch (bound) {
    case Bound::none:
    case Bound::in:
      return is_day ? Kind::on : Kind::in;
    case Bound::before:
      return Kind::before;
    case Bound::deadline:
    case Bound::until:
      return Kind::by_end;
    case Bound::end:
      return is_day ? std::nullopt : std::optional(Kind::by_end);
    case Bound::after:
      break;
  }
  return std::nullopt;
}

std::optional<Edtf> bounded(Bound bound, const EdtfDate& date) {
  if (bound == Bound::before) return up_to(first_part(date));
  if (bound == Bound::until) return up_to(last_part(date));
  if (bound == Bound::deadline && date.day != 0) return up_to(date);
  return single(date);
}

// The year a document of that date means: its own, or the next when the day would be past.
std::optional<EdtfDate> with_year(EdtfDate date, const Date& reference) {
  date.year = reference.year;
  const bool is_past = is_real(date) && last_day(date) < reference;
  if (is_past) ++date.year;
  return is_real(date) ? std::optional(date) : std::nullopt;
}

std::optional<TimeRule> resolve_dated(const BoundPoint& bound_point, const Parts& parts) {
  const EdtfDate& date = bound_point.point.date;
  if (date.year == 0 || !is_real(date)) return std::nullopt;
  if (parts.time && date.day == 0) return std::nullopt;
  if (parts.weekday && (date.day == 0 || weekday(first_day(date)) != *parts.weekday)) {
    return std::nullopt;
  }
  TimeRule rule;
  rule.time = parts.time;
  if (bound_point.bound == Bound::after) {
    rule.kind = Kind::from_to;
    rule.edtf = onwards_from(following(date));
    return parts.time ? std::nullopt : std::optional(rule);
  }
  const std::optional<Kind> kind = kind_of(bound_point.bound, date.day != 0);
  if (!kind) return std::nullopt;
  rule.kind = *kind;
  rule.edtf = bounded(bound_point.bound, date);
  return rule;
}

std::optional<TimeRule> resolve_range(const Parts& parts, const std::optional<Date>& reference) {
  if (parts.time || parts.weekday) return std::nullopt;
  EdtfDate from = parts.range->from.date;
  std::optional<EdtfDate> to;
  if (parts.range->to) to = parts.range->to->date;
  if (to && to->year == 0 && reference && to->month != 0) {
    to = with_year(*to, *reference);
    if (!to) return std::nullopt;
    if (from.year == 0) from.year = to->year;
    if (is_real(from) && first_day(from) > last_day(*to)) --from.year;
  } else if (!to && from.year == 0 && reference && from.month != 0) {
    from = with_year(from, *reference).value_or(from);
  }
  if (from.year == 0 || !is_real(from) || (to && (to->year == 0 || !is_real(*to)))) {
    return std::nullopt;
  }
  TimeRule rule;
  rule.kind = Kind::from_to;
  rule.edtf = onwards_from(first_part(from));
  if (to) {
    rule.edtf->to = last_part(*to);
    rule.edtf->to_end = Edtf::End::given;
  }
  return parse_edtf(to_string(*rule.edtf)) ? std::optional(rule) : std::nullopt;
}

std::optional<LunarDay> lunar_day_of(const Point& point) {
  const EdtfDate& date = point.date;
  const bool exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 30;
  return exists ? std::optional(LunarDay{date.month, date.day}) : std::nullopt;
}

// Sets since and until from a range or a dated point beside a repetition.
bool set_span(TimeRule& rule, const EdtfDate* since, const EdtfDate* until) {
  if (rule.since || rule.until) return false;
  for (const EdtfDate* date : {since, until}) {
    if (date != nullptr && (date->year == 0 || !is_real(*date))) return false;
  }
  if (since != nullptr && until != nullptr && first_day(*since) > last_day(*until)) return false;
  if (since != nullptr) rule.since = *since;
  if (until != nullptr) rule.until = *until;
  return true;
}

bool set_span_from_point(TimeRule& rule, const BoundPoint& bound_point) {
  const EdtfDate& date = bound_point.point.date;
  if (bound_point.point.lunar) return false;
  if (bound_point.bound == Bound::until) return set_span(rule, nullptr, &date);
  const bool is_within = bound_point.bound == Bound::none || bound_point.bound == Bound::in;
  return is_within && date.day == 0 && set_span(rule, &date, &date);
}

bool set_yearly_anchor(TimeRule& rule, const Point& point, Bound bound) {
  const std::optional<Kind> kind = kind_of(bound, point.is_day());
  if (!kind || (point.is_whole_year() && bound != Bound::end && bound != Bound::in)) return false;
  rule.kind = *kind;
  if (point.is_whole_year()) return true;
  if (point.lunar) {
    rule.lunar = lunar_day_of(point);
    return rule.lunar.has_value();
  }
  if (point.is_day_of_any_month() || !is_real(point.date)) return false;
  rule.edtf = single(point.date);
  return true;
}

bool set_monthly_anchor(TimeRule& rule, const Point& point, Bound bound) {
  const std::optional<Kind> kind = kind_of(bound, true);
  if (!kind || !point.is_day_of_any_month() || rule.month_day) return false;
  rule.kind = *kind;
  rule.month_day = point.date.day;
  rule.edtf = single(point.date);
  return true;
}

bool set_anchor(TimeRule& rule, const BoundPoint& anchor) {
  if (rule.recurs == Recurs::yearly) return set_yearly_anchor(rule, anchor.point, anchor.bound);
  if (rule.recurs == Recurs::monthly) return set_monthly_anchor(rule, anchor.point, anchor.bound);
  return false;
}

// The repetition's own day or bound: "cuối mỗi quý", "trước thứ sáu hằng tuần".
bool set_unanchored(TimeRule& rule, const Parts& parts) {
  const bool is_hour = rule.recurs == Recurs::daily && parts.time;
  const bool is_day = parts.month_day || parts.weekday || is_hour;
  const Bound bound = parts.weekday ? parts.weekday_bound : parts.recurs_bound;
  if (!is_day && (bound == Bound::before || bound == Bound::deadline || bound == Bound::until)) {
    return false;
  }
  const std::optional<Kind> kind = kind_of(bound, is_day);
  if (kind) rule.kind = *kind;
  return kind.has_value();
}

bool time_fits(const TimeRule& rule) {
  const bool has_day =
      rule.month_day || rule.weekday || rule.lunar || (rule.edtf && rule.edtf->from.day != 0);
  return !rule.time || rule.recurs == Recurs::daily || has_day;
}

std::optional<TimeRule> resolve_repeat(const Parts& parts) {
  TimeRule rule;
  rule.recurs = parts.recurs;
  rule.month_day = parts.month_day;
  rule.time = parts.time;
  rule.weekday = parts.weekday;
  if (rule.weekday && rule.recurs != Recurs::weekly) return std::nullopt;
  if (!set_unanchored(rule, parts)) return std::nullopt;
  if (parts.range) {
    const Range& range = *parts.range;
    const EdtfDate* until = range.to ? &range.to->date : nullptr;
    if (!set_span(rule, &range.from.date, until)) return std::nullopt;
  }
  bool is_anchored = false;
  for (const BoundPoint& point : parts.points) {
    if (point.point.date.year != 0) {
      if (!set_span_from_point(rule, point)) return std::nullopt;
      continue;
    }
    if (is_anchored || parts.recurs_bound == Bound::end) return std::nullopt;
    if (!set_anchor(rule, point)) return std::nullopt;
    is_anchored = true;
  }
  return time_fits(rule) ? std::optional(rule) : std::nullopt;
}

std::optional<TimeRule> resolve_lunar(BoundPoint point, const Parts& parts) {
  if (point.point.date.year == 0) {
    Parts yearly = parts;
    yearly.recurs = Recurs::yearly;
    return resolve_repeat(yearly);
  }
  const std::optional<LunarDay> day = lunar_day_of(point.point);
  const std::optional<Date> solar =
      day ? solar_date(*day, point.point.date.year) : std::optional<Date>();
  if (!solar) return std::nullopt;
  point.point = Point{{solar->year, solar->month, solar->day}};
  return resolve_dated(point, parts);
}

// One point without a repetition; its year may be missing.
std::optional<TimeRule> resolve_point(BoundPoint point, const Parts& parts,
                                      const std::optional<Date>& reference) {
  EdtfDate& date = point.point.date;
  if (point.point.lunar) return resolve_lunar(point, parts);
  if (point.point.is_day_of_any_month()) return std::nullopt;
  if (date.year != 0) return resolve_dated(point, parts);
  if (reference) {
    const std::optional<EdtfDate> dated = with_year(date, *reference);
    if (!dated) return std::nullopt;
    date = *dated;
    return resolve_dated(point, parts);
  }
  // "03/2" with no year in sight is an anniversary (§c); a bound or an hour asks for one day.
  const bool is_plain = point.bound == Bound::none || point.bound == Bound::in;
  if (!is_plain || !point.point.is_day() || parts.time || parts.weekday) return std::nullopt;
  Parts yearly = parts;
  yearly.recurs = Recurs::yearly;
  return resolve_repeat(yearly);
}

}  // namespace

std::optional<TimeRule> resolve(const Parts& parts, const std::optional<Date>& reference) {
  if (parts.recurs != Recurs::none) return resolve_repeat(parts);
  const bool is_duty = parts.ongoing || parts.names_term;
  const bool is_dated = parts.range || !parts.points.empty();
  if (!is_dated) {
    if (!is_duty || parts.time || parts.weekday) return std::nullopt;
    return TimeRule{};
  }
  if (parts.ongoing || (parts.range && !parts.points.empty())) return std::nullopt;
  if (parts.range) return resolve_range(parts, reference);
  if (parts.points.size() != 1) return std::nullopt;
  return resolve_point(parts.points.front(), parts, reference);
}

}  // namespace congbo::schedule
