#include <doctest/doctest.h>

#include "content/markdown_address.h"
#include "content/markdown_show.h"

using namespace congbo;
using namespace congbo::content;

namespace {

Rendered rendered(std::string_view markdown, std::uint32_t first_line = 1) {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.first_line = first_line;
  return render_markdown(markdown, options, diagnostics);
}

// The place of every slot but link ends.
std::string places_of(std::string_view markdown, std::uint32_t first_line = 1) {
  std::string out;
  for (const Slot& slot : rendered(markdown, first_line).body.slots) {
    if (slot.kind == SlotKind::link_end) continue;
    out += (out.empty() ? "" : " ") + show(slot.place);
  }
  return out;
}

}  // namespace

TEST_CASE("links are slots with the target as written and the title") {
  CHECK(html_of("[Kế hoạch](../2023/76.md#muc-2 \"Tiêu đề\")") ==
        "<p>{link ../2023/76.md#muc-2 \"Tiêu đề\"}Kế hoạch{end}</p>\n");
  CHECK(html_of("[a](<tệp có cách.pdf>) [b][x] <https://xa.example/ă>\n\n[x]: #muc") ==
        "<p>{link tệp có cách.pdf}a{end} {link #muc}b{end} "
        "{link https://xa.example/ă}https://xa.example/ă{end}</p>\n");
  CHECK(html_of("[a **b**](@ke-hoach-76#hd)") ==
        "<p>{link @ke-hoach-76#hd}a <strong>b</strong>{end}</p>\n");
}

TEST_CASE("pictures are one slot each") {
  CHECK(html_of("![Lễ *ra* mắt](anh/le.jpg \"Chú\")") ==
        "<p>{image anh/le.jpg \"Chú\" Lễ ra mắt}</p>\n");
  CHECK(html_of("[![a](b.jpg)](c.md)") == "<p>{link c.md}{image b.jpg a}{end}</p>\n");
  CHECK(html_of("![](b.jpg)") == "<p>{image b.jpg}</p>\n");
  CHECK(html_of("![-](b.jpg)") == "<p>{image b.jpg (decorative)}</p>\n");
}

TEST_CASE("a slot knows its place in the file") {
  CHECK(places_of("một [hai](ba) ![bốn](năm)\nsáu [bảy](tám)", 10) == "10:6+9 10:16+14 11:5+13");
  CHECK(places_of("Kết luận 21-KL/TW\n\n- x\n  @id") == "1:0+21 4:2+3");
  CHECK(places_of("\xEF\xBB\xBF[a](b)\n[c](d)") == "1:3+6 2:0+6");
  CHECK(places_of("&amp; \\* 21-KL/TW &copy; @id") == "1:9+8 1:25+3");
  CHECK(places_of("| a |\n|---|\n| x \\| 21-KL/TW |") == "3:7+8");
  CHECK(places_of("a\r\n21-KL/TW\r\n22-KL/TW") == "2:0+8 3:0+8");
  CHECK(places_of("> - một\n>   21-KL/TW") == "2:4+8");
}

TEST_CASE("a symbol over a line's end is marked to the end of its first line") {
  CHECK(places_of("theo 01 -\nKL/TW") == "1:5+4");
}

TEST_CASE("addresses with a scheme outside the list keep only their words") {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.file = "a.md";
  const Rendered out = render_markdown(
      "x [a *b*](javascript:alert(1)) ![c](data:image/png;base64,AA)", options, diagnostics);
  CHECK(show(out.body) == "<p>x a <em>b</em> c</p>\n");
  CHECK(show(diagnostics) ==
        "markdown-bad-scheme 1:2+28 javascript:\nmarkdown-bad-scheme 1:31+30 data:");
  CHECK(diagnostics.has_errors());
}

TEST_CASE("no spelling hides a scheme") {
  for (const char* link : {
           "[a](JaVaScRiPt:alert(1))",
           "[a](&#106;avascript:alert(1))",
           "[a](&#x6A;avascript&colon;alert(1))",
           "[a](java&#10;script:alert(1))",
           "[a](java&Tab;script:alert(1))",
           "[a](&#1;javascript:alert(1))",
           "[a](<&#32;javascript:alert(1)>)",
           "[a](javascript\\:alert(1))",
           "[a](vbscript:x)",
           "[a](data:text/html,x)",
           "[a](file:///etc/x)",
           "[a](C:\\\\anh.jpg)",
           "[a][b]\n\n[b]: javascript:x",
           "<javascript:alert(1)>",
           "[a](//xa.example)",
           "[a](/\\\\xa.example)",
           "![a](mailto:a@xa.example)",
       }) {
    CAPTURE(link);
    const std::string problems = problems_of(link);
    CHECK(problems.substr(0, 20) == "markdown-bad-scheme ");
    CHECK(rendered(link).body.slots.empty());
  }
}

TEST_CASE("the schemes people need and all relative addresses pass") {
  for (const char* address :
       {"http://xa.example", "https://xa.example/a:b", "HTTPS://xa.example", "mailto:a@xa.example",
        "tel:0000", "webcal://xa.example/lich.ics", "a.md", "./a.md", "../a/b.pdf#x", "/goc",
        "#muc", "?trang=2", "@id", "@76-KH/ĐU", "", "a/b:c", "ngày:5", "5:3"}) {
    CAPTURE(address);
    CHECK(forbidden_scheme(address, AddressUse::link) == "");
  }
  CHECK(forbidden_scheme("ftp://x", AddressUse::link) == "ftp:");
  CHECK(forbidden_scheme("https://x", AddressUse::image) == "");
  CHECK(forbidden_scheme("tel:1", AddressUse::image) == "tel:");
}

TEST_CASE("bare addresses become links without the sentence's punctuation") {
  CHECK(html_of("Xem https://xa.example/a_b?x=1&y=(2). Hết") ==
        "<p>Xem {link https://xa.example/a_b?x=1&y=(2)}https://xa.example/a_b?x=1&amp;y=(2){end}. "
        "Hết</p>\n");
  CHECK(html_of("(http://xa.example/), “www.xa.example”") ==
        "<p>({link http://xa.example/}http://xa.example/{end}), "
        "“{link https://www.xa.example}www.xa.example{end}”</p>\n");
  CHECK(html_of("*https://xa.example*") ==
        "<p><em>{link https://xa.example}https://xa.example{end}</em></p>\n");
  CHECK(html_of("https://xã.example/ngày") ==
        "<p>{link https://xã.example/ngày}https://xã.example/ngày{end}</p>\n");
}

TEST_CASE("what only looks like an address stays text") {
  for (const char* text :
       {"https://", "http://x", "www.", "wwwxa.example", "awww.xa.example", "xhttps://xa.example",
        "/www.xa.example", "ftp://xa.example", "ban@xa.example", "ban@www.xa.example"}) {
    CAPTURE(text);
    CHECK(html_of(text) == "<p>" + std::string(text) + "</p>\n");
  }
  CHECK(html_of("`https://xa.example` [https://xa.example](a.md)") ==
        "<p><code>https://xa.example</code> {link a.md}https://xa.example{end}</p>\n");
}
