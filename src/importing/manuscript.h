// What every kind of file is turned into before it is understood: Markdown line by line, as on
// paper (a heading, a paragraph, a list item is one line), blank lines between paragraphs, and the
// pictures. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace congbo::importing {

struct Line {
  enum class Kind { text, table, verbatim };
  std::string text;               // Markdown without a line end; empty: a blank line
  Kind kind = Kind::text;         // table: one row; verbatim: code, footnotes, left alone
  std::uint32_t source_line = 0;  // in the file given; 0 when such files have no lines
  int heading = 0;                // level of a heading the file's own formatting made; 0: none
  int depth = 0;                  // of a list item: 1 for "-", 2 for "+" …; 0: none
  std::string note;               // what a person should look at here

  bool is_blank() const { return text.empty(); }
};

struct Picture {
  std::string name;  // beside index.md: "hinh-1.png"
  std::string bytes;
};

struct Manuscript {
  std::vector<Line> lines;
  std::vector<Line> missed;  // what a converter dropped; has no place among the lines
  std::vector<Picture> pictures;
  std::vector<std::string> notes;  // about the file as a whole, for a person to look at
};

}  // namespace congbo::importing
