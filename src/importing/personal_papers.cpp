#include "importing/personal_papers.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "importing/columns.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

// How many lines with words make up the head, where a paper says what it is.
constexpr std::size_t kHeadLines = 30;
constexpr std::size_t kTitleLines = 15;
constexpr std::size_t kLongestTitle = 120;  // characters

// The tables below are folded, but for the family names.

// Titles of papers that become files on a person once they are filled in.
constexpr std::array<std::string_view, 19> kPersonalTitles = {"ban cam ket",
                                                              "giay cam ket",
                                                              "cam ket ca nhan",
                                                              "ke hoach ca nhan",
                                                              "ke hoach hoc tap ca nhan",
                                                              "ke hoach tu duong",
                                                              "ke hoach ren luyen",
                                                              "ban kiem diem",
                                                              "ban tu kiem diem",
                                                              "ban tu phe binh",
                                                              "ban tu nhan xet",
                                                              "ban tu danh gia",
                                                              "so yeu ly lich",
                                                              "ly lich",
                                                              "phieu dang ky ca nhan",
                                                              "ban dang ky",
                                                              "phieu dang vien",
                                                              "phieu danh gia",
                                                              "phieu bo sung ho so"};

// Fields for a person's name, and the other fields such papers have.
constexpr std::array<std::string_view, 14> kNameFields = {"ho va ten",
                                                          "ho ten",
                                                          "ho va ten dang vien",
                                                          "ho ten dang vien",
                                                          "ho ten khai sinh",
                                                          "ho va ten khai sinh",
                                                          "ho, ten khai sinh",
                                                          "ten khai sinh",
                                                          "ho va ten nguoi khai",
                                                          "ho ten nguoi khai",
                                                          "ten toi la",
                                                          "toi ten la",
                                                          "toi ten",
                                                          "toi la"};
constexpr std::array<std::string_view, 12> kPersonFields = {
    "ngay sinh",     "sinh ngay", "ngay thang nam sinh", "so cccd",  "cccd",    "so cmnd", "cmnd",
    "ngay vao dang", "que quan",  "so the dang vien",    "nam sinh", "sinh nam"};

// Names written without a colon: "Tôi tên là Nguyễn Văn A".
constexpr std::array<std::string_view, 4> kSaysName = {"toi ten la ", "ten toi la ", "toi ten ",
                                                       "toi la "};

// What lists of people are about that the site keeps no such list of.
constexpr std::array<std::string_view, 14> kListTopics = {
    "ky luat",          "vi pham",     "cam ket",  "kiem diem", "tu phe binh",
    "phe binh",         "khien trach", "canh cao", "khai tru",  "diem danh",
    "khong hoan thanh", "vang mat",    "co mat",   "tham du"};

// Titles of papers on the discipline of one person.
constexpr std::array<std::string_view, 9> kDiscipline = {
    "thi hanh ky luat", "ky luat dang vien", "ky luat can bo", "ky luat doi voi", "khien trach",
    "canh cao doi voi", "khai tru",          "cach chuc",      "tu phe binh"};

constexpr std::array<std::string_view, 6> kForms = {"dong chi ", "ong ",       "ba ",
                                                    "anh ",      "dang vien ", "d/c "};

// Family names, which tell a person from a place or a body; in match form, since Đặng is a name and
// Đảng is none.
constexpr std::array<std::string_view, 53> kFamilies = {
    "nguyễn", "trần", "lê",    "phạm",   "hoàng",  "huỳnh", "phan",  "vũ",    "võ",
    "đặng",   "bùi",  "đỗ",    "hồ",     "ngô",    "dương", "lý",    "lí",    "đinh",
    "trịnh",  "đào",  "đoàn",  "trương", "lâm",    "mai",   "cao",   "hà",    "lưu",
    "lương",  "thái", "tạ",    "phùng",  "tô",     "tống",  "châu",  "quách", "vương",
    "kiều",   "la",   "thạch", "tăng",   "nghiêm", "chu",   "triệu", "ninh",  "bạch",
    "hứa",    "đàm",  "giang", "tiêu",   "khúc",   "mạc",   "nông",  "lò"};

