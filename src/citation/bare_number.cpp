#include "citation/bare_number.h"

#include <algorithm>

#include "base/text.h"
#include "citation/citation_date.h"
#include "citation/glyph.h"
#include "citation/phrases.h"
#include "citation/symbol_codes.h"
#include "citation/symbol_place.h"
#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr std::size_t kMostDigits = 5;
constexpr int kMostMembers = 32;

constexpr Keyword kNumberWord{"số", "so"};
constexpr Keyword kAnd{"và", "va"};
constexpr Keyword kDay{"ngày", "ngay"};
constexpr Keyword kYear{"năm", "nam"};
constexpr Keyword kTerm{"khóa", "khoa"};

// What is counted, in plans and reports: a number before one of these is no document's. "nhất",
// "không", "rõ" … are the numbered mottoes ("3 không", "6 rõ", "4 tại chỗ").
const PhraseIndex& counted() {
  static const PhraseIndex kCounted(std::vector<std::string_view>{
      "tháng",      "quý",          "tuần",        "giờ",        "phút",      "giây",
      "lần",        "buổi",         "đợt",         "kỳ",         "nhiệm kỳ",  "giai đoạn",
      "năm",        "việc",         "nội dung",    "nhiệm vụ",   "giải pháp", "mục tiêu",
      "chỉ tiêu",   "tiêu chí",     "vấn đề",      "điểm",       "điều",      "khoản",
      "chương",     "mục",          "phần",        "nhóm",       "bước",      "khâu",
      "loại",       "mức",          "cấp",         "bậc",        "hạng",      "mặt",
      "bên",        "phía",         "chiều",       "ý",          "câu",       "trang",
      "bản",        "bộ",           "tập",         "cuốn",       "quyển",     "văn bản",
      "nghị quyết", "quyết định",   "kế hoạch",    "báo cáo",    "hồ sơ",     "tờ",
      "phiếu",      "lá",           "suất",        "phần quà",   "giấy",      "đồng chí",
      "người",      "hộ",           "gia đình",    "cán bộ",     "đảng viên", "đoàn viên",
      "hội viên",   "cá nhân",      "tập thể",     "em",         "cháu",      "học sinh",
      "đại biểu",   "ủy viên",      "chi bộ",      "đảng bộ",    "tổ chức",   "cơ sở",
      "cơ quan",    "đơn vị",       "địa phương",  "xã",         "phường",    "huyện",
      "tỉnh",       "thôn",         "tổ",          "ban",        "ngành",     "cụm",
      "khu",        "điểm trường",  "trường",      "lớp",        "mô hình",   "công trình",
      "dự án",      "phong trào",   "cuộc",        "hội nghị",   "phiên",     "kỳ họp",
      "lĩnh vực",   "chuyên đề",    "chủ đề",      "chuyên mục", "tin",       "bài",
      "loa",        "cụm loa",      "chiếc",       "cái",        "con",       "cây",
      "tấn",        "tạ",           "kg",          "km",         "mét",       "ha",
      "sào",        "lít",          "đồng",        "nghìn",      "ngàn",      "triệu",
      "tỷ",         "tỉ",           "phần trăm",   "không",      "rõ",        "nhất",
      "biết",       "tại chỗ",      "trách nhiệm", "sẵn sàng",   "dám",       "tốt",
      "cùng",       "trong một",    "trường hợp",  "thủ tục",    "quy định",  "nguyên tắc",
      "quan điểm",  "bài học",      "nguyên nhân", "hạn chế",    "tồn tại",   "kết quả",
      "hoạt động",  "chương trình", "đề án",       "quỹ",        "nguồn",     "khối",
      "vùng",       "miền",         "nước",        "quốc gia",   "đầu",       "cuối",
      "hình thức",  "biện pháp",    "yêu cầu",     "ngày",       "đêm",       "tuổi",
      "giải",       "danh hiệu",    "trụ cột",     "đột phá",    "trọng tâm", "xây",
      "chống",      "sạch",         "an",          "hóa",        "dân"});
  return kCounted;
}

