// Citations: mentions of official documents in running text, by the grammar of reference §b.
// "Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương về đẩy mạnh …" has a span
// (type word to date), an issuer and a title. Markdown's * around words is read over. Offsets are
// bytes of the text as given, NFD included. Linear in the text's length. Requires valid UTF-8.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/composed_text.h"
#include "base/date.h"
#include "citation/symbol.h"

namespace congbo::citation {

struct Citation {
  TextSpan span;                 // type word (or "số", or the bare number when the type word is
                                 // shared) to the symbol's end, plus a directly attached date
  std::optional<Symbol> symbol;  // absent when the mention has no suffix: "Chỉ thị 05"
  std::string type;              // code: "KL", "Luật", "CV"; from the type word without a symbol
  std::string number;            // as printed: "01"
  std::string org;               // "TW"; of a State công văn the issuer's code alone; or empty
  std::optional<Date> date;      // issue date
  std::string issuer;  // normal form: "Ban Chấp hành Trung ương"; empty when not said
  TextSpan issuer_span;
  std::string title;  // as printed, the text of title_span: "về đẩy mạnh …"; or empty
  TextSpan title_span;
  std::string resolves_to;        // symbol text an incomplete mention stands for by the text's own
                                  // words (abbreviation clause, shared suffix, earlier mention)
  bool mixed_separators = false;  // "20/CT-TU": a Party body with State separators, or vice versa
};

// Reads the parts of one document in their order and remembers its abbreviation clauses ("sau đây
// viết tắt là …") and full citations, so that later incomplete mentions resolve. One per document
// and thread.
class CitationScanner {
 public:
  CitationScanner();
  ~CitationScanner();
  CitationScanner(CitationScanner&&) noexcept;
  CitationScanner& operator=(CitationScanner&&) noexcept;

  // In order, without overlaps. `own_number` is left out: where the document prints its own number.
  std::vector<Citation> scan(std::string_view text, TextSpan own_number = {});

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

// A whole document at once.
std::vector<Citation> find_citations(std::string_view text, TextSpan own_number = {});

}  // namespace congbo::citation