constexpr std::array<std::string_view, 24> kOtherTitles = {
    "ke hoach",    "huong dan", "quyet dinh", "nghi quyet",       "chi thi",      "ket luan",
    "thong bao",   "bao cao",   "to trinh",   "cong van",         "chuong trinh", "quy dinh",
    "quy che",     "de an",     "phuong an",  "thong tri",        "giay moi",     "cong dien",
    "loi keu goi", "de cuong",  "quy hoach",  "bai tuyen truyen", "ban tin",      "thong tu"};

// What follows "Biên bản" in the title of minutes.
constexpr std::array<std::string_view, 13> kMinutesOf = {
    "hop",      "cuoc hop",   "hoi nghi", "sinh hoat", "lam viec", "kiem tra", "dai hoi",
    "ban giao", "kiem phieu", "bau cu",   "v/v",       "ve viec",  "ghi"};

constexpr std::array<std::string_view, 7> kTold = {
    "bien ban duoc thong qua", "bien ban nay duoc", "bien ban da duoc", "cuoc hop ket thuc",
    "hoi nghi ket thuc",       "buoi hop ket thuc", "bien ban duoc lap"};
constexpr std::array<std::string_view, 7> kHeaded = {"thanh phan tham du",
                                                     "thanh phan du hop",
                                                     "thanh phan",
                                                     "chu tri",
                                                     "chu toa",
                                                     "thu ky",
                                                     "vang mat"};

template <typename Table>
bool begins_any(std::string_view folded, const Table& table) {
  return std::any_of(table.begin(), table.end(),
                     [&](std::string_view words) { return folded.starts_with(words); });
}

template <typename Table>
bool has_any(std::string_view folded, const Table& table) {
  return std::any_of(table.begin(), table.end(),
                     [&](std::string_view words) { return has_words(folded, words); });
}

template <typename Table>
bool is_any(std::string_view folded, const Table& table) {
  return std::find(table.begin(), table.end(), folded) != table.end();
}

// Fields that hold a name in some papers and other things in others.
constexpr std::array<std::string_view, 3> kLooseFields = {"toi", "dong chi", "dang vien"};

// Below these stand those who signed, whom no list is about.
constexpr std::array<std::string_view, 5> kTails = {"noi nhan", "t/m ", "tm. ", "k/t ", "kt. "};

struct Field {
  std::string key;    // folded, without numbering in front
  std::string value;  // as written, without dots and underscores to write on
};

Field read_field(std::string_view words) {
  const std::size_t colon = words.find(':');
  if (colon == words.npos) return {};
  std::string key = fold(trim(words.substr(0, colon)));
  key.erase(0, std::min(key.find_first_of("abcdefghijklmnopqrstuvwxyz"), key.size()));
  std::string value;
  for (std::size_t at = colon + 1; at < words.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_codepoint(words, at);
    const bool to_write_on = letter == '.' || letter == '_' || letter == 0x2026 || letter == '-';
    if (!to_write_on) value.append(words, begin, at - begin);
  }
  return {std::move(key), std::string(trim(value))};
}

// A blank has nothing, or a hint in brackets: "(ghi rõ họ tên)".
bool is_filled(const std::string& value) {
  return value.size() > 1 && value.front() != '(' && value.front() != '\\';
}

// As many words as a name has, from the beginning; a stop ends it.
std::string name_at_beginning(std::string_view words) {
  std::string out;
  int count = 0;
  for (const std::string_view word : split(words, ' ')) {
    const std::string_view bare = without_tail(word, ",.;:()");
    if (!begins_upper(bare) || count == 5) break;
    if (!out.empty()) out += ' ';
    out += bare;
    ++count;
    if (bare.size() != word.size()) break;
  }
  return out;
}

