// Whether "5-7" is a span of numbers, a day, a score or a house, by the words around it.
#include <algorithm>
#include <iterator>

#include "base/date.h"
#include "base/text.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

// What time and size are counted in: with these even "nghỉ 5-7" is no day.
constexpr std::string_view kUnits[] = {
    "giờ",   "phút", "giây", "ngày",  "tuần",      "tháng",  "tuổi",      "mét",  "lít",
    "tấn",   "tạ",   "yến",  "sào",   "mẫu",       "héc-ta", "ki-lô-mét", "chục", "trăm",
    "nghìn", "ngàn", "vạn",  "triệu", "ki-lô-gam", "tỷ",     "tỉ",        "độ",
};

// What else is counted.
constexpr std::string_view kCounted[] = {
    "người",      "hộ",         "gia đình", "tập thể",  "cá nhân",    "đơn vị",    "thôn",
    "xã",         "xóm",        "ấp",       "bản",      "khu",        "nhóm",      "mô hình",
    "công trình", "công nhân",  "công dân", "cuộc",     "buổi",       "đợt",       "lần",
    "trang",      "dòng",       "câu",      "bài",      "cuốn",       "quyển",     "bộ",
    "cái",        "chiếc",      "con",      "cây",      "bao",        "túi",       "thùng",
    "gói",        "viên",       "suất",     "căn",      "ngôi",       "phòng",     "lớp",
    "trường hợp", "trường học", "học sinh", "học viên", "hội viên",   "đoàn viên", "đảng viên",
    "cháu",       "em",         "đại biểu", "đồng",     "đồng chí",   "phần",      "cấp",
    "mũi",        "liều",       "giọt",     "thìa",     "tờ",         "khẩu",      "tiết",
    "điểm",       "loại",       "vụ",       "tổ dân",   "thành viên", "cán bộ",    "việc",
    "nội dung",   "nhiệm vụ",   "ý kiến",   "lượt",     "chỉ tiêu",   "sản phẩm",  "ca",
};

// What takes a number: without one of these "5-6 người dân dự" may be what people do on a day.
constexpr std::string_view kTaking[] = {
    "chọn",  "mời",  "cử",   "có",   "mỗi",  "khoảng", "chừng", "tầm",  "cỡ",   "gồm",   "được",
    "trồng", "mua",  "bán",  "nuôi", "xây",  "làm",    "lập",   "cần",  "thêm", "đủ",    "với",
    "cho",   "tặng", "trao", "trợ",  "trí",  "thiệu",  "ký",    "chức", "đạt",  "nhất",  "thiểu",
    "đa",    "bình", "hơn",  "dưới", "trên", "gần",    "còn",   "tuần", "hộ",   "người", "nhà",
    "xe",    "đoàn", "giảm", "tăng", "phấn", "và",     "hoặc",  "uống",
};

// Before numbers that tell things of one kind apart: "thôn 1-3".
constexpr std::string_view kNumbered[] = {
    "thôn", "tổ",   "xóm",    "ấp",   "bản",  "khu",  "nhóm",  "bài",   "câu", "mục",
    "hình", "bảng", "lớp",    "khối", "phần", "đợt",  "điều",  "khoản", "mẫu", "trang",
    "tr",   "kỳ",   "chương", "cấp",  "tiết", "tuổi", "tháng", "quý",
};

// Before days: "sáng 5-6 ngày hội …"; only hours are counted there.
constexpr std::string_view kDayParts[] = {
    "sáng", "trưa", "chiều", "tối", "đêm",  "hôm", "ngày", "mùng", "mồng",
    "rằm",  "dịp",  "khánh", "nhi", "động", "lễ",  "tết",  "mừng", "niệm",
    "nhân", "hai",  "ba",    "tư",  "năm",  "sáu", "bảy",  "nhật",
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

// Which of a line's words `text` begins in; their number when it is none.
std::size_t place_of(std::string_view text, const std::vector<std::string_view>& words) {
  const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) {
    return word.data() <= text.data() && text.data() < word.data() + word.size();
  });
  return static_cast<std::size_t>(found - words.begin());
}

bool is_thing(std::string_view word, std::string_view behind) {
  return is_in(kCounted, word) || is_in(kCounted, std::string(word) + " " + std::string(behind));
}

bool is_counting(std::string_view word, std::string_view behind) {
  return !measure_of(word).empty() || is_in(kUnits, word) || is_thing(word, behind);
}

