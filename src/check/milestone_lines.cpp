#include "check/milestone_lines.h"

#include "base/text.h"
#include "check/yaml_lines.h"
#include "schedule/period_text.h"

namespace congbo::check {
namespace {

using schedule::Kind;
using schedule::Recurs;
using schedule::TimeRule;

constexpr std::size_t kLongestTitle = 300;  // bytes
constexpr std::size_t kLongestId = 48;

std::string hour_of(const TimeRule& rule) {
  if (!rule.time) return {};
  std::string words = std::to_string(rule.time->hour) + " giờ ";
  if (rule.time->minute != 0) words += std::to_string(rule.time->minute) + " phút ";
  return words;
}

std::string period_of(const EdtfDate& date) {
  const std::string words = schedule::period_text(date, Language::vi);
  return date.day != 0 ? "ngày " + words : words;
}

std::string once(const TimeRule& rule) {
  const Edtf& edtf = *rule.edtf;
  if (edtf.form == Edtf::Form::interval && edtf.from_end == Edtf::End::given) {
    if (edtf.to_end == Edtf::End::open) return to_string(edtf);
    return "từ " + period_of(edtf.from) + " đến " + period_of(edtf.to);
  }
  const std::string period = period_of(edtf.form == Edtf::Form::interval ? edtf.to : edtf.from);
  switch (rule.kind) {
    case Kind::before:
      return "trước " + hour_of(rule) + period;
    case Kind::by_end:
      return (edtf.form == Edtf::Form::interval ? "đến hết " : "chậm nhất ") + period;
    default:
      return hour_of(rule) + period;
  }
}

std::string repeated(const TimeRule& rule) {
  const std::string lead = rule.kind == Kind::before ? "trước " : "";
  if (rule.edtf) {
    return lead + (rule.edtf->from.day != 0 ? "ngày " : "") +
           schedule::period_text(rule.edtf->from, Language::vi);
  }
  if (rule.recurs == Recurs::monthly && rule.month_day && *rule.month_day > 0) {
    return lead + "ngày " + std::to_string(*rule.month_day) + " hằng tháng";
  }
  switch (rule.recurs) {
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

// The last `limit` bytes at most, cut between words.
std::string_view cut_at_space(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  const std::size_t space = text.rfind(' ', limit);
  return text.substr(0, space == text.npos || space == 0 ? 0 : space);
}

}  // namespace

std::string tidy_title(std::string_view clause) {
  std::string words = plain_words(clause);
  std::string_view title = words;
  constexpr std::string_view kSigns = " .,;:-+•–#>|";
  const auto is_sign = [&](char c) { return kSigns.find(c) != kSigns.npos; };
  while (!title.empty() && is_sign(title.front())) title.remove_prefix(1);
  title = cut_at_space(title, kLongestTitle);
  while (!title.empty() && is_sign(title.back())) title.remove_suffix(1);
  return capitalise_first(title);
}

std::string due_phrase(const TimeRule& rule, const std::string& words,
                       const std::optional<Date>& reference) {
  const auto means = [&](const std::string& phrase) {
    const auto read = schedule::parse_time_phrase(phrase, reference);
    return read && read->edtf == rule.edtf && read->recurs == rule.recurs &&
           read->kind == rule.kind && read->offset == rule.offset &&
           read->month_day == rule.month_day && read->weekday == rule.weekday;
  };
  if (means(words)) return words;
  std::string phrase;
  if (rule.recurs != Recurs::none) {
    phrase = repeated(rule);
  } else if (rule.edtf) {
    phrase = once(rule);
  }
  if (!phrase.empty() && means(phrase)) return phrase;
  if (rule.edtf && schedule::parse_time_phrase(to_string(*rule.edtf))) return to_string(*rule.edtf);
  return words;
}

MilestoneLines::MilestoneLines(const content::Document& plan) : plan_(plan) {
  for (const content::Milestone& milestone : plan.plan()->milestones) {
    ids_.insert(milestone.id.text);
  }
}

std::string MilestoneLines::free_id(const std::string& title) {
  std::string id = slugify(title);
  if (id.size() > kLongestId) id.resize(id.rfind('-', kLongestId));
  if (id.empty()) id = "moc";
  std::string free = id;
  for (int number = 2; !ids_.insert(free).second; ++number) {
    free = id + "-" + std::to_string(number);
  }
  return free;
}

std::string MilestoneLines::write(const std::string& title, const TimeRule& rule,
                                  const std::string& words, const std::vector<std::string>& units) {
  const std::string shown = title.empty() ? "…" : title;
  std::string lines = "  - id: " + free_id(title) + "\n" + yaml_block("title", shown, 4) +
                      "\n    due: " + yaml_value(due_phrase(rule, words, plan_.date));
  if (units.empty()) return lines;
  lines += "\n    units:";
  for (const std::string& unit : units) lines += "\n      - " + unit;
  return lines;
}

}  // namespace congbo::check