// Words that go on after a name: "Chỉ thị 05 của …", "Nghị quyết 18 đã …".
const PhraseIndex& sequels() {
  static const PhraseIndex kSequels(std::vector<std::string_view>{
      "của",      "về",           "và",        "với",         "tại",       "là",         "được",
      "đã",       "đang",         "sẽ",        "cho",         "trong",     "theo",       "đến",
      "tới",      "do",           "để",        "còn",         "nêu",       "quy định",   "yêu cầu",
      "chỉ rõ",   "ban hành",     "ký",        "từ",          "vào",       "ở",          "trên",
      "gắn",      "thì",          "mà",        "nhưng",       "hay",       "hoặc",       "cùng với",
      "như",      "này",          "đó",        "nói trên",    "trước",     "sau",        "khi",
      "bằng",     "phải",         "cần",       "có hiệu lực", "lên",       "xuống",      "vẫn",
      "cũng",     "ra đời",       "hiện",      "nhằm",        "giúp",      "thay",       "thay thế",
      "bãi bỏ",   "hết hiệu lực", "hướng dẫn", "giao",        "nhấn mạnh", "khẳng định", "tạo",
      "đi vào",   "thực sự",      "năm nay",   "sơ kết",      "tổng kết",  "bổ sung",    "sửa đổi",
      "kèm",      "kèm theo",     "ngay",      "chưa",        "không còn", "nay",        "có",
      "dưới đây", "nêu trên",     "của"});
  return kSequels;
}

constexpr std::string_view kWithYear[] = {"NĐ", "TT", "TTLT", "NQ", "NQLT", "QĐ", "CT"};

bool is_alnum(char32_t letter) {
  return is_digit(letter) || is_letter(letter);
}

Ending ending_at_sign(std::string_view text, const Token& sign) {
  constexpr std::u32string_view kGoOn = U"/\\_%°+=@#&×~<>^$";
  if (kGoOn.find(sign.sign) != kGoOn.npos) return Ending::none;
  const Glyph next = glyph_at(text, sign.end);
  const Token after = token_at(text, sign.end);
  if (sign.is_sign('-')) {
    const bool is_joined = !sign.after_blank && is_alnum(next.letter);
    return is_joined || after.is_number() ? Ending::none : Ending::clear;
  }
  if (sign.after_blank) return Ending::clear;
  const bool is_point = sign.is_sign('.') || sign.is_sign(',') || sign.is_sign(':');
  if (is_point && is_digit(next.letter)) return Ending::none;
  if (sign.is_sign('.') && is_file_ending(text, sign.end) && !is_digit(next.letter)) {
    return Ending::none;
  }
  return Ending::clear;
}

Ending ending_at_word(std::string_view text, const Token& word) {
  if (!word.after_blank) return Ending::none;  // "30a", "6h", "50W"
  static constexpr Keyword kMore{"càng", "cang"};
  if (is(text, word, kDay)) {
    if (is(text, token_at(text, word.end), kMore)) return Ending::clear;
    return token_at(text, word.end).is_number() ? Ending::clear : Ending::none;
  }
  if (is(text, word, kYear)) {
    return skip_year(text, word.begin) != word.begin ? Ending::clear : Ending::none;
  }
  const std::optional<PhraseMatch> sequel = sequels().at(text, word);
  const std::optional<PhraseMatch> count = counted().at(text, word);
  if (!sequel && !count) return Ending::doubtful;
  if (!count) return Ending::clear;
  // "có hiệu lực" is more than "có"; without marks "van" may be vấn or vẫn, and a count is
  // likelier.
  const bool goes_on =
      sequel && (sequel->end > count->end || (sequel->end == count->end && !sequel->lacks_marks));
  return goes_on ? Ending::clear : Ending::none;
}

Ending ending_of(std::string_view text, std::size_t end) {
  const Token next = token_at(text, end);
  switch (next.kind) {
    case TokenKind::none:
      return Ending::clear;
    case TokenKind::number:
      return Ending::none;
    case TokenKind::word:
      return ending_at_word(text, next);
    case TokenKind::sign:
      break;
  }
  return ending_at_sign(text, next);
}

// "05-CT", "31/QĐ": the type's code without a body behind the number.
std::size_t skip_code(std::string_view text, std::size_t at, const TypeWord& type) {
  const Token sign = token_at(text, at);
  if (!sign.is_sign('-') && !sign.is_sign('/')) return at;
  const Token code = token_at(text, sign.end);
  const bool is_code = code.is_word() && !code.after_line && code.is_capital &&
                       fold(code.in(text)) == fold(type.code);
  if (!is_code || token_at(text, code.end).is_sign('/')) return at;
  return code.end;
}

void read_year(std::string_view text, BareNumber& out, const TypeWord& type) {
  if (std::find(std::begin(kWithYear), std::end(kWithYear), type.code) == std::end(kWithYear)) {
    return;
  }
  const Token sign = token_at(text, out.end);
  const Token year = token_at(text, sign.end);
  if (!sign.is_sign('/') || sign.after_blank || year.after_blank || !year.is_number()) return;
  if (!is_year(year.in(text))) return;
  out.year = year.in(text);
  out.end = year.end;
}

