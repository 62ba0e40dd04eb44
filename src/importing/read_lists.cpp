// Steps ("Bước 1: …"), topics by quarter or month ("Quý I/2023: …") and blank forms ("Mẫu 01", "Phụ
// lục 02") that the text names.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"
#include "schedule/time_rule.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kMostItems = 100;     // of one list
constexpr std::size_t kLongestPeriod = 40;  // bytes
constexpr std::size_t kLongestTitle = 200;  // characters

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string item_words(const Reading& reading, std::size_t line) {
  std::string words = reading.words_of_line(line);
  for (std::string_view mark : {"- ", "+ "}) {
    if (words.starts_with(mark)) words.erase(0, mark.size());
  }
  return words;
}

// "Bước 1: nội dung" → "nội dung".
std::string step_of(const std::string& words) {
  const std::string folded = fold(words.substr(0, 16));
  if (!folded.starts_with("buoc ") || folded.size() < 7 || !is_digit(folded[5])) return {};
  const std::size_t mark = words.find_first_of(":.-");
  if (mark == std::string::npos || mark > 16) return {};
  return std::string(trim(std::string_view(words).substr(mark + 1)));
}

// A time before the colon that opens an item; the topic follows.
std::optional<DraftTopic> topic_of(const std::string& words) {
  const std::size_t colon = words.find(':');
  if (colon == std::string::npos || colon > kLongestPeriod) return std::nullopt;
  const std::string period(trim(std::string_view(words).substr(0, colon)));
  const auto rule = schedule::parse_time_phrase(period);
  const bool is_period = rule && rule->kind == schedule::Kind::in && rule->edtf &&
                         rule->recurs == schedule::Recurs::none && rule->edtf->from.day == 0;
  if (!is_period) return std::nullopt;
  std::string title(without_tail(std::string_view(words).substr(colon + 1), ".;"));
  const bool quoted = title.starts_with("“") || title.starts_with("\"");
  const std::size_t close = title.find(title[0] == '"' ? "\"" : "”", 1);
  if (quoted && close != std::string::npos) {
    const std::size_t open = title[0] == '"' ? 1 : std::string_view("“").size();
    title = title.substr(open, close - open);
  }
  return DraftTopic{period, shortened(title, kLongestTitle)};
}

// ---- forms -------------------------------------------------------------------------------------

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kForms = {
    {{"mau so ", "Mẫu"}, {"mau ", "Mẫu"}, {"phu luc so ", "Phụ lục"}, {"phu luc ", "Phụ lục"}}};

// The numbers behind "Phụ lục": "01, 02 và 05".
std::vector<std::string> numbers_at(std::string_view folded, std::size_t at) {
  std::vector<std::string> out;
  while (at < folded.size() && is_digit(folded[at])) {
    std::size_t end = at;
    while (end < folded.size() && is_digit(folded[end])) ++end;
    if (end - at > 2) return out;
    out.emplace_back(folded.substr(at, end - at));
    at = end;
    for (std::string_view joint : {", ", " va ", "; "}) {
      if (folded.substr(at, joint.size()) != joint) continue;
      at += joint.size();
      break;
    }
    if (at == end) break;
  }
  return out;
}

// "tối thiểu 3 đến 5 nội dung" → "3-5".
std::string points_in(std::string_view folded) {
  const std::size_t end = folded.find(" noi dung phan dau");
  if (end == folded.npos) return {};
  std::string out;
  for (std::string_view word : split(folded.substr(0, end), ' ')) {
    const bool number = !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
    if (number) {
      out += (out.empty() || out.back() == '-' ? "" : " ") + std::string(word);
    } else if (word == "den" || word == "-") {
      out += '-';
    } else {
      out.clear();
    }
  }
  return out;
}

class FormReader {
 public:
  FormReader(const Reading& reading, Draft& draft) : reading_(reading), draft_(draft) {}

  void read_line(std::size_t line) {
    const std::string words = item_words(reading_, line);
    const std::size_t before = draft_.forms.size();
    for (std::string_view sentence : sentences(words)) read_clause(sentence);
    const std::string points = points_in(fold(words));
    for (std::size_t i = before; i < draft_.forms.size(); ++i) {
      if (draft_.forms[i].code.starts_with("Mẫu")) draft_.forms[i].points = points;
    }
    // "Đối với Chuyên đề toàn khóa:" leads the lines below it.
    const std::size_t colon = words.find(':');
    const bool leads = colon != std::string::npos && words.starts_with("Đối với ");
    if (leads && colon + 2 >= words.size()) lead_ = lead_in(words);
  }

