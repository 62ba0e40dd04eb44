#include "content/markdown_guard.h"

#include <doctest/doctest.h>

#include "content/markdown_messages.h"
#include "content/markdown_show.h"
#include "content/markdown_tree.h"

using namespace congbo;
using namespace congbo::content;

namespace {

std::string first_problem(std::string_view markdown, std::uint32_t first_line = 1) {
  const std::string all = problems_of(markdown, first_line);
  return all.substr(0, all.find('\n'));
}

bool renders_nothing(std::string_view markdown) {
  Diagnostics diagnostics;
  const Rendered out = render_markdown(markdown, {}, diagnostics);
  return out.body.html.empty() && out.body.slots.empty() && out.plain_text.empty();
}

}  // namespace

TEST_CASE("a text over the size limit is refused before anything reads it") {
  const std::string line = repeated("a", 5000000);
  CHECK(problems_of(line, 7) == "markdown-too-large 7:0+0 4883|1024");
  CHECK(renders_nothing(line));
  CHECK(problems_of(repeated("a b c d e f\n\n", kMostMarkdownBytes / 13)) == "");
}

TEST_CASE("a run of lines without a blank one is bounded") {
  CHECK(first_problem("x\n\n" + repeated("một dòng chữ dài\n", 2000), 5) ==
        "markdown-block-too-large 1431:0+0 32");
  CHECK(renders_nothing(repeated("a", 40000)));
  CHECK(problems_of(repeated(repeated("a ", 10000) + "\n\n", 20)) == "");
}

TEST_CASE("signs the parser pays dearly for are counted in a run and in the text") {
  CHECK(problems_of(repeated("<?", 3000)) == "markdown-too-many-signs 1:0+0 <?|64");
  CHECK(problems_of(repeated("<!X ", 3000)) == "markdown-too-many-signs 1:0+0 <!|64");
  CHECK(problems_of(repeated("![[]()\n", 600)) == "markdown-too-many-signs 501:0+0 ![|500");
  CHECK(problems_of(repeated("a <? b\n\n", 1500)) == "markdown-too-many-signs 2001:0+0 <?|1000");
  CHECK(problems_of(repeated("![[]()\n\n", 6000)) == "markdown-too-many-signs 10001:0+0 ![|5000");
  CHECK(renders_nothing(repeated("<?", 3000)));
  CHECK(problems_of(repeated("![a](b.jpg) ", 500)) == "");
}

TEST_CASE("a table is bounded in columns and cells") {
  const std::string wide =
      repeated("|a", 200) + "|\n" + repeated("|-", 200) + "|\n" + repeated("a\n", 200);
  CHECK(problems_of("x\n\n" + wide) == "markdown-table-too-large 4:0+0 200|1|64|20000");
  const std::string long_table =
      repeated("|a", 50) + "|\n" + repeated("|-", 50) + "|\n" + repeated("a\n", 500);
  CHECK(problems_of(long_table) == "markdown-table-too-large 402:0+0 50|401|64|20000");
  CHECK(problems_of("> " + repeated("|a", 70) + "|\n> " + repeated("|-", 70) + "|\n") ==
        "markdown-table-too-large 2:0+0 70|1|64|20000");
  CHECK(renders_nothing(wide));
}

TEST_CASE("a long ordinary table passes, though it has no blank line") {
  CHECK(problems_of("|Việc|Hạn|\n|-|-|\n" +
                    repeated("| Thực hiện nhiệm vụ được giao | trước 20/5/2022 |\n", 3000)) == "");
}

TEST_CASE("bars and rules heaped on one table are refused") {
  CHECK(problems_of(repeated("|", 30000) + "\n|-|\n") == "markdown-table-tangled 2:0+0");
  CHECK(problems_of("a|b\n-|-\n" + repeated("|", 300)) == "markdown-table-tangled 3:0+0");
  CHECK(problems_of("a\n" + repeated("|-|-|\n", 20)) == "markdown-table-tangled 18:0+0");
}

TEST_CASE("deep nesting is refused") {
  const std::string quotes = repeated(">", 30000) + " a";
  CHECK(problems_of("x\n\n" + quotes) == "markdown-nesting-too-deep 3:0+0 100");
  CHECK(renders_nothing(quotes));
  CHECK(first_problem(repeated(">", 50000)) == "markdown-block-too-large 1:0+0 32");
  CHECK(problems_of(repeated(">", 90) + " a") == "");
  CHECK(problems_of(repeated("- ", 150) + "a").substr(0, 26) == "markdown-nesting-too-deep ");
  CHECK(problems_of("x " + repeated("*a **a ", 150) + "b" + repeated("** *", 150)) == "");
  CHECK(problems_of("x " + repeated("**a *b ", 150) + repeated("c* d** ", 150)) ==
        "markdown-nesting-too-deep 1:352+1750 100");
  CHECK(problems_of("> > [" + repeated("[", 3000) + "a" + repeated("](b)", 3000)) == "");
}

TEST_CASE("the parser is stopped at its memory budget") {
  const std::string bomb = "[a]: /" + repeated("x", 30000) + "\n\n" + repeated("[a]\n\n", 20000);
  CHECK(problems_of(bomb) == "markdown-too-costly 1:0+0 64");
  CHECK(renders_nothing(bomb));
  // The thread goes on as before.
  CHECK(html_of("a **b**") == "<p>a <strong>b</strong></p>\n");
}

TEST_CASE("a tree is whole, or not there") {
  { CHECK(MarkdownTree("a").root() != nullptr); }
  { CHECK(MarkdownTree(repeated("# a\n\n", 200000)).root() == nullptr); }
  { CHECK(MarkdownTree("").root() != nullptr); }
}

TEST_CASE("a page may not grow far past its text") {
  const std::string echo = "[a]: <x> '" + repeated("t", 30000) + "'\n\n" + repeated("[a]\n", 60);
  CHECK(problems_of(echo, 3) == "markdown-output-too-large 3:0+0");
  CHECK(renders_nothing(echo));
}

TEST_CASE("every problem of a text is reported at once") {
  CHECK(problems_of(repeated("<?", 100) + "\n\n" + repeated(">", 200) + "\n\n|" +
                    repeated("a|", 70) + "\n|" + repeated("-|", 70)) ==
        "markdown-too-many-signs 1:0+0 <?|64\n"
        "markdown-nesting-too-deep 3:0+0 100\n"
        "markdown-table-too-large 6:0+0 70|1|64|20000");
}

TEST_CASE("hostile patterns end, refused or rendered") {
  for (const std::string& text :
       {repeated("[", 30000), repeated("[a](", 7000), repeated("*a **b ", 4000),
        repeated("***", 9000), repeated("`a``", 7000), repeated("_a", 15000),
        repeated("~~a ", 7000), repeated("@", 30000), repeated("https://a.b(", 2500),
        repeated("&#1", 9000), repeated("<a b='", 5000), repeated("\\", 30000),
        repeated("1-KL/TW ", 3500)}) {
    CAPTURE(text.substr(0, 12));
    Diagnostics diagnostics;
    const Rendered out = render_markdown(text, {}, diagnostics);
    CHECK((diagnostics.has_errors() || !out.body.html.empty()));
  }
}

TEST_CASE("every message has a code, both languages and a cure") {
  for (const Message* message : kMarkdownMessages) {
    CAPTURE(message->code);
    CHECK(message->code.substr(0, 9) == "markdown-");
    CHECK(!message->vi.empty());
    CHECK(!message->en.empty());
    CHECK(!message->hint_vi.empty());
    CHECK(!message->hint_en.empty());
  }
}
