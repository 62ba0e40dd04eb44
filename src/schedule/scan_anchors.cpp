#include "schedule/scan_anchors.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace congbo::schedule {
namespace {

// What must stand beside a word that may begin a time to make it worth a closer look.
enum class Needs {
  nothing,
  word_behind,    // định kỳ, chủ nhật: the trigger's second word
  unit_behind,    // hằng, mỗi: a unit of time or a number
  number_behind,  // thứ: a number
  bound_before,   // năm 2023: a bound or a label before, or a count ("năm ngày") behind
  number_beside,  // tháng, quý …: a number behind, or a count, a bound or a plural before
  event_behind,   // trước, sau, khi: a number or one of the words that begin an event
};

struct Trigger {
  std::string_view word;
  Needs needs = Needs::nothing;
  std::string_view second = {};
};

constexpr std::array<Trigger, 28> kTriggers = {{
    {"năm", Needs::bound_before},
    {"tháng", Needs::number_beside},
    {"ngày", Needs::number_beside},
    {"quý", Needs::number_beside},
    {"quí", Needs::number_beside},
    {"qúy", Needs::number_beside},
    {"tuần", Needs::number_beside},
    {"q", Needs::number_beside},
    {"hằng", Needs::unit_behind},
    {"hàng", Needs::unit_behind},
    {"mỗi", Needs::unit_behind},
    {"từng", Needs::unit_behind},
    {"trước", Needs::event_behind},
    {"sau", Needs::event_behind},
    {"khi", Needs::event_behind},
    {"thứ", Needs::number_behind},
    {"theo", Needs::word_behind, "quý"},
    {"theo", Needs::word_behind, "tháng"},
    {"thường", Needs::word_behind, "xuyên"},
    {"định", Needs::word_behind, "kỳ"},
    {"định", Needs::word_behind, "kì"},
    {"liên", Needs::word_behind, "tục"},
    {"chủ", Needs::word_behind, "nhật"},
    {"một", Needs::word_behind, "lần"},
    {"sáu", Needs::word_behind, "tháng"},
    {"rằm", Needs::nothing},
    {"mùng", Needs::nothing},
    {"mồng", Needs::nothing},
}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// A letter or part of one. General punctuation (quotes, dashes) and no-break spaces are not.
bool is_letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
  const auto before = [&](std::size_t back) {
    return at >= back ? static_cast<unsigned char>(text[at - back]) : 0U;
  };
  if (byte >= 0xC0) {
    const unsigned next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
    return !(byte == 0xC2 || (byte == 0xE2 && next == 0x80));
  }
  return before(1) != 0xC2 && !(before(2) == 0xE2 && before(1) == 0x80) &&
         !(before(1) == 0xE2 && byte == 0x80);
}

// With a capital, or in capitals.
std::string raised(std::string_view word, bool all) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const bool is_first = at == 0;
    const char32_t c = next_codepoint(word, at);
    const bool raise = is_first || all;
    append_utf8(
        out, raise ? static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))) : c);
  }
  return out;
}

struct Spelling {
  std::string bytes;
  std::vector<Trigger> triggers;  // of that word
};

// Every trigger as it may be printed, by its first byte.
class Spellings {
 public:
  Spellings() {
    for (const Trigger& trigger : kTriggers) {
      add(std::string(trigger.word), trigger);
      add(raised(trigger.word, false), trigger);
      if (trigger.word.size() > 1) add(raised(trigger.word, true), trigger);
    }
  }

  // The trigger that the word [at, end) is, however it is printed.
  const Spelling* at(std::string_view text, std::size_t at, std::size_t end) const {
    const std::string_view word = text.substr(at, end - at);
    for (const Spelling& spelling : by_byte_[index(text[at])]) {
      if (spelling.bytes == word) return &spelling;
    }
    return nullptr;
  }

 private:
  static std::size_t index(char c) { return static_cast<unsigned char>(c); }
  void add(std::string bytes, const Trigger& trigger) {
    std::vector<Spelling>& list = by_byte_[index(bytes[0])];
    const auto known =
        std::find_if(list.begin(), list.end(), [&](const Spelling& s) { return s.bytes == bytes; });
    if (known == list.end()) {
      list.push_back({std::move(bytes), {trigger}});
    } else {
      known->triggers.push_back(trigger);
    }
  }

