#include "portal/feed_sound.h"

#include "base/text.h"

namespace congbo::portal {
namespace {

struct SoundType {
  std::string_view extension, type;
};
constexpr SoundType kSoundTypes[] = {
    {"mp3", "audio/mpeg"}, {"m4a", "audio/mp4"},  {"aac", "audio/aac"},   {"ogg", "audio/ogg"},
    {"oga", "audio/ogg"},  {"opus", "audio/ogg"}, {"flac", "audio/flac"}, {"wav", "audio/wav"},
};

struct Measure {
  std::string_view word;  // as base/text's fold gives it
  int seconds;
};
constexpr Measure kMeasures[] = {
    {"gio", 3600}, {"tieng", 3600}, {"h", 3600},   {"hour", 3600}, {"hours", 3600},
    {"phut", 60},  {"p", 60},       {"min", 60},   {"minute", 60}, {"minutes", 60},
    {"giay", 1},   {"s", 1},        {"second", 1}, {"seconds", 1},
};

constexpr int kLongest = 24 * 3600;

int seconds_of(std::string_view word) {
  for (const Measure& measure : kMeasures) {
    if (measure.word == word) return measure.seconds;
  }
  return 0;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::optional<int> take_number(std::string_view& text) {
  int value = 0;
  std::size_t length = 0;
  for (; length < text.size() && is_digit(text[length]); ++length) {
    if (length == 5) return std::nullopt;
    value = value * 10 + (text[length] - '0');
  }
  if (length == 0) return std::nullopt;
  text.remove_prefix(length);
  return value;
}

// "04:30", "1:05:30"
std::optional<int> read_clock(std::string_view text) {
  int seconds = 0;
  for (std::string_view part : split(text, ':')) {
    const std::optional<int> number = take_number(part);
    if (!number || !part.empty() || *number > kLongest) return std::nullopt;
    seconds = seconds * 60 + *number;
    if (seconds > kLongest) return std::nullopt;
  }
  return seconds;
}

// "1 gio 5 phut"; every number is followed by its measure.
std::optional<int> read_measured(std::string_view text) {
  int seconds = 0;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::optional<int> number = take_number(text);
    if (!number) return std::nullopt;
    text = trim(text);
    std::size_t length = 0;
    while (length < text.size() && text[length] != ' ' && !is_digit(text[length])) ++length;
    const int measure = seconds_of(text.substr(0, length));
    if (measure == 0 || *number > kLongest / measure) return std::nullopt;
    seconds += *number * measure;
    text.remove_prefix(length);
  }
  return seconds;
}

}  // namespace

std::string_view sound_type(std::string_view extension) {
  for (const SoundType& row : kSoundTypes) {
    if (row.extension == extension) return row.type;
  }
  return "";
}

std::optional<int> read_duration(std::string_view text) {
  const std::string folded = fold(trim(text));
  const bool is_clock = folded.find(':') != std::string::npos;
  const std::optional<int> seconds = is_clock ? read_clock(folded) : read_measured(folded);
  return seconds && *seconds > 0 && *seconds <= kLongest ? seconds : std::nullopt;
}

}  // namespace congbo::portal
