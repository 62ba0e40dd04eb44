// Whether "5-7" is a span of numbers, a day, a score or a house, by the words around it.
#include <algorithm>
#include <iterator>

#include "base/date.h"
#include "base/text.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

// What time and size are counted in: with these even "sau 5-7" is no day.
constexpr std::string_view kUnits[] = {
    "giờ",   "phút", "giây", "ngày",  "tuần",      "tháng",  "tuổi",      "mét",  "lít",
    "tấn",   "tạ",   "yến",  "sào",   "mẫu",       "héc-ta", "ki-lô-mét", "chục", "trăm",
    "nghìn", "ngàn", "vạn",  "triệu", "ki-lô-gam", "tỷ",     "tỉ",        "độ",
};

// What else is counted.
constexpr std::string_view kCounted[] = {
    "người", "hộ",    "gia",    "tập",  "cá",    "đơn",  "thôn",  "xã",   "tổ",   "xóm",
    "ấp",    "bản",   "khu",    "đội",  "nhóm",  "mô",   "công",  "cuộc", "buổi", "đợt",
    "lần",   "trang", "dòng",   "câu",  "bài",   "cuốn", "quyển", "bộ",   "cái",  "chiếc",
    "con",   "cây",   "bao",    "túi",  "thùng", "gói",  "viên",  "suất", "căn",  "ngôi",
    "phòng", "lớp",   "trường", "học",  "cháu",  "em",   "đại",   "đồng", "phần", "cấp",
    "mũi",   "liều",  "giọt",   "thìa", "tờ",    "khẩu", "tiết",  "điểm", "loại", "vụ",
};

// Before numbers that tell things of one kind apart: "thôn 1-3".
constexpr std::string_view kNumbered[] = {
    "thôn",  "tổ",   "xóm",  "ấp",     "bản",  "khu",  "nhóm", "bài",   "câu",
    "mục",   "hình", "bảng", "lớp",    "khối", "phần", "đợt",  "điều",  "khoản",
    "trang", "tr",   "kỳ",   "chương", "cấp",  "tiết", "tuổi", "tháng", "quý",
};

// Before days: "sáng 5-6 hộ ông Nam dựng nhà". Behind the first row even "ngày" counts nothing.
constexpr std::string_view kDayParts[] = {
    "sáng", "trưa", "chiều", "tối",  "đêm", "hôm", "ngày", "mùng", "mồng", "rằm", "dịp",  "lễ",
    "tết",  "mừng", "niệm",  "nhân", "hai", "ba",  "tư",   "năm",  "sáu",  "bảy", "nhật",
};
constexpr std::string_view kDayWords[] = {
    "vào", "trước", "sau", "đến", "tới", "từ", "qua", "hết", "nghỉ", "lệ", "tỉ", "tỷ", "là",
};

constexpr std::string_view kAbout[] = {"khoảng", "chừng", "tầm", "cỡ", "từ"};

template <std::size_t kCount>
bool is_in(const std::string_view (&words)[kCount], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_year(std::string_view text) {
  return text.size() == 4 && is_number(text) && (text[0] == '1' || text[0] == '2');
}

bool is_day_of_month(std::string_view first, std::string_view second) {
  const int day = small_number(first);
  const int month = small_number(second);
  return day >= 1 && month >= 1 && month <= 12 && day <= days_in_month(2024, month);
}

// "2-9"; "2/9" with that sign.
std::optional<Pair> day_around(std::string_view text, std::string_view sign) {
  const std::optional<Pair> pair = pair_around(text, sign);
  return pair && is_day_of_month(pair->first, pair->second) ? pair : std::nullopt;
}

bool is_dashed_day(std::string_view text) {
  return day_around(text, "-") || day_around(text, "–");
}

// "20-11", which no span is.
bool is_falling_day(std::string_view text) {
  for (const std::string_view dash : {"-", "–"}) {
    const std::optional<Pair> pair = day_around(text, dash);
    if (pair) return small_number(pair->first) > small_number(pair->second);
  }
  return false;
}

bool is_joint(std::string_view word) {
  return is_one_of(word, {"và", "đến", "hoặc", "hay", "tới"});
}

bool is_counting(std::string_view word) {
  return !measure_of(word).empty() || is_in(kUnits, word) || is_in(kCounted, word);
}

// Which of a line's words `text` begins in; their number when it is none.
std::size_t place_of(std::string_view text, const std::vector<std::string_view>& words) {
  const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) {
    return word.data() <= text.data() && text.data() < word.data() + word.size();
  });
  return static_cast<std::size_t>(found - words.begin());
}

// "2-9 và 3-9", "2/9, 3-9": another day in the line that nothing is counted behind.
bool is_among_days(const Word& first) {
  const std::vector<std::string_view> words = bare_words(first.line);
  const std::size_t own = place_of(first.text, words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at == own || !is_dashed_day(words[at])) continue;
    if (at > 0 && is_in(kNumbered, to_match_form(words[at - 1]))) continue;
    if (at + 1 == words.size() || !is_counting(to_match_form(words[at + 1]))) return true;
  }
  std::size_t before = own;
  while (before > 0 && is_joint(words[before - 1])) --before;
  return before > 0 && day_around(words[before - 1], "/").has_value();
}

// The word before whatever sign is between: "thứ bảy, 5-6 …".
std::string word_before(const Word& first) {
  const std::vector<std::string_view> words = bare_words(first.line);
  const std::size_t own = place_of(first.text, words);
  return own == 0 || own == words.size() ? std::string() : to_match_form(words[own - 1]);
}

// The word behind, where no sign is between: "5-7 ngày", not "5-7. Ngày".
std::string word_behind(const Word& word) {
  if (word.next.empty()) return {};
  const char* end = word.text.data() + word.text.size();
  const bool is_far = !trim({end, static_cast<std::size_t>(word.next.data() - end)}).empty();
  return is_far ? std::string() : std::string(word.next);
}

bool is_counted(const Word& first, std::string_view next, bool may_be_day) {
  if (!may_be_day) return is_in(kUnits, next) || is_in(kCounted, next) || next == "năm";
  if (is_in(kDayParts, word_before(first))) return is_one_of(next, {"giờ", "phút"});
  return is_in(kUnits, next) || (is_in(kCounted, next) && !is_in(kDayWords, first.written));
}

}  // namespace

bool is_span_of_numbers(const Word& first, const Word& second, bool is_wide) {
  if (is_year(first.text) && is_year(second.text)) return true;
  const std::string behind = word_behind(second);
  if (!measure_of(behind).empty()) return true;
  const bool may_be_day = is_day_of_month(first.text, second.text);
  if (may_be_day && is_among_days(first)) return false;
  const std::string next = to_match_form(behind);
  const bool is_numbered = is_in(kNumbered, first.written);
  if (is_numbered && is_counting(next)) return is_one_of(next, {"tháng", "giờ"});
  if (is_counted(first, next, may_be_day)) return true;
  if (is_wide) return false;
  const bool has_parts = first.text.find(',') != first.text.npos;
  return is_numbered || has_parts || (!may_be_day && is_in(kAbout, first.written));
}

bool is_end_of_days(const Word& first) {
  const std::vector<std::string_view> words = bare_words(first.line);
  std::size_t at = place_of(first.text, words);
  if (at == words.size()) return false;
  if (at > 0 && words[at - 1] == "ngày") --at;
  return at >= 3 && words[at - 1] == "đến" && is_falling_day(words[at - 2]) &&
         to_match_form(words[at - 3]) == "ngày";
}

}  // namespace congbo::citation
