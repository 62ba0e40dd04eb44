// Periods in words: "quý II/2023", "tháng 4/2023", "năm 2023", "20/5/2022"; in English "second
// quarter of 2023", "April 2023". Pure functions.
#pragma once

#include <string>
#include <string_view>

#include "base/edtf.h"
#include "base/message.h"
#include "schedule/time_rule.h"

namespace congbo::schedule {

std::string period_text(const EdtfDate& period, Language language);
// Intervals: "2022–2025", "20/5/2022 – 30/6/2022", "từ năm 2022", "đến tháng 4/2023".
std::string period_text(const Edtf& period, Language language);

// "Quý II/2023" as a heading; `quarter` 1–4.
std::string quarter_title(int quarter, int year, Language language);

// "hằng quý": a repetition without a day, as a person types it in `due`; empty for none.
std::string_view repetition_phrase(Recurs recurs);

}  // namespace congbo::schedule
