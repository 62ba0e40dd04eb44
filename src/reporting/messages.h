// The reporting room's part of the catalogue: what was asked for and is not there.
#pragma once

#include "base/message.h"

namespace congbo::reporting {

using enum Severity;

inline constexpr Message kUnknownPlan{"unknown-plan",
                                      error,
                                      "trang này không có kế hoạch nào là “{0}”",
                                      "this site has no plan \"{0}\"",
                                      "gõ tên tệp của kế hoạch hoặc số, ký hiệu, ví dụ 76-KH/ĐU",
                                      "type the plan's file name or its symbol, like 76-KH/ĐU"};
inline constexpr Message kUnknownPlanNear{"unknown-plan",
                                          error,
                                          "trang này không có kế hoạch nào là “{0}”",
                                          "this site has no plan \"{0}\"",
                                          "có phải ý anh/chị là “{1}”?",
                                          "did you mean \"{1}\"?"};
inline constexpr Message kAmbiguousPlan{"ambiguous-plan",
                                        error,
                                        "có nhiều kế hoạch là “{0}”",
                                        "several plans are \"{0}\"",
                                        "gõ một trong các tên tệp: {1}",
                                        "type one of the file names: {1}"};
inline constexpr Message kUnknownReportUnit{"unknown-report-unit",
                                            error,
                                            "trang này không có đơn vị nào là “{0}”",
                                            "this site has no unit \"{0}\"",
                                            "gõ mã hoặc tên của đơn vị như trong content/units",
                                            "type the unit's id or name as in content/units"};
inline constexpr Message kUnknownReportUnitNear{"unknown-report-unit",
                                                error,
                                                "trang này không có đơn vị nào là “{0}”",
                                                "this site has no unit \"{0}\"",
                                                "có phải ý anh/chị là “{1}”?",
                                                "did you mean \"{1}\"?"};
inline constexpr Message kAmbiguousReportUnit{
    "ambiguous-report-unit",    error,
    "có nhiều đơn vị là “{0}”", "several units are \"{0}\"",
    "gõ một trong các mã: {1}", "type one of the ids: {1}"};
inline constexpr Message kBadReportPeriod{
    "bad-report-period",
    error,
    "không hiểu kỳ báo cáo “{0}”",
    "cannot read the period \"{0}\"",
    "gõ ví dụ: tháng 4/2023, quý I/2023, 6 tháng đầu năm 2023, năm 2023, từ 1/1/2023 đến 31/3/2023",
    "type for example: tháng 4/2023, quý I/2023, năm 2023, 2023-01-01/2023-03-31"};

inline constexpr const Message* kAllMessages[] = {
    &kUnknownPlan,           &kUnknownPlanNear,     &kAmbiguousPlan,  &kUnknownReportUnit,
    &kUnknownReportUnitNear, &kAmbiguousReportUnit, &kBadReportPeriod};

}  // namespace congbo::reporting
