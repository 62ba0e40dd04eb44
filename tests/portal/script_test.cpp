// The announcer's sheet of a broadcast.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;

namespace {

testing::PortalOptions broadcast(const std::string& body) {
  testing::PortalOptions options;
  options.content["content/broadcasts/loa.md"] =
      "---\ntitle: Loa\nvisibility: public\ndate: 1/6/2023\napproved_by: Chủ tịch\n---\n\n" + body;
  options.templates["broadcast.html"] = "{{ broadcast.sheet }}|{{ broadcast.body }}";
  options.templates["script.html"] =
      "{{ page.kind }}|{% for p in script.paragraphs %}{% for s in p.sentences %}[{{ s }}]"
      "{% endfor %}/{% endfor %}|{{ script.minutes }}:{{ script.seconds }}|"
      "{{ script.unknown|join(' ') }}|{{ page.canonical }}";
  return options;
}

}  // namespace

TEST_CASE("a broadcast has a sheet to be read aloud from, and keeps its words on its own page") {
  const auto built = build_portal(broadcast("Theo 21-KL/TW, trước 20/5/2022. XYZ họp.\n\nHết.\n"));
  CHECK(built.problems == "");
  CHECK(built.outputs.at("truyen-thanh/loa-in.html") ==
        "script|[Theo Kết luận số 21 của Trung ương, trước ngày 20 tháng 5 năm 2022.]"
        "[XYZ họp.]/[Hết.]/|0:11|XYZ|https://xa.example/truyen-thanh/loa.html");
  const std::string& page = built.outputs.at("truyen-thanh/loa.html");
  CHECK(page.find("loa-in.html|<p>Theo <a") == 0);
  CHECK(page.find("21-KL/TW</span></a>, trước 20/5/2022. XYZ họp.</p>") != std::string::npos);
  CHECK(built.outputs.at("sitemap.xml").find("loa-in.html") == std::string::npos);
}

TEST_CASE("nothing to read, no sheet") {
  const auto built = build_portal(broadcast(""));
  CHECK(built.outputs.count("truyen-thanh/loa-in.html") == 0);
  CHECK(built.outputs.at("truyen-thanh/loa.html") == "|");
}

TEST_CASE("an English broadcast is read as it was typed") {
  auto options = broadcast("");
  options.content.erase("content/broadcasts/loa.md");
  options.content["content/en/broadcasts/news.md"] =
      "---\ntitle: News\nvisibility: public\ndate: 1/6/2023\napproved_by: Chủ tịch\n---\n\n"
      "UBND on 20/5/2022.\n";
  CHECK(build_portal(options).outputs.at("en/truyen-thanh/news-in.html") ==
        "script|[UBND on 20/5/2022.]/|0:0||https://xa.example/en/truyen-thanh/news.html");
}
