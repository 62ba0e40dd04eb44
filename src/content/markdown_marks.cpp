#include "content/markdown_marks.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "citation/citation.h"
#include "citation/symbol_codes.h"
#include "content/markdown_terms.h"

namespace congbo::content {
namespace {

bool is_plain_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_small_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}
bool is_wide(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

// Whether the byte at `at` is part of a word; bytes of “ ” « » … – — and NBSP are not.
bool is_word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (!is_wide(c)) return is_plain_letter(c) || (c >= '0' && c <= '9');
  const char32_t letter = next_codepoint(text, at);
  return letter >= 0xC0 && !(letter >= 0x2000 && letter < 0x2C00);
}

bool is_word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
  return is_word_at(text, start);
}

// ---- bare addresses --------------------------------------------------------------------------

bool starts_with(std::string_view text, std::size_t at, std::string_view start) {
  return text.substr(at, start.size()) == start;
}

std::size_t address_prefix(std::string_view text, std::size_t at) {
  if (starts_with(text, at, "https://")) return 8;
  if (starts_with(text, at, "http://")) return 7;
  return starts_with(text, at, "www.") ? 4 : 0;
}

constexpr std::size_t kLongestHost = 253;  // bytes, the bound of RFC 1035

// The end of the host's name from `at`, or npos unless it has a dot inside.
std::size_t end_of_host(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  bool dotted = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (at - begin > kLongestHost) return text.npos;
    if (c == '.') {
      dotted = dotted || (at > begin && at + 1 < text.size() && is_word_at(text, at + 1));
    } else if (c != '-' && c != '_' && !is_word_at(text, at) &&
               (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      break;
    }
  }
  return dotted ? at : text.npos;
}

// Takes the punctuation of the sentence off an address that ends at `end`.
std::size_t without_tail(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view kTail = "?!.,:;*_~'\"";
  constexpr std::string_view kWideTail[] = {"”", "’", "»", "…"};
  const std::string_view all = text.substr(begin, end - begin);
  auto open = std::count(all.begin(), all.end(), '(');
  auto shut = std::count(all.begin(), all.end(), ')');
  while (end > begin) {
    const char last = text[end - 1];
    if (kTail.find(last) != kTail.npos) {
      --end;
    } else if (last == ')' && shut > open) {
      --end;
      --shut;
    } else {
      const std::string_view rest = text.substr(begin, end - begin);
      const auto wide =
          std::find_if(std::begin(kWideTail), std::end(kWideTail), [&](std::string_view tail) {
            return rest.size() >= tail.size() && rest.substr(rest.size() - tail.size()) == tail;
          });
      if (wide == std::end(kWideTail)) break;
      end -= wide->size();
    }
  }
  return end;
}

std::optional<Mark> address_at(std::string_view text, std::size_t at) {
  const std::size_t prefix = address_prefix(text, at);
  if (prefix == 0 || is_word_before(text, at)) return std::nullopt;
  if (at > 0 && (text[at - 1] == '/' || text[at - 1] == '.' || text[at - 1] == '@')) {
    return std::nullopt;
  }
  const bool bare = prefix == 4;
  std::size_t end = end_of_host(text, at + (bare ? 0 : prefix));
  if (end == text.npos) return std::nullopt;
  while (end < text.size() && !is_blank(text[end]) && text[end] != '<' &&
         !starts_with(text, end, "\xC2\xA0")) {
    ++end;
  }
  end = without_tail(text, at, end);
  std::string target(text.substr(at, end - at));
  if (bare) target.insert(0, "https://");
  return Mark{MarkKind::address, at, end, std::move(target), std::nullopt};
}

// ---- mentions --------------------------------------------------------------------------------

std::size_t end_of_slug(std::string_view text, std::size_t at) {
  while (at < text.size() && is_small_or_digit(text[at])) {
    ++at;
    if (at + 1 < text.size() && text[at] == '-' && is_small_or_digit(text[at + 1])) ++at;
  }
  return at;
}

// Past the "#muc-2" at `at`, or `at` itself.
std::size_t end_of_fragment(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '#') return at;
  const std::size_t end = end_of_slug(text, at + 1);
  return end > at + 1 ? end : at;
}

// Where an id that ends at `at` may stop: not inside a word, a path or a host's name.
bool may_stop(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  if (text[at] == '.') return !is_word_at(text, at + 1);
  return !is_word_at(text, at) && text[at] != '/' && text[at] != '@' && text[at] != '_' &&
         text[at] != '-';
}

std::optional<Mark> id_mention(std::string_view text, std::size_t at) {
  std::size_t end = end_of_slug(text, at + 1);
  if (end == at + 1) return std::nullopt;
  end = end_of_fragment(text, end);
  if (!may_stop(text, end)) return std::nullopt;
  return Mark{MarkKind::mention, at, end, std::string(text.substr(at + 1, end - at - 1)),
              std::nullopt};
}

