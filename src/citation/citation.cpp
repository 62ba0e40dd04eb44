#include "citation/citation.h"

#include <algorithm>

#include "base/text.h"
#include "citation/bare_number.h"
#include "citation/bodies.h"
#include "citation/citation_after.h"
#include "citation/citation_before.h"
#include "citation/citation_memory.h"
#include "citation/symbol_codes.h"
#include "citation/symbol_place.h"
#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr Keyword kAnd{"và", "va"};

bool is_law(std::string_view type) {
  return type == "Luật" || type == "PL";
}

// One scan of one text. Spans are of the composed text until the end.
class Scan {
 public:
  Scan(std::string_view text, TextSpan own, CitationMemory& memory)
      : text_(text), own_(own), memory_(memory), address_(text) {}

  std::vector<Citation> run() {
    for (std::size_t at = next_number(text_, 0); at < text_.size();) {
      next_ = at;
      while (next_ < text_.size() && text_[next_] >= '0' && text_[next_] <= '9') ++next_;
      read_at(at);
      at = next_number(text_, next_);
    }
    cut_titles();
    return std::move(out_);
  }

 private:
  std::size_t floor() const { return out_.empty() ? 0 : out_.back().span.end; }

  void read_at(std::size_t at) {
    std::optional<ReadSymbol> read = symbol_in_text(text_, at);
    if (!read && at == list_symbol_) read = read_symbol(text_, at, Typing::printed);
    if (read) {
      if (!address_.is_inside(at)) add_full(at, *read);
    } else {
      add_bare(at);
    }
  }

  // ---- with a symbol -------------------------------------------------------------------------

  void add_full(std::size_t at, ReadSymbol& read) {
    const Before before = read_before(text_, at, floor());
    Citation citation;
    citation.span = {before.begin, read.end};
    citation.symbol = std::move(read.symbol);
    citation.number = citation.symbol->number;
    citation.mixed_separators = read.has_mixed_signs;
    name_type(before, citation);
    const bool is_letter = citation.symbol->type.empty() && citation.symbol->year.empty();
    citation.org = citation.symbol->org.substr(0, is_letter ? read.first_part : std::string::npos);
    add_after(before, read.end, citation);
    const std::size_t head = citation.span.begin;
    if (!add(std::move(citation))) return;
    if (before.type && !out_.back().issuer_span.empty()) return;
    if (before.type) add_members_after_symbol(head, *before.type);
  }

  // The type, and where the citation begins when a law's name stands before its number.
  void name_type(const Before& before, Citation& citation) const {
    Symbol& symbol = *citation.symbol;
    if (before.type) take_marks(before.type->word->code, symbol);
    citation.type = symbol.type;
    if (!symbol.type.empty()) return;
    const bool is_assembly = !symbol.year.empty();
    citation.type = is_assembly ? "NQ" : "CV";
    if (!is_assembly) return;
    std::optional<TypeWordMatch> law = before.type;
    if (!law) law = law_before(text_, before, floor());
    const bool fits = law && law->word->code == (symbol.org.starts_with("QH") ? "Luật" : "PL");
    if (fits) {
      citation.type = law->word->code;
      citation.span.begin = std::min(citation.span.begin, law->begin);
    } else if (!before.type && shares_type_word(before.begin) && is_law(out_.back().type)) {
      citation.type = out_.back().type;
    }
  }

  // "De an so 24-DA/TU", typed without marks, is an ĐA because its word says so.
  static void take_marks(std::string_view code, Symbol& symbol) {
    if (symbol.type == code || fold(symbol.type) != fold(code)) return;
    if (type_group(symbol.type) == type_group(code)) return;
    const std::size_t at = symbol.text.find(symbol.type, symbol.number.size());
    if (at != std::string::npos) symbol.text.replace(at, symbol.type.size(), code);
    symbol.type = code;
  }

  // Only ",", ";", "và" and "số" between the last citation and this one.
  bool shares_type_word(std::size_t begin) const {
    if (out_.empty()) return false;
    const Token joint = token_at(text_, out_.back().span.end);
    const bool is_comma = joint.is_sign(',') || joint.is_sign(';');
    Token last = joint;
    if (is_comma && is(text_, token_at(text_, joint.end), kAnd)) last = token_at(text_, joint.end);
    if (!is_comma && !is(text_, joint, kAnd)) return false;
    return token_at(text_, last.end).begin == begin;
  }

  void add_after(const Before& before, std::size_t end, Citation& citation) {
    After after = read_after(text_, end);
    citation.span.end = std::max(citation.span.end, after.span_end);
    citation.date = after.date;
    if (before.issuer) {
      take_issuer(*before.issuer, citation);
    } else if (after.issuer) {
      give_issuer(*after.issuer, citation);
    }
    citation.title_span = after.title.empty() ? read_title(text_, after.end) : after.title;
    next_ = std::max(next_, citation.span.end);
  }

