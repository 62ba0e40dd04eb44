#include <fmt/format.h>

#include "base/text.h"
#include "schedule/wording.h"

namespace congbo::schedule {
namespace {

constexpr std::string_view kWeekdays[] = {"thứ hai", "thứ ba",  "thứ tư",  "thứ năm",
                                          "thứ sáu", "thứ bảy", "chủ nhật"};
constexpr std::string_view kQuarters[] = {"I", "II", "III", "IV"};

std::string day_and_month(int day, int month) {
  return fmt::format("{:02}/{:0{}}", day, month, month <= 2 ? 2 : 1);
}

std::string name_of(const EdtfDate& date) {
  if (date.day != 0 && date.year != 0) return "ngày " + to_vietnamese(first_day(date));
  if (date.day != 0) return "ngày " + day_and_month(date.day, date.month);
  if (date.month == 0) return fmt::format("năm {}", date.year);
  const std::string year = date.year == 0 ? "" : fmt::format("/{}", date.year);
  if (date.month >= 40) {
    const std::string_view part = date.month == 40 ? "đầu" : "cuối";
    return fmt::format("6 tháng {} năm{}", part,
                       date.year == 0 ? "" : fmt::format(" {}", date.year));
  }
  if (date.month >= 33) return fmt::format("quý {}{}", kQuarters[date.month - 33], year);
  return fmt::format("tháng {:0{}}{}", date.month, date.month <= 2 ? 2 : 1, year);
}

std::string name_of(const TimeOfDay& time) {
  if (time.minute == 0) return fmt::format("{} giờ", time.hour);
  return fmt::format("{} giờ {:02}", time.hour, time.minute);
}

// The words before a day: "lúc 8 giờ ", "trước ", "chậm nhất 16 giờ ".
std::string lead(const TimeRule& rule) {
  const std::string time = rule.time ? name_of(*rule.time) + " " : "";
  if (rule.kind == Kind::before) return "trước " + time;
  if (rule.kind == Kind::by_end) return "chậm nhất " + time;
  return rule.time ? "lúc " + time : "";
}

std::string in_brackets(std::string_view deadline) {
  return fmt::format(" (hạn cuối: {})", deadline);
}

std::string list_of(const std::vector<DayOfYear>& days) {
  std::string text;
  for (const DayOfYear& day : days) {
    if (!text.empty()) text += ", ";
    text += day.is_month_end ? fmt::format("ngày cuối tháng {:02}", day.month)
                             : day_and_month(day.day, day.month);
  }
  return text;
}

std::string dates_of(const Date& first, const Date& last) {
  return fmt::format(" (từ {} đến hết {})", to_vietnamese(first), to_vietnamese(last));
}

// --- rules that do not repeat ---

std::string describe_interval(const TimeRule& rule, bool before_is_inclusive) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.from_end == Edtf::End::open) {
    const bool is_before = rule.kind == Kind::before;
    const bool is_clear = edtf.to.day != 0 && (!is_before || rule.time);
    const bool is_period_end = !is_before && edtf.to.day == 0;
    const std::string text = (is_period_end ? "đến hết " : lead(rule)) + name_of(edtf.to);
    if (is_clear) return text;
    return text + in_brackets(to_vietnamese(deadline_of(rule, edtf.to, before_is_inclusive)));
  }
  const std::string from = "từ " + name_of(edtf.from);
  if (edtf.to_end == Edtf::End::open) return from + " trở đi";
  const std::string text = from + " đến hết " + name_of(edtf.to);
  const bool is_clear = edtf.from.day != 0 && edtf.to.day != 0;
  return is_clear ? text : text + dates_of(first_day(edtf.from), last_day(edtf.to));
}

std::string describe_once(const TimeRule& rule, bool before_is_inclusive) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.form == Edtf::Form::interval) return describe_interval(rule, before_is_inclusive);
  if (edtf.from.day != 0) return lead(rule) + name_of(edtf.from);
  if (rule.kind == Kind::by_end) {
    return "chậm nhất cuối " + name_of(edtf.from) + in_brackets(to_vietnamese(last_day(edtf.from)));
  }
  return "trong " + name_of(edtf.from) + dates_of(first_day(edtf.from), last_day(edtf.from));
}

std::string length_of(const Offset& offset) {
  std::string text;
  if (offset.years != 0) text += fmt::format("{} năm ", offset.years);
  if (offset.months != 0) text += fmt::format("{} tháng ", offset.months);
  if (offset.days != 0) {
    text += fmt::format("{} ngày {}", offset.days, offset.working ? "làm việc " : "");
  }
  return text;
}

std::string describe_relative(const TimeRule& rule) {
  if (rule.conditional) return fmt::format("chưa có hạn, còn chờ: “{}”", rule.anchor);
  const Offset offset = rule.offset.value_or(Offset{});
  const std::string length = length_of(offset);
  const std::string anchor =
      rule.anchor.empty() ? "một mốc chưa nêu" : fmt::format("mốc “{}”", rule.anchor);
  const std::string_view side = offset.before ? "trước" : length.empty() ? "ngay sau" : "kể từ";
  return fmt::format("{}{} {} (tính ra ngày khi biết ngày của mốc)", length, side, anchor);
}

