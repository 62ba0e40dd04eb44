// A line cut into the pieces that are read one by one.
#include <algorithm>

#include "base/text.h"
#include "citation/sentences.h"
#include "citation/short_forms.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

// Bytes of the punctuation a piece begins or ends with.
std::size_t length_of_sign(std::string_view text, bool at_begin) {
  for (std::string_view sign : {"(", ")", "[", "]", "\"", "'", ".", ",", ";", ":", "!", "?", "“",
                                "”", "‘", "’", "«", "»", "…"}) {
    if (at_begin ? text.starts_with(sign) : text.ends_with(sign)) return sign.size();
  }
  return 0;
}

// "./." and "./" are an official paper's last stop.
std::string_view without_end_mark(std::string_view word) {
  for (const std::string_view mark : {"./.", "./"}) {
    if (word.size() > mark.size() && word.ends_with(mark)) {
      return word.substr(0, word.size() - mark.size() + 1);
    }
  }
  return word;
}

Piece stripped(std::string_view word) {
  std::size_t begin = 0;
  std::size_t end = word.size();
  while (const std::size_t size = length_of_sign(word.substr(begin, end - begin), true)) {
    begin += size;
  }
  while (const std::size_t size = length_of_sign(word.substr(begin, end - begin), false)) {
    end -= size;
  }
  Piece piece;
  piece.lead = word.substr(0, begin);
  piece.text = word.substr(begin, end - begin);
  piece.tail = word.substr(end);
  return piece;
}

// Where "TP.HCM" and "PGS.TS" are cut: behind the stop of a short form that more is glued to.
std::size_t end_of_glued_form(std::string_view text) {
  constexpr std::size_t kLongestForm = 8;
  if (find_short_form(text) != nullptr) return 0;
  for (std::size_t at = std::min(text.size(), kLongestForm); at > 1; --at) {
    if (text[at - 1] != '.' || at == text.size()) continue;
    std::size_t next = at;
    const char32_t c = next_codepoint(text, next);
    const bool begins = (c >= '0' && c <= '9') || is_upper_letter(c);
    if (begins && find_short_form(text.substr(0, at - 1)) != nullptr) return at;
  }
  return 0;
}

void add_pieces(std::string_view line, std::string_view word, std::vector<Piece>& pieces) {
  Piece piece = stripped(without_end_mark(word));
  piece.is_behind_stop = begins_sentence(line, static_cast<std::size_t>(word.data() - line.data()));
  const std::string_view tail = piece.tail;
  while (const std::size_t cut = end_of_glued_form(piece.text)) {
    const std::string_view rest = piece.text.substr(cut);
    piece.tail = piece.text.substr(cut - 1, 1);
    piece.text = piece.text.substr(0, cut - 1);
    pieces.push_back(piece);
    piece = Piece{{}, rest, tail, true, false};
  }
  pieces.push_back(piece);
}

}  // namespace

std::vector<std::string_view> bare_words(std::string_view line) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split(line, ' ')) {
    const std::string_view text = stripped(trim(word)).text;
    if (!text.empty()) words.push_back(text);
  }
  return words;
}

std::vector<Piece> cut_line(std::string_view line) {
  std::vector<Piece> pieces;
  for (const std::string_view word : split(line, ' ')) {
    if (!trim(word).empty()) add_pieces(line, trim(word), pieces);
  }
  return pieces;
}

}  // namespace congbo::citation
