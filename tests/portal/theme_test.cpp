#include "portal/theme.h"

#include <doctest/doctest.h>

#include "base/diagnostics.h"
#include "base/files.h"
#include "content/site_config.h"
#include "fixture.h"
#include "portal/words.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;
using congbo::testing::render;
using congbo::testing::theme_words;

TEST_CASE("a theme that does not exist is reported where site.yaml names it, with those that do") {
  CHECK(build_portal({.content = {{"site.yaml", kPlainSite + "theme: xanh\n"}}}).problems ==
        "site.yaml:5 missing-theme không có giao diện nào tên là “xanh” (các giao diện đang có: "
        "default)\n");
}

TEST_CASE("a theme's name never leads out of the folder of themes") {
  const MemoryFileSystem themes(testing::Files{{"default/templates/home.html", "x"}});
  for (const char* name : {"..", "default/templates", "", ".hidden"}) {
    CAPTURE(name);
    content::SiteConfig config;
    config.theme = name;
    Diagnostics diagnostics;
    CHECK(portal::load_theme(themes, config, diagnostics) == nullptr);
    CHECK(diagnostics.sorted().front().message->code == "missing-theme");
  }
}

TEST_CASE("without any theme the message says what to copy") {
  const MemoryFileSystem themes{testing::Files()};
  content::SiteConfig config;
  Diagnostics diagnostics;
  CHECK(portal::load_theme(themes, config, diagnostics) == nullptr);
  CHECK(hint_text(diagnostics.sorted().front(), Language::en) ==
        "copy the program's folder themes/default beside site.yaml");
}

namespace {

// Problems of a theme made of every needed file but those changed here.
std::string problems_of(testing::Files theme) {
  return build_portal({.content = {}, .templates = {}, .theme = std::move(theme)}).problems;
}

std::string without(std::string text, const std::string& line) {
  const std::size_t at = text.find(line);
  return at == std::string::npos ? text : text.erase(at, line.size());
}

}  // namespace

TEST_CASE("a key of one language only is a warning at its line; a needed one is an error") {
  CHECK(problems_of({{"i18n/vi.yaml", theme_words("") + "chao: Xin chào\n"}}) ==
        "themes/default/i18n/vi.yaml:" + std::to_string(portal::required_words().size() + 1) +
            " unpaired-text khóa “chao” không có trong themes/default/i18n/en.yaml (thêm khóa này "
            "vào themes/default/i18n/en.yaml, hoặc xóa ở đây)\n");
  const std::string lacking = without(theme_words(""), "kind.plan: kind.plan\n");
  const std::string problems = problems_of({{"i18n/vi.yaml", lacking}});
  CHECK(problems.find("themes/default/i18n/vi.yaml missing-text bảng chữ thiếu khóa “kind.plan” "
                      "mà chương trình cần (thêm một dòng kind.plan: …)\n") != std::string::npos);
}

TEST_CASE("a list of words holds plain texts only") {
  CHECK(problems_of({{"i18n/vi.yaml", theme_words("") + "a:\n  b: c\n"},
                     {"i18n/en.yaml", theme_words("") + "a: b\n"}})
            .find("text-not-plain khóa “a” phải là một dòng chữ") != std::string::npos);
}

TEST_CASE("a missing template names the kind of page it is for") {
  const MemoryFileSystem themes(testing::Files{{"nho/i18n/vi.yaml", theme_words("")},
                                               {"nho/i18n/en.yaml", theme_words("")},
                                               {"nho/templates/home.html", "x"}});
  content::SiteConfig config;
  config.theme = "nho";
  Diagnostics diagnostics;
  CHECK(portal::load_theme(themes, config, diagnostics) == nullptr);
  const std::vector<Diagnostic> found = diagnostics.sorted();
  CHECK(found.size() == 21);
  CHECK(found.front().file == "themes/nho/templates/broadcast.html");
  CHECK(message_text(found.front(), Language::en) ==
        "the theme lacks this template (for pages of the kind \"broadcast\")");
}

TEST_CASE("a misspelt field is found before anything is rendered") {
  const auto built =
      build_portal({.content = {}, .templates = {{"home.html", "{{ site.titel }}"}}});
  CHECK(built.outputs.empty());
  CHECK(built.problems.starts_with("themes/default/templates/home.html:1 template-unknown-field"));
}

TEST_CASE("assets are published under names that follow their contents") {
  testing::PortalOptions options;
  options.templates["home.html"] =
      "{% for sheet in site.css %}<link href=\"{{ sheet }}\">{% endfor %}"
      "{% for script in site.js %}<script src=\"{{ script }}\"></script>{% endfor %}"
      "<img src=\"{{ site.asset['anh/dau.svg'] }}\">";
  options.theme = {{"assets/style.css", "a{background:url(anh/dau.svg)} b{src:url('../x.png')}"},
                   {"assets/anh/dau.svg", "<svg/>"},
                   {"assets/menu.js", "1"}};
  const auto first = build_portal(options);
  CHECK(first.problems == "");
  CHECK(first.outputs.at("index.html") ==
        "<link href=\"giao-dien/style.68771d8a.css\"><script src=\"giao-dien/menu.df3ce784.js\">"
        "</script><img src=\"giao-dien/anh/dau.11e8160e.svg\">");
  CHECK(first.outputs.at("giao-dien/style.68771d8a.css") ==
        "a{background:url(anh/dau.11e8160e.svg)} b{src:url('../x.png')}");
  // A picture's change reaches the name of the style sheet that shows it.
  options.theme["assets/anh/dau.svg"] = "<svg></svg>";
  const auto second = build_portal(options);
  CHECK(second.outputs.count("giao-dien/style.68771d8a.css") == 0);
}

TEST_CASE("comments of style sheets are not published, what only looks like one is") {
  testing::PortalOptions options;
  options.templates["home.html"] = "{{ site.asset['a.css'] }}";
  options.theme = {
      {"assets/a.css",
       "/* why */\n/*! licence https://x/*.css */\na/* b */{content:\"/* kept */\\\"/* too */\"} "
       "b{src:url(//x/*y.png)}c{src:url( '/*z' )}/* d\n*/e{}/* no end"}};
  const auto built = build_portal(options);
  CHECK(built.problems == "");
  CHECK(built.outputs.at(built.outputs.at("index.html")) ==
        "/*! licence https://x/*.css */\na {content:\"/* kept */\\\"/* too */\"} "
        "b{src:url(//x/*y.png)}c{src:url( '/*z' )} e{} ");
}

TEST_CASE("words follow the language of the page, options come from site.yaml") {
  testing::PortalOptions options;
  options.content["site.yaml"] = kPlainSite + "theme_options:\n  accent: do\n";
  options.content["content/en/pages/about.md"] = "---\ntitle: About us\n---\n";
  options.templates["page.html"] =
      "{{ page.language }} {{ t('kind.page') }} {{ document.kind_label }}"
      " {{ site.option['accent'] }} {{ site.option['logo'] is defined }}";
  CHECK(render(options, "en/about.html") == "en en kind.page en kind.page do False");
}

TEST_CASE("the default theme loads without a single remark") {
  const DiskFileSystem themes("themes");
  Diagnostics diagnostics;
  CHECK(portal::load_theme(themes, content::SiteConfig(), diagnostics) != nullptr);
  for (const Diagnostic& each : diagnostics.sorted()) {
    MESSAGE(each.file << " " << message_text(each, Language::en));
  }
  CHECK(diagnostics.sorted().empty());
}
