#include "check/coverage.h"

#include <algorithm>

#include "base/text.h"
#include "site/milestone_time.h"

namespace congbo::check {
namespace {

using schedule::Kind;
using schedule::Recurs;
using schedule::TimeRule;

constexpr std::size_t kMostCompared = 400;  // occurrences of one deadline

// One text for all rules that mean the same time.
std::string meaning_of(const TimeRule& rule) {
  std::string meaning = schedule::to_string(rule.recurs);
  if (rule.edtf) meaning += " " + to_string(*rule.edtf);
  if (rule.month_day) meaning += " d" + std::to_string(*rule.month_day);
  if (rule.weekday) meaning += " w" + std::to_string(*rule.weekday);
  if (rule.lunar) {
    meaning += " l" + std::to_string(rule.lunar->month) + "-" + std::to_string(rule.lunar->day);
  }
  if (rule.offset) meaning += " " + schedule::to_string(*rule.offset);
  if (rule.conditional) meaning += " " + to_match_form(rule.anchor);
  return meaning;
}

std::optional<Date> as_day(const EdtfDate& period) {
  if (period.day == 0 || period.year == 0) return std::nullopt;
  return first_day(period);
}

}  // namespace

Coverage::Coverage(const content::Document& plan, const std::vector<schedule::Expansion>& dates,
                   const std::optional<Date>& youngest_basis, bool before_is_inclusive)
    : plan_(plan),
      frame_(site::life_of(plan, before_is_inclusive)),
      youngest_basis_(youngest_basis) {
  const std::vector<content::Milestone>& milestones = plan.plan()->milestones;
  for (std::size_t i = 0; i < milestones.size(); ++i) {
    add(site::rule_of(milestones[i]), milestones[i].due ? milestones[i].due->text : "");
    add_dates(dates[i]);
    titles_ += to_match_form(milestones[i].title) + "\n";
  }
  // A draft tells its readers in its text until when they may comment.
  if (const auto& until = plan.official->comments.until) last_days_.insert(*until);
}

void Coverage::add(const TimeRule& rule, std::string_view words) {
  if (!words.empty()) phrases_.insert(to_match_form(words));
  meanings_.insert(meaning_of(rule));
  if (rule.recurs == Recurs::none) return;
  repetitions_.insert(rule.recurs);
  if (rule.until) ends_of_repetitions_.insert(*rule.until);
}

void Coverage::add_dates(const schedule::Expansion& expansion) {
  for (const schedule::Occurrence& occurrence : expansion.occurrences) {
    periods_.insert(occurrence.period);
    last_days_.insert(occurrence.last);
    if (const auto day = as_day(occurrence.period)) last_days_.insert(*day);
  }
}

// A plan without a date is younger than whatever it is based on.
bool Coverage::was_over(const Date& last) const {
  if (plan_.date) return last < *plan_.date;
  return youngest_basis_ && last <= *youngest_basis_;
}

bool Coverage::is_life_of_plan(const TimeRule& rule) const {
  const std::optional<Edtf>& period = plan_.plan()->period;
  return period && rule.recurs == Recurs::none && rule.edtf == period;
}

// "hằng năm" without a day is covered by whatever comes once a year; "đến hết năm 2025" by what
// repeats until then.
bool Coverage::is_covered_repetition(const TimeRule& rule) const {
  if (rule.recurs != Recurs::none) {
    const bool has_day = rule.edtf || rule.month_day || rule.weekday || rule.lunar;
    return !has_day && repetitions_.count(rule.recurs) > 0;
  }
  if (!rule.edtf || rule.edtf->form != Edtf::Form::interval) return false;
  if (rule.edtf->to_end == Edtf::End::open || repetitions_.empty()) return false;
  if (ends_of_repetitions_.count(rule.edtf->to) > 0) return true;
  return frame_.last && rule.edtf->to.year != 0 && last_day(rule.edtf->to) == *frame_.last;
}

bool Coverage::covers_dates(const TimeRule& rule) const {
  if (rule.recurs != Recurs::none && !frame_.last && !rule.until) return false;
  const auto expansion = schedule::expand(rule, frame_, kMostCompared);
  const auto& occurrences = expansion.occurrences;
  // A standing duty, or what was over when the plan was written, is nothing to wait for.
  if (expansion.standing) return true;
  if (occurrences.empty()) return false;
  const bool repeats = rule.recurs != Recurs::none;
  if (!repeats && was_over(occurrences.front().last)) return true;
  return std::all_of(occurrences.begin(), occurrences.end(), [&](const auto& occurrence) {
    const auto day = as_day(occurrence.period);
    if (periods_.count(occurrence.period) > 0 || (day && last_days_.count(*day) > 0)) return true;
    // What comes every half year is not what comes every quarter, though their last days agree.
    return !repeats && last_days_.count(occurrence.last) > 0;
  });
}

bool Coverage::covers(const TimeRule& rule, std::string_view words) const {
  if (rule.kind == Kind::ongoing) return true;
  if (meanings_.count(meaning_of(rule)) > 0 || phrases_.count(to_match_form(words)) > 0)
    return true;
  // What waits for something has no date to be compared by; a title may repeat its words.
  if (rule.kind == Kind::relative) return titles_.find(to_match_form(words)) != titles_.npos;
  return is_life_of_plan(rule) || is_covered_repetition(rule) || covers_dates(rule);
}

}  // namespace congbo::check
