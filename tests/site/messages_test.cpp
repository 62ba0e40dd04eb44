// Every message of the room with a small site that calls it forth, as it is printed.
#include "site/messages.h"

#include <doctest/doctest.h>

#include <set>

#include "base/text.h"
#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

struct Example {
  const Message* message = nullptr;
  Files files;
  std::string vi;
  std::string en;
};

const std::string kPublic = "visibility: public\n";

std::string official(const std::string& symbol, const std::string& issuer,
                     const std::string& date) {
  return "title: a\nvisibility: public\nsymbol: " + symbol + "\nissuer: " + issuer +
         "\ndate: " + date + "\n";
}

std::string plan(const std::string& lines) {
  return kPublic + "date: 14/4/2023\n" + lines;
}

std::string milestone(const std::string& id, const std::string& lines) {
  return "  - id: " + id + "\n    title: Họp\n" + lines;
}

std::vector<Example> document_examples() {
  return {
      {&kDuplicateId,
       {{"news/2022/tin.md", ""}, {"news/2023/tin.md", ""}},
       R"(content/news/2023/tin.md: lỗi[duplicate-id]: mã “tin” đã là của content/news/2022/tin.md
    → đổi tên một trong hai tệp
)",
       R"(the id "tin" already belongs to content/news/2022/tin.md → rename one of the two files)"},
      {&kDuplicateAddress,
       {{"news/tin.md", ""}, {"news/tin-cu.md", "slug: tin\n"}},
       R"(content/news/tin.md: lỗi[duplicate-address]: địa chỉ “tin-tuc/tin.html” đã là của content/news/tin-cu.md
    → thêm vào một trong hai tệp dòng slug: tin-2
)",
       R"(the address "tin-tuc/tin.html" already belongs to content/news/tin-cu.md → add to one of the two files a line slug: tin-2)"},
      {&kDuplicateRedirect,
       {{"news/a.md", "aliases: [cu.html]\n"}, {"news/b.md", "aliases:\n  - cu.html\n"}},
       R"(content/news/b.md:4:5: lỗi[duplicate-redirect]: địa chỉ cũ “cu.html” đã là của content/news/a.md
  4 |   - cu.html
    |     ^^^^^^^
    → xóa dòng này trong aliases
)",
       R"(the old address "cu.html" already belongs to content/news/a.md → remove this line from aliases)"},
      {&kBadRedirect,
       {{"news/a.md", "aliases: [https://xa.example/a]\n"}},
       R"(content/news/a.md:3:11: lỗi[bad-redirect]: “https://xa.example/a” không phải địa chỉ trong trang này
  3 | aliases: [https://xa.example/a]
    |           ^^^^^^^^^^^^^^^^^^^^
    → viết như ke-hoach/2022/ten-cu.html
)",
       R"("https://xa.example/a" is not an address on this site → write for example ke-hoach/2022/old-name.html)"},
      {&kDuplicateIdentity,
       {{"plans/a.md", plan("symbol: 76-KH/ĐU\nissuer: Đảng ủy\n")},
        {"plans/b.md", plan("issuer: Đảng uỷ\nsymbol: 76 – KH/ÐU\n")}},
       R"(content/plans/b.md:6:9: lỗi[duplicate-identity]: văn bản 76 – KH/ÐU của cùng cơ quan, cùng ngày đã có ở content/plans/a.md
  6 | symbol: 76 – KH/ÐU
    |         ^^^^^^^^^^
    → sửa symbol, issuer hoặc date của một trong hai tệp
)",
       R"(document 76 – KH/ÐU of the same issuer and day is already in content/plans/a.md → correct symbol, issuer or date in one of the two files)"},
      {&kDanglingReference,
       {{"news/a.md", "about: [hoan-toan-khac]\n"}},
       R"(content/news/a.md:3:9: lỗi[dangling-reference]: không có tài liệu nào tên là “hoan-toan-khac”
  3 | about: [hoan-toan-khac]
    |         ^^^^^^^^^^^^^^
)",
       R"(no document is called "hoan-toan-khac" → )"},
      {&kDanglingReferenceNear,
       {{"news/a.md", "about: [ke-hoch]\n"}, {"plans/ke-hoach.md", plan("")}},
       R"(content/news/a.md:3:9: lỗi[dangling-reference]: không có tài liệu nào tên là “ke-hoch”
  3 | about: [ke-hoch]
    |         ^^^^^^^
    → có phải ý anh/chị là “ke-hoach”?
)",
       R"(no document is called "ke-hoch" → did you mean "ke-hoach"?)"},
      {&kDanglingLink,
       {{"news/a.md", "\n\nXem [tin](../b.md).\n"}},
       R"(content/news/a.md:5:5: lỗi[dangling-link]: liên kết đến “../b.md” không dẫn tới đâu
  5 | Xem [tin](../b.md).
    |     ^^^^^^^^^^^^^^
    → kiểm tra tên tệp và đường dẫn tính từ tệp này
)",
       R"(the link to "../b.md" leads nowhere → check the name and path, seen from this file)"},
      {&kDanglingFragment,
       {{"news/a.md", "\n\nXem [mục](#khong-co).\n"}},
       R"(content/news/a.md:5:5: lỗi[dangling-fragment]: trang đích không có mục “#khong-co”
  5 | Xem [mục](#khong-co).
    |     ^^^^^^^^^^^^^^^^
)",
       R"(the page has no part "#khong-co" → )"},
      {&kDanglingFragmentNear,
       {{"news/a.md", "\n\n## Kết quả\n\nXem [mục](#ket-qa).\n"}},
       R"(content/news/a.md:7:5: lỗi[dangling-fragment]: trang đích không có mục “#ket-qa”
  7 | Xem [mục](#ket-qa).
    |     ^^^^^^^^^^^^^^
    → có phải ý anh/chị là “#ket-qua”?
)",
       R"(the page has no part "#ket-qa" → did you mean "#ket-qua"?)"},
      {&kUnknownUnit,
       {{"models/a.md", kPublic + "unit: thon-1\n"}},
       R"(content/models/a.md:4:7: lỗi[unknown-unit]: không có đơn vị nào mã là “thon-1”
  4 | unit: thon-1
    |       ^^^^^^
    → tạo tệp content/units/thon-1.md
)",
       R"(no unit has the id "thon-1" → create the file content/units/thon-1.md)"},
      {&kUnknownUnitNear,
       {{"models/a.md", kPublic + "unit: thon-11\n"}, {"units/thon-1.md", ""}},
       R"(content/models/a.md:4:7: lỗi[unknown-unit]: không có đơn vị nào mã là “thon-11”
  4 | unit: thon-11
    |       ^^^^^^^
    → có phải ý anh/chị là “thon-1”?
)",
       R"(no unit has the id "thon-11" → did you mean "thon-1"?)"},
      {&kUnknownColumn,
       {{"news/a.md", "column: dang\n"},
        {"site.yaml", "title: T\ncolumns:\n  - id: xay-dung-dang\n    title: Đảng\n"}},
       R"(content/news/a.md:3:9: lỗi[unknown-column]: site.yaml không có chuyên mục “dang”
  3 | column: dang
    |         ^^^^
    → chọn một trong: xay-dung-dang
)",
       R"(site.yaml has no column "dang" → choose one of: xay-dung-dang)"},
  };
}

