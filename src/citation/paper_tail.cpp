#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/paper_parts.h"

namespace congbo::citation {
namespace {

constexpr std::size_t kLongestName = 60;  // bytes
constexpr std::size_t kLongestRecipient = 300;
constexpr std::size_t kMostSignatureCells = 14;
constexpr char32_t kSymbolBullet = 0xF0B7;  // the bullet of Word's Symbol font

// T/M for the collective, K/T for the head by the deputy, T/L by order, TUQ by mandate, Q acting;
// the State prints dots instead of strokes (reference §d).
constexpr std::array<std::string_view, 12> kPowers = {"t/m", "tm.", "tm", "k/t",  "kt.", "kt",
                                                      "t/l", "tl.", "tl", "tuq.", "tuq", "q."};

constexpr std::array<std::string_view, 17> kRoles = {
    "phó",         "bí thư",    "chủ tịch",    "trưởng",      "giám đốc",   "chánh",
    "chủ nhiệm",   "ủy viên",   "thường trực", "tổng bí thư", "bộ trưởng",  "thứ trưởng",
    "hiệu trưởng", "tổ trưởng", "đội trưởng",  "thủ tướng",   "viện trưởng"};

bool is_power(const Cell& cell) {
  const bool begins = std::any_of(kPowers.begin(), kPowers.end(), [&](std::string_view power) {
    return cell.form.starts_with(power) && cell.form.size() > power.size() &&
           (power.back() == '.' || cell.form[power.size()] == ' ');
  });
  return begins && is_in_capitals(cell.words);
}

bool is_role(const Cell& cell) {
  const bool begins = std::any_of(kRoles.begin(), kRoles.end(), [&](std::string_view role) {
    return starts_with_word(cell.form, role);
  });
  return begins && is_in_capitals(cell.words);
}

// "(đã ký)", "Đã ký": printed where a signature was.
bool is_signed_mark(const Cell& cell) {
  std::string_view form = cell.form;
  if (!form.empty() && (form[0] == '(' || form[0] == '[')) form.remove_prefix(1);
  return starts_with_word(form, "đã ký") && cell.words.size() < 30;
}

// Two to five words, each with a capital, nothing else: "Nguyễn Thị Hòa".
bool is_name(const Cell& cell) {
  if (cell.words.size() > kLongestName) return false;
  std::size_t words = 0;
  for (const std::string_view word : split(cell.words, ' ')) {
    if (word.empty()) continue;
    std::size_t at = 0;
    if (!is_upper_letter(next_codepoint(word, at))) return false;
    while (at < word.size()) {
      if (!is_letter(next_codepoint(word, at))) return false;
    }
    ++words;
  }
  return words >= 2 && words <= 5;
}

bool begins_recipients(const Cell& cell) {
  return cell.form.starts_with("nơi nhận");
}

// The bullet of a list item, or nothing: "-", "·", "+", "•", "–".
std::size_t bullet_size(std::string_view words) {
  const Glyph first = glyph_at(words, 0);
  const bool is_bullet = first.letter == '-' || first.letter == U'·' || first.letter == '+' ||
                         first.letter == U'•' || first.letter == U'▪' ||
                         first.letter == kSymbolBullet;
  return is_bullet ? first.end : 0;
}

void drop_end_marks(std::string& words) {
  constexpr std::string_view kMarks = ",;./ ";
  while (!words.empty() && kMarks.find(words.back()) != kMarks.npos) words.pop_back();
}

class TailReader {
 public:
  TailReader(const PaperLines& lines, Paper& paper) : lines_(lines), paper_(paper) {}

