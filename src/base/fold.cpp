// Folding to plain letters. Decompositions come from utf8proc once at start; letters that Unicode
// does not decompose (đ, ø, ł …) are ours to add.
#include <utf8proc.h>

#include <array>
#include <cstdint>

#include "base/text.h"

namespace congbo {

namespace {

constexpr char32_t kLatinEnd = 0x370;  // ASCII, Latin blocks, IPA, spacing and combining marks
constexpr char32_t kAdditionalBegin = 0x1E00;  // Latin Extended Additional: most Vietnamese vowels
constexpr char32_t kAdditionalEnd = 0x1F00;

struct Folded {
  std::array<char, 7> bytes{};
  std::uint8_t size = 0;
};

using FoldTable = std::array<Folded, kLatinEnd + kAdditionalEnd - kAdditionalBegin>;

// Letters with a stroke or joined letters, which have no decomposition in UnicodeData.
std::string_view own_folding(char32_t c) {
  switch (c) {
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð':
      return "d";
    case U'ø':
    case U'Ø':
      return "o";
    case U'ł':
    case U'Ł':
      return "l";
    case U'ħ':
    case U'Ħ':
      return "h";
    case U'ŧ':
    case U'Ŧ':
      return "t";
    case U'ı':
    case U'İ':
      return "i";
    case U'æ':
    case U'Æ':
      return "ae";
    case U'œ':
    case U'Œ':
      return "oe";
    case U'þ':
    case U'Þ':
      return "th";
    default:
      return {};
  }
}

std::string folding_of(char32_t c) {
  if (const std::string_view own = own_folding(c); !own.empty()) return std::string(own);
  std::array<utf8proc_int32_t, 16> parts{};
  int boundary = 0;
  const utf8proc_ssize_t count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), &boundary);
  std::string out;
  for (std::size_t i = 0; i < parts.size() && static_cast<utf8proc_ssize_t>(i) < count; ++i) {
    const auto part = static_cast<char32_t>(parts[i]);
    if (part < 0x300 || part >= kLatinEnd) append_utf8(out, part);
  }
  return out;
}

std::size_t slot_of(char32_t c) {
  return c < kLatinEnd ? c : kLatinEnd + (c - kAdditionalBegin);
}

bool has_slot(char32_t c) {
  return c < kLatinEnd || (c >= kAdditionalBegin && c < kAdditionalEnd);
}

FoldTable make_table() {
  FoldTable table;
  for (char32_t c = 1; c < kAdditionalEnd; ++c) {
    if (!has_slot(c)) continue;
    const std::string folded = folding_of(c);
    Folded& slot = table[slot_of(c)];
    slot.size = static_cast<std::uint8_t>(folded.copy(slot.bytes.data(), slot.bytes.size()));
  }
  return table;
}

const FoldTable& table() {
  static const FoldTable kTable = make_table();
  return kTable;
}

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// False when a character without a slot was met, whose form depends on what follows it.
bool fold_latin(std::string_view text, std::string& out, bool only_latin) {
  const FoldTable& folds = table();
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out += lower_ascii(text[at++]);
      continue;
    }
    const char32_t c = next_codepoint(text, at);
    if (has_slot(c)) {
      const Folded& folded = folds[slot_of(c)];
      out.append(folded.bytes.data(), folded.size);
    } else if (only_latin) {
      return false;
    } else {
      append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    }
  }
  return true;
}

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (fold_latin(text, out, true)) return out;
  // Other scripts keep their marks, so both normal forms must first become one.
  out.clear();
  fold_latin(to_nfc(text), out, false);
  return out;
}

std::string slugify(std::string_view text) {
  std::string slug;
  for (const char c : fold(text)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace congbo