std::vector<Example> register_examples() {
  return {
      {&kAmbiguousSymbol,
       {{"directives/a.md", plan("symbol: 20-CT/TU\nissuer: Tỉnh ủy A\n")},
        {"directives/b.md", plan("symbol: 20-CT/TU\nissuer: Tỉnh ủy B\n")},
        {"plans/c.md", plan("implements: [20-CT/TU]\n")}},
       R"(content/plans/c.md:5:14: lỗi[ambiguous-symbol]: có nhiều văn bản mang số 20-CT/TU: 20-CT/TU – Tỉnh ủy A (14/4/2023); 20-CT/TU – Tỉnh ủy B (14/4/2023)
  5 | implements: [20-CT/TU]
    |              ^^^^^^^^
    → viết rõ cả ba dòng symbol, issuer và date
)",
       R"(several documents bear the number 20-CT/TU: 20-CT/TU – Tỉnh ủy A (14/4/2023); 20-CT/TU – Tỉnh ủy B (14/4/2023) → write symbol, issuer and date, one a line)"},
      {&kAmbiguousMention,
       {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "14/4/2020")},
        {"directives/b.md", official("20-CT/TU", "Tỉnh ủy B", "14/4/2023")},
        {"news/c.md", "\n\nTheo Chỉ thị 20-CT/TU, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[ambiguous-mention]: số 20-CT/TU có thể là: 20-CT/TU – Tỉnh ủy A (14/4/2020); 20-CT/TU – Tỉnh ủy B (14/4/2023); chưa gắn liên kết
  5 | Theo Chỉ thị 20-CT/TU, xã đã làm.
    |      ^^^^^^^^^^^^^^^^
    → ghi thêm cơ quan và ngày ban hành, hoặc gắn liên kết bằng [chữ](@mã)
)",
       R"(the number 20-CT/TU may be: 20-CT/TU – Tỉnh ủy A (14/4/2020); 20-CT/TU – Tỉnh ủy B (14/4/2023); left without a link → add the issuer and date, or link it with [words](@id))"},
      {&kAmbiguousMentionByDate,
       {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "14/4/2016")},
        {"directives/b.md", official("20-CT/TU", "Tỉnh ủy A", "14/4/2023")},
        {"news/c.md", "\n\nTheo Chỉ thị 20-CT/TU, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[ambiguous-mention]: số 20-CT/TU có thể là: 20-CT/TU – Tỉnh ủy A (14/4/2016); 20-CT/TU – Tỉnh ủy A (14/4/2023); chưa gắn liên kết
  5 | Theo Chỉ thị 20-CT/TU, xã đã làm.
    |      ^^^^^^^^^^^^^^^^
    → ghi thêm ngày ban hành ngay sau số, hoặc gắn liên kết bằng [chữ](@mã)
)",
       R"(the number 20-CT/TU may be: 20-CT/TU – Tỉnh ủy A (14/4/2016); 20-CT/TU – Tỉnh ủy A (14/4/2023); left without a link → add the date right behind the number, or link it with [words](@id))"},
      {&kAmbiguousMentionByIssuer,
       {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "14/4/2023")},
        {"directives/b.md", official("20-CT/TU", "Tỉnh ủy B", "14/4/2023")},
        {"news/c.md", "\n\nTheo Chỉ thị 20-CT/TU, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[ambiguous-mention]: số 20-CT/TU có thể là: 20-CT/TU – Tỉnh ủy A (14/4/2023); 20-CT/TU – Tỉnh ủy B (14/4/2023); chưa gắn liên kết
  5 | Theo Chỉ thị 20-CT/TU, xã đã làm.
    |      ^^^^^^^^^^^^^^^^
    → ghi thêm cơ quan ban hành (“của …”), hoặc gắn liên kết bằng [chữ](@mã)
)",
       R"(the number 20-CT/TU may be: 20-CT/TU – Tỉnh ủy A (14/4/2023); 20-CT/TU – Tỉnh ủy B (14/4/2023); left without a link → add the issuer ("của …"), or link it with [words](@id))"},
      {&kCitationDate,
       {{"directives/a.md", official("21-KL/TW", "Bộ Chính trị", "25/10/2021")},
        {"news/c.md", "\n\nTheo Kết luận 21-KL/TW ngày 25/11/2021, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[citation-date]: 21-KL/TW ở đây ghi ngày 25/11/2021, sổ văn bản ghi ngày 25/10/2021
  5 | Theo Kết luận 21-KL/TW ngày 25/11/2021, xã đã làm.
    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → sửa ngày ở một trong hai nơi; nếu là hai văn bản cùng số, ghi rõ cơ quan ban hành
)",
       R"(21-KL/TW is dated 25/11/2021 here and 25/10/2021 in the register → correct one of the two; if these are two documents of one number, name the issuer)"},
      {&kCitationIssuer,
       {{"directives/a.md", official("21-KL/TW", "Ban Chấp hành Trung ương", "25/10/2021")},
        {"news/c.md", "\n\nTheo Kết luận 21-KL/TW ngày 25/10/2021 của Bộ Chính trị, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[citation-issuer]: 21-KL/TW ở đây ghi của “Bộ Chính trị”, sổ văn bản ghi của “Ban Chấp hành Trung ương”
  5 | Theo Kết luận 21-KL/TW ngày 25/10/2021 của Bộ Chính trị, xã đã làm.
    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → sửa tên cơ quan ở một trong hai nơi
)",
       R"(21-KL/TW is by "Bộ Chính trị" here and by "Ban Chấp hành Trung ương" in the register → correct the issuer in one of the two places)"},
      {&kCitationType,
       {{"news/c.md", "\n\nTheo Công văn 09-QC/TW, xã đã làm.\n"}},
       R"(content/news/c.md:5:6: cảnh báo[citation-type]: 09-QC/TW ở đây gọi là “công văn”, theo ký hiệu thì là “Quy chế”
  5 | Theo Công văn 09-QC/TW, xã đã làm.
    |      ^^^^^^^^^^^^^^^^^
    → sửa loại văn bản hoặc ký hiệu
)",
       R"(09-QC/TW is called "công văn" here; by its symbol it is "Quy chế" → correct the word or the symbol)"},
      {&kUnreadableSymbol,
       {{"plans/a.md", plan("based_on: [Nghị quyết Trung ương 4]\n")}},
       R"(content/plans/a.md:5:12: lỗi[unreadable-symbol]: “Nghị quyết Trung ương 4” không phải số, ký hiệu văn bản, cũng không phải mã tài liệu
  5 | based_on: [Nghị quyết Trung ương 4]
    |            ^^^^^^^^^^^^^^^^^^^^^^^
    → viết như 21-KL/TW, 12/KH-UBND hoặc mã của tệp
)",
       R"("Nghị quyết Trung ương 4" is neither a document symbol nor a document's id → write for example 21-KL/TW, 12/KH-UBND or a file's id)"},
      {&kMissingFile,
       {{"news/a/index.md", "cover: anh.jpg\n"}},
       R"(content/news/a/index.md:3:8: lỗi[missing-file]: không có tệp “anh.jpg” bên cạnh tài liệu này
  3 | cover: anh.jpg
    |        ^^^^^^^
    → đặt tệp vào thư mục của tài liệu (cạnh index.md)
)",
       R"(there is no file "anh.jpg" beside this document → put the file into the document's folder (beside index.md))"},
      {&kOutsideImage,
       {{"news/a.md", "\n\n![Ảnh](https://noi-khac.example/a.jpg)\n"}},
       R"(content/news/a.md:5:1: lỗi[outside-image]: ảnh “https://noi-khac.example/a.jpg” nằm ở trang khác; cổng thông tin không lấy ảnh từ nơi khác
  5 | ![Ảnh](https://noi-khac.example/a.jpg)
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → tải ảnh về, đặt cạnh index.md rồi ghi tên tệp
)",
       R"(the picture "https://noi-khac.example/a.jpg" lies on another site; a portal loads nothing from elsewhere → download it, put it beside index.md and write the file's name)"},
      {&kHeldBackPicture,
       {{"news/a/index.md", "cover: {file: ../b/anh.jpg, alt: Ảnh}\n"},
        {"news/b/index.md", "visibility: internal\n"},
        {"news/b/anh.jpg", "x"}},
       R"(content/news/a/index.md:3:15: cảnh báo[held-back-picture]: ảnh “../b/anh.jpg” thuộc tài liệu chưa công khai nên không hiện trên trang này
  3 | cover: {file: ../b/anh.jpg, alt: Ảnh}
    |               ^^^^^^^^^^^^
    → được phép công khai thì chép ảnh vào thư mục của bài này; không thì bỏ ảnh khỏi bài
)",
       R"(the picture "../b/anh.jpg" belongs to a document that is held back, so this page goes without it → if it may be public, copy it into this document's folder; if not, take it out of the text)"},
      {&kPictureWithoutWords,
       {{"news/a/index.md", "gallery:\n  - anh.jpg\n"}, {"news/a/anh.jpg", "x"}},
       R"(content/news/a/index.md:4:5: cảnh báo[picture-without-words]: ảnh “anh.jpg” chưa có lời tả nên người khiếm thị không biết ảnh có gì
  4 |   - anh.jpg
    |     ^^^^^^^
    → viết thành ba dòng: cover: (hoặc “- ” trong gallery), file: anh.jpg, alt: ảnh có gì; ảnh chỉ để trang trí thì ghi alt: "-"
)",
       R"(the picture "anh.jpg" has no description, so people who can't see it miss what it shows → write three lines: cover: (or "- " in gallery), file: anh.jpg, alt: what it shows; for a mere ornament write alt: "-")"},
      {&kBodyPictureWithoutWords,
       {{"news/a/index.md", "\n\nĐây: ![](anh.jpg) và ![-](anh.jpg)\n"}, {"news/a/anh.jpg", "x"}},
       R"(content/news/a/index.md:5:6: cảnh báo[picture-without-words]: ảnh “anh.jpg” chưa có lời tả nên người khiếm thị không biết ảnh có gì
  5 | Đây: ![](anh.jpg) và ![-](anh.jpg)
    |      ^^^^^^^^^^^^
    → viết ![ảnh có gì](anh.jpg); ảnh chỉ để trang trí thì ghi ![-](anh.jpg)
)",
       R"(the picture "anh.jpg" has no description, so people who can't see it miss what it shows → write ![what it shows](anh.jpg); for a mere ornament write ![-](anh.jpg))"},
      {&kPictureWordsSayNothing,
       {{"news/a/index.md", "\n\n![Hình ảnh](anh.jpg) và ![-](anh.jpg)\n"},
        {"news/a/anh.jpg", "x"}},
       R"(content/news/a/index.md:5:1: cảnh báo[picture-words-say-nothing]: lời tả “Hình ảnh” của ảnh “anh.jpg” không nói ảnh có gì
  5 | ![Hình ảnh](anh.jpg) và ![-](anh.jpg)
    | ^^^^^^^^^^^^^^^^^^^^
    → viết điều nhìn thấy trong ảnh, ví dụ: Bà con thôn 1 quét đường làng; ảnh chỉ để trang trí thì ghi alt: "-", trong bài là ![-](anh.jpg)
)",
       R"(the words "Hình ảnh" do not say what the picture "anh.jpg" shows → write what is to be seen, for example: People of hamlet 1 sweep the road; for a mere ornament write alt: "-", in text ![-](anh.jpg))"},
      {&kUnreferencedFile,
       {{"news/a/index.md", ""}, {"news/a/thua.jpg", "x"}},
       R"(content/news/a/thua.jpg: cảnh báo[unreferenced-file]: không tài liệu nào nhắc đến tệp này nên tệp không được đăng
    → thêm vào attachments hoặc gắn liên kết, hoặc xóa tệp
)",
       R"(no document refers to this file, so it is not published → add it to attachments, link to it, or delete it)"},
  };
}

