// Periods in words: "quý II/2023", "tháng 4/2023", "năm 2023", "20/5/2022"; in English "second
// quarter of 2023", "April 2023". Pure functions.
#pragma once

#include <string>

#include "base/edtf.h"
#include "base/message.h"

namespace congbo::schedule {

std::string period_text(const EdtfDate& period, Language language);
// Intervals: "2022–2025", "20/5/2022 – 30/6/2022", "từ năm 2022", "đến tháng 4/2023".
std::string period_text(const Edtf& period, Language language);

// "Quý II/2023" as a heading; `quarter` 1–4.
std::string quarter_title(int quarter, int year, Language language);

}  // namespace congbo::schedule