// In small letters; empty behind the last.
std::string word_at(const std::vector<std::string_view>& words, std::size_t at) {
  return at < words.size() ? to_match_form(words[at]) : std::string();
}

// "2-9 và 3-9", "2/9, 3-9": another day in the line that nothing is counted behind.
bool is_among_days(const Word& first) {
  const std::vector<std::string_view> words = bare_words(first.line);
  const std::size_t own = place_of(first.text, words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at == own || !is_dashed_day(words[at])) continue;
    if (at > 0 && is_in(kNumbered, word_at(words, at - 1))) continue;
    if (!is_counting(word_at(words, at + 1), word_at(words, at + 2))) return true;
  }
  std::size_t before = own;
  while (before > 0 && is_joint(words[before - 1])) --before;
  return before > 0 && day_around(words[before - 1], "/").has_value();
}

// "chọn 2-3 tập thể, 2-4 cá nhân": whether the pair at `at` stands behind what takes a number, or
// in a list that does.
bool is_taken(const std::vector<std::string_view>& words, std::size_t at) {
  if (at == 0) return false;
  if (is_in(kTaking, word_at(words, at - 1))) return true;
  for (const std::size_t back : {2U, 3U}) {
    if (at < back || !is_dashed_day(words[at - back])) continue;
    if (is_thing(word_at(words, at - back + 1), back == 3 ? word_at(words, at - 1) : "")) {
      return is_taken(words, at - back);
    }
  }
  return false;
}

// What stands around a pair, in small letters but for `next`.
struct Around {
  std::string before;  // whatever sign is between: "thứ bảy, 5-6 …"
  std::string next;    // empty where a sign is between
  std::string second;  // the word behind that
  bool is_taken = false;
};

// Whether only blanks are between a word and the one behind it: "5-7 ngày", not "5-7. Ngày".
bool are_beside(std::string_view first, std::string_view second) {
  const char* end = first.data() + first.size();
  return trim({end, static_cast<std::size_t>(second.data() - end)}).empty();
}

Around around(const Word& first, const Word& second) {
  const std::vector<std::string_view> words = bare_words(first.line);
  const std::size_t begin = place_of(first.text, words);
  const std::size_t end = place_of(second.text, words);
  Around found;
  if (begin == words.size() || end == words.size()) return found;
  if (begin > 0) found.before = word_at(words, begin - 1);
  found.is_taken = is_taken(words, begin);
  if (end + 1 == words.size() || !are_beside(second.text, words[end + 1])) return found;
  found.next = std::string(words[end + 1]);
  if (end + 2 == words.size() || !are_beside(words[end + 1], words[end + 2])) return found;
  found.second = word_at(words, end + 2);
  return found;
}

// "5-6 tuần này", "5-6 ngày hội"
bool is_named_time(const Around& around) {
  return is_one_of(around.next, {"ngày", "tuần", "tháng"}) && around.before != "trong" &&
         is_one_of(around.second,
                   {"này", "nay", "sau", "tới", "trước", "qua", "càng", "hội", "lễ", "làm"});
}

bool is_counted(const Around& around, bool may_be_day) {
  const bool is_unit = is_in(kUnits, around.next);
  const bool is_of_things = is_thing(around.next, around.second);
  if (!may_be_day) return is_unit || is_of_things || around.next == "năm";
  if (is_in(kDayParts, around.before)) return is_one_of(around.next, {"giờ", "phút"});
  if (is_unit) return !is_named_time(around);
  return is_of_things && around.is_taken;
}

}  // namespace

bool is_span_of_numbers(const Word& first, const Word& second, bool is_wide) {
  if (is_year(first.text) && is_year(second.text)) return true;
  Around words = around(first, second);
  if (!measure_of(words.next).empty()) return true;
  words.next = to_match_form(words.next);
  const bool may_be_day = is_day_of_month(first.text, second.text);
  const bool is_clear =
      is_in(kUnits, words.next) && !is_one_of(words.next, {"ngày", "tuần", "tháng"});
  if (may_be_day && !is_clear && is_among_days(first)) return false;
  const bool is_numbered = is_in(kNumbered, first.written);
  if (is_numbered && is_counting(words.next, words.second)) {
    return is_one_of(words.next, {"tháng", "giờ"});
  }
  if (is_counted(words, may_be_day)) return true;
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
