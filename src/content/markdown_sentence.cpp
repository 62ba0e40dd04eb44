#include <algorithm>

#include "base/text.h"
#include "citation/sentences.h"
#include "content/markdown_marks.h"

namespace congbo::content {
namespace {

using citation::begins_sentence;

constexpr std::size_t kMostCharacters = 240;

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}
bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

struct Reach {
  std::size_t at = 0;
  std::size_t characters = 0;
};

std::size_t step_back(std::string_view text, std::size_t at) {
  --at;
  while (at > 0 && continues_character(text[at])) --at;
  return at;
}

std::size_t step_forward(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && continues_character(text[at])) ++at;
  return at;
}

// Up to `most` characters back to the sentence's begin.
Reach reach_back(std::string_view text, std::size_t at, std::size_t most) {
  Reach reach{at, 0};
  while (reach.at > 0 && reach.characters < most && !begins_sentence(text, reach.at)) {
    reach.at = step_back(text, reach.at);
    ++reach.characters;
  }
  return reach;
}

Reach reach_forward(std::string_view text, std::size_t at, std::size_t most) {
  Reach reach{at, 0};
  while (reach.at < text.size() && reach.characters < most &&
         !(reach.at > at && begins_sentence(text, reach.at))) {
    reach.at = step_forward(text, reach.at);
    ++reach.characters;
  }
  return reach;
}

}  // namespace

std::string sentence_around(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t own = count_codepoints(text.substr(begin, end - begin));
  const std::size_t room = kMostCharacters - std::min(own, kMostCharacters);
  Reach left = reach_back(text, begin, room + 1);
  Reach right = reach_forward(text, end, room + 1);
  std::string out;
  if (left.characters + right.characters <= room) {
    out = text.substr(left.at, right.at - left.at);
  } else {
    // Half the room for each side; what one side does not need goes to the other.
    const std::size_t half = room / 2;
    const std::size_t before =
        std::min(left.characters, std::max(half, room - std::min(right.characters, room)));
    const std::size_t after = std::min(right.characters, room - before);
    const bool cut_left = before < left.characters;
    const bool cut_right = after < right.characters;
    left.at = begin;
    for (std::size_t i = 0; i < before; ++i) left.at = step_back(text, left.at);
    right.at = end;
    for (std::size_t i = 0; i < after; ++i) right.at = step_forward(text, right.at);
    while (cut_left && left.at < begin && !is_blank(text[left.at - 1])) ++left.at;
    while (cut_right && right.at > end && !is_blank(text[right.at])) --right.at;
    out = std::string(cut_left ? "…" : "") +
          std::string(trim(text.substr(left.at, right.at - left.at))) + (cut_right ? "…" : "");
  }
  std::replace(out.begin(), out.end(), '\n', ' ');
  return std::string(trim(out));
}

}  // namespace congbo::content
