// The check room's part of the catalogue: what understanding the texts brings to light. Warnings
// only: a person knows better what was meant.
#pragma once

#include "base/message.h"

namespace congbo::check {

using enum Severity;

inline constexpr Message kMilestoneBeforeBasis{
    "milestone-before-basis",
    warning,
    "mốc “{0}” kết thúc ngày {1}, trước ngày {2} của {3}",
    "milestone \"{0}\" ends on {1}, before {2}, the day of {4}",
    "đối chiếu với bản gốc: gõ nhầm thì sửa due; bản gốc ghi vậy thì giữ nguyên và nói rõ trong "
    "bài",
    "compare with the original: correct due if it was mistyped; else keep it and say so in the "
    "text"};

inline constexpr Message kImplementsMissing{"implements-missing",
                                            warning,
                                            "đoạn căn cứ nêu {0}, phần khai báo thì không",
                                            "the basis names {0}, the front matter does not",
                                            "thêm dưới dòng implements: (chưa có thì gõ dòng ấy "
                                            "trước; chỉ là căn cứ thì đặt dưới based_on:):\n"
                                            "{1}",
                                            "add below the line implements: (write that line first "
                                            "if it is missing; below based_on: if it is "
                                            "a mere basis):\n{1}"};

inline constexpr Message kEndedBody{
    "ended-body",
    warning,
    "“{0}” đã kết thúc hoạt động ({1}), trước ngày của tài liệu này",
    "\"{0}\" had ended ({2}) before the day of this document",
    "nay là {3}; kể chuyện trước kia thì ghi rõ, ví dụ: trước đây là {0}",
    "it is now {3}; if this tells of former times, say so, for example: trước đây là {0}"};
inline constexpr Message kEndedBodyAlone{
    "ended-body",
    warning,
    "“{0}” đã kết thúc hoạt động ({1}), trước ngày của tài liệu này",
    "\"{0}\" had ended ({2}) before the day of this document",
    "dùng tên nơi tiếp nhận; kể chuyện trước kia thì ghi rõ, ví dụ: trước đây là {0}",
    "name who took over; if this tells of former times, say so, for example: trước đây là {0}"};

inline constexpr Message kEndedBodySymbol{"ended-body-symbol",
                                          warning,
                                          "từ sau ngày {1} không còn cơ quan nào ghi ký hiệu {0}",
                                          "after {1} no body uses the code {0}",
                                          "đối chiếu số, ký hiệu và ngày với bản gốc",
                                          "compare number, symbol and date with the original"};

inline constexpr Message kDutyUnitEnded{
    "duty-unit-ended",
    warning,
    "{0}: đến kỳ {5} thì đầu mối “{2}” đã kết thúc ({3}); cần xác nhận",
    "{1}: by {6}, \"{2}\" has ended ({4}); who takes over needs confirming",
    "nơi tiếp nhận: {7}; hỏi cấp giao việc, rồi ghi đầu mối mới hoặc ghi kết quả",
    "its work went to: {7}; ask who gave the duty, then write the new unit or the result"};
inline constexpr Message kDutyUnitEndedAlone{
    "duty-unit-ended",
    warning,
    "{0}: đến kỳ {5} thì đầu mối “{2}” đã kết thúc ({3}); cần xác nhận",
    "{1}: by {6}, \"{2}\" has ended ({4}); who takes over needs confirming",
    "hỏi cấp giao việc, rồi ghi đầu mối mới hoặc ghi kết quả; biết nơi tiếp nhận thì thêm "
    "successors "
    "vào {7}",
    "ask who gave the duty, then write the new unit or the result; add successors to {7} when "
    "known"};

inline constexpr Message kSectionNumber{
    "section-number",
    warning,
    "số mục {0} {1}",
    "section number {0} {2}",
    "đối chiếu với bản gốc: sót thì thêm, gõ nhầm thì sửa số; bản gốc in vậy thì giữ nguyên",
    "compare with the original: add what is missing or correct the number; else keep it"};

inline constexpr Message kUncoveredDeadline{
    "uncovered-deadline",
    warning,
    "thời hạn “{0}” chưa có trong milestones",
    "no milestone has the deadline \"{0}\"",
    "thêm dưới dòng milestones: (chưa có thì gõ dòng ấy trước):\n{1}",
    "add below the line milestones: (write that line first if it is missing):\n{1}"};

inline constexpr Message kProbableIdentity{
    "probable-identity",
    note,
    "số để trống; có thể đây là {0} ngày {1}: cùng cơ quan, sau căn cứ ngày {2}, trước mốc đầu "
    "ngày "
    "{3}",
    "the number is blank; this may be {0} of {1}: one issuer, after its basis of {2}, before its "
    "first deadline of {3}",
    "đối chiếu với bản gốc: đúng thì ghi symbol: {0} và date: {1}; chưa chắc thì để trống",
    "compare with the original: if so write symbol: {0} and date: {1}; else leave both blank"};

inline constexpr Message kLongBulletin{
    "bulletin-too-long",
    warning,
    "các bài dài khoảng {0} dòng; một tờ A4 in hai mặt chứa khoảng {1} dòng",
    "the items take about {0} lines; both sides of one A4 sheet hold about {1}",
    "bớt bài trong items hoặc in nhiều tờ",
    "leave out some items, or print more than one sheet"};

inline constexpr const Message* kAllMessages[] = {
    &kMilestoneBeforeBasis, &kImplementsMissing, &kEndedBody,          &kEndedBodyAlone,
    &kEndedBodySymbol,      &kDutyUnitEnded,     &kDutyUnitEndedAlone, &kSectionNumber,
    &kUncoveredDeadline,    &kProbableIdentity,  &kLongBulletin};

}  // namespace congbo::check
