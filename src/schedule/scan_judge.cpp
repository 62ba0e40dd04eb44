#include "schedule/scan_judge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace congbo::schedule {
namespace {

template <std::size_t N>
using WordList = std::array<std::string_view, N>;

// What the value of a time is introduced by: "Thời gian thực hiện: Quý I/2023".
constexpr WordList<6> kTimeLabels = {"thời gian", "thời hạn", "thời điểm",
                                     "tiến độ",   "hạn",      "dự kiến"};
constexpr WordList<2> kLimits = {"hạn", "thời hạn"};
constexpr std::size_t kLongestLabel = 8;

// What is over.
constexpr WordList<9> kPast = {"đã",       "từng",     "vừa qua",
                               "đạt được", "ghi nhận", "được thành lập",
                               "ra đời",   "hy sinh",  "có từ"};
constexpr WordList<4> kPastBehind = {"đã", "đạt", "ghi nhận", "có hiệu lực"};

// Dates of people, bodies, laws and books.
constexpr WordList<20> kHistory = {"sinh",     "mất",       "hy sinh",     "thành lập", "ra đời",
                                   "ban hành", "ký",        "ký ban hành", "phát hành", "xuất bản",
                                   "in",       "biên soạn", "cấp",         "công nhận", "thông qua",
                                   "khóa",     "nhiệm kỳ",  "sinh ngày",   "kết nạp",   "trích"};

// What a period belongs to when it says what a report, a plan or a sum covers: "bản tin tháng 3".
constexpr WordList<32> kCovered = {
    "báo cáo",   "kết quả",      "kế hoạch", "chương trình", "nhiệm vụ",  "số liệu",  "chuyên đề",
    "chủ đề",    "bản tin",      "tài liệu", "lương",        "chỉ tiêu",  "dự toán",  "công tác",
    "tình hình", "phương hướng", "năm học",  "mục tiêu",     "đề án",     "dự án",    "danh sách",
    "hồ sơ",     "ngân sách",    "phụ lục",  "chủ điểm",     "phát hành", "xuất bản", "nghị quyết",
    "kinh phí",  "so với",       "cùng kỳ",  "sản xuất"};
// The same of verbs, which cover only what stands right behind them: "tổng kết năm 2023".
constexpr WordList<12> kCovering = {"sơ kết",   "tổng kết",   "đánh giá", "kiểm điểm",
                                    "thống kê", "sinh hoạt",  "số",       "mẫu",
                                    "số dư",    "chuyên mục", "hóa đơn",  "thu chi"};

// Titles and programmes bear their years: "nâng cao chất lượng … giai đoạn 2021-2025".
constexpr WordList<22> kTitled = {
    "nghị quyết", "chương trình", "đề án",      "kế hoạch",  "chiến lược",   "quy hoạch",
    "dự án",      "kết luận",     "chỉ thị",    "hướng dẫn", "quyết định",   "báo cáo",
    "sơ kết",     "tổng kết",     "kết quả",    "mục tiêu",  "phương hướng", "nhiệm vụ",
    "chỉ tiêu",   "dự toán",      "phong trào", "về"};

// Verbs of what is to be done; a period right behind one says when.
constexpr WordList<68> kDoing = {
    "hoàn thành", "xong",        "tổ chức",      "khai mạc",   "bế mạc",  "khai giảng",
    "nghiệm thu", "bàn giao",    "ra mắt",       "phát động",  "lắp",     "lắp đặt",
    "triển khai", "thực hiện",   "tiến hành",    "mở",         "treo",    "gửi",
    "nộp",        "họp",         "thi",          "diễn ra",    "bắt đầu", "kết thúc",
    "khởi công",  "khánh thành", "kiểm tra",     "tập huấn",   "làm",     "sửa",
    "trao",       "công bố",     "phủ",          "phát",       "đăng ký", "đăng",
    "in",         "dựng",        "xây dựng",     "trồng",      "thay",    "nâng cấp",
    "kiểm kê",    "rà soát",     "giám sát",     "trưng bày",  "chiếu",   "thử nghiệm",
    "thí điểm",   "vận hành",    "nhân rộng",    "bồi dưỡng",  "lập",     "trình",
    "cập nhật",   "chuyển",      "tuyên truyền", "giới thiệu", "học tập", "quán triệt",
    "nhận",       "thu",         "bảo trì",      "sơn",        "dọn",     "áp dụng",
    "báo cáo",    "ban hành"};

// Verbs of standing duties, right behind "thường xuyên" or "định kỳ".
constexpr WordList<52> kDuties = {
    "theo dõi",   "kiểm tra", "bám sát",    "chỉ đạo",   "đôn đốc",     "tuyên truyền",
    "cập nhật",   "phối hợp", "báo cáo",    "nắm",       "nắm bắt",     "rà soát",
    "tổ chức",    "giám sát", "hướng dẫn",  "thực hiện", "duy trì",     "đăng",
    "vệ sinh",    "tiếp",     "đối thoại",  "phát",      "thông tin",   "tổng hợp",
    "đánh giá",   "sơ kết",   "giao ban",   "họp",       "sinh hoạt",   "bảo dưỡng",
    "bảo trì",    "sao lưu",  "gửi",        "trao đổi",  "tham mưu",    "xem xét",
    "kiểm điểm",  "học tập",  "quán triệt", "tu dưỡng",  "rèn luyện",   "tự kiểm tra",
    "phê bình",   "phản ánh", "chăm lo",    "quan tâm",  "khen thưởng", "biểu dương",
    "giới thiệu", "phổ biến", "làm",        "tiến hành"};
constexpr WordList<16> kNotDuty = {"được", "không",    "chưa",      "việc",      "nhiệm vụ", "tính",
                                   "ít",   "một cách", "công việc", "hoạt động", "luôn",     "vẫn",
                                   "rất",  "cách",     "sự",        "bị"};

// Honorifics and names before "Quý II".
constexpr WordList<11> kPeople = {"bà",  "ông",  "chị", "anh",  "cô", "chú",
                                  "bác", "thầy", "em",  "cháu", "họ"};

// What is counted: "11/2023 hộ".
constexpr WordList<24> kCounted = {
    "hộ",        "người", "đảng viên", "chi bộ",   "xã",       "thôn",  "tổ",       "hội viên",
    "đoàn viên", "em",    "cháu",      "học sinh", "gia đình", "cơ sở", "đồng chí", "đại biểu",
    "phiếu",     "nhà",   "trường",    "tiêu chí", "mô hình",  "lượt",  "cá nhân",  "tập thể"};

// Days kept every year: month and day of national feasts and of the founding of bodies.
constexpr std::array<std::pair<int, int>, 27> kFeasts = {{
    {1, 1},  {1, 9},  {2, 3},  {2, 27},  {3, 3},   {3, 8},   {3, 26},  {4, 21},  {4, 30},
    {5, 1},  {5, 7},  {5, 15}, {5, 19},  {6, 1},   {6, 5},   {6, 21},  {6, 28},  {7, 27},
    {7, 28}, {8, 19}, {9, 2},  {10, 10}, {10, 13}, {10, 14}, {10, 20}, {11, 20}, {12, 22},
}};

template <std::size_t N>
bool follows(const Surroundings& around, const WordList<N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return around.follows(word); });
}

