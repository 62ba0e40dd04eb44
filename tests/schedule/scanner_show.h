// What the scanner finds in a text, in words that a test can hold against others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::schedule::testing {

// "trước ngày 20/4/2023 | before ../2023-04-20"; several are joined by " ; ". Repetitions show
// their recurrence rule, relative times their offset.
std::string found(std::string_view text, std::string_view reference = "");

// The same text in NFD: the spans must hold the same words.
std::string found_decomposed(std::string_view text, std::string_view reference = "");

// Words of the text that the caller knows: quiet ones and names of bodies, each time they occur.
struct Known {
  std::vector<std::string_view> quiet;
  std::vector<std::string_view> bodies;
};
std::string found_beside(std::string_view text, const Known& known);

// "A + B: what is due" for each deadline, joined by " ; ".
std::string duties(std::string_view text, const std::vector<std::string_view>& bodies);

}  // namespace congbo::schedule::testing
