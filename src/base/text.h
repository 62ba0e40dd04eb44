// Vietnamese text: validity, normal forms, folding, slugs and order. Pure functions over UTF-8;
// nothing here keeps state, so everything may be called from any thread.
// Text is shown as typed; these forms are for matching, addresses and sorting only (design §5).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo {

// Byte offset of the first invalid UTF-8 sequence or NUL in `text`; nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Decodes the character at `at` (Requires: valid UTF-8) and moves `at` past it.
char32_t next_codepoint(std::string_view text, std::size_t& at);
void append_utf8(std::string& out, char32_t codepoint);
std::size_t count_codepoints(std::string_view text);
bool is_upper_letter(char32_t c);
// The text with its first character in upper case: "đảng ủy" → "Đảng ủy".
std::string capitalise_first(std::string_view text);

// Normalisation Form C. Returns a copy; is_nfc is the quick check that lets callers avoid it.
bool is_nfc(std::string_view text);
std::string to_nfc(std::string_view text);

// Lower-case ASCII letters for Latin ones: marks dropped, đ/Đ/ð/Ð → d; other characters stay, in
// lower case. NFC and NFD give the same result. For search, "did you mean" and sorting keys.
std::string fold(std::string_view text);

// Lower case with marks kept, NFC, tone marks placed the old way (hòa, ủy), Ð → đ, every dash and
// every space alike; runs of spaces become one. Two spellings of one word become equal.
std::string to_match_form(std::string_view text);

// ASCII slug of a title or symbol: "76-KH/ĐU" → "76-kh-du", "Tự soi, tự sửa" → "tu-soi-tu-sua".
std::string slugify(std::string_view text);

// Vietnamese alphabetical order (a ă â b c d đ e ê …; tones decide last: ngang huyền hỏi ngã sắc
// nặng), numbers in text by value ("2" before "10"). <0, 0, >0; 0 only for byte-equal texts.
int compare_vietnamese(std::string_view a, std::string_view b);

// Whether `words` stand in `text` as whole words. Both have single spaces between their words.
bool holds_words(std::string_view text, std::string_view words);

// Words taken out of their place: on one line, runs of white space as one space, Markdown's * out.
std::string plain_words(std::string_view text);

// Without ASCII white space and no-break spaces at both ends.
std::string_view trim(std::string_view text);
// Always one piece more than separators: "" is one empty piece.
std::vector<std::string_view> split(std::string_view text, char separator);

// Replaces & < > " ' by entities, for HTML text and quoted attributes alike.
void append_escaped_html(std::string& out, std::string_view text);
std::string escape_html(std::string_view text);

}  // namespace congbo
