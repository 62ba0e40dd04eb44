#include "content/markdown_flat.h"

#include <cmark-gfm.h>

#include <algorithm>

#include "content/markdown_guard.h"

namespace congbo::content {
namespace {

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

// Length of the &entity; at the start of `source`, or 0.
std::size_t entity_length(std::string_view source) {
  constexpr std::size_t kLongest = 34;
  const std::size_t end = source.substr(0, kLongest).find(';');
  return end == source.npos || end < 2 ? 0 : end + 1;
}

std::size_t codepoint_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return length;
}

class Flattener {
 public:
  explicit Flattener(const MarkdownSource& source) : source_(source) {}

  FlatText run(cmark_node* block) {
    cmark_node* node = cmark_node_first_child(block);
    int depth = 0;
    while (node != nullptr) {
      const bool container = visit(node);
      if (container && cmark_node_first_child(node) != nullptr && enter(node, depth)) {
        node = cmark_node_first_child(node);
        ++depth;
        continue;
      }
      if (container) close(node);
      while (depth > 0 && cmark_node_next(node) == nullptr) {
        node = cmark_node_parent(node);
        --depth;
        close(node);
      }
      node = cmark_node_next(node);
    }
    return std::move(out_);
  }

 private:
  bool enter(cmark_node* node, int depth) {
    if (depth < kMostNesting) return true;
    if (out_.too_deep == nullptr) out_.too_deep = node;
    return false;
  }

  // Adds the node's piece; true when its children are to follow.
  bool visit(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        add_text(node);
        return false;
      case CMARK_NODE_SOFTBREAK:
        add(PieceKind::soft_break, node, " ");
        return false;
      case CMARK_NODE_LINEBREAK:
        add(PieceKind::hard_break, node, "\n");
        return false;
      case CMARK_NODE_CODE:
        add(PieceKind::code, node, cmark_node_get_literal(node));
        return false;
      case CMARK_NODE_HTML_INLINE:
        add(PieceKind::html, node, "");
        return false;
      case CMARK_NODE_FOOTNOTE_REFERENCE:
        add(PieceKind::note, node, "");
        return false;
      case CMARK_NODE_IMAGE:
        add(PieceKind::image, node, "");
        return false;
      default:
        add(PieceKind::open, node, "");
        return true;
    }
  }

  void close(cmark_node* node) { add(PieceKind::close, node, ""); }

  void add(PieceKind kind, cmark_node* node, std::string_view words) {
    const std::size_t begin = out_.plain.size();
    out_.plain += words;
    out_.pieces.push_back({kind, node, begin, out_.plain.size()});
  }

  void add_text(cmark_node* node) {
    const std::size_t begin = out_.plain.size();
    add(PieceKind::text, node, cmark_node_get_literal(node));
    align(node, begin);
  }

  // Walks text and source side by side, so that offsets stay true past escapes and entities.
  void align(cmark_node* node, std::size_t offset) {
    const int line = cmark_node_get_start_line(node);
    int column = std::max(cmark_node_get_start_column(node) - 1, 0);
    out_.anchors.push_back({offset, line, column});
    const std::string_view source = source_.line(line);
    std::size_t at = static_cast<std::size_t>(column);
    while (offset < out_.plain.size() && at < source.size()) {
      const char c = out_.plain[offset];
      std::size_t written = 0;  // bytes in the source, when they differ from the text's
      std::size_t read = 1;
      if (source[at] == '\\' && at + 1 < source.size() && source[at + 1] == c &&
          is_punctuation(c)) {
        written = 2;
      } else if (source[at] == '&') {
        written = entity_at(source.substr(at), offset);
        if (written > 0) read = codepoint_length(std::string_view(out_.plain).substr(offset));
      }
      if (written == 0) {
        if (source[at] != c) return;
        ++at;
        ++offset;
        continue;
      }
      for (std::size_t i = 0; i < read; ++i) out_.literal.push_back(offset + i);
      at += written;
      offset += read;
      out_.anchors.push_back({offset, line, static_cast<int>(at)});
    }
  }

  // An entity's length in the source, unless the text shows it was meant as it stands.
  std::size_t entity_at(std::string_view source, std::size_t offset) const {
    const std::size_t length = entity_length(source);
    const std::string_view text = std::string_view(out_.plain).substr(offset);
    return length > 0 && text.substr(0, length) != source.substr(0, length) ? length : 0;
  }

  const MarkdownSource& source_;
  FlatText out_;
};

}  // namespace

Place FlatText::place(const MarkdownSource& source, std::size_t begin, std::size_t end) const {
  const auto after = std::upper_bound(
      anchors.begin(), anchors.end(), begin,
      [](std::size_t offset, const Anchor& anchor) { return offset < anchor.offset; });
  if (after == anchors.begin()) return {};
  const Anchor& anchor = *std::prev(after);
  const int column = anchor.column + static_cast<int>(begin - anchor.offset);
  return source.place_of_words(anchor.line, column,
                               std::string_view(plain).substr(begin, end - begin));
}

bool FlatText::is_literal(std::size_t begin, std::size_t end) const {
  const auto found = std::lower_bound(literal.begin(), literal.end(), begin);
  return found != literal.end() && *found < end;
}

FlatText flatten(cmark_node* block, const MarkdownSource& source) {
  return Flattener(source).run(block);
}

std::string text_below(cmark_node* image) {
  std::string out;
  cmark_node* node = cmark_node_first_child(image);
  while (node != nullptr) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) out += cmark_node_get_literal(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) out += ' ';
    if (cmark_node_first_child(node) != nullptr) {
      node = cmark_node_first_child(node);
      continue;
    }
    while (cmark_node_next(node) == nullptr && cmark_node_parent(node) != image) {
      node = cmark_node_parent(node);
    }
    node = cmark_node_next(node);
  }
  return out;
}

}  // namespace congbo::content
