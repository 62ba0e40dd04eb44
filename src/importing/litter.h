// What converters and old files leave between the words: bookmarks, soft hyphens, zero-width
// characters, tabs, runs of no-break spaces. Litter goes; words never do. Also the escapes that
// keep a letter of the paper from being a sign of Markdown. Pure functions over valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace congbo::importing {

// "[bookmark: _GoBack]", "[]{#_Toc1 .anchor}" removed; "[chữ]{.underline}" → "chữ".
std::string without_bookmarks(std::string_view text);

// Invisible characters removed, every run of spaces and tabs one space, both ends trimmed, the
// bullets of symbol fonts "-".
std::string tidy_line(std::string_view text);

// The text so that Markdown shows it as it is. With `keep_emphasis`, asterisks stay.
std::string escape_markdown(std::string_view text, bool keep_emphasis);

// Whether the asterisks of a paragraph pair up: "*a*", "**b**", but not a lone "*" before a note.
bool emphasis_pairs(std::string_view paragraph);

// Without the emphasis and escapes of Markdown: the words as a person reads them.
std::string plain_words(std::string_view markdown);

// Letters that scanning made up: marks that no Vietnamese letter carries, replacement characters.
bool has_scan_noise(std::string_view text);

}  // namespace congbo::importing