  std::array<std::vector<Spelling>, 256> by_byte_;
};

const Spellings& spellings() {
  static const Spellings all;
  return all;
}

// Blanks, a line break and Markdown's emphasis stand between the words of a phrase.
bool is_gap(std::string_view text, std::size_t at) {
  const char c = text[at];
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '*' || c == '_' || c == '\xC2' ||
         (c == '\xA0' && at > 0 && text[at - 1] == '\xC2');
}

constexpr std::size_t kFarthestWord = 24;  // bytes of blanks and of a word that are looked at

std::string word_behind(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + kFarthestWord);
  while (at < limit && is_gap(text, at)) ++at;
  std::size_t end = at;
  const bool is_number = at < limit && is_digit(text[at]);
  while (end < limit && (is_number ? is_digit(text[end]) : is_letter_at(text, end))) ++end;
  return to_match_form(text.substr(at, end - at));
}

std::string word_before(std::string_view text, std::size_t at) {
  const std::size_t limit = at - std::min(at, kFarthestWord);
  while (at > limit && is_gap(text, at - 1)) --at;
  std::size_t begin = at;
  while (begin > limit && is_letter_at(text, begin - 1)) --begin;
  return to_match_form(text.substr(begin, at - begin));
}

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 6> kUnits = {"năm", "quý", "quí", "tháng", "tuần", "ngày"};
constexpr std::array<std::string_view, 22> kNumberWords = {
    "i",   "ii",  "iii", "iv",   "một",  "hai", "ba",    "bốn",  "tư",   "năm",  "sáu",
    "bảy", "bẩy", "tám", "chín", "mười", "hai", "giêng", "chạp", "mùng", "mồng", "đầu"};
// Before a unit: a count, a bound, a plural. "năm" is five before "ngày".
constexpr std::array<std::string_view, 27> kBeforeUnit = {
    "hai",  "ba",   "bốn", "năm", "bảy",   "tám",   "chín",  "mười", "lăm",
    "mươi", "cuối", "đầu", "hết", "trong", "các",   "những", "của",  "nửa",
    "lần",  "giữa", "kỳ",  "kì",  "một",   "trước", "sau",   "đến",  "vào"};
constexpr std::array<std::string_view, 26> kEventWords = {
    "khi", "mỗi", "từng", "hội", "đại",  "cuộc", "kỳ",   "phiên", "buổi",
    "lễ",  "sơ",  "tổng", "đợt", "họp",  "tập",  "ngày", "có",    "nhận",
    "một", "hai", "ba",   "năm", "mười", "ít",   "kết",  "được"};

// Before a year that says when; of "nhiệm vụ năm 2023" there is far more in any plan.
constexpr std::array<std::string_view, 14> kBeforeYear = {"từ",     "tới",  "đoạn",  "suốt", "nhất",
                                                          "là",     "hiện", "thành", "xong", "kiến",
                                                          "khoảng", "quá",  "chót",  "cả"};
constexpr std::array<std::string_view, 3> kBehindUnit = {"cuối", "tiếp", "thứ"};

bool is_number(std::string_view word) {
  return !word.empty() && is_digit(word[0]);
}

bool is_met(const Trigger& trigger, const std::string& behind, std::string_view text,
            std::size_t begin) {
  const bool is_numbered = is_number(behind) || is_among(behind, kNumberWords);
  switch (trigger.needs) {
    case Needs::nothing:
      return true;
    case Needs::word_behind:
      return behind == trigger.second;
    case Needs::number_behind:
      return is_numbered;
    case Needs::unit_behind:
      return is_numbered || is_among(behind, kUnits);
    case Needs::event_behind:
      return is_number(behind) || is_among(behind, kEventWords);
    case Needs::bound_before: {
      const std::string before = word_before(text, begin);
      const bool is_length = is_among(behind, kUnits) || behind == "một" || behind == "tháng";
      return is_length || before.empty() || is_among(before, kBeforeUnit) ||
             (is_number(behind) && is_among(before, kBeforeYear));
    }
    case Needs::number_beside:
      break;
  }
  return is_numbered || is_among(behind, kBehindUnit) ||
         is_among(word_before(text, begin), kBeforeUnit);
}

