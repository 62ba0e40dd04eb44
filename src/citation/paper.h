// The frame of an official paper as text: its head (issuer, number, place and date, type, title),
// basis, section headings, and tail (recipients, signature), by the layouts of reference §d.
// Blanks stay blank: nothing is guessed. Offsets are bytes of the text as given; linear; requires
// valid UTF-8. Markdown's emphasis and heading marks are read over.
#pragma once

#include <optional>
#include <vector>

#include "base/composed_text.h"
#include "base/date.h"
#include "citation/symbol.h"

namespace congbo::citation {

struct Section {
  TextSpan span;       // the whole heading line
  std::string number;  // as printed without the mark behind it: "II", "2.3.1", "a"
  std::string title;
  int level = 1;  // 1 for I, II …; 2 for 1, 2 …; 3 for 1.1 and a); deeper by dots
};

struct Signature {
  std::string on_behalf_of;  // as printed, with the power: "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN …"
  std::string title;         // "PHÓ BÍ THƯ"; "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"
  std::string name;          // "(đã ký)" where that is printed in its place
};

struct Paper {
  std::optional<Symbol> symbol;  // absent when blank ("Số -KH/TU")
  std::string blank_symbol;      // then its printed rest: "-KH/TU"
  TextSpan own_number;           // the line's "Số … " to the symbol's end
  std::string type;              // code: "KH"
  std::string type_word;         // "Kế hoạch"
  std::string issuer, parent;    // normal form; from the head, else from who speaks in the lead
  std::string place;
  std::optional<Date> date;
  TextSpan place_date;
  std::string title;    // one line, without the type: "thực hiện Kết luận số …"
  TextSpan title_span;  // type and title together
  bool draft = false;
  TextSpan basis;  // from "Căn cứ"/"Thực hiện" to where the paper itself speaks
  std::vector<Section> sections;
  std::vector<std::string> recipients;
  Signature signature;
  TextSpan body;  // what lies between head and tail: basis and sections
  TextSpan tail;  // recipients and signature; empty at the end when there is none
};

Paper read_paper(std::string_view text);

}  // namespace congbo::citation