// The words behind the first `count`.
std::string_view behind_words(std::string_view words, std::size_t count) {
  for (; count > 0 && !words.empty(); --count) {
    words.remove_prefix(std::min(words.find(' '), words.size() - 1) + 1);
  }
  return words;
}

bool names_first(std::string_view words) {
  return is_person_name(name_at_beginning(words));
}

std::size_t count_blanks(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

bool says_own_name(std::string_view words) {
  const std::string folded = fold(words);
  for (const std::string_view start : kSaysName) {
    if (!folded.starts_with(start)) continue;
    if (names_first(behind_words(words, count_blanks(start)))) return true;
  }
  return false;
}

// "đồng chí Nguyễn Văn Mẫu" anywhere in the line.
bool names_someone(std::string_view words) {
  for (std::size_t skip = 0; skip < 40; ++skip) {
    const std::string_view rest = behind_words(words, skip);
    if (rest.empty()) return false;
    const std::string folded = fold(rest);
    for (const std::string_view form : kForms) {
      if (!folded.starts_with(form)) continue;
      if (names_first(behind_words(rest, count_blanks(form)))) return true;
    }
  }
  return false;
}

std::string without_number(std::string_view words) {
  return std::string(
      words.substr(std::min(words.find_first_not_of("0123456789.)-+ "), words.size())));
}

bool reads_as_title(const std::string& words) {
  const bool stops = words.find_first_of(".;:", words.size() - 1) != words.npos;
  return !stops && count_codepoints(words) <= kLongestTitle;
}

bool is_short_title(const std::string& words) {
  return begins_upper(words) && reads_as_title(words);
}

// The columns of a line or cells of a row, a label with what stands far behind it: "Họ tên:   …".
std::vector<std::string> pieces_of(std::string_view whole, bool is_table) {
  std::vector<std::string> out;
  for (const std::string_view piece : is_table ? split(whole, '|') : columns_of(whole)) {
    const std::string_view words = trim(piece);
    if (words.empty()) continue;
    const bool answers = !out.empty() && out.back().back() == ':' && words.find(':') == words.npos;
    if (answers) {
      out.back() += " " + std::string(words);
    } else {
      out.emplace_back(words);
    }
  }
  return out;
}

bool is_minutes_symbol(std::string_view folded) {
  const bool is_number = folded.starts_with("so ") || folded.starts_with("so:") ||
                         (folded[0] >= '0' && folded[0] <= '9' && folded.find(' ') == folded.npos);
  if (!is_number || folded.size() > 60) return false;
  std::string symbol(folded);
  symbol.erase(std::remove(symbol.begin(), symbol.end(), ' '), symbol.end());
  return symbol.find("-bb/") != symbol.npos || symbol.find("/bb-") != symbol.npos;
}

}  // namespace

bool is_person_name(std::string_view words) {
  const std::vector<std::string_view> parts = split(trim(words), ' ');
  if (parts.size() < 2 || parts.size() > 5) return false;
  if (!is_any(to_match_form(parts.front()), kFamilies)) return false;
  return std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
    return begins_upper(part) && part.find_first_of("0123456789,.;:()/") == part.npos;
  });
}

void PersonalPaper::look_at(std::string_view line, std::size_t index, std::size_t with_words,
                            bool is_table) {
  const std::string whole = plain_words(line);
  if (is_table && with_words > 0) {
    const std::string folded = fold(whole);
    const bool names = has_words(folded, "ho va ten") || has_words(folded, "ho ten");
    list_of_people_ = list_of_people_ || (names && has_any(folded, kListTopics));
  }
  for (const std::string& words : pieces_of(whole, is_table)) {
    look_for_field(words, index);
    if (!is_table) look_for_title(words, with_words);
    look_for_person(words, index, with_words);
  }
}