bool has_what_it_needs(std::string_view text, std::size_t begin, std::size_t end,
                       const Spelling& spelling) {
  const std::string behind = word_behind(text, end);
  return std::any_of(spelling.triggers.begin(), spelling.triggers.end(),
                     [&](const Trigger& trigger) { return is_met(trigger, behind, text, begin); });
}

constexpr std::array<std::string_view, 16> kBehindNumber = {
    "giờ", "h",   "g",     "ngày", "tháng", "tuần", "năm", "quý",
    "quí", "lần", "tiếng", "âm",   "đến",   "tới",  "và",  "al"};

// Numbers and what joins them: "20/5/2022", "2022-2025", "16:30".
std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    const bool joins = (c == '/' || c == '.' || c == '-' || c == ':') && at + 1 < text.size() &&
                       is_digit(text[at + 1]);
    if (!is_digit(c) && !joins) break;
    ++at;
  }
  return at;
}

// A run that could be part of a time: a date, an hour, a year, or a number before a unit.
bool looks_like_time(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view run = text.substr(begin, end - begin);
  if (run.size() > 23) return false;
  if (run.find_first_not_of("0123456789") != run.npos) return true;
  if (run.size() == 4) {
    const std::string before = word_before(text, begin);
    return run[0] == '2' &&
           (before.empty() || is_among(before, kBeforeUnit) || is_among(before, kBeforeYear));
  }
  if (run.size() > 2) return false;
  return is_among(word_behind(text, end), kBehindNumber) ||
         (end < text.size() && (text[end] == ' ' || text[end] == '-') &&
          text.substr(end, 4).find_first_of("-/.") != std::string_view::npos);
}

// By byte: whether it belongs to a letter. Those that may begin a quote or a no-break space don't.
constexpr std::array<bool, 256> make_letter_bytes() {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    const bool is_ascii_letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    table[byte] = byte < 0x80 ? is_ascii_letter : byte != 0xE2 && byte != 0xC2;
  }
  return table;
}

// Past the letters at `at`.
std::size_t skip_letters(std::string_view text, std::size_t at) {
  static constexpr std::array<bool, 256> kIsLetter = make_letter_bytes();
  while (at < text.size() && kIsLetter[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

bool is_ascii_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

// "ke-hoach-20-4-2024", "20-4-2024.docx": numbers of a name.
bool is_in_file_name(std::string_view text, std::size_t begin, std::size_t end) {
  const bool goes_on = end + 2 < text.size() && text[end] == '.' && text[end + 1] >= 'a' &&
                       text[end + 1] <= 'z' && is_ascii_letter(text[end + 2]);
  if (goes_on) return true;
  return begin >= 2 && (text[begin - 1] == '-' || text[begin - 1] == '_') &&
         is_ascii_letter(text[begin - 2]) && text.substr(begin, end - begin).find('-') != text.npos;
}

// "https://…", "www.…"
bool begins_address(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 8);
  return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
}

}  // namespace

std::optional<Anchor> find_anchor(std::string_view text, std::size_t at) {
  const Spellings& words = spellings();
  while (at < text.size()) {
    if (is_digit(text[at])) {
      const std::size_t end = end_of_run(text, at);
      const bool is_apart =
          (at == 0 || !is_letter_at(text, at - 1)) && !is_in_file_name(text, at, end);
      if (is_apart && looks_like_time(text, at, end)) return Anchor{at, end};
      at = end;
      continue;
    }
    const std::size_t end = skip_letters(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    if (begins_address(text, at)) {
      at = std::min(text.find_first_of(" \t\r\n", at), text.size());
      continue;
    }
    if (const Spelling* found = words.at(text, at, end)) {
      if (has_what_it_needs(text, at, end, *found)) return Anchor{at, end};
    }
    at = end;
  }
  return std::nullopt;
}

}  // namespace congbo::schedule
