// Deadlines of the text → milestones: what, by when, who, reported to whom.
#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "importing/due_text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongestTitle = 140;  // characters
constexpr std::size_t kLongestId = 40;
constexpr std::size_t kLooksBack = 40;  // bytes before a body's name

struct TypeWords {
  std::string_view words;  // folded
  std::string_view type;
};

// The first of these in the clause says what kind of duty it is.
constexpr std::array<TypeWords, 18> kTypes = {{
    {"bao cao", "report"},
    {"dang ky", "register"},
    {"cam ket", "register"},
    {"kiem tra", "inspection"},
    {"giam sat", "inspection"},
    {"bieu duong", "commendation"},
    {"khen thuong", "commendation"},
    {"so ket", "review"},
    {"tong ket", "review"},
    {"danh gia", "review"},
    {"ra soat", "review"},
    {"xay dung ke hoach", "plan"},
    {"ban hanh", "plan"},
    {"gui ke hoach", "plan"},
    {"hoc tap", "study"},
    {"quan triet", "study"},
    {"sinh hoat", "study"},
    {"nghien cuu", "study"},
}};

std::string type_of(std::string_view words) {
  const std::string folded = fold(words);
  std::size_t first = folded.npos;
  std::string_view type = "other";
  for (const TypeWords& one : kTypes) {
    const std::size_t at = find_words(folded, one.words);
    if (at >= first) continue;
    first = at;
    type = one.type;
  }
  return std::string(type);
}

// How a paper leads to whom a report goes: words before a body's name, in match form.
enum class Way { none, to, via };

Way way_before(std::string_view before) {
  std::string form = to_match_form(plain_words(before));
  for (char& c : form) {
    if (c == '(' || c == ',') c = ' ';
  }
  form = std::string(trim(form));
  const std::string_view word = std::string_view(form).substr(form.rfind(' ') + 1);
  if (word == "qua") return Way::via;
  for (std::string_view to : {"về", "cho", "với", "lên", "báo cáo", "gửi", "trình"}) {
    if (ends_with(form, to)) return Way::to;
  }
  return Way::none;
}

class MilestoneReader {
 public:
  MilestoneReader(const Reading& reading, Draft& draft) : reading_(reading), draft_(draft) {}

  void read() {
    for (const schedule::Deadline& deadline : reading_.official.deadlines) {
      const std::size_t line = reading_.text.line_at(deadline.span.begin);
      if (!is_topic_line(reading_, line)) add(deadline);
    }
  }

 private:
  void add(const schedule::Deadline& deadline) {
    DraftMilestone milestone;
    const TextSpan what = deadline.what.empty() ? line_of(deadline.span) : deadline.what;
    const std::string words = reading_.words(what);
    const std::string phrase = reading_.words(deadline.span);
    milestone.title = title_of(words, deadline);
    milestone.type = type_of(words);
    milestone.due = due_text(phrase, deadline.rule, reading_.official.paper.date);
    if (milestone.due.empty()) {
      milestone.notes.push_back("thời hạn “" + phrase +
                                "” chưa ghi được thành due; điền due rồi bỏ dấu #");
    }
    note_doubts(deadline, milestone);
    add_units(deadline, milestone);
    add_reporting(what, milestone);
    const std::string key = milestone.title + "|" + milestone.due;
    if (!seen_.insert(key).second) return;
    milestone.id = free_id(milestone.title);
    draft_.milestones.push_back(std::move(milestone));
  }

  TextSpan line_of(TextSpan span) const {
    return reading_.text.span_of_line(reading_.text.line_at(span.begin));
  }

  // The clause, or the heading above where the clause is only a time.
  std::string title_of(const std::string& words, const schedule::Deadline& deadline) const {
    std::string title(without_tail(words, ",;:.-"));
    for (std::string_view mark : {"- ", "+ ", "* "}) {
      if (starts_with(title, mark)) title.erase(0, mark.size());
    }
    const bool only_time = title.size() < deadline.span.size() + 32;
    const Part* part = reading_.part_at(reading_.text.line_at(deadline.span.begin));
    if (only_time && part != nullptr) {
      const Part* named = part;
      const std::string folded = fold(part->title);
      const bool says_time = has_words(folded, "thoi gian") || part->title.empty();
      if (says_time) named = &reading_.parts[part->above];
      if (!named->title.empty()) title = tidy_line(plain_words(named->title)) + ": " + title;
    }
    return capitalise_first(shortened(title, kLongestTitle));
  }

  static void note_doubts(const schedule::Deadline& deadline, DraftMilestone& milestone) {
    if (deadline.who.empty()) milestone.notes.push_back("văn bản không nói rõ ai làm");
    if (deadline.rule.kind == schedule::Kind::relative && !deadline.rule.conditional) {
      milestone.notes.push_back(
          "thời hạn tính từ việc khác; có mốc ấy rồi thì dùng after thay cho due");
    }
  }