 private:
  static std::vector<std::string_view> sentences(std::string_view words) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= words.size(); ++at) {
      const bool ends = at == words.size() || words[at] == ';' ||
                        (words[at] == '.' && at + 1 < words.size() && words[at + 1] == ' ');
      if (!ends) continue;
      out.push_back(trim(words.substr(begin, at - begin)));
      begin = at + 1;
    }
    return out;
  }

  static std::string lead_in(std::string_view words) {
    constexpr std::string_view kFor = "Đối với ";
    const std::size_t colon = words.find(':');
    if (!words.starts_with(kFor) || colon == words.npos) return {};
    return std::string(trim(words.substr(kFor.size(), colon - kFor.size())));
  }

  void read_clause(std::string_view clause) {
    const std::string own = lead_in(clause);
    if (!own.empty()) lead_ = own;
    const std::string folded = fold(clause);
    for (const auto& [words, name] : kForms) {
      for (std::size_t at = folded.find(words); at != folded.npos;
           at = folded.find(words, at + 1)) {
        const bool begins = at == 0 || folded[at - 1] < 'a' || folded[at - 1] > 'z';
        if (!begins) continue;
        for (const std::string& number : numbers_at(folded, at + words.size())) {
          add(std::string(name) + " " + number, clause);
        }
      }
    }
  }

  void add(const std::string& code, std::string_view clause) {
    const bool known = std::any_of(draft_.forms.begin(), draft_.forms.end(),
                                   [&](const DraftForm& form) { return form.code == code; });
    if (known || draft_.forms.size() >= kMostItems) return;
    DraftForm form;
    form.code = code;
    form.audience = audience_of(clause);
    form.title =
        lead_.empty() || form.audience.empty() ? code + " kèm theo văn bản" : code + " – " + lead_;
    draft_.forms.push_back(std::move(form));
  }

  // "Đối với đảng viên nông thôn … đăng ký theo Mẫu 03" → "đảng viên nông thôn …".
  static std::string audience_of(std::string_view clause) {
    constexpr std::string_view kFor = "Đối với ";
    const std::size_t begin = clause.rfind(kFor);
    const std::size_t end = clause.find(" đăng ký theo");
    if (begin == clause.npos || end == clause.npos || end < begin) return {};
    return capitalise_first(clause.substr(begin + kFor.size(), end - begin - kFor.size()));
  }

  const Reading& reading_;
  Draft& draft_;
  std::string lead_;
};

}  // namespace

bool is_topic_line(const Reading& reading, std::size_t line) {
  return reading.manuscript.lines[line].depth > 0 &&
         topic_of(item_words(reading, line)).has_value();
}

void read_lists(const Reading& reading, Draft& draft) {
  FormReader forms(reading, draft);
  const TextSpan body = reading.official.paper.body;
  const std::size_t end = reading.text.line_from(body.end);
  int step_depth = -1;  // of the step whose list is being read
  for (std::size_t i = reading.text.line_from(body.begin); i < end; ++i) {
    const Line& line = reading.manuscript.lines[i];
    if (line.is_blank() || line.kind != Line::Kind::text) continue;
    if (draft.steps.size() >= kMostItems || draft.topics.size() >= kMostItems) break;
    const std::string words = item_words(reading, i);
    if (std::string step = step_of(words); !step.empty()) {
      draft.steps.push_back(std::move(step));
      step_depth = line.depth;
    } else if (step_depth >= 0 && line.depth > step_depth) {
      draft.steps.back() += ' ' + words;  // "Bước 4: Lưu trữ hồ sơ:" and what it lists
    } else {
      step_depth = -1;
    }
    if (line.depth > 0) {
      if (auto topic = topic_of(words)) draft.topics.push_back(std::move(*topic));
    }
    forms.read_line(i);
  }
  if (!draft.forms.empty()) {
    draft.notes.push_back("tên biểu mẫu đoán theo câu nhắc đến; sửa lại theo tên in trên mẫu");
  }
}

}  // namespace congbo::importing
