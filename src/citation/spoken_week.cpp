// Days of the week as timetables write them: "T2, T4, CN".
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

constexpr std::string_view kSunday = "CN";

// "T7": "Bảy"; empty when it is none.
std::string_view name_of_day(std::string_view text) {
  constexpr std::string_view kNames[] = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};
  if (text.size() != 2 || text[0] != 'T' || text[1] < '2' || text[1] > '7') return {};
  return kNames[text[1] - '2'];
}

// "T8", "T12", "T7/2026"
bool is_month(std::string_view word) {
  if (!word.starts_with('T') || !name_of_day(word).empty()) return false;
  return is_number(word.substr(1, word.find('/') - 1));
}

// "T5" may be May. In a line with these it is.
bool names_months(const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return is_month(word) || is_one_of(to_match_form(word), {"tháng", "quý", "năm", "kỳ", "so"});
  });
}

bool is_every_week(const std::vector<std::string_view>& words) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    const bool is_every = is_one_of(to_match_form(words[at - 1]), {"hằng", "hàng", "mỗi"});
    if (is_every && to_match_form(words[at]) == "tuần") return true;
  }
  return false;
}

bool is_part_of_day(std::string_view word) {
  return is_one_of(word, {"sáng", "trưa", "chiều", "tối", "đêm"});
}

bool is_day_of_week(const Word& word) {
  if (is_part_of_day(word.written)) return true;
  const std::vector<std::string_view> words = bare_words(word.line);
  if (names_months(words)) return false;
  const auto days = std::count_if(words.begin(), words.end(), [](std::string_view other) {
    return other == kSunday || !name_of_day(other).empty();
  });
  return days > 1 || is_every_week(words);
}

// "T7, CN", "CN và T2"
bool is_beside_day(const Word& word) {
  std::vector<std::string_view> words = bare_words(word.line);
  const auto is_joint = [](std::string_view other) { return is_one_of(other, {"và", "hoặc"}); };
  words.erase(std::remove_if(words.begin(), words.end(), is_joint), words.end());
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].data() != word.text.data()) continue;
    return (at > 0 && !name_of_day(words[at - 1]).empty()) ||
           (at + 1 < words.size() && !name_of_day(words[at + 1]).empty());
  }
  return false;
}

}  // namespace

Reading read_day_of_week(const Word& word) {
  if (word.text == kSunday) {
    if (!is_beside_day(word) || !is_day_of_week(word)) return std::nullopt;
    return "Chủ nhật";
  }
  const std::string_view name = name_of_day(word.text);
  if (name.empty() || !is_day_of_week(word)) return std::nullopt;
  return "thứ " + std::string(name);
}

}  // namespace congbo::citation
