// A TimeRule is what a time phrase means: "trước 20/5/2022", "tháng 11 hằng năm, từ 2023 đến 2025",
// "trước hội nghị 5 ngày". Plain values; normal forms follow reference §c.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/edtf.h"

namespace congbo {
enum class Language;
}

namespace congbo::schedule {

enum class Kind { on, before, by_end, in, from_to, ongoing, relative };
enum class Recurs { none, yearly, every_six_months, quarterly, monthly, weekly, daily };

// A distance in time, as in "trước hội nghị 5 ngày" (-P5D) or "sau 02 năm" (P2Y).
struct Offset {
  int years = 0;
  int months = 0;
  int days = 0;
  bool before = false;   // counted back from the anchor
  bool working = false;  // days from Monday to Friday; public holidays are not known
  bool operator==(const Offset&) const = default;
};

struct TimeOfDay {
  int hour = 0;
  int minute = 0;
  bool operator==(const TimeOfDay&) const = default;
};

struct LunarDay {
  int month = 0;  // 1–12 of the Vietnamese lunar calendar
  int day = 0;    // 1–30
  bool operator==(const LunarDay&) const = default;
};

struct TimeRule {
  Kind kind = Kind::ongoing;
  Recurs recurs = Recurs::none;
  std::optional<Edtf> edtf;      // absent for ongoing, relative, lunar and unanchored repeats
  std::optional<Offset> offset;  // relative only
  std::string anchor;            // what a relative rule counts from, or the condition it waits
                                 // for ("khi có kế hoạch của …"), in the author's words
  bool conditional = false;      // waits for `anchor` to exist, no offset
  std::optional<LunarDay> lunar;
  std::optional<TimeOfDay> time;  // Asia/Ho_Chi_Minh
  std::optional<int> weekday;     // weekly: 0 = Monday … 6 = Sunday
  std::optional<int> month_day;   // monthly: 1–31 (short months: their last day), -1 = last day
  std::optional<EdtfDate> since;  // first and last period of a repetition, when the phrase says so
  std::optional<EdtfDate> until;
  bool operator==(const TimeRule&) const = default;
};

// Reads a phrase a person types in `due`. The whole phrase must be understood: nothing is returned
// otherwise. `reference` gives the year where the phrase has none (a document's date): the same
// year, or the next if the day would be past. Accepts EDTF too. Linear in the phrase's length.
std::optional<TimeRule> parse_time_phrase(std::string_view phrase,
                                          const std::optional<Date>& reference = std::nullopt);

// "hiểu là: …": the rule in plain words, exact days included. The last argument is the site's
// setting for "trước ngày D" (see Frame).
std::string describe(const TimeRule& rule, Language language, bool before_is_inclusive = false);

// "sau 10 ngày làm việc", "5 days before": how far from what it is counted from.
std::string describe(const Offset& offset, Language language);

// RFC 5545 recurrence rule without the "RRULE:" prefix; empty when the rule does not repeat or
// RRULE can't express it (lunar). UNTIL is added from `until`, or else from `last` when given.
// A rule that names no day ("hằng quý") leaves it to DTSTART, which must be the end of a period;
// a calendar that wants each period's own last day takes the dates from expand().
std::string to_rrule(const TimeRule& rule, const std::optional<Date>& last = std::nullopt);

std::string to_string(Kind kind);             // "by-end"
std::string to_string(Recurs recurs);         // "every-6-months"; "" for none
std::string to_string(const Offset& offset);  // "-P5D"

}  // namespace congbo::schedule
