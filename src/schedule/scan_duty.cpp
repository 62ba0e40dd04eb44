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
// A clause that has hardly more than its time does not say what is due.
constexpr std::size_t kTellingClause = 12;
constexpr std::size_t kLabelledClause = 64;

// How deep in a sentence its doer may begin: "Giao Ban …", "Hằng năm, Đảng ủy …".
constexpr std::size_t kSentenceStart = 24;
// Bodies so close behind each other share one role: "A, B và C".
constexpr std::size_t kNextBody = 14;

// Words that put the body behind them in charge.
constexpr std::array<std::string_view, 8> kCharging = {"giao", "do",  "công", "cầu",
                                                       "nghị", "đạo", "đốc",  "đối"};
// Words that make it the one told, asked or helped, or whose thing it is.
constexpr std::array<std::string_view, 19> kToWhom = {
    "về",    "cho",  "với", "qua", "của",  "tại", "tới",   "đến", "giúp", "mưu",
    "trình", "theo", "cáo", "gửi", "diện", "để",  "trong", "mời", "cùng"};
// Labels of a time: a clause that begins with one says only when.
constexpr std::array<std::string_view, 9> kOnlyWhen = {"thời gian",  "thời hạn",  "thời điểm",
                                                       "hoàn thành", "hạn",       "tiến độ",
                                                       "xong",       "thực hiện", "chậm nhất"};

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
bool ends_sentence_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c != '.' && c != '!' && c != '?') return false;
  return at + 1 >= text.size() || is_blank(text[at + 1]) || text[at + 1] == '*' ||
         text[at + 1] == '/';
}

bool ends_at(std::string_view text, std::size_t at) {
  return text[at] == ';' || ends_sentence_at(text, at);
}

bool says_only_when(std::string_view clause) {
  const std::string form = to_match_form(clause.substr(0, kLabelledClause));
  return std::any_of(kOnlyWhen.begin(), kOnlyWhen.end(),
                     [&](std::string_view label) { return form.starts_with(label); });
}

TextSpan trim_span(std::string_view text, TextSpan span) {
  constexpr std::string_view kEdges = " \t\r\n*,;:-";
  constexpr std::string_view kDash = "–";
  for (;;) {
    const std::string_view rest = text.substr(span.begin, span.size());
    if (rest.empty()) return span;
    if (kEdges.find(rest.front()) != kEdges.npos) {
      ++span.begin;
    } else if (kEdges.find(rest.back()) != kEdges.npos) {
      --span.end;
    } else if (rest.starts_with(kDash)) {
      span.begin += kDash.size();
    } else if (rest.ends_with(kDash)) {
      span.end -= kDash.size();
    } else {
      return span;
    }
  }
}

}  // namespace

// The first body in [begin, end) that begins within `depth` or is put in charge by the word before
// it, and those that share its role. The rest are told, asked or named by the way.
std::vector<TextSpan> DutyFinder::charged(std::size_t begin, std::size_t end,
                                          std::size_t depth) const {
  std::vector<TextSpan> found;
  auto body =
      std::lower_bound(bodies_.begin(), bodies_.end(), begin,
                       [](const TextSpan& span, std::size_t at) { return span.begin < at; });
  for (; body != bodies_.end() && body->end <= end && found.size() < kMostBodies; ++body) {
    if (!found.empty()) {
      if (!is_next(found.back().end, body->begin)) break;
    } else if (!may_lead(body->begin, begin, depth)) {
      continue;
    }
    found.push_back(*body);
  }
  return found;
}

bool DutyFinder::is_next(std::size_t end, std::size_t begin) const {
  if (begin - end > kNextBody) return false;
  const std::string between = to_match_form(text_.substr(end, begin - end));
  return between.find(',') != between.npos || between.find(';') != between.npos ||
         between.find("và") != between.npos;
}

bool DutyFinder::may_lead(std::size_t body, std::size_t from, std::size_t depth) const {
  const std::string word = to_match_form(word_before(text_, body, from));
  if (std::find(kCharging.begin(), kCharging.end(), word) != kCharging.end()) return true;
  return body <= from + depth && std::find(kToWhom.begin(), kToWhom.end(), word) == kToWhom.end();
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
  const std::size_t end = lead_end(block);
  return end == block.text ? std::vector<TextSpan>() : charged(block.text, end, kLongestLead);
}

