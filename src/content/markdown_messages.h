// What can be wrong in the Markdown of a document: bounds that keep hostile text harmless,
// addresses that are refused, HTML that is left out. Constants.
#pragma once

#include "base/message.h"

namespace congbo::content {

inline constexpr Message kMarkdownTooLarge{
    "markdown-too-large",
    Severity::error,
    "phần nội dung dài {0} KiB, quá mức cho phép {1} KiB",
    "the text is {0} KiB long, more than the {1} KiB allowed",
    "chia thành nhiều trang, hoặc đưa phần dài vào tệp đính kèm",
    "split it into several pages, or attach the long part as a file"};

inline constexpr Message kMarkdownBlockTooLarge{
    "markdown-block-too-large",
    Severity::error,
    "khối chữ này dài quá {0} KiB mà không có dòng trống",
    "this run of text is over {0} KiB long without a blank line",
    "thêm dòng trống giữa các đoạn",
    "put blank lines between the paragraphs"};

inline constexpr Message kMarkdownTooManySigns{
    "markdown-too-many-signs",
    Severity::error,
    "có quá nhiều dấu “{0}”: hơn {1}",
    "too many \"{0}\" signs: more than {1}",
    "xóa các dấu thừa; nếu là mã nguồn thì tách ra bằng dòng trống hoặc đính kèm tệp",
    "remove what is not needed; source code is better split by blank lines or attached as a file"};

inline constexpr Message kMarkdownTableTooLarge{
    "markdown-table-too-large",
    Severity::error,
    "bảng quá lớn: {0} cột, {1} dòng (nhiều nhất {2} cột và {3} ô)",
    "the table is too large: {0} columns, {1} rows (at most {2} columns and {3} cells)",
    "chia thành nhiều bảng, hoặc đính kèm tệp bảng tính",
    "split it into several tables, or attach a spreadsheet"};

inline constexpr Message kMarkdownTableTangled{
    "markdown-table-tangled",
    Severity::error,
    "quá nhiều dấu “|” hoặc hàng kẻ “---” dồn vào một khối bảng",
    "too many \"|\" signs or \"---\" rules in one run of table lines",
    "để một dòng trống giữa hai bảng và chỉ một hàng kẻ cho mỗi bảng",
    "leave a blank line between two tables and give each table one rule"};

inline constexpr Message kMarkdownNestingTooDeep{
    "markdown-nesting-too-deep",
    Severity::error,
    "danh sách, trích dẫn hoặc định dạng lồng nhau quá {0} tầng",
    "lists, quotations or emphasis are nested more than {0} levels deep",
    "bớt các dấu > hoặc số tầng danh sách ở dòng này",
    "use fewer > signs or list levels on this line"};

inline constexpr Message kMarkdownTooCostly{
    "markdown-too-costly",
    Severity::error,
    "đọc nội dung này cần hơn {0} MiB bộ nhớ nên đã dừng lại",
    "reading this text takes more than {0} MiB of memory, so it was stopped",
    "kiểm tra bảng rất rộng hoặc một liên kết rất dài được dùng lại nhiều lần",
    "look for a very wide table, or a very long link used many times"};

inline constexpr Message kMarkdownOutputTooLarge{
    "markdown-output-too-large",
    Severity::error,
    "trang tạo ra lớn gấp quá nhiều lần nội dung nên đã dừng lại",
    "the page would be far larger than its text, so it was stopped",
    "kiểm tra chú thích hoặc liên kết dài được nhắc lại rất nhiều lần",
    "look for a footnote or a long link used a great many times"};

inline constexpr Message kMarkdownBadScheme{
    "markdown-bad-scheme",
    Severity::error,
    "không nhận địa chỉ bắt đầu bằng “{0}”",
    "addresses beginning with \"{0}\" are not accepted",
    "dùng https://…, mailto:…, tel:…, webcal:… hoặc đường dẫn tới tệp trong trang, như "
    "anh/le-ra-mat.jpg",
    "use https://…, mailto:…, tel:…, webcal:… or the path of a file of the site, "
    "like anh/le-ra-mat.jpg"};

inline constexpr Message kMarkdownHtmlLeftOut{
    "markdown-html-left-out",
    Severity::warning,
    "mã HTML viết thẳng trong bài đã bị bỏ đi",
    "HTML written in the text is left out",
    "viết bằng Markdown; nếu thật cần, đặt raw_html: true trong site.yaml",
    "write it in Markdown; if it is really needed, set raw_html: true in site.yaml"};

inline constexpr const Message* kMarkdownMessages[] = {
    &kMarkdownTooLarge,      &kMarkdownBlockTooLarge,  &kMarkdownTooManySigns,
    &kMarkdownTableTooLarge, &kMarkdownTableTangled,   &kMarkdownNestingTooDeep,
    &kMarkdownTooCostly,     &kMarkdownOutputTooLarge, &kMarkdownBadScheme,
    &kMarkdownHtmlLeftOut,
};

}  // namespace congbo::content
