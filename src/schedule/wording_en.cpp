#include <fmt/format.h>

#include "schedule/wording.h"

namespace congbo::schedule {
namespace {

constexpr std::string_view kWeekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                          "Friday", "Saturday", "Sunday"};
constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
constexpr std::string_view kQuarters[] = {"first", "second", "third", "fourth"};

std::string_view month_name(int month) {
  return kMonths[month - 1];
}

std::string day_and_month(int day, int month) {
  return fmt::format("{} {}", day, month_name(month));
}

std::string name_of(const Date& date) {
  return fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
}

std::string name_of(const EdtfDate& date) {
  const std::string year = date.year == 0 ? "" : fmt::format(" {}", date.year);
  if (date.day != 0) return day_and_month(date.day, date.month) + year;
  if (date.month == 0) return fmt::format("{}", date.year);
  const std::string of_year = date.year == 0 ? "" : " of" + year;
  if (date.month >= 40) {
    return fmt::format("the {} half{}", date.month == 40 ? "first" : "second", of_year);
  }
  if (date.month >= 33) return fmt::format("the {} quarter{}", kQuarters[date.month - 33], of_year);
  return fmt::format("{}{}", month_name(date.month), year);
}

// The words before a day: "at 08:00 on ", "before ", "by 16:00 on ".
std::string lead(const TimeRule& rule) {
  const std::string time =
      rule.time ? fmt::format("{:02}:{:02} on ", rule.time->hour, rule.time->minute) : "";
  if (rule.kind == Kind::before) return "before " + time;
  if (rule.kind == Kind::by_end) return "by " + time;
  return rule.time ? "at " + time : "on ";
}

std::string in_brackets(std::string_view deadline) {
  return fmt::format(" (due {})", deadline);
}

std::string ordinal(int number) {
  const int tens = number / 10 % 10;
  const int ones = number % 10;
  if (tens == 1 || ones == 0 || ones > 3) return fmt::format("{}th", number);
  return fmt::format("{}{}", number, ones == 1 ? "st" : ones == 2 ? "nd" : "rd");
}

std::string list_of(const std::vector<DayOfYear>& days) {
  std::string text;
  for (const DayOfYear& day : days) {
    if (!text.empty()) text += ", ";
    text += day.is_month_end ? fmt::format("the last day of {}", month_name(day.month))
                             : day_and_month(day.day, day.month);
  }
  return text;
}

std::string dates_of(const Date& first, const Date& last) {
  return fmt::format(" ({} to {})", name_of(first), name_of(last));
}

// --- rules that do not repeat ---

std::string describe_interval(const TimeRule& rule, bool before_is_inclusive) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.from_end == Edtf::End::open) {
    const bool is_before = rule.kind == Kind::before;
    const bool is_period_end = !is_before && edtf.to.day == 0;
    const bool is_clear = edtf.to.day != 0 && (!is_before || rule.time);
    const std::string text = (is_period_end ? "until the end of " : lead(rule)) + name_of(edtf.to);
    if (is_clear) return text;
    return text + in_brackets(name_of(deadline_of(rule, edtf.to, before_is_inclusive)));
  }
  const std::string from = "from " + name_of(edtf.from);
  if (edtf.to_end == Edtf::End::open) return from + " onwards";
  const std::string text = from + " to the end of " + name_of(edtf.to);
  const bool is_clear = edtf.from.day != 0 && edtf.to.day != 0;
  return is_clear ? text : text + dates_of(first_day(edtf.from), last_day(edtf.to));
}

std::string describe_once(const TimeRule& rule, bool before_is_inclusive) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.form == Edtf::Form::interval) return describe_interval(rule, before_is_inclusive);
  if (edtf.from.day != 0) return lead(rule) + name_of(edtf.from);
  if (rule.kind == Kind::by_end) {
    return "by the end of " + name_of(edtf.from) + in_brackets(name_of(last_day(edtf.from)));
  }
  return "in " + name_of(edtf.from) + dates_of(first_day(edtf.from), last_day(edtf.from));
}

std::string count_of(int count, std::string_view unit) {
  return fmt::format("{} {}{} ", count, unit, count == 1 ? "" : "s");
}

std::string length_of(const Offset& offset) {
  std::string text;
  if (offset.years != 0) text += count_of(offset.years, "year");
  if (offset.months != 0) text += count_of(offset.months, "month");
  if (offset.days != 0) text += count_of(offset.days, offset.working ? "working day" : "day");
  return text;
}

std::string describe_relative(const TimeRule& rule) {
  if (rule.conditional) return fmt::format("no deadline yet, still waiting: “{}”", rule.anchor);
  const Offset offset = rule.offset.value_or(Offset{});
  const std::string length = length_of(offset);
  const std::string anchor =
      rule.anchor.empty() ? "an event not named" : fmt::format("“{}”", rule.anchor);
  const std::string_view side = offset.before ? "before" : length.empty() ? "right after" : "after";
  return fmt::format("{}{} {} (dated once the event's date is known)", length, side, anchor);
}