  void add_units(const schedule::Deadline& deadline, DraftMilestone& milestone) const {
    for (const TextSpan& who : deadline.who) {
      for (const std::string& name : names_of(who)) add_unit(reading_.unit_of(name), milestone);
    }
  }

  std::vector<std::string> names_of(TextSpan span) const {
    std::vector<std::string> names = reading_.bodies_in(span);
    if (names.empty()) names.push_back(reading_.words(span));
    return names;
  }

  static void add_unit(NamedUnit unit, DraftMilestone& milestone) {
    const bool known =
        std::any_of(milestone.units.begin(), milestone.units.end(), [&](const NamedUnit& one) {
          return unit.id.empty() ? one.name == unit.name : one.id == unit.id;
        });
    if (!known) milestone.units.push_back(std::move(unit));
  }

  // "… gửi báo cáo về Ban Thường vụ (qua Ban Tuyên giáo)".
  void add_reporting(TextSpan what, DraftMilestone& milestone) const {
    if (!has_words(fold(reading_.words(what)), "bao cao") &&
        !has_words(fold(reading_.words(what)), "gui")) {
      return;
    }
    // What is said in brackets may have been left out of the clause; the line holds it.
    const TextSpan line = line_of(what);
    const std::string& text = reading_.text.text();
    for (const citation::BodyMention& body : reading_.official.bodies) {
      if (body.span.begin < what.begin) continue;
      if (body.span.begin >= std::min(line.end, what.end + kLooksBack * 2)) break;
      const std::size_t from =
          std::max(what.begin, body.span.begin - std::min(body.span.begin, kLooksBack));
      const Way way = way_before(std::string_view(text).substr(from, body.span.begin - from));
      NamedUnit& place = way == Way::via ? milestone.via : milestone.report_to;
      if (way != Way::none && place.name.empty()) place = reading_.unit_of(body.name);
    }
  }

  std::string free_id(const std::string& title) {
    std::string id = slugify(title);
    if (id.size() > kLongestId) {
      const std::size_t cut = id.rfind('-', kLongestId);
      id.resize(cut == std::string::npos ? kLongestId : cut);
    }
    if (id.empty()) id = "moc";
    std::string unique = id;
    for (int number = 2; !ids_.insert(unique).second; ++number) {
      unique = id + "-" + std::to_string(number);
    }
    return unique;
  }

  const Reading& reading_;
  Draft& draft_;
  std::set<std::string> seen_;
  std::set<std::string> ids_;
};

// ---- the plan's life -------------------------------------------------------------------------

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Years in a text, in order.
std::vector<int> years_in(std::string_view text) {
  std::vector<int> years;
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const bool alone =
        (at == 0 || !is_digit(text[at - 1])) && (at + 4 == text.size() || !is_digit(text[at + 4]));
    const std::string_view digits = text.substr(at, 4);
    if (!alone || !std::all_of(digits.begin(), digits.end(), is_digit)) continue;
    const int year = std::stoi(std::string(digits));
    if (year >= 1945 && year <= 2199) years.push_back(year);
  }
  return years;
}

void add_years(const schedule::TimeRule& rule, std::set<int>& years) {
  if (rule.edtf) {
    for (const EdtfDate& date : {rule.edtf->from, rule.edtf->to}) {
      if (date.year > 0) years.insert(date.year);
    }
  }
  for (const auto& date : {rule.since, rule.until}) {
    if (date && date->year > 0) years.insert(date->year);
  }
}

// From the title ("năm 2023", "giai đoạn 2022-2025"), else from the first to the last deadline.
void read_period(const Reading& reading, Draft& draft) {
  const std::string folded = fold(draft.title);
  const std::size_t span = find_words(folded, "giai doan");
  const std::vector<int> named = years_in(span == folded.npos ? "" : folded.substr(span));
  std::set<int> years(named.begin(), named.end());
  const std::size_t year = folded.rfind("nam 2");
  if (years.empty() && year != folded.npos) {
    for (const int one : years_in(std::string_view(folded).substr(year))) years.insert(one);
  }
  const bool from_title = !years.empty();
  if (draft.date && !from_title) years.insert(draft.date->year);
  if (!from_title) {
    for (const schedule::Deadline& one : reading.official.deadlines) add_years(one.rule, years);
  }
  if (years.empty()) return;
  draft.period = std::to_string(*years.begin());
  if (years.size() > 1) draft.period += "/" + std::to_string(*years.rbegin());
  draft.period_notes.push_back(
      from_title ? "thời kỳ lấy theo tiêu đề; mốc lặp lại chỉ tính trong khoảng này"
                 : "thời kỳ đoán theo mốc sớm nhất và muộn nhất");
}

}  // namespace

void read_milestones(const Reading& reading, Draft& draft) {
  MilestoneReader(reading, draft).read();
  read_period(reading, draft);
}

}  // namespace congbo::importing
