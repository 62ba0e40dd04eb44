#include "schedule/scan_duty.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace congbo::schedule {
namespace {

// Sentences are searched no farther than this to either side: the work stays linear.
constexpr std::size_t kFarthest = 1500;
constexpr std::size_t kLongestLead = 240;
constexpr std::size_t kMostBodies = 8;
// How deep in a heading its body may begin: "Trách nhiệm của Ban Tuyên giáo".
constexpr std::size_t kHeadingStart = 32;
// A clause shorter than this says only when: "Hoàn thành", "Thời gian thực hiện:".
constexpr std::size_t kTellingClause = 28;

// Whom something is reported to, or whose thing it is; not who does it.
constexpr std::array<std::string_view, 12> kToWhom = {"về",  "cho", "với",  "qua",  "của", "tại",
                                                      "tới", "đến", "giúp", "mưu", "trình", "theo"};

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view word_before(std::string_view text, std::size_t at, std::size_t from) {
  while (at > from && (is_blank(text[at - 1]) || text[at - 1] == '*' || text[at - 1] == '(')) --at;
  std::size_t begin = at;
  while (begin > from && !is_blank(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}

// A full stop ends a sentence before a blank; "2.1", "30.4" and "TP.HCM" go on.
bool ends_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ';') return true;
  if (c != '.' && c != '!' && c != '?') return false;
  return at + 1 >= text.size() || is_blank(text[at + 1]) || text[at + 1] == '*' ||
         text[at + 1] == '/';
}

TextSpan trim_span(std::string_view text, TextSpan span) {
  constexpr std::string_view kEdges = " \t\r\n*,;:-–";
  while (!span.empty() && kEdges.find(text[span.begin]) != kEdges.npos) ++span.begin;
  while (!span.empty() && kEdges.find(text[span.end - 1]) != kEdges.npos) --span.end;
  return span;
}

}  // namespace

bool DutyFinder::is_recipient(std::size_t body_begin, std::size_t from) const {
  const std::string word = to_match_form(word_before(text_, body_begin, from));
  return std::find(kToWhom.begin(), kToWhom.end(), word) != kToWhom.end();
}

std::vector<TextSpan> DutyFinder::charged(std::size_t begin, std::size_t end) const {
  std::vector<TextSpan> found;
  auto body = std::lower_bound(bodies_.begin(), bodies_.end(), begin,
                               [](const TextSpan& span, std::size_t at) { return span.begin < at; });
  for (; body != bodies_.end() && body->end <= end && found.size() < kMostBodies; ++body) {
    if (!is_recipient(body->begin, begin)) found.push_back(*body);
  }
  return found;
}

std::size_t DutyFinder::lead_end(const Block& block) const {
  const std::size_t limit = std::min(block.end, block.text + kLongestLead);
  for (std::size_t at = block.text; at < limit; ++at) {
    if (text_[at] == '.' || text_[at] == '(') break;
    if (text_[at] == ':' && at + 1 < block.end) return at + 1;
  }
  return block.text;
}

std::vector<TextSpan> DutyFinder::charged_by_lead(const Block& block) const {
  return charged(block.text, lead_end(block));
}

std::size_t DutyFinder::clause_begin(const Block& block, std::size_t at) const {
  const std::size_t limit = std::max(block.text, at - std::min(at, kFarthest));
  while (at > limit && !ends_at(text_, at - 1)) --at;
  return std::max(at, block.text);
}

std::size_t DutyFinder::clause_end(const Block& block, std::size_t at) const {
  const std::size_t limit = std::min(block.end, at + kFarthest);
  while (at < limit && !ends_at(text_, at)) ++at;
  while (at < block.end && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
  return at;
}

std::vector<TextSpan> DutyFinder::who(std::size_t index, TextSpan phrase) const {
  const Block& block = blocks_[index];
  std::size_t begin = clause_begin(block, phrase.begin);
  while (begin < phrase.begin && (static_cast<unsigned char>(text_[begin]) & 0xC0) == 0x80) ++begin;
  if (auto found = charged(begin, phrase.begin); !found.empty()) return found;
  // "Hằng năm, Đảng ủy xã …": the doer may stand right behind.
  if (auto found = charged_by_lead(block); !found.empty()) return found;
  if (auto found = charged(phrase.end, clause_end(block, phrase.end)); !found.empty()) {
    return found;
  }
  if (block.item != Block::kNone) {
    if (auto found = charged_by_lead(blocks_[block.item]); !found.empty()) return found;
  }
  for (std::size_t above = block.above; above != Block::kNone; above = blocks_[above].above) {
    const Block& heading = blocks_[above];
    const auto found = charged(heading.text, heading.end);
    if (!found.empty() && found.front().begin <= heading.text + kHeadingStart) return found;
  }
  return {};
}

TextSpan DutyFinder::what(std::size_t index, TextSpan phrase) const {
  const Block& block = blocks_[index];
  const std::size_t lead = lead_end(block);
  std::size_t begin = clause_begin(block, phrase.begin);
  const std::size_t end = clause_end(block, phrase.end);
  const bool tells = end - begin >= phrase.size() + kTellingClause;
  if (!tells && begin > block.text) begin = clause_begin(block, begin - 1);
  if (begin < lead && lead < phrase.begin) begin = lead;
  TextSpan what = trim_span(text_, {begin, end});
  // "… (thời gian thực hiện tháng 5/2023)" at the end goes; the rest says what.
  const std::size_t bracket = text_.rfind('(', phrase.begin);
  const bool in_bracket = bracket != text_.npos && bracket > what.begin &&
                          phrase.begin - bracket < 120 &&
                          text_.substr(bracket, phrase.begin - bracket).find(')') == text_.npos;
  const std::size_t close = text_.find_first_not_of("*) \t", phrase.end);
  const bool is_last = close == text_.npos || close >= what.end;
  if (in_bracket && is_last) what = trim_span(text_, {what.begin, bracket});
  return what;
}

}  // namespace congbo::schedule
