#include "importing/body_text.h"

#include <algorithm>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr int kDeepestHeading = 6;

enum class Block { none, heading, paragraph, item, table, verbatim, rule };

bool is_rule(std::string_view text) {
  return text.find_first_not_of("-_*=. ") == text.npos;
}

bool is_ordered_item(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  return digits != text.npos && digits > 0 && digits <= 3 && text.substr(digits, 2) == ". ";
}

Block block_of(const Line& line, const LineRole& role) {
  if (line.kind == Line::Kind::table) return Block::table;
  if (line.kind == Line::Kind::verbatim) return Block::verbatim;
  if (is_rule(line.text)) return Block::rule;
  if (role.is_heading || line.heading > 0) return Block::heading;
  if (line.depth > 0 || is_ordered_item(line.text)) return Block::item;
  return Block::paragraph;
}

// "**I. MỤC ĐÍCH**" → "I. MỤC ĐÍCH": a heading is bold anyway.
std::string_view without_outer_emphasis(std::string_view text) {
  for (std::string_view mark : {"***", "**", "*"}) {
    const bool wrapped =
        text.size() > 2 * mark.size() && text.starts_with(mark) && ends_with(text, mark) &&
        text.substr(mark.size(), text.size() - 2 * mark.size()).find('*') == text.npos;
    if (wrapped) return text.substr(mark.size(), text.size() - 2 * mark.size());
  }
  return text;
}

class Writer {
 public:
  void write(const Line& line, const LineRole& role) {
    if (line.is_blank() && line.kind != Line::Kind::verbatim) {
      after_blank_ = true;
      return;
    }
    const Block block = block_of(line, role);
    if (block == Block::rule && line.text.size() < 3) return;  // the star below a letterhead
    const bool other_list = block == Block::item && (line.depth == 0) != (depth_ == 0);
    separate(block, !line.note.empty() || other_list);
    write_note(line);
    write_block(block, line, role);
    last_ = block;
    after_blank_ = false;
  }

  std::string take() { return std::move(out_); }

 private:
  // Blocks stand apart; items of one list, rows of one table and lines of code do not.
  void separate(Block block, bool has_note) {
    if (out_.empty()) return;
    const bool close = block == last_ && (block == Block::item || block == Block::table);
    const bool code = block == Block::verbatim && last_ == Block::verbatim;
    if (code && after_blank_) out_ += '\n';
    if ((!close && !code) || (has_note && !code)) out_ += '\n';
  }

  void write_note(const Line& line) {
    if (!line.note.empty()) out_ += "<!-- kiểm tra: " + line.note + " -->\n\n";
  }

  void write_block(Block block, const Line& line, const LineRole& role) {
    switch (block) {
      case Block::heading:
        return write_heading(line, role);
      case Block::item:
        return write_item(line);
      case Block::rule:
        out_ += "---\n";
        return;
      default:
        out_ += line.text + '\n';
    }
  }

  void write_heading(const Line& line, const LineRole& role) {
    const int level = role.section_level > 0 ? role.section_level : line.heading;
    out_.append(static_cast<std::size_t>(std::clamp(level + 1, 2, kDeepestHeading)), '#');
    out_ += ' ';
    out_ += without_outer_emphasis(line.text);
    out_ += '\n';
  }

  // A deeper item hangs below the one before; with nothing above it, it stands at the edge.
  void write_item(const Line& line) {
    const bool in_list = last_ == Block::item;
    if (line.depth == 0) {
      depth_ = 0;
      out_ += line.text + '\n';
      return;
    }
    if (!in_list || depth_ == 0) top_depth_ = line.depth;
    top_depth_ = std::min(top_depth_, line.depth);
    const int depth = in_list ? std::min(line.depth - top_depth_, depth_) + 1 : 1;
    out_.append(static_cast<std::size_t>(depth - 1) * 2, ' ');
    out_ += "- ";
    out_ += std::string_view(line.text).substr(std::min<std::size_t>(2, line.text.size()));
    out_ += '\n';
    depth_ = depth;
  }

  std::string out_;
  Block last_ = Block::none;
  bool after_blank_ = false;
  int depth_ = 0;      // of the last item as written
  int top_depth_ = 0;  // that the paper gives the outermost items of this list
};

}  // namespace

std::string body_text(const std::vector<Line>& lines, const std::vector<LineRole>& roles) {
  Writer writer;
  for (std::size_t i = 0; i < lines.size(); ++i) writer.write(lines[i], roles[i]);
  return writer.take();
}

}  // namespace congbo::importing
