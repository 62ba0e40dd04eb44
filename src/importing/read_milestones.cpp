// Deadlines of the text → milestones: what, by when, who, reported to whom.
#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "importing/due_text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/milestone_title.h"
#include "importing/reading.h"
#include "importing/table_columns.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongestTitle = 140;  // characters
constexpr std::size_t kLongestId = 40;
constexpr std::size_t kMostMilestones = 150;
constexpr std::size_t kMostDeadlines = 2000;  // looked at, those that are told twice included
constexpr std::size_t kMostParts = 300;       // looked at around one deadline
constexpr std::size_t kTellingTitle = 6;
// Headings that only say how a part is laid out; folded.
constexpr std::array<std::string_view, 7> kGeneric = {
    "thoi gian", "phuong thuc", "noi dung", "co quan thuc hien",
    "hinh thuc", "yeu cau",     "muc dich"};
constexpr std::size_t kLooksBack = 40;  // bytes before a body's name

struct TypeWords {
  std::string_view words;  // folded
  std::string_view type;
};

// The first of these in the clause says what kind of duty it is.
constexpr std::array<TypeWords, 17> kTypes = {{
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
    std::size_t read = 0;
    for (const schedule::Deadline& deadline : reading_.official.deadlines) {
      if (draft_.milestones.size() >= kMostMilestones || ++read > kMostDeadlines) {
        draft_.notes.push_back("quá nhiều mốc thời gian; chỉ lấy " +
                               std::to_string(draft_.milestones.size()) + " mốc đầu");
        break;
      }
      const std::size_t line = reading_.text.line_at(deadline.span.begin);
      if (!is_topic_line(reading_, line) && !is_told_again(deadline, line)) add(deadline);
    }
  }

 private:
  void add(const schedule::Deadline& deadline) {
    DraftMilestone milestone;
    const TextSpan what = deadline.what.empty() ? line_of(deadline.span) : deadline.what;
    const std::string words = reading_.words(what);
    const std::string phrase = reading_.words(deadline.span);
    milestone.title = title_of(what, deadline);
    milestone.type = type_of(milestone.title);
    if (milestone.type == "other") milestone.type = type_of(words);
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

  // "… theo chủ điểm hằng quý" in a heading or among materials only names what other lines order.
  bool is_told_again(const schedule::Deadline& deadline, std::size_t line) const {
    if (deadline.rule.recurs == schedule::Recurs::none || deadline.rule.edtf) return false;
    const Part* part = reading_.part_at(line);
    const bool in_heading = part != nullptr && part->line == line && part->is_heading;
    return in_heading || is_material_line(reading_, line);
  }

  TextSpan line_of(TextSpan span) const {
    return reading_.text.span_of_line(reading_.text.line_at(span.begin));
  }

  // The clause, or the heading above where the clause is only a time.
  std::string title_of(TextSpan what, const schedule::Deadline& deadline) const {
    const TextSpan phrase = deadline.span;
    const std::size_t line = reading_.text.line_at(phrase.begin);
    if (reading_.manuscript.lines[line].kind == Line::Kind::table) {
      const DutyRow row = duty_row(reading_, line);
      if (!row.content) {
        if (const std::string cell = told_beside(line, phrase); !cell.empty()) return cell;
      } else if (phrase.end <= row.content->begin || row.content->end <= phrase.begin) {
        return capitalise_first(shortened(reading_.words(*row.content), kLongestTitle));
      } else {
        what = *row.content;
      }
    }
    const std::string title = milestone_title(clause_around(what, phrase));
    const bool says_more = count_codepoints(title) >= kTellingTitle && !is_generic(title);
    if (says_more) return title;
    const std::string heading = heading_above(line);
    if (heading.empty()) return title.empty() ? reading_.words(phrase) : title;
    return shortened(heading, kLongestTitle);
  }

  // In a table whose header tells nothing the first cell with words, apart from the time's own,
  // says what is due.
  std::string told_beside(std::size_t line, TextSpan phrase) const {
    const TextSpan row = reading_.text.span_of_line(line);
    const std::string& text = reading_.text.text();
    std::size_t begin = row.begin;
    for (std::size_t at = row.begin; at <= row.end; ++at) {
      const bool ends = at == row.end || (text[at] == '|' && (at == 0 || text[at - 1] != '\\'));
      if (!ends) continue;
      const std::string words = reading_.words({begin, at});
      const bool own = begin <= phrase.begin && phrase.end <= at;
      const bool numbers = words.find_first_not_of("0123456789. ") == std::string::npos;
      if (!own && !numbers) return capitalise_first(shortened(words, kLongestTitle));
      begin = at + 1;
    }
    return {};
  }

  Clause clause_around(TextSpan what, TextSpan phrase) const {
    const std::size_t begin = std::clamp(phrase.begin, what.begin, what.end);
    const std::size_t end = std::clamp(phrase.end, begin, what.end);
    TextSpan segment = what;
    const auto& all = reading_.official.deadlines;
    const auto first = std::lower_bound(
        all.begin(), all.end(), what.begin,
        [](const schedule::Deadline& one, std::size_t at) { return one.span.begin < at; });
    for (auto at = first; at != all.end() && at->span.begin < what.end; ++at) {
      const schedule::Deadline& other = *at;
      if (other.span.end <= begin) segment.begin = std::max(segment.begin, other.span.end);
      if (other.span.begin >= end) segment.end = std::min(segment.end, other.span.begin);
    }
    Clause clause;
    clause.lead = reading_.words({what.begin, begin});
    clause.before = reading_.words({segment.begin, begin});
    clause.phrase = reading_.words({begin, end});
    clause.after = reading_.words({end, segment.end});
    clause.has_others = segment != what;
    return clause;
  }

  static bool is_generic(std::string_view title) {
    const std::string folded = fold(title);
    return std::any_of(kGeneric.begin(), kGeneric.end(),
                       [&](std::string_view words) { return folded.starts_with(words); });
  }

  // The nearest heading that says what is done rather than "Nội dung" or "Thời gian".
  std::string heading_above(std::size_t line) const {
    const Part* part = reading_.part_at(line);
    if (part == nullptr) return {};
    const auto index = static_cast<std::size_t>(part - reading_.parts.data());
    for (std::size_t back = 0; back <= std::min(index, kMostParts); ++back) {
      const Part* at = part - back;
      const bool around = at->level <= part->level && !at->title.empty() && !is_generic(at->title);
      if (around) return tidy_line(plain_words(at->title));
    }
    return {};
  }

  static void note_doubts(const schedule::Deadline& deadline, DraftMilestone& milestone) {
    if (deadline.rule.kind == schedule::Kind::relative && !deadline.rule.conditional) {
      milestone.notes.push_back(
          "thời hạn tính từ việc khác; có mốc ấy rồi thì dùng after thay cho due");
    }
  }

  void add_units(const schedule::Deadline& deadline, DraftMilestone& milestone) const {
    const std::size_t line = reading_.text.line_at(deadline.span.begin);
    if (reading_.manuscript.lines[line].kind == Line::Kind::table) {
      if (const DutyRow row = duty_row(reading_, line); row.units) {
        for (const auto& name : names_of(*row.units)) add_unit(reading_.unit_of(name), milestone);
        return;
      }
    }
    for (const TextSpan& who : deadline.who) {
      for (const std::string& name : names_of(who)) add_unit(reading_.unit_of(name), milestone);
    }
    if (!deadline.who.empty()) return add_fellows(deadline.span.begin, milestone);
    for (const std::string& name : named_beside(line)) {
      add_unit(reading_.unit_of(name), milestone);
    }
    if (milestone.units.empty()) milestone.notes.push_back("văn bản không nói rõ ai làm");
  }

  // A line that opens with several bodies charges them all, though ";" stands between them.
  void add_fellows(std::size_t offset, DraftMilestone& milestone) const {
    const auto doers = reading_.doers_in(line_of({offset, offset}));
    const bool charges = std::any_of(doers.begin(), doers.end(), [&](const std::string& name) {
      return std::any_of(milestone.units.begin(), milestone.units.end(),
                         [&](const NamedUnit& unit) { return unit.name == name; });
    });
    if (!charges) return;
    for (const std::string& name : doers) add_unit(reading_.unit_of(name), milestone);
  }

  // Beside "Thời gian thực hiện: …" another part says who: "Cơ quan thực hiện: …".
  std::vector<std::string> named_beside(std::size_t line) const {
    std::vector<std::string> names;
    const Part* part = reading_.part_at(line);
    if (part == nullptr || !has_words(fold(part->title), "thoi gian")) return names;
    const auto index = static_cast<std::size_t>(part - reading_.parts.data());
    const std::size_t from = index - std::min(index, kMostParts);
    for (std::size_t i = from; i < std::min(index + kMostParts, reading_.parts.size()); ++i) {
      const Part& one = reading_.parts[i];
      const bool beside =
          one.above == part->above && has_words(fold(one.title), "co quan thuc hien");
      if (!beside) continue;
      names = one.is_heading ? std::vector<std::string>()
                             : reading_.bodies_in(reading_.text.span_of_line(one.line));
      for (std::size_t row = one.line + 1; row < std::min(one.end, one.line + kMostParts); ++row) {
        const auto doers = reading_.doers_in(reading_.text.span_of_line(row));
        names.insert(names.end(), doers.begin(), doers.end());
      }
    }
    return names;
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
    const auto& bodies = reading_.official.bodies;
    auto first = std::lower_bound(
        bodies.begin(), bodies.end(), what.begin,
        [](const citation::BodyMention& body, std::size_t at) { return body.span.begin < at; });
    for (; first != bodies.end(); ++first) {
      const citation::BodyMention& body = *first;
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
