#include "citation/short_forms.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"

namespace congbo::citation {
namespace {

constexpr ShortForm kForms[] = {
    {"TP", "thành phố", Follows::place},
    {"Tp", "thành phố", Follows::place},
    {"T.P", "thành phố", Follows::place},
    {"TX", "thị xã", Follows::place},
    {"Tx", "thị xã", Follows::place},
    {"H", "huyện", Follows::place, true},
    {"P", "phường", Follows::place, true},
    {"Q", "quận", Follows::place_or_number, true},
    {"X", "xã", Follows::place, true},
    {"GS", "giáo sư", Follows::name},
    {"PGS", "phó giáo sư", Follows::name},
    {"TS", "tiến sĩ", Follows::name},
    {"ThS", "thạc sĩ", Follows::name},
    {"Ths", "thạc sĩ", Follows::name},
    {"Th.S", "thạc sĩ", Follows::name},
    {"BS", "bác sĩ", Follows::name},
    {"KS", "kỹ sư", Follows::name, true},
    {"Ô", "ông", Follows::name, true},
    {"h", "huyện", Follows::place, true},
    {"Kp", "khu phố", Follows::place_or_number},
    {"KP", "khu phố", Follows::place_or_number, true},
    {"kp", "khu phố", Follows::place_or_number},
    {"Ấp", "Ấp", Follows::number, true},
    // Xã or xóm, tỉnh or thôn, đường or đảng, chợ or chùa.
    {"x", "", Follows::place, true},
    {"t", "", Follows::place, true},
    {"Đ", "", Follows::place, true},
    {"ch", "", Follows::place, true},
    // Names; Trường or Trần.
    {"Ng", "", Follows::name, true},
    {"Tr", "", Follows::name, true},
    // Before what signs or leads: giám đốc or gia đình, thay mặt or thương mại.
    {"GĐ", "", Follows::name, true},
    {"KT", "", Follows::name, true},
    {"PGĐ", "", Follows::name, true},
    {"PTP", "", Follows::name, true},
    {"TL", "", Follows::name, true},
    {"TM", "", Follows::name, true},
    {"TUQ", "", Follows::name, true},
    {"VP", "", Follows::name, true},
    // Chủ nhật or cử nhân, danh sách or dược sĩ, liệt sĩ or luật sư, thị trấn or Thủ tướng.
    {"CN", "", Follows::place, true},
    {"DS", "", Follows::place, true},
    {"LS", "", Follows::place, true},
    {"TT", "", Follows::place, true},
    {"Đ/c", "Đồng chí", Follows::anything},
    {"Đ/C", "đồng chí", Follows::anything},
    {"đ/c", "đồng chí", Follows::anything},
    {"tr", "trang", Follows::number, true},
    {"ĐT", "điện thoại", Follows::number},
};

// Cities of one syllable; other places have two that begin with capitals.
constexpr std::string_view kCities[] = {"HCM", "Huế", "Vinh"};

// No name and no office begins with these; a sentence does.
constexpr std::string_view kBeginnings[] = {
    "Sau",  "Các", "Những", "Khi", "Nếu", "Từ", "Đề",  "Mọi",   "Nay", "Trong", "Theo",
    "Việc", "Xin", "Tuy",   "Rồi", "Đây", "Đó", "Tại", "Trước", "Với", "Về",
};

// Before the initials of somebody who isn't named: "ông N. V. Nam"; "chí" of "đồng chí".
constexpr std::string_view kTitles[] = {"ông", "bà",  "anh", "chị", "em",  "cháu", "cụ",
                                        "chí", "đ/c", "cô",  "chú", "bác", "thầy"};

constexpr std::string_view kMarks[] = {",", ".", ";", ":", "!", "?", ")", "\"", "'", "”", "’", "…"};

constexpr std::size_t kLongestWord = 40;  // bytes; longer ones are no syllables

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view first_word(std::string_view text) {
  text = text.substr(0, kLongestWord);
  return text.substr(0, text.find_first_of(" \n\t"));
}

std::string_view without_marks(std::string_view word) {
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kMarks) {
      if (!word.ends_with(mark)) continue;
      word.remove_suffix(mark.size());
      found = true;
    }
  }
  return word;
}

// Before it alone: what follows may be long.
std::string_view without_blanks(std::string_view rest) {
  return rest.substr(std::min(rest.find_first_not_of(" \n\t"), rest.size()));
}

bool is_capital(std::string_view word) {
  if (word.empty()) return false;
  std::size_t at = 0;
  return is_upper_letter(next_codepoint(word, at));
}

bool is_beginning(std::string_view rest) {
  const std::string_view first = without_marks(first_word(rest));
  return std::find(std::begin(kBeginnings), std::end(kBeginnings), first) != std::end(kBeginnings);
}

// "Kỳ", not "UBND".
bool is_name_word(std::string_view word) {
  if (!is_capital(word)) return false;
  std::size_t at = 0;
  next_codepoint(word, at);
  return at < word.size() && !is_capital(word.substr(at)) &&
         (static_cast<unsigned char>(word[at]) >= 0xC3 || (word[at] >= 'a' && word[at] <= 'z'));
}

