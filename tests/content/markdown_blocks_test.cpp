#include <doctest/doctest.h>

#include "content/load.h"
#include "content/markdown_show.h"

using namespace congbo;
using namespace congbo::content;

namespace {

Rendered rendered(std::string_view markdown) {
  Diagnostics diagnostics;
  return render_markdown(markdown, MarkdownOptions{}, diagnostics);
}

// "level#id text" of every heading, one a line.
std::string headings_of(std::string_view markdown) {
  std::string out;
  for (const Heading& heading : rendered(markdown).headings) {
    out += std::to_string(heading.level) + "#" + heading.id + " " + heading.text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("paragraphs, soft and hard breaks") {
  CHECK(html_of("") == "");
  CHECK(html_of("Một & hai < ba\n\nBốn") == "<p>Một &amp; hai &lt; ba</p>\n<p>Bốn</p>\n");
  CHECK(html_of("một\nhai  \nba\\\nbốn") == "<p>một\nhai<br>\nba<br>\nbốn</p>\n");
}

TEST_CASE("emphasis and code") {
  CHECK(html_of("*a* **b** `c < d` ***e***") ==
        "<p><em>a</em> <strong>b</strong> <code>c &lt; d</code> "
        "<em><strong>e</strong></em></p>\n");
}

TEST_CASE("a document's highest heading is h2, whatever it is written with; none is below h6") {
  CHECK(html_of("# Mục *đích*") == "<h2 id=\"muc-dich\">Mục <em>đích</em></h2>\n");
  CHECK(html_of("### Ba") == "<h2 id=\"ba\">Ba</h2>\n");
  CHECK(html_of("### Ba\n\n> ## Hai") ==
        "<h3 id=\"ba\">Ba</h3>\n<blockquote>\n<h2 id=\"hai\">Hai</h2>\n</blockquote>\n");
  CHECK(html_of("# Một\n\n##### Năm\n\n###### Sáu") ==
        "<h2 id=\"mot\">Một</h2>\n<h6 id=\"nam\">Năm</h6>\n<h6 id=\"sau\">Sáu</h6>\n");
  CHECK(html_of("Tiêu đề\n===") == "<h2 id=\"tieu-de\">Tiêu đề</h2>\n");
}

TEST_CASE("heading ids are unique in the document") {
  CHECK(headings_of("# Mục\n# Mục\n## Mục 2\n# Mục\n# …\n# !") ==
        "2#muc Mục\n2#muc-2 Mục\n3#muc-2-2 Mục 2\n2#muc-3 Mục\n2#muc-4 …\n2#muc-5 !\n");
}

TEST_CASE("a heading's entry holds its words without markup") {
  CHECK(headings_of("## Theo `x` [đây](a.md) và @id ~~bỏ~~") ==
        "2#theo-x-day-va-id-bo Theo x đây và id bỏ\n");
}

TEST_CASE("quotations and rules") {
  CHECK(html_of("> a\n>\n> b\n\n---") == "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<hr>\n");
}

TEST_CASE("code blocks are escaped and can be scrolled with the keyboard") {
  CHECK(html_of("```yaml x\na: <b>\n```") ==
        "<pre tabindex=\"0\"><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>\n");
  CHECK(html_of("    21-KL/TW @id\n") == "<pre tabindex=\"0\"><code>21-KL/TW @id\n</code></pre>\n");
  CHECK(html_of("```\"><script>\nx\n```") ==
        "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n"
        "</code></pre>\n");
}

TEST_CASE("lists, tight and loose, with their start") {
  CHECK(html_of("- a\n- b\n  - c") ==
        "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
  CHECK(html_of("- a\n\n- b") == "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
  CHECK(html_of("3. a\n4. b") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
  CHECK(html_of("1) a\n2)") == "<ol>\n<li>a</li>\n<li></li>\n</ol>\n");
}

TEST_CASE("task lists show signs with a spoken name") {
  const std::string done = "<span role=\"img\" aria-label=\"đã đánh dấu\">☑</span> ";
  const std::string open = "<span role=\"img\" aria-label=\"chưa đánh dấu\">☐</span> ";
  CHECK(html_of("- [x] một\n- [ ] **hai**\n- [X] ba\n- bốn") ==
        "<ul>\n<li class=\"task done\">" + done + "một</li>\n<li class=\"task\">" + open +
            "<strong>hai</strong></li>\n<li class=\"task done\">" + done +
            "ba</li>\n<li>bốn</li>\n</ul>\n");
  CHECK(html_of("> 1. [ ] một\n>\n>    hai") ==
        "<blockquote>\n<ol>\n<li class=\"task\"><p>" + open +
            "một</p>\n<p>hai</p>\n</li>\n</ol>\n</blockquote>\n");
  CHECK(html_of("- \\[x] một\n- [y] hai\n- [x]ba") ==
        "<ul>\n<li>[x] một</li>\n<li>[y] hai</li>\n<li>[x]ba</li>\n</ul>\n");
}

TEST_CASE("tables scroll, name their columns and align by class") {
  CHECK(
      html_of("| Việc | Hạn | |\n|:---|---:|:-:|\n| Học `a|b` \\| x | *01/5* | y |\n| thiếu |") ==
      "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\"><table>\n"
      "<thead>\n<tr><th scope=\"col\" class=\"left\">Việc</th>"
      "<th scope=\"col\" class=\"right\">Hạn</th><td class=\"center\"></td></tr>\n</thead>\n"
      "<tbody>\n<tr><td class=\"left\">Học `a</td><td class=\"right\">b` | x</td>"
      "<td class=\"center\"><em>01/5</em></td></tr>\n"
      "<tr><td class=\"left\">thiếu</td><td class=\"right\"></td><td class=\"center\"></td></tr>\n"
      "</tbody>\n</table></div>\n");
  CHECK(html_of("| a |\n|---|") ==
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\"><table>\n"
        "<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n</table></div>\n");
}

TEST_CASE("tables are numbered for their labels") {
  const std::string html = html_of("|a|\n|-|\n\n|b|\n|-|");
  CHECK(html.find("aria-label=\"Bảng 1\"") != html.npos);
  CHECK(html.find("aria-label=\"Bảng 2\"") != html.npos);
}

TEST_CASE("footnotes stand at the end with ways back") {
  CHECK(html_of("a[^x] b[^x]\n\n[^x]: Lời chú\n[^y]: Không ai nhắc") ==
        "<p>a<sup><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\" "
        "aria-label=\"Chú thích 1\">1</a></sup> "
        "b<sup><a href=\"#fn:1\" id=\"fnref:1:2\" role=\"doc-noteref\" "
        "aria-label=\"Chú thích 1\">1</a></sup></p>\n"
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n"
        "<li id=\"fn:1\"><p>Lời chú <a href=\"#fnref:1\" role=\"doc-backlink\" "
        "aria-label=\"Về chỗ đọc 1\">↩</a> <a href=\"#fnref:1:2\" role=\"doc-backlink\" "
        "aria-label=\"Về chỗ đọc 1 (2)\">↩</a></p>\n</li>\n</ol>\n</section>\n");
  CHECK(html_of("a[^thiếu]") == "<p>a[^thiếu]</p>\n");
}

TEST_CASE("a footnote that ends in code gets its way back in a paragraph of its own") {
  const std::string html = html_of("a[^1]\n\n[^1]: b\n\n    ```\n    c\n    ```");
  CHECK(html.find("<pre tabindex=\"0\"><code>c\n</code></pre>\n<p><a href=\"#fnref:1\" "
                  "role=\"doc-backlink\" aria-label=\"Về chỗ đọc 1\">↩</a></p>\n</li>") !=
        html.npos);
}

TEST_CASE("a footnote mark inside a link is no second link") {
  CHECK(html_of("[a[^1]](b.md)\n\n[^1]: c") ==
        "<p>{link b.md}a<sup>1</sup>{end}</p>\n"
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n"
        "<li id=\"fn:1\"><p>c</p>\n</li>\n</ol>\n</section>\n");
}

TEST_CASE("plain text is the words of all blocks, a line each") {
  const char* markdown =
      "# Mục *một*\n\nĐoạn **đậm**\nnối  \nngắt [đây](a.md), @ke-hoach ~~bỏ~~ ![ảnh](b.jpg).\n\n"
      "- [x] xong\n- còn\n\n> trích[^1]\n\n|a|b|\n|-|-|\n|c||\n\n```\nmã\n```\n\n<b>thẻ</b>\n\n"
      "[^1]: chú";
  CHECK(
      rendered(markdown).plain_text ==
      "Mục một\nĐoạn đậm nối\nngắt đây, ke-hoach bỏ .\n☑ xong\ncòn\ntrích\na; b\nc\nmã\nthẻ\nchú");
}

TEST_CASE("HTML in the text is left out with a warning, comments without one") {
  CHECK(html_of("a <!-- riêng --> b\n\n<!-- khối -->\n") == "<p>a  b</p>\n");
  CHECK(problems_of("a <b>x</b>\n\n<div>\ny\n</div>", 11) ==
        "markdown-html-left-out 11:2+3\nmarkdown-html-left-out 13:0+5");
  Diagnostics diagnostics;
  const Rendered out = render_markdown("a <b>x</b>\n\n<div>\ny\n</div>\n\n<i>", {}, diagnostics);
  CHECK(out.body.html == "<p>a x</p>\n");
  CHECK(!diagnostics.has_errors());
}

TEST_CASE("HTML passes where the site allows it") {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.raw_html = true;
  const Rendered out = render_markdown("a <b>x</b>\n\n<div>y</div>", options, diagnostics);
  CHECK(out.body.html == "<p>a <b>x</b></p>\n<div>y</div>\n");
  CHECK(show(diagnostics) == "");
}

TEST_CASE("line ends of every kind and a byte order mark make no difference") {
  const std::string html = html_of("# a\n\nb\nc");
  CHECK(html_of("# a\r\n\r\nb\r\nc") == html);
  CHECK(html_of("# a\r\rb\rc") == html);
  CHECK(html_of("\xEF\xBB\xBF# a\n\nb\nc") == html);
}

// The labels were once Vietnamese whatever the page's language.
TEST_CASE("what the renderer says of parts is in the language of the page") {
  Diagnostics diagnostics;
  MarkdownOptions options;
  options.language = "en";
  const Rendered out =
      render_markdown("- [x] a\n- [ ] b[^1]\n\n|a|\n|-|\n|b|\n\n[^1]: c\n", options, diagnostics);
  CHECK(
      out.body.html ==
      "<ul>\n<li class=\"task done\"><span role=\"img\" aria-label=\"checked\">☑</span> a</li>\n"
      "<li class=\"task\"><span role=\"img\" aria-label=\"not checked\">☐</span> "
      "b<sup><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a>"
      "</sup></li>\n</ul>\n"
      "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table>\n"
      "<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n"
      "<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table></div>\n"
      "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n"
      "<li id=\"fn:1\"><p>c <a href=\"#fnref:1\" role=\"doc-backlink\" "
      "aria-label=\"Back to reading place 1\">↩</a></p>\n</li>\n</ol>\n</section>\n");
}

TEST_CASE("a page below content/en is labelled in English") {
  Diagnostics diagnostics;
  const DocumentPtr page = read_document("content/en/news/hello.md",
                                         "---\ntitle: Hello\n---\n\n|a|\n|-|\n", {}, diagnostics);
  REQUIRE(page != nullptr);
  CHECK(page->body.html.find("aria-label=\"Table 1\"") != std::string::npos);
}
