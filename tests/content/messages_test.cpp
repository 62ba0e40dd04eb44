// Every message of the room with a file that calls it forth, as it is printed in both languages.
#include "content/messages.h"

#include <doctest/doctest.h>

#include <set>

#include "base/text.h"
#include "content/markdown_show.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

struct Example {
  const Message* message = nullptr;
  std::string file;  // site.yaml or a content file
  std::string text;
  std::string vi;
  std::string en;
};

constexpr std::string_view kSite = "title: Trang thử\n";

std::string news(const std::string& lines) {
  return "---\ntitle: Tin\n" + lines + "---\nNội dung.\n";
}

std::string only_front_matter(const std::string& lines) {
  return "---\n" + lines + "---\n";
}

const std::string kNews = "content/news/bai.md";

std::vector<Example> file_examples() {
  return {
      {&kFileUnreadable, "content/news/hong.md", news(""),
       R"(content/news/hong.md: lỗi[file-unreadable]: không đọc được tệp hoặc thư mục này
    → kiểm tra quyền đọc, hoặc chép lại
)",
       R"(cannot read this file or folder → check its permissions, or copy it again)"},
      {&kFileTooLarge, "content/news/dai.md", news("") + std::string(1024 * 1024, 'a'),
       R"(content/news/dai.md: lỗi[file-too-large]: tệp lớn quá giới hạn 1048576 byte
    → tách thành nhiều tài liệu, hoặc tăng limits.document trong site.yaml
)",
       R"(the file is over the limit of 1048576 bytes → split it into several documents, or raise limits.document in site.yaml)"},
      {&kNotUtf8, kNews, "---\ntitle: Tin\n---\nx\nma \xC3( la\n",
       R"(content/news/bai.md:5:4: lỗi[not-utf8]: tệp không phải văn bản UTF-8 (byte lạ ở đây)
  5 | ma �( la
    |    ^
    → mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8
)",
       R"(the file is not UTF-8 text (odd byte here) → open the file in an editor and save it again as UTF-8)"},
      {&kFrontMatterMissing, kNews, "# Tin\n",
       R"(content/news/bai.md:1:1: lỗi[front-matter-missing]: tệp không bắt đầu bằng phần khai báo giữa hai dòng ---
  1 | # Tin
    | ^
    → thêm ở đầu tệp: dòng ---, dòng title: …, rồi dòng ---
)",
       R"(the file does not begin with front matter between two --- lines → add at the top: a line ---, a line title: …, a line ---)"},
      {&kFrontMatterUnclosed, kNews, "---\ntitle: Tin\n\nNội dung.\n",
       R"(content/news/bai.md:1:1: lỗi[front-matter-unclosed]: phần khai báo mở bằng --- nhưng không có dòng --- đóng lại
  1 | ---
    | ^^^
    → thêm một dòng --- ngay trước nội dung
)",
       R"(the front matter opened with --- has no closing --- line → add a line --- just before the text)"},
      {&kUnknownFolder, "content/ke-hoach/a.md", news(""),
       R"(content/ke-hoach/a.md: lỗi[unknown-folder]: không có loại tài liệu nào tên là “ke-hoach”
    → đặt tệp vào một trong các thư mục: directives, plans, news, models, broadcasts, bulletins, units, events, pages
)",
       R"(no kind of document is called "ke-hoach" → put the file into one of the folders: directives, plans, news, models, broadcasts, bulletins, units, events, pages)"},
      {&kSiteConfigMissing, "", "",
       R"(site.yaml: lỗi[site-config-missing]: không tìm thấy site.yaml: đây không phải thư mục của một cổng thông tin
    → chạy lệnh trong thư mục có site.yaml, hoặc thêm -s THƯ_MỤC
)",
       R"(no site.yaml here: this folder is not a site → run the command where site.yaml is, or add -s DIR)"},
      {&kNoDocuments, "content/news/anh.jpg", "x",
       R"(content/: lỗi[no-documents]: thư mục content/ không có, hoặc không có tài liệu nào để đăng
    → đặt tài liệu .md vào một thư mục trong đó, ví dụ content/news/2025/tin-dau-tien.md
)",
       R"(there is no folder content/, or it holds no document to publish → put .md documents into a folder of it, for example content/news/2025/first-news.md)"},
      {&kLinkNotFollowed, "content/news/lien-ket.md", news(""),
       R"(content/news/lien-ket.md: lỗi[link-not-followed]: đây là liên kết (symlink) dẫn tới một thư mục, ra ngoài trang, hoặc không dẫn tới đâu
    → thay liên kết bằng chính tệp hoặc thư mục ấy, hoặc xóa liên kết
)",
       R"(this is a symbolic link to a folder, out of the site, or to nothing → put the file or folder itself in its place, or delete the link)"},
      {&kFormatTooNew, "site.yaml", "title: Trang\nformat: 2\n",
       R"(site.yaml:2:9: lỗi[format-too-new]: nội dung viết cho định dạng 2, chương trình này chỉ đọc đến 1
  2 | format: 2
    |         ^
    → cài phiên bản congbo mới hơn
)",
       R"(the content is of format 2, this program reads up to 1 → install a newer congbo)"},
      {&kFormatOld, "site.yaml", "title: Trang\nformat: 0\n",
       R"(site.yaml:2:9: ghi chú[format-old]: nội dung viết cho định dạng 0; được đọc theo định dạng 1
  2 | format: 0
    |         ^
    → ghi format: 1 trong site.yaml khi đã xem lại
)",
       R"(the content is of format 0; it is read as format 1 → write format: 1 in site.yaml after a review)"},
  };
}