template <std::size_t N>
bool precedes(const Surroundings& around, const WordList<N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return around.precedes_any({word}); });
}

bool is_dated(const FoundPhrase& phrase) {
  return !phrase.is_relative && phrase.rule.recurs == Recurs::none && phrase.rule.edtf.has_value();
}

const BoundPoint* only_point(const FoundPhrase& phrase) {
  return phrase.parts.points.empty() ? nullptr : &phrase.parts.points.front();
}

// "thời gian thực hiện:", "(thời hạn báo cáo dự kiến": a label and a few words, a colon or a
// bracket before the phrase.
template <std::size_t N>
bool is_label_before(const Surroundings& around, const WordList<N>& labels) {
  const Words& words = around.window().words;
  bool is_label = false;
  for (std::size_t at = around.first() - std::min(around.first(), kLongestLabel);
       at < around.first(); ++at) {
    const Token& token = words.tokens[at];
    if (is_sentence_end(token) || token.form == ",") is_label = false;
    const Reader reader(words, at, around.first());
    is_label = is_label || std::any_of(labels.begin(), labels.end(),
                                       [&](std::string_view label) { return reader.sees(label); });
  }
  return is_label;
}

bool is_labelled(const Surroundings& around) {
  return is_label_before(around, kTimeLabels) ||
         around.follows_any(
             {"hoàn thành", "xong", "dự kiến", "khoảng", "hoàn thành :", "bắt đầu", "kết thúc"});
}

