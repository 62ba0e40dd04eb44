// The portal room's part of the catalogue: themes, outputs, addresses inside the site.
#pragma once

#include "base/message.h"

namespace congbo::portal {

using enum Severity;

inline constexpr Message kMissingTheme{"missing-theme",
                                       error,
                                       "không có giao diện nào tên là “{0}”",
                                       "there is no theme called \"{0}\"",
                                       "các giao diện đang có: {1}",
                                       "themes that exist: {1}"};
inline constexpr Message kNoThemes{
    "missing-theme",
    error,
    "không có giao diện nào tên là “{0}”, thư mục themes cũng trống",
    "there is no theme called \"{0}\", and the folder themes is empty",
    "chép lại thư mục themes/default của chương trình vào cạnh site.yaml",
    "copy the program's folder themes/default beside site.yaml"};
inline constexpr Message kMissingTemplate{
    "missing-template",
    error,
    "giao diện thiếu tệp mẫu này (cho loại trang “{0}”)",
    "the theme lacks this template (for pages of the kind \"{0}\")",
    "chép tệp này từ themes/default/templates rồi sửa",
    "copy it from themes/default/templates"};
inline constexpr Message kMissingTexts{"missing-texts",
                                       error,
                                       "giao diện thiếu bảng chữ này",
                                       "the theme lacks this list of words",
                                       "chép tệp này từ themes/default/i18n rồi sửa",
                                       "copy it from themes/default/i18n"};
inline constexpr Message kMissingText{
    "missing-text",
    error,
    "bảng chữ thiếu khóa “{0}” mà chương trình cần",
    "the list of words lacks the key \"{0}\", which the program needs",
    "thêm một dòng {0}: …",
    "add a line {0}: …"};
inline constexpr Message kUnpairedText{"unpaired-text",
                                       warning,
                                       "khóa “{0}” không có trong {1}",
                                       "the key \"{0}\" is not in {1}",
                                       "thêm khóa này vào {1}, hoặc xóa ở đây",
                                       "add it to {1}, or remove it here"};
inline constexpr Message kTextNotPlain{"text-not-plain",
                                       error,
                                       "khóa “{0}” phải là một dòng chữ",
                                       "the key \"{0}\" must be a plain text",
                                       "viết mỗi khóa một dòng, dạng khóa: chữ",
                                       "write one line a key, as key: text"};
inline constexpr Message kThemeFileUnreadable{"theme-file-unreadable",
                                              error,
                                              "không đọc được tệp này của giao diện",
                                              "cannot read this file of the theme",
                                              "kiểm tra quyền đọc và kích thước tệp",
                                              "check the file's permissions and size"};
inline constexpr Message kDuplicateOutput{"duplicate-output",
                                          error,
                                          "trang “{0}” được tạo từ hai nguồn: {1} và {2}",
                                          "the page \"{0}\" is made from two sources: {1} and {2}",
                                          "đổi tên một trong hai, hoặc thêm dòng slug: vào một tệp",
                                          "rename one of the two, or add a line slug: to a file"};
inline constexpr Message kDuplicateOutputAlias{
    "duplicate-output",
    error,
    "trang “{0}” được tạo từ hai nguồn: {1} và {2}",
    "the page \"{0}\" is made from two sources: {1} and {2}",
    "xóa dòng này trong aliases",
    "remove this line of aliases"};
inline constexpr Message kDanglingSiteAddress{
    "dangling-site-address",
    error,
    "trong trang này không có địa chỉ “{0}”",
    "this site has no address \"{0}\"",
    "kiểm tra lại địa chỉ, hoặc trỏ đến tệp .md của trang",
    "check the address, or point at the page's .md file"};
inline constexpr Message kDanglingSiteAddressNear{"dangling-site-address",
                                                  error,
                                                  "trong trang này không có địa chỉ “{0}”",
                                                  "this site has no address \"{0}\"",
                                                  "có phải ý anh/chị là “{1}”?",
                                                  "did you mean \"{1}\"?"};
inline constexpr Message kNoBaseUrl{
    "no-base-url",
    note,
    "chưa có base_url nên không tạo sitemap.xml, nguồn tin, lịch và địa chỉ gốc",
    "without base_url there is no sitemap.xml, no feeds, no calendars and no canonical address",
    "thêm vào site.yaml một dòng base_url: https://tên-miền/",
    "add to site.yaml a line base_url: https://your-domain/"};
inline constexpr Message kOwnFileUnreadable{"own-file-unreadable",
                                            error,
                                            "không đọc được tệp đính kèm này",
                                            "cannot read this file",
                                            "kiểm tra quyền đọc của tệp; giới hạn là {0} byte",
                                            "check the file's permissions; the limit is {0} bytes"};

inline constexpr Message kBadPictureWidth{"bad-picture-width",
                                          error,
                                          "“{0}” không phải bề ngang ảnh dùng được",
                                          "\"{0}\" is not a width for pictures",
                                          "viết nhiều nhất {3} số nguyên, mỗi số từ {1} đến {2}",
                                          "write at most {3} whole numbers, each from {1} to {2}"};
inline constexpr Message kPictureDamaged{
    "picture-damaged",
    error,
    "ảnh {0} bị hỏng hoặc chép chưa hết",
    "the picture {0} is damaged or was not copied whole",
    "chép lại từ máy chụp; nếu vẫn mở được thì mở ra rồi lưu lại thành JPEG",
    "copy it again from the camera; if it still opens, open it and save it as JPEG"};
inline constexpr Message kPictureFormat{
    "picture-format",
    error,
    "ảnh {0} thuộc loại {1}, nhiều máy không xem được",
    "the picture {0} is of the kind {1}, which many devices don't show",
    "mở ảnh rồi lưu (xuất) thành JPEG; trên iPhone: Cài đặt > Camera > Định dạng > Tương thích "
    "nhất",
    "open it and save (export) it as JPEG; on an iPhone: Settings > Camera > Formats > Most "
    "Compatible"};
inline constexpr Message kPictureTooManyPixels{
    "picture-too-many-pixels",
    error,
    "ảnh {0} có {1} × {2} điểm ảnh, quá giới hạn {3}",
    "the picture {0} has {1} × {2} pixels, over the limit of {3}",
    "thu nhỏ ảnh, chẳng hạn còn 4000 điểm ảnh bề ngang, hoặc tăng limits.picture_pixels trong "
    "site.yaml",
    "make it smaller, for instance 4000 pixels wide, or raise limits.picture_pixels in site.yaml"};
inline constexpr Message kPictureTooLong{
    "picture-too-long",
    error,
    "ảnh {0} có {1} × {2} điểm ảnh; mỗi chiều nhiều nhất {3}",
    "the picture {0} has {1} × {2} pixels; each side has at most {3}",
    "cắt ảnh thành nhiều phần, hoặc thu nhỏ lại",
    "cut the picture into parts, or make it smaller"};
inline constexpr Message kPictureTooLarge{
    "picture-too-large",
    error,
    "tệp ảnh {0} quá giới hạn {1} byte",
    "the picture's file {0} is over the limit of {1} bytes",
    "thu nhỏ ảnh rồi lưu thành JPEG, hoặc tăng limits.picture trong site.yaml",
    "make it smaller and save it as JPEG, or raise limits.picture in site.yaml"};
inline constexpr Message kPictureNoMemory{
    "picture-no-memory",
    error,
    "không đủ bộ nhớ để làm các cỡ của ảnh {0}",
    "there is not enough memory to make the sizes of the picture {0}",
    "đóng bớt chương trình đang mở, hoặc thu nhỏ ảnh",
    "close other programs, or make the picture smaller"};

inline constexpr Message kPictureName{
    "picture-name",
    error,
    "tệp {0} mang đuôi .{1} nhưng bên trong là {2}, nên trình duyệt không hiện",
    "the file {0} is called .{1} but holds {2}, so browsers don't show it",
    "đổi đuôi tệp thành .{3}, rồi sửa chỗ nhắc tới nó",
    "rename it to end in .{3}, and change where it is referred to"};
inline constexpr Message kDrawingDamaged{
    "drawing-damaged",
    error,
    "hình vẽ {0} không đọc được: không phải tệp SVG, hoặc bị hỏng",
    "the drawing {0} can't be read: it is no SVG file, or damaged",
    "mở bằng chương trình vẽ rồi lưu lại thành SVG thường (Inkscape: Plain SVG), hoặc xuất thành "
    "PNG",
    "open it in a drawing program and save it as plain SVG (Inkscape: Plain SVG), or export PNG"};
inline constexpr Message kDrawingPacked{
    "drawing-packed",
    error,
    "hình vẽ {0} là SVG nén (SVGZ)",
    "the drawing {0} is packed SVG (SVGZ)",
    "lưu lại thành SVG thường, không nén (Inkscape: Plain SVG), tên tệp đuôi .svg",
    "save it as plain SVG, not compressed (Inkscape: Plain SVG), with a name in .svg"};
inline constexpr Message kDrawingEncoding{
    "drawing-encoding",
    error,
    "hình vẽ {0} không ghi bằng bảng mã UTF-8",
    "the drawing {0} is not written in UTF-8",
    "mở bằng chương trình vẽ rồi lưu lại thành SVG thường (Inkscape: Plain SVG), bảng mã UTF-8",
    "open it in a drawing program and save it as plain SVG (Inkscape: Plain SVG), in UTF-8"};
inline constexpr Message kDrawingEntities{
    "drawing-entities",
    error,
    "hình vẽ {0} dùng chữ viết tắt (&…;) mà tệp không giải nghĩa bằng chữ thường",
    "the drawing {0} uses an abbreviation (&…;) that it does not explain in plain text",
    "mở bằng chương trình vẽ rồi lưu lại thành SVG thường (Inkscape: Plain SVG), hoặc xuất thành "
    "PNG",
    "open it in a drawing program and save it as plain SVG (Inkscape: Plain SVG), or export PNG"};
inline constexpr Message kDrawingTooComplex{
    "drawing-too-complex",
    error,
    "hình vẽ {0} có quá nhiều nét, hoặc các nhóm lồng nhau quá sâu",
    "the drawing {0} has too many parts, or groups inside groups too deep",
    "xuất thành PNG, hoặc giản lược nét (Inkscape: Path > Simplify) rồi lưu lại",
    "export it as PNG, or simplify it (Inkscape: Path > Simplify) and save it again"};
inline constexpr Message kDrawingWebPage{
    "drawing-web-page",
    error,
    "hình vẽ {0} có phần chữ viết như trang web (foreignObject), chương trình không lọc được",
    "the drawing {0} has text written as a web page (foreignObject), which can't be cleaned",
    "xuất lại với chữ thường (draw.io: bỏ “Formatted Text” ở các ô chữ), hoặc xuất thành PNG",
    "export it with plain text (draw.io: switch “Formatted Text” off), or as PNG"};
inline constexpr Message kDrawingEmbedded{
    "drawing-embedded",
    error,
    "hình vẽ {0} nhúng ảnh hoặc phông chữ mà chương trình không lọc được",
    "the drawing {0} has a picture or a font inside that can't be cleaned",
    "ảnh bên trong phải là JPEG, PNG, WebP hoặc GIF; chữ thì chuyển thành nét (Inkscape: Path > "
    "Object to Path); hoặc xuất cả hình thành PNG",
    "pictures inside must be JPEG, PNG, WebP or GIF; turn text into shapes (Inkscape: Path > "
    "Object "
    "to Path); or export all of it as PNG"};

inline constexpr Message kDrawingLacksPictures{
    "drawing-lacks-pictures",
    warning,
    "hình vẽ {0} gọi ảnh nằm ngoài tệp; trình duyệt không hiện ảnh ấy",
    "the drawing {0} names pictures outside of its file, which browsers don't show",
    "nhúng ảnh vào hình rồi lưu lại (Inkscape: Extensions > Images > Embed Images)",
    "embed them and save the drawing again (Inkscape: Extensions > Images > Embed Images)"};

inline constexpr const Message* kAllMessages[] = {&kMissingTheme,        &kNoThemes,
                                                  &kMissingTemplate,     &kMissingTexts,
                                                  &kMissingText,         &kUnpairedText,
                                                  &kTextNotPlain,        &kThemeFileUnreadable,
                                                  &kDuplicateOutput,     &kDuplicateOutputAlias,
                                                  &kDanglingSiteAddress, &kDanglingSiteAddressNear,
                                                  &kNoBaseUrl,           &kOwnFileUnreadable,
                                                  &kBadPictureWidth,     &kPictureDamaged,
                                                  &kPictureFormat,       &kPictureTooManyPixels,
                                                  &kPictureTooLong,      &kPictureTooLarge,
                                                  &kPictureNoMemory,     &kPictureName,
                                                  &kDrawingDamaged,      &kDrawingPacked,
                                                  &kDrawingEncoding,     &kDrawingEntities,
                                                  &kDrawingTooComplex,   &kDrawingWebPage,
                                                  &kDrawingEmbedded,     &kDrawingLacksPictures};

}  // namespace congbo::portal