std::string nested_lists(int depth) {
  return "tags: " + repeated("[", static_cast<std::size_t>(depth)) +
         repeated("]", static_cast<std::size_t>(depth)) + "\n";
}

std::vector<Example> yaml_examples() {
  return {
      {&kYamlSyntax, kNews, news("tags:\n  - a\n b: c\n"),
       R"(content/news/bai.md:5:2: lỗi[yaml-syntax]: chỗ này không đúng cách viết YAML
  5 |  b: c
    |  ^
    → mỗi dòng viết khóa: giá trị; dòng con thụt vào đều nhau bằng dấu cách
)",
       R"(this is not valid YAML → write key: value on each line; indent nested lines evenly with spaces)"},
      {&kYamlTab, kNews, news("tags:\n\t- a\n"),
       R"(content/news/bai.md:4:1: lỗi[yaml-tab]: đầu dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách
  4 |  - a
    | ^
    → thay phím Tab bằng hai dấu cách
)",
       R"(the line is indented with a tab; YAML takes spaces only → replace the tab by two spaces)"},
      {&kYamlNoBreakSpace, kNews, news("summary:\xC2\xA0Tóm tắt\n"),
       R"(content/news/bai.md:3:9: lỗi[yaml-no-break-space]: có dấu cách không ngắt (dán từ Word) ở chỗ YAML cần dấu cách thường
  3 | summary: Tóm tắt
    |         ^
    → xóa dấu cách ở chỗ này rồi gõ lại
)",
       R"(a no-break space (pasted from Word) stands where YAML needs a plain one → delete the space here and type it again)"},
      {&kYamlComment, kNews, news("summary: Đợt thi đua #3 của xã\n"),
       R"(content/news/bai.md:3:22: lỗi[yaml-comment]: từ dấu # trở đi sẽ bị bỏ mất: “#3 của xã”
  3 | summary: Đợt thi đua #3 của xã
    |                      ^^^^^^^^^
    → viết: summary: "Đợt thi đua #3 của xã"
)",
       R"(everything from the # on would be lost: "#3 của xã" → write: summary: "Đợt thi đua #3 của xã")"},
      {&kYamlColon, kNews, news("summary: Nghị quyết: về xây dựng Đảng\n"),
       R"(content/news/bai.md:3:20: lỗi[yaml-colon]: dấu hai chấm trong giá trị làm YAML hiểu sai dòng này
  3 | summary: Nghị quyết: về xây dựng Đảng
    |                    ^
    → viết: summary: "Nghị quyết: về xây dựng Đảng"
)",
       R"(the colon inside the value makes YAML misread this line → write: summary: "Nghị quyết: về xây dựng Đảng")"},
      {&kYamlComma, kNews, news("corrections: [{date: 3/4/2023, text: sai ngày, tháng}]\n"),
       R"(content/news/bai.md:3:48: lỗi[yaml-comma]: dấu phẩy đã tách “tháng” thành một khóa không có giá trị
  3 | corrections: [{date: 3/4/2023, text: sai ngày, tháng}]
    |                                                ^^^^^
    → viết mỗi khóa một dòng, hoặc đặt giá trị có dấu phẩy trong ngoặc kép "…"
)",
       R"(the comma has made "tháng" a key without a value → write one key a line, or put the value that holds a comma in double quotes)"},
      {&kYamlCurlyQuote, kNews, news("summary: “Tự soi: tự sửa”\n"),
       R"(content/news/bai.md:3:17: lỗi[yaml-curly-quote]: ngoặc kép cong “ ” không bọc được giá trị trong YAML
  3 | summary: “Tự soi: tự sửa”
    |                 ^
    → viết: summary: "“Tự soi: tự sửa”"
)",
       R"(curly quotes do not enclose a value in YAML → write: summary: "“Tự soi: tự sửa”")"},
      {&kYamlUnclosedQuote, kNews, news("summary: \"Tự soi, tự sửa\nauthor: Ban biên tập\n"),
       R"(content/news/bai.md:3:10: lỗi[yaml-unclosed-quote]: ngoặc mở ở đây không đóng lại trên cùng dòng
  3 | summary: "Tự soi, tự sửa
    |          ^
    → thêm dấu đóng ngoặc ở cuối giá trị; chữ dài thì viết sau >- ở dòng dưới
)",
       R"(the quote opened here is not closed on the same line → close the quote at the end of the value; write long text below a >-)"},
      {&kYamlUnclosedBracket, kNews, news("tags: [an ninh, môi trường\nauthor: A\n"),
       R"(content/news/bai.md:4:7: lỗi[yaml-unclosed-bracket]: ngoặc [ hoặc { mở ra mà không đóng lại trước chỗ này
  4 | author: A
    |       ^
    → đóng ngoặc, hoặc viết danh sách mỗi mục một dòng bắt đầu bằng “- ”
)",
       R"(a [ or { was opened and not closed before here → close it, or write the list one item a line, each after "- ")"},
      {&kYamlDuplicateKey, kNews, news("title: Tin khác\n"),
       R"(content/news/bai.md:3:1: lỗi[yaml-duplicate-key]: khóa “title” đã có ở dòng 2
  3 | title: Tin khác
    | ^^^^^
    → giữ lại một dòng
)",
       R"(the key "title" is already on line 2 → keep one of the two lines)"},
      {&kYamlAnchor, kNews, news("summary: *tin\n"),
       R"(content/news/bai.md:3:10: lỗi[yaml-anchor]: không dùng dấu & hoặc * để nhắc lại giá trị
  3 | summary: *tin
    |          ^
    → viết lại giá trị đầy đủ, hoặc đặt trong ngoặc kép "…"
)",
       R"(anchors (&) and aliases (*) are not used here → write the value out, or put it in double quotes)"},
      {&kYamlTag, kNews, news("summary: !!str chữ\n"),
       R"(content/news/bai.md:3:10: lỗi[yaml-tag]: không dùng thẻ kiểu của YAML (!…)
  3 | summary: !!str chữ
    |          ^
    → bỏ thẻ, hoặc đặt giá trị trong ngoặc kép "…"
)",
       R"(YAML type tags (!…) are not used here → drop the tag, or put the value in double quotes)"},
      {&kYamlBadKey, kNews, news("? [a, b]\n: c\n"),
       R"(content/news/bai.md:3:3: lỗi[yaml-bad-key]: khóa phải là chữ
  3 | ? [a, b]
    |   ^
    → viết khóa: giá trị
)",
       R"(a key must be plain text → write key: value)"},
      {&kYamlNotMap, kNews, only_front_matter("Chỉ có chữ\n"),
       R"(content/news/bai.md:2:1: lỗi[yaml-not-map]: phần khai báo phải gồm các dòng khóa: giá trị
  2 | Chỉ có chữ
    | ^^^^^^^^^^
    → ví dụ: title: Kế hoạch tuyên truyền
)",
       R"(front matter must be lines of key: value → for example: title: A plan)"},
      {&kYamlTextAfterEnd, kNews, news("...\nauthor: A\n"),
       R"(content/news/bai.md:4:1: lỗi[yaml-text-after-end]: còn chữ sau dòng --- hoặc ... ở giữa tệp; phần ấy sẽ bị bỏ mất
  4 | author: A
    | ^
    → xóa dòng --- hoặc ... thừa
)",
       R"(there is text after a --- or ... line inside; it would be lost → remove the stray --- or ... line)"},
      {&kYamlTooLarge, kNews, news("summary: " + std::string(64 * 1024, 'a') + "\n"),
       R"(content/news/bai.md:2:1: lỗi[yaml-too-large]: phần khai báo dài 65557 byte, quá giới hạn 65536 byte
  2 | title: Tin
    | ^
    → chuyển phần văn bản dài xuống nội dung; kế hoạch quá nhiều mốc thì tách thành nhiều kế hoạch
)",
       R"(the front matter is 65557 bytes, over the limit of 65536 → move long text down into the body; split a plan of too many milestones)"},
      {&kYamlTooDeep, kNews, news(nested_lists(40)),
       R"(content/news/bai.md:3:38: lỗi[yaml-too-deep]: lồng quá 32 cấp
  3 | tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    |                                      ^
    → bớt ngoặc [ { lồng nhau, hoặc viết giá trị trong ngoặc kép "…"
)",
       R"(nested more than 32 levels deep → use fewer nested [ and {, or put the value in double quotes)"},
      {&kYamlTooManyNodes, kNews, news("tags: [" + repeated("a,", 20001) + "a]\n"),
       R"(content/news/bai.md:3:40002: lỗi[yaml-too-many-nodes]: phần khai báo có quá 20000 giá trị
  3 | …a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a]
    |                                                                                            ^
    → chia nội dung thành nhiều tài liệu
)",
       R"(the front matter has more than 20000 values → divide it into several documents)"},
  };
}