std::size_t DutyFinder::begin_after(const Block& block, std::size_t at,
                                    bool (*ends)(std::string_view, std::size_t)) const {
  const std::size_t limit = std::max(block.text, at - std::min(at, kFarthest));
  while (at > limit && !ends(text_, at - 1)) --at;
  while (at < block.end && is_blank(text_[at])) ++at;
  return at;
}

std::size_t DutyFinder::clause_begin(const Block& block, std::size_t at) const {
  return begin_after(block, at, ends_at);
}

std::size_t DutyFinder::sentence_begin(const Block& block, std::size_t at) const {
  return begin_after(block, at, ends_sentence_at);
}

std::size_t DutyFinder::clause_end(const Block& block, std::size_t at) const {
  const std::size_t limit = std::min(block.end, at + kFarthest);
  while (at < limit && !ends_at(text_, at)) ++at;
  while (at < block.end && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
  return at;
}

std::vector<TextSpan> DutyFinder::who(std::size_t index, TextSpan phrase) const {
  const Block& block = blocks_[index];
  // A sentence that begins with its time names the doer right behind it.
  const std::size_t sentence = sentence_begin(block, phrase.begin);
  const bool leads = phrase.begin < sentence + kTellingClause;
  const std::size_t end = leads ? clause_end(block, phrase.end) : phrase.begin;
  const std::size_t clause = clause_begin(block, phrase.begin);
  if (auto found =
          charged(clause, end, leads ? phrase.end - clause + kSentenceStart : kSentenceStart);
      !found.empty()) {
    return found;
  }
  if (auto found = charged(sentence, end, kSentenceStart); !found.empty()) return found;
  if (auto found = charged_by_lead(block); !found.empty()) return found;
  if (auto found = charged(block.text, phrase.begin, kSentenceStart); !found.empty()) return found;
  if (block.item != Block::kNone) {
    if (auto found = charged_by_lead(blocks_[block.item]); !found.empty()) return found;
  }
  for (std::size_t above = block.above; above != Block::kNone; above = blocks_[above].above) {
    const Block& heading = blocks_[above];
    auto found = charged(heading.text, heading.end, kHeadingStart);
    if (!found.empty()) return found;
  }
  return {};
}

TextSpan DutyFinder::what(std::size_t index, TextSpan phrase) const {
  const Block& block = blocks_[index];
  const std::size_t lead = lead_end(block);
  std::size_t begin = clause_begin(block, phrase.begin);
  const std::size_t end = clause_end(block, phrase.end);
  if (begin < lead && lead < phrase.begin) begin = lead;
  // "… . Hoàn thành trước 20/5/2022.", "Thời gian thực hiện: Hằng quý.": what was said before, or
  // the heading above, says what.
  if (!tells({begin, end}, phrase)) {
    if (begin > lead) {
      begin = std::max(lead, clause_begin(block, begin - 1));
      if (!tells({begin, end}, phrase)) begin = lead;
    } else if (block.above != Block::kNone && tells({block.text, end}, phrase) == false) {
      const Block& heading = blocks_[block.above];
      return trim_span(text_, {heading.text, heading.end});
    }
  }
  return without_bracket(trim_span(text_, {begin, end}), phrase);
}

bool DutyFinder::tells(TextSpan clause, TextSpan phrase) const {
  const TextSpan trimmed = trim_span(text_, clause);
  const std::size_t rest = trimmed.size() - std::min(trimmed.size(), phrase.size());
  if (rest < kTellingClause) return false;
  const std::string_view text = text_.substr(trimmed.begin, trimmed.size());
  return rest > kLabelledClause || !says_only_when(text);
}

// "… (thời gian thực hiện tháng 5/2023)" at the end goes.
TextSpan DutyFinder::without_bracket(TextSpan what, TextSpan phrase) const {
  const std::string_view before =
      text_.substr(what.begin, phrase.begin - std::min(phrase.begin, what.begin));
  const std::size_t bracket = before.rfind('(');
  const bool in_bracket = bracket != before.npos && bracket > 0 && before.size() - bracket < 120 &&
                          before.find(')', bracket) == before.npos;
  const std::size_t close = text_.find_first_not_of("*) \t", phrase.end);
  const bool is_last = close == text_.npos || close >= what.end;
  return in_bracket && is_last ? trim_span(text_, {what.begin, what.begin + bracket}) : what;
}

}  // namespace congbo::schedule