// A symbol typed after @ in small letters, which running text would not take for one.
std::optional<Mark> typed_symbol_mention(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 80;
  constexpr std::string_view kStops = " \n\t,;:!?()[]{}<>\"'#";
  std::size_t end = at + 1;
  while (end < text.size() && end < at + kLongest && kStops.find(text[end]) == kStops.npos) ++end;
  while (end > at + 1 && text[end - 1] == '.') --end;
  const auto symbol = citation::parse_symbol(text.substr(at + 1, end - at - 1));
  if (!symbol) return std::nullopt;
  std::string target = symbol->text;
  const std::size_t fragment = end_of_fragment(text, end);
  target += text.substr(end, fragment - end);
  return Mark{MarkKind::mention, at, fragment, std::move(target), std::nullopt};
}

std::optional<Mark> mention_at(std::string_view text, std::size_t at) {
  if (text[at] != '@' || is_word_before(text, at)) return std::nullopt;
  if (at > 0 && (text[at - 1] == '/' || text[at - 1] == '.' || text[at - 1] == '@')) {
    return std::nullopt;
  }
  if (std::optional<Mark> typed = typed_symbol_mention(text, at)) return typed;
  return id_mention(text, at);
}

// ---- all together ----------------------------------------------------------------------------

void add_addresses_and_mentions(std::string_view text, std::vector<Mark>& marks) {
  for (std::size_t at = 0; at < text.size();) {
    std::optional<Mark> mark;
    if (text[at] == 'h' || text[at] == 'w') mark = address_at(text, at);
    if (text[at] == '@') mark = mention_at(text, at);
    if (mark) {
      at = mark->end;
      marks.push_back(std::move(*mark));
    } else {
      ++at;
    }
  }
}

// @76-KH/ĐU in capitals, as running text prints symbols.
void add_symbol_mentions(std::string_view text, std::vector<Mark>& marks) {
  if (text.find('@') == text.npos) return;
  for (citation::SymbolMatch& match : citation::find_symbols(text)) {
    if (match.begin == 0 || text[match.begin - 1] != '@') continue;
    marks.push_back({MarkKind::mention, match.begin - 1, match.end, std::move(match.symbol.text),
                     std::nullopt});
  }
}

// The type word a mention begins with, whichever code its symbol has.
std::string type_word_of(std::string_view mention) {
  const std::string form = to_match_form(mention);
  std::string_view name;
  return citation::find_type_named(form, name) == nullptr ? std::string() : std::string(name);
}

Cited cited_of(std::string_view text, const citation::Citation& found) {
  Cited cited;
  if (found.symbol) cited.symbol = found.symbol->text;
  if (cited.symbol.empty()) cited.symbol = found.resolves_to;
  cited.type = found.type;
  cited.type_word = type_word_of(text.substr(found.span.begin, found.span.size()));
  cited.number = found.number;
  cited.issuer = found.issuer;
  cited.title = found.title;
  cited.date = found.date;
  return cited;
}

// Of marks that overlap the first stays. Requires: in order.
void keep_apart(std::vector<Mark>& marks) {
  std::size_t taken = 0;
  const auto overlaps = [&taken](const Mark& mark) {
    if (mark.begin < taken) return true;
    taken = mark.end;
    return false;
  };
  marks.erase(std::remove_if(marks.begin(), marks.end(), overlaps), marks.end());
}

// Citations where nothing was found before; a mention inside one ("Kế hoạch @76-KH/ĐU") is enough.
// Requires: `marks` in order and apart.
void add_citations(std::string_view text, citation::CitationScanner& scanner,
                   std::vector<Mark>& marks) {
  const std::size_t others = marks.size();
  std::size_t other = 0;
  for (const citation::Citation& found : scanner.scan(text)) {
    while (other < others && marks[other].end <= found.span.begin) ++other;
    if (other < others && marks[other].begin < found.span.end) continue;
    Cited cited = cited_of(text, found);
    std::string target = cited.symbol;
    marks.push_back(
        {MarkKind::symbol, found.span.begin, found.span.end, std::move(target), std::move(cited)});
  }
}

bool is_link(const Piece& piece) {
  return cmark_node_get_type(piece.node) == CMARK_NODE_LINK;
}

// Stretches of running text: text and soft breaks next to each other, outside links.
std::vector<std::pair<std::size_t, std::size_t>> open_stretches(const FlatText& flat) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  int links = 0;
  bool goes_on = false;
  for (const Piece& piece : flat.pieces) {
    if (piece.kind == PieceKind::open && is_link(piece)) ++links;
    if (piece.kind == PieceKind::close && is_link(piece)) --links;
    const bool running = piece.kind == PieceKind::text || piece.kind == PieceKind::soft_break;
    if (running && links == 0) {
      if (goes_on) {
        out.back().second = piece.end;
      } else {
        out.emplace_back(piece.begin, piece.end);
      }
    }
    goes_on = running && links == 0;
  }
  return out;
}

}  // namespace

