// The print sheet of a bulletin, made of its items' own texts.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;

namespace {

testing::PortalOptions bulletin() {
  testing::PortalOptions options;
  options.content["content/bulletins/2023/so-1.md"] =
      "---\ntitle: Bản tin số 1\nvisibility: public\ndate: 30/6/2023\nissue: 01/2023\n"
      "items: [tin-a, tin-b]\n---\n\nLời đầu.\n";
  options.content["content/news/tin-a.md"] =
      "---\ntitle: Tin A\ndate: 1/6/2023\n---\n\n## Mục\n\nLời A.[^1] Xem [B](tin-b.md) và "
      "[mục](#muc).\n\n[^1]: Chú thích.\n";
  options.content["content/news/tin-b.md"] =
      "---\ntitle: Tin B\ndate: 2/6/2023\n---\n\n## Mục\n\nLời B.\n";
  options.templates["bulletin.html"] = "{{ bulletin.sheet }}";
  options.templates["sheet.html"] =
      "{{ page.kind }} {{ page.canonical }}\n{{ document.quoted_body }}"
      "{% for doc in bulletin['items'] %}# {{ doc.title }}\n{{ doc.quoted_body }}{% endfor %}";
  return options;
}

}  // namespace

TEST_CASE("a bulletin has a sheet beside it, whose address for others is the bulletin's") {
  const auto built = build_portal(bulletin());
  CHECK(built.problems == "");
  CHECK(built.outputs.at("ban-tin/2023/so-1.html") == "so-1-in.html");
  const std::string& sheet = built.outputs.at("ban-tin/2023/so-1-in.html");
  CHECK(sheet.find("sheet https://xa.example/ban-tin/2023/so-1.html\n<p>Lời đầu.</p>") == 0);
  CHECK(built.outputs.at("sitemap.xml").find("so-1-in.html") == std::string::npos);
}

TEST_CASE("texts that stand on one sheet keep their ids apart and their headings in order") {
  const auto built = build_portal(bulletin());
  const std::string& sheet = built.outputs.at("ban-tin/2023/so-1-in.html");
  CHECK(sheet.find("# Tin A\n<h3 id=\"tin-a-muc\">Mục</h3>") != std::string::npos);
  CHECK(sheet.find("# Tin B\n<h3 id=\"tin-b-muc\">Mục</h3>") != std::string::npos);
  CHECK(sheet.find("<a href=\"../../tin-tuc/tin-a.html#muc\">mục</a>") != std::string::npos);
  CHECK(sheet.find("href=\"#tin-a-fn:1\"") != std::string::npos);
  CHECK(sheet.find("id=\"tin-a-fn:1\"") != std::string::npos);
  CHECK(sheet.find("<a href=\"../../tin-tuc/tin-b.html\">B</a>") != std::string::npos);
}

TEST_CASE("what is held back is on no sheet, though the bulletin names it") {
  auto options = bulletin();
  options.content["content/news/tin-b.md"] =
      "---\ntitle: Tin B\ndate: 2/6/2023\nvisibility: internal\n---\n\nLời B.\n";
  const auto built = build_portal(options);
  for (const auto& [path, text] : built.outputs) {
    INFO(path);
    CHECK(text.find("Tin B") == std::string::npos);
    CHECK(text.find("Lời B") == std::string::npos);
  }
  CHECK(built.outputs.count("ban-tin/2023/so-1-in.html") == 1);
}