std::vector<Example> value_examples() {
  const std::string plan = "content/plans/ke-hoach.md";
  const std::string long_brief = repeated("chữ ", 60) + "thừa";
  return {
      {&kUnknownKey, kNews, news("zzzzzzzzzzzz: 1\n"),
       R"(content/news/bai.md:3:1: lỗi[unknown-key]: không có khóa “zzzzzzzzzzzz” ở đây
  3 | zzzzzzzzzzzz: 1
    | ^^^^^^^^^^^^
)",
       R"(there is no key "zzzzzzzzzzzz" here → )"},
      {&kUnknownKeyNear, kNews, news("sumary: Tóm tắt\n"),
       R"(content/news/bai.md:3:1: lỗi[unknown-key]: không có khóa “sumary” ở đây
  3 | sumary: Tóm tắt
    | ^^^^^^
    → có phải ý anh/chị là “summary”?
)",
       R"(there is no key "sumary" here → did you mean "summary"?)"},
      {&kDuplicateAlias, kNews, news("tiêu đề: Tin khác\n"),
       R"(content/news/bai.md:3:1: lỗi[duplicate-alias]: “title” và “tiêu đề” là một khóa viết hai lần
  3 | tiêu đề: Tin khác
    | ^^^^^^^
    → giữ lại một dòng
)",
       R"("title" and "tiêu đề" are the same key written twice → keep one of the two)"},
      {&kWrongType, kNews, news("draft: có lẽ\n"),
       R"(content/news/bai.md:3:8: lỗi[wrong-type]: “draft” cần giá trị có hoặc không
  3 | draft: có lẽ
    |        ^^^^^
    → ví dụ: draft: true
)",
       R"("draft" needs true or false → for example: draft: true)"},
      {&kMissingKey, kNews, only_front_matter("summary: Tóm tắt\n"),
       R"(content/news/bai.md:2:1: lỗi[missing-key]: thiếu “title”
  2 | summary: Tóm tắt
    | ^
    → thêm dòng title: …
)",
       R"("title" is missing → add a line title: …)"},
      {&kUnknownChoice, kNews, news("visibility: bí mật\n"),
       R"(content/news/bai.md:3:13: lỗi[unknown-choice]: “bí mật” không phải giá trị của “visibility”
  3 | visibility: bí mật
    |             ^^^^^^
    → chọn một trong: public (công khai), internal (nội bộ)
)",
       R"("bí mật" is not a value of "visibility" → choose one of: public (công khai), internal (nội bộ))"},
      {&kBadDate, kNews, news("date: 31/4/2023\n"),
       R"(content/news/bai.md:3:7: lỗi[bad-date]: “31/4/2023” không phải một ngày có thật
  3 | date: 31/4/2023
    |       ^^^^^^^^^
    → viết ngày/tháng/năm, ví dụ 14/4/2023
)",
       R"("31/4/2023" is not a calendar day → write day/month/year, for example 14/4/2023)"},
      {&kBadPeriod, plan, news("period: năm sau\n"),
       R"(content/plans/ke-hoach.md:3:9: lỗi[bad-period]: không hiểu khoảng thời gian “năm sau”
  3 | period: năm sau
    |         ^^^^^^^
    → viết 2023, 2022/2025, 4/2023 hoặc một ngày như 14/4/2023
)",
       R"(cannot read the period "năm sau" → write 2023, 2022/2025, 4/2023 or a day such as 14/4/2023)"},
      {&kBadPhrase, plan, news("milestones:\n  - id: a\n    title: Họp\n    due: ???\n"),
       R"(content/plans/ke-hoach.md:6:10: lỗi[bad-time-phrase]: không hiểu thời hạn “???”
  6 |     due: ???
    |          ^^^
    → viết như: trước 20/5/2022; quý II/2023; tháng 11 hằng năm; 6 tháng một lần; thường xuyên
)",
       R"(cannot read the time phrase "???" → write for example: trước 20/5/2022; quý II/2023; tháng 11 hằng năm; thường xuyên)"},
      {&kBadOffset, plan,
       news("milestones:\n  - id: a\n    title: Họp\n    after:\n      milestone: b\n"
            "      offset: vài hôm\n"),
       R"(content/plans/ke-hoach.md:8:15: lỗi[bad-offset]: không hiểu khoảng cách “vài hôm” tính từ mốc
  8 |       offset: vài hôm
    |               ^^^^^^^
    → viết như: sau 10 ngày; trước 5 ngày làm việc; sau 02 năm
)",
       R"(cannot read the distance "vài hôm" from the milestone → write for example: sau 10 ngày; trước 5 ngày làm việc)"},
      {&kNoSuchDay, plan,
       news("milestones:\n  - id: a\n    title: Họp\n    due: trước ngày 31-4-2023\n"),
       R"(content/plans/ke-hoach.md:6:10: lỗi[no-such-day]: thời hạn “trước ngày 31-4-2023”: không có ngày 31-4-2023 trong lịch
  6 |     due: trước ngày 31-4-2023
    |          ^^^^^^^^^^^^^^^^^^^^
    → xem lại ngày, tháng (ngày trước, tháng sau); ngày cuối tháng viết: cuối tháng 2 hằng năm
)",
       R"(the time phrase "trước ngày 31-4-2023": there is no day 31-4-2023 → check day and month (the day comes first); for the last day of a month write: cuối tháng 2)"},
      {&kBackwardPhrase, plan,
       news("milestones:\n  - id: a\n    title: Họp\n    due: hằng năm, từ 2025 đến 2023\n"),
       R"(content/plans/ke-hoach.md:6:10: lỗi[backward-time-phrase]: thời hạn “hằng năm, từ 2025 đến 2023” kết thúc (2023) trước khi bắt đầu (2025)
  6 |     due: hằng năm, từ 2025 đến 2023
    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
    → viết năm bắt đầu trước, năm kết thúc sau
)",
       R"(the time phrase "hằng năm, từ 2025 đến 2023" ends (2023) before it begins (2025) → write the beginning first, then the end)"},
      {&kBadRange, plan, news("quota:\n  - unit: a\n    collective: vài\n"),
       R"(content/plans/ke-hoach.md:5:17: lỗi[bad-range]: “vài” không phải một số hoặc khoảng số
  5 |     collective: vài
    |                 ^^^
    → viết 2 hoặc 2-3
)",
       R"("vài" is not a number or a range → write 2 or 2-3)"},
      {&kBadSlug, kNews, news("slug: Tin Mới\n"),
       R"(content/news/bai.md:3:7: lỗi[bad-slug]: “Tin Mới” không dùng làm địa chỉ được
  3 | slug: Tin Mới
    |       ^^^^^^^
    → chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: tin-moi
)",
       R"("Tin Mới" cannot be an address → use lower-case letters without marks, digits and hyphens, for example: tin-moi)"},
      {&kBriefTooLong, plan, news("in_brief: " + long_brief + "\n"),
       R"(content/plans/ke-hoach.md:3:11: cảnh báo[brief-too-long]: tóm lược dài 61 tiếng, nên từ 60 tiếng trở xuống
  3 | in_brief: chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ ch…
    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → bớt chữ trong in_brief
)",
       R"(the brief has 61 words; 60 or fewer serve best → shorten in_brief)"},
      {&kConsentMissing, "content/models/guong.md", news("form: cá nhân\n"),
       R"(content/models/guong.md:2:1: lỗi[consent-missing]: mô hình cá nhân phải có consent: sự đồng ý của người được nêu gương
  2 | title: Tin
    | ^
    → thêm consent: với scope (phạm vi) và date (ngày đồng ý)
)",
       R"(an individual's model needs consent: the person's own agreement → add consent: with scope and date)"},
      {&kApprovalMissing, "content/broadcasts/sang.md", news("visibility: public\n"),
       R"(content/broadcasts/sang.md:2:1: lỗi[approval-missing]: bản tin truyền thanh công khai phải có approved_by (người duyệt)
  2 | title: Tin
    | ^
    → thêm dòng approved_by: chức danh người duyệt
)",
       R"(a public broadcast needs approved_by (who approved it) → add a line approved_by: the approver's role)"},
      {&kBadBaseUrl, "site.yaml", "title: Trang\nbase_url: xa.example\n",
       R"(site.yaml:2:11: lỗi[bad-base-url]: “xa.example” không phải địa chỉ gốc của một trang web
  2 | base_url: xa.example
    |           ^^^^^^^^^^
    → viết như https://xa-ten.example/
)",
       R"("xa.example" is not the root address of a website → write for example https://commune.example/)"},
      {&kDuplicateColumn, "site.yaml",
       "title: Trang\ncolumns:\n  - id: tin\n    title: Tin\n  - id: tin\n    title: Tin nữa\n",
       R"(site.yaml:5:9: lỗi[duplicate-column]: chuyên mục “tin” đã có ở dòng 3
  5 |   - id: tin
    |         ^^^
    → đổi id của một trong hai chuyên mục
)",
       R"(the column "tin" is already on line 3 → change the id of one of the two)"},
      {&kBadAbbreviation, "site.yaml",
       "title: Trang\nglossary:\n  - abbreviation: Ban BTV\n    meaning: Ban Thường vụ\n",
       R"(site.yaml:3:19: lỗi[bad-abbreviation]: “Ban BTV” không phải chữ viết tắt
  3 |   - abbreviation: Ban BTV
    |                   ^^^^^^^
    → viết liền, bắt đầu bằng hai chữ hoa, ví dụ BTV
)",
       R"("Ban BTV" is no abbreviation → write it without spaces, two capitals first, for example BTV)"},
      {&kDuplicateAbbreviation, "site.yaml",
       "title: Trang\nglossary:\n  - abbreviation: CT\n    meaning: Chỉ thị\n"
       "  - abbreviation: CT\n    meaning: Chủ tịch\n",
       R"(site.yaml:5:19: lỗi[duplicate-abbreviation]: chữ viết tắt “CT” đã có, nghĩa là “Chỉ thị”
  5 |   - abbreviation: CT
    |                   ^^
    → chỉ giữ một dòng
)",
       R"(the abbreviation "CT" is already there, for "Chỉ thị" → keep one of the two)"},
  };
}

