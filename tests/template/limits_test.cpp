// Templates that would cost too much, templates made of garbage, and many renders at once.
#include <doctest/doctest.h>

#include <thread>

#include "theme.h"

namespace congbo::tpl {

namespace {

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

// The codes of the problems, each once, in the order of the places.
std::string codes_of(const Rendered& rendered) {
  std::string codes;
  for (std::size_t at = 0; at < rendered.problems.size();) {
    const std::size_t begin = rendered.problems.find("template-", at);
    const std::string code =
        rendered.problems.substr(begin, rendered.problems.find(':', begin) - begin);
    if (codes.find(code) == std::string::npos) codes += code + " ";
    at = rendered.problems.find('\n', at) + 1;
  }
  return codes;
}

}  // namespace

TEST_CASE("a template that includes itself is stopped") {
  const Rendered rendered = render_page("a{% include 'page.html' %}");
  CHECK(rendered.problems ==
        "theme/page.html:1:4 template-limit-depth: includes and macros call each other more than "
        "64 levels deep | see whether it calls itself without end\n");
}

TEST_CASE("an unused macro that includes its own template ends the check") {
  const Rendered rendered = render_page("a{% macro m() %}{% include 'page.html' %}{% endmacro %}");
  CHECK(rendered.problems.empty());
  CHECK(rendered.text == "a");
}

TEST_CASE("a macro that calls itself is stopped, whatever it passes on") {
  CHECK(codes_of(render_page("{% macro m(x) %}{{ m(x) }}{% endmacro %}{{ m(1) }}")) ==
        "template-limit-depth ");
  CHECK(codes_of(render_page("{% macro m(x) %}{{ m([x]) }}{% endmacro %}{{ m(1) }}")) ==
        "template-limit-depth ");
  CHECK(codes_of(render_page("{% block a %}{{ self.a() }}{% endblock %}")) ==
        "template-limit-depth ");
  CHECK(codes_of(render_page("{% block a scoped %}{% block a scoped %}{% endblock %}"
                             "{% endblock %}"))
            .find("template-duplicate-block ") != std::string::npos);
}

TEST_CASE("loops that never seem to end are stopped") {
  Limits limits;
  limits.steps = 10'000;
  const Rendered rendered = render_page("{% for i in range(1000000000) %}{% endfor %}", limits);
  CHECK(rendered.problems ==
        "theme/page.html:1:12 template-limit-steps: the page needs more than 10000 steps and was "
        "stopped | see whether the loop or range at this place is too large\n");
  for (const char* page :
       {"{{ range(1000000000) | sum }}", "{{ range(1000000000) | reverse | length }}",
        "{{ 'x' * 1000000000 }}", "{{ range(99999999999) | length }}",
        "{% for i in range(1000) %}{% for j in range(1000) %}{% endfor %}{% endfor %}",
        "{{ 5 in range(1000000000) and 0 in range(-1000000000, 0) }}",
        "{% set x = 'ab' * 9000 %}{% for c in x * 9 %}{% endfor %}",
        "{{ [1] | slice(1000000000) | list | length }}",
        "{{ [1] | batch(1000000000, 0) | list | length }}"}) {
    CAPTURE(std::string(page));
    CHECK(codes_of(render_page(std::string(page), limits)) == "template-limit-steps ");
  }
}

TEST_CASE("pages that grow without end are stopped") {
  Limits limits;
  limits.output_bytes = 100'000;
  const Rendered rendered =
      render_page("{% for i in range(100000) %}0123456789{% endfor %}", limits);
  CHECK(rendered.problems ==
        "theme/page.html:1:28 template-limit-output: the page is larger than 100000 bytes and was "
        "stopped | divide the page, or look for a loop that prints too much\n");
  CHECK(rendered.text.size() == 100'010);
  for (const char* page :
       {"{% set x %}{% for i in range(100000) %}0123456789{% endfor %}{% endset %}",
        "{% set ns = namespace(x='0123456789') %}{% for i in range(60) %}"
        "{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "{{ 'a' | replace('a', 'b' * 99000) | replace('b', 'c' * 99000) | length }}"}) {
    CAPTURE(std::string(page));
    CHECK(codes_of(render_page(std::string(page), limits)) == "template-limit-output ");
  }
}

TEST_CASE("nesting without end is refused, not followed") {
  const int many = 10'000;
  const std::string deep[] = {
      "{{ " + repeated("(", many) + "1" + repeated(")", many) + " }}",
      "{{ " + repeated("[", many) + repeated("]", many) + " }}",
      "{{ " + repeated("not ", many) + "1 }}",
      "{{ " + repeated("-", many) + "1 }}",
      "{{ 1" + repeated(" + 1", many) + " }}",
      "{{ note" + repeated("|upper", many) + " }}",
      "{{ note" + repeated(".a", many) + " }}",
      "{{ note" + repeated("[0]", many) + " }}",
      "{{ 1" + repeated(" if 1 else 1", many) + " }}",
      "{{ " + repeated("m(", many) + repeated(")", many) + " }}",
      "{{ 1" + repeated(" < 1", many) + " }}",
      repeated("{% if 1 %}", many) + repeated("{% endif %}", many),
      repeated("{% for x in [1] %}", many) + repeated("{% endfor %}", many),
  };
  for (const std::string& page : deep) {
    CAPTURE(page.substr(0, 20));
    CHECK(codes_of(render_page(page)).find("template-limit-nesting") != std::string::npos);
  }
}

TEST_CASE("garbage is reported, never followed out of bounds") {
  const std::string pieces[] = {
      "{{",  "}}",     "{%",   "%}",  "{#",   "#}",     "'",    "\"",   "\\",  "(",
      ")",   "[",      "]",    "{",   "}",    "|",      "-",    "~",    "if ", "for ",
      "in ", "endif ", "set ", "x",   "=",    ",",      ".",    ":",    "1",   "<a ",
      ">",   "href=",  "</",   "raw", "else", "block ", "note", "\xff", "\n",  "is "};
  const std::size_t count = std::size(pieces);
  std::uint32_t state = 1;  // a fixed sequence: the same garbage every time
  for (int round = 0; round < 3000; ++round) {
    std::string page;
    for (int i = 0; i < 24; ++i) {
      state = state * 1664525u + 1013904223u;
      page += pieces[(state >> 8) % count];
    }
    CAPTURE(page);
    const Rendered once = render_page(page);
    CHECK(render_page(page).problems == once.problems);
  }
}

TEST_CASE("long garbage costs time in proportion to its length") {
  for (const std::string_view piece :
       {"{{", "{%", "{#", "{{ '", "{% if %}", "{{ ( }}", "{% endif %}", "{{ ! }}", "{% raw %}",
        "<a href=\"", "<!--", "{{ '\\", "{{ {", "}}", "{{ x."}) {
    CAPTURE(piece);
    const Rendered rendered = render_page(repeated(piece, 20'000));
    const std::string problems = rendered.problems + rendered.text;
    CHECK(problems.size() < 20'000 * 400);
  }
}

TEST_CASE("one compiled template renders the same in many threads at once") {
  const Files files = {
      {"page.html",
       "{% extends 'base.html' %}{% block body %}{% import 'lib.html' as lib %}"
       "{% for u in plan.units %}{{ lib.item(u, loop.index) }}{% endfor %}"
       "{% set ns = namespace(n=0) %}{% for i in range(200) %}"
       "{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}{{ plan.body }}{% endblock %}"},
      {"base.html", "<title>{{ plan.title | upper }}</title>{% block body %}{% endblock %}"},
      {"lib.html",
       "{% macro item(u, i) %}<a href=\"{{ u.address }}\">{{ i ~ u.name }}</a>"
       "{% endmacro %}"}};
  Environment environment(
      [&files](const std::string& name) { return std::optional(files.at(name)); }, "theme");
  Diagnostics diagnostics;
  const Template* page = environment.load("page.html", page_type(), diagnostics);
  REQUIRE(list_problems(diagnostics) == "");
  const std::string expected =
      "<title>HỌC TẬP &amp; LÀM THEO</title><a href=\"../../don-vi/chi-bo-1.html\">1Chi bộ 1</a>"
      "<a href=\"https://xa.example/ub\">2Ủy ban</a>19900<p>../../van-ban/a.html</p>";
  constexpr std::size_t kThreads = 4;
  std::vector<std::string> wrong(kThreads);
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < kThreads; ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < 50; ++i) {
          std::string out;
          const bool done = render(*page, page_value(), page_context(), out, diagnostics);
          if (!done || out != expected) wrong[t] = out;
        }
      });
    }
  }
  CHECK(wrong == std::vector<std::string>(kThreads));
  CHECK(list_problems(diagnostics) == "");
}

TEST_CASE("rendering appends to what is there and can go on after a failure") {
  const std::map<std::string, std::string> files = {{"page.html", "{{ 1 // (count - 3) }}"}};
  Environment environment(
      [&files](const std::string& name) { return std::optional(files.at(name)); }, "theme");
  Diagnostics diagnostics;
  const Template* page = environment.load("page.html", page_type(), diagnostics);
  REQUIRE(page != nullptr);
  std::string out = "before";
  CHECK_FALSE(render(*page, page_value(), page_context(), out, diagnostics));
  CHECK(out == "before");
  CHECK(diagnostics.count(Severity::error) == 1);
}

}  // namespace congbo::tpl
