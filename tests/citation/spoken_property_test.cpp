// What holds for whatever is read aloud, tried on sentences shuffled from words of broadcasts.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "citation/spoken.h"

using namespace congbo::citation;

namespace {

constexpr std::string_view kWords[] = {
    "Sáng",         "chiều",    "tối",    "ngày",   "từ",         "đến",     "và",
    "dịp",          "lễ",       "nghỉ",   "họp.",   "Dân",        "dự,",     "thôn",
    "tổ",           "số",       "khu",    "vực",    "tháng",      "quý",     "khóa",
    "người",        "hộ",       "giá",    "đồng",   "hằng",       "tuần",    "ông",
    "bà",           "N.",       "Tr.",    "V.",     "Nam",        "Thị",     "Hoa.",
    "đ/c",          "TP.",      "x.",     "h.",     "Kỳ",         "Anh,",    "Đ.",
    "Kp.",          "Ấp.",      "ch.",    "PGS.TS", "GĐ.",        "KT.",     "UBND",
    "HĐND",         "TƯ",       "T.Ư",    "VNeID",  "iPhone",     "T2,",     "T7",
    "CN.",          "T7/2026",  "U15",    "B1",     "5A",         "5a",      "18,5N",
    "220V",         "12\"5",    "0H",     "sn",     "tr.",        "ng.",     "th",
    "m2",           "km",       "I,",     "II",     "III.",       "V",       "VI",
    "PHẠM",         "2-9",      "3-9,",   "30-4",   "1-5",        "0-1",     "5-7",
    "10-15",        "30/4",     "1/3",    "24/7",   "7/7",        "14/14",   "20/5/2022",
    "30/4-1/5",     "8h-10h",   "7h30",   "8h75",   "17g",        "20k",     "5tr",
    "15%",          "5km",      "-5°C",   "đ/ha",   "15.000đ/kg", "20.000đ", "2022-2025",
    "0912.345.678", "(12a)",    "“Hết.”", "-",      "–",          "1",       "12",
    "năm",          "2026",     "A/B",    "H5N1",   "COVID-19",   "họp.Sau", "m³/s",
    "12/KH-UBND",   "21-KL/TW", "/",      "&",      "v.v.",       "24/24h",  "TM.",
};

// The same on every machine, unlike what <random> makes of its numbers.
class Dice {
 public:
  std::size_t below(std::size_t count) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>((state_ >> 33) % count);
  }

 private:
  std::uint64_t state_ = 20261126;
};

template <std::size_t kCount>
std::string sentence_of(const std::string_view (&words)[kCount], Dice& dice) {
  std::string sentence;
  for (std::size_t left = 3 + dice.below(10); left > 0; --left) {
    if (!sentence.empty()) sentence += ' ';
    sentence += words[dice.below(kCount)];
  }
  return sentence;
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000);
}

// A digit beside a letter, a slash, a capital behind a small letter.
bool is_no_word(std::string_view token) {
  char32_t before = ' ';
  for (std::size_t at = 0; at < token.size();) {
    const char32_t c = congbo::next_codepoint(token, at);
    const bool are_mixed = (is_digit(before) && is_letter(c)) || (is_letter(before) && is_digit(c));
    const bool is_small = is_letter(before) && !congbo::is_upper_letter(before);
    if (c == '/' || are_mixed || (is_small && congbo::is_upper_letter(c))) return true;
    before = c;
  }
  return false;
}

std::string all_of(const SpokenText& spoken) {
  std::string all;
  for (const auto& paragraph : spoken.paragraphs) {
    for (const std::string& sentence : paragraph) all += sentence + " ";
  }
  return all;
}

}  // namespace

TEST_CASE("what is no word is listed, and what is listed stands in the text") {
  Dice dice;
  for (int count = 0; count < 3000; ++count) {
    const std::string typed = sentence_of(kWords, dice);
    const SpokenText spoken = read_aloud(typed);
    const std::string all = all_of(spoken);
    for (const std::string_view token : congbo::split(all, ' ')) {
      const bool is_listed =
          std::any_of(spoken.unknown.begin(), spoken.unknown.end(), [&](const std::string& word) {
            return token.find(word) != token.npos || word.find(token) != word.npos;
          });
      if (is_no_word(token) && !is_listed) FAIL_CHECK(typed << " => " << token);
    }
    for (const std::string& word : spoken.unknown) {
      if (all.find(word) == all.npos) FAIL_CHECK(typed << " => " << word);
    }
  }
}

TEST_CASE("where nothing is counted or numbered no pair of small numbers is a span") {
  constexpr std::string_view kAround[] = {"2-9",   "3-9,", "30-4", "1-5", "0-1",   "1-2;", "5-6",
                                          "Nghỉ",  "sáng", "dịp",  "và",  "tối",   "các",  "lễ",
                                          "là",    "Dân",  "họp.", "số",  "thắng", "02-9", "4 - 5",
                                          "(2-9)", "hai",  "Chào", "mừng"};
  Dice dice;
  for (int count = 0; count < 2000; ++count) {
    const std::string typed = sentence_of(kAround, dice);
    const std::string all = all_of(read_aloud(typed));
    if (all.find("đến") != all.npos) FAIL_CHECK(typed << " => " << all);
  }
}
