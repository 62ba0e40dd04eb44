// What the theme language reports. Arguments: {0} is what was found, {1} what would be right.
#pragma once

#include "base/message.h"

namespace congbo::tpl {

inline constexpr Message kEncoding{"template-encoding",
                                   Severity::error,
                                   "tệp mẫu có ký tự không phải UTF-8",
                                   "the template holds a character that is not UTF-8",
                                   "Hãy lưu lại tệp với bảng mã UTF-8.",
                                   "Save the file in the encoding UTF-8."};
inline constexpr Message kSyntax{"template-syntax",
                                 Severity::error,
                                 "không hiểu «{0}» ở chỗ này",
                                 "\"{0}\" makes no sense here",
                                 "Ở đây cần: {1}",
                                 "Needed here: {1}"};
inline constexpr Message kMissingExpression{
    "template-missing-expression",
    Severity::error,
    "thiếu một giá trị trước «{0}»",
    "a value is missing before \"{0}\"",
    "Hãy viết một tên, một số hoặc một chuỗi trong dấu nháy.",
    "Write a name, a number or a quoted text."};
inline constexpr Message kUnclosed{"template-unclosed",
                                   Severity::error,
                                   "«{0}» mở ra mà không đóng lại",
                                   "\"{0}\" is opened but never closed",
                                   "Hãy thêm {1}",
                                   "Add {1}"};
inline constexpr Message kUnopened{"template-unopened",
                                   Severity::error,
                                   "«{0}» không có phần mở đầu tương ứng",
                                   "\"{0}\" closes nothing that is open",
                                   "Ở đây đang chờ: {1}",
                                   "Expected here: {1}"};
inline constexpr Message kUnsupported{"template-unsupported",
                                      Severity::error,
                                      "ngôn ngữ giao diện của congbo không có «{0}»",
                                      "the theme language of congbo has no \"{0}\"",
                                      "Hãy dùng: {1}",
                                      "Use instead: {1}"};
inline constexpr Message kUnknownTag{"template-unknown-tag",
                                     Severity::error,
                                     "không có thẻ lệnh nào tên là «{0}»",
                                     "there is no tag named \"{0}\"",
                                     "Có phải bạn định viết: {1}?",
                                     "Did you mean: {1}?"};
inline constexpr Message kUnknownName{"template-unknown-name",
                                      Severity::error,
                                      "trang loại này không có tên «{0}»",
                                      "there is no name \"{0}\" on this kind of page",
                                      "Có phải bạn định viết: {1}?",
                                      "Did you mean: {1}?"};
inline constexpr Message kUnknownField{
    "template-unknown-field",      Severity::error,
    "«{2}» không có mục «{0}»",    "\"{2}\" has no field \"{0}\"",
    "Có phải bạn định viết: {1}?", "Did you mean: {1}?"};
inline constexpr Message kUnknownFilter{"template-unknown-filter",     Severity::error,
                                        "không có bộ lọc «{0}»",       "there is no filter \"{0}\"",
                                        "Có phải bạn định viết: {1}?", "Did you mean: {1}?"};
inline constexpr Message kUnknownTest{"template-unknown-test",       Severity::error,
                                      "không có phép thử «is {0}»",  "there is no test \"is {0}\"",
                                      "Có phải bạn định viết: {1}?", "Did you mean: {1}?"};
inline constexpr Message kUnknownFunction{
    "template-unknown-function",    Severity::error,
    "không có hàm hay macro «{0}»", "there is no function or macro \"{0}\"",
    "Có phải bạn định viết: {1}?",  "Did you mean: {1}?"};
inline constexpr Message kUnknownText{"template-unknown-text",
                                      Severity::error,
                                      "bảng chữ của giao diện không có khóa «{0}»",
                                      "the theme's texts have no key \"{0}\"",
                                      "Có phải bạn định viết: {1}?",
                                      "Did you mean: {1}?"};
inline constexpr Message kTextField{"template-text-field",
                                    Severity::error,
                                    "câu chữ «{0}» cần giá trị cho «{1}»",
                                    "the text \"{0}\" needs a value for \"{1}\"",
                                    "Hãy viết t('{0}', {1}=…)",
                                    "Write t('{0}', {1}=…)"};
inline constexpr Message kArguments{"template-arguments",
                                    Severity::error,
                                    "«{0}» không nhận các tham số viết như thế",
                                    "\"{0}\" does not take these arguments",
                                    "Cách gọi: {1}",
                                    "It is called so: {1}"};
inline constexpr Message kMissing{"template-missing",
                                  Severity::error,
                                  "không tìm thấy tệp mẫu «{0}»",
                                  "there is no template \"{0}\"",
                                  "Hãy kiểm tra lại tên tệp trong thư mục giao diện.",
                                  "Check the file's name in the theme folder."};
inline constexpr Message kUnknownBlock{
    "template-unknown-block",          Severity::error,
    "các mẫu cha không có khối «{0}»", "no template that this one extends has a block \"{0}\"",
    "Có phải bạn định viết: {1}?",     "Did you mean: {1}?"};
inline constexpr Message kDuplicateBlock{"template-duplicate-block",
                                         Severity::error,
                                         "khối «{0}» được viết hai lần trong một mẫu",
                                         "the block \"{0}\" stands twice in one template",
                                         "Hãy đặt tên khác cho một trong hai khối.",
                                         "Give one of the two another name."};
inline constexpr Message kMisplaced{
    "template-misplaced",        Severity::error,       "«{0}» không dùng được ở chỗ này",
    "\"{0}\" cannot stand here", "Cách viết đúng: {1}", "It is written so: {1}"};
inline constexpr Message kOutsideBlock{
    "template-outside-block",
    Severity::error,
    "phần này nằm ngoài mọi khối nên không bao giờ hiện ra",
    "this stands outside every block, so it would never be shown",
    "Trong mẫu có extends hoặc được import, hãy đặt nội dung vào trong block hay macro.",
    "In a template that extends another or is imported, put contents into a block or a macro."};
inline constexpr Message kCycle{"template-cycle",
                                Severity::error,
                                "mẫu «{0}» dùng lại chính nó theo vòng tròn",
                                "the template \"{0}\" leads back to itself",
                                "Hãy bỏ bớt một lệnh extends hoặc import.",
                                "Remove one of the extends or imports."};
inline constexpr Message kUnquotedAttribute{"template-unquoted-attribute",
                                            Severity::error,
                                            "giá trị của thuộc tính «{0}» chưa nằm trong dấu nháy",
                                            "the value of the attribute \"{0}\" is not in quotes",
                                            "Hãy viết {0}=\"…\"",
                                            "Write {0}=\"…\""};
inline constexpr Message kContextMismatch{
    "template-context-mismatch",
    Severity::error,
    "«{0}» bắt đầu và kết thúc ở hai chỗ khác loại trong HTML ({1})",
    "\"{0}\" begins and ends in different places of the HTML ({1})",
    "Mỗi nhánh, vòng lặp và khối phải đóng những thẻ và dấu nháy mà nó mở.",
    "Every branch, loop and block must close the tags and quotes that it opens."};
inline constexpr Message kForbiddenContext{
    "template-forbidden-context",
    Severity::error,
    "không được đặt giá trị ở chỗ này ({0})",
    "no value may stand here ({0})",
    "Hãy đưa giá trị vào nội dung thẻ, vào thuộc tính có dấu nháy, hoặc vào JSON.",
    "Put the value into the contents of an element, a quoted attribute, or JSON."};
inline constexpr Message kHtmlContext{"template-html-context",
                                      Severity::error,
                                      "đoạn HTML không đặt được trong thuộc tính hay tiêu đề",
                                      "markup cannot stand in an attribute or a title",
                                      "Hãy dùng giá trị dạng chữ, ví dụ tiêu đề.",
                                      "Use a plain text value, a title for instance."};
inline constexpr Message kSafeRefused{"template-safe-refused",
                                      Severity::error,
                                      "bộ lọc «{0}» không dùng được",
                                      "the filter \"{0}\" cannot be used",
                                      "Chỉ nội dung do congbo tạo ra mới là HTML; hãy bỏ «| {0}».",
                                      "Only what congbo itself made is HTML; remove \"| {0}\"."};
inline constexpr Message kUnprintable{"template-unprintable",
                                      Severity::error,
                                      "không in trực tiếp được một {0}",
                                      "a {0} cannot be printed as it is",
                                      "Hãy chọn một mục của nó, dùng for hoặc bộ lọc join.",
                                      "Choose one of its fields, or use for or the filter join."};
inline constexpr Message kBadUrl{
    "template-bad-url",
    Severity::error,
    "địa chỉ «{0}» không thuộc loại được phép",
    "the address \"{0}\" is not of a permitted kind",
    "Chỉ dùng địa chỉ trong trang hoặc bắt đầu bằng http, https, mailto, tel, webcal.",
    "Use an address inside the site, or one with http, https, mailto, tel or webcal."};
inline constexpr Message kUndefinedValue{
    "template-undefined",
    Severity::error,
    "«{0}» không có giá trị",
    "\"{0}\" has no value",
    "Hãy thử trước bằng «is defined» hoặc dùng bộ lọc default.",
    "Ask \"is defined\" first, or use the filter default."};
inline constexpr Message kBadValue{"template-bad-value",
                                   Severity::error,
                                   "«{0}» không dùng được với {1}",
                                   "\"{0}\" does not work with {1}",
                                   "",
                                   ""};
inline constexpr Message kNesting{"template-limit-nesting",
                                  Severity::error,
                                  "lồng nhau quá sâu (hơn {0} tầng)",
                                  "nested too deeply (more than {0} levels)",
                                  "Hãy chia nhỏ mẫu này.",
                                  "Divide this template."};
inline constexpr Message kLimitSteps{"template-limit-steps",
                                     Severity::error,
                                     "trang cần hơn {0} bước để tạo ra nên đã dừng lại",
                                     "the page needs more than {0} steps and was stopped",
                                     "Hãy xem vòng lặp hoặc range ở chỗ này có quá lớn không.",
                                     "See whether the loop or range at this place is too large."};
inline constexpr Message kLimitDepth{
    "template-limit-depth",
    Severity::error,
    "include và macro gọi nhau sâu quá {0} tầng",
    "includes and macros call each other more than {0} levels deep",
    "Hãy xem mẫu này có tự gọi lại chính nó không.",
    "See whether it calls itself without end."};
inline constexpr Message kLimitOutput{
    "template-limit-output",
    Severity::error,
    "trang lớn hơn {0} byte nên đã dừng lại",
    "the page is larger than {0} bytes and was stopped",
    "Hãy chia trang, hoặc xem có vòng lặp nào in quá nhiều không.",
    "Divide the page, or look for a loop that prints too much."};

inline constexpr const Message* kAllMessages[] = {&kEncoding,
                                                  &kSyntax,
                                                  &kMissingExpression,
                                                  &kUnclosed,
                                                  &kUnopened,
                                                  &kUnsupported,
                                                  &kUnknownTag,
                                                  &kUnknownName,
                                                  &kUnknownField,
                                                  &kUnknownFilter,
                                                  &kUnknownTest,
                                                  &kUnknownFunction,
                                                  &kUnknownText,
                                                  &kTextField,
                                                  &kArguments,
                                                  &kMissing,
                                                  &kUnknownBlock,
                                                  &kDuplicateBlock,
                                                  &kMisplaced,
                                                  &kOutsideBlock,
                                                  &kCycle,
                                                  &kUnquotedAttribute,
                                                  &kContextMismatch,
                                                  &kForbiddenContext,
                                                  &kHtmlContext,
                                                  &kSafeRefused,
                                                  &kUnprintable,
                                                  &kBadUrl,
                                                  &kUndefinedValue,
                                                  &kBadValue,
                                                  &kNesting,
                                                  &kLimitSteps,
                                                  &kLimitDepth,
                                                  &kLimitOutput};

}  // namespace congbo::tpl
