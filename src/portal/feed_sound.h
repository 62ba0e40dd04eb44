// Sound files and how long they are, as feeds need to know them. Pure functions.
#pragma once

#include <optional>
#include <string_view>

namespace congbo::portal {

// "audio/mpeg" for "mp3"; "" for what feed readers don't play.
std::string_view sound_type(std::string_view extension);

// Seconds of a duration as people write it: "5 phút", "4 phút 30 giây", "1 giờ 5 phút", "04:30".
// Nothing when any of it is not understood.
std::optional<int> read_duration(std::string_view text);

}  // namespace congbo::portal