bool is_place(std::string_view rest) {
  const std::string_view first = first_word(rest);
  const std::string_view plain = without_marks(first);
  if (std::find(std::begin(kCities), std::end(kCities), plain) != std::end(kCities)) return true;
  if (!is_name_word(first) || plain.size() != first.size()) return false;
  return is_name_word(without_blanks(rest.substr(first.size())));
}

// Where the word that ends at `end` begins, brackets and quotes before it left out.
std::size_t begin_of_word(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < kLongestWord && !is_blank(text[begin - 1])) --begin;
  if (begin > 0 && !is_blank(text[begin - 1])) return end;  // none; it may begin inside a character
  for (const std::string_view mark : {"(", "\"", "“", "‘", "["}) {
    if (text.substr(begin, end - begin).starts_with(mark)) begin += mark.size();
  }
  return begin;
}

// The word before the one that begins at `begin`, on its line; empty when there is none.
std::string_view word_before(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  if (end == begin || end == 0) return {};
  const std::size_t first = begin_of_word(text, end);
  return text.substr(first, end - first);
}

// "N", "Tr", "N.V": of one or two letters each, the first a capital; not "An", which is a name.
bool is_initial(std::string_view word) {
  if (word.empty()) return false;
  for (const std::string_view part : split(word, '.')) {
    const std::size_t letters = count_codepoints(part);
    if (!is_capital(part) || letters > 2) return false;
    if (letters == 2 && fold(part).find_first_of("aeiouy") != std::string::npos) return false;
  }
  return true;
}

// "3 tr", "8 h": behind a number a small letter is a unit.
bool is_unit(std::string_view text, std::size_t begin, std::string_view word) {
  const std::string_view before = word_before(text, begin);
  return !is_capital(word) && !before.empty() && is_digit(before.back());
}

}  // namespace

const ShortForm* find_short_form(std::string_view written) {
  const auto* const found =
      std::find_if(std::begin(kForms), std::end(kForms),
                   [&](const ShortForm& form) { return form.written == written; });
  return found == std::end(kForms) ? nullptr : found;
}

bool goes_with(const ShortForm& form, std::string_view rest) {
  rest = without_blanks(rest);
  const bool is_number = !rest.empty() && is_digit(rest[0]);
  switch (form.follows) {
    case Follows::anything:
      return true;
    case Follows::place:
      return is_place(rest);
    case Follows::place_or_number:
      return is_number || is_place(rest);
    case Follows::name:
      return is_capital(rest) && !is_beginning(rest);
    case Follows::number:
      return is_number;
  }
  return false;
}

bool is_behind_name(std::string_view text, std::size_t at) {
  if (at < 2 || text[at - 1] != ' ') return false;
  const std::size_t begin = begin_of_word(text, at - 1);
  const std::string_view word = text.substr(begin, at - 1 - begin);
  if (!is_name_word(word) || without_marks(word).size() != word.size()) return false;
  const std::string_view before = text.substr(0, begin);
  const std::string_view sentence = trim(before);
  if (sentence.empty() || before.ends_with('\n')) return false;
  return !sentence.ends_with('.') && !sentence.ends_with('!') && !sentence.ends_with('?') &&
         !sentence.ends_with("…");
}

bool is_behind_title(std::string_view text, std::size_t begin, std::string_view word) {
  constexpr int kMost = 3;
  for (int count = 0; count < kMost && is_initial(word); ++count) {
    std::string_view before = word_before(text, begin);
    if (before.empty()) return false;
    const std::string title = to_match_form(without_marks(before));
    const bool is_cut_off = title.size() != before.size();
    if (!is_cut_off &&
        std::find(std::begin(kTitles), std::end(kTitles), title) != std::end(kTitles)) {
      return true;
    }
    if (!before.ends_with('.')) return false;
    begin = static_cast<std::size_t>(before.data() - text.data());
    word = before.substr(0, before.size() - 1);
  }
  return false;
}

bool is_stop_of_short_form(std::string_view text, std::size_t stop) {
  const std::size_t begin = begin_of_word(text, stop);
  const std::string_view word = text.substr(begin, stop - begin);
  const std::string_view rest = text.substr(stop + 1);
  if (is_behind_title(text, begin, word)) {
    const std::string_view next = without_blanks(rest);
    return is_capital(next) && !is_beginning(next);
  }
  const ShortForm* form = find_short_form(word);
  if (form == nullptr) form = find_short_form(word.substr(word.rfind('.') + 1));  // "PGS.TS"
  if (form == nullptr || is_unit(text, begin, word)) return false;
  const bool is_place =
      form->follows == Follows::place || form->follows == Follows::place_or_number;
  const bool is_letter = count_codepoints(form->written) == 1;
  if (is_letter && is_place && is_behind_name(text, begin)) return false;
  return is_place && !form->words.empty() ? true : goes_with(*form, rest);
}

}  // namespace congbo::citation
