// Normalisation Form C. utf8proc composes at some 20 MB/s, so a quick check by lead byte spares
// nearly every text the trip: Vietnamese as keyboards produce it is already NFC.
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "base/text.h"

namespace congbo {

namespace {

// Characters that NFC neither changes nor joins to what stands before them. Every range is held
// against utf8proc in the tests. U+2000 and U+2001 do change, hence the start at U+2002.
bool is_inert(char32_t c) {
  return c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF && c != 0x1E9B) || (c >= 0x2002 && c <= 0x20CF) ||
         (c >= 0x2190 && c <= 0x2328) || (c >= 0x232B && c <= 0x2ADB) ||
         (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F000 && c <= 0x1FAFF);
}

constexpr std::size_t kBlock = 64;

// Whether a block holds nothing but ASCII, U+0080–02FF and most of U+1E00–1EFF, which is nearly all
// of Vietnamese. Bytes alone and no branch, so that compilers make vector code of it. Reads two
// bytes more than the block.
bool is_plain_block(const char* text) {
  unsigned char suspects = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = static_cast<unsigned char>(text[i + 1]);
    const auto third = static_cast<unsigned char>(text[i + 2]);
    const auto is_wide = static_cast<unsigned char>(first >= 0xCC ? 1 : 0);
    const auto is_e1 = static_cast<unsigned char>(first == 0xE1 ? 1 : 0);
    const auto is_vowel = static_cast<unsigned char>((second & 0xFC) == 0xB8 ? 1 : 0);
    const auto is_u1e9b = static_cast<unsigned char>(second == 0xBA && third == 0x9B ? 1 : 0);
    suspects = static_cast<unsigned char>(suspects | (is_wide & ~(is_e1 & is_vowel & ~is_u1e9b)));
  }
  return suspects == 0;
}

bool passes_quick_check(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    while (at + kBlock + 2 <= text.size() && is_plain_block(text.data() + at)) at += kBlock;
    // Character by character over the rest of the block, which may begin inside one.
    const std::size_t end = std::min(text.size(), at + kBlock);
    while (at < end) {
      const auto lead = static_cast<unsigned char>(text[at]);
      if (lead < 0xC0) {
        ++at;
      } else if (lead < 0xCC) {
        at += 2;  // U+0080–02FF
      } else if (lead < 0xE0 || !is_inert(next_codepoint(text, at))) {
        return false;
      }
    }
  }
  return true;
}

}  // namespace

bool is_nfc(std::string_view text) {
  return passes_quick_check(text) || to_nfc(text) == text;
}

std::string to_nfc(std::string_view text) {
  if (passes_quick_check(text)) return std::string(text);
  utf8proc_uint8_t* composed = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &composed,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  // Only invalid UTF-8 or lack of memory fail; the text as given is then the best answer.
  if (length < 0) return std::string(text);
  std::string result(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length));
  std::free(composed);
  return result;
}

}  // namespace congbo
