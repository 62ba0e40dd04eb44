#include "schedule/scan_phrase.h"

#include <algorithm>
#include <array>
#include <string>

#include "schedule/phrase_words.h"

namespace congbo::schedule {
namespace {

// Words that may stand in a phrase before its first number or unit: bounds, and what goes before
// them. The phrase is looked for from the leftmost of them on.
constexpr std::array<std::string_view, 56> kLeads = {
    "trước", "trong",  "vào",   "lúc",   "đầu",  "giữa", "cuối", "hết",   "đến",  "tới",
    "cho",   "từ",     "kể",    "bắt",   "ngay", "sáng", "trưa", "chiều", "tối",  "chậm",
    "muộn",  "trễ",    "nhất",  "không", "hơn",  "quá",  "là",   "hạn",   "chót", "sau",
    "ít",    "thiểu",  "định",  "kỳ",    "kì",   "giai", "đoạn", "suốt",  "dịp",  "tính",
    "tuần",  "thượng", "trung", "hạ",    "của",  "vòng", "thời", "gian",  "ngày", "thứ",
    "cùng",  "một",    "toàn",  "khóa",  "nửa",  "quý"};
constexpr std::size_t kMostLeads = 8;
constexpr std::array<std::string_view, 4> kJoints = {",", "và", "hoặc", "&"};
constexpr std::size_t kFarthestJoint = 9;  // tokens: "trước ngày 15 tháng 6 và"
// Tokens of the longest phrase; what goes on longer is a list without end.
constexpr std::size_t kLongestPhrase = 48;

// Counts before a unit: "hai tuần", "mười lăm ngày", "03 tháng", "nửa".
constexpr std::array<std::string_view, 15> kCountWords = {"một",  "hai",  "ba",  "bốn",  "tư",
                                                          "năm",  "sáu",  "bảy", "bẩy",  "tám",
                                                          "chín", "mười", "lăm", "mươi", "những"};

template <std::size_t N>
bool is_among(const std::string& word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// "chứng từ", "ngôn từ": a noun's second half, not where a time begins.
bool ends_noun(const std::vector<Token>& tokens, std::size_t at) {
  static constexpr std::array<std::string_view, 4> kNouns = {"chứng", "văn", "ngôn", "đại"};
  return tokens[at].form == "từ" && at > 0 && is_among(tokens[at - 1].form, kNouns);
}

std::size_t first_lead(const Window& window) {
  const std::vector<Token>& tokens = window.words.tokens;
  std::size_t first = window.anchor;
  while (first > window.floor && window.anchor - first < kMostLeads) {
    const Token& token = tokens[first - 1];
    const bool is_lead = token.type == Token::Type::number
                             ? token.form.size() <= 3
                             : is_among(token.form, kLeads) || is_among(token.form, kCountWords);
    if (!is_lead || ends_noun(tokens, first - 1)) break;
    --first;
  }
  return first;
}

// Where the words of an event end at the latest: at a mark, at a word that begins another thought,
// or when they get too many for a name.
constexpr std::size_t kLongestEvent = 16;
constexpr std::array<std::string_view, 8> kEndsEvent = {"để",   "thì", "nhằm", "vào",
                                                        "phải", "gửi", "nộp",  "xong"};

constexpr std::size_t kLongestDistance = 9;
constexpr std::array<std::string_view, 7> kEndsDistance = {"ngày", "tuần",  "tháng", "năm",
                                                           "việc", "tiếng", "giờ"};

std::size_t end_of_event(const std::vector<Token>& tokens, std::size_t first, std::size_t limit) {
  std::size_t end = first;
  while (end < limit && end - first < kLongestEvent) {
    const Token& token = tokens[end];
    const bool is_joint =
        token.type == Token::Type::mark && (token.form == "/" || token.form == "-");
    if (token.type == Token::Type::mark && !is_joint) break;
    if (end > first + 1 && is_among(token.form, kEndsEvent)) break;
    ++end;
  }
  while (end > first && tokens[end - 1].type == Token::Type::mark) --end;
  return end;
}

std::optional<FoundPhrase> relative_between(const Window& window, std::size_t first,
                                            std::size_t last) {
  std::optional<TimeRule> rule = parse_relative(Reader(window.words, first, last));
  if (!rule) return std::nullopt;
  FoundPhrase found;
  found.first = first;
  found.last = last;
  found.rule = *rule;
  found.is_relative = true;
  return found;
}

// "trước hội nghị 5 ngày": an event before a distance ends with it.
std::optional<FoundPhrase> find_relative(const Window& window, std::size_t first) {
  const std::vector<Token>& tokens = window.words.tokens;
  const std::size_t end = end_of_event(tokens, first, window.limit);
  const bool may_end_so = tokens[first].form != "trong";  // "trong thời hạn 10 ngày kể từ …"
  for (std::size_t last = first + 2; may_end_so && last <= end; ++last) {
    const std::string& unit = tokens[last - 1].form;
    const bool is_unit = unit == "ngày" || unit == "tuần" || unit == "tháng";
    const bool has_event = last > first + 4 && tokens[last - 2].type == Token::Type::number;
    if (!is_unit || !has_event) continue;
    std::optional<FoundPhrase> found = relative_between(window, first, last);
    if (found && found->rule.offset && *found->rule.offset != Offset{}) return found;
  }
  if (end > first + 1) {
    if (auto found = relative_between(window, first, end)) return found;
  }
  // The distance alone: "trong 5 ngày làm việc các chi bộ …".
  for (std::size_t last = std::min(end, first + kLongestDistance); last > first + 1; --last) {
    if (!is_among(tokens[last - 1].form, kEndsDistance)) continue;
    if (auto found = relative_between(window, first, last)) return found;
  }
  return std::nullopt;
}

// A relative phrase begins with one of these, its distance or its condition.
bool may_begin_relative(const Token& token) {
  static constexpr std::array<std::string_view, 14> kFirst = {
      "trước", "sau",   "khi", "ngay", "trong", "chậm", "muộn",
      "trễ",   "không", "ít",  "tối",  "một",   "hai",  "mười"};
  return token.type == Token::Type::number || is_among(token.form, kFirst) ||
         is_among(token.form, kCountWords);
}

std::optional<FoundPhrase> find_at(const Window& window, std::size_t first,
                                   const std::optional<Date>& reference) {
  const Reader reader(window.words, first, std::min(window.limit, first + kLongestPhrase));
  std::optional<FoundPhrase> found;
  if (std::optional<Reading> read = read_longest(reader, reference)) {
    found = FoundPhrase{first, read->end, read->rule, read->parts, false};
  }
  if (may_begin_relative(window.words.tokens[first])) {
    std::optional<FoundPhrase> relative = find_relative(window, first);
    if (relative && (!found || relative->last > found->last)) found = relative;
  }
  if (found && found->last <= window.anchor) return std::nullopt;
  return found;
}

// A list goes on behind its first point with a comma or an "and".
bool may_begin_list(const Window& window, std::size_t first,
                    const std::optional<FoundPhrase>& found) {
  if (found && (found->is_relative || found->parts.points.size() != 1)) return false;
  const Reader reader(window.words, found ? found->last : first, window.limit);
  for (std::size_t ahead = 0; ahead < (found ? 1 : kFarthestJoint); ++ahead) {
    const Token* token = reader.look(ahead);
    if (token == nullptr) return false;
    if (is_among(token->form, kJoints)) return true;
  }
  return false;
}

}  // namespace

std::vector<FoundPhrase> find_phrases(const Window& window, const std::optional<Date>& reference) {
  for (std::size_t first = first_lead(window); first <= window.anchor; ++first) {
    std::optional<FoundPhrase> found = find_at(window, first, reference);
    if (may_begin_list(window, first, found)) {
      std::vector<FoundPhrase> list = read_point_list(window, first, reference);
      if (!list.empty() && list.back().last > window.anchor) return list;
    }
    if (found) return {*found};
  }
  return {};
}

}  // namespace congbo::schedule