bool heads_item(const Surroundings& around) {
  // "+ Quý I/2023: …", "Tháng 5/2023: …; tháng 6/2023: …"
  const bool is_head = around.begins_sentence() || around.before() == "(";
  return is_head && around.behind() == ":";
}

bool was(const Surroundings& around) {
  if (around.has_before(12, kPast)) return true;
  return around.begins_sentence() && around.has_behind(8, kPastBehind);
}

bool is_history(const Surroundings& around) {
  const Token* before = around.token_before();
  if (before == nullptr) return false;
  return follows(around, kHistory) ||
         around.follows_any({"thành lập vào", "ra đời vào", "sinh vào", "mất vào", "cấp ngày"});
}

// "…/TW, ngày 25/10/2021", "số 12-QĐ/UBND ngày …": a symbol the caller did not know.
bool dates_symbol(const Surroundings& around) {
  std::size_t back = around.before() == "," || around.before() == "(" ? 2 : 1;
  const Token* word = around.token_before(back);
  if (word == nullptr || word->type != Token::Type::word) return false;
  const std::string_view joint = around.before(back + 1);
  return joint == "/" || (joint == "-" && around.before(back + 3) == "/");
}

// "Kỳ Lợi, ngày 05 tháng 4 năm 2023" alone on its line.
bool is_place_date(const Surroundings& around) {
  const Window& window = around.window();
  if (window.is_item || around.before() != "," || around.first() > 7) {
    return false;
  }
  const std::size_t behind = window.words.tokens.size() - around.last();
  if (behind > 1 || (behind == 1 && around.behind() != ".")) return false;
  for (std::size_t at = 0; at + 1 < around.first(); ++at) {
    const Token& token = window.words.tokens[at];
    const char c = window.words.text[token.begin];
    const bool is_name = token.form.size() != token.end - token.begin || (c >= 'A' && c <= 'Z') ||
                         token.form != window.words.text.substr(token.begin, token.form.size()) ||
                         token.type != Token::Type::word;
    if (!is_name) return false;
  }
  return true;
}

// The earliest year that may still be ahead of somebody.
bool is_long_past(const FoundPhrase& phrase, const std::optional<Date>& reference) {
  if (!phrase.rule.edtf) return false;
  const Edtf& edtf = *phrase.rule.edtf;
  int year = edtf.from_end == Edtf::End::given ? edtf.from.year : edtf.to.year;
  const bool is_interval = edtf.form == Edtf::Form::interval && edtf.to_end == Edtf::End::given;
  if (is_interval && edtf.from_end == Edtf::End::given && edtf.from.year >= 2000) {
    year = edtf.to.year;
  }
  if (year == 0) return false;
  return year < (reference ? reference->year - 1 : 2000);
}

bool is_coverage(const Surroundings& around, std::size_t reach) {
  return around.has_before(reach, kCovered) || follows(around, kCovering);
}

bool is_count_word(std::string_view word) {
  static constexpr WordList<12> kCounts = {"một", "hai", "ba",  "bốn",  "tư",   "năm",
                                           "sáu", "bảy", "tám", "chín", "mười", "mươi"};
  return std::find(kCounts.begin(), kCounts.end(), word) != kCounts.end();
}

