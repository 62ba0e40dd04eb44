// Dates, times, measures, numerals and abbreviations of one line in their words. Each rule looks at
// one word and at the one before it.
#include <algorithm>
#include <optional>

#include "base/date.h"
#include "base/text.h"
#include "citation/spoken.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

struct Word {
  std::string_view text;  // without punctuation around it
  std::string before;     // the word before, folded: "ngay"; without punctuation
};
using Reading = std::optional<std::string>;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string with_day(const Word& word) {
  return is_one_of(word.before, {"ngay", "mung", "mong"}) ? "" : "ngày ";
}

// Two numbers around one sign.
struct Pair {
  std::string_view first, second;
};
std::optional<Pair> pair_around(std::string_view text, std::string_view sign) {
  const std::size_t at = text.find(sign);
  if (at == text.npos) return std::nullopt;
  return Pair{text.substr(0, at), text.substr(at + sign.size())};
}

int small_number(std::string_view text) {
  return is_number(text) && text.size() <= 2 ? std::stoi(std::string(text)) : 0;
}

Reading read_date(const Word& word) {
  const std::optional<Date> date = parse_date(word.text);
  if (!date) return std::nullopt;
  return with_day(word) + std::to_string(date->day) + " tháng " + std::to_string(date->month) +
         " năm " + std::to_string(date->year);
}

// "30/4" is a day where something says so; else it may be a share: "đến 3/4 số hộ".
Reading read_day_and_month(const Word& word) {
  const std::optional<Pair> parts = pair_around(word.text, "/");
  if (!parts) return std::nullopt;
  const int day = small_number(parts->first);
  const int month = small_number(parts->second);
  if (day < 1 || month < 1 || month > 12 || day > days_in_month(2024, month)) return std::nullopt;
  const bool is_named = is_one_of(word.before, {"ngay", "dip", "mung", "mong"});
  const bool is_likely = is_one_of(
      word.before, {"truoc", "sau", "den", "tu", "le", "sang", "chieu", "toi", "vao", "qua"});
  const bool is_share = day <= month;  // "1/3" can be one, "30/4" not
  if (!is_named && (!is_likely || is_share)) return std::nullopt;
  return with_day(word) + std::to_string(day) + " tháng " + std::to_string(month);
}

std::string numeral(std::string_view text) {
  const int value = roman_value(text);
  return value > 0 ? number_in_words(value) : std::string(text);
}

// "tháng 4/2023", "quý II/2023", "số 06/2026"
Reading read_part_of_year(const Word& word) {
  const std::optional<Pair> parts = pair_around(word.text, "/");
  if (!parts || parts->second.size() != 4 || !is_number(parts->second)) return std::nullopt;
  const bool known = is_number(parts->first) || roman_value(parts->first) > 0;
  if (!known || !is_one_of(word.before, {"thang", "quy", "so"})) return std::nullopt;
  return numeral(parts->first) + " năm " + std::string(parts->second);
}

// "2022-2025", "10–15"; not 0912-345
Reading read_span(const Word& word) {
  for (std::string_view dash : {"-", "–", "—"}) {
    const std::optional<Pair> ends = pair_around(word.text, dash);
    if (!ends || !is_number(ends->first) || !is_number(ends->second)) continue;
    if (ends->first.size() > 1 && ends->first[0] == '0' && ends->first.size() > 2) continue;
    return std::string(ends->first) + " đến " + std::string(ends->second);
  }
  return std::nullopt;
}

// "7h30", "17h", "17g", "17:00"
Reading read_time(const Word& word) {
  for (std::string_view sign : {"h", "g", ":"}) {
    const std::optional<Pair> parts = pair_around(word.text, sign);
    if (!parts || !is_number(parts->first) || parts->first.size() > 2) continue;
    if (!parts->second.empty() && (parts->second.size() != 2 || !is_number(parts->second)))
      continue;
    if (sign == ":" && parts->second.empty()) continue;
    std::string time = std::to_string(small_number(parts->first)) + " giờ";
    const int minutes = small_number(parts->second);
    return minutes > 0 ? time + " " + std::to_string(minutes) : time;
  }
  return std::nullopt;
}

struct Measure {
  std::string_view sign, words;
};
constexpr Measure kMeasures[] = {
    {"%", "phần trăm"},
    {"km", "ki-lô-mét"},
    {"m", "mét"},
    {"cm", "xăng-ti-mét"},
    {"mm", "mi-li-mét"},
    {"km2", "ki-lô-mét vuông"},
    {"m2", "mét vuông"},
    {"m²", "mét vuông"},
    {"km²", "ki-lô-mét vuông"},
    {"m3", "mét khối"},
    {"m³", "mét khối"},
    {"ha", "héc-ta"},
    {"kg", "ki-lô-gam"},
    {"g", "gam"},
    {"l", "lít"},
    {"kW", "ki-lô-oát"},
    {"kWh", "ki-lô-oát giờ"},
    {"km/h", "ki-lô-mét trên giờ"},
    {"°C", "độ C"},
    {"đ", "đồng"},
    {"VNĐ", "đồng"},
    {"VND", "đồng"},
};

