#include "schedule/phrase_show.h"

#include <fmt/format.h>

#include "schedule/time_rule.h"

namespace congbo::schedule::testing {
namespace {

std::string show_details(const TimeRule& rule) {
  std::string text;
  if (rule.offset) text += " " + to_string(*rule.offset);
  if (rule.offset && rule.offset->working) text += " working";
  if (rule.conditional) text += " conditional";
  if (!rule.anchor.empty()) text += fmt::format(" [{}]", rule.anchor);
  if (rule.lunar) text += fmt::format(" lunar={:02}-{:02}", rule.lunar->month, rule.lunar->day);
  if (rule.weekday) text += fmt::format(" weekday={}", *rule.weekday);
  if (rule.month_day) text += fmt::format(" month_day={}", *rule.month_day);
  if (rule.time) text += fmt::format(" time={:02}:{:02}", rule.time->hour, rule.time->minute);
  if (rule.since) text += " since=" + to_string(*rule.since);
  if (rule.until) text += " until=" + to_string(*rule.until);
  return text;
}

}  // namespace

std::string show(std::string_view phrase, std::string_view reference) {
  const std::optional<TimeRule> rule = parse_time_phrase(phrase, parse_date(reference));
  if (!rule) return "-";
  std::string text = to_string(rule->kind);
  if (rule->edtf) text += " " + to_string(*rule->edtf);
  if (rule->recurs != Recurs::none) text += " " + to_string(rule->recurs);
  return text + show_details(*rule);
}

}  // namespace congbo::schedule::testing