bool judge_repeat(const FoundPhrase& phrase, const Surroundings& around) {
  const Token& first = around.window().words.tokens[phrase.first];
  const std::string_view before = around.before();
  // "khách hàng tháng", "mặt hàng năm": goods and customers, not each month and year.
  const bool is_goods =
      first.form == "hàng" && (before == "khách" || before == "mặt" || before == "ngân" ||
                               before == "bán" || before == "cửa" || before == "đơn" ||
                               before == "kho" || before == "nhà" || before == "giao");
  if (is_goods) return false;
  // "hai năm một lần": a count before the unit makes it another length.
  const Token* counted = around.token_before();
  const bool is_unit = first.form == "năm" || first.form == "quý" || first.form == "tháng";
  if (is_unit && counted != nullptr &&
      (counted->type == Token::Type::number || is_count_word(counted->form))) {
    return false;
  }
  if (first.form == "từng" || first.form == "theo") {
    return phrase.rule.recurs != Recurs::daily && phrase.rule.recurs != Recurs::yearly &&
           phrase.rule.recurs != Recurs::weekly;
  }
  if (around.precedes_any({"vị", "khách", "cơ quan", "học", "ông", "bà", "đại biểu"})) return false;
  if (phrase.rule.recurs == Recurs::daily && !phrase.rule.time) {
    return !around.follows_any({"đời sống", "cuộc sống", "sinh hoạt", "công việc", "giao tiếp",
                                "việc", "việc làm", "ăn uống"});
  }
  return !around.follows_any({"lương", "trợ cấp", "phụ cấp", "thu nhập", "tiền công"});
}

bool judge_ongoing(const FoundPhrase& phrase, const Surroundings& around) {
  if (phrase.parts.names_term && !phrase.parts.ongoing) return false;
  if (is_label_before(around, kTimeLabels)) return true;
  if (around.is_whole_block()) return around.window().is_cell || around.window().is_item;
  return precedes(around, kDuties) && !follows(around, kNotDuty);
}

// "trong giai đoạn …", "đăng ký … giai đoạn …"; not the years of a title or a programme.
bool judge_stage(const Surroundings& around) {
  if (is_labelled(around) || around.follows("trong")) return true;
  return !around.has_before(24, kTitled) && around.has_before(24, kDoing);
}

bool judge_range(const FoundPhrase& phrase, const Surroundings& around) {
  const Token& first = around.window().words.tokens[phrase.first];
  if (first.form == "nhiệm") return false;
  if (around.precedes_any({"đến nay", "tới nay", "cho đến nay", "đến thời điểm"})) return false;
  if (around.has_before(
          3, WordList<6>{"số liệu", "kết quả", "tính", "thống kê", "lũy kế", "so với"})) {
    return false;
  }
  const Reader reader(around.window().words, phrase.first, phrase.last);
  if (reader.sees("giai đoạn")) return judge_stage(around);
  if (reader.sees("trong giai đoạn")) return true;
  const Range& range = *phrase.parts.range;
  const bool says_from = reader.sees_any({"từ", "kể từ", "bắt đầu từ"});
  const bool is_year = range.from.is_whole_year();
  if (says_from && range.to) return true;
  if (says_from && is_year) {
    return around.window().words.tokens[phrase.last - 1].form != "từ" &&
           (Reader(around.window().words, phrase.first, phrase.last).sees_any({"kể từ"}) ||
            around.window().words.tokens[phrase.last - 1].form == "đi" ||
            around.has_before(8, kDoing) || is_labelled(around));
  }
  if (says_from || range.from.is_day()) return true;
  if (is_labelled(around) || around.is_whole_block() || heads_item(around)) return true;
  return !is_year && around.has_before(12, kDoing) && !is_coverage(around, 3);
}