std::string_view measure_of(std::string_view sign) {
  for (const Measure& measure : kMeasures) {
    if (measure.sign == sign) return measure.words;
  }
  return {};
}

// "15%", "5km", and "km" behind a number.
Reading read_measure(const Word& word) {
  const std::size_t sign = word.text.find_first_not_of("0123456789.,");
  if (sign == word.text.npos) return std::nullopt;
  const std::string_view words = measure_of(word.text.substr(sign));
  if (words.empty()) return std::nullopt;
  if (sign > 0) return std::string(word.text.substr(0, sign)) + " " + std::string(words);
  const bool is_behind =
      !word.before.empty() && word.before.back() >= '0' && word.before.back() <= '9';
  if (!is_behind) return std::nullopt;
  return std::string(words);
}

// Alone a letter is a numeral where something is counted; two or more hardly are anything else.
Reading read_numeral(const Word& word) {
  const int value = roman_value(word.text);
  if (value == 0) return std::nullopt;
  const bool is_counted = is_one_of(
      word.before, {"quy", "thu", "khoa", "ky", "phan", "chuong", "muc", "dieu", "cap", "hang"});
  if (word.text.size() < 2 && !is_counted) return std::nullopt;
  return number_in_words(value);
}

constexpr Reading (*kRules[])(const Word&) = {read_date,   read_day_and_month, read_part_of_year,
                                              read_span,   read_time,          read_measure,
                                              read_numeral};

// "HĐND-UBND", "KHCN&ĐT": every part must be known.
std::string read_joined(std::string_view word, const OwnAbbreviations& own) {
  std::string all;
  for (std::size_t at = 0; at <= word.size();) {
    const std::size_t end = std::min(word.find_first_of("-&/", at), word.size());
    const std::string_view meaning = meaning_of(word.substr(at, end - at), own);
    if (meaning.empty()) return "";
    if (!all.empty()) all += ", ";
    all += meaning;
    at = end + 1;
  }
  return all;
}

// Signs that say nothing by themselves, and what nobody could read without knowing more.
bool is_unread(std::string_view word) {
  if (may_be_abbreviation(word)) {
    return word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-&/.", 0) == word.npos ||
           word.find("Đ") != word.npos || word.size() <= 4;
  }
  const bool has_sign = word.find_first_of("@/&%+=<>#*") != word.npos;
  return has_sign;
}

class LineReader {
 public:
  LineReader(const OwnAbbreviations& own, std::vector<std::string>& unknown)
      : own_(own), unknown_(unknown) {}

  std::string run(std::string_view line) {
    for (std::string_view piece : split(line, ' ')) {
      if (!trim(piece).empty()) take(trim(piece));
    }
    return std::move(out_);
  }

 private:
  void take(std::string_view piece) {
    std::size_t begin = 0;
    std::size_t end = piece.size();
    while (begin < end && length_of_sign(piece.substr(begin, end - begin), true) > 0) {
      begin += length_of_sign(piece.substr(begin, end - begin), true);
    }
    while (begin < end && length_of_sign(piece.substr(begin, end - begin), false) > 0) {
      end -= length_of_sign(piece.substr(begin, end - begin), false);
    }
    const Word word{piece.substr(begin, end - begin), before_};
    if (!out_.empty()) out_ += ' ';
    out_.append(piece, 0, begin);
    out_ += word.text.empty() ? std::string() : reading_of(word);
    out_.append(piece, end);
    before_ = fold(word.text);
  }

  // Bytes of the punctuation a piece begins or ends with.
  static std::size_t length_of_sign(std::string_view text, bool at_begin) {
    for (std::string_view sign : {"(", ")", "[", "]", "\"", "'", ".", ",", ";", ":", "!", "?", "“",
                                  "”", "‘", "’", "«", "»", "…"}) {
      if (at_begin ? text.starts_with(sign) : text.ends_with(sign)) return sign.size();
    }
    return 0;
  }

  std::string reading_of(const Word& word) {
    if (const std::string_view own = meaning_of(word.text, own_); !own.empty()) {
      return std::string(own);
    }
    for (const auto rule : kRules) {
      if (Reading reading = rule(word)) return std::move(*reading);
    }
    if (word.text == "&") return "và";
    if (may_be_abbreviation(word.text)) {
      if (std::string joined = read_joined(word.text, own_); !joined.empty()) return joined;
    }
    if (is_unread(word.text)) note(word.text);
    return std::string(word.text);
  }

  void note(std::string_view word) {
    if (std::find(unknown_.begin(), unknown_.end(), word) == unknown_.end()) {
      unknown_.emplace_back(word);
    }
  }

  const OwnAbbreviations& own_;
  std::vector<std::string>& unknown_;
  std::string out_;
  std::string before_;
};

}  // namespace

std::string speak_words(std::string_view line, const OwnAbbreviations& own,
                        std::vector<std::string>& unknown) {
  return LineReader(own, unknown).run(line);
}

}  // namespace congbo::citation
