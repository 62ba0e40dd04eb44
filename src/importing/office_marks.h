// What an office file carries beside its text, found in the file itself rather than in what a
// converter makes of it: comments, tracked changes, hidden words, secrecy marks in headers and text
// boxes. Pure.
#pragma once

#include <string>
#include <string_view>

namespace congbo::importing {

enum class OfficeFormat { docx, odt, rtf };

struct OfficeMarks {
  bool readable = true;  // false: not a file of its format, or damaged
  bool has_comments = false;
  bool has_changes = false;
  bool has_hidden = false;  // words that neither screen nor paper shows
  bool has_notes = false;   // footnotes or endnotes; RTF only
  std::string secrecy;      // the mark as printed; empty: none
};

OfficeMarks find_office_marks(std::string_view bytes, OfficeFormat format);

// RTF gives a letter beyond ANSI as \uN and a stand-in for old programs. pandoc loses the letter
// behind a stand-in that is a plain character; here each such stand-in is written as \'hh.
std::string with_plain_stand_ins_escaped(std::string_view rtf);

}  // namespace congbo::importing
