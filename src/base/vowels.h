// The twelve Vietnamese vowel letters and their six tones: what matching and sorting share.
// A constant table; safe from any thread.
#pragma once

#include <cstdint>

namespace congbo {

// In the order of Vietnamese dictionaries.
enum class Tone : std::uint8_t { ngang, huyen, hoi, nga, sac, nang };

struct Vowel {
  char32_t letter = 0;  // lower case without tone: a ă â e ê i o ô ơ u ư y; 0 when none of these
  Tone tone = Tone::ngang;
};

// Requires: a lower-case, composed letter. Other letters give letter 0.
Vowel vowel_of(char32_t c);
char32_t with_tone(char32_t letter, Tone tone);

}  // namespace congbo
