// The judgements of scan_judge.h by the shape of the phrase; for its sources only. Pure.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "schedule/scan_phrase.h"
#include "schedule/scan_window.h"

namespace congbo::schedule {

template <std::size_t N>
using WordList = std::array<std::string_view, N>;

// "thời gian thực hiện:", "(thời hạn báo cáo dự kiến": a label and a few words, a colon or a
// bracket before the phrase.
bool follows_time_label(const Surroundings& around);
// The same, or a verb of completion right before it.
bool is_labelled(const Surroundings& around);

bool judge_repeat(const FoundPhrase& phrase, const Surroundings& around);
bool judge_ongoing(const FoundPhrase& phrase, const Surroundings& around);
bool judge_relative(const FoundPhrase& phrase, const Surroundings& around);

}  // namespace congbo::schedule
