// Where a value lands decides how it is written; where none may stand, the template is refused.
#include <doctest/doctest.h>

#include <vector>

#include "template/html_state.h"
#include "theme.h"

namespace congbo::tpl {

namespace {

struct Case {
  const char* page;
  const char* text;
};

struct Refusal {
  const char* page;
  const char* problem;
};

const std::string kHostileText = "&#34;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;";

void check_refused(const Refusal& refusal) {
  CAPTURE(refusal.page);
  const Rendered rendered = render_page(std::string(refusal.page));
  const std::string hint = rendered.problems.substr(0, rendered.problems.find(" | "));
  CHECK(hint == "theme/page.html:" + std::string(refusal.problem));
  CHECK(rendered.text.find("alert") == std::string::npos);
}

}  // namespace

TEST_CASE("text is escaped in elements, attributes, titles and text areas alike") {
  for (const char* frame : {"<p>@</p>", "<p title=\"@\">", "<p title='@'>", "<title>@</title>",
                            "<textarea>@</textarea>", "<!DOCTYPE html><!-- - --><br/>@",
                            "<script>if (a < b) c = '</p>';</script>@", "a < b @ <3"}) {
    const std::string before = std::string(frame).substr(0, std::string(frame).find('@'));
    const std::string after = std::string(frame).substr(before.size() + 1);
    CAPTURE(frame);
    const Rendered rendered = render_page(before + "{{ plan.hostile }}" + after);
    CHECK(rendered.problems == "");
    CHECK(rendered.text == before + kHostileText + after);
  }
}

TEST_CASE("only markup made by the program is written as it is") {
  CHECK(render_page("{{ plan.body }}{{ plan.extra }}").text ==
        "<p>../../van-ban/a.html</p><i>x</i>");
}

TEST_CASE("text that joins markup is escaped first") {
  const std::string markup = "{% set m %}<i>%s</i>{% endset %}";
  const Case cases[] = {
      {"{{ m | format('<') }}", "<i>&lt;</i>"},
      {"{{ m ~ '<' }}", "<i>%s</i>&lt;"},
      {"{{ m + '<' }}", "<i>%s</i>&lt;"},
      {"{{ m | replace('%s', '<') }}", "<i>&lt;</i>"},
      {"{{ m | truncate(6, true, '<', 0) }}", "<i>%s&lt;"},
      {"{{ m | indent('<', true) }}", "&lt;<i>%s</i>"},
      {"{{ [m, '<'] | join('&') }}", "<i>%s</i>&amp;&lt;"},
      {"{{ '<&' | replace('<', m) }}", "<i>%s</i>&amp;"},
      {"{{ m | striptags }}{{ m | length }}", "%s9"},
  };
  for (const Case& item : cases) {
    CAPTURE(std::string(item.page));
    const Rendered rendered = render_page(markup + item.page);
    CHECK(rendered.problems == "");
    CHECK(rendered.text == item.text);
  }
}

TEST_CASE("addresses are written as addresses") {
  const Case cases[] = {
      {"<a href=\"{{ plan.address }}\">", "<a href=\"#moc\">"},
      {"<a href='{{ plan.units[0].address }}'>", "<a href='../../don-vi/chi-bo-1.html'>"},
      {"<a href=\"{{ plan.units[1].address }}\">", "<a href=\"https://xa.example/ub\">"},
      {"<a href=\"{{ plan.title }}\">", "<a href=\"Học%20tập%20&amp;%20làm%20theo\">"},
      {"<a href=\"tim.html?q={{ plan.title }}#{{ note }}\">",
       "<a href=\"tim.html?q=H%E1%BB%8Dc%20t%E1%BA%ADp%20%26%20l%C3%A0m%20theo"
       "#ghi%20ch%C3%BA\">"},
      {"<a href=\"/x/{{ plan.hostile }}\">",
       "<a href=\"/x/%22%3E%3Cscript%3Ealert(&#39;1&#39;)%3C/script%3E\">"},
      {"<a href=\"{{ 'HTTPS://x.example/a b' }}\">", "<a href=\"HTTPS://x.example/a%20b\">"},
      {"<a href=\"mailto:{{ 'a@x.example' }}\">", "<a href=\"mailto:a@x.example\">"},
      {"<a href=\"{% if count %}{{ plan.address }}{% else %}#{% endif %}\">", "<a href=\"#moc\">"},
      {"<img srcset=\"{{ plan.address }} 480w, {{ 'a,b c.jpg' }} 960w\">",
       "<img srcset=\"#moc 480w, a%2Cb%20c.jpg 960w\">"},
      {"<img srcset=\"{% for u in plan.units %}{{ u.address }} {{ loop.index }}x"
       "{% if not loop.last %}, {% endif %}{% endfor %}\">",
       "<img srcset=\"../../don-vi/chi-bo-1.html 1x, https://xa.example/ub 2x\">"},
      {"<meta content=\"0; url={{ plan.address }}\">", "<meta content=\"0; url=#moc\">"},
      {"<p>{{ plan.units[0].address }}", "<p>../../don-vi/chi-bo-1.html"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.page);
    const Rendered rendered = render_page(std::string(item.page));
    CHECK(rendered.problems == "");
    CHECK(rendered.text == item.text);
  }
}

TEST_CASE("an address that would run a script stops the render") {
  const std::string bad = "template-bad-url: the address \"";
  const std::string end = "\" is not of a permitted kind";
  const std::string tabbed = bad + "java\tscript:alert(1)" + end;
  check_refused({"<a href=\"{{ plan.script_url }}\">", ("1:17 " + tabbed).c_str()});
  check_refused({"<img src='{{ plan.script_url }}'>", ("1:18 " + tabbed).c_str()});
  check_refused({"<button formaction=\"{{ plan.script_url }}\">", ("1:28 " + tabbed).c_str()});
  check_refused({"<img srcset=\"a 1x, {{ plan.script_url }} 2x\">", ("1:27 " + tabbed).c_str()});
  check_refused({"<svg><a xlink:href=\"{{ plan.script_url }}\">", ("1:28 " + tabbed).c_str()});
  check_refused({"<a href=\"{{ note }}{{ plan.script_url }}\">", ("1:27 " + tabbed).c_str()});
  check_refused({"<a href=\"{{ ' JavaScript:alert(1)' }}\">",
                 ("1:12 " + bad + " JavaScript:alert(1)" + end).c_str()});
  check_refused({"<a href=\"{{ 'data:text/html,alert' }}\">",
                 ("1:12 " + bad + "data:text/html,alert" + end).c_str()});
  check_refused({"<a href=\"{{ 'java' }}{{ 'script:alert(1)' }}\">",
                 ("1:24 " + bad + "script:alert(1)" + end).c_str()});
  check_refused({"<a href=\"{{ 'javascript' }}{{ ':alert(1)' }}\">",
                 ("1:30 " + bad + ":alert(1)" + end).c_str()});
  check_refused(
      {"<a href=\"javascript:{{ note }}\">", ("1:19 " + bad + "javascript:" + end).c_str()});
  check_refused({"<a href=\"{{ note }}:x\">", ("1:19 " + bad + ":" + end).c_str()});
}

TEST_CASE("values in JSON scripts become JSON that cannot leave the script") {
  const Rendered rendered = render_page(
      "<script type=\"application/ld+json\">{\"a\": {{ plan.hostile }}, "
      "\"b\": \"x {{ plan.separators }}\", \"c\": {{ plan.date }}, \"d\": {{ plan.summary }}, "
      "\"e\": [{% for u in plan.units %}{{ u.name }}{% if not loop.last %},{% endif %}"
      "{% endfor %}], \"f\": {{ {'k': ['&', 1, true]} | tojson }}, \"g\": {{ plan.body }}}"
      "</script>{{ note }}");
  CHECK(rendered.problems == "");
  CHECK(rendered.text ==
        "<script type=\"application/ld+json\">"
        "{\"a\": \"\\\"\\u003e\\u003cscript\\u003ealert(\\u00271\\u0027)\\u003c/script\\u003e\", "
        "\"b\": \"x a\\u2028\\u003c/script\\u003e\", \"c\": \"2023-04-07\", \"d\": null, "
        "\"e\": [\"Chi bộ 1\",\"Ủy ban\"], \"f\": {\"k\": [\"\\u0026\", 1, true]}, "
        "\"g\": \"\\u003cp\\u003e../../van-ban/a.html\\u003c/p\\u003e\"}</script>ghi chú");
}

TEST_CASE("values are refused where no escape is safe") {
  const std::string no = "template-forbidden-context: no value may stand here (";
  const std::pair<const char*, std::string> cases[] = {
      {"<p {{ note }}>", "1:3 " + no + "<p …)"},
      {"<p class{{ note }}=\"x\">", "1:8 " + no + "<p class)"},
      {"<{{ note }}>", "1:1 " + no + "<)"},
      {"<h{{ count }}>", "1:2 " + no + "<h)"},
      {"<a onclick=\"f({{ note }})\">", "1:14 " + no + "<a onclick=\"…\")"},
      {"<p style=\"color: {{ note }}\">", "1:17 " + no + "<p style=\"…\")"},
      {"<iframe srcdoc=\"{{ note }}\"></iframe>", "1:16 " + no + "<iframe srcdoc=\"…\")"},
      {"<script>var a = {{ note }};</script>", "1:16 " + no + "<script>)"},
      {"<SCRIPT type=text/plain>{{ note }}</SCRIPT >", "1:24 " + no + "<script>)"},
      {"<style>p { color: {{ note }} }</style>", "1:18 " + no + "<style>)"},
      {"<!-- {{ note }} -->", "1:5 " + no + "<!-- … -->)"},
      {"<!DOCTYPE {{ note }}>", "1:10 " + no + "<!…>)"},
      {"<script type=\"{{ note }}\"></script>", "1:14 " + no + "<script type=\"…\")"},
      {"<p data-{% if count %}a{% else %}b{% endif %}=\"x\">", "1:45 " + no + "<p …=)"},
      {"<p title={{ note }}>",
       "1:9 template-unquoted-attribute: the value of the attribute \"title\" is not in quotes"},
      {"<p title=a{{ note }}>",
       "1:10 template-unquoted-attribute: the value of the attribute \"title\" is not in quotes"},
      {"<p title=\"{{ plan.body }}\">",
       "1:18 template-html-context: markup cannot stand in an attribute or a title"},
      {"<p title=\"{{ plan.extra }}\">",
       "1:18 template-html-context: markup cannot stand in an attribute or a title"},
      {"<title>{{ plan.body }}</title>",
       "1:15 template-html-context: markup cannot stand in an attribute or a title"},
  };
  for (const auto& [page, problem] : cases) check_refused({page, problem.c_str()});
}

TEST_CASE("branches, loops, blocks and pages must leave the HTML as they found it") {
  const auto refusal = [](std::string_view at, std::string_view what, std::string_view places) {
    return std::string(at) + " template-context-mismatch: \"" + std::string(what) +
           "\" begins and ends in different places of the HTML (" + std::string(places) + ")";
  };
  const std::pair<const char*, std::string> cases[] = {
      {"{% if count %}<a href=\"{% endif %}x\">", refusal("1:3", "if", "text ≠ <a href=\"…\"")},
      {"{% for u in plan.units %}<p title=\"{% endfor %}",
       refusal("1:3", "for", "text → <p title=\"…\"")},
      {"{% block a %}<p {% endblock %}", refusal("1:9", "a", "text → <p …")},
      {"{% set x %}<a {% endset %}", refusal("1:3", "set", "text → <a …")},
      {"{% macro m() %}<a {% endmacro %}{{ m() }}", refusal("1:9", "m", "text → <a …")},
      {"<p title=\"", refusal("1:10", "page.html", "text → <p title=\"…\"")},
      {"<a href=\"{% if count %}a?{% else %}b{% endif %}{{ note }}\">",
       refusal("1:47", "href", "<a href=\"…\"")},
  };
  for (const auto& [page, problem] : cases) check_refused({page, problem.c_str()});
}

TEST_CASE("attributes and parts of tags may depend on branches, loops and blocks") {
  const Case cases[] = {
      {"<option{% if count %} selected{% endif %} value=\"{{ note }}\">",
       "<option selected value=\"ghi chú\">"},
      {"<li{% if count %} class=\"a\"{% else %} class=\"b\"{% endif %}>", "<li class=\"a\">"},
      {"<html{% block attributes %} lang=\"vi\"{% endblock %}>", "<html lang=\"vi\">"},
      {"<p title=\"{% block t %}{{ note }}{% endblock %}\">{{ self.t() }}",
       "<p title=\"ghi chú\">ghi chú"},
      {"<a href={% if count %}\"{{ plan.address }}\"{% else %}\"#\"{% endif %}>",
       "<a href=\"#moc\">"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.page);
    const Rendered rendered = render_page(std::string(item.page));
    CHECK(rendered.problems == "");
    CHECK(rendered.text == item.text);
  }
}

TEST_CASE("a macro is escaped for the place where it is called") {
  const Rendered rendered = render_page(
      "{% macro m(x) %}{{ x }}{% endmacro %}"
      "<a href=\"{{ m(plan.address) }}\" title=\"{{ m('\"') }}\">{{ m(plan.body) }}</a>"
      "<a href=\"{{ m(plan.script_url) }}\">");
  CHECK(rendered.problems ==
        "theme/page.html:1:19 template-bad-url: the address \"java\tscript:alert(1)\" is not of a "
        "permitted kind | "
        "use an address inside the site, or one with http, https, mailto, tel or webcal\n");
  CHECK(rendered.text ==
        "<a href=\"#moc\" title=\"&#34;\"><p>../../van-ban/a.html</p></a><a href=\"");
  CHECK(render_page("{% macro m(x) %}{{ x }}{% endmacro %}<p title=\"{{ m(plan.body) }}\">")
            .problems ==
        "theme/page.html:1:19 template-html-context: markup cannot stand in an "
        "attribute or a title | use a plain text value, title for instance\n");
}

TEST_CASE("the machine knows the end of raw elements and the kinds of scripts") {
  const auto state_after = [](std::string_view text) {
    HtmlState state;
    std::size_t at = 0;
    CHECK(advance(state, text, at) == HtmlProblem::none);
    return describe(state);
  };
  CHECK(state_after("<script>a</scriptx>b") == "<script>");
  CHECK(state_after("<script>a</script>b") == "text");
  CHECK(state_after("<textarea></p></TEXTAREA >") == "text");
  CHECK(state_after("<!-- > -- -->") == "text");
  CHECK(state_after("<!-- >") == "<!-- … -->");
  CHECK(state_after("<p a=b c='d' e=\"f\" g>") == "text");
  CHECK(state_after("<p a=b c='d") == "<p c=\"…\"");
  CHECK(state_after("</p") == "<p");
}

TEST_CASE("addresses are relative to the page, or absolute where the context says so") {
  RenderContext context;
  context.page_path = "ke-hoach/2023/76.html";
  CHECK(address_from(context, "ke-hoach/2023/77.html") == "77.html");
  CHECK(address_from(context, "ke-hoach/2023/76.html") == "76.html");
  CHECK(address_from(context, "ke-hoach/2023/76.html#moc") == "#moc");
  CHECK(address_from(context, "ke-hoach/index.html") == "../index.html");
  CHECK(address_from(context, "index.html") == "../../index.html");
  CHECK(address_from(context, "ke-hoach/2023/76/a.pdf") == "76/a.pdf");
  CHECK(address_from(context, "/tim-kiem.html?q=a#b") == "../../tim-kiem.html?q=a#b");
  CHECK(address_from(context, "https://xa.example/a") == "https://xa.example/a");
  CHECK(address_from(context, "mailto:a@xa.example") == "mailto:a@xa.example");
  CHECK(address_from(context, "") == "../../");
  context.page_path = "index.html";
  CHECK(address_from(context, "") == "./");
  CHECK(address_from(context, "tin-tuc/a.html") == "tin-tuc/a.html");
  context.absolute_base = "https://xa.example";
  CHECK(address_from(context, "tin-tuc/a.html") == "https://xa.example/tin-tuc/a.html");
  CHECK(address_from(context, "index.html#a") == "https://xa.example/index.html#a");
  CHECK(address_from(context, "tel:0") == "tel:0");
}

}  // namespace congbo::tpl
