#include "importing/office_table.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kMostLayoutRows = 6;
constexpr std::size_t kMostLayoutColumns = 3;
constexpr std::size_t kMostColumns = 100;

// What stands in letterheads and beside signatures; folded beginnings of lines.
constexpr std::array<std::string_view, 10> kLayoutWords = {"cong hoa xa hoi chu nghia viet nam",
                                                           "dang cong san viet nam",
                                                           "noi nhan",
                                                           "t/m ",
                                                           "tm. ",
                                                           "k/t ",
                                                           "kt. ",
                                                           "t/l ",
                                                           "tl. ",
                                                           "doc lap - tu do - hanh phuc"};

std::size_t columns_of(const OfficeTable& table) {
  std::size_t most = 0;
  for (const auto& row : table) {
    std::size_t columns = 0;
    for (const OfficeCell& cell : row)
      columns += static_cast<std::size_t>(std::max(1, cell.columns));
    most = std::max(most, columns);
  }
  return std::min(most, kMostColumns);
}

bool says_layout(const OfficeCell& cell) {
  return std::any_of(cell.lines.begin(), cell.lines.end(), [](const Line& line) {
    const std::string folded = fold(plain_words(line.text));
    return std::any_of(kLayoutWords.begin(), kLayoutWords.end(),
                       [&](std::string_view words) { return folded.starts_with(words); });
  });
}

std::string cell_text(const OfficeCell& cell) {
  std::string out;
  for (const Line& line : cell.lines) {
    if (line.is_blank()) continue;
    if (!out.empty()) out += ' ';
    out += line.text;
  }
  std::string escaped;
  for (const char c : out) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

// Cells by their place in the grid: a cell that spans rows takes its place in those below.
using Grid = std::vector<std::vector<std::string>>;

Grid to_grid(const OfficeTable& table, bool& has_spans) {
  const std::size_t columns = columns_of(table);
  Grid grid(table.size(), std::vector<std::string>(columns));
  std::vector<std::vector<bool>> taken(table.size(), std::vector<bool>(columns, false));
  for (std::size_t row = 0; row < table.size(); ++row) {
    std::size_t column = 0;
    for (const OfficeCell& cell : table[row]) {
      while (column < columns && taken[row][column]) ++column;
      if (column >= columns) break;
      grid[row][column] = cell_text(cell);
      const auto width = static_cast<std::size_t>(std::max(1, cell.columns));
      const auto height = static_cast<std::size_t>(std::max(1, cell.rows));
      has_spans = has_spans || width > 1 || height > 1;
      for (std::size_t r = row; r < std::min(row + height, table.size()); ++r) {
        for (std::size_t c = column; c < std::min(column + width, columns); ++c) taken[r][c] = true;
      }
      column += width;
    }
  }
  return grid;
}

Line table_line(std::string text) {
  Line line;
  line.kind = Line::Kind::table;
  line.text = std::move(text);
  return line;
}

std::string pipe_row(const std::vector<std::string>& cells) {
  std::string out = "|";
  for (const std::string& cell : cells) out += (cell.empty() ? " " : " " + cell + " ") + "|";
  return out;
}

}  // namespace

bool is_layout(const OfficeTable& table) {
  const std::size_t columns = columns_of(table);
  if (columns <= 1) return true;
  if (columns > kMostLayoutColumns || table.size() > kMostLayoutRows) return false;
  return std::any_of(table.begin(), table.end(), [](const auto& row) {
    return std::any_of(row.begin(), row.end(), says_layout);
  });
}

void add_layout_lines(const OfficeTable& table, std::vector<Line>& out) {
  const std::size_t columns = columns_of(table);
  for (std::size_t column = 0; column < columns; ++column) {
    for (const auto& row : table) {
      if (column >= row.size()) continue;
      out.insert(out.end(), row[column].lines.begin(), row[column].lines.end());
    }
    out.emplace_back();
  }
}

void add_table_rows(const OfficeTable& table, std::vector<Line>& out) {
  if (table.empty()) return;
  bool has_spans = false;
  const Grid grid = to_grid(table, has_spans);
  for (std::size_t row = 0; row < grid.size(); ++row) {
    Line line = table_line(pipe_row(grid[row]));
    if (row == 0 && has_spans) line.note = "bảng có ô gộp, đã tách thành từng ô; so với bản Word";
    out.push_back(std::move(line));
    if (row > 0) continue;
    std::string rule = "|";
    for (std::size_t i = 0; i < grid[0].size(); ++i) rule += "---|";
    out.push_back(table_line(std::move(rule)));
  }
  out.emplace_back();
}

}  // namespace congbo::importing
