#include "content/markdown_marks.h"

#include <doctest/doctest.h>

#include "content/markdown_show.h"

using namespace congbo;
using namespace congbo::content;

namespace {

std::string sentence_of(std::string_view markdown) {
  Diagnostics diagnostics;
  const Rendered out = render_markdown(markdown, {}, diagnostics);
  return out.body.slots.empty() ? "-" : out.body.slots.front().sentence;
}

std::string around(std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  return sentence_around(text, at, at + words.size());
}

}  // namespace

TEST_CASE("mentions name a document by symbol or id and lose their @") {
  CHECK(html_of("Theo @76-KH/ĐU, @76-kh/đu và @ke-hoach-76#muc-2.") ==
        "<p>Theo {@76-KH/ĐU}76-KH/ĐU{end}, {@76-KH/ĐU}76-kh/đu{end} và "
        "{@ke-hoach-76#muc-2}ke-hoach-76#muc-2{end}.</p>\n");
  CHECK(html_of("(@a) “@b” @c-1: **@d**") ==
        "<p>({@a}a{end}) “{@b}b{end}” {@c-1}c-1{end}: <strong>{@d}d{end}</strong></p>\n");
  CHECK(html_of("@12/KH-UBND; @42/2022/NĐ-CP") ==
        "<p>{@12/KH-UBND}12/KH-UBND{end}; {@42/2022/NĐ-CP}42/2022/NĐ-CP{end}</p>\n");
}

TEST_CASE("a mention may point into its document") {
  CHECK(html_of("@76-KH/ĐU#moc-2, @a#b # @a#") ==
        "<p>{@76-KH/ĐU#moc-2}76-KH/ĐU#moc-2{end}, {@a#b}a#b{end} # {@a}a{end}#</p>\n");
}

TEST_CASE("mentions work in headings and table cells") {
  CHECK(html_of("# Xem @a") == "<h2 id=\"xem-a\">Xem {@a}a{end}</h2>\n");
  CHECK(html_of("|@a|\n|-|").find("<th scope=\"col\">{@a}a{end}</th>") != std::string::npos);
}

TEST_CASE("an @ that names nothing stays") {
  for (const char* text : {"ban@xa.example", "@", "@ a", "@Zalo", "@a.example", "@a/b", "@a_b",
                           "@kế-hoạch", "@@a", "/@a", "x@76-KH/ĐU", "@-a", "@a-"}) {
    CAPTURE(text);
    CHECK(html_of(text) == "<p>" + std::string(text) + "</p>\n");
  }
  CHECK(html_of("\\@a \\@76-KH/ĐU `@a` [@a](b)") ==
        "<p>@a @76-KH/ĐU <code>@a</code> {link b}@a{end}</p>\n");
}

TEST_CASE("symbols in running text are slots with their normal form") {
  CHECK(html_of("Kết luận số 21-KL/TW, 01 - KL/TW và 31/QĐ-TW") ==
        "<p>{#21-KL/TW}Kết luận số 21-KL/TW{end}, {#01-KL/TW}01 - KL/TW{end} và "
        "{#31-QĐ/TW}31/QĐ-TW{end}</p>\n");
  CHECK(html_of("**Chỉ thị 05-CT/TW** *(21-KL/TW)*") ==
        "<p><strong>{#05-CT/TW}Chỉ thị 05-CT/TW{end}</strong> "
        "<em>({#21-KL/TW}21-KL/TW{end})</em></p>\n");
  CHECK(html_of("- theo 21-KL/TW") == "<ul>\n<li>theo {#21-KL/TW}21-KL/TW{end}</li>\n</ul>\n");
}

TEST_CASE("a symbol is joined over a soft line break") {
  CHECK(html_of("số 01 -\nKL/TW nói") == "<p>{#01-KL/TW}số 01 -\nKL/TW{end} nói</p>\n");
}

TEST_CASE("symbols stay text in code, links, pictures and headings, and when escaped") {
  CHECK(html_of("`21-KL/TW` [21-KL/TW](a.md)") ==
        "<p><code>21-KL/TW</code> {link a.md}21-KL/TW{end}</p>\n");
  CHECK(html_of("![21-KL/TW](a.jpg)") == "<p>{image a.jpg 21-KL/TW}</p>\n");
  CHECK(html_of("# Theo 21-KL/TW") == "<h2 id=\"theo-21-kl-tw\">Theo 21-KL/TW</h2>\n");
  CHECK(html_of("21\\-KL/TW") == "<p>21-KL/TW</p>\n");
  CHECK(html_of("`x`21-KL/TW và 21-**KL**/TW") ==
        "<p><code>x</code>21-KL/TW và 21-<strong>KL</strong>/TW</p>\n");
}

TEST_CASE("two tildes strike words out") {
  CHECK(html_of("~~bỏ~~ giữ ~~bỏ *cả* `này`~~") ==
        "<p><del>bỏ</del> giữ <del>bỏ <em>cả</em> <code>này</code></del></p>\n");
  CHECK(html_of("~~21-KL/TW~~ ~~@a~~ ~~https://xa.example~~") ==
        "<p><del>{#21-KL/TW}21-KL/TW{end}</del> <del>{@a}a{end}</del> "
        "<del>{link https://xa.example}https://xa.example{end}</del></p>\n");
  CHECK(html_of("~~a\nb~~") == "<p><del>a\nb</del></p>\n");
}

