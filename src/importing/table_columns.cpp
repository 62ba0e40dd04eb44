#include "importing/table_columns.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kMostRows = 300;  // looked back over

// What headers call the columns; folded, the surest words first.
constexpr std::array<std::string_view, 6> kContent = {"noi dung",  "cong viec",    "nhiem vu",
                                                      "hoat dong", "viec can lam", "viec"};
constexpr std::array<std::string_view, 6> kUnits = {"don vi",    "co quan",   "chu tri",
                                                    "phu trach", "phan cong", "ai lam"};
constexpr std::array<std::string_view, 5> kTime = {"thoi gian", "thoi han", "hoan thanh", "han",
                                                   "tien do"};

std::vector<TextSpan> cells_of(const Reading& reading, std::size_t line) {
  std::vector<TextSpan> cells;
  const TextSpan row = reading.text.span_of_line(line);
  const std::string& text = reading.text.text();
  std::size_t begin = row.begin < row.end && text[row.begin] == '|' ? row.begin + 1 : row.begin;
  for (std::size_t at = begin; at < row.end; ++at) {
    if (text[at] != '|' || text[at - 1] == '\\') continue;
    cells.push_back({begin, at});
    begin = at + 1;
  }
  if (begin < row.end) cells.push_back({begin, row.end});
  return cells;
}

// "Đơn vị, nội dung thực hiện" names two; a column of times is never one of what or who.
template <typename Table>
std::optional<std::size_t> column_named(const std::vector<std::string>& headers,
                                        const Table& words) {
  for (const std::string_view word : words) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
      const bool is_time = std::any_of(kTime.begin(), kTime.end(), [&](std::string_view time) {
        return has_words(headers[i], time);
      });
      if (!is_time && has_words(headers[i], word)) return i;
    }
  }
  return std::nullopt;
}

bool is_row(const Reading& reading, std::size_t line) {
  return reading.manuscript.lines[line].kind == Line::Kind::table;
}

}  // namespace

DutyRow duty_row(const Reading& reading, std::size_t line) {
  std::size_t header = line;
  while (header > 0 && line - header < kMostRows && is_row(reading, header - 1)) --header;
  if (header == line) return {};
  std::vector<std::string> headers;
  for (const TextSpan cell : cells_of(reading, header))
    headers.push_back(fold(reading.words(cell)));
  const auto content = column_named(headers, kContent);
  const auto units = column_named(headers, kUnits);
  DutyRow out;
  for (std::size_t row = line; content && row > header && !out.content; --row) {
    const std::vector<TextSpan> cells = cells_of(reading, row);
    if (*content >= cells.size()) continue;
    if (!reading.words(cells[*content]).empty()) out.content = cells[*content];
  }
  const std::vector<TextSpan> cells = cells_of(reading, line);
  const bool has_units = units && units != content && *units < cells.size();
  if (has_units && !reading.words(cells[*units]).empty()) out.units = cells[*units];
  return out;
}

}  // namespace congbo::importing