std::vector<Example> all_examples() {
  std::vector<Example> all = file_examples();
  for (Example& example : yaml_examples()) all.push_back(std::move(example));
  for (Example& example : value_examples()) all.push_back(std::move(example));
  return all;
}

// The numbers of the fields {0} to {9} in a text.
std::set<char> fields_of(std::string_view text) {
  std::set<char> fields;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (text[at] == '{' && text[at + 2] == '}') fields.insert(text[at + 1]);
  }
  return fields;
}

Diagnostics& load(const Example& example, Files& files, Diagnostics& diagnostics) {
  if (!example.file.empty()) {
    files = {{"site.yaml", std::string(kSite)}};
    files[example.file] = example.text;
    if (example.file == "site.yaml") files["content/news/a.md"] = news("");
  }
  load_content(FailingFileSystem(files, "content/news/hong.md"), 1, diagnostics);
  return diagnostics;
}

}  // namespace

TEST_CASE("every message has both languages, fields that agree and a code of its own") {
  std::map<std::string_view, std::string_view> wordings;
  for (const Message* message : kAllMessages) {
    CAPTURE(message->code);
    CHECK_FALSE(message->vi.empty());
    CHECK_FALSE(message->en.empty());
    CHECK(message->hint_vi.empty() == message->hint_en.empty());
    CHECK(slugify(message->code) == message->code);
    CHECK(fields_of(message->hint_vi) == fields_of(message->hint_en));
    // What was expected is named in each language by an argument of its own.
    if (message != &kWrongType) CHECK(fields_of(message->vi) == fields_of(message->en));
    // Two messages may share a code only when they differ in the hint.
    const auto [known, fresh] = wordings.emplace(message->code, message->vi);
    CHECK((fresh || known->second == message->vi));
  }
}

TEST_CASE("every message has an example") {
  std::set<const Message*> shown;
  for (const Example& example : all_examples()) shown.insert(example.message);
  for (const Message* message : kAllMessages) {
    CAPTURE(message->vi);
    CHECK(shown.count(message) == 1);
  }
}

TEST_CASE("every message reads as written here") {
  for (const Example& example : all_examples()) {
    CAPTURE(example.message->vi);
    Files files;
    Diagnostics diagnostics;
    load(example, files, diagnostics);
    const std::vector<Diagnostic> found = diagnostics.sorted();
    REQUIRE(found.size() == 1);
    CHECK(found.front().message == example.message);
    CHECK(printed(diagnostics, files, Language::vi) == example.vi);
    CHECK(message_text(found.front(), Language::en) + " → " +
              hint_text(found.front(), Language::en) ==
          example.en);
  }
}
