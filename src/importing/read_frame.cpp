// Head and tail of the paper → title, issuer, kind, recipients, signature, and what could not be
// placed anywhere.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "importing/columns.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

// Types of papers that set out what is to be done by when.
constexpr std::array<std::string_view, 6> kPlanTypes = {"KH", "CTr", "CTHĐ", "ĐA", "PA", "QH"};

constexpr std::array<std::string_view, 12> kPartyWords = {
    "dang uy", "thi uy",         "huyen uy",      "tinh uy",         "thanh uy", "quan uy",
    "chi bo",  "ban tuyen giao", "ban thuong vu", "trung uong dang", "dang bo",  "uy ban kiem tra"};
constexpr std::array<std::string_view, 6> kStateWords = {
    "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "chu tich ubnd", "so "};

// Lines of every letterhead that carry nothing of their own; folded.
constexpr std::array<std::string_view, 4> kLetterhead = {"dang cong san viet nam",
                                                         "cong hoa xa hoi chu nghia viet nam",
                                                         "doc lap - tu do - hanh phuc", "noi nhan"};

// Short forms of bodies that names keep spelled out; folded.
constexpr std::pair<std::string_view, std::string_view> kShortForms[] = {
    {"ubnd", "uy ban nhan dan"},
    {"hdnd", "hoi dong nhan dan"},
    {"btv", "ban thuong vu"},
    {"bch", "ban chap hanh"},
    {"mttq", "mat tran to quoc"},
    {"ubkt", "uy ban kiem tra"},
    {"bhxh", "bao hiem xa hoi"},
    {"lhpn", "lien hiep phu nu"},
    {"ubmttq", "uy ban mat tran to quoc"}};

std::string only_letters(std::string_view text) {
  std::string out;
  for (const char c : fold(plain_words(text))) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

bool names_any(const std::string& folded, const std::string_view* begin,
               const std::string_view* end) {
  return std::any_of(begin, end,
                     [&](std::string_view words) { return has_words(folded, trim(words)); });
}

// The issuer's name is kept with its short forms spelled out, as the head may not print them.
std::string spelled_out(std::string_view words) {
  std::string folded = fold(plain_words(words));
  for (const auto& [brief, full] : kShortForms) {
    for (std::size_t at = 0; (at = find_words(folded, brief, at)) != folded.npos;) {
      folded.replace(at, brief.size(), full);
      at += full.size();
    }
  }
  return folded;
}

std::string system_of(const citation::Paper& paper) {
  if (paper.symbol) return paper.symbol->system == citation::System::party ? "party" : "state";
  const std::size_t dash = paper.blank_symbol.find('-');
  const std::size_t slash = paper.blank_symbol.find('/');
  if (dash != std::string::npos && slash != std::string::npos) {
    return dash < slash ? "party" : "state";
  }
  const std::string folded = fold(paper.issuer + " " + paper.signature.on_behalf_of);
  if (names_any(folded, kPartyWords.begin(), kPartyWords.end())) return "party";
  return names_any(folded, kStateWords.begin(), kStateWords.end()) ? "state" : "";
}

// "Kế hoạch" and "Thực hiện Kết luận …" → "Kế hoạch thực hiện Kết luận …"; a name keeps its
// capital.
std::string full_title(const citation::Paper& paper) {
  std::string title = tidy_line(plain_words(paper.title));
  if (paper.type_word.empty() || title.empty()) return paper.type_word + title;
  if (is_all_capitals(title)) return paper.type_word + " " + title;
  const std::size_t space = title.find(' ');
  const std::string_view rest =
      space == std::string::npos ? std::string_view() : std::string_view(title).substr(space + 1);
  if (begins_upper(title) && begins_lower(rest)) {
    std::size_t end = 0;
    next_codepoint(title, end);
    // Lower case of one letter: the match form of a word of one letter is itself in lower case.
    title = to_match_form(title.substr(0, end)) + title.substr(end);
  }
  return paper.type_word + " " + title;
}

void read_title(const Reading& reading, Draft& draft) {
  const citation::Paper& paper = reading.official.paper;
  draft.title = full_title(paper);
  if (!draft.title.empty()) return;
  for (std::size_t i = 0; i < reading.manuscript.lines.size() && draft.title.empty(); ++i) {
    draft.title = shortened(reading.words_of_line(i), 120);
  }
  draft.title_notes.push_back("không thấy trích yếu; lấy tạm dòng đầu làm tiêu đề");
}

// Everything the frame's fields hold, as letters, to tell which lines went nowhere.
std::string placed_letters(const Reading& reading) {
  const citation::Paper& paper = reading.official.paper;
  const citation::Signature& signature = paper.signature;
  std::string out = only_letters(spelled_out(paper.parent)) + '|' +
                    only_letters(spelled_out(paper.issuer)) + '|' +
                    only_letters(signature.on_behalf_of) + '|' + only_letters(signature.title) +
                    '|' + only_letters(signature.name) + '|';
  for (const std::string& recipient : paper.recipients) out += only_letters(recipient) + '|';
  for (std::string_view line : kLetterhead) out += only_letters(line) + '|';
  return out;
}

bool overlaps(TextSpan a, TextSpan b) {
  return !b.empty() && a.begin < b.end && b.begin < a.end;
}

bool was_placed(const Reading& reading, TextSpan span, const std::string& placed) {
  const citation::Paper& paper = reading.official.paper;
  for (TextSpan known : {paper.own_number, paper.place_date, paper.title_span}) {
    if (overlaps(span, known)) return true;
  }
  const std::string letters = only_letters(
      spelled_out(std::string_view(reading.text.text()).substr(span.begin, span.size())));
  const bool is_number_line = letters.starts_with("so") && !paper.blank_symbol.empty() &&
                              letters.find(only_letters(paper.blank_symbol)) != letters.npos;
  const bool is_place_line = !paper.place.empty() && !paper.date &&
                             letters.starts_with(only_letters(paper.place) + "ngay");
  const bool is_draft_line = paper.draft && letters.starts_with("duthao");
  return letters.empty() || is_number_line || is_place_line || is_draft_line ||
         placed.find(letters) != placed.npos;
}

void note_lost_head_lines(const Reading& reading, Draft& draft) {
  const std::string placed = placed_letters(reading);
  const std::size_t body = reading.text.line_from(reading.official.paper.body.begin);
  for (std::size_t i = 0; i < body; ++i) {
    const TextSpan line = reading.text.span_of_line(i);
    const std::string_view all(reading.text.text());
    for (const std::string_view column : columns_of(all.substr(line.begin, line.size()))) {
      const auto begin = static_cast<std::size_t>(column.data() - all.data());
      const TextSpan span{begin, begin + column.size()};
      if (was_placed(reading, span, placed)) continue;
      draft.notes.push_back("dòng ở đầu văn bản chưa đưa vào đâu: “" + reading.words(span) + "”");
    }
  }
}

void read_signature(const citation::Paper& paper, Draft& draft) {
  draft.on_behalf_of = tidy_line(plain_words(paper.signature.on_behalf_of));
  draft.signer_title = tidy_line(plain_words(paper.signature.title));
  draft.signer_name = tidy_line(plain_words(paper.signature.name));
  for (const std::string& recipient : paper.recipients) {
    draft.recipients.push_back(std::string(without_tail(tidy_line(plain_words(recipient)), ",;")));
  }
}

}  // namespace

void read_frame(const Reading& reading, Draft& draft) {
  const citation::Paper& paper = reading.official.paper;
  if (paper.symbol) draft.symbol = paper.symbol->text;
  draft.blank_symbol = paper.blank_symbol;
  draft.issuer = paper.issuer;
  draft.place = paper.place;
  draft.date = paper.date;
  draft.is_draft = paper.draft;
  draft.system = system_of(paper);
  const bool is_plan =
      std::find(kPlanTypes.begin(), kPlanTypes.end(), paper.type) != kPlanTypes.end();
  draft.kind = is_plan ? DraftKind::plan : DraftKind::directive;
  if (paper.type.empty()) {
    draft.kind_notes.push_back("không thấy tên loại văn bản; tạm xếp là văn bản chỉ đạo");
  }
  read_title(reading, draft);
  const std::string head = reading.text.text().substr(0, paper.body.begin);
  if (draft.issuer.empty()) {
    draft.issuer_notes.push_back("không thấy cơ quan ban hành");
  } else if (only_letters(spelled_out(head)).find(only_letters(draft.issuer)) ==
             std::string::npos) {
    draft.issuer_notes.push_back(
        "cơ quan ban hành lấy từ câu mở đầu; thêm tên xã, huyện nếu cần cho khỏi nhầm");
  }
  read_signature(paper, draft);
  note_lost_head_lines(reading, draft);
}

}  // namespace congbo::importing
