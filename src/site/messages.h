// The site room's part of the catalogue: identities, references, units, milestones.
#pragma once

#include "base/message.h"

namespace congbo::site {

using enum Severity;

inline constexpr Message kDuplicateId{"duplicate-id",
                                      error,
                                      "mã “{0}” đã là của {1}",
                                      "the id \"{0}\" already belongs to {1}",
                                      "đổi tên một trong hai tệp",
                                      "rename one of the two files"};
inline constexpr Message kDuplicateAddress{"duplicate-address",
                                           error,
                                           "địa chỉ “{0}” đã là của {1}",
                                           "the address \"{0}\" already belongs to {1}",
                                           "thêm vào một trong hai tệp dòng slug: {2}",
                                           "add to one of the two files a line slug: {2}"};
inline constexpr Message kDuplicateRedirect{"duplicate-redirect",
                                            error,
                                            "địa chỉ cũ “{0}” đã là của {1}",
                                            "the old address \"{0}\" already belongs to {1}",
                                            "xóa dòng này trong aliases",
                                            "remove this line from aliases"};
inline constexpr Message kBadRedirect{"bad-redirect",
                                      error,
                                      "“{0}” không phải địa chỉ trong trang này",
                                      "\"{0}\" is not an address on this site",
                                      "viết như ke-hoach/2022/ten-cu.html",
                                      "write for example ke-hoach/2022/old-name.html"};
inline constexpr Message kDuplicateIdentity{
    "duplicate-identity",
    error,
    "văn bản {0} của cùng cơ quan, cùng ngày đã có ở {1}",
    "document {0} of the same issuer and day is already in {1}",
    "sửa symbol, issuer hoặc date của một trong hai tệp",
    "correct symbol, issuer or date in one of the two files"};
inline constexpr Message kDanglingReference{"dangling-reference",
                                            error,
                                            "không có tài liệu nào tên là “{0}”",
                                            "no document is called \"{0}\"",
                                            "",
                                            ""};
inline constexpr Message kDanglingReferenceNear{"dangling-reference",
                                                error,
                                                "không có tài liệu nào tên là “{0}”",
                                                "no document is called \"{0}\"",
                                                "có phải ý anh/chị là “{1}”?",
                                                "did you mean \"{1}\"?"};
inline constexpr Message kDanglingLink{"dangling-link",
                                       error,
                                       "liên kết đến “{0}” không dẫn tới đâu",
                                       "the link to \"{0}\" leads nowhere",
                                       "kiểm tra tên tệp và đường dẫn tính từ tệp này",
                                       "check the name and path, seen from this file"};
inline constexpr Message kDanglingFragment{"dangling-fragment",
                                           error,
                                           "trang đích không có mục “#{0}”",
                                           "the page has no part \"#{0}\"",
                                           "",
                                           ""};
inline constexpr Message kDanglingFragmentNear{"dangling-fragment",
                                               error,
                                               "trang đích không có mục “#{0}”",
                                               "the page has no part \"#{0}\"",
                                               "có phải ý anh/chị là “#{1}”?",
                                               "did you mean \"#{1}\"?"};
inline constexpr Message kUnknownUnit{"unknown-unit",
                                      error,
                                      "không có đơn vị nào mã là “{0}”",
                                      "no unit has the id \"{0}\"",
                                      "tạo tệp content/units/{0}.md",
                                      "create the file content/units/{0}.md"};
inline constexpr Message kUnknownUnitNear{"unknown-unit",
                                          error,
                                          "không có đơn vị nào mã là “{0}”",
                                          "no unit has the id \"{0}\"",
                                          "có phải ý anh/chị là “{1}”?",
                                          "did you mean \"{1}\"?"};
inline constexpr Message kUnknownColumn{"unknown-column",
                                        error,
                                        "site.yaml không có chuyên mục “{0}”",
                                        "site.yaml has no column \"{0}\"",
                                        "chọn một trong: {1}",
                                        "choose one of: {1}"};
inline constexpr Message kUnknownMilestone{"unknown-milestone",
                                           error,
                                           "kế hoạch {1} không có mốc “{0}”",
                                           "plan {1} has no milestone \"{0}\"",
                                           "",
                                           ""};
inline constexpr Message kUnknownMilestoneNear{"unknown-milestone",
                                               error,
                                               "kế hoạch {1} không có mốc “{0}”",
                                               "plan {1} has no milestone \"{0}\"",
                                               "có phải ý anh/chị là “{2}”?",
                                               "did you mean \"{2}\"?"};
inline constexpr Message kDuplicateMilestone{
    "duplicate-milestone",          error,
    "mốc “{0}” đã có ở dòng {1}",   "the milestone \"{0}\" is already on line {1}",
    "đổi id của một trong hai mốc", "change the id of one of the two"};
inline constexpr Message kAmbiguousSymbol{"ambiguous-symbol",
                                          error,
                                          "có nhiều văn bản mang số {0}: {1}",
                                          "several documents bear the number {0}: {1}",
                                          "viết rõ cả ba dòng symbol, issuer và date",
                                          "write symbol, issuer and date, one a line"};
inline constexpr Message kAmbiguousMention{
    "ambiguous-mention",
    warning,
    "số {0} có thể là: {1}; chưa gắn liên kết",
    "the number {0} may be: {1}; left without a link",
    "ghi thêm cơ quan và ngày ban hành, hoặc gắn liên kết bằng [chữ](@mã)",
    "add the issuer and date, or link it with [words](@id)"};
inline constexpr Message kAmbiguousMentionByDate{
    "ambiguous-mention",
    warning,
    "số {0} có thể là: {1}; chưa gắn liên kết",
    "the number {0} may be: {1}; left without a link",
    "ghi thêm ngày ban hành ngay sau số, hoặc gắn liên kết bằng [chữ](@mã)",
    "add the date right behind the number, or link it with [words](@id)"};
inline constexpr Message kAmbiguousMentionByIssuer{
    "ambiguous-mention",
    warning,
    "số {0} có thể là: {1}; chưa gắn liên kết",
    "the number {0} may be: {1}; left without a link",
    "ghi thêm cơ quan ban hành (“của …”), hoặc gắn liên kết bằng [chữ](@mã)",
    "add the issuer (\"của …\"), or link it with [words](@id)"};
inline constexpr Message kCitationDate{
    "citation-date",
    warning,
    "{0} ở đây ghi ngày {1}, sổ văn bản ghi ngày {2}",
    "{0} is dated {1} here and {2} in the register",
    "sửa ngày ở một trong hai nơi; nếu là hai văn bản cùng số, ghi rõ cơ quan ban hành",
    "correct one of the two; if these are two documents of one number, name the issuer"};
inline constexpr Message kCitationIssuer{"citation-issuer",
                                         warning,
                                         "{0} ở đây ghi của “{1}”, sổ văn bản ghi của “{2}”",
                                         "{0} is by \"{1}\" here and by \"{2}\" in the register",
                                         "sửa tên cơ quan ở một trong hai nơi",
                                         "correct the issuer in one of the two places"};
inline constexpr Message kCitationType{"citation-type",
                                       warning,
                                       "{0} ở đây gọi là “{1}”, theo ký hiệu thì là “{2}”",
                                       "{0} is called \"{1}\" here; by its symbol it is \"{2}\"",
                                       "sửa loại văn bản hoặc ký hiệu",
                                       "correct the word or the symbol"};
inline constexpr Message kUnreadableSymbol{
    "unreadable-symbol",
    error,
    "“{0}” không phải số, ký hiệu văn bản, cũng không phải mã tài liệu",
    "\"{0}\" is neither a document symbol nor a document's id",
    "viết như 21-KL/TW, 12/KH-UBND hoặc mã của tệp",
    "write for example 21-KL/TW, 12/KH-UBND or a file's id"};
inline constexpr Message kMissingFile{"missing-file",
                                      error,
                                      "không có tệp “{0}” bên cạnh tài liệu này",
                                      "there is no file \"{0}\" beside this document",
                                      "đặt tệp vào thư mục của tài liệu (cạnh index.md)",
                                      "put the file into the document's folder (beside index.md)"};
inline constexpr Message kOutsideImage{
    "outside-image",
    error,
    "ảnh “{0}” nằm ở trang khác; cổng thông tin không lấy ảnh từ nơi khác",
    "the picture \"{0}\" lies on another site; a portal loads nothing from elsewhere",
    "tải ảnh về, đặt cạnh index.md rồi ghi tên tệp",
    "download it, put it beside index.md and write the file's name"};
inline constexpr Message kHeldBackPicture{
    "held-back-picture",
    warning,
    "ảnh “{0}” thuộc tài liệu chưa công khai nên không hiện trên trang này",
    "the picture \"{0}\" belongs to a document that is held back, so this page goes without it",
    "được phép công khai thì chép ảnh vào thư mục của bài này; không thì bỏ ảnh khỏi bài",
    "if it may be public, copy it into this document's folder; if not, take it out of the text"};
inline constexpr Message kPictureWithoutWords{
    "picture-without-words",
    warning,
    "ảnh “{0}” chưa có lời tả nên người khiếm thị không biết ảnh có gì",
    "the picture \"{0}\" has no description, so people who can't see it miss what it shows",
    "viết thành ba dòng: cover: (hoặc “- ” trong gallery), file: {0}, alt: ảnh có gì; ảnh chỉ để "
    "trang trí thì ghi alt: \"-\"",
    "write three lines: cover: (or \"- \" in gallery), file: {0}, alt: what it shows; for a mere "
    "ornament write alt: \"-\""};
inline constexpr Message kBodyPictureWithoutWords{
    "picture-without-words",
    warning,
    "ảnh “{0}” chưa có lời tả nên người khiếm thị không biết ảnh có gì",
    "the picture \"{0}\" has no description, so people who can't see it miss what it shows",
    "viết ![ảnh có gì]({0}); ảnh chỉ để trang trí thì ghi ![-]({0})",
    "write ![what it shows]({0}); for a mere ornament write ![-]({0})"};
inline constexpr Message kPictureWordsSayNothing{
    "picture-words-say-nothing",
    warning,
    "lời tả “{1}” của ảnh “{0}” không nói ảnh có gì",
    "the words \"{1}\" do not say what the picture \"{0}\" shows",
    "viết điều nhìn thấy trong ảnh, ví dụ: Bà con thôn 1 quét đường làng; ảnh chỉ để trang trí thì "
    "ghi alt: \"-\", trong bài là ![-]({0})",
    "write what is to be seen, for example: People of hamlet 1 sweep the road; for a mere ornament "
    "write alt: \"-\", in text ![-]({0})"};
inline constexpr Message kUnreferencedFile{
    "unreferenced-file",
    warning,
    "không tài liệu nào nhắc đến tệp này nên tệp không được đăng",
    "no document refers to this file, so it is not published",
    "thêm vào attachments hoặc gắn liên kết, hoặc xóa tệp",
    "add it to attachments, link to it, or delete it"};
inline constexpr Message kUnknownOccurrence{
    "unknown-occurrence",          error,
    "mốc “{0}” không có kỳ “{1}”", "the milestone \"{0}\" has no period \"{1}\"",
    "các kỳ của mốc: {2}",         "its periods: {2}"};
inline constexpr Message kOccurrenceMissing{
    "missing-occurrence",
    error,
    "mốc “{0}” có nhiều kỳ, kết quả này chưa ghi kỳ nào",
    "the milestone \"{0}\" has several periods, and this result names none",
    "thêm dòng period: với một trong các kỳ: {2}",
    "add a line period: with one of: {2}"};
inline constexpr Message kDuplicateResult{
    "duplicate-result",
    error,
    "kỳ “{0}” của đơn vị này đã có kết quả ở dòng {1}",
    "period \"{0}\" of this unit already has a result on line {1}",
    "giữ lại một kết quả",
    "keep one of the two"};
inline constexpr Message kPlanPeriodMissing{
    "plan-period-missing",
    warning,
    "kế hoạch có mốc lặp lại nhưng không ghi period nên chưa tính được ngày",
    "the plan has repeating milestones but no period, so no dates are known",
    "thêm dòng period: 2023/2025",
    "add a line period: 2023/2025"};
inline constexpr Message kTooManyOccurrences{
    "too-many-occurrences",
    error,
    "mốc “{0}” có quá nhiều ngày; chỉ tính {1} ngày đầu",
    "the milestone \"{0}\" has too many dates; only the first {1} are kept",
    "rút ngắn period hoặc thưa nhịp lặp lại",
    "shorten the period or repeat less often"};
inline constexpr Message kTooManyPlanOccurrences{
    "plan-too-many-occurrences",
    error,
    "kế hoạch có quá nhiều ngày: đến mốc “{0}” đã vượt {1} ngày",
    "the plan has too many dates: with the milestone \"{0}\" there are more than {1}",
    "rút ngắn period, thưa nhịp lặp lại, hoặc ghi việc làm hằng ngày là thường xuyên",
    "shorten the period, repeat less often, or write daily duties as standing ones (thường xuyên)"};
inline constexpr Message kNoOccurrences{
    "no-occurrences",
    error,
    "mốc “{0}” lặp lại nhưng không có ngày nào trong thời gian của kế hoạch ({1})",
    "the milestone \"{0}\" repeats, but never within the life of the plan ({1})",
    "sửa due của mốc hoặc period của kế hoạch",
    "correct the due of the milestone or the period of the plan"};
inline constexpr Message kResultWithoutDates{
    "result-without-dates",
    error,
    "mốc “{0}” không có ngày nào, nên không có kỳ “{1}”",
    "the milestone \"{0}\" has no dates, so it has no period \"{1}\"",
    "bỏ dòng period của kết quả, hoặc ghi due có ngày cho mốc",
    "remove the line period of the result, or give the milestone a due with dates"};
inline constexpr Message kResultInFuture{
    "result-in-future",
    warning,
    "kết quả của mốc “{0}” ghi làm xong ngày {1}, là ngày chưa đến",
    "the result of the milestone \"{0}\" says it was done on {1}, a day still to come",
    "sửa done_on thành ngày đã làm xong; việc chưa làm thì chưa ghi kết quả",
    "correct done_on to the day it was done; do not record what is not done yet"};
inline constexpr Message kResultOfOther{
    "result-of-other",
    warning,
    "mốc “{0}” không giao cho “{1}”, nên kết quả này chưa tính cho đơn vị nào được giao",
    "the milestone \"{0}\" is not given to \"{1}\", so no unit it is given to gets this result",
    "sửa unit của kết quả, hoặc thêm “{1}” vào units của mốc",
    "correct the unit of the result, or add \"{1}\" to the units of the milestone"};
inline constexpr Message kMilestoneCycle{"milestone-cycle",
                                         error,
                                         "các mốc chờ nhau thành vòng: {0}",
                                         "these milestones wait for each other: {0}",
                                         "bỏ một dòng after",
                                         "remove one of the after lines"};
inline constexpr Message kGroupCycle{"group-cycle",
                                     error,
                                     "các đơn vị chứa nhau thành vòng: {0}",
                                     "these units contain each other: {0}",
                                     "bỏ một dòng members hoặc parent",
                                     "remove one of the members or parent lines"};

inline constexpr Message kRelationCycle{"relation-cycle",
                                        error,
                                        "các văn bản nêu nhau thành vòng trong {0}: {1}",
                                        "these documents name each other in a circle in {0}: {1}",
                                        "bỏ một dòng: văn bản sau nêu văn bản trước, không ngược "
                                        "lại",
                                        "remove one of the lines: the later names the earlier, "
                                        "never the other way"};
inline constexpr Message kReplacementCycle{"replacement-cycle",
                                           error,
                                           "các mô hình thay nhau thành vòng: {0}",
                                           "these models replace each other in a circle: {0}",
                                           "bỏ một dòng replaced_by",
                                           "remove one of the replaced_by lines"};
inline constexpr Message kSuccessorCycle{"successor-cycle",
                                         error,
                                         "các đơn vị chuyển nhiệm vụ cho nhau thành vòng: {0}",
                                         "these units succeed each other in a circle: {0}",
                                         "bỏ một dòng successors",
                                         "remove one of the successors lines"};
inline constexpr Message kLevelJump{
    "level-jump",
    warning,
    "văn bản này thực hiện thẳng {0}, bỏ qua {1} cấp ở giữa",
    "this document carries out {0} directly, past {1} of the levels between",
    "nếu có văn bản của cấp ở giữa thì thêm vào implements; không có thì để nguyên",
    "add the document of the level between to implements if there is one; else leave it"};

inline constexpr const Message* kAllMessages[] = {&kDuplicateId,
                                                  &kDuplicateAddress,
                                                  &kDuplicateRedirect,
                                                  &kBadRedirect,
                                                  &kDuplicateIdentity,
                                                  &kDanglingReference,
                                                  &kDanglingReferenceNear,
                                                  &kDanglingLink,
                                                  &kDanglingFragment,
                                                  &kDanglingFragmentNear,
                                                  &kUnknownUnit,
                                                  &kUnknownUnitNear,
                                                  &kUnknownColumn,
                                                  &kUnknownMilestone,
                                                  &kUnknownMilestoneNear,
                                                  &kDuplicateMilestone,
                                                  &kAmbiguousSymbol,
                                                  &kAmbiguousMention,
                                                  &kAmbiguousMentionByDate,
                                                  &kAmbiguousMentionByIssuer,
                                                  &kCitationDate,
                                                  &kCitationIssuer,
                                                  &kCitationType,
                                                  &kUnreadableSymbol,
                                                  &kMissingFile,
                                                  &kOutsideImage,
                                                  &kHeldBackPicture,
                                                  &kPictureWithoutWords,
                                                  &kBodyPictureWithoutWords,
                                                  &kPictureWordsSayNothing,
                                                  &kUnreferencedFile,
                                                  &kUnknownOccurrence,
                                                  &kOccurrenceMissing,
                                                  &kDuplicateResult,
                                                  &kPlanPeriodMissing,
                                                  &kTooManyOccurrences,
                                                  &kTooManyPlanOccurrences,
                                                  &kNoOccurrences,
                                                  &kResultWithoutDates,
                                                  &kResultInFuture,
                                                  &kResultOfOther,
                                                  &kMilestoneCycle,
                                                  &kGroupCycle,
                                                  &kRelationCycle,

                                                  &kReplacementCycle,
                                                  &kSuccessorCycle,
                                                  &kLevelJump};

}  // namespace congbo::site
