// The words of a report, by Language. Constants.
#pragma once

#include <array>
#include <string_view>

#include "base/message.h"

namespace congbo::reporting {

using Wording = std::array<std::string_view, 2>;

inline std::string_view in(const Wording& words, Language language) {
  return words[static_cast<std::size_t>(language)];
}

inline constexpr Wording kTitle = {"BÁO CÁO", "REPORT"};
inline constexpr Wording kNumber = {"Số: ……-BC/……", "No.: ……-BC/……"};
inline constexpr Wording kPlaceDate = {"……, ngày …… tháng …… năm ……", "……, …… (day) …… (month) ……"};
inline constexpr Wording kSubject = {"Kết quả thực hiện {}, {}", "Results of {}, {}"};
inline constexpr Wording kPlan = {"Kế hoạch", "Plan"};
inline constexpr Wording kUnit = {"Đơn vị báo cáo", "Reporting unit"};
inline constexpr Wording kPeriod = {"Kỳ báo cáo", "Period"};
inline constexpr Wording kReportTo = {"Gửi về", "Report to"};
inline constexpr Wording kBlank = {"……", "……"};
inline constexpr Wording kDue = {"Việc đến hạn hoặc đã làm trong kỳ", "Due or done in the period"};
inline constexpr Wording kUnderWay = {"Việc đang làm, hạn sau kỳ này",
                                      "Under way, due after the period"};
inline constexpr Wording kStanding = {"Việc thường xuyên và việc chưa có ngày",
                                      "Standing duties and duties without a date"};
inline constexpr Wording kDocuments = {"Tin, bài, mô hình và văn bản trong kỳ",
                                       "News, models and documents of the period"};
inline constexpr Wording kRemarks = {"Đánh giá, kiến nghị (đơn vị viết)",
                                     "Remarks and proposals (for the unit to write)"};
inline constexpr Wording kNothing = {"Không có.", "None."};

// Columns: of the tables and of the rows for a spreadsheet.
inline constexpr Wording kPart = {"Phần", "Part"};
inline constexpr Wording kMilestone = {"Mã mốc", "Milestone"};
inline constexpr Wording kTask = {"Việc", "Task"};
inline constexpr Wording kWhen = {"Thời hạn", "When"};
inline constexpr Wording kFrom = {"Từ ngày", "From"};
inline constexpr Wording kUntil = {"Đến ngày", "Until"};
inline constexpr Wording kWho = {"Đơn vị", "Unit"};
inline constexpr Wording kResult = {"Kết quả", "Result"};
inline constexpr Wording kDoneOn = {"Ngày xong", "Done on"};
inline constexpr Wording kProof = {"Nơi ghi nhận", "Recorded in"};
inline constexpr Wording kAddress = {"Địa chỉ", "Address"};

}  // namespace congbo::reporting
