#include "importing/due_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "importing/letters.h"
#include "schedule/period_text.h"

namespace congbo::importing {
namespace {

using schedule::Kind;
using schedule::TimeRule;

constexpr int kFirstQuarter = 33;
constexpr int kFirstHalf = 40;

// What a rule waits for is told in the author's words, which differ with the words around.
bool same_time(const TimeRule& a, const TimeRule& b) {
  TimeRule left = a;
  left.anchor = b.anchor;
  return left == b;
}

bool reads_as(const std::string& phrase, const TimeRule& rule,
              const std::optional<Date>& reference) {
  if (phrase.empty()) return false;
  const auto alone = schedule::parse_time_phrase(phrase, reference);
  return alone && same_time(*alone, rule);
}

std::string year_of(const EdtfDate& date, const char* before) {
  return date.year == 0 ? std::string() : before + std::to_string(date.year);
}

std::string date_words(const EdtfDate& date) {
  static constexpr std::array<const char*, 4> kQuarters = {"I", "II", "III", "IV"};
  if (date.month >= kFirstHalf) {
    return std::string("6 tháng ") + (date.month == kFirstHalf ? "đầu" : "cuối") +
           year_of(date, " năm ");
  }
  if (date.month >= kFirstQuarter) {
    const auto quarter = static_cast<std::size_t>(date.month - kFirstQuarter);
    return std::string("quý ") + kQuarters[quarter] + year_of(date, "/");
  }
  if (date.month == 0) return year_of(date, "năm ");
  if (date.day == 0) return "tháng " + std::to_string(date.month) + year_of(date, "/");
  return std::to_string(date.day) + "/" + std::to_string(date.month) + year_of(date, "/");
}

std::string life_words(const TimeRule& rule) {
  std::string out;
  if (rule.since) out += ", từ " + std::string(date_words(*rule.since));
  if (rule.until) out += (rule.since ? " đến " : ", đến ") + date_words(*rule.until);
  return out;
}

std::string kind_words(Kind kind) {
  if (kind == Kind::before) return "trước ";
  if (kind == Kind::by_end) return "chậm nhất ";
  return kind == Kind::in ? "trong " : "";
}

EdtfDate point_of(const Edtf& edtf) {
  return edtf.form == Edtf::Form::interval && edtf.from_end == Edtf::End::open ? edtf.to
                                                                               : edtf.from;
}

// The rule told in words a person would type.
std::vector<std::string> told(const TimeRule& rule) {
  const std::string repeat(schedule::repetition_phrase(rule.recurs));
  if (!rule.edtf) return {repeat + life_words(rule)};
  const Edtf& edtf = *rule.edtf;
  if (rule.kind == Kind::from_to && edtf.form == Edtf::Form::interval) {
    const bool open = edtf.to_end == Edtf::End::open;
    return {"từ " + date_words(edtf.from) + (open ? " trở đi" : " đến " + date_words(edtf.to))};
  }
  const std::string date = date_words(point_of(edtf));
  const std::string tail = (repeat.empty() ? "" : " " + repeat) + life_words(rule);
  return {kind_words(rule.kind) + date + tail, "đến hết " + date + tail, "cuối " + date + tail,
          date + tail};
}

// "Quý I/2023" at the start of a sentence → "quý I/2023".
std::string begun_small(const std::string& text) {
  std::size_t end = 0;
  if (text.empty() || !is_upper(next_codepoint(text, end))) return text;
  const bool abbreviated = end < text.size() && !begins_lower(std::string_view(text).substr(end));
  return abbreviated ? text : to_match_form(text.substr(0, end)) + text.substr(end);
}

std::string without_brackets(std::string text) {
  for (char& c : text) {
    if (c == '(' || c == ')') c = ',';
  }
  return text;
}

}  // namespace

std::string due_text(std::string_view phrase, const TimeRule& rule,
                     const std::optional<Date>& reference) {
  std::string own(without_tail(phrase, ",;:."));
  const auto open = std::count(own.begin(), own.end(), '(');
  if (open > std::count(own.begin(), own.end(), ')')) own += ')';
  own = begun_small(own);
  const std::string bare(without_tail(without_brackets(own), ",;:."));
  for (const std::string& candidate : {own, bare}) {
    if (reads_as(candidate, rule, reference)) return candidate;
  }
  for (const std::string& candidate : told(rule)) {
    if (reads_as(candidate, rule, reference)) return candidate;
  }
  return {};
}

}  // namespace congbo::importing
