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

inline constexpr const Message* kAllMessages[] = {&kInputMissing, &kInputUnreadable,
                                                  &kInputTooLarge, &kInputNotText};

}  // namespace congbo::importing