// A bound that made no sense with the point ("trước ngày 15/6", in a paper without a year) is not
// dropped: half a phrase would be another time.
bool loses_bound(const Surroundings& around) {
  return around.follows_any({"trước", "đến", "tới", "hết", "nhất", "sau", "nhất là", "hơn", "quá"});
}

bool judge_bare_day(const FoundPhrase& phrase, const Surroundings& around) {
  const Token& first = around.window().words.tokens[phrase.first];
  if (loses_bound(around)) return false;
  if (is_history(around) || dates_symbol(around) || is_place_date(around)) return false;
  if (around.follows_any({"số", "mẫu", "phiên bản", "bản"})) return false;
  const bool is_name = around.follows_any({"đường", "phố", "trường", "tổ", "đội", "chợ", "cầu",
                                           "công viên", "quảng trường", "đoàn", "khu", "thôn"});
  if (is_name && first.type == Token::Type::number) return false;
  const bool says_day = first.form == "ngày" || first.form == "mùng" || first.form == "mồng" ||
                        phrase.parts.time || phrase.parts.weekday;
  const bool has_year = only_point(phrase)->point.date.year != 0;
  if (says_day || has_year) return true;
  return is_anniversary(phrase, around) || is_labelled(around) || around.is_whole_block();
}

bool judge_bare_period(const FoundPhrase& phrase, const Surroundings& around) {
  const EdtfDate& date = only_point(phrase)->point.date;
  const Token& first = around.window().words.tokens[phrase.first];
  if (loses_bound(around) || follows(around, kPeople) || is_history(around)) return false;
  const bool is_labelled_time = is_labelled(around);
  if (date.month == 0) {
    return (first.form == "năm" && (is_labelled_time || heads_item(around))) ||
           (is_label_before(around, kTimeLabels) && around.ends_clause());
  }
  const bool is_numeric = first.type == Token::Type::number && date.month < 40;
  if (is_numeric) {
    return is_labelled_time && !precedes(around, kCounted);
  }
  if (is_labelled_time || heads_item(around)) return true;
  if (date.year == 0) return false;
  if (around.is_whole_block()) return !around.window().is_item || around.window().is_cell;
  if (around.begins_sentence()) return around.behind() == "," || precedes(around, kDoing);
  // At a clause's end the period says when, unless it belongs to the noun before it.
  return !is_coverage(around, 4) && (around.ends_clause() || around.has_before(12, kDoing));
}

bool judge_bound(const FoundPhrase& phrase, const Surroundings& around) {
  const BoundPoint& point = *only_point(phrase);
  if (around.follows_any({"tính", "so với", "từ", "kết quả", "số liệu"})) return false;
  if (around.precedes_any({"đến nay", "tới nay"})) return false;
  // "trong năm", "cuối năm": the year is the document's, if the year is meant at all.
  const bool is_unsaid_year = point.point.is_whole_year() && point.point.date.year == 0;
  if (is_unsaid_year) {
    return point.bound == Bound::until || point.bound == Bound::end || is_labelled(around);
  }
  const bool may_count = point.point.date.month != 0 && point.point.date.day == 0;
  if (may_count && precedes(around, kCounted)) return false;
  if (point.bound == Bound::in && is_history(around)) return false;
  return true;
}

