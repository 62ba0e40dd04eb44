#include "check/milestone_lines.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "check/yaml_lines.h"
#include "schedule/period_text.h"

namespace congbo::check {
namespace {

using schedule::Kind;
using schedule::Recurs;
using schedule::TimeRule;

constexpr std::size_t kLongestTitle = 240;  // bytes
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
  // Monthly rules carry their day beside an EDTF that words have no form for.
  if (rule.recurs == Recurs::monthly && rule.month_day && *rule.month_day > 0) {
    return lead + "ngày " + std::to_string(*rule.month_day) + " hằng tháng";
  }
  if (rule.edtf) {
    return lead + (rule.edtf->from.day != 0 ? "ngày " : "") +
           schedule::period_text(rule.edtf->from, Language::vi);
  }
  return std::string(schedule::repetition_phrase(rule.recurs));
}

// `limit` bytes at most, cut at a comma or between words.
std::string_view cut_at_space(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  const std::size_t comma = text.rfind(", ", limit);
  if (comma != text.npos && comma > limit / 2) return text.substr(0, comma);
  const std::size_t space = text.rfind(' ', limit);
  return text.substr(0, space == text.npos ? 0 : space);
}

// Words that lead to the time and say nothing without it: "Hoàn thành trước 20/5/2022".
constexpr std::array<std::string_view, 10> kLeadingToTime = {"hoàn thành",
                                                             "thời gian thực hiện",
                                                             "thời gian hoàn thành",
                                                             "thời gian",
                                                             "thực hiện xong",
                                                             "và",
                                                             "vào",
                                                             "trong",
                                                             "kể từ",
                                                             "dự kiến"};

bool is_sign(char c) {
  constexpr std::string_view kSigns = " .,;:-+#>|()[]/";
  return kSigns.find(c) != kSigns.npos;
}

bool drop_dash(std::string_view& text) {
  for (const std::string_view dash : {"–", "—", "…", "•"}) {
    const bool begins = text.substr(0, dash.size()) == dash;
    const bool ends = text.size() >= dash.size() && text.substr(text.size() - dash.size()) == dash;
    if (begins)
      text.remove_prefix(dash.size());
    else if (ends)
      text.remove_suffix(dash.size());
    if (begins || ends) return true;
  }
  return false;
}

void trim_signs(std::string_view& text) {
  while (!text.empty() && is_sign(text.front()) && text.front() != '(') text.remove_prefix(1);
  while (!text.empty() && is_sign(text.back())) {
    // A bracket that was opened inside stays closed.
    if (text.back() == ')' && text.find('(') != text.npos) break;
    text.remove_suffix(1);
  }
}

bool drop_ending(std::string_view& text) {
  for (const std::string_view ending : kLeadingToTime) {
    if (text.size() <= ending.size()) continue;
    const std::size_t at = text.size() - ending.size();
    if (!is_sign(text[at - 1]) || to_match_form(text.substr(at)) != to_match_form(ending)) continue;
    text.remove_suffix(ending.size());
    return true;
  }
  return false;
}

bool is_enough(std::string_view part) {
  constexpr std::ptrdiff_t kFewestSpaces = 2;  // three words
  return std::count(part.begin(), part.end(), ' ') >= kFewestSpaces;
}

std::string relative(const TimeRule& rule) {
  if (rule.conditional || !rule.offset) return "khi có " + rule.anchor;
  std::string length;
  if (rule.offset->years != 0) length += std::to_string(rule.offset->years) + " năm ";
  if (rule.offset->months != 0) length += std::to_string(rule.offset->months) + " tháng ";
  if (rule.offset->days != 0) length += std::to_string(rule.offset->days) + " ngày ";
  if (rule.offset->working) length += "làm việc ";
  if (!length.empty()) length.pop_back();
  if (!rule.offset->before) return "sau " + length;
  return "trước " + (rule.anchor.empty() ? length : rule.anchor + " " + length);
}

// The spellings of a text's own words that `due` may read, the one to prefer first.
std::vector<std::string> spellings(std::string words) {
  std::vector<std::string> all;
  if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') {
    std::string lower = words;
    lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    all.push_back(std::move(lower));
  }
  const std::size_t open = words.find(" (");
  if (open != words.npos && words.find(')') == words.npos) {
    std::string spoken = words;
    spoken.replace(open, 2, ", ");
    all.insert(all.begin(), std::move(spoken));
  }
  all.push_back(std::move(words));
  return all;
}

}  // namespace

std::string tidy_title(std::string_view before, std::string_view after) {
  const std::string first = plain_words(before);
  const std::string second = plain_words(after);
  std::string_view head = trim(first);
  std::string_view rest = trim(second);
  // "…, định kỳ 6 tháng báo cáo …": what stands before the comma is another duty.
  const bool is_after =
      head.empty() || head.back() == ',' || head.back() == ';' || head.back() == ':';
  std::string_view title = (is_after && is_enough(rest)) || !is_enough(head) ? rest : head;
  if (title.empty()) title = head;
  title = cut_at_space(title, kLongestTitle);
  do trim_signs(title);
  while (drop_dash(title) || drop_ending(title));
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
  for (const std::string& spelling : spellings(words)) {
    if (means(spelling)) return spelling;
  }
  std::string phrase;
  if (rule.kind == Kind::relative) {
    phrase = relative(rule);
  } else if (rule.recurs != Recurs::none) {
    phrase = repeated(rule);
  } else if (rule.edtf) {
    phrase = once(rule);
  }
  if (schedule::parse_time_phrase(phrase, reference)) return phrase;
  return rule.edtf ? to_string(*rule.edtf) : words;
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
