// Repetitions, standing duties and times that count from an event; and the labels before a time.
#include <algorithm>

#include "schedule/scan_judge.h"
#include "schedule/scan_judge_parts.h"

namespace congbo::schedule {
namespace {

// What the value of a time is introduced by: "Thời gian thực hiện: Quý I/2023".
constexpr WordList<6> kTimeLabels = {"thời gian", "thời hạn", "thời điểm",
                                     "tiến độ",   "hạn",      "dự kiến"};
constexpr WordList<2> kLimits = {"hạn", "thời hạn"};
constexpr std::size_t kLongestLabel = 8;

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

bool is_count_word(std::string_view word) {
  static constexpr WordList<12> kCounts = {"một", "hai", "ba",  "bốn",  "tư",   "năm",
                                           "sáu", "bảy", "tám", "chín", "mười", "mươi"};
  return std::find(kCounts.begin(), kCounts.end(), word) != kCounts.end();
}

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

// "- Thường xuyên tuần tra …": the duty of a list's item, whatever its verb.
bool heads_duty(const Surroundings& around) {
  static constexpr WordList<8> kNotVerbs = {"và", "hay", "hoặc", "có", "của", "là", "các", "những"};
  const std::string_view next = around.behind();
  const bool is_word = !next.empty() && (static_cast<unsigned char>(next[0]) >= 0x80 ||
                                         (next[0] >= 'a' && next[0] <= 'z'));
  const bool is_standing = around.window().words.tokens[around.first()].form != "liên";
  return around.window().is_item && around.begins_block() && is_word && is_standing &&
         !around.precedes_one(kNotVerbs);
}

}  // namespace

bool follows_time_label(const Surroundings& around) {
  return is_label_before(around, kTimeLabels);
}

bool follows_limit(const Surroundings& around) {
  return is_label_before(around, kLimits);
}

bool is_labelled(const Surroundings& around) {
  return follows_time_label(around) ||
         around.follows_any(
             {"hoàn thành", "xong", "dự kiến", "khoảng", "hoàn thành :", "bắt đầu", "kết thúc"});
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
  const bool is_value = around.before() == ":" && around.ends_clause();
  if (is_value || follows_time_label(around)) return true;
  if (around.is_whole_block()) return around.window().is_cell || around.window().is_item;
  const bool is_refused = around.follows_one(kNotDuty) && !around.follows("giúp việc");
  return !is_refused && (around.precedes_one(kDuties) || heads_duty(around));
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
    Reader opening = reader;
    if (opening.take_any({"trước khi khai mạc", "trước khi bế mạc", "trước khi diễn ra"})) {
      // "trước khi khai mạc 30 phút": closer than a rule can tell.
      return opening.at_end() || opening.look()->type == Token::Type::word;
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

}  // namespace congbo::schedule
