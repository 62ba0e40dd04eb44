#include "base/text.h"
#include "schedule/phrase_parts.h"
#include "schedule/phrase_words.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {
namespace {

// A lone EDTF interval `../D` holds D, so it reads as "by the end of D".
TimeRule rule_of_interval(const Edtf& edtf) {
  TimeRule rule;
  rule.kind = edtf.from_end == Edtf::End::open ? Kind::by_end : Kind::from_to;
  rule.edtf = edtf;
  return rule;
}

TimeRule rule_of_edtf(const Edtf& edtf) {
  if (edtf.form == Edtf::Form::interval) return rule_of_interval(edtf);
  TimeRule rule;
  rule.kind = edtf.from.day != 0 ? Kind::on : Kind::in;
  rule.edtf = edtf;
  if (edtf.from.year == 0) rule.recurs = Recurs::yearly;
  if (edtf.from.year == 0 && edtf.from.month == 0) {
    rule.recurs = Recurs::monthly;
    rule.month_day = edtf.from.day;
  }
  return rule;
}

// "tháng 11 hằng năm; tháng 10/2025" is two deadlines, and one rule can't hold both. What has no
// date may be listed: "thường xuyên; định kỳ".
bool joins_deadlines(std::string_view phrase, const TimeRule& rule) {
  const std::size_t mark = phrase.find(';');
  return mark != phrase.npos && rule.kind != Kind::ongoing &&
         !trim(phrase.substr(mark + 1)).empty();
}

}  // namespace

std::optional<TimeRule> parse_time_phrase(std::string_view phrase,
                                          const std::optional<Date>& reference) {
  if (const std::optional<Edtf> edtf = parse_edtf(trim(phrase))) return rule_of_edtf(*edtf);
  const std::optional<Words> words = cut_words(phrase);
  if (!words) return std::nullopt;
  if (const std::optional<Parts> parts = read_parts(*words)) {
    if (std::optional<TimeRule> rule = resolve(*parts, reference)) {
      if (joins_deadlines(phrase, *rule)) return std::nullopt;
      return rule;
    }
  }
  return parse_relative(Reader(*words));
}

}  // namespace congbo::schedule