  static void take_issuer(const ReadBody& body, Citation& citation) {
    citation.issuer = body.name;
    citation.issuer_span = {body.begin, body.end};
  }

  // "của X" is the nearest numbered document's if X can print its suffix; else that of the document
  // which carries it out, when this one has a number too.
  void give_issuer(const ReadBody& body, Citation& citation) {
    const Symbol* resolved = citation.symbol ? nullptr : memory_.resolve(citation, {});
    const std::string& org = resolved != nullptr ? resolved->org : citation.org;
    if (org.empty() || can_issue(body.name, org)) {
      take_issuer(body, citation);
    } else if (!out_.empty()) {
      Citation& carrier = out_.back();
      const bool may_own = carrier.issuer.empty() && !carrier.org.empty() &&
                           can_issue(body.name, carrier.org) &&
                           carries_out(carrier.span.end, citation.span.begin);
      if (may_own) take_issuer(body, carrier);
    }
  }

  // "… về thực hiện …", "… triển khai …" within one sentence between two citations.
  bool carries_out(std::size_t from, std::size_t to) const {
    static constexpr Keyword kCarry[] = {{"thực", "thuc"}, {"triển", "trien"}, {"về", "ve"},
                                         {"thi", "thi"},   {"quán", "quan"},   {"cụ", "cu"}};
    constexpr int kMostWords = 40;
    for (int count = 0; count < kMostWords && from < to; ++count) {
      const Token token = token_at(text_, from);
      if (token.kind == TokenKind::none || token.is_sign(';') || token.is_sign('.')) return false;
      for (const Keyword& word : kCarry) {
        if (is(text_, token, word)) return true;
      }
      from = token.end;
    }
    return false;
  }

  // "các Nghị quyết số 18-NQ/TW và 19", "Nghị quyết số 18-NQ/TW và số 19"
  void add_members_after_symbol(std::size_t head, const TypeWordMatch& type) {
    const NumberList list = read_number_list(text_, out_.back().span.end, *type.word);
    const bool is_plural = is_plural_before(text_, head);
    const Symbol shared = *out_.back().symbol;
    for (const BareNumber& member : list.members) {
      const bool is_told = member.says_number || (is_plural && member.number.size() > 1);
      if (!is_told || member.ending != Ending::clear || is_year(member.number)) break;
      add_member(member, out_.back().type, &shared);
    }
    if (list.symbol) list_symbol_ = *list.symbol;
  }

  // ---- without a symbol ----------------------------------------------------------------------

  void add_bare(std::size_t at) {
    if (!may_be_bare_number(text_, at) || !may_begin_number(text_, at)) return;
    const Before before = read_before(text_, at, floor());
    if (!before.type || before.type->word->naming == Naming::never) return;
    const TypeWord& type = *before.type->word;
    std::optional<BareNumber> number = read_bare_number(text_, at, type);
    if (!number || address_.is_inside(at)) return;
    const NumberList list = read_number_list(text_, number->end, type);
    const std::optional<Symbol> shared = shared_symbol(list, type);
    if (shared) number->ending = Ending::clear;
    if (number->ending == Ending::none) return;
    Citation citation = mention_of(type, *number);
    citation.span.begin = before.begin;
    const Symbol* called = shared ? nullptr : called_here(before.begin, citation);
    if (list.members.empty() && !shared) {
      add_after(before, number->end, citation);
    } else if (before.issuer) {
      take_issuer(*before.issuer, citation);
    }
    const Mention mention{
        before.says_number,
        before.type->is_capital,
        before.is_across_lines,
        called != nullptr || shared || memory_.knows(citation.type, citation.number),
        citation.date.has_value(),
        !citation.issuer.empty()};
    if (!is_document(*before.type, *number, mention)) return;
    finish_bare(std::move(citation), *number, shared ? &*shared : nullptr, called);
    add_list(list, type, shared ? &*shared : nullptr);
  }

  static Citation mention_of(const TypeWord& type, const BareNumber& number) {
    Citation citation;
    citation.span = {number.begin, number.end};
    citation.type = type.code;
    citation.number = number.number;
    return citation;
  }

  std::optional<Symbol> shared_symbol(const NumberList& list, const TypeWord& type) const {
    if (!list.symbol) return std::nullopt;
    const std::optional<ReadSymbol> read = read_symbol(text_, *list.symbol, Typing::printed);
    if (!read || type_group(read->symbol.type) != type_group(type.code)) return std::nullopt;
    return read->symbol;
  }

