#include "schedule/period_text.h"

#include <fmt/format.h>

namespace congbo::schedule {
namespace {

constexpr const char* kRoman[] = {"I", "II", "III", "IV"};
constexpr const char* kOrdinal[] = {"first", "second", "third", "fourth"};
constexpr const char* kMonths[] = {"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};

bool is_quarter(const EdtfDate& period) {
  return period.month >= 33 && period.month <= 36;
}
bool is_half(const EdtfDate& period) {
  return period.month == 40 || period.month == 41;
}

// The part smaller than a year, without the year; empty for a whole year.
std::string part_vi(const EdtfDate& period) {
  if (is_quarter(period)) return fmt::format("quý {}", kRoman[period.month - 33]);
  if (is_half(period)) return period.month == 40 ? "6 tháng đầu năm" : "6 tháng cuối năm";
  if (period.month == 0) return "";
  return fmt::format("tháng {}", period.month);
}

std::string part_en(const EdtfDate& period) {
  if (is_quarter(period)) return fmt::format("{} quarter", kOrdinal[period.month - 33]);
  if (is_half(period)) return period.month == 40 ? "first half" : "second half";
  if (period.month == 0) return "";
  return kMonths[period.month - 1];
}

std::string every_year(const EdtfDate& period, Language language) {
  const bool vi = language == Language::vi;
  if (period.day != 0) {
    return vi ? fmt::format("{}/{} hằng năm", period.day, period.month)
              : fmt::format("{} {} every year", period.day, kMonths[period.month - 1]);
  }
  const std::string part = vi ? part_vi(period) : part_en(period);
  if (part.empty()) return vi ? "hằng năm" : "every year";
  if (vi && is_half(period))
    return period.month == 40 ? "6 tháng đầu hằng năm" : "6 tháng cuối hằng năm";
  return part + (vi                                      ? " hằng năm"
                 : is_quarter(period) || is_half(period) ? " of every year"
                                                         : " every year");
}

bool is_year(const EdtfDate& period) {
  return period.month == 0 && period.year != 0;
}

}  // namespace

std::string period_text(const EdtfDate& period, Language language) {
  if (period.year == 0) return every_year(period, language);
  const bool vi = language == Language::vi;
  if (period.day != 0) {
    if (vi) return to_vietnamese({period.year, period.month, period.day});
    return fmt::format("{} {} {}", period.day, kMonths[period.month - 1], period.year);
  }
  if (period.month == 0) return fmt::format("{}{}", vi ? "năm " : "", period.year);
  if (!vi) {
    const char* of = period.month > 12 ? " of " : " ";
    return fmt::format("{}{}{}", part_en(period), of, period.year);
  }
  return fmt::format("{}{}{}", part_vi(period), is_half(period) ? " " : "/", period.year);
}

std::string period_text(const Edtf& period, Language language) {
  const bool vi = language == Language::vi;
  if (period.form == Edtf::Form::single) return period_text(period.from, language);
  if (period.to_end == Edtf::End::open && period.from_end == Edtf::End::open) return "";
  if (period.to_end == Edtf::End::open) {
    return (vi ? "từ " : "from ") + period_text(period.from, language);
  }
  if (period.from_end == Edtf::End::open) {
    return (vi ? "đến " : "until ") + period_text(period.to, language);
  }
  if (is_year(period.from) && is_year(period.to)) {
    return fmt::format("{}–{}", period.from.year, period.to.year);
  }
  return fmt::format("{} – {}", period_text(period.from, language),
                     period_text(period.to, language));
}

std::string quarter_title(int quarter, int year, Language language) {
  if (language == Language::vi) return fmt::format("Quý {}/{}", kRoman[quarter - 1], year);
  return fmt::format("Quarter {} of {}", quarter, year);
}

std::string_view repetition_phrase(Recurs recurs) {
  switch (recurs) {
    case Recurs::yearly:
      return "hằng năm";
    case Recurs::every_six_months:
      return "6 tháng một lần";
    case Recurs::quarterly:
      return "hằng quý";
    case Recurs::monthly:
      return "hằng tháng";
    case Recurs::weekly:
      return "hằng tuần";
    case Recurs::daily:
      return "hằng ngày";
    case Recurs::none:
      break;
  }
  return {};
}

}  // namespace congbo::schedule
