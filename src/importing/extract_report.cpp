#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/text.h"
#include "content/official_text.h"
#include "importing/extract.h"

namespace congbo::importing {
namespace {

using content::OfficialText;

// The labels of the report in both languages.
struct Labels {
  std::string_view document, symbol, type, date, place, issuer, parent, title, state, draft,
      signatory, recipients, citations, deadlines, blank, line, issued_by, stands_for, who, what,
      mixed, none;
};
constexpr Labels kVietnamese = {
    "VĂN BẢN",     "Số, ký hiệu",   "Loại",
    "Ngày",        "Nơi ban hành",  "Cơ quan",
    "Cấp trên",    "Trích yếu",     "Tình trạng",
    "dự thảo",     "Người ký",      "Nơi nhận",
    "DẪN CHIẾU",   "MỐC THỜI GIAN", "(để trống)",
    "dòng",        "của",           "tức là",
    "ai",          "việc",          "dấu nối viết theo lối của hệ thống kia",
    "(không thấy)"};
constexpr Labels kEnglish = {
    "DOCUMENT",    "Symbol",    "Type",
    "Date",        "Place",     "Issuer",
    "Parent",      "Title",     "State",
    "draft",       "Signed",    "Recipients",
    "CITATIONS",   "DEADLINES", "(blank)",
    "line",        "of",        "stands for",
    "who",         "what",      "separators written in the other system's manner",
    "(none found)"};

constexpr std::size_t kLongestWhat = 160;  // bytes shown of a duty

class ReportPrinter {
 public:
  ReportPrinter(std::ostream& out, std::string_view text, Language language)
      : out_(out),
        text_(text),
        language_(language),
        labels_(language == Language::vi ? kVietnamese : kEnglish) {}

  void print(const OfficialText& read) {
    print_document(read.paper);
    out_ << fmt::format("\n{}: {}\n", labels_.citations, read.citations.size());
    for (const citation::Citation& citation : read.citations) print_citation(citation);
    out_ << fmt::format("\n{}: {}\n", labels_.deadlines, read.deadlines.size());
    for (const schedule::Deadline& deadline : read.deadlines) print_deadline(deadline);
  }

 private:
  void row(std::string_view label, std::string_view value) {
    const std::size_t width = count_codepoints(label);
    const std::string gap(width < 14 ? 14 - width : 1, ' ');
    out_ << fmt::format("  {}:{}{}\n", label, gap, value.empty() ? labels_.none : value);
  }

  void print_document(const citation::Paper& paper) {
    out_ << labels_.document << '\n';
    row(labels_.symbol, symbol_of(paper));
    row(labels_.type, paper.type_word);
    row(labels_.date, date_of(paper));
    row(labels_.place, paper.place);
    row(labels_.issuer, paper.issuer);
    if (!paper.parent.empty()) row(labels_.parent, paper.parent);
    row(labels_.title, paper.title);
    if (paper.draft) row(labels_.state, labels_.draft);
    const citation::Signature& signature = paper.signature;
    row(labels_.signatory, join({signature.on_behalf_of, signature.title, signature.name}, " – "));
    row(labels_.recipients, join(paper.recipients, "; "));
  }

  std::string symbol_of(const citation::Paper& paper) const {
    if (paper.symbol) return paper.symbol->text;
    if (paper.blank_symbol.empty()) return {};
    return fmt::format("…{} {}", paper.blank_symbol, labels_.blank);
  }

  std::string date_of(const citation::Paper& paper) const {
    if (paper.date) return to_vietnamese(*paper.date);
    return paper.place_date.empty() ? std::string() : std::string(labels_.blank);
  }

  static std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
      if (part.empty()) continue;
      if (!out.empty()) out += separator;
      out += part;
    }
    return out;
  }

  // Spans come in ascending order, so lines are counted once over the whole text.
  std::size_t line_of(std::size_t offset) {
    if (offset < counted_) {
      counted_ = 0;
      line_ = 1;
    }
    line_ += static_cast<std::size_t>(
        std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted_),
                   text_.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
    counted_ = offset;
    return line_;
  }

  std::string words(TextSpan span) const {
    return plain_words(text_.substr(span.begin, span.size()));
  }

  void print_citation(const citation::Citation& citation) {
    out_ << fmt::format("  {} {}: {}", labels_.line, line_of(citation.span.begin),
                        words(citation.span));
    if (citation.symbol) out_ << " → " << citation.symbol->text;
    if (!citation.resolves_to.empty()) {
      out_ << fmt::format(" → {} {}", labels_.stands_for, citation.resolves_to);
    }
    if (!citation.issuer.empty())
      out_ << fmt::format(", {} {}", labels_.issued_by, citation.issuer);
    if (citation.mixed_separators) out_ << fmt::format(" ({})", labels_.mixed);
    out_ << '\n';
  }

  void print_deadline(const schedule::Deadline& deadline) {
    out_ << fmt::format("  {} {}: {} → {}\n", labels_.line, line_of(deadline.span.begin),
                        words(deadline.span), describe(deadline.rule, language_));
    std::string who;
    for (const TextSpan& span : deadline.who) {
      if (!who.empty()) who += "; ";
      who += words(span);
    }
    if (!who.empty()) out_ << fmt::format("      {}: {}\n", labels_.who, who);
    const std::string what = shortened(words(deadline.what));
    if (!what.empty()) out_ << fmt::format("      {}: {}\n", labels_.what, what);
  }

  static std::string shortened(std::string what) {
    if (what.size() <= kLongestWhat) return what;
    const std::size_t space = what.rfind(' ', kLongestWhat);
    return what.substr(0, space) + " …";
  }

  std::ostream& out_;
  std::string_view text_;
  Language language_;
  const Labels& labels_;
  std::size_t counted_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

void print_extract_report(std::ostream& out, std::string_view text, const OfficialText& read,
                          Language language) {
  ReportPrinter(out, text, language).print(read);
}

}  // namespace congbo::importing