TEST_CASE("tildes that do not pair stay") {
  for (const char* text : {"~~a", "a~~", "~a~", "~~ a ~~", "a ~~~b~~~", "~~~~ a"}) {
    CAPTURE(text);
    CHECK(html_of("x " + std::string(text)) == "<p>x " + std::string(text) + "</p>\n");
  }
  CHECK(html_of("\\~~a~~") == "<p>~~a~~</p>\n");
  CHECK(html_of("~~a *b~~ c* d") == "<p>~~a <em>b~~ c</em> d</p>\n");
  CHECK(html_of("*~~a* b~~") == "<p><em>~~a</em> b~~</p>\n");
}

TEST_CASE("a citation is one link, its date included") {
  CHECK(html_of("Theo Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.") ==
        "<p>Theo {#21-KL/TW}Kết luận số 21-KL/TW, ngày 25/10/2021{end} của Ban Chấp hành Trung "
        "ương.</p>\n");
}

TEST_CASE("a citation over the edge of emphasis is linked where its number stands") {
  CHECK(html_of("Theo Kết luận số **21-KL/TW** ngày 25/10/2021.") ==
        "<p>Theo Kết luận số <strong>{#21-KL/TW}21-KL/TW{end}</strong> ngày 25/10/2021.</p>\n");
  CHECK(html_of("Theo 21-**KL/TW**.") == "<p>Theo 21-<strong>KL/TW</strong>.</p>\n");
}

TEST_CASE("an abbreviation said in one block is understood in the next") {
  CHECK(html_of("Kết luận số 21-KL/TW (sau đây gọi tắt là Kết luận 21).\n\n- Học Kết luận 21.") ==
        "<p>{#21-KL/TW}Kết luận số 21-KL/TW{end} (sau đây gọi tắt là "
        "{#21-KL/TW}Kết luận 21{end}).</p>\n<ul>\n<li>Học {#21-KL/TW}Kết luận 21{end}.</li>\n"
        "</ul>\n");
}

TEST_CASE("a mention inside a citation is the link") {
  CHECK(html_of("Kế hoạch @76-KH/ĐU ngày 7/4/2023") ==
        "<p>Kế hoạch {@76-KH/ĐU}76-KH/ĐU{end} ngày 7/4/2023</p>\n");
}

TEST_CASE("symbols and mentions carry the sentence around them") {
  CHECK(sentence_of("Một câu. Thực hiện **Kết luận**\nsố 21-KL/TW, ~~bỏ~~ `x`. Câu sau.") ==
        "Thực hiện Kết luận số 21-KL/TW, bỏ x.");
  CHECK(sentence_of("Xong! Xem @a nhé? Vâng.") == "Xem a nhé?");
  CHECK(sentence_of("Đoạn trước.\n\nTheo 21-KL/TW") == "Theo 21-KL/TW");
}

TEST_CASE("a link to a mention carries its sentence too") {
  CHECK(sentence_of("Một. Xem [kế hoạch](@a) này. Ba.") == "Xem kế hoạch này.");
}

TEST_CASE("a sentence ends at a stop before a capital") {
  CHECK(around("Ngày 1.5 và v.v. theo X ở đây. Sau", "X") == "Ngày 1.5 và v.v. theo X ở đây.");
  CHECK(around("Ở TP. Quảng Ngãi theo KL ấy. Ủy ban", "KL") == "Ở TP. Quảng Ngãi theo KL ấy.");
  CHECK(around("“Hết rồi.” Đảng ủy theo X… Sau", "X") == "Đảng ủy theo X…");
  CHECK(around("đầu X\ncuối", "X") == "đầu X");
}

TEST_CASE("a short form's stop cut the sentence around a find, and a name's letter joined two") {
  CHECK(around("Một. Đ/c. Nam, Th.S Lan, Ths. Hoa theo X ở tr. 5. Sau", "X") ==
        "Đ/c. Nam, Th.S Lan, Ths. Hoa theo X ở tr. 5.");
  CHECK(around("Ở UBND P. Kỳ Anh theo X ấy. Sau", "X") == "Ở UBND P. Kỳ Anh theo X ấy.");
  CHECK(around("Nhà ông Nguyễn Văn P. Nay theo X ấy. Sau", "X") == "Nay theo X ấy.");
  CHECK(around("Hết.\n1. Theo X ấy. II. Sau", "X") == "1. Theo X ấy.");
  CHECK(around("(Hết “rồi.”) Theo X ấy.", "X") == "Theo X ấy.");
}

TEST_CASE("a long sentence is cut at word ends on both sides") {
  const std::string text = repeated("đồng ", 100) + "X " + repeated("chí ", 100);
  const std::string cut = around(text, "X");
  CHECK(cut == "…" + repeated("đồng ", 23) + "X" + repeated(" chí", 30) + "…");
  CHECK(around("X " + repeated("chí ", 100), "X") == "X" + repeated(" chí", 59) + "…");
}
