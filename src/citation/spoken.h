// Official text as it is read aloud: "21-KL/TW" Kết luận số 21 của Trung ương, "20/5/2022" ngày 20
// tháng 5 năm 2022, "15%" 15 phần trăm. For the announcer's sheet alone: pages show what was typed.
// Numbers stay in digits. What isn't known stays as typed and is told. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "citation/abbreviations.h"

namespace congbo::citation {

struct SpokenText {
  std::vector<std::vector<std::string>> paragraphs;  // of sentences
  std::vector<std::string> unknown;                  // in order, each once
  int syllables = 0;
};

// Each line of `text` (NFC) is a paragraph.
SpokenText read_aloud(std::string_view text, const OwnAbbreviations& own = {});

// Seconds an announcer needs, pauses between sentences included.
int seconds_to_read(int syllables);

// Syllables of words that read_aloud made: 2021 has seven, "km" unread two (a letter each).
int count_syllables(std::string_view words);

// "hai nghìn không trăm hai mươi mốt". Requires: 0 ≤ number < 10^15.
std::string number_in_words(long long number);

}  // namespace congbo::citation