// --- repetitions ---

std::string describe_yearly(const TimeRule& rule, bool before_is_inclusive) {
  if (rule.lunar) {
    const int month = rule.lunar->month;
    const std::string name = month == 1 ? "Giêng" : month == 12 ? "Chạp" : fmt::format("{}", month);
    const bool is_day_before = ends_day_before(rule, before_is_inclusive);
    return fmt::format("{}ngày {} tháng {} âm lịch hằng năm{}", lead(rule), rule.lunar->day, name,
                       is_day_before ? in_brackets("hôm trước ngày đó") : "");
  }
  const std::string deadline = in_brackets(list_of(deadlines_in_year(rule, before_is_inclusive)));
  if (!rule.edtf) return "mỗi năm một lần" + deadline;
  const EdtfDate& date = rule.edtf->from;
  const std::string name = name_of(date) + " hằng năm";
  if (rule.kind == Kind::before) return lead(rule) + name + (rule.time ? "" : deadline);
  if (date.day == 0)
    return (rule.kind == Kind::by_end ? "chậm nhất cuối " : "trong ") + name + deadline;
  const bool is_leap_day = date.month == 2 && date.day == 29;
  return lead(rule) + name + (is_leap_day ? " (năm không nhuận: 28/02)" : "");
}

std::string describe_monthly(const TimeRule& rule, bool before_is_inclusive) {
  if (!rule.month_day) return "mỗi tháng một lần" + in_brackets("ngày cuối tháng");
  const int day = *rule.month_day;
  const bool is_day_before = ends_day_before(rule, before_is_inclusive);
  if (day == -1) {
    return lead(rule) + "ngày cuối mỗi tháng" + (is_day_before ? in_brackets("hôm trước") : "");
  }
  const std::string name = fmt::format("{}ngày {:02} hằng tháng", lead(rule), day);
  if (is_day_before && day == 1) return name + in_brackets("ngày cuối tháng trước");
  if (rule.kind == Kind::before && !rule.time) {
    return name + in_brackets(fmt::format("ngày {:02}", is_day_before ? day - 1 : day));
  }
  return name + (day > 28 ? " (tháng không có ngày này: ngày cuối tháng)" : "");
}

std::string describe_weekly(const TimeRule& rule, bool before_is_inclusive) {
  if (!rule.weekday) return "mỗi tuần một lần" + in_brackets("chủ nhật");
  const std::string name = fmt::format("{}{} hằng tuần", lead(rule), kWeekdays[*rule.weekday]);
  if (rule.kind != Kind::before || rule.time) return name;
  const int days_back = ends_day_before(rule, before_is_inclusive) ? 1 : 0;
  return name + in_brackets(kWeekdays[(*rule.weekday + 7 - days_back) % 7]);
}

std::string describe_parts_of_year(const TimeRule& rule, bool before_is_inclusive) {
  const std::string days = list_of(deadlines_in_year(rule, before_is_inclusive));
  if (rule.recurs == Recurs::every_six_months) return "6 tháng một lần" + in_brackets(days);
  if (!rule.month_day) return "mỗi quý một lần" + in_brackets(days);
  if (*rule.month_day == -1) return lead(rule) + "ngày cuối mỗi quý" + in_brackets(days);
  return fmt::format("{}ngày {:02} tháng cuối mỗi quý", lead(rule), *rule.month_day) +
         in_brackets(days);
}

std::string describe_span(const TimeRule& rule) {
  if (rule.since && rule.until) {
    if (*rule.since == *rule.until) return ", trong " + name_of(*rule.since);
    return ", từ " + name_of(*rule.since) + " đến hết " + name_of(*rule.until);
  }
  if (rule.since) return ", từ " + name_of(*rule.since) + " trở đi";
  return rule.until ? ", đến hết " + name_of(*rule.until) : "";
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
      return lead(rule) + "hằng ngày";
    default:
      return describe_parts_of_year(rule, before_is_inclusive);
  }
}

}  // namespace

std::string describe_in_vietnamese(const Offset& offset) {
  const std::string length = length_of(offset);
  if (length.empty()) return offset.before ? "ngay trước" : "ngay sau";
  return (offset.before ? "trước " : "sau ") + std::string(trim(length));
}

std::string describe_in_vietnamese(const TimeRule& rule, bool before_is_inclusive) {
  std::string text = "hiểu là: ";
  if (rule.kind == Kind::relative) return text + describe_relative(rule);
  if (rule.recurs != Recurs::none) {
    return text + describe_repeat(rule, before_is_inclusive) + describe_span(rule);
  }
  if (rule.kind == Kind::ongoing || !rule.edtf) return text + "việc thường xuyên, không có hạn";
  return text + describe_once(rule, before_is_inclusive);
}

}  // namespace congbo::schedule
