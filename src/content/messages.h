// The content room's part of the catalogue: YAML, front matter, values, site.yaml, content files.
#pragma once

#include "base/message.h"

namespace congbo::content {

using enum Severity;

// --- files -----------------------------------------------------------------------------------
inline constexpr Message kFileUnreadable{"file-unreadable",
                                         error,
                                         "không đọc được tệp hoặc thư mục này",
                                         "cannot read this file or folder",
                                         "kiểm tra quyền đọc, hoặc chép lại",
                                         "check its permissions, or copy it again"};
inline constexpr Message kFileTooLarge{
    "file-too-large",
    error,
    "tệp lớn quá giới hạn {0} byte",
    "the file is over the limit of {0} bytes",
    "tách thành nhiều tài liệu, hoặc tăng limits.document trong site.yaml",
    "split it into several documents, or raise limits.document in site.yaml"};
inline constexpr Message kNotUtf8{"not-utf8",
                                  error,
                                  "tệp không phải văn bản UTF-8 (byte lạ ở đây)",
                                  "the file is not UTF-8 text (odd byte here)",
                                  "mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8",
                                  "open the file in an editor and save it again as UTF-8"};
inline constexpr Message kFrontMatterMissing{
    "front-matter-missing",
    error,
    "tệp không bắt đầu bằng phần khai báo giữa hai dòng ---",
    "the file does not begin with front matter between two --- lines",
    "thêm ở đầu tệp: dòng ---, dòng title: …, rồi dòng ---",
    "add at the top: a line ---, a line title: …, a line ---"};
inline constexpr Message kFrontMatterUnclosed{
    "front-matter-unclosed",
    error,
    "phần khai báo mở bằng --- nhưng không có dòng --- đóng lại",
    "the front matter opened with --- has no closing --- line",
    "thêm một dòng --- ngay trước nội dung",
    "add a line --- just before the text"};
inline constexpr Message kUnknownFolder{"unknown-folder",
                                        error,
                                        "không có loại tài liệu nào tên là “{0}”",
                                        "no kind of document is called \"{0}\"",
                                        "đặt tệp vào một trong các thư mục: {1}",
                                        "put the file into one of the folders: {1}"};
inline constexpr Message kSiteConfigMissing{
    "site-config-missing",
    error,
    "không tìm thấy site.yaml: đây không phải thư mục của một cổng thông tin",
    "no site.yaml here: this folder is not a site",
    "chạy lệnh trong thư mục có site.yaml, hoặc thêm -s THƯ_MỤC",
    "run the command where site.yaml is, or add -s DIR"};
inline constexpr Message kNoDocuments{
    "no-documents",
    error,
    "thư mục content/ không có, hoặc không có tài liệu nào để đăng",
    "there is no folder content/, or it holds no document to publish",
    "đặt tài liệu .md vào một thư mục trong đó, ví dụ content/news/2025/tin-dau-tien.md",
    "put .md documents into a folder of it, for example content/news/2025/first-news.md"};
inline constexpr Message kLinkNotFollowed{
    "link-not-followed",
    error,
    "đây là liên kết (symlink) dẫn tới một thư mục, ra ngoài trang, hoặc không dẫn tới đâu",
    "this is a symbolic link to a folder, out of the site, or to nothing",
    "thay liên kết bằng chính tệp hoặc thư mục ấy, hoặc xóa liên kết",
    "put the file or folder itself in its place, or delete the link"};
inline constexpr Message kFormatTooNew{
    "format-too-new",
    error,
    "nội dung viết cho định dạng {0}, chương trình này chỉ đọc đến {1}",
    "the content is of format {0}, this program reads up to {1}",
    "cài phiên bản congbo mới hơn",
    "install a newer congbo"};
inline constexpr Message kFormatOld{"format-old",
                                    note,
                                    "nội dung viết cho định dạng {0}; được đọc theo định dạng {1}",
                                    "the content is of format {0}; it is read as format {1}",
                                    "ghi format: {1} trong site.yaml khi đã xem lại",
                                    "write format: {1} in site.yaml after a review"};

// --- YAML ------------------------------------------------------------------------------------
inline constexpr Message kYamlSyntax{
    "yaml-syntax",
    error,
    "chỗ này không đúng cách viết YAML",
    "this is not valid YAML",
    "mỗi dòng viết khóa: giá trị; dòng con thụt vào đều nhau bằng dấu cách",
    "write key: value on each line; indent nested lines evenly with spaces"};
inline constexpr Message kYamlTab{"yaml-tab",
                                  error,
                                  "đầu dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách",
                                  "the line is indented with a tab; YAML takes spaces only",
                                  "thay phím Tab bằng hai dấu cách",
                                  "replace the tab by two spaces"};
inline constexpr Message kYamlNoBreakSpace{
    "yaml-no-break-space",
    error,
    "có dấu cách không ngắt (dán từ Word) ở chỗ YAML cần dấu cách thường",
    "a no-break space (pasted from Word) stands where YAML needs a plain one",
    "xóa dấu cách ở chỗ này rồi gõ lại",
    "delete the space here and type it again"};
inline constexpr Message kYamlComment{"yaml-comment",
                                      error,
                                      "từ dấu # trở đi sẽ bị bỏ mất: “{0}”",
                                      "everything from the # on would be lost: \"{0}\"",
                                      "viết: {1}",
                                      "write: {1}"};
inline constexpr Message kYamlColon{"yaml-colon",
                                    error,
                                    "dấu hai chấm trong giá trị làm YAML hiểu sai dòng này",
                                    "the colon inside the value makes YAML misread this line",
                                    "viết: {0}",
                                    "write: {0}"};
inline constexpr Message kYamlComma{
    "yaml-comma",
    error,
    "dấu phẩy đã tách “{0}” thành một khóa không có giá trị",
    "the comma has made \"{0}\" a key without a value",
    "viết mỗi khóa một dòng, hoặc đặt giá trị có dấu phẩy trong ngoặc kép \"…\"",
    "write one key a line, or put the value that holds a comma in double quotes"};
inline constexpr Message kYamlCurlyQuote{"yaml-curly-quote",
                                         error,
                                         "ngoặc kép cong “ ” không bọc được giá trị trong YAML",
                                         "curly quotes do not enclose a value in YAML",
                                         "viết: {0}",
                                         "write: {0}"};
inline constexpr Message kYamlUnclosedQuote{
    "yaml-unclosed-quote",
    error,
    "ngoặc mở ở đây không đóng lại trên cùng dòng",
    "the quote opened here is not closed on the same line",
    "thêm dấu đóng ngoặc ở cuối giá trị; chữ dài thì viết sau >- ở dòng dưới",
    "close the quote at the end of the value; write long text below a >-"};
inline constexpr Message kYamlUnclosedBracket{
    "yaml-unclosed-bracket",
    error,
    "ngoặc [ hoặc { mở ra mà không đóng lại trước chỗ này",
    "a [ or { was opened and not closed before here",
    "đóng ngoặc, hoặc viết danh sách mỗi mục một dòng bắt đầu bằng “- ”",
    "close it, or write the list one item a line, each after \"- \""};
inline constexpr Message kYamlDuplicateKey{"yaml-duplicate-key",
                                           error,
                                           "khóa “{0}” đã có ở dòng {1}",
                                           "the key \"{0}\" is already on line {1}",
                                           "giữ lại một dòng",
                                           "keep one of the two lines"};
inline constexpr Message kYamlAnchor{"yaml-anchor",
                                     error,
                                     "không dùng dấu & hoặc * để nhắc lại giá trị",
                                     "anchors (&) and aliases (*) are not used here",
                                     "viết lại giá trị đầy đủ, hoặc đặt trong ngoặc kép \"…\"",
                                     "write the value out, or put it in double quotes"};
inline constexpr Message kYamlTag{"yaml-tag",
                                  error,
                                  "không dùng thẻ kiểu của YAML (!…)",
                                  "YAML type tags (!…) are not used here",
                                  "bỏ thẻ, hoặc đặt giá trị trong ngoặc kép \"…\"",
                                  "drop the tag, or put the value in double quotes"};
inline constexpr Message kYamlBadKey{"yaml-bad-key",       error,
                                     "khóa phải là chữ",   "a key must be plain text",
                                     "viết khóa: giá trị", "write key: value"};
inline constexpr Message kYamlNotMap{"yaml-not-map",
                                     error,
                                     "phần khai báo phải gồm các dòng khóa: giá trị",
                                     "front matter must be lines of key: value",
                                     "ví dụ: title: Kế hoạch tuyên truyền",
                                     "for example: title: A plan"};
inline constexpr Message kYamlTextAfterEnd{
    "yaml-text-after-end",
    error,
    "còn chữ sau dòng --- hoặc ... ở giữa tệp; phần ấy sẽ bị bỏ mất",
    "there is text after a --- or ... line inside; it would be lost",
    "xóa dòng --- hoặc ... thừa",
    "remove the stray --- or ... line"};
inline constexpr Message kYamlTooLarge{
    "yaml-too-large",
    error,
    "phần khai báo dài {0} byte, quá giới hạn {1} byte",
    "the front matter is {0} bytes, over the limit of {1}",
    "chuyển phần văn bản dài xuống nội dung; kế hoạch quá nhiều mốc thì tách thành nhiều kế hoạch",
    "move long text down into the body; split a plan of too many milestones"};
inline constexpr Message kYamlTooDeep{
    "yaml-too-deep",
    error,
    "lồng quá 32 cấp",
    "nested more than 32 levels deep",
    "bớt ngoặc [ { lồng nhau, hoặc viết giá trị trong ngoặc kép \"…\"",
    "use fewer nested [ and {, or put the value in double quotes"};
inline constexpr Message kYamlTooManyNodes{"yaml-too-many-nodes",
                                           error,
                                           "phần khai báo có quá 20000 giá trị",
                                           "the front matter has more than 20000 values",
                                           "chia nội dung thành nhiều tài liệu",
                                           "divide it into several documents"};

// --- keys and values -------------------------------------------------------------------------
inline constexpr Message kUnknownKey{
    "unknown-key", error, "không có khóa “{0}” ở đây", "there is no key \"{0}\" here", "", ""};
inline constexpr Message kUnknownKeyNear{"unknown-key",
                                         error,
                                         "không có khóa “{0}” ở đây",
                                         "there is no key \"{0}\" here",
                                         "có phải ý anh/chị là “{1}”?",
                                         "did you mean \"{1}\"?"};
inline constexpr Message kDuplicateAlias{"duplicate-alias",
                                         error,
                                         "“{0}” và “{1}” là một khóa viết hai lần",
                                         "\"{0}\" and \"{1}\" are the same key written twice",
                                         "giữ lại một dòng",
                                         "keep one of the two"};
inline constexpr Message kWrongType{"wrong-type",        error,        "“{0}” cần {1}",
                                    "\"{0}\" needs {2}", "ví dụ: {3}", "for example: {3}"};
inline constexpr Message kMissingKey{"missing-key",      error,
                                     "thiếu “{0}”",      "\"{0}\" is missing",
                                     "thêm dòng {0}: …", "add a line {0}: …"};
inline constexpr Message kUnknownChoice{"unknown-choice",
                                        error,
                                        "“{0}” không phải giá trị của “{1}”",
                                        "\"{0}\" is not a value of \"{1}\"",
                                        "chọn một trong: {2}",
                                        "choose one of: {2}"};
inline constexpr Message kBadDate{"bad-date",
                                  error,
                                  "“{0}” không phải một ngày có thật",
                                  "\"{0}\" is not a calendar day",
                                  "viết ngày/tháng/năm, ví dụ 14/4/2023",
                                  "write day/month/year, for example 14/4/2023"};
inline constexpr Message kBadPeriod{"bad-period",
                                    error,
                                    "không hiểu khoảng thời gian “{0}”",
                                    "cannot read the period \"{0}\"",
                                    "viết 2023, 2022/2025, 4/2023 hoặc một ngày như 14/4/2023",
                                    "write 2023, 2022/2025, 4/2023 or a day such as 14/4/2023"};
inline constexpr Message kBadPhrase{
    "bad-time-phrase",
    error,
    "không hiểu thời hạn “{0}”",
    "cannot read the time phrase \"{0}\"",
    "viết như: trước 20/5/2022; quý II/2023; tháng 11 hằng năm; 6 tháng một lần; thường xuyên",
    "write for example: trước 20/5/2022; quý II/2023; tháng 11 hằng năm; thường xuyên"};
inline constexpr Message kBadOffset{"bad-offset",
                                    error,
                                    "không hiểu khoảng cách “{0}” tính từ mốc",
                                    "cannot read the distance \"{0}\" from the milestone",
                                    "viết như: sau 10 ngày; trước 5 ngày làm việc; sau 02 năm",
                                    "write for example: sau 10 ngày; trước 5 ngày làm việc"};
inline constexpr Message kNoSuchDay{
    "no-such-day",
    error,
    "thời hạn “{0}”: không có ngày {1} trong lịch",
    "the time phrase \"{0}\": there is no day {1}",
    "xem lại ngày, tháng (ngày trước, tháng sau); ngày cuối tháng viết: cuối tháng 2 hằng năm",
    "check day and month (the day comes first); for the last day of a month write: cuối tháng 2"};
inline constexpr Message kBackwardPhrase{
    "backward-time-phrase",
    error,
    "thời hạn “{0}” kết thúc ({2}) trước khi bắt đầu ({1})",
    "the time phrase \"{0}\" ends ({2}) before it begins ({1})",
    "viết năm bắt đầu trước, năm kết thúc sau",
    "write the beginning first, then the end"};
inline constexpr Message kBadRange{"bad-range",
                                   error,
                                   "“{0}” không phải một số hoặc khoảng số",
                                   "\"{0}\" is not a number or a range",
                                   "viết 2 hoặc 2-3",
                                   "write 2 or 2-3"};
inline constexpr Message kBadSlug{
    "bad-slug",
    error,
    "“{0}” không dùng làm địa chỉ được",
    "\"{0}\" cannot be an address",
    "chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: {1}",
    "use lower-case letters without marks, digits and hyphens, for example: {1}"};
inline constexpr Message kBriefTooLong{"brief-too-long",
                                       warning,
                                       "tóm lược dài {0} tiếng, nên từ 60 tiếng trở xuống",
                                       "the brief has {0} words; 60 or fewer serve best",
                                       "bớt chữ trong in_brief",
                                       "shorten in_brief"};
inline constexpr Message kConsentMissing{
    "consent-missing",
    error,
    "mô hình cá nhân phải có consent: sự đồng ý của người được nêu gương",
    "an individual's model needs consent: the person's own agreement",
    "thêm consent: với scope (phạm vi) và date (ngày đồng ý)",
    "add consent: with scope and date"};
inline constexpr Message kApprovalMissing{
    "approval-missing",
    error,
    "bản tin truyền thanh công khai phải có approved_by (người duyệt)",
    "a public broadcast needs approved_by (who approved it)",
    "thêm dòng approved_by: chức danh người duyệt",
    "add a line approved_by: the approver's role"};
inline constexpr Message kDuplicateColumn{"duplicate-column",
                                          error,
                                          "chuyên mục “{0}” đã có ở dòng {1}",
                                          "the column \"{0}\" is already on line {1}",
                                          "đổi id của một trong hai chuyên mục",
                                          "change the id of one of the two"};
inline constexpr Message kBadAbbreviation{
    "bad-abbreviation",
    error,
    "“{0}” không phải chữ viết tắt",
    "\"{0}\" is no abbreviation",
    "viết liền, bắt đầu bằng hai chữ hoa, ví dụ BTV",
    "write it without spaces, two capitals first, for example BTV"};
inline constexpr Message kDuplicateAbbreviation{
    "duplicate-abbreviation",
    error,
    "chữ viết tắt “{0}” đã có, nghĩa là “{1}”",
    "the abbreviation \"{0}\" is already there, for \"{1}\"",
    "chỉ giữ một dòng",
    "keep one of the two"};
inline constexpr Message kBadBaseUrl{"bad-base-url",
                                     error,
                                     "“{0}” không phải địa chỉ gốc của một trang web",
                                     "\"{0}\" is not the root address of a website",
                                     "viết như https://xa-ten.example/",
                                     "write for example https://commune.example/"};

inline constexpr const Message* kAllMessages[] = {&kFileUnreadable,
                                                  &kFileTooLarge,
                                                  &kNotUtf8,
                                                  &kFrontMatterMissing,
                                                  &kFrontMatterUnclosed,
                                                  &kUnknownFolder,
                                                  &kSiteConfigMissing,
                                                  &kNoDocuments,
                                                  &kLinkNotFollowed,
                                                  &kFormatTooNew,
                                                  &kFormatOld,
                                                  &kYamlSyntax,
                                                  &kYamlTab,
                                                  &kYamlNoBreakSpace,
                                                  &kYamlComment,
                                                  &kYamlColon,
                                                  &kYamlComma,
                                                  &kYamlCurlyQuote,
                                                  &kYamlUnclosedQuote,
                                                  &kYamlUnclosedBracket,
                                                  &kYamlDuplicateKey,
                                                  &kYamlAnchor,
                                                  &kYamlTag,
                                                  &kYamlBadKey,
                                                  &kYamlNotMap,
                                                  &kYamlTextAfterEnd,
                                                  &kYamlTooLarge,
                                                  &kYamlTooDeep,
                                                  &kYamlTooManyNodes,
                                                  &kUnknownKey,
                                                  &kUnknownKeyNear,
                                                  &kDuplicateAlias,
                                                  &kWrongType,
                                                  &kMissingKey,
                                                  &kUnknownChoice,
                                                  &kBadDate,
                                                  &kBadPeriod,
                                                  &kBadPhrase,
                                                  &kBadOffset,
                                                  &kNoSuchDay,
                                                  &kBackwardPhrase,
                                                  &kBadRange,
                                                  &kBadSlug,
                                                  &kBriefTooLong,
                                                  &kConsentMissing,
                                                  &kApprovalMissing,
                                                  &kBadBaseUrl,
                                                  &kDuplicateColumn,
                                                  &kBadAbbreviation,
                                                  &kDuplicateAbbreviation};

}  // namespace congbo::content
