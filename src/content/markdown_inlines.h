// Writes the inline content of one block: text, emphasis, links and pictures as slots, marks of our
// own pass. Points into the parser's tree and the RenderState it was made with.
#pragma once

#include "content/markdown_marks.h"
#include "content/markdown_render.h"

namespace congbo::content {

struct InlineUse {
  bool with_symbols = true;  // headings keep symbols as text
  std::size_t skip = 0;      // bytes at the start that the block itself stands for ("[x] ")
};

class InlineWriter {
 public:
  InlineWriter(RenderState& state, FlatText flat, InlineUse use);

  // The words as they will be read: without ~~ and the @ of mentions.
  const std::string& plain() const { return plain_; }
  void write();

 private:
  void write_piece(const Piece& piece);
  void write_text(const Piece& piece);
  void write_open(const Piece& piece);
  void write_close(const Piece& piece);
  void write_link(cmark_node* node, std::size_t at);
  void write_image(cmark_node* node);
  void write_note(cmark_node* node);
  void write_html(cmark_node* node);
  void open_mark(const Mark& mark);
  void close_mark();
  std::size_t next_event() const;
  void clean();
  std::size_t plain_offset(std::size_t offset) const;
  bool accepts(cmark_node* node, bool is_image);

  RenderState& state_;
  FlatText flat_;
  InlineUse use_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> strikes_;
  std::string plain_;

  struct Drop {
    std::size_t end = 0;    // into flat_.plain
    std::size_t total = 0;  // bytes dropped up to here
  };
  std::vector<Drop> drops_;

  std::size_t next_mark_ = 0;
  std::size_t next_strike_ = 0;
  bool in_mark_ = false;
  std::vector<bool> links_;  // of the links open now: whether each was written
};

}  // namespace congbo::content