  // What an abbreviation clause right here gives a name to: the last citation with that number.
  const Symbol* called_here(std::size_t begin, const Citation& mention) {
    if (!is_named_before(text_, begin)) return nullptr;
    const auto stripped = [](std::string_view number) {
      return number.substr(std::min(number.find_first_not_of('0'), number.size()));
    };
    for (auto past = out_.rbegin(); past != out_.rend() && past - out_.rbegin() < 4; ++past) {
      if (!past->symbol || stripped(past->number) != stripped(mention.number)) continue;
      memory_.call(mention.type, mention.number, *past->symbol);
      return &*past->symbol;
    }
    return nullptr;
  }

  void finish_bare(Citation citation, const BareNumber& number, const Symbol* shared,
                   const Symbol* called) {
    if (shared != nullptr) {
      citation.resolves_to = number.number + shared->text.substr(shared->number.size());
    } else if (called == nullptr) {
      called = memory_.resolve(citation, number.year);
    }
    if (called != nullptr) citation.resolves_to = called->text;
    add(std::move(citation));
  }

  void add_list(const NumberList& list, const TypeWord& type, const Symbol* shared) {
    const std::string code(type.code);
    for (const BareNumber& member : list.members) {
      const bool is_told = shared != nullptr || member.says_number || member.number.size() > 1;
      const bool is_clear = member.ending == Ending::clear && !is_year(member.number);
      if (!is_told || !(is_clear || shared != nullptr)) return;
      add_member(member, code, shared);
    }
    if (shared != nullptr) list_symbol_ = *list.symbol;
  }

  void add_member(const BareNumber& member, const std::string& type, const Symbol* shared) {
    Citation citation;
    citation.span = {member.begin, member.end};
    citation.type = type;
    citation.number = member.number;
    Before before;
    before.begin = member.begin;
    if (!token_at(text_, member.end).is_sign(',')) add_after(before, member.end, citation);
    next_ = std::max(next_, citation.span.end);
    finish_bare(std::move(citation), member, shared, nullptr);
  }

  // ---- together ------------------------------------------------------------------------------

  bool add(Citation citation) {
    next_ = std::max(next_, citation.span.end);
    const bool is_own = citation.span.begin < own_.end && own_.begin < citation.span.end;
    if (is_own) return false;
    memory_.remember(citation);
    out_.push_back(std::move(citation));
    return true;
  }

  // A title ends where the next citation of the same rank begins: "về A và Kết luận số …". What it
  // carries out is part of it: "về thực hiện Kết luận số …".
  void cut_titles() {
    for (std::size_t i = 0; i + 1 < out_.size(); ++i) {
      TextSpan& title = out_[i].title_span;
      for (std::size_t next = i + 1; next < out_.size(); ++next) {
        const std::size_t begin = out_[next].span.begin;
        if (begin >= title.end) break;
        const Token joint = token_before(text_, begin);
        if (joint.is_sign(',') || joint.is_sign(';') || is(text_, joint, kAnd)) {
          title.end = std::max(title.begin, token_before(text_, joint.begin).end);
          break;
        }
      }
    }
  }

  std::string_view text_;
  TextSpan own_;
  CitationMemory& memory_;
  AddressWatch address_;
  std::vector<Citation> out_;
  std::size_t next_ = 0;  // where to look for the next number
  std::size_t list_symbol_ =
      std::string::npos;  // a number known to be a list's last, and so to begin a symbol
};

}  // namespace

struct CitationScanner::Memory {
  CitationMemory words;
};

CitationScanner::CitationScanner() : memory_(std::make_unique<Memory>()) {}
CitationScanner::~CitationScanner() = default;
CitationScanner::CitationScanner(CitationScanner&&) noexcept = default;
CitationScanner& CitationScanner::operator=(CitationScanner&&) noexcept = default;

std::vector<Citation> CitationScanner::scan(std::string_view text, TextSpan own_number) {
  const ComposedText composed(text);
  const TextSpan own{composed.composed_offset(own_number.begin),
                     composed.composed_offset(own_number.end)};
  std::vector<Citation> out = Scan(composed.text(), own, memory_->words).run();
  for (Citation& citation : out) {
    citation.span = composed.source_span(citation.span);
    citation.issuer_span = composed.source_span(citation.issuer_span);
    citation.title_span = composed.source_span(citation.title_span);
    const TextSpan& title = citation.title_span;
    citation.title = text.substr(title.begin, title.size());
  }
  return out;
}

std::vector<Citation> find_citations(std::string_view text, TextSpan own_number) {
  return CitationScanner().scan(text, own_number);
}

}  // namespace congbo::citation
