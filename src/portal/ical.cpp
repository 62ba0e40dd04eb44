#include "portal/ical.h"

#include <fmt/format.h>

namespace congbo::portal {
namespace {

constexpr std::size_t kLineOctets = 75;
constexpr int kHoursAheadOfUtc = 7;

// Combining marks U+0300–U+036F in UTF-8: CC 80 … CD AF.
bool is_mark(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first == 0xCC) return true;
  return first == 0xCD && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0xAF;
}

bool is_inside_character(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The longest beginning of at most `room` octets that leaves letters whole, marks included; a heap
// of marks longer than a line is cut between two of them.
std::size_t fold_at(std::string_view text, std::size_t room) {
  std::size_t cut = room;
  while (cut > 1 && (is_inside_character(text, cut) || is_mark(text, cut))) --cut;
  if (cut > 1) return cut;
  cut = room;
  while (is_inside_character(text, cut)) --cut;
  return cut;
}

}  // namespace

void IcalWriter::line(std::string_view line) {
  std::size_t room = kLineOctets;
  while (line.size() > room) {
    const std::size_t cut = fold_at(line, room);
    out_.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = kLineOctets - 1;  // the space that begins a continued line counts
  }
  out_.append(line).append("\r\n");
}

void IcalWriter::begin(std::string_view component) {
  value("BEGIN", component);
}
void IcalWriter::end(std::string_view component) {
  value("END", component);
}

void IcalWriter::value(std::string_view name, std::string_view value) {
  line(std::string(name).append(":").append(value));
}

void IcalWriter::text(std::string_view name, std::string_view text) {
  value(name, ical_text(text));
}

std::string ical_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ',' || c == ';') {
      out.append("\\") += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += ' ';
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) {
      out += c;
    }
  }
  return out;
}

std::string ical_date(const Date& date) {
  return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}

std::string ical_local(const Date& date, const schedule::TimeOfDay& time) {
  return fmt::format("{}T{:02}{:02}00", ical_date(date), time.hour, time.minute);
}

std::string ical_utc(const Date& date, const schedule::TimeOfDay& local) {
  const bool is_day_before = local.hour < kHoursAheadOfUtc;
  const Date day = is_day_before && date > Date{1, 1, 1} ? add_days(date, -1) : date;
  const int hour = (local.hour + 24 - kHoursAheadOfUtc) % 24;
  return ical_local(day, {hour, local.minute}) + "Z";
}

}  // namespace congbo::portal