// --- repetitions ---

std::string describe_yearly(const TimeRule& rule, bool before_is_inclusive) {
  if (rule.lunar) {
    const bool is_day_before = ends_day_before(rule, before_is_inclusive);
    return fmt::format("{}day {} of lunar month {} every year{}", lead(rule), rule.lunar->day,
                       rule.lunar->month, is_day_before ? in_brackets("the day before") : "");
  }
  const std::string deadline = in_brackets(list_of(deadlines_in_year(rule, before_is_inclusive)));
  if (!rule.edtf) return "once a year" + deadline;
  const EdtfDate& date = rule.edtf->from;
  const std::string name = name_of(date) + " every year";
  if (rule.kind == Kind::before) return lead(rule) + name + (rule.time ? "" : deadline);
  if (date.day == 0)
    return (rule.kind == Kind::by_end ? "by the end of " : "in ") + name + deadline;
  const bool is_leap_day = date.month == 2 && date.day == 29;
  return lead(rule) + name + (is_leap_day ? " (28 February outside leap years)" : "");
}

std::string describe_monthly(const TimeRule& rule, bool before_is_inclusive) {
  if (!rule.month_day) return "once a month" + in_brackets("on its last day");
  const int day = *rule.month_day;
  const bool is_day_before = ends_day_before(rule, before_is_inclusive);
  if (day == -1) {
    return lead(rule) + "the last day of every month" +
           (is_day_before ? in_brackets("the day before") : "");
  }
  const std::string name = fmt::format("{}the {} of every month", lead(rule), ordinal(day));
  if (is_day_before && day == 1) return name + in_brackets("on the last day of the month before");
  if (rule.kind == Kind::before && !rule.time) {
    return name + in_brackets("on the " + ordinal(is_day_before ? day - 1 : day));
  }
  return name + (day > 28 ? " (the last day of months without it)" : "");
}

std::string describe_weekly(const TimeRule& rule, bool before_is_inclusive) {
  if (!rule.weekday) return "once a week" + in_brackets("on Sunday");
  const std::string name = fmt::format("{}{} every week", lead(rule), kWeekdays[*rule.weekday]);
  if (rule.kind != Kind::before || rule.time) return name;
  const int days_back = ends_day_before(rule, before_is_inclusive) ? 1 : 0;
  return name + in_brackets(fmt::format("on {}", kWeekdays[(*rule.weekday + 7 - days_back) % 7]));
}

std::string describe_parts_of_year(const TimeRule& rule, bool before_is_inclusive) {
  const std::string days = in_brackets(list_of(deadlines_in_year(rule, before_is_inclusive)));
  if (rule.recurs == Recurs::every_six_months) return "once every six months" + days;
  if (!rule.month_day) return "once a quarter" + days;
  if (*rule.month_day == -1) return lead(rule) + "the last day of every quarter" + days;
  return fmt::format("{}the {} of every quarter's last month", lead(rule),
                     ordinal(*rule.month_day)) +
         days;
}

std::string describe_daily(const TimeRule& rule) {
  if (!rule.time) return "every day";
  return fmt::format("every day at {:02}:{:02}", rule.time->hour, rule.time->minute);
}

std::string describe_span(const TimeRule& rule) {
  if (rule.since && rule.until) {
    if (*rule.since == *rule.until) return ", in " + name_of(*rule.since);
    return ", from " + name_of(*rule.since) + " to the end of " + name_of(*rule.until);
  }
  if (rule.since) return ", from " + name_of(*rule.since) + " onwards";
  return rule.until ? ", until the end of " + name_of(*rule.until) : "";
}

std::string describe_repeat(const TimeRule& rule, bool before_is_inclusive) {
  switch (rule.recurs) {
    case Recurs::yearly:
      return describe_yearly(rule, before_is_inclusive);
    case Recurs::monthly:
      return describe_monthly(rule, before_is_inclusive);
    case Recurs::weekly:
      return describe_weekly(rule, before_is_inclusive);
    case Recurs::daily:
      return describe_daily(rule);
    default:
      return describe_parts_of_year(rule, before_is_inclusive);
  }
}

}  // namespace

std::string describe_in_english(const Offset& offset) {
  const std::string length = length_of(offset);
  if (length.empty()) return offset.before ? "right before" : "right after";
  return length + (offset.before ? "before" : "after");
}

std::string describe_in_english(const TimeRule& rule, bool before_is_inclusive) {
  std::string text = "understood as: ";
  if (rule.kind == Kind::relative) return text + describe_relative(rule);
  if (rule.recurs != Recurs::none) {
    return text + describe_repeat(rule, before_is_inclusive) + describe_span(rule);
  }
  if (rule.kind == Kind::ongoing || !rule.edtf) return text + "a standing duty without a deadline";
  return text + describe_once(rule, before_is_inclusive);
}

}  // namespace congbo::schedule