bool judge_relative(const FoundPhrase& phrase, const Surroundings& around) {
  const Reader reader(around.window().words, phrase.first, phrase.last);
  if (!phrase.rule.offset) {
    Reader rest = reader;
    rest.take("ngay");
    rest.take("sau");
    if (!rest.take("khi")) return false;
    rest.take("có");
    rest.take_any({"các", "những", "bản", "được"});
    return rest.sees_any({"kế hoạch",   "hướng dẫn",    "văn bản",    "chỉ đạo",  "thông báo",
                          "quyết định", "kết luận",     "nghị quyết", "công văn", "chủ trương",
                          "ý kiến",     "yêu cầu",      "biên bản",   "kết quả",  "tài liệu",
                          "phê duyệt",  "lịch",         "giấy mời",   "chỉ thị",  "quy định",
                          "đề cương",   "chương trình", "tờ trình",   "báo cáo",  "dự thảo",
                          "phương án",  "đề án",        "lệnh",       "giấy",     "phiếu",
                          "mẫu"});
  }
  const Offset& offset = *phrase.rule.offset;
  if (offset == Offset{} || (offset == Offset{0, 0, 0, true, false})) {
    if (reader.sees_any(
            {"ngay sau", "ngay khi", "ngay trước", "sau mỗi", "sau từng", "trước mỗi"})) {
      return true;
    }
    if (reader.sees("sau khi")) {
      Reader rest = reader;
      rest.take("sau khi");
      return rest.sees_any({"kết thúc", "hoàn thành", "nhận", "được", "ban hành", "bế mạc",
                            "tổ chức", "xong", "phê duyệt"});
    }
    return !offset.before && around.ends_clause() && phrase.last - phrase.first <= 4;
  }
  // "Sau 02 năm thực hiện Chỉ thị, xã đã …" looks back.
  const bool looks_back = reader.sees("sau") && (offset.years != 0 || offset.months != 0) &&
                          around.has_behind(16, WordList<3>{"đã", "đạt", "được"});
  if (looks_back) return false;
  Reader rest = reader;
  rest.take_any({"qua", "sau"});
  rest.take_count();
  rest.take_any({"năm", "tháng"});
  return !(reader.sees("sau") && offset.years + offset.months != 0 &&
           rest.sees_any({"thực hiện", "triển khai", "thi hành", "hoạt động", "đổi mới",
                          "thành lập", "xây dựng"}));
}

bool judge_shape(const FoundPhrase& phrase, const Surroundings& around) {
  if (phrase.is_relative) return judge_relative(phrase, around);
  if (phrase.rule.lunar) return true;
  if (phrase.rule.recurs != Recurs::none) {
    const BoundPoint* point = only_point(phrase);
    const bool says_repeat = phrase.parts.recurs != Recurs::none;
    if (!says_repeat && point != nullptr) return judge_bare_day(phrase, around);
    return judge_repeat(phrase, around);
  }
  if (phrase.parts.range) return judge_range(phrase, around);
  const BoundPoint* point = only_point(phrase);
  if (point == nullptr) return judge_ongoing(phrase, around);
  if (point->bound != Bound::none) return judge_bound(phrase, around);
  return point->point.is_day() ? judge_bare_day(phrase, around) : judge_bare_period(phrase, around);
}

}  // namespace

bool is_anniversary(const FoundPhrase& phrase, const Surroundings& around) {
  const BoundPoint* point = only_point(phrase);
  const bool is_bare = point != nullptr && point->point.is_day() && point->point.date.year == 0 &&
                       point->point.date.month != 0 &&
                       (point->bound == Bound::none || point->bound == Bound::in) &&
                       phrase.parts.recurs == Recurs::none;
  if (!is_bare) return false;
  const EdtfDate& date = point->point.date;
  const bool is_feast =
      std::find(kFeasts.begin(), kFeasts.end(), std::pair(date.month, date.day)) != kFeasts.end();
  const Token& first = around.window().words.tokens[phrase.first];
  const bool is_listed = is_feast && first.type == Token::Type::number &&
                         (around.ends_clause() || around.behind() == "và");
  return is_listed || around.has_before(16, WordList<8>{"kỷ niệm", "kỉ niệm", "lễ", "dịp", "mừng",
                                                        "ngày thành lập", "ngày", "các ngày"});
}

bool follows_limit(const Surroundings& around) {
  return is_label_before(around, kLimits);
}

bool is_deadline(const FoundPhrase& phrase, const Surroundings& around,
                 const std::optional<Date>& reference) {
  if (is_long_past(phrase, reference)) return false;
  if (is_dated(phrase) && (was(around) || around.has_behind(3, WordList<1>{"đã"}))) return false;
  return judge_shape(phrase, around);
}

}  // namespace congbo::schedule
