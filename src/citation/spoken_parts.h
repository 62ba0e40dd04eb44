// Steps of read_aloud, apart for their length.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "citation/abbreviations.h"

namespace congbo::citation {

// Symbols in their words: the type unless it stands before, the body unless its name follows.
std::string speak_citations(std::string_view text);

// A line's piece between blanks; "TP.HCM" is two. Views into the line.
struct Piece {
  std::string_view lead;  // brackets and quotes
  std::string_view text;
  std::string_view tail;        // punctuation
  bool is_glued = false;        // no blank before it
  bool is_behind_stop = false;  // a sentence begins with it
};

std::vector<Piece> cut_line(std::string_view line);
// Its words without the punctuation around them; views into the line.
std::vector<std::string_view> bare_words(std::string_view line);

// A word with those around it.
struct Word {
  std::string_view text;       // without punctuation around it
  std::string before;          // the word before, folded: "ngay"; without punctuation
  std::string written;         // the same with its marks, in small letters: "ngày"
  std::string_view next;       // the word behind
  std::string_view line = {};  // its sentence, which `text` is in; empty for one that was made up
};
using Reading = std::optional<std::string>;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

// Two texts around one sign.
struct Pair {
  std::string_view first, second;
};
std::optional<Pair> pair_around(std::string_view text, std::string_view sign);

// Each reads one kind of word, or a span of them; nothing when it is something else.
Reading read_date(const Word& word);           // "20/5/2022"
Reading read_day_and_month(const Word& word);  // "30/4"
Reading read_part_of_year(const Word& word);   // "4/2023" behind "tháng"
Reading read_time(const Word& word);           // "7h30"
Reading read_measure(const Word& word);        // "5km"
Reading read_numeral(const Word& word);        // "XIII"
Reading read_day_of_week(const Word& word);    // "T7" beside "CN", "sáng", "hằng tuần"

// Two of these, a dash between: "8h-10h", "8h - 10h". With blanks around the dash two numbers are a
// span only where what follows says so: not "5 - 7".
Reading read_span(const Word& word);

// Whether two numbers, a dash between, are "… đến …" by what stands around them: "5-7 ngày", not
// "nghỉ 2-9". `is_wide`: blanks around the dash.
bool is_span_of_numbers(const Word& first, const Word& second, bool is_wide);
// "từ ngày 30-4 đến ngày 1-5": whether the day that begins with `first` ends such a span.
bool is_end_of_days(const Word& first);

// What a sign behind a number means: "ki-lô-mét"; empty when it means nothing.
std::string_view measure_of(std::string_view sign);

// "10", "1.250.000", "0,5"
bool is_figure(std::string_view text);
// A telephone's number or the like, read figure by figure as it is typed.
bool is_dialled(std::string_view text);

// What nobody could read without knowing more: letters without a vowel, letters and figures in one
// word, signs that say nothing by themselves.
bool is_unread(std::string_view word);
bool has_small_letter(std::string_view text);
bool is_shouted(std::string_view word);  // "ĐẦU": in capitals, one of them marked; no abbreviation
bool is_syllable_in_capitals(std::string_view word);  // "BAN" in a heading that is all capitals

// One line with dates, times, measures and abbreviations in their words, a sentence each; what
// stays unread is added to `unknown`.
std::vector<std::string> speak_words(std::string_view line, const OwnAbbreviations& own,
                                     std::vector<std::string>& unknown);

// "XIII" → 13; 0 when it is none.
int roman_value(std::string_view text);

bool is_number(std::string_view text);    // digits only, not empty
int small_number(std::string_view text);  // of one or two digits; else 0

}  // namespace congbo::citation
