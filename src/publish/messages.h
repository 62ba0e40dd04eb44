// What publishing may have to say. Constants; safe from any thread.
#pragma once

#include "base/message.h"

namespace congbo::publish {

inline constexpr Message kNotOurs{
    "publish-not-ours",
    Severity::error,
    "thư mục “{0}” đã có tệp mà congbo không tạo ra, nên không xuất bản vào đó",
    "the folder \"{0}\" holds files that congbo did not make, so nothing is published there",
    "chọn một thư mục trống bằng -o, hoặc tự chuyển các tệp trong đó đi nơi khác",
    "choose an empty folder with -o, or move those files elsewhere yourself"};

inline constexpr Message kNotAFolder{"publish-not-a-folder",
                                     Severity::error,
                                     "“{0}” không phải là thư mục, nên không xuất bản vào đó được",
                                     "\"{0}\" is not a folder, so nothing can be published there",
                                     "chọn một thư mục bằng -o, hoặc đổi tên “{0}”",
                                     "choose a folder with -o, or rename \"{0}\""};

inline constexpr Message kOverSource{
    "publish-over-source",
    Severity::error,
    "thư mục xuất bản “{0}” trùng với thư mục nguồn “{1}”; xuất bản vào đó sẽ đè lên bài viết",
    "the output folder \"{0}\" is part of the source \"{1}\"; publishing there would overwrite it",
    "chọn thư mục khác bằng -o, thường là “public”",
    "choose another folder with -o, usually \"public\""};

inline constexpr Message kLocked{"publish-locked",
                                 Severity::error,
                                 "một lệnh congbo khác đang xuất bản vào “{0}”",
                                 "another congbo command is publishing to \"{0}\"",
                                 "đợi lệnh kia xong rồi chạy lại",
                                 "wait until it has finished, then run again"};

inline constexpr Message kManifestUnreadable{
    "publish-manifest-unreadable",
    Severity::error,
    "không đọc được danh sách tệp “{0}”; tệp bị hỏng hoặc do bản congbo mới hơn ghi",
    "the file list \"{0}\" can't be read; it is damaged or was written by a newer congbo",
    "chuyển thư mục xuất bản đi nơi khác rồi chạy lại để tạo mới",
    "move the output folder elsewhere and run again to make it anew"};

inline constexpr Message kForeignFile{
    "publish-foreign-file",
    Severity::error,
    "trang web cần đường dẫn “{0}”, nhưng ở đó đã có tệp “{1}” do người khác đặt vào",
    "the site needs the path \"{0}\", but somebody has put the file \"{1}\" there",
    "chuyển hoặc đổi tên tệp “{1}” trong thư mục xuất bản, rồi chạy lại",
    "move or rename \"{1}\" in the output folder, then run again"};

inline constexpr Message kBadPath{
    "publish-bad-path",
    Severity::error,
    "không thể ghi trang vào đường dẫn “{0}”",
    "no page can be written to the path \"{0}\"",
    "đường dẫn không được rỗng, không có “..”, dấu “\\” hay ký tự điều khiển; mỗi tên không "
    "quá 255 byte",
    "a path must not be empty or hold \"..\", \"\\\" or control characters; no name may exceed 255 "
    "bytes"};

inline constexpr Message kTwice{"publish-twice",
                                Severity::error,
                                "hai trang cùng ghi vào đường dẫn “{0}”",
                                "two pages are written to the path \"{0}\"",
                                "đặt slug: khác cho một trong hai trang",
                                "give one of the two pages another slug:"};

inline constexpr Message kPathClash{"publish-path-clash",
                                    Severity::error,
                                    "“{0}” vừa là tệp vừa là thư mục chứa “{1}”",
                                    "\"{0}\" is both a file and the folder that holds \"{1}\"",
                                    "đặt slug: khác cho một trong hai trang",
                                    "give one of the two pages another slug:"};

inline constexpr Message kDiskFull{
    "publish-disk-full",
    Severity::error,
    "ổ đĩa đã đầy khi ghi “{0}”; trang web cũ vẫn còn nguyên",
    "the disk is full while writing \"{0}\"; the old site is untouched",
    "dọn bớt ổ đĩa rồi chạy lại",
    "free some space, then run again"};

inline constexpr Message kPermission{
    "publish-permission",
    Severity::error,
    "không có quyền ghi “{0}”; trang web cũ vẫn còn nguyên",
    "no permission to write \"{0}\"; the old site is untouched",
    "xin quyền ghi vào thư mục đó, hoặc chọn thư mục khác bằng -o",
    "ask for the right to write there, or choose another folder with -o"};

inline constexpr Message kIo{"publish-io",
                             Severity::error,
                             "không ghi được “{0}” ({1}); trang web cũ vẫn còn nguyên",
                             "\"{0}\" can't be written ({1}); the old site is untouched",
                             "kiểm tra ổ đĩa và tên thư mục rồi chạy lại",
                             "check the disk and the folder's name, then run again"};

inline constexpr Message kHalfReplaced{
    "publish-half-replaced",
    Severity::error,
    "việc thay tệp trong “{0}” bị ngắt giữa chừng ({1}); mỗi trang vẫn nguyên vẹn, nhưng có "
    "trang cũ, có trang mới",
    "replacing the files of \"{0}\" was interrupted ({1}); every page is whole, but some are old "
    "and some new",
    "chạy lại để hoàn tất",
    "run again to finish"};

inline constexpr const Message* kAllMessages[] = {
    &kNotOurs,     &kNotAFolder, &kOverSource,  &kLocked,    &kManifestUnreadable,
    &kForeignFile, &kBadPath,    &kTwice,       &kPathClash, &kDiskFull,
    &kPermission,  &kIo,         &kHalfReplaced};

// Whether `code` says that the machine failed us, not the content: exit code 3 (design §7).
inline constexpr bool is_machine_failure(std::string_view code) {
  const Message* const failures[] = {&kLocked, &kDiskFull, &kPermission, &kIo, &kHalfReplaced};
  for (const Message* failure : failures) {
    if (failure->code == code) return true;
  }
  return false;
}

}  // namespace congbo::publish
