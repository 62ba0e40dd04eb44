#include "base/vowels.h"

#include <array>
#include <string_view>

namespace congbo {

namespace {

// One row a vowel, one column a tone.
constexpr std::array<std::u32string_view, 12> kRows = {U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ",
                                                       U"êềểễếệ", U"iìỉĩíị", U"oòỏõóọ", U"ôồổỗốộ",
                                                       U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};

constexpr char32_t kEnd = 0x1F00;  // past ỹ, the last of them

std::array<Vowel, kEnd> make_table() {
  std::array<Vowel, kEnd> table{};
  for (const std::u32string_view row : kRows) {
    for (std::size_t tone = 0; tone < row.size(); ++tone) {
      table[row[tone]] = {row[0], static_cast<Tone>(tone)};
    }
  }
  return table;
}

}  // namespace

Vowel vowel_of(char32_t c) {
  static const std::array<Vowel, kEnd> kTable = make_table();
  return c < kEnd ? kTable[c] : Vowel{};
}

char32_t with_tone(char32_t letter, Tone tone) {
  for (const std::u32string_view row : kRows) {
    if (row[0] == letter) return row[static_cast<std::size_t>(tone)];
  }
  return letter;
}

}  // namespace congbo
