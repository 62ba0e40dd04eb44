// What is reported before anything is rendered: all mistakes of a template at once, each at its
// place, with what was probably meant.
#include <doctest/doctest.h>

#include <map>

#include "template/messages.h"
#include "theme.h"

namespace congbo::tpl {

namespace {

// The problems without their hints and without the folder.
std::string problems_of(const Files& files) {
  std::string out;
  const std::string problems = render_page(files).problems;
  for (std::size_t at = 0; at < problems.size();) {
    const std::size_t end = problems.find('\n', at);
    const std::string line = problems.substr(at, end - at);
    out += line.substr(6, line.find(" | ") - 6) + "\n";
    at = end + 1;
  }
  return out;
}

std::string problems_of(const std::string& page) {
  return problems_of({{"page.html", page}});
}

const std::string kBase =
    "<title>{% block title %}x{% endblock %}</title>{% block body %}y{% endblock %}";

}  // namespace

TEST_CASE("every mistake of a template is reported in one go, with suggestions") {
  const Rendered rendered = render_page(
      "{{ pln.title }}\n"
      "<p>{{ plan.titel }} {{ plan.units[0].nam }}</p>\n"
      "{% for u in plan.units %}{{ u.nmae | uper }}{% endfor %}\n"
      "{% if note is defned %}{{ rnge(3) }}{% endif %}\n"
      "{{ note note }}{{ t('isued') }}\n");
  CHECK(rendered.text == "");
  CHECK(rendered.problems ==
        "theme/page.html:1:3 template-unknown-name: there is no name \"pln\" on this kind of page "
        "| did you mean \"plan\"?\n"
        "theme/page.html:2:11 template-unknown-field: \"plan\" has no field \"titel\" | did you "
        "mean \"title\"?\n"
        "theme/page.html:2:37 template-unknown-field: \"unit\" has no field \"nam\" | did you mean "
        "\"name\"?\n"
        "theme/page.html:3:30 template-unknown-field: \"unit\" has no field \"nmae\" | did you "
        "mean \"name\"?\n"
        "theme/page.html:3:37 template-unknown-filter: there is no filter \"uper\" | did you mean "
        "\"upper\"?\n"
        "theme/page.html:4:14 template-unknown-test: there is no test \"is defned\" | did you mean "
        "\"defined\"?\n"
        "theme/page.html:4:26 template-unknown-function: there is no function or macro \"rnge\" | "
        "did you mean \"range\"?\n"
        "theme/page.html:5:8 template-syntax: \"note\" makes no sense here | needed here: }}\n"
        "theme/page.html:5:20 template-unknown-text: the theme's texts have no key \"isued\" | did "
        "you mean \"issued\"?\n");
}

TEST_CASE("a name unlike all others is answered by the names there are") {
  CHECK(render_page("{{ plan.xyzzy }}{% frobnicate %}{{ t('quux') }}").problems ==
        "theme/page.html:1:8 template-unknown-field: \"plan\" has no field \"xyzzy\" | the names "
        "known here: symbol, title, hostile, script_url, separators, summary, date, body, "
        "address, …\n"
        "theme/page.html:1:19 template-unknown-tag: there is no tag named \"frobnicate\" | the "
        "names known here: if, for, set, block, include, macro\n"
        "theme/page.html:1:37 template-unknown-text: the theme's texts have no key \"quux\" | add "
        "the key to the files in the theme's folder i18n\n");
  CHECK(render_page("{{ t('qu' ~ 'ux') }}").problems ==
        "theme/page.html:1:3 template-unknown-text: the theme's texts have no key \"quux\" | add "
        "the key to the files in the theme's folder i18n\n");
}

TEST_CASE("syntax mistakes name what is missing") {
  CHECK(problems_of("{{ note") ==
        "page.html:1:0 template-unclosed: \"{{\" is opened but never closed\n");
  CHECK(problems_of("a {# b") ==
        "page.html:1:2 template-unclosed: \"{#\" is opened but never closed\n");
  CHECK(problems_of("{% raw %}x") ==
        "page.html:1:0 template-unclosed: \"{% raw %}\" is opened but never closed\n");
  CHECK(problems_of("{{ 'abc }}") ==
        "page.html:1:3 template-unclosed: \"'\" is opened but never closed\n");
  CHECK(problems_of("{% if plan %}") ==
        "page.html:1:3 template-unclosed: \"if\" is opened but never closed\n");
  CHECK(problems_of("{% endfor %}{{ nope }}") ==
        "page.html:1:3 template-unopened: \"{% endfor %}\" closes nothing that is open\n"
        "page.html:1:15 template-unknown-name: there is no name \"nope\" on this kind of page\n");
  CHECK(problems_of("{% for u in plan.units %}{% if u %}{% endfor %}") ==
        "page.html:1:28 template-unclosed: \"if\" is opened but never closed\n");
  CHECK(problems_of("{% set x = %}") ==
        "page.html:1:11 template-missing-expression: a value is missing before \"%}\"\n");
  CHECK(problems_of("{% foo %}{% bloc x %}") ==
        "page.html:1:3 template-unknown-tag: there is no tag named \"foo\"\n"
        "page.html:1:12 template-unknown-tag: there is no tag named \"bloc\"\n");
  CHECK(problems_of("{{ 1 / 2 }}{{ 1.5 }}") ==
        "page.html:1:5 template-unsupported: the theme language of congbo has no \"/\"\n"
        "page.html:1:15 template-unsupported: the theme language of congbo has no \"1.5\"\n");
  CHECK(problems_of("{{ note ! }}") ==
        "page.html:1:8 template-syntax: \"!\" makes no sense here\n");
  CHECK(problems_of("{% for u plan.units %}{% endfor %}") ==
        "page.html:1:9 template-syntax: \"plan\" makes no sense here\n");
}

TEST_CASE("a template must be UTF-8; a byte order mark is not part of it") {
  CHECK(problems_of("a\n\xc3{{ nope }}") ==
        "page.html:2:0 template-encoding: the template holds a character that is not UTF-8\n");
  CHECK(render_page("\xef\xbb\xbf{{ count }}\r\nb\r\n").text == "3\nb");
}

TEST_CASE("fields of typed objects are checked through lists, filters and macros") {
  CHECK(problems_of("{{ plan.units | map(attribute='nam') | join }}"
                    "{{ plan.units | sort(attribute='x') | length }}"
                    "{{ (plan.units | first).nam }}{{ plan['titel'] }}{{ plan.date.hour }}"
                    "{{ note.size }}") ==
        "page.html:1:30 template-unknown-field: \"unit\" has no field \"nam\"\n"
        "page.html:1:77 template-unknown-field: \"unit\" has no field \"x\"\n"
        "page.html:1:117 template-unknown-field: \"unit\" has no field \"nam\"\n"
        "page.html:1:131 template-unknown-field: \"plan\" has no field \"titel\"\n"
        "page.html:1:155 template-unknown-field: \"date\" has no field \"hour\"\n"
        "page.html:1:170 template-unknown-field: \"text\" has no field \"size\"\n");
  CHECK(problems_of("{% macro m(u) %}{{ u.nam }}{% endmacro %}"
                    "{% for u in plan.units %}{{ m(u) }}{% endfor %}") ==
        "page.html:1:21 template-unknown-field: \"unit\" has no field \"nam\"\n");
  CHECK(problems_of("{% macro unused() %}{{ nope }}{% endmacro %}") ==
        "page.html:1:23 template-unknown-name: there is no name \"nope\" on this kind of page\n");
  CHECK(problems_of("{% set u = plan.units[0] %}{{ u.nam }}{% if count %}{% set u = plan %}"
                    "{% endif %}{{ u.whatever }}") ==
        "page.html:1:32 template-unknown-field: \"unit\" has no field \"nam\"\n");
}

TEST_CASE("names may be asked for and given defaults without being known") {
  const Rendered rendered =
      render_page("{{ nope is defined }}{{ nope | default('x') }}{{ count is defined }}");
  CHECK(rendered.problems == "");
  CHECK(rendered.text == "FalsexTrue");
  CHECK(problems_of("{{ nope.x is defined }}") ==
        "page.html:1:3 template-unknown-name: there is no name \"nope\" on this kind of page\n");
}

TEST_CASE("wrong arguments show how a filter, test or macro is called") {
  const Rendered rendered = render_page(
      "{{ note | replace('a') }}{{ note | truncate(lenght=3) }}{{ 3 is divisibleby }}"
      "{% macro m(label, to='#') %}{% endmacro %}{{ m(1, 2, 3) }}{{ m(lable=1) }}{{ m }}");
  CHECK(rendered.problems ==
        "theme/page.html:1:10 template-arguments: \"replace\" does not take these arguments | "
        "write: replace(old, new, count)\n"
        "theme/page.html:1:35 template-arguments: \"truncate\" does not take these arguments | "
        "write: truncate(length, killwords, end, leeway)\n"
        "theme/page.html:1:64 template-arguments: \"divisibleby\" does not take these arguments | "
        "write: is divisibleby(…)\n"
        "theme/page.html:1:123 template-arguments: \"m\" does not take these arguments | "
        "write: m(label, to)\n"
        "theme/page.html:1:139 template-arguments: \"m\" does not take these arguments | "
        "write: m(label, to)\n"
        "theme/page.html:1:155 template-misplaced: \"m\" cannot stand here | "
        "write: {{ m(…) }}\n");
}

TEST_CASE("what cannot be printed and what was marked safe is refused") {
  CHECK(problems_of("{{ plan.units }}{{ plan }}{{ note | safe }}") ==
        "page.html:1:8 template-unprintable: a list cannot be printed as it is\n"
        "page.html:1:19 template-unprintable: a plan cannot be printed as it is\n"
        "page.html:1:36 template-safe-refused: the filter \"safe\" cannot be used\n");
  CHECK(problems_of("{% for x in count %}{% endfor %}") ==
        "page.html:1:12 template-bad-value: \"for\" does not work with 1, true, date, html, "
        "link\n");
}

TEST_CASE("blocks must exist in a base, and nothing may stand outside them") {
  CHECK(problems_of({{"base.html", kBase},
                     {"page.html",
                      "{% extends 'base.html' %}\n{% block titel %}{% endblock %}\n"
                      "hello {% if note %}{% endif %}"}}) ==
        "page.html:2:9 template-unknown-block: no template that this one extends has a block "
        "\"titel\"\n"
        "page.html:3:0 template-outside-block: this stands outside every block, so it would "
        "never be shown\n"
        "page.html:3:9 template-outside-block: this stands outside every block, so it would never "
        "be shown\n");
  CHECK(problems_of("{% block a %}1{% endblock %}{% block a %}2{% endblock %}") ==
        "page.html:1:37 template-duplicate-block: the block \"a\" stands twice in one template\n");
  CHECK(problems_of("{{ super() }}{{ self.x() }}") ==
        "page.html:1:3 template-misplaced: \"super()\" cannot stand here\n"
        "page.html:1:21 template-unknown-block: no template that this one extends has a block "
        "\"x\"\n");
}

TEST_CASE("blocks and super() have no meaning in macros and modules") {
  CHECK(problems_of({{"page.html",
                      "{% import 'lib.html' as lib %}{% block a %}{{ m() }}"
                      "{% macro m() %}{{ super() }}{% endmacro %}{% endblock %}"},
                     {"lib.html", "{% block b %}{% endblock %}"}}) ==
        "lib.html:1:9 template-outside-block: this stands outside every block, so it would never "
        "be shown\n"
        "page.html:1:70 template-misplaced: \"super()\" cannot stand here\n");
  CHECK(problems_of("{% macro m() %}{% block a %}{% endblock %}{% endmacro %}") ==
        "page.html:1:24 template-misplaced: \"{% block %}\" cannot stand here\n");
}

TEST_CASE("problems of used templates are reported in their own files") {
  CHECK(problems_of({{"page.html",
                      "{% include 'part.html' %}{% include 'none.html' %}"
                      "{% include note %}{% include 'none.html' ignore missing %}"
                      "{% import 'lib.html' as lib %}{{ lib.buton() }}"
                      "{% from 'lib.html' import btn %}"},
                     {"part.html", "\n{{ nope }}{{ note"},
                     {"lib.html", "{% macro button() %}{{ plan }}{% endmacro %}"}}) ==
        "lib.html:1:23 template-unknown-name: there is no name \"plan\" on this kind of page\n"
        "page.html:1:36 template-missing: there is no template \"none.html\"\n"
        "page.html:1:61 template-unsupported: the theme language of congbo has no \"note\"\n"
        "page.html:1:145 template-unknown-function: there is no function or macro \"buton\"\n"
        "page.html:1:181 template-unknown-name: there is no name \"btn\" on this kind of page\n"
        "part.html:2:3 template-unknown-name: there is no name \"nope\" on this kind of page\n"
        "part.html:2:10 template-unclosed: \"{{\" is opened but never closed\n");
  CHECK(problems_of({{"other.html", ""}}) ==
        "page.html:0:0 template-missing: there is no template \"page.html\"\n");
  CHECK(problems_of(
            {{"page.html", "{% extends 'a.html' %}"}, {"a.html", "{% extends 'page.html' %}"}}) ==
        "a.html:1:0 template-cycle: the template \"page.html\" leads back to itself\n");
  CHECK(problems_of({{"page.html", "{% import 'a.html' as a %}"},
                     {"a.html", "{% import 'b.html' as b %}"},
                     {"b.html", "{% import 'a.html' as a %}"}}) ==
        "b.html:1:3 template-cycle: the template \"a.html\" leads back to itself\n");
}

TEST_CASE("words of t() must exist and get their values") {
  CHECK(render_page("{{ t('units') }} {{ t('issued', date=plan.date) }} {{ t('only_vi') }} "
                    "{{ t('un' ~ 'its') }}")
            .text == "Đơn vị Ban hành ngày 07/4/2023 Chỉ có ở đây Đơn vị");
  CHECK(render_page("{{ t('units') }} {{ t('issued', date='<') }} {{ t('only_vi') }}", {}, "en")
            .text == "Units Issued on &lt; Chỉ có ở đây");
  CHECK(render_page("{{ t('issued') }}").problems ==
        "theme/page.html:1:5 template-text-field: the text \"issued\" needs a value for \"date\" "
        "| write: t('issued', date=…)\n");
  CHECK(problems_of("{{ t() }}{{ t('units', 1) }}") ==
        "page.html:1:3 template-arguments: \"t\" does not take these arguments\n"
        "page.html:1:12 template-arguments: \"t\" does not take these arguments\n");
  CHECK(render_page("{{ t('unit' ~ 'z') }}").problems ==
        "theme/page.html:1:3 template-unknown-text: the theme's texts have no key \"unitz\" | did "
        "you mean \"units\"?\n");
}

TEST_CASE("dates print as official documents write them") {
  const std::string page =
      "{{ plan.date }}|{{ plan.date | iso }}|{{ plan.date | long_date }}|"
      "{{ plan.date | year }}|{{ plan.date.month }}|{{ plan.date > plan.date }}";
  CHECK(render_page(page).text == "07/4/2023|2023-04-07|ngày 07 tháng 4 năm 2023|2023|4|False");
  CHECK(render_page(page, {}, "en").text == "07/4/2023|2023-04-07|7 April 2023|2023|4|False");
}

TEST_CASE("an empty field prints nothing and takes a default") {
  CHECK(render_page("[{{ plan.summary }}][{{ plan.summary | default('chưa có') }}]"
                    "[{{ plan.summary is none }}]")
            .text == "[][chưa có][True]");
}

TEST_CASE("lists can be put into Vietnamese order") {
  CHECK(render_page("{{ ['đ', 'e', 'd', 'ă', 'b', 'a'] | alphabetical | join }}"
                    "{{ plan.units | alphabetical(attribute='name') | map(attribute='name') | "
                    "join(',') }}")
            .text == "aăbdđeChi bộ 1,Ủy ban");
}

TEST_CASE("values that do not fit stop the render at their place") {
  const auto problem = [](const std::string& page) {
    const std::string found = problems_of(page);
    return found.substr(0, found.size() - 1);
  };
  CHECK(problem("{{ count + note }}") ==
        "page.html:1:3 template-bad-value: \"+\" does not work with \"ghi chú\"");
  CHECK(problem("{{ count // 0 }}") ==
        "page.html:1:3 template-bad-value: \"//\" does not work with 0");
  CHECK(problem("{{ 9223372036854775807 + count }}") ==
        "page.html:1:3 template-bad-value: \"+ - *\" does not work with 9223372036854775807");
  CHECK(problem("{{ [3, 'a'] | sort | join }}") ==
        "page.html:1:14 template-bad-value: \"<\" does not work with \"a\"");
  CHECK(problem("{% for x in [] %}{% endfor %}\n{{ [plan][9].title }}") ==
        "page.html:2:3 template-undefined: \"[plan][9]\" has no value");
  CHECK(problem("{{ [[1]] | join }}") ==
        "page.html:1:11 template-unprintable: a list cannot be printed as it is");
}

TEST_CASE("every message has both languages and a code of its own") {
  std::map<std::string_view, const Message*> texts_of;
  for (const Message* message : kAllMessages) {
    CAPTURE(message->code);
    CHECK(message->code.substr(0, 9) == "template-");
    // The two faces of an UnknownWord share a code and differ in the hint alone.
    const auto [texts, is_new] = texts_of.emplace(message->code, message);
    CHECK(texts->second->vi == message->vi);
    CHECK(texts->second->en == message->en);
    CHECK((is_new || texts->second->hint_vi != message->hint_vi));
    Diagnostic item;
    item.message = message;
    item.arguments = {"A", "B", "C"};
    for (const Language language : {Language::vi, Language::en}) {
      const std::string text = message_text(item, language);
      CHECK(text != "");
      CHECK(text.find('{') == std::string::npos);
      CHECK(hint_text(item, language).find('{') == std::string::npos);
    }
    CHECK(message_text(item, Language::vi) != message_text(item, Language::en));
  }
}

}  // namespace congbo::tpl