  std::size_t read(std::size_t first) {
    const std::size_t begin = find_begin(first);
    for (std::size_t i = begin; i < lines_.cells.size(); ++i) {
      const Cell& cell = lines_.cells[i];
      if (begins_recipients(cell)) {
        recipients_at_ = i;
        add_first_recipient(cell);
      } else if (read_signature(cell, i)) {
        // A column of signatures may stand between two recipients in a text dump.
      } else if (recipients_at_ != kNowhere && !signature_is_over(i)) {
        add_recipient(cell);
      }
    }
    for (std::string& recipient : paper_.recipients) drop_end_marks(recipient);
    paper_.recipients.erase(
        std::remove(paper_.recipients.begin(), paper_.recipients.end(), std::string()),
        paper_.recipients.end());
    return begin;
  }

 private:
  // The last "Nơi nhận" or power of signature opens the tail; whichever of the two comes first.
  std::size_t find_begin(std::size_t first) const {
    const std::size_t none = lines_.cells.size();
    std::size_t recipients = none;
    std::size_t power = none;
    for (std::size_t i = none; i > first; --i) {
      const Cell& cell = lines_.cells[i - 1];
      if (recipients == none && begins_recipients(cell)) recipients = i - 1;
      if (is_power(cell) && (power == none || power - (i - 1) <= 3)) power = i - 1;
    }
    if (recipients == none) return power;
    const bool is_above = power < recipients && recipients - power <= kMostSignatureCells;
    return is_above ? power : recipients;
  }

  bool read_signature(const Cell& cell, std::size_t index) {
    Signature& signature = paper_.signature;
    if (is_power(cell)) {
      begin_signature(index);
      std::string& line = signature.on_behalf_of.empty() ? signature.on_behalf_of : signature.title;
      append(line, cell.words);
      return true;
    }
    const bool is_near = signature_at_ != kNowhere && index - signature_at_ <= kMostSignatureCells;
    if (signature.name.empty() && is_role(cell)) {
      begin_signature(index);
      append(signature.title, cell.words);
      return true;
    }
    if (!is_near) return false;
    if (is_signed_mark(cell)) {
      if (signature.name.empty()) signature.name = "(đã ký)";
      return true;
    }
    const bool takes_name = signature.name.empty() || signature.name == "(đã ký)";
    if (!takes_name || !is_name(cell) || bullet_size(cell.words) > 0) return false;
    signature.name = cell.words;
    name_at_ = index;
    return true;
  }

  void begin_signature(std::size_t index) {
    if (signature_at_ == kNowhere) signature_at_ = index;
  }

  // Below the name of a signature printed under the recipients nothing belongs to them any more.
  bool signature_is_over(std::size_t index) const {
    const bool is_below = name_at_ != kNowhere && name_at_ > recipients_at_;
    return is_below && index > name_at_;
  }

  static void append(std::string& line, const std::string& words) {
    if (!line.empty()) line += ", ";
    line += words;
  }

  // "Nơi nhận: Như trên" on one line.
  void add_first_recipient(const Cell& cell) {
    const std::size_t colon = cell.words.find(':');
    if (colon == std::string::npos) return;
    const std::string rest(trim(std::string_view(cell.words).substr(colon + 1)));
    if (!rest.empty()) paper_.recipients.push_back(rest);
  }

  void add_recipient(const Cell& cell) {
    if (is_rule(cell.words) || cell.words.size() > kLongestRecipient) return;
    const std::size_t bullet = bullet_size(cell.words);
    const std::string words(trim(std::string_view(cell.words).substr(bullet)));
    const bool goes_on = bullet == 0 && !paper_.recipients.empty() && !ends_item();
    if (goes_on) {
      paper_.recipients.back() += " " + words;
    } else if (!words.empty()) {
      paper_.recipients.push_back(words);
    }
  }

  bool ends_item() const {
    const char last = paper_.recipients.back().back();
    return last == ',' || last == ';' || last == '.';
  }

  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
  const PaperLines& lines_;
  Paper& paper_;
  std::size_t recipients_at_ = kNowhere;
  std::size_t signature_at_ = kNowhere;
  std::size_t name_at_ = kNowhere;
};

}  // namespace

std::size_t read_tail(const PaperLines& lines, std::size_t first, Paper& paper) {
  return TailReader(lines, paper).read(first);
}

}  // namespace congbo::citation
