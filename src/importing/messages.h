// The importing room's part of the catalogue: reading what people were sent.
#pragma once

#include "base/message.h"

namespace congbo::importing {

using enum Severity;

inline constexpr Message kInputMissing{"input-missing",
                                       error,
                                       "không có tệp này",
                                       "there is no such file",
                                       "kiểm tra lại tên tệp và thư mục đang đứng",
                                       "check the file's name and the folder you are in"};
inline constexpr Message kInputUnreadable{"input-unreadable",
                                          error,
                                          "không đọc được tệp này",
                                          "cannot read this file",
                                          "kiểm tra quyền đọc của tệp, hoặc chép lại tệp",
                                          "check the file's permissions, or copy the file again"};
inline constexpr Message kInputTooLarge{"input-too-large",
                                        error,
                                        "tệp lớn quá {0} byte, không phải một văn bản",
                                        "the file is over {0} bytes, which is no document",
                                        "lưu riêng phần chữ thành một tệp .txt rồi thử lại",
                                        "save the words alone as a .txt file and try again"};
inline constexpr Message kInputNotText{
    "input-not-text",
    error,
    "tệp không phải văn bản thuần UTF-8 (byte lạ ở đây)",
    "the file is not plain UTF-8 text (odd byte here)",
    "dùng congbo import cho tệp Word; tệp .txt thì lưu lại với bảng mã UTF-8",
    "use congbo import for Word files; save a .txt file again as UTF-8"};

// What `congbo import` has to say beside these.

inline constexpr Message kSourceTooLarge{"import-too-large",
                                         error,
                                         "tệp lớn quá {0} MiB",
                                         "the file is over {0} MiB",
                                         "chia nhỏ tệp, hoặc bỏ bớt ảnh rồi lưu lại",
                                         "split the file, or save it again with fewer pictures"};
inline constexpr Message kUnknownFormat{
    "import-unknown-format",
    error,
    "chưa nhập được tệp loại này",
    "files of this kind can't be imported",
    "dùng tệp .docx, .odt, .rtf, .doc, .txt hoặc .md; tệp quét (PDF, ảnh) thì gõ lại phần chữ",
    "use a .docx, .odt, .rtf, .doc, .txt or .md file; of a scan (PDF, picture) type the words "
    "again"};
inline constexpr Message kSourceNotUtf8{"import-not-utf8",
                                        error,
                                        "tệp không phải văn bản UTF-8 (byte lạ ở đây)",
                                        "the file is not UTF-8 text (odd byte here)",
                                        "mở tệp trong trình soạn thảo rồi lưu lại với bảng mã "
                                        "UTF-8; phông cũ (TCVN3, VNI) thì chuyển mã "
                                        "trước",
                                        "open the file in an editor and save it as UTF-8; convert "
                                        "texts in old fonts (TCVN3, VNI) first"};
inline constexpr Message kHasFrontMatter{
    "import-front-matter",
    error,
    "tệp đã có phần khai báo giữa hai dòng ---, không cần nhập nữa",
    "the file has front matter between --- lines already",
    "chép thẳng tệp vào thư mục content rồi chạy congbo check",
    "copy the file into content and run congbo check"};
inline constexpr Message kEmptySource{"import-empty",
                                      error,
                                      "trong tệp không có chữ nào",
                                      "the file holds no words",
                                      "tệp chỉ có ảnh quét thì gõ lại phần chữ",
                                      "if it is a scanned picture, type the words again"};

inline constexpr Message kHelperMissing{
    "import-helper-missing",
    error,
    "cần chương trình {0} để đọc tệp này, nhưng máy chưa có",
    "reading this file takes the program {0}, which is not installed",
    "cài gói {1}, ví dụ: sudo apt install {1}; hoặc lưu tệp thành {2}",
    "install the package {1}, for example: sudo apt install {1}; or save the file as {2}"};
inline constexpr Message kHelperFailed{
    "import-helper-failed",
    error,
    "{0} không đọc được tệp này: {1}",
    "{0} can't read this file: {1}",
    "mở tệp bằng Word hoặc LibreOffice, lưu lại rồi nhập lại",
    "open the file in Word or LibreOffice, save it again, then import it"};
inline constexpr Message kHelperSlow{
    "import-helper-slow",
    error,
    "{0} đọc tệp này quá {1} giây nên đã dừng lại",
    "{0} took over {1} seconds on this file and was stopped",
    "chia nhỏ tệp, hoặc lưu lại bằng Word, LibreOffice rồi nhập lại",
    "split the file, or save it again in Word or LibreOffice, then import it"};
inline constexpr Message kConvertedTooLarge{"import-converted-too-large",
                                            error,
                                            "nội dung của tệp sau khi chuyển đổi lớn quá {0} MiB",
                                            "what the file holds is over {0} MiB once converted",
                                            "chia nhỏ tệp rồi nhập từng phần",
                                            "split the file and import its parts"};

inline constexpr Message kSecret{
    "import-secret",
    error,
    "văn bản có dấu chỉ độ mật “{0}” nên không được đưa vào trang",
    "the paper bears the secrecy mark \"{0}\" and must not enter the site",
    "văn bản mật không bao giờ để trong thư mục này, kể cả bản nháp",
    "secret papers never belong in this folder, not even as drafts"};
inline constexpr Message kMinutes{
    "import-minutes",
    error,
    "đây là biên bản; trang không nhận biên bản họp",
    "these are minutes; the site takes no minutes of meetings",
    "đăng kế hoạch, kết luận hoặc một tin bài về cuộc họp",
    "publish the plan, the conclusion, or a news item about the meeting"};
inline constexpr Message kPersonalForm{
    "import-personal-form",
    error,
    "đây là bản khai đã điền của một người (“{0}”); trang không giữ hồ sơ cá nhân",
    "this is a form filled in by a person (\"{0}\"); the site keeps no files on people",
    "chỉ nhập mẫu còn để trống",
    "import the blank form only"};
inline constexpr Message kHasComments{
    "import-comments",
    error,
    "tệp còn lời bình (comment) của người soạn",
    "the file still holds its authors' comments",
    "trong Word: Xem lại (Review) → Xóa (Delete) → Xóa mọi chú thích, lưu lại rồi nhập lại",
    "in Word: Review → Delete → Delete All Comments, save, then import again"};
inline constexpr Message kTrackedChanges{
    "import-tracked-changes",
    error,
    "tệp còn vết sửa (track changes), chưa rõ bản nào là bản chính thức",
    "the file still holds tracked changes, so its final text is not settled",
    "trong Word: Xem lại (Review) → Chấp nhận (Accept) → Chấp nhận tất cả, lưu lại rồi nhập lại",
    "in Word: Review → Accept → Accept All Changes, save, then import again"};

inline constexpr Message kHiddenText{
    "import-hidden-text",
    error,
    "tệp còn chữ ẩn (hidden text), người đọc bản in không thấy",
    "the file holds hidden text, which nobody sees on paper",
    "trong Word: chọn cả bài (Ctrl+A), bấm Ctrl+D, bỏ dấu Ẩn (Hidden), xóa chữ thừa, lưu lại rồi "
    "nhập lại",
    "in Word: select all (Ctrl+A), press Ctrl+D, clear Hidden, delete what does not belong, save, "
    "then import again"};
inline constexpr Message kNoSuchDay{"import-no-such-day",
                                    warning,
                                    "ngày “{0}” không có trong lịch",
                                    "there is no day \"{0}\" in the calendar",
                                    "hỏi lại nơi gửi rồi sửa; thời hạn này chưa thành mốc nào",
                                    "ask the sender and correct it; no milestone was made of it"};
inline constexpr Message kSeveralPapers{
    "import-several-papers",
    warning,
    "dưới chỗ ký có phần đầu của một văn bản khác: “{0}”",
    "below the signature begins another paper: \"{0}\"",
    "tách tệp, mỗi văn bản nhập riêng; ở đây chỉ phần khai báo của một văn bản",
    "split the file and import each paper alone; the front matter here is of one only"};

inline constexpr Message kTargetExists{
    "import-exists",
    error,
    "đã có “{0}”; tài liệu đã có thì không ghi đè",
    "\"{0}\" is there already; a document is never overwritten",
    "mở tệp ấy để sửa tiếp, hoặc đổi tên nó trước khi nhập lại",
    "go on editing that file, or rename it before importing again"};
inline constexpr Message kWriteFailed{"import-write-failed",
                                      error,
                                      "không ghi được “{0}”: {1}",
                                      "cannot write \"{0}\": {1}",
                                      "kiểm tra quyền ghi và chỗ trống trên đĩa",
                                      "check permissions and free space"};

inline constexpr Message kPrivateContact{
    "import-private-contact",
    warning,
    "“{0}” có vẻ là hộp thư riêng hoặc số điện thoại riêng",
    "\"{0}\" looks like a private mailbox or telephone",
    "bỏ đi trước khi ghi visibility: public, thay bằng hộp thư, số máy của cơ quan",
    "remove it before writing visibility: public; give the office's own instead"};
inline constexpr Message kScanNoise{"import-scan-noise",
                                    warning,
                                    "dòng này có ký tự lạ, có thể do quét ảnh đọc sai",
                                    "this line holds odd letters, perhaps misread from a scan",
                                    "so với bản giấy rồi sửa hoặc xóa dòng này",
                                    "compare it with the paper, then correct or delete it"};
inline constexpr Message kMissedText{
    "import-missed-text",
    warning,
    "bộ chuyển đổi bỏ sót {0} đoạn (khung chữ, ô bảng, chú thích); xem các đoạn ấy ở cuối tệp",
    "the converter passed over {0} paragraphs (text boxes, cells, notes); they are at the file's "
    "end",
    "so với bản gốc rồi chép từng đoạn về đúng chỗ",
    "compare with the original and move each to its place"};
inline constexpr Message kPictureLeftOut{
    "import-picture-left-out",
    warning,
    "không lấy được ảnh “{0}”: chỉ nhận ảnh PNG, JPEG, GIF, WebP",
    "the picture \"{0}\" was left out: only PNG, JPEG, GIF and WebP are taken",
    "lưu ảnh thành PNG hoặc JPEG rồi đặt cạnh index.md",
    "save the picture as PNG or JPEG and put it beside index.md"};

inline constexpr const Message* kAllMessages[] = {
    &kInputMissing,  &kInputUnreadable, &kInputTooLarge,     &kInputNotText,   &kSourceTooLarge,
    &kUnknownFormat, &kSourceNotUtf8,   &kHasFrontMatter,    &kEmptySource,    &kHelperMissing,
    &kHelperFailed,  &kHelperSlow,      &kConvertedTooLarge, &kSecret,         &kMinutes,
    &kPersonalForm,  &kHasComments,     &kTrackedChanges,    &kHiddenText,     &kNoSuchDay,
    &kSeveralPapers, &kTargetExists,    &kWriteFailed,       &kPrivateContact, &kScanNoise,
    &kMissedText,    &kPictureLeftOut};

// Problems of the machine rather than of the file: exit code 3.
inline bool is_machine_failure(std::string_view code) {
  return code == kInputUnreadable.code || code == kHelperMissing.code || code == kHelperSlow.code ||
         code == kWriteFailed.code;
}

}  // namespace congbo::importing