std::vector<Example> milestone_examples() {
  return {
      {&kUnknownMilestone,
       {{"plans/a.md", plan("")}, {"news/b.md", "fulfils: [a#hop]\n"}},
       R"(content/news/b.md:3:11: lỗi[unknown-milestone]: kế hoạch a không có mốc “hop”
  3 | fulfils: [a#hop]
    |           ^^^^^
)",
       R"(plan a has no milestone "hop" → )"},
      {&kUnknownMilestoneNear,
       {{"plans/a.md", plan("milestones:\n" + milestone("tong-ket", "    due: 2023\n"))},
        {"news/b.md", "fulfils: [a#tong-kt]\n"}},
       R"(content/news/b.md:3:11: lỗi[unknown-milestone]: kế hoạch a không có mốc “tong-kt”
  3 | fulfils: [a#tong-kt]
    |           ^^^^^^^^^
    → có phải ý anh/chị là “tong-ket”?
)",
       R"(plan a has no milestone "tong-kt" → did you mean "tong-ket"?)"},
      {&kDuplicateMilestone,
       {{"plans/a.md", plan("milestones:\n" + milestone("hop", "    due: 2023\n") +
                            milestone("hop", "    due: 2024\n"))}},
       R"(content/plans/a.md:9:9: lỗi[duplicate-milestone]: mốc “hop” đã có ở dòng 6
  9 |   - id: hop
    |         ^^^
    → đổi id của một trong hai mốc
)",
       R"(the milestone "hop" is already on line 6 → change the id of one of the two)"},
      {&kUnknownOccurrence,
       {{"plans/a.md",
         plan("period: 2023\nmilestones:\n" +
              milestone("hop", "    due: hằng quý\n    results:\n      - period: quý I/2025\n"))}},
       R"(content/plans/a.md:11:9: lỗi[unknown-occurrence]: mốc “hop” không có kỳ “quý I/2025”
  11 |       - period: quý I/2025
     |         ^
    → các kỳ của mốc: quý I/2023; quý II/2023; quý III/2023; quý IV/2023
)",
       R"(the milestone "hop" has no period "quý I/2025" → its periods: quý I/2023; quý II/2023; quý III/2023; quý IV/2023)"},
      {&kOccurrenceMissing,
       {{"plans/a.md",
         plan("period: 2023\nmilestones:\n" +
              milestone("hop", "    due: hằng quý\n    results:\n      - state: done\n"))}},
       R"(content/plans/a.md:11:9: lỗi[missing-occurrence]: mốc “hop” có nhiều kỳ, kết quả này chưa ghi kỳ nào
  11 |       - state: done
     |         ^
    → thêm dòng period: với một trong các kỳ: quý I/2023; quý II/2023; quý III/2023; quý IV/2023
)",
       R"(the milestone "hop" has several periods, and this result names none → add a line period: with one of: quý I/2023; quý II/2023; quý III/2023; quý IV/2023)"},
      {&kDuplicateResult,
       {{"plans/a.md",
         plan("milestones:\n" + milestone("hop",
                                          "    due: 2023\n    results:\n      - period: 2023\n"
                                          "      - state: partly\n        period: 2023\n"))}},
       R"(content/plans/a.md:11:9: lỗi[duplicate-result]: kỳ “2023” của đơn vị này đã có kết quả ở dòng 10
  11 |       - state: partly
     |         ^
    → giữ lại một kết quả
)",
       R"(period "2023" of this unit already has a result on line 10 → keep one of the two)"},
      {&kPlanPeriodMissing,
       {{"plans/a.md", plan("milestones:\n" + milestone("hop", "    due: hằng quý\n"))}},
       R"(content/plans/a.md: cảnh báo[plan-period-missing]: kế hoạch có mốc lặp lại nhưng không ghi period nên chưa tính được ngày
    → thêm dòng period: 2023/2025
)",
       R"(the plan has repeating milestones but no period, so no dates are known → add a line period: 2023/2025)"},
      {&kTooManyOccurrences,
       {{"plans/a.md",
         plan("period: 2000/2020\nmilestones:\n" + milestone("hop", "    due: hằng ngày\n"))}},
       R"(content/plans/a.md:7:9: lỗi[too-many-occurrences]: mốc “hop” có quá nhiều ngày; chỉ tính 4000 ngày đầu
  7 |   - id: hop
    |         ^^^
    → rút ngắn period hoặc thưa nhịp lặp lại
)",
       R"(the milestone "hop" has too many dates; only the first 4000 are kept → shorten the period or repeat less often)"},
      {&kTooManyPlanOccurrences,
       {{"plans/a.md",
         plan("period: 2020/2029\nmilestones:\n" + milestone("m1", "    due: hằng ngày\n") +
              milestone("m2", "    due: hằng ngày\n") + milestone("m3", "    due: hằng ngày\n") +
              milestone("m4", "    due: hằng ngày\n    results:\n      - period: 1/1/2020\n"))}},
       R"(content/plans/a.md:13:9: lỗi[plan-too-many-occurrences]: kế hoạch có quá nhiều ngày: đến mốc “m3” đã vượt 10000 ngày
  13 |   - id: m3
     |         ^^
    → rút ngắn period, thưa nhịp lặp lại, hoặc ghi việc làm hằng ngày là thường xuyên
)",
       R"(the plan has too many dates: with the milestone "m3" there are more than 10000 → shorten the period, repeat less often, or write daily duties as standing ones (thường xuyên))"},
      {&kNoOccurrences,
       {{"plans/a.md", plan("period: 2022/2025\nmilestones:\n" +
                            milestone("hop", "    due: tháng 11 hằng năm, từ 2030 đến 2031\n"))}},
       R"(content/plans/a.md:9:10: lỗi[no-occurrences]: mốc “hop” lặp lại nhưng không có ngày nào trong thời gian của kế hoạch (2022–2025)
  9 |     due: tháng 11 hằng năm, từ 2030 đến 2031
    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → sửa due của mốc hoặc period của kế hoạch
)",
       R"(the milestone "hop" repeats, but never within the life of the plan (2022–2025) → correct the due of the milestone or the period of the plan)"},
      {&kResultWithoutDates,
       {{"plans/a.md",
         plan("milestones:\n" +
              milestone("hop", "    due: thường xuyên\n    results:\n      - period: 2023\n"))}},
       R"(content/plans/a.md:10:9: lỗi[result-without-dates]: mốc “hop” không có ngày nào, nên không có kỳ “2023”
  10 |       - period: 2023
     |         ^
    → bỏ dòng period của kết quả, hoặc ghi due có ngày cho mốc
)",
       R"(the milestone "hop" has no dates, so it has no period "2023" → remove the line period of the result, or give the milestone a due with dates)"},
      {&kResultInFuture,
       {{"plans/a.md", plan("milestones:\n" + milestone("hop",
                                                        "    due: 2031\n    results:\n"
                                                        "      - done_on: 5/3/2031\n"))}},
       R"(content/plans/a.md:10:9: cảnh báo[result-in-future]: kết quả của mốc “hop” ghi làm xong ngày 05/3/2031, là ngày chưa đến
  10 |       - done_on: 5/3/2031
     |         ^
    → sửa done_on thành ngày đã làm xong; việc chưa làm thì chưa ghi kết quả
)",
       R"(the result of the milestone "hop" says it was done on 05/3/2031, a day still to come → correct done_on to the day it was done; do not record what is not done yet)"},
      {&kResultOfOther,
       {{"units/x.md", ""},
        {"units/y.md", ""},
        {"plans/a.md",
         plan("milestones:\n" + milestone("hop",
                                          "    due: 5/2023\n    units: [x]\n    results:\n"
                                          "      - unit: y\n"))}},
       R"(content/plans/a.md:11:15: cảnh báo[result-of-other]: mốc “hop” không giao cho “y”, nên kết quả này chưa tính cho đơn vị nào được giao
  11 |       - unit: y
     |               ^
    → sửa unit của kết quả, hoặc thêm “y” vào units của mốc
)",
       R"(the milestone "hop" is not given to "y", so no unit it is given to gets this result → correct the unit of the result, or add "y" to the units of the milestone)"},
      {&kMilestoneCycle,
       {{"plans/a.md",
         plan("milestones:\n" +
              milestone("m1", "    after:\n      milestone: m2\n      offset: sau 5 ngày\n") +
              milestone("m2", "    after:\n      milestone: m1\n      offset: sau 5 ngày\n"))}},
       R"(content/plans/a.md:9:18: lỗi[milestone-cycle]: các mốc chờ nhau thành vòng: m1 → m2 → m1
  9 |       milestone: m2
    |                  ^^
    → bỏ một dòng after
)",
       R"(these milestones wait for each other: m1 → m2 → m1 → remove one of the after lines)"},
      {&kGroupCycle,
       {{"units/a.md", "members: [b]\n"},
        {"units/b.md", "members: [c]\n"},
        {"units/c.md", "members: [a]\n"}},
       R"(content/units/c.md:3:11: lỗi[group-cycle]: các đơn vị chứa nhau thành vòng: a → b → c → a
  3 | members: [a]
    |           ^
    → bỏ một dòng members hoặc parent
)",
       R"(these units contain each other: a → b → c → a → remove one of the members or parent lines)"},
  };
}

