#include "base/edtf.h"

#include <fmt/format.h>

namespace congbo {
namespace {

constexpr std::string_view kOpen = "..";

bool is_quarter(int month) {
  return month >= 33 && month <= 36;
}
bool is_half(int month) {
  return month == 40 || month == 41;
}

// A field of exactly `width` digits, or X's for "unspecified" (0); -1 when it is neither.
int read_field(std::string_view field, std::size_t width) {
  if (field.size() != width) return -1;
  if (field == std::string_view("XXXX").substr(0, width)) return 0;
  int value = 0;
  for (const char c : field) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value == 0 ? -1 : value;  // "0000" and "00" are no years, months or days
}

bool is_real(const EdtfDate& date) {
  const bool is_month = date.month >= 1 && date.month <= 12;
  if (date.day == 0)
    return date.month == 0 || is_month || is_quarter(date.month) || is_half(date.month);
  // 2000 stands for an unspecified year because it is a leap year: XXXX-02-29 is a date.
  if (is_month) return is_valid({date.year == 0 ? 2000 : date.year, date.month, date.day});
  return date.month == 0 && date.year == 0 && date.day <= 31;
}

std::optional<EdtfDate> parse_edtf_date(std::string_view text) {
  EdtfDate date;
  date.year = read_field(text.substr(0, 4), 4);
  if (date.year < 0) return std::nullopt;
  if (text.size() == 4) return date.year == 0 ? std::nullopt : std::optional(date);
  if (text[4] != '-') return std::nullopt;
  date.month = read_field(text.substr(5, 2), 2);
  if (date.month < 0) return std::nullopt;
  if (text.size() > 7) {
    if (text[7] != '-') return std::nullopt;
    date.day = read_field(text.substr(8), 2);
    if (date.day <= 0) return std::nullopt;
  } else if (date.month == 0) {
    return std::nullopt;
  }
  return is_real(date) ? std::optional(date) : std::nullopt;
}

bool may_bound_interval(const EdtfDate& date) {
  return date.year != 0 && date.month <= 12;
}

// One end of an interval into `date` and `end`; false when it is no end.
bool read_end(std::string_view text, EdtfDate& date, Edtf::End& end) {
  if (text == kOpen) {
    end = Edtf::End::open;
    return true;
  }
  const std::optional<EdtfDate> parsed = parse_edtf_date(text);
  if (!parsed || !may_bound_interval(*parsed)) return false;
  date = *parsed;
  return true;
}

int first_month(int month) {
  if (month == 0) return 1;
  if (is_quarter(month)) return (month - 33) * 3 + 1;
  if (is_half(month)) return (month - 40) * 6 + 1;
  return month;
}

int last_month(int month) {
  if (month == 0) return 12;
  if (is_quarter(month)) return first_month(month) + 2;
  if (is_half(month)) return first_month(month) + 5;
  return month;
}

}  // namespace

std::optional<Edtf> parse_edtf(std::string_view text) {
  Edtf edtf;
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) {
    const std::optional<EdtfDate> date = parse_edtf_date(text);
    if (!date) return std::nullopt;
    edtf.from = *date;
    return edtf;
  }
  edtf.form = Edtf::Form::interval;
  if (!read_end(text.substr(0, slash), edtf.from, edtf.from_end)) return std::nullopt;
  if (!read_end(text.substr(slash + 1), edtf.to, edtf.to_end)) return std::nullopt;
  const bool from_open = edtf.from_end == Edtf::End::open;
  const bool to_open = edtf.to_end == Edtf::End::open;
  if (from_open && to_open) return std::nullopt;
  if (from_open || to_open) return edtf;
  if (first_day(edtf.from) > last_day(edtf.to)) return std::nullopt;
  return edtf;
}

std::string to_string(const EdtfDate& date) {
  std::string text = date.year == 0 ? "XXXX" : fmt::format("{:04}", date.year);
  if (date.month != 0) text += fmt::format("-{:02}", date.month);
  if (date.month == 0 && date.day != 0) text += "-XX";
  if (date.day != 0) text += fmt::format("-{:02}", date.day);
  return text;
}

std::string to_string(const Edtf& edtf) {
  if (edtf.form == Edtf::Form::single) return to_string(edtf.from);
  std::string text = edtf.from_end == Edtf::End::open ? std::string(kOpen) : to_string(edtf.from);
  text += '/';
  text += edtf.to_end == Edtf::End::open ? std::string(kOpen) : to_string(edtf.to);
  return text;
}

Date first_day(const EdtfDate& date) {
  if (date.day != 0) return {date.year, date.month, date.day};
  return {date.year, first_month(date.month), 1};
}

Date last_day(const EdtfDate& date) {
  if (date.day != 0) return {date.year, date.month, date.day};
  return end_of_month(date.year, last_month(date.month));
}

}  // namespace congbo
