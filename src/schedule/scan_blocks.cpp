#include "schedule/scan_blocks.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace congbo::schedule {
namespace {

// Longer lines are sentences, whatever stands before them.
constexpr std::size_t kLongestHeading = 320;
constexpr int kLowestRank = 9;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_blank(line[at])) ++at;
  return at;
}

struct Marker {
  std::size_t length = 0;  // 0: none
  int rank = kLowestRank;  // of a heading so marked; small is high
};

// "-", "+", "*", "•", "·" and a blank.
Marker bullet(std::string_view line) {
  for (const std::string_view sign : {"-", "+", "*", "•", "·", "–", "—", "●", "○", "▪", "\uF0B7"}) {
    if (!line.starts_with(sign)) continue;
    const bool is_apart = line.size() > sign.size() &&
                          (is_blank(line[sign.size()]) || (sign != "*" && sign.size() > 1));
    if (is_apart) return {skip_blanks(line, sign.size())};
  }
  return {};
}

// "1.", "2.3.1.", "4.1-", "(1)": the more numbers, the lower.
Marker number(std::string_view line) {
  const std::size_t start = line.starts_with("(") ? 1 : 0;
  std::size_t at = start;
  int rank = 2;
  while (at < line.size() && is_digit(line[at]) && at < start + 12) {
    while (at < line.size() && is_digit(line[at]) && at < start + 12) ++at;
    const bool goes_on = at + 1 < line.size() && line[at] == '.' && is_digit(line[at + 1]);
    if (!goes_on) break;
    ++at;
    ++rank;
  }
  if (at == start || at >= line.size()) return {};
  const bool is_closed = line[at] == '.' || line[at] == ')' || (line[at] == '-' && rank < 5);
  const bool is_apart = at + 1 < line.size() &&
                        (is_blank(line[at + 1]) || is_letter(line[at + 1]) || line[at + 1] == '*');
  if (is_closed && is_apart) return {skip_blanks(line, at + 1), rank};
  return rank > 2 && is_blank(line[at]) ? Marker{skip_blanks(line, at), rank} : Marker{};
}

// "a)", "b.", "c)"
Marker letter(std::string_view line) {
  std::size_t at = 0;
  if (line.starts_with("đ")) {
    at = 2;
  } else if (!line.empty() && line[0] >= 'a' && line[0] <= 'z') {
    at = 1;
  }
  const bool is_closed = at > 0 && at + 1 < line.size() && (line[at] == ')' || line[at] == '.') &&
                         is_blank(line[at + 1]);
  return is_closed ? Marker{skip_blanks(line, at + 1), 6} : Marker{};
}

// "IV.", "II-"
Marker roman(std::string_view line) {
  const std::size_t at = std::min(line.find_first_not_of("IVX"), line.size());
  const bool is_closed = at > 0 && at + 1 < line.size() && (line[at] == '.' || line[at] == '-') &&
                         (is_blank(line[at + 1]) || is_letter(line[at + 1]));
  return is_closed ? Marker{skip_blanks(line, at + 1), 1} : Marker{};
}

Marker hashes(std::string_view line) {
  const std::size_t at = std::min(line.find_first_not_of('#'), line.size());
  const bool is_heading = at > 0 && at <= 6 && at < line.size() && is_blank(line[at]);
  return is_heading ? Marker{skip_blanks(line, at), static_cast<int>(at)} : Marker{};
}

Marker marker_of(std::string_view line) {
  for (const auto& read : {hashes, bullet, number, letter, roman}) {
    Marker marker = read(line);
    if (marker.length == 0) continue;
    // "#### 1.1. Nội dung": the number is no more of the text than the hashes.
    if (line.front() == '#') marker.length += number(line.substr(marker.length)).length;
    return marker;
  }
  return {};
}

bool ends_sentence(std::string_view line) {
  const std::size_t last = line.find_last_not_of("*_\"')");
  return last != line.npos && std::string_view(".;:!?").find(line[last]) != std::string_view::npos;
}

bool begins_upper(std::string_view line) {
  std::size_t end = 0;
  next_codepoint(line, end);
  return to_match_form(line.substr(0, end)) != line.substr(0, end);
}

std::string_view trim_blanks(std::string_view line) {
  while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

class BlockCutter {
 public:
  explicit BlockCutter(std::string_view text) : text_(text) { above_.fill(Block::kNone); }

  std::vector<Block> cut() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      read_line(trim_blanks(text_.substr(at, end - at)));
      at = end + 1;
    }
    return std::move(blocks_);
  }

 private:
  std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text_.data());
  }

  void read_line(std::string_view line) {
    if (line.empty()) {
      is_open_ = false;
      item_ = Block::kNone;
      return;
    }
    if (line.front() == '|') return read_row(line);
    const Marker marker = marker_of(line);
    const bool goes_on = is_open_ && marker.length == 0 && !must_end_before(line);
    if (goes_on) {
      blocks_.back().end = offset_of(line) + line.size();
      blocks_.back().is_heading = false;
    } else {
      begin_block(line, marker);
    }
    is_open_ = true;
  }

  bool must_end_before(std::string_view line) const {
    const Block& open = blocks_.back();
    const std::string_view text = text_.substr(open.begin, open.end - open.begin);
    return open.is_cell || ends_sentence(text) || (open.is_heading && begins_upper(line));
  }

  void begin_block(std::string_view line, const Marker& marker) {
    Block block;
    block.begin = offset_of(line);
    block.text = block.begin + marker.length;
    block.end = block.begin + line.size();
    block.is_item = marker.length != 0;
    const bool is_short = line.size() <= kLongestHeading && !ends_sentence(line);
    const bool is_bold = marker.length == 0 && line.starts_with("**") && line.ends_with("**");
    block.is_heading = line.starts_with("#") ||
                       (is_short && (is_bold || (block.is_item && marker.rank < kLowestRank)));
    const auto rank = static_cast<std::size_t>(is_bold ? kLowestRank - 1 : marker.rank);
    for (std::size_t higher = rank; higher-- > 0 && block.above == Block::kNone;) {
      block.above = above_[higher];
    }
    if (block.is_heading) {
      above_[rank] = blocks_.size();
      std::fill(above_.begin() + static_cast<std::ptrdiff_t>(rank) + 1, above_.end(), Block::kNone);
    }
    if (block.is_item) item_ = blocks_.size();
    if (!block.is_item) block.item = item_;
    blocks_.push_back(block);
  }

  // Each cell of a table's row is a block.
  void read_row(std::string_view line) {
    for (std::size_t at = 1; at < line.size();) {
      const std::size_t end = std::min(line.find('|', at), line.size());
      const std::string_view cell = trim_blanks(line.substr(at, end - at));
      if (!cell.empty()) {
        begin_block(cell, {});
        blocks_.back().is_cell = true;
        blocks_.back().is_heading = false;
      }
      at = end + 1;
    }
    is_open_ = false;
  }

  std::string_view text_;
  std::vector<Block> blocks_;
  std::array<std::size_t, kLowestRank + 1> above_{};  // the latest heading of each rank
  std::size_t item_ = Block::kNone;
  bool is_open_ = false;
};

}  // namespace

std::vector<Block> cut_blocks(std::string_view text) {
  return BlockCutter(text).cut();
}

}  // namespace congbo::schedule