void PersonalPaper::look_for_field(const std::string& words, std::size_t index) {
  const Field field = read_field(words);
  const bool filled = is_filled(field.value);
  const bool by_field = filled && (is_any(field.key, kNameFields) ||
                                   (is_any(field.key, kLooseFields) && names_first(field.value)));
  const bool named = by_field || says_own_name(words);
  if (named && !name_line_) name_line_ = index;
  person_fields_ = person_fields_ || (filled && is_any(field.key, kPersonFields));
}

void PersonalPaper::look_for_title(const std::string& words, std::size_t with_words) {
  const std::string folded = fold(words);
  const bool early = with_words <= kTitleLines && reads_as_title(words);
  if (early && has_any(folded, kDiscipline)) discipline_at_ = with_words;
  const bool head = with_words <= kHeadLines && is_short_title(words);
  if (!is_all_capitals(words) && !head) return;
  const bool personal = begins_any(folded, kPersonalTitles) || has_words(folded, "ca nhan");
  personal_title_ = personal_title_ || personal;
  list_of_people_ =
      list_of_people_ || (folded.starts_with("danh sach") && has_any(folded, kListTopics));
}

void PersonalPaper::look_for_person(const std::string& words, std::size_t index,
                                    std::size_t with_words) {
  const std::string folded = fold(words);
  in_tail_ = in_tail_ || begins_any(folded, kTails);
  if (person_line_ || in_tail_) return;
  const bool below_title = discipline_at_ > 0 && with_words - discipline_at_ <= 2;
  const std::string entry = without_number(words);
  const bool is_place_date = has_words(folded, "ngay") && has_words(folded, "thang");
  const bool listed =
      list_of_people_ && !is_place_date && (names_first(entry) || names_someone(entry));
  if (listed || (below_title && names_someone(words))) person_line_ = index;
}

std::optional<std::size_t> PersonalPaper::line() const {
  if (person_line_) return person_line_;
  return personal_title_ || person_fields_ ? name_line_ : std::nullopt;
}

bool Minutes::is_title(const std::string& words, std::size_t with_words) {
  const std::string folded = fold(words);
  if (!folded.starts_with("bien ban")) {
    other_title_ = other_title_ || (is_short_title(words) && begins_any(folded, kOtherTitles));
    return false;
  }
  if (is_all_capitals(words)) return true;
  if (other_title_ || with_words > kTitleLines || !is_short_title(words)) return false;
  const std::string_view rest = trim(std::string_view(folded).substr(8));
  return rest.empty() || begins_any(rest, kMinutesOf);
}

bool Minutes::look_at(std::string_view line, std::size_t with_words) {
  for (const std::string_view piece : columns_of(line)) {
    const std::string words = plain_words(piece);
    if (words.empty()) continue;
    if (with_words <= kHeadLines && is_title(words, with_words)) return true;
    const std::string folded = fold(without_number(words));
    if (with_words <= kTitleLines && is_minutes_symbol(fold(words))) return true;
    for (std::size_t i = 0; i < kTold.size(); ++i) {
      if (has_words(folded, kTold[i])) told_ |= i < 3 || i == 6 ? 1U : 2U;
    }
    if (folded.starts_with("hom nay") && has_words(folded, "gio")) told_ |= 4U;
    for (std::size_t i = 0; i < kHeaded.size(); ++i) {
      if (!folded.starts_with(kHeaded[i])) continue;
      const std::string who = read_field(words).value;
      // Under the title of a plan these are who will chair and write.
      const bool named = i >= 3 && !other_title_ && (names_first(who) || names_someone(who));
      (named ? told_ : headed_) |= 8U << (i < 3 ? 0 : i);
    }
  }
  const auto count = [](unsigned bits) {
    int out = 0;
    for (; bits != 0; bits &= bits - 1) ++out;
    return out;
  };
  return count(told_) >= 2 || (told_ != 0 && count(told_) + count(headed_) >= 3);
}

}  // namespace congbo::importing
