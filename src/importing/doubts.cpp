#include "importing/doubts.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/date.h"
#include "base/text.h"
#include "importing/columns.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

// Folded: lines that head a paper, and types that title one.
constexpr std::array<std::string_view, 2> kMottoes = {"dang cong san viet nam",
                                                      "cong hoa xa hoi chu nghia viet nam"};
constexpr std::array<std::string_view, 14> kTypes = {
    "ke hoach", "huong dan", "quyet dinh", "nghi quyet",   "chi thi",  "ket luan",  "thong bao",
    "bao cao",  "to trinh",  "cong van",   "chuong trinh", "quy dinh", "cong dien", "thong tri"};
constexpr std::array<std::string_view, 4> kAnnexes = {"phu luc", "mau", "bieu mau", "danh muc"};
constexpr std::array<std::string_view, 5> kTails = {"noi nhan", "t/m ", "tm. ", "k/t ", "kt. "};

template <typename Table>
bool begins_any(std::string_view folded, const Table& table) {
  return std::any_of(table.begin(), table.end(),
                     [&](std::string_view words) { return folded.starts_with(words); });
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Reads "31/6/2024" step by step; `at` moves on only over what fits.
class DayReader {
 public:
  explicit DayReader(std::string_view line) : line_(line) {}

  std::optional<TextSpan> read(std::size_t begin) {
    at_ = begin;
    const int day = number(2);
    if (day < 0) return std::nullopt;
    const std::size_t behind_day = at_;
    for (const auto& [first, second] : kSeparators) {
      at_ = behind_day;
      if (!skip(first)) continue;
      const int month = number(2);
      if (month < 1 || month > 12 || !skip(second)) continue;
      const int year = number(4);
      if (year < kFirstYear || year > kLastYear) continue;
      const bool never = day > days_in_month(year, month) && day <= 39;
      return never ? std::optional(TextSpan{begin, at_}) : std::nullopt;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSeparators = {
      {{"/", "/"}, {"-", "-"}, {".", "."}, {" tháng ", " năm "}}};

  int number(std::size_t most) {
    const std::size_t begin = at_;
    int value = 0;
    for (; at_ < line_.size() && is_digit(line_[at_]); ++at_) {
      if (at_ - begin == most) return -1;
      value = value * 10 + (line_[at_] - '0');
    }
    return at_ == begin ? -1 : value;
  }

  bool skip(std::string_view words) {
    if (line_.substr(at_, words.size()) != words) return false;
    at_ += words.size();
    return true;
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

// "Số 13-KH/ĐU", "Số: 13/KH-UBND"; a form leaves the number blank.
bool is_number_line(std::string_view folded) {
  if (!folded.starts_with("so ") && !folded.starts_with("so:")) return false;
  const std::string_view rest = trim(folded.substr(3));
  const std::size_t end = rest.find_first_not_of("0123456789");
  return end != rest.npos && end > 0 && end <= 5 && (rest[end] == '-' || rest[end] == '/') &&
         rest.find('/') != rest.npos && rest.size() < 40;
}

}  // namespace

std::vector<TextSpan> days_that_never_were(std::string_view line) {
  std::vector<TextSpan> out;
  DayReader reader(line);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char before = at == 0 ? ' ' : line[at - 1];
    const bool begins = !is_digit(before) && before != '/' && before != '-' && before != '.';
    if (!begins || !is_digit(line[at])) continue;
    const auto span = reader.read(at);
    if (!span) continue;
    out.push_back(*span);
    at = span->end - 1;
  }
  return out;
}

std::optional<std::size_t> second_paper(const Manuscript& manuscript) {
  bool below_tail = false;
  bool has_motto = false;
  for (std::size_t i = 0; i < manuscript.lines.size(); ++i) {
    if (manuscript.lines[i].kind != Line::Kind::text) continue;
    for (const std::string_view column : columns_of(manuscript.lines[i].text)) {
      const std::string words = plain_words(column);
      const std::string folded = fold(words);
      if (below_tail && begins_any(folded, kAnnexes)) return std::nullopt;
      below_tail = below_tail || begins_any(folded, kTails);
      if (!below_tail) continue;
      has_motto = has_motto || begins_any(folded, kMottoes);
      const bool is_type =
          is_all_capitals(words) && std::find(kTypes.begin(), kTypes.end(), folded) != kTypes.end();
      if (is_number_line(folded) || (has_motto && is_type)) return i;
    }
  }
  return std::nullopt;
}

}  // namespace congbo::importing
