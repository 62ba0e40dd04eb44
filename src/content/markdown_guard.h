// Bounds checked before the Markdown parser sees a text. The parser has inputs that take it time or
// memory out of all proportion (runs of "<?", wide tables with short rows); they are refused here,
// each with its place and reason. Pure but for what it reports.
#pragma once

#include <cstddef>

#include "content/markdown_source.h"

namespace congbo::content {

inline constexpr std::size_t kMostMarkdownBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMostRunBytes = std::size_t{32} << 10;  // without a blank line
inline constexpr std::size_t kMostTableColumns = 64;
inline constexpr std::size_t kMostTableCells = 20000;
inline constexpr int kMostNesting = 100;

// Whether `text` may be indexed and parsed at all by its size.
bool is_acceptable_size(std::size_t bytes, std::string_view file, std::uint32_t first_line,
                        Diagnostics& diagnostics);

// Whether the parser may have the text. Reports everything that forbids it.
bool is_safe_to_parse(const MarkdownSource& source, Diagnostics& diagnostics);

}  // namespace congbo::content
