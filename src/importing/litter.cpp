#include "importing/litter.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace congbo::importing {
namespace {

constexpr std::string_view kBookmark = "[bookmark:";

bool is_word(char c) {
  const bool digit = c >= '0' && c <= '9';
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return digit || letter || static_cast<unsigned char>(c) >= 0x80;
}

bool is_space(char32_t letter) {
  return letter == ' ' || letter == '\t' || letter == 0xA0 || letter == 0x3000 ||
         (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F || letter == 0x205F;
}

// Soft hyphen, zero-width space and non-joiner, word joiner, byte order mark, the place of an
// embedded object, marks of text direction, control characters.
bool is_invisible(char32_t letter) {
  return letter == 0xAD || letter == 0x200B || letter == 0x200C || letter == 0x200E ||
         letter == 0x200F || letter == 0x2060 || letter == 0xFEFF || letter == 0xFFFC ||
         (letter < 0x20 && letter != '\t');
}

// Bullets as symbol fonts and word processors draw them at the start of a line.
bool is_bullet(char32_t letter) {
  return letter == 0xB7 || letter == 0x2022 || letter == 0x25CF || letter == 0x25AA ||
         letter == 0xF0B7 || letter == 0xF02D || letter == 0xF0A7 || letter == 0x2212 ||
         letter == 0x2013 || letter == 0x2014;
}

// The attributes "{…}" behind a bracketed span that ends at `at`, when they are a converter's.
std::optional<std::size_t> end_of_attributes(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '{') return std::nullopt;
  const std::size_t end = text.find('}', at);
  if (end == text.npos || end == at + 1) return std::nullopt;
  const char first = text[at + 1];
  return first == '.' || first == '#' ? std::optional(end + 1) : std::nullopt;
}

std::size_t without_space_end(const std::string& out) {
  return out.find_last_not_of(' ') == out.npos ? 0 : out.find_last_not_of(' ') + 1;
}

bool is_bullet_line(std::string_view text) {
  std::size_t at = 0;
  const char32_t first = next_codepoint(text, at);
  if (!is_bullet(first)) return false;
  // A dash that begins a word or a number is a dash; the round ones always are bullets.
  const bool round = first != 0x2212 && first != 0x2013 && first != 0x2014;
  return round || (at < text.size() && text[at] == ' ');
}

bool needs_escape(std::string_view text, std::size_t at, bool keep_emphasis) {
  const char c = text[at];
  const bool word_before = at > 0 && is_word(text[at - 1]);
  const bool word_after = at + 1 < text.size() && is_word(text[at + 1]);
  switch (c) {
    case '*':
      return !keep_emphasis;
    case '\\':
    case '`':
    case '[':
    case '<':
      return true;
    case '_':
      return word_before != word_after;
    case '~':
      return at + 1 < text.size() && text[at + 1] == '~';
    case '&':
      return word_after || (at + 1 < text.size() && text[at + 1] == '#');
    case '#':
    case '>':
      return at == 0;
    default:
      return false;
  }
}

}  // namespace

std::string without_bookmarks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '[') {
      out += text[at++];
      continue;
    }
    const std::size_t close = text.find_first_of("[]", at + 1);
    const bool closed = close != text.npos && text[close] == ']';
    if (closed && text.substr(at, kBookmark.size()) == kBookmark) {
      at = close + 1;
      continue;
    }
    const auto end = closed ? end_of_attributes(text, close + 1) : std::nullopt;
    if (end) {
      out += text.substr(at + 1, close - at - 1);
      at = *end;
    } else {
      out += text[at++];
    }
  }
  return out;
}

std::string tidy_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_codepoint(text, at);
    if (is_invisible(letter)) continue;
    if (!is_space(letter)) {
      out += text.substr(begin, at - begin);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  out.resize(without_space_end(out));
  if (out.empty() || !is_bullet_line(out)) return out;
  std::size_t at = 0;
  next_codepoint(out, at);
  return "- " + std::string(trim(std::string_view(out).substr(at)));
}

bool emphasis_pairs(std::string_view text) {
  if (text.substr(0, 2) == "* ") return false;
  std::size_t single = 0;
  std::size_t two = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '*') {
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
    const std::size_t run = end - at;
    if (run > 3) return false;
    single += run == 2 ? 0U : 1U;
    two += run >= 2 ? 1U : 0U;
    at = end;
  }
  return single % 2 == 0 && two % 2 == 0;
}

std::string escape_markdown(std::string_view text, bool keep_emphasis) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (needs_escape(text, at, keep_emphasis)) out += '\\';
    out += text[at];
  }
  return out;
}

std::string plain_words(std::string_view markdown) {
  std::string out;
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    const char c = markdown[at];
    if (c == '*') continue;
    if (c == '\\' && at + 1 < markdown.size() && !is_word(markdown[at + 1])) ++at;
    out += markdown[at];
  }
  return std::string(trim(out));
}

bool has_scan_noise(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = next_codepoint(text, at);
    if (letter == 0xFFFD) return true;
    if (letter < 0x300 || letter > 0x36F) continue;
    // The marks of NFD Vietnamese: grave, acute, circumflex, tilde, breve, hook, horn, dot below.
    constexpr std::u32string_view kVietnamese = U"\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
    if (kVietnamese.find(letter) == kVietnamese.npos) return true;
  }
  return false;
}

}  // namespace congbo::importing