// "Nghị quyết 4 (khóa XII)" is a plenum's; no committee met more often in one term.
bool names_plenum(std::string_view text, const BareNumber& number) {
  constexpr std::string_view kMostPlenums = "15";
  Token next = token_at(text, number.end);
  if (next.is_sign('(')) next = token_at(text, next.end);
  if (!is(text, next, kTerm)) return false;
  return number.number.size() < 2 || (number.number.size() == 2 && number.number <= kMostPlenums);
}

// "18,19-NQ/TW": looks like a decimal until the list's symbol comes.
bool is_glued_list(std::string_view text, std::size_t at) {
  const Token comma = token_at(text, at);
  return comma.is_sign(',') && token_at(text, comma.end).is_number();
}

}  // namespace

bool may_be_bare_number(std::string_view text, std::size_t at) {
  constexpr std::string_view kBlanks = " *\n:(\t\r\xA0";
  std::size_t before = at;
  while (before > 0 && at - before < 8 && kBlanks.find(text[before - 1]) != kBlanks.npos) --before;
  if (before == 0) return false;
  if (!may_end_type_word(text, before)) return false;
  const auto is_digit_at = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  while (is_digit_at(at)) ++at;
  if (at >= text.size()) return true;
  switch (text[at]) {
    case '/':
      return !is_digit_at(at + 1) || (is_digit_at(at + 4) && !is_digit_at(at + 5));
    case '-':
    case '.':
    case ':':
      return !is_digit_at(at + 1);
    default:
      return text[at] != '%';
  }
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && digits >= "1945" && digits <= "2099";
}

std::string_view type_group(std::string_view code) {
  return code == "QĐi" || code == "QyĐ" || code == "QĐI" || code == "QYĐ" ? "QĐ" : code;
}

std::optional<BareNumber> read_bare_number(std::string_view text, std::size_t at,
                                           const TypeWord& type) {
  const Token digits = token_at(text, at);
  if (!digits.is_number() || digits.size() > kMostDigits) return std::nullopt;
  BareNumber out;
  out.number = digits.in(text);
  out.begin = digits.begin;
  out.end = digits.end;
  read_year(text, out, type);
  out.end = skip_code(text, out.end, type);
  out.ending = names_plenum(text, out) ? Ending::none : ending_of(text, out.end);
  return out;
}

NumberList read_number_list(std::string_view text, std::size_t end, const TypeWord& type) {
  NumberList out;
  for (int count = 0; count < kMostMembers; ++count) {
    Token token = token_at(text, end);
    const bool is_comma = token.is_sign(',') || token.is_sign(';');
    if (is_comma) token = token_at(text, token.end);
    const bool says_and = is(text, token, kAnd);
    if (says_and) token = token_at(text, token.end);
    if (!is_comma && !says_and) break;
    const bool says_number = is(text, token, kNumberWord);
    if (says_number) token = token_at(text, token.end);
    if (token.is_sign(':') && says_number) token = token_at(text, token.end);
    if (!token.is_number()) break;
    if (read_symbol(text, token.begin, Typing::printed)) {
      out.symbol = token.begin;
      break;
    }
    std::optional<BareNumber> member = read_bare_number(text, token.begin, type);
    if (!member || (member->ending == Ending::none && !is_glued_list(text, member->end))) break;
    member->says_number = says_number;
    end = member->end;
    out.members.push_back(std::move(*member));
  }
  return out;
}

bool is_document(const TypeWordMatch& type, const BareNumber& number, const Mention& mention) {
  const Naming naming = type.word->naming;
  const bool is_long = number.number.size() > 1;
  if (naming == Naming::never || number.ending == Ending::none) return false;
  if (mention.has_date) return true;
  if (!mention.says_number && is_year(number.number)) return false;
  if (mention.is_known) return is_long || mention.says_number;
  if (!number.year.empty()) return is_long || mention.says_number;
  if (mention.says_number) return naming != Naming::told || mention.has_issuer;
  const bool is_clear = number.ending == Ending::clear;
  if (type.is_code && is_long && mention.has_issuer) return true;
  if (!is_long || naming == Naming::told || (mention.is_across_lines && !is_clear)) return false;
  if (mention.has_issuer) return true;
  // "đã quyết định 12, trong đó …": in small letters these are verbs as well.
  if (type.word->is_verb && !mention.is_capital) return false;
  if (naming == Naming::free) return is_clear || mention.is_capital;
  return is_clear && mention.is_capital;
}

}  // namespace congbo::citation
