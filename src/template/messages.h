// What the theme language reports. Arguments: {0} is what was found, {1} what would be right.
#pragma once

#include "base/message.h"

namespace congbo::tpl {

// A word that nothing bears: `near` when something is called almost so, else `none`, whose {1}
// lists what there is. Both are one entry of the catalogue and differ in the hint alone.
struct UnknownWord {
  Message near;
  Message none;
};

constexpr UnknownWord unknown(std::string_view code, std::string_view vi, std::string_view en,
                              std::string_view none_vi = "các tên dùng được ở đây: {1}",
                              std::string_view none_en = "the names known here: {1}") {
  return {{code, Severity::error, vi, en, "có phải ý anh/chị là “{1}”?", "did you mean \"{1}\"?"},
          {code, Severity::error, vi, en, none_vi, none_en}};
}

inline constexpr Message kEncoding{"template-encoding",
                                   Severity::error,
                                   "tệp mẫu có ký tự không phải UTF-8",
                                   "the template holds a character that is not UTF-8",
                                   "lưu lại tệp với bảng mã UTF-8",
                                   "save the file again as UTF-8"};
inline constexpr Message kSyntax{"template-syntax",
                                 Severity::error,
                                 "không hiểu “{0}” ở chỗ này",
                                 "\"{0}\" makes no sense here",
                                 "ở đây cần: {1}",
                                 "needed here: {1}"};
inline constexpr Message kMissingExpression{"template-missing-expression",
                                            Severity::error,
                                            "thiếu một giá trị trước “{0}”",
                                            "a value is missing before \"{0}\"",
                                            "viết một tên, một số hoặc một chuỗi trong dấu nháy",
                                            "write a name, a number or a quoted text"};
inline constexpr Message kUnclosed{"template-unclosed",
                                   Severity::error,
                                   "“{0}” mở ra mà không đóng lại",
                                   "\"{0}\" is opened but never closed",
                                   "thêm {1}",
                                   "add {1}"};
inline constexpr Message kUnopened{"template-unopened",
                                   Severity::error,
                                   "“{0}” không có phần mở đầu tương ứng",
                                   "\"{0}\" closes nothing that is open",
                                   "viết: {1}",
                                   "write: {1}"};
inline constexpr Message kUnsupported{"template-unsupported",
                                      Severity::error,
                                      "ngôn ngữ giao diện của congbo không có “{0}”",
                                      "the theme language of congbo has no \"{0}\"",
                                      "dùng: {1}",
                                      "use instead: {1}"};
inline constexpr UnknownWord kUnknownTag = unknown(
    "template-unknown-tag", "không có thẻ lệnh nào tên là “{0}”", "there is no tag named \"{0}\"");
inline constexpr UnknownWord kUnknownName =
    unknown("template-unknown-name", "trang loại này không có tên “{0}”",
            "there is no name \"{0}\" on this kind of page");
inline constexpr UnknownWord kUnknownField =
    unknown("template-unknown-field", "“{2}” không có mục “{0}”", "\"{2}\" has no field \"{0}\"");
inline constexpr UnknownWord kUnknownFilter =
    unknown("template-unknown-filter", "không có bộ lọc “{0}”", "there is no filter \"{0}\"");
inline constexpr UnknownWord kUnknownTest =
    unknown("template-unknown-test", "không có phép thử “is {0}”", "there is no test \"is {0}\"");
inline constexpr UnknownWord kUnknownFunction =
    unknown("template-unknown-function", "không có hàm hay macro “{0}”",
            "there is no function or macro \"{0}\"");
// There are hundreds of keys, so a list would not help.
inline constexpr UnknownWord kUnknownText =
    unknown("template-unknown-text", "bảng chữ của giao diện không có khóa “{0}”",
            "the theme's texts have no key \"{0}\"",
            "thêm khóa này vào các tệp trong thư mục i18n của giao diện",
            "add the key to the files in the theme's folder i18n");
inline constexpr Message kTextField{"template-text-field",
                                    Severity::error,
                                    "câu chữ “{0}” cần giá trị cho “{1}”",
                                    "the text \"{0}\" needs a value for \"{1}\"",
                                    "viết: t('{0}', {1}=…)",
                                    "write: t('{0}', {1}=…)"};
inline constexpr Message kArguments{"template-arguments",
                                    Severity::error,
                                    "“{0}” không nhận các tham số viết như thế",
                                    "\"{0}\" does not take these arguments",
                                    "viết: {1}",
                                    "write: {1}"};
inline constexpr Message kMissing{"template-missing",
                                  Severity::error,
                                  "không tìm thấy tệp mẫu “{0}”",
                                  "there is no template \"{0}\"",
                                  "kiểm tra lại tên tệp trong thư mục templates của giao diện",
                                  "check the file's name in the theme's folder templates"};
inline constexpr UnknownWord kUnknownBlock =
    unknown("template-unknown-block", "các mẫu cha không có khối “{0}”",
            "no template that this one extends has a block \"{0}\"");
inline constexpr Message kDuplicateBlock{"template-duplicate-block",
                                         Severity::error,
                                         "khối “{0}” được viết hai lần trong một mẫu",
                                         "the block \"{0}\" stands twice in one template",
                                         "đặt tên khác cho một trong hai khối",
                                         "give one of the two another name"};
inline constexpr Message kMisplaced{
    "template-misplaced",        Severity::error, "“{0}” không dùng được ở chỗ này",
    "\"{0}\" cannot stand here", "viết: {1}",     "write: {1}"};
inline constexpr Message kOutsideBlock{
    "template-outside-block",
    Severity::error,
    "phần này nằm ngoài mọi khối nên không bao giờ hiện ra",
    "this stands outside every block, so it would never be shown",
    "mẫu có extends hoặc được import thì phải đặt nội dung trong block hoặc macro",
    "in a template that extends another or is imported, put contents into a block or a macro"};
inline constexpr Message kCycle{"template-cycle",
                                Severity::error,
                                "mẫu “{0}” quay vòng về chính nó",
                                "the template \"{0}\" leads back to itself",
                                "bỏ bớt một lệnh extends hoặc import",
                                "remove one of the extends or imports"};
inline constexpr Message kUnquotedAttribute{"template-unquoted-attribute",
                                            Severity::error,
                                            "giá trị của thuộc tính “{0}” chưa nằm trong dấu nháy",
                                            "the value of the attribute \"{0}\" is not in quotes",
                                            "viết: {0}=\"…\"",
                                            "write: {0}=\"…\""};
inline constexpr Message kContextMismatch{
    "template-context-mismatch",
    Severity::error,
    "“{0}” bắt đầu và kết thúc ở hai chỗ khác loại trong HTML ({1})",
    "\"{0}\" begins and ends in different places of the HTML ({1})",
    "mỗi nhánh, vòng lặp và khối phải đóng những thẻ và dấu nháy mà nó mở",
    "every branch, loop and block must close the tags and quotes that it opens"};
inline constexpr Message kForbiddenContext{
    "template-forbidden-context",
    Severity::error,
    "không đặt được giá trị ở chỗ này ({0})",
    "no value may stand here ({0})",
    "đưa giá trị vào nội dung thẻ, vào thuộc tính có dấu nháy, hoặc vào JSON",
    "put the value into the contents of an element, a quoted attribute, or JSON"};
inline constexpr Message kHtmlContext{"template-html-context",
                                      Severity::error,
                                      "không đặt được đoạn HTML trong thuộc tính hay tiêu đề",
                                      "markup cannot stand in an attribute or a title",
                                      "dùng giá trị dạng chữ, ví dụ title",
                                      "use a plain text value, title for instance"};
inline constexpr Message kSafeRefused{"template-safe-refused",
                                      Severity::error,
                                      "không dùng được bộ lọc “{0}”",
                                      "the filter \"{0}\" cannot be used",
                                      "chỉ nội dung do congbo tạo ra mới là HTML; bỏ “| {0}”",
                                      "only what congbo itself made is HTML; remove \"| {0}\""};
inline constexpr Message kUnprintable{"template-unprintable",
                                      Severity::error,
                                      "không in thẳng ra được giá trị loại “{0}”",
                                      "a {0} cannot be printed as it is",
                                      "chọn một mục của nó, dùng for hoặc bộ lọc join",
                                      "choose one of its fields, or use for or the filter join"};
inline constexpr Message kBadUrl{
    "template-bad-url",
    Severity::error,
    "địa chỉ “{0}” không thuộc loại được phép",
    "the address \"{0}\" is not of a permitted kind",
    "dùng địa chỉ trong trang, hoặc địa chỉ bắt đầu bằng http, https, mailto, tel, webcal",
    "use an address inside the site, or one with http, https, mailto, tel or webcal"};
inline constexpr Message kUndefinedValue{"template-undefined",
                                         Severity::error,
                                         "“{0}” không có giá trị",
                                         "\"{0}\" has no value",
                                         "thử trước bằng “is defined”, hoặc dùng bộ lọc default",
                                         "ask \"is defined\" first, or use the filter default"};
inline constexpr Message kBadValue{"template-bad-value",
                                   Severity::error,
                                   "“{0}” không dùng được với {1}",
                                   "\"{0}\" does not work with {1}",
                                   "xem lại loại giá trị ở chỗ này; muốn nối chữ thì dùng ~",
                                   "look at the kinds of values here; to join texts use ~"};
inline constexpr Message kNesting{"template-limit-nesting",
                                  Severity::error,
                                  "lồng nhau quá sâu (hơn {0} tầng)",
                                  "nested too deeply (more than {0} levels)",
                                  "chia nhỏ mẫu này",
                                  "divide this template"};
inline constexpr Message kLimitSteps{"template-limit-steps",
                                     Severity::error,
                                     "trang cần hơn {0} bước để tạo ra nên đã dừng lại",
                                     "the page needs more than {0} steps and was stopped",
                                     "xem vòng lặp hoặc range ở chỗ này có quá lớn không",
                                     "see whether the loop or range at this place is too large"};
inline constexpr Message kLimitDepth{
    "template-limit-depth",
    Severity::error,
    "include và macro gọi nhau sâu quá {0} tầng",
    "includes and macros call each other more than {0} levels deep",
    "xem mẫu này có tự gọi lại chính nó không",
    "see whether it calls itself without end"};
inline constexpr Message kLimitOutput{"template-limit-output",
                                      Severity::error,
                                      "trang lớn hơn {0} byte nên đã dừng lại",
                                      "the page is larger than {0} bytes and was stopped",
                                      "chia trang, hoặc xem có vòng lặp nào in quá nhiều không",
                                      "divide the page, or look for a loop that prints too much"};

inline constexpr const Message* kAllMessages[] = {&kEncoding,
                                                  &kSyntax,
                                                  &kMissingExpression,
                                                  &kUnclosed,
                                                  &kUnopened,
                                                  &kUnsupported,
                                                  &kUnknownTag.near,
                                                  &kUnknownTag.none,
                                                  &kUnknownName.near,
                                                  &kUnknownName.none,
                                                  &kUnknownField.near,
                                                  &kUnknownField.none,
                                                  &kUnknownFilter.near,
                                                  &kUnknownFilter.none,
                                                  &kUnknownTest.near,
                                                  &kUnknownTest.none,
                                                  &kUnknownFunction.near,
                                                  &kUnknownFunction.none,
                                                  &kUnknownText.near,
                                                  &kUnknownText.none,
                                                  &kTextField,
                                                  &kArguments,
                                                  &kMissing,
                                                  &kUnknownBlock.near,
                                                  &kUnknownBlock.none,
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
