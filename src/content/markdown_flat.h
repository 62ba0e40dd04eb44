// The inline content of one block, flattened: its plain text in one string, and pieces that say
// what each stretch of it is. What the parser leaves to us (mentions, symbols, bare addresses, ~~
// ~~) is looked for in that one string, and its place in the file is found through it. Points into
// the parser's tree; valid as long as that.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/markdown_source.h"

struct cmark_node;

namespace congbo::content {

enum class PieceKind { text, soft_break, hard_break, code, html, note, image, open, close };

struct Piece {
  PieceKind kind = PieceKind::text;
  cmark_node* node = nullptr;  // for open and close: the emphasis, strong or link node
  std::size_t begin = 0;       // into FlatText::plain
  std::size_t end = 0;
};

struct FlatText {
  std::string
      plain;  // soft breaks are spaces, hard ones line ends; pictures and HTML are not in it
  std::vector<Piece> pieces;
  std::vector<std::size_t> literal;  // offsets of what was written with \ or as an &entity;, sorted
  cmark_node* too_deep = nullptr;    // where nesting went past the bound and was left out

  Place place(const MarkdownSource& source, std::size_t begin, std::size_t end) const;
  bool is_literal(std::size_t begin, std::size_t end) const;

  // Where in the source the text from `offset` on stands, up to the next anchor.
  struct Anchor {
    std::size_t offset = 0;
    int line = 0;
    int column = 0;  // from 0
  };
  std::vector<Anchor> anchors;
};

FlatText flatten(cmark_node* block, const MarkdownSource& source);

// The words of a picture's description: every text below `image`.
std::string text_below(cmark_node* image);

}  // namespace congbo::content