std::vector<Example> relation_examples() {
  return {
      {&kRelationCycle,
       {{"directives/a.md", "visibility: public\nsymbol: 1-KH/ĐU\nimplements: [2-KH/ĐU]\n"},
        {"directives/b.md", "visibility: public\nsymbol: 2-KH/ĐU\nimplements: [1-KH/ĐU]\n"}},
       R"(content/directives/b.md:5:14: lỗi[relation-cycle]: các văn bản nêu nhau thành vòng trong implements: 1-KH/ĐU → 2-KH/ĐU → 1-KH/ĐU
  5 | implements: [1-KH/ĐU]
    |              ^^^^^^^
    → bỏ một dòng: văn bản sau nêu văn bản trước, không ngược lại
)",
       R"(these documents name each other in a circle in implements: 1-KH/ĐU → 2-KH/ĐU → 1-KH/ĐU → remove one of the lines: the later names the earlier, never the other way)"},
      {&kReplacementCycle,
       {{"models/a.md", "visibility: public\nreplaced_by: b\n"},
        {"models/b.md", "visibility: public\nreplaced_by: a\n"}},
       R"(content/models/b.md:4:14: lỗi[replacement-cycle]: các mô hình thay nhau thành vòng: a → b → a
  4 | replaced_by: a
    |              ^
    → bỏ một dòng replaced_by
)",
       R"(these models replace each other in a circle: a → b → a → remove one of the replaced_by lines)"},
      {&kSuccessorCycle,
       {{"units/a.md", "successors: [b]\n"}, {"units/b.md", "successors: [a]\n"}},
       R"(content/units/b.md:3:14: lỗi[successor-cycle]: các đơn vị chuyển nhiệm vụ cho nhau thành vòng: a → b → a
  3 | successors: [a]
    |              ^
    → bỏ một dòng successors
)",
       R"(these units succeed each other in a circle: a → b → a → remove one of the successors lines)"},
      {&kLevelJump,
       {{"plans/a.md",
         "visibility: public\nsymbol: 1-KH/ĐU\ndate: 5/5/2022\nimplements: [21-KL/TW]\n"}},
       R"(content/plans/a.md:6:14: cảnh báo[level-jump]: văn bản này thực hiện thẳng 21-KL/TW, bỏ qua 2 cấp ở giữa
  6 | implements: [21-KL/TW]
    |              ^^^^^^^^
    → nếu có văn bản của cấp ở giữa thì thêm vào implements; không có thì để nguyên
)",
       R"(this document carries out 21-KL/TW directly, past 2 of the levels between → add the document of the level between to implements if there is one; else leave it)"},
  };
}

std::vector<Example> all_examples() {
  std::vector<Example> all = document_examples();
  for (Example& example : relation_examples()) all.push_back(std::move(example));
  for (Example& example : register_examples()) all.push_back(std::move(example));
  for (Example& example : milestone_examples()) all.push_back(std::move(example));
  return all;
}

std::set<char> fields_of(std::string_view text) {
  std::set<char> fields;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (text[at] == '{' && text[at + 2] == '}') fields.insert(text[at + 1]);
  }
  return fields;
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
    CHECK(fields_of(message->vi) == fields_of(message->en));
    CHECK(fields_of(message->hint_vi) == fields_of(message->hint_en));
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
    const Built built = build(example.files);
    CHECK(built.vi == example.vi);
    CHECK(built.en == example.en);
  }
}
