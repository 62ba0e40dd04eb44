#include "content/markdown_inlines.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "content/markdown_address.h"
#include "content/markdown_messages.h"

namespace congbo::content {
namespace {

std::string text_of(const char* text) {
  return text == nullptr ? std::string() : text;
}

bool is_comment(std::string_view html) {
  html = trim(html);
  return html.substr(0, 4) == "<!--" && html.find("-->") == html.size() - 3;
}

SlotKind slot_kind(MarkKind kind) {
  switch (kind) {
    case MarkKind::mention:
      return SlotKind::mention_begin;
    case MarkKind::symbol:
      return SlotKind::symbol_begin;
    case MarkKind::abbreviation:
      return SlotKind::abbreviation_begin;
    case MarkKind::address:
      break;
  }
  return SlotKind::link_begin;
}

Place place_of_node(const MarkdownSource& source, cmark_node* node) {
  const int line = cmark_node_get_start_line(node);
  const int column = cmark_node_get_start_column(node) - 1;
  const bool one_line = cmark_node_get_end_line(node) == line;
  const int length = cmark_node_get_end_column(node) - column;
  // A node that goes on over the next lines is marked to the end of its first one.
  return source.place(
      line, column, one_line && length > 0 ? static_cast<std::size_t>(length) : std::string::npos);
}

}  // namespace

InlineWriter::InlineWriter(RenderState& state, FlatText flat, InlineUse use)
    : state_(state), flat_(std::move(flat)), use_(use) {
  if (flat_.too_deep != nullptr) state_.report_depth(flat_.too_deep);
  marks_ = find_marks(flat_, use_.with_symbols ? &state.citations : nullptr,
                      use_.with_symbols ? &state.terms : nullptr);
  strikes_ = find_strikes(flat_, marks_);
  clean();
}

// Makes plain_ and remembers what was dropped where.
void InlineWriter::clean() {
  struct Range {
    std::size_t begin;
    std::size_t end;
  };
  std::vector<Range> ranges;
  if (use_.skip > 0) ranges.push_back({0, use_.skip});
  for (const std::size_t strike : strikes_) ranges.push_back({strike, strike + 2});
  for (const Mark& mark : marks_) {
    if (mark.kind == MarkKind::mention) ranges.push_back({mark.begin, mark.begin + 1});
  }
  std::sort(ranges.begin(), ranges.end(),
            [](const Range& a, const Range& b) { return a.begin < b.begin; });
  std::size_t at = 0;
  std::size_t total = 0;
  for (const Range& range : ranges) {
    plain_.append(flat_.plain, at, range.begin - at);
    total += range.end - range.begin;
    drops_.push_back({range.end, total});
    at = range.end;
  }
  plain_.append(flat_.plain, at);
}

std::size_t InlineWriter::plain_offset(std::size_t offset) const {
  const auto after =
      std::upper_bound(drops_.begin(), drops_.end(), offset,
                       [](std::size_t value, const Drop& drop) { return value < drop.end; });
  return after == drops_.begin() ? offset : offset - std::prev(after)->total;
}

void InlineWriter::write() {
  for (const Piece& piece : flat_.pieces) {
    if (state_.is_over()) return;
    write_piece(piece);
  }
}

void InlineWriter::write_piece(const Piece& piece) {
  std::string& html = state_.html();
  switch (piece.kind) {
    case PieceKind::text:
      return write_text(piece);
    case PieceKind::soft_break:
      html += '\n';
      return;
    case PieceKind::hard_break:
      html += "<br>\n";
      return;
    case PieceKind::code:
      html += "<code>";
      append_escaped_html(html, cmark_node_get_literal(piece.node));
      html += "</code>";
      return;
    case PieceKind::html:
      return write_html(piece.node);
    case PieceKind::note:
      return write_note(piece.node);
    case PieceKind::image:
      return write_image(piece.node);
    case PieceKind::open:
      return write_open(piece);
    case PieceKind::close:
      return write_close(piece);
  }
}

void InlineWriter::write_text(const Piece& piece) {
  std::string& html = state_.html();
  const std::string_view text = flat_.plain;
  std::size_t at = std::max(piece.begin, use_.skip);
  while (at < piece.end) {
    if (in_mark_ && marks_[next_mark_].end == at) close_mark();
    if (next_strike_ < strikes_.size() && strikes_[next_strike_] == at) {
      html += next_strike_ % 2 == 0 ? "<del>" : "</del>";
      ++next_strike_;
      at += 2;
      continue;
    }
    if (!in_mark_ && next_mark_ < marks_.size() && marks_[next_mark_].begin == at) {
      open_mark(marks_[next_mark_]);
      if (marks_[next_mark_].kind == MarkKind::mention) ++at;
    }
    const std::size_t next = std::min(piece.end, next_event());
    append_escaped_html(html, text.substr(at, next - at));
    at = next;
  }
  if (in_mark_ && marks_[next_mark_].end == piece.end) close_mark();
}

// Where the text has to be interrupted next.
std::size_t InlineWriter::next_event() const {
  std::size_t next = std::string::npos;
  if (next_strike_ < strikes_.size()) next = strikes_[next_strike_];
  if (next_mark_ < marks_.size()) {
    const Mark& mark = marks_[next_mark_];
    next = std::min(next, in_mark_ ? mark.end : mark.begin);
  }
  return next;
}

void InlineWriter::open_mark(const Mark& mark) {
  in_mark_ = true;
  Slot slot;
  slot.kind = slot_kind(mark.kind);
  slot.target = mark.target;
  slot.place = flat_.place(state_.source, mark.begin, mark.end);
  if (mark.cited) {
    slot.cited = static_cast<std::uint32_t>(state_.out.body.cited.size());
    state_.out.body.cited.push_back(*mark.cited);
  }
  if (mark.kind == MarkKind::mention || mark.kind == MarkKind::symbol) {
    slot.sentence = sentence_around(plain_, plain_offset(mark.begin), plain_offset(mark.end));
  }
  state_.add_slot(std::move(slot));
}

void InlineWriter::close_mark() {
  in_mark_ = false;
  ++next_mark_;
  Slot slot;
  slot.kind = SlotKind::link_end;
  state_.add_slot(std::move(slot));
}

void InlineWriter::write_open(const Piece& piece) {
  switch (cmark_node_get_type(piece.node)) {
    case CMARK_NODE_EMPH:
      state_.html() += "<em>";
      return;
    case CMARK_NODE_STRONG:
      state_.html() += "<strong>";
      return;
    case CMARK_NODE_LINK:
      return write_link(piece.node, piece.begin);
    default:
      return;
  }
}

void InlineWriter::write_close(const Piece& piece) {
  switch (cmark_node_get_type(piece.node)) {
    case CMARK_NODE_EMPH:
      state_.html() += "</em>";
      return;
    case CMARK_NODE_STRONG:
      state_.html() += "</strong>";
      return;
    case CMARK_NODE_LINK: {
      const bool written = links_.back();
      links_.pop_back();
      if (!written) return;
      Slot slot;
      slot.kind = SlotKind::link_end;
      return state_.add_slot(std::move(slot));
    }
    default:
      return;
  }
}

bool InlineWriter::accepts(cmark_node* node, bool is_image) {
  const std::string scheme = forbidden_scheme(text_of(cmark_node_get_url(node)),
                                              is_image ? AddressUse::image : AddressUse::link);
  if (scheme.empty()) return true;
  state_.diagnostics.report(kMarkdownBadScheme, state_.source.file(),
                            place_of_node(state_.source, node), {scheme});
  return false;
}

void InlineWriter::write_link(cmark_node* node, std::size_t at) {
  // A link inside a link is no HTML; the outer one holds.
  const bool inner = std::find(links_.begin(), links_.end(), true) != links_.end();
  links_.push_back(!inner && accepts(node, false));
  if (!links_.back()) return;
  Slot slot;
  slot.kind = SlotKind::link_begin;
  slot.target = text_of(cmark_node_get_url(node));
  slot.title = text_of(cmark_node_get_title(node));
  slot.place = place_of_node(state_.source, node);
  if (slot.target.substr(0, 1) == "@") {
    const std::size_t offset = plain_offset(at);
    slot.sentence = sentence_around(plain_, offset, offset);
  }
  state_.add_slot(std::move(slot));
}

void InlineWriter::write_image(cmark_node* node) {
  const std::string alt = text_below(node);
  if (!accepts(node, true)) {
    append_escaped_html(state_.html(), alt);
    return;
  }
  Slot slot;
  slot.kind = SlotKind::image;
  slot.target = text_of(cmark_node_get_url(node));
  slot.title = text_of(cmark_node_get_title(node));
  slot.is_decorative = alt == kDecorative;
  if (!slot.is_decorative) slot.alt = alt;
  slot.place = place_of_node(state_.source, node);
  state_.add_slot(std::move(slot));
}

void InlineWriter::write_note(cmark_node* node) {
  const std::string number = text_of(cmark_node_get_literal(node));
  std::string& html = state_.html();
  if (!links_.empty()) {
    html += "<sup>" + number + "</sup>";
    return;
  }
  const std::size_t index = static_cast<std::size_t>(std::atoi(number.c_str()));
  if (state_.notes_met.size() <= index) state_.notes_met.resize(index + 1);
  const int visit = ++state_.notes_met[index];
  html += "<sup><a href=\"#fn:" + number + "\" id=\"fnref:" + number;
  if (visit > 1) html += ":" + std::to_string(visit);
  html += "\" role=\"doc-noteref\" aria-label=\"";
  html.append(labels_in(state_.options.language).note).append(" " + number + "\">");
  html += number + "</a></sup>";
}

void InlineWriter::write_html(cmark_node* node) {
  const std::string html = text_of(cmark_node_get_literal(node));
  if (state_.options.raw_html) {
    state_.html() += html;
  } else if (!is_comment(html) && html.substr(0, 2) != "</") {  // one report a pair
    state_.diagnostics.report(kMarkdownHtmlLeftOut, state_.source.file(),
                              place_of_node(state_.source, node));
  }
}

}  // namespace congbo::content
