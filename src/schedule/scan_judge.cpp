#include "schedule/scan_judge.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schedule/scan_judge_parts.h"

namespace congbo::schedule {
namespace {

// What is over.
constexpr WordList<9> kPast = {"đã",       "từng",     "vừa qua",
                               "đạt được", "ghi nhận", "được thành lập",
                               "ra đời",   "hy sinh",  "có từ"};
constexpr WordList<4> kPastBehind = {"đã", "đạt", "ghi nhận", "có hiệu lực"};
constexpr WordList<3> kPastOfBound = {"đã", "ghi nhận", "có hiệu lực"};  // "đạt" is then an aim

// Dates of people, bodies, laws and books.
constexpr WordList<21> kHistory = {
    "sinh",        "mất",       "hy sinh",  "thành lập", "ra đời",    "ban hành", "ký",
    "ký ban hành", "phát hành", "xuất bản", "in",        "biên soạn", "cấp",      "công nhận",
    "thông qua",   "khóa",      "nhiệm kỳ", "sinh ngày", "kết nạp",   "lập",      "trích"};

// What a period belongs to when it says what a report, a plan or a sum covers: "bản tin tháng 3".
constexpr WordList<32> kCovered = {
    "báo cáo",   "kết quả",      "kế hoạch", "chương trình", "nhiệm vụ",  "số liệu",  "chuyên đề",
    "chủ đề",    "bản tin",      "tài liệu", "lương",        "chỉ tiêu",  "dự toán",  "công tác",
    "tình hình", "phương hướng", "năm học",  "mục tiêu",     "đề án",     "dự án",    "danh sách",
    "hồ sơ",     "ngân sách",    "phụ lục",  "chủ điểm",     "phát hành", "xuất bản", "nghị quyết",
    "kinh phí",  "so với",       "cùng kỳ",  "sản xuất"};
// The same of verbs, which cover only what stands right behind them: "tổng kết năm 2023".
constexpr WordList<11> kCovering = {"sơ kết",     "tổng kết",  "đánh giá", "kiểm điểm",
                                    "thống kê",   "sinh hoạt", "mẫu",      "số dư",
                                    "chuyên mục", "hóa đơn",   "thu chi"};

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

// Papers and meetings whose dates tell them apart.
constexpr WordList<16> kDatedPapers = {"tờ trình", "công văn",   "quyết định", "kế hoạch",
                                       "báo cáo",  "biên bản",   "thông báo",  "hướng dẫn",
                                       "kết luận", "nghị quyết", "chỉ thị",    "giấy mời",
                                       "văn bản",  "hợp đồng",   "đơn",        "đề nghị"};
// Verbs of handing in: the day is the reader's own.
constexpr WordList<6> kHanding = {"gửi", "nộp", "trình", "chuyển", "hoàn thành", "xong"};
constexpr WordList<5> kMeetings = {"phiên họp", "cuộc họp", "hội nghị", "kỳ họp", "buổi làm việc"};

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

bool is_dated(const FoundPhrase& phrase) {
  return !phrase.is_relative && phrase.rule.recurs == Recurs::none && phrase.rule.edtf.has_value();
}

const BoundPoint* only_point(const FoundPhrase& phrase) {
  return phrase.parts.points.empty() ? nullptr : &phrase.parts.points.front();
}

bool heads_item(const Surroundings& around) {
  // "+ Quý I/2023: …", "Tháng 5/2023: …; tháng 6/2023: …"
  const bool is_head = around.begins_sentence() || around.before() == "(";
  return is_head && around.behind() == ":";
}

// ": quý III.", "(6 thôn còn lại): tháng 4 - 6/2025.": all that a colon promises.
bool is_value(const Surroundings& around) {
  return around.before() == ":" && around.ends_clause();
}

bool was(const Surroundings& around, bool is_aim) {
  // "dây đã đặt, sẽ thay xong trước …": what is still to come says so.
  if (around.has_before(4, WordList<3>{"sẽ", "phải", "cần"})) return false;
  if (around.has_before(12, kPast)) return true;
  return around.begins_sentence() &&
         (is_aim ? around.has_behind(8, kPastOfBound) : around.has_behind(8, kPastBehind));
}

// "Đến hết năm 2025 đạt 100%": by a day that is not over yet.
bool may_be_aim(const FoundPhrase& phrase, const std::optional<Date>& reference) {
  const BoundPoint* point = only_point(phrase);
  if (point == nullptr || (point->bound != Bound::until && point->bound != Bound::end &&
                           point->bound != Bound::before && point->bound != Bound::deadline)) {
    return false;
  }
  const Edtf& edtf = *phrase.rule.edtf;
  return !reference || std::max(edtf.from.year, edtf.to.year) >= reference->year;
}

bool is_history(const Surroundings& around) {
  const Token* before = around.token_before();
  if (before == nullptr || around.follows("đăng ký")) return false;
  return around.follows_one(kHistory) ||
         around.follows_any(
             {"thành lập vào", "ra đời vào", "sinh vào", "mất vào", "cấp ngày", "số ra", ", số"});
}

// "…/TW, ngày 25/10/2021", "số 12-QĐ/UBND ngày …": a symbol the caller did not know; "bản tin số
// 23, ngày …": a number without one.
bool dates_symbol(const Surroundings& around) {
  std::size_t back = around.before() == "," || around.before() == "(" ? 2 : 1;
  const Token* word = around.token_before(back);
  if (word == nullptr) return false;
  if (word->type == Token::Type::number) {
    static constexpr WordList<8> kNumbered = {"thôn", "tổ",  "ấp",  "khu",
                                              "nhà",  "đợt", "cụm", "trạm"};
    const std::string_view noun = around.before(back + 2);
    return around.before(back + 1) == "số" &&
           std::find(kNumbered.begin(), kNumbered.end(), noun) == kNumbered.end();
  }
  if (word->type != Token::Type::word) return false;
  const std::string_view joint = around.before(back + 1);
  return joint == "/" || (joint == "-" && around.before(back + 3) == "/");
}

// "Kỳ Lợi, ngày 05 tháng 4 năm 2023" alone on its line.
bool is_place_date(const Surroundings& around) {
  const Window& window = around.window();
  if (!window.begins_block || !window.ends_block || window.is_item || around.before() != "," ||
      around.first() > 7) {
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

// "2022-2025", "đến năm 2030": years of which a title may have some.
bool is_period(const FoundPhrase& phrase) {
  if (phrase.is_relative || phrase.rule.recurs != Recurs::none || !phrase.rule.edtf) return false;
  return phrase.rule.edtf->from.day == 0 && phrase.rule.edtf->to.day == 0;
}

// Inside quotation marks, which hold titles: more of them were opened before it than closed.
bool is_quoted(const Surroundings& around) {
  constexpr std::size_t kFarthestQuote = 48;
  bool is_open = false;
  const std::size_t reach = std::min(around.first(), kFarthestQuote);
  for (std::size_t back = reach; back > 0; --back) {
    const std::string_view mark = around.before(back);
    if (mark == "\"") is_open = !is_open;
    if (mark == "“" || mark == "«") is_open = true;
    if (mark == "”" || mark == "»") is_open = false;
  }
  return is_open;
}

bool is_coverage(const Surroundings& around, std::size_t reach) {
  return around.has_before(reach, kCovered) || around.follows_one(kCovering);
}

// "trong giai đoạn …", "đăng ký … giai đoạn …"; not the years of a title or a programme.
bool judge_stage(const Surroundings& around) {
  if (is_labelled(around) || heads_item(around) || around.follows("trong")) return true;
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
  if (!is_year && range.to && is_value(around)) return true;
  return !is_year && around.has_before(12, kDoing) && !is_coverage(around, 3);
}

// A bound that made no sense with the point ("trước ngày 15/6", in a paper without a year) is not
// dropped: half a phrase would be another time.
bool loses_bound(const Surroundings& around) {
  return around.follows_any({"trước", "đến", "tới", "hết", "nhất", "sau", "nhất là", "hơn", "quá"});
}

// "đường 30/4", "tổ 19/5": named after a day, unless the day is the founding of a body.
bool follows_name(const Surroundings& around) {
  if (around.follows_any({"đoàn", "đội", "tổ"})) {
    return !around.has_before(8, WordList<2>{"ngày thành lập", "ngày truyền thống"});
  }
  return around.follows_any(
      {"đường", "phố", "trường", "chợ", "cầu", "công viên", "quảng trường", "khu", "thôn"});
}

// "Ngày đăng: 12/3/2024"
bool dates_publication(const Surroundings& around) {
  return around.follows_any(
      {"ngày đăng :", "đăng ngày :", "ngày cập nhật :", "cập nhật :", "ngày viết :", "ngày ký :",
       "ngày ban hành :", "ngày tạo :", "ngày sinh :", "ngày cấp :", "ngày phát hành :"});
}

// "Theo Tờ trình ngày …", "Tại phiên họp ngày …": what the paper rests on, not what it asks for.
bool is_basis_date(const Surroundings& around) {
  const bool is_of_paper = around.follows_one(kDatedPapers);
  if (is_of_paper && around.precedes_any({"của"}) && !around.has_before(6, kHanding)) return true;
  if (!is_of_paper && !around.follows_one(kMeetings)) return false;
  return around.has_before(16, WordList<5>{"theo", "căn cứ", "xét", "tại kỳ", "tại phiên"}) ||
         (around.first() <= 6 && around.has_before(6, WordList<1>{"tại"}));
}

// "1.1 Nội dung", "theo mục 2.9": the number of a section, written as a day might be.
bool is_section_number(const FoundPhrase& phrase, const Surroundings& around) {
  static constexpr WordList<8> kSections = {"mục",  "điểm", "khoản", "phần",
                                            "bảng", "biểu", "hình",  "tiêu chí"};
  const std::vector<Token>& tokens = around.window().words.tokens;
  const bool is_dotted = tokens[phrase.first].type == Token::Type::number &&
                         phrase.first + 1 < phrase.last && tokens[phrase.first + 1].form == ".";
  return is_dotted && only_point(phrase)->point.date.year == 0 &&
         (around.begins_block() || around.follows_one(kSections));
}

bool judge_bare_day(const FoundPhrase& phrase, const Surroundings& around) {
  const Token& first = around.window().words.tokens[phrase.first];
  if (is_section_number(phrase, around)) return false;
  if (loses_bound(around)) return false;
  if (is_history(around) || dates_symbol(around) || is_place_date(around)) return false;
  if (around.follows_any({"số", "mẫu", "phiên bản", "bản"})) return false;
  const bool is_number = first.type == Token::Type::number;
  if (is_number && (follows_name(around) || dates_publication(around))) return false;
  if (is_basis_date(around)) return false;
  const Reader reader(around.window().words, phrase.first, phrase.last);
  const bool says_day =
      reader.sees_any({"ngày", "mùng", "mồng", "ngay", "sáng", "trưa", "chiều", "tối"}) ||
      phrase.parts.time || phrase.parts.weekday;
  const bool has_year = only_point(phrase)->point.date.year != 0;
  if (says_day || has_year) return true;
  return is_anniversary(phrase, around) || is_labelled(around) || around.is_whole_block();
}

bool judge_bare_period(const FoundPhrase& phrase, const Surroundings& around) {
  const EdtfDate& date = only_point(phrase)->point.date;
  const Token& first = around.window().words.tokens[phrase.first];
  if (loses_bound(around) || around.follows_one(kPeople) || is_history(around)) return false;
  const bool is_labelled_time = is_labelled(around);
  if (date.month == 0) {
    return (first.form == "năm" && (is_labelled_time || heads_item(around))) ||
           (follows_time_label(around) && around.ends_clause());
  }
  const bool is_numeric = first.type == Token::Type::number && date.month < 40;
  if (is_numeric) {
    return is_labelled_time && !around.precedes_one(kCounted);
  }
  if (is_labelled_time || heads_item(around)) return true;
  if (date.year == 0) return first.form == "ngay" || is_value(around);
  if (around.is_whole_block()) return !around.window().is_item || around.window().is_cell;
  if (around.begins_sentence()) {
    return around.behind() == "," || around.precedes_one(kDoing) ||
           around.precedes_any({"sơ kết", "tổng kết"});
  }
  // At a clause's end the period says when, unless it belongs to the noun before it.
  return !is_coverage(around, 4) && (around.ends_clause() || around.has_before(12, kDoing));
}

bool judge_bound(const FoundPhrase& phrase, const Surroundings& around) {
  const BoundPoint& point = *only_point(phrase);
  const Token& first = around.window().words.tokens[phrase.first];
  const bool is_part = first.form == "đầu" || first.form == "cuối";
  if (is_part && around.before() == "tháng") return false;  // "9 tháng đầu năm": what is counted
  if (around.follows_any({"tính", "so với"})) return false;
  const Reader reader(around.window().words, phrase.first, phrase.last);
  const bool is_limit = point.bound == Bound::before || point.bound == Bound::deadline ||
                        reader.sees_any({"giữa", "vào giữa"});
  // "nộp báo cáo kết quả đến hết ngày …": the day is of handing in.
  const bool is_last_day = point.bound == Bound::until && point.point.is_day();
  const bool is_handed = is_last_day && around.has_before(8, kHanding);
  if (!is_limit && !is_handed && around.follows_any({"kết quả", "số liệu"})) return false;
  if (point.bound != Bound::deadline && around.follows("từ") &&
      !around.follows_any({"chứng từ", "đơn từ", "thư từ"})) {
    return false;
  }
  if (around.precedes_any({"đến nay", "tới nay"})) return false;
  // "trong năm", "cuối năm": the year is the document's, if the year is meant at all.
  const bool is_unsaid_year = point.point.is_whole_year() && point.point.date.year == 0;
  if (is_unsaid_year) {
    if (around.window().words.tokens[phrase.last - 1].form == "nay") return true;
    return point.bound == Bound::until || point.bound == Bound::end || is_labelled(around);
  }
  const bool may_count = point.point.date.month != 0 && point.point.date.day == 0;
  if (may_count && around.precedes_one(kCounted)) return false;
  if (point.bound == Bound::in && is_history(around)) return false;
  return true;
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

bool is_deadline(const FoundPhrase& phrase, const Surroundings& around,
                 const std::optional<Date>& reference) {
  if (is_long_past(phrase, reference)) return false;
  if (is_period(phrase) && is_quoted(around)) return false;
  if (is_dated(phrase) &&
      (was(around, may_be_aim(phrase, reference)) || around.has_behind(3, WordList<1>{"đã"})))
    return false;
  return judge_shape(phrase, around);
}

}  // namespace congbo::schedule
