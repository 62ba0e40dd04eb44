// The lineage as a drawing. Geometry only: words and colours are the theme's.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "portal/following.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

// In units of the drawing, of which kPictureWidth are a narrow phone's width.
constexpr int kLaneWidth = 18, kFirstLane = 11, kMostLanes = 7;
constexpr int kLineHeight = 19, kMetaHeight = 17, kRowGap = 15, kBandHeight = 27;
constexpr int kDotAbove = 5;  // the dot's centre above the base line of the label
constexpr int kBend = 8, kTextAfterLanes = 14;
// A letter of the label, with room for wide fonts and capitals.
constexpr double kLetterWidth = 9.5;
constexpr std::size_t kMostLines = 3;

// `text` in lines of at most `letters`, cut between words; the last ends in … when words are left.
std::vector<std::string> wrapped(const std::string& text, std::size_t letters) {
  std::vector<std::string> lines(1);
  for (std::string_view word : split(text, ' ')) {
    std::string& line = lines.back();
    const std::size_t length = count_codepoints(line) + 1 + count_codepoints(word);
    if (line.empty()) {
      line = word;
    } else if (length <= letters) {
      line.append(" ").append(word);
    } else if (lines.size() < kMostLines) {
      lines.emplace_back(word);
    } else {
      line += "…";
      break;
    }
  }
  return lines;
}

class Drawing {
 public:
  Drawing(const Tables& tables, const LineageRows& rows) : tables_(tables), rows_(rows) {}

  Picture draw() {
    assign_lanes();
    place_rows();
    for (std::size_t row = 0; row < rows_.children.size(); ++row) {
      for (std::size_t child : rows_.children[row]) picture_.edges.push_back(edge(row, child));
    }
    return std::move(picture_);
  }

 private:
  // A lane is a document's from its row to that of its last child, which takes the lane over.
  void assign_lanes() {
    std::vector<std::size_t> last_row;  // by lane: until where it is taken
    for (std::size_t row = 0; row < rows_.entries.size(); ++row) {
      const std::vector<std::size_t>& children = rows_.children[row];
      lanes_.push_back(lane_for(row, last_row));
      const auto slot = static_cast<std::size_t>(lanes_.back());
      if (slot >= last_row.size()) last_row.resize(slot + 1);
      last_row[slot] = children.empty() ? row : children.back();
    }
    picture_.text_x = x_of(static_cast<int>(last_row.size()) - 1) + kTextAfterLanes;
  }

  int lane_for(std::size_t row, const std::vector<std::size_t>& last_row) const {
    int lane = kMostLanes;
    for (std::size_t parent = 0; parent < row; ++parent) {
      const std::vector<std::size_t>& children = rows_.children[parent];
      if (!children.empty() && children.back() == row) lane = std::min(lane, lanes_[parent]);
    }
    if (lane < kMostLanes) return lane;
    for (std::size_t i = 0; i < last_row.size(); ++i) {
      if (last_row[i] < row) return static_cast<int>(i);
    }
    return std::min(static_cast<int>(last_row.size()), kMostLanes - 1);
  }

  static int x_of(int lane) { return kFirstLane + lane * kLaneWidth; }

  void place_rows() {
    const auto letters = static_cast<std::size_t>((kPictureWidth - picture_.text_x) / kLetterWidth);
    int y = 0;
    for (std::size_t row = 0; row < rows_.entries.size(); ++row) {
      const content::UnitLevel level = tables_.site->entries[rows_.entries[row]].level;
      if (row == 0 || picture_.bands.back().level != level) {
        picture_.bands.push_back({level, y + kLineHeight - 5});
        y += kBandHeight;
      }
      PictureRow placed{
          rows_.entries[row], rows_.entries[row] == rows_.here, x_of(lanes_[row]), 0, {}, 0};
      for (std::string& line : wrapped(tables_.entries[rows_.entries[row]].label, letters)) {
        y += kLineHeight;
        placed.lines.push_back({std::move(line), y});
      }
      placed.y = placed.lines.front().y - kDotAbove;
      placed.meta_y = y += kMetaHeight;
      y += kRowGap;
      picture_.rows.push_back(std::move(placed));
    }
    picture_.height = y;
  }

  std::string edge(std::size_t from, std::size_t to) const {
    const PictureRow& above = picture_.rows[from];
    const PictureRow& below = picture_.rows[to];
    if (above.x == below.x) return fmt::format("M{} {}V{}", above.x, above.y, below.y);
    const int bend = below.x > above.x ? kBend : -kBend;
    return fmt::format("M{} {}V{}q0 {} {} {}H{}", above.x, above.y, below.y - kBend, kBend, bend,
                       kBend, below.x);
  }

  const Tables& tables_;
  const LineageRows& rows_;
  std::vector<int> lanes_;
  Picture picture_;
};

}  // namespace

Picture draw_lineage(const Tables& tables, const LineageRows& rows) {
  return Drawing(tables, rows).draw();
}

}  // namespace congbo::portal