namespace {

using Stretches = std::vector<std::pair<std::size_t, std::size_t>>;

// A citation that runs over the edge of emphasis ("Kết luận số **21-KL/TW**") is linked where its
// number stands. False when that part holds no whole symbol.
bool clip(std::string_view text, const Stretches& stretches, Mark& mark) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t number = mark.begin;
  while (number < mark.end && !is_digit(text[number])) ++number;
  const auto after =
      std::upper_bound(stretches.begin(), stretches.end(), number,
                       [](std::size_t at, const auto& stretch) { return at < stretch.first; });
  if (after == stretches.begin() || std::prev(after)->second <= number) return false;
  mark.begin = std::max(mark.begin, std::prev(after)->first);
  mark.end = std::min(mark.end, std::prev(after)->second);
  const std::string_view words = text.substr(mark.begin, mark.end - mark.begin);
  return mark.cited && (mark.cited->symbol.empty() || citation::find_symbols(words).size() == 1);
}

bool is_inside(const Stretches& stretches, const Mark& mark) {
  const auto after =
      std::upper_bound(stretches.begin(), stretches.end(), mark.begin,
                       [](std::size_t at, const auto& stretch) { return at < stretch.first; });
  return after != stretches.begin() && mark.end <= std::prev(after)->second;
}

bool is_escaped(const FlatText& flat, const Mark& mark) {
  const std::size_t end = mark.kind == MarkKind::address ? mark.begin + 1 : mark.end;
  return flat.is_literal(mark.begin, end);
}

}  // namespace

std::vector<Mark> find_marks(const FlatText& flat, citation::CitationScanner* scanner,
                             TermFinder* terms) {
  std::vector<Mark> found;
  add_addresses_and_mentions(flat.plain, found);
  add_symbol_mentions(flat.plain, found);
  const auto by_place = [](const Mark& a, const Mark& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  };
  std::stable_sort(found.begin(), found.end(), by_place);
  keep_apart(found);
  if (scanner != nullptr) add_citations(flat.plain, *scanner, found);
  std::stable_sort(found.begin(), found.end(), by_place);
  if (terms != nullptr) terms->find(flat.plain, found);
  if (found.empty()) return found;
  std::stable_sort(found.begin(), found.end(), by_place);
  const Stretches stretches = open_stretches(flat);
  std::vector<Mark> out;
  for (Mark& mark : found) {
    if (!is_inside(stretches, mark) && !clip(flat.plain, stretches, mark)) continue;
    if (is_escaped(flat, mark)) continue;
    // Only what is really shown explains: the first one may have stood in a link.
    const std::string_view words =
        std::string_view(flat.plain).substr(mark.begin, mark.end - mark.begin);
    if (mark.kind == MarkKind::abbreviation && !terms->take(words)) continue;
    out.push_back(std::move(mark));
  }
  return out;
}

namespace {

// Pairs of ~~, one open at most at every depth of emphasis.
class StrikeFinder {
 public:
  StrikeFinder(const FlatText& flat, const std::vector<Mark>& marks) : flat_(flat), marks_(marks) {}

  std::vector<std::size_t> run() {
    open_.emplace_back();
    for (const Piece& piece : flat_.pieces) {
      if (piece.kind == PieceKind::open) open_.emplace_back();
      if (piece.kind == PieceKind::close) open_.pop_back();
      if (piece.kind == PieceKind::text) scan(piece);
    }
    std::sort(out_.begin(), out_.end());
    return std::move(out_);
  }

 private:
  void scan(const Piece& piece) {
    const std::string_view text = flat_.plain;
    for (std::size_t at = piece.begin; at < piece.end;) {
      if (text[at] != '~') {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < piece.end && text[end] == '~') ++end;
      if (end - at == 2 && !flat_.is_literal(at, end) && !is_in_mark(at)) pair(at);
      at = end;
    }
  }

  void pair(std::size_t at) {
    const std::string_view text = flat_.plain;
    const bool may_open = at + 2 < text.size() && !is_blank(text[at + 2]);
    const bool may_close = at > 0 && !is_blank(text[at - 1]);
    std::optional<std::size_t>& opener = open_.back();
    if (opener && may_close && *opener + 2 < at) {
      out_.push_back(*opener);
      out_.push_back(at);
      opener.reset();
    } else if (may_open) {
      opener = at;
    }
  }

  // Asked in order, so one pass over the marks serves all.
  bool is_in_mark(std::size_t at) {
    while (mark_ < marks_.size() && marks_[mark_].end <= at) ++mark_;
    return mark_ < marks_.size() && marks_[mark_].begin <= at;
  }

  const FlatText& flat_;
  const std::vector<Mark>& marks_;
  std::size_t mark_ = 0;
  std::vector<std::optional<std::size_t>> open_;
  std::vector<std::size_t> out_;
};

}  // namespace

std::vector<std::size_t> find_strikes(const FlatText& flat, const std::vector<Mark>& marks) {
  if (flat.plain.find("~~") == std::string::npos) return {};
  return StrikeFinder(flat, marks).run();
}

}  // namespace congbo::content
