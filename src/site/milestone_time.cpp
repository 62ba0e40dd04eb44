#include "site/milestone_time.h"

#include "content/document.h"

namespace congbo::site {
namespace {

std::optional<Date> start_of_life(const content::Document& plan) {
  const std::optional<Edtf>& period = plan.plan()->period;
  if (!period) return plan.date;
  if (period->from_end == Edtf::End::open) return plan.date;
  return first_day(period->from);
}

std::optional<Date> end_of_life(const content::Document& plan) {
  const std::optional<Edtf>& period = plan.plan()->period;
  if (!period) return std::nullopt;
  if (period->form == Edtf::Form::single) return last_day(period->from);
  if (period->to_end == Edtf::End::open) return std::nullopt;
  return last_day(period->to);
}

// Periods are written as EDTF or as people say them ("quý I/2023").
std::optional<EdtfDate> read_period(const std::string& text) {
  if (const auto edtf = parse_edtf(text); edtf && edtf->form == Edtf::Form::single) {
    return edtf->from;
  }
  const auto rule = schedule::parse_time_phrase(text);
  if (rule && rule->edtf && rule->edtf->form == Edtf::Form::single) return rule->edtf->from;
  return std::nullopt;
}

}  // namespace

schedule::TimeRule rule_of(const content::Milestone& milestone) {
  schedule::TimeRule rule;
  if (milestone.due) {
    rule = milestone.due->rule;
  } else {
    rule.kind = schedule::Kind::relative;
    rule.conditional = !milestone.after_offset;
    if (milestone.when) rule.anchor = milestone.when->symbol;
  }
  if (milestone.after_offset) rule.offset = milestone.after_offset;
  return rule;
}

schedule::Frame life_of(const content::Document& plan, bool before_is_inclusive) {
  schedule::Frame frame;
  frame.first = start_of_life(plan);
  frame.last = end_of_life(plan);
  frame.before_is_inclusive = before_is_inclusive;
  return frame;
}

std::optional<std::uint32_t> find_occurrence(const schedule::Expansion& expansion,
                                             const std::string& period) {
  const auto& occurrences = expansion.occurrences;
  if (period.empty() && occurrences.size() <= 1) return 0;
  const std::optional<EdtfDate> wanted = read_period(period);
  std::optional<std::uint32_t> inside;
  std::size_t inside_count = 0;
  for (std::uint32_t i = 0; wanted && i < occurrences.size(); ++i) {
    if (occurrences[i].period == *wanted) return i;
    // "2023-04" also names the one occurrence that falls due in April ("trước ngày 25 hằng tháng").
    if (wanted->year == 0 || occurrences[i].last < first_day(*wanted)) continue;
    if (occurrences[i].last > last_day(*wanted)) continue;
    inside = i;
    ++inside_count;
  }
  return inside_count == 1 ? inside : std::nullopt;
}

}  // namespace congbo::site
