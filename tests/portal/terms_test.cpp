// Abbreviations that texts explain, and symbols that stay on one line.
#include <doctest/doctest.h>

#include "fixture.h"
#include "portal/unbroken.h"

using namespace congbo;
using congbo::testing::build_portal;

namespace {

testing::PortalOptions news(const std::string& body, const std::string& glossary = "") {
  testing::PortalOptions options;
  options.content["site.yaml"] = testing::kPlainSite + glossary;
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/6/2023\n---\n\n" + body;
  options.templates["news.html"] =
      "{{ document.body }}{% for term in page.terms %}{{ term.written }}={{ term.meaning }}\n"
      "{% endfor %}";
  return options;
}

std::string page(const std::string& body, const std::string& glossary = "") {
  return testing::render(news(body, glossary), "tin-tuc/tin.html");
}

std::string unbroken(std::string_view html) {
  std::string out;
  portal::append_unbroken(out, html);
  return out;
}

}  // namespace

TEST_CASE("a page explains an abbreviation where its text first uses it, and lists it") {
  CHECK(page("BTV họp. BTV bàn.\n") ==
        "<p><abbr tabindex=\"0\" title=\"Ban Thường vụ\">BTV</abbr> họp. BTV bàn.</p>\n"
        "BTV=Ban Thường vụ\n");
}

TEST_CASE("what may mean several things is explained only where site.yaml says what it means") {
  CHECK(page("CT xã.\n") == "<p>CT xã.</p>\n");
  CHECK(page("CT xã.\n", "glossary:\n  - abbreviation: CT\n    meaning: Chủ tịch\n") ==
        "<p><abbr tabindex=\"0\" title=\"Chủ tịch\">CT</abbr> xã.</p>\nCT=Chủ tịch\n");
}

TEST_CASE("a site's own meaning goes before the built-in one") {
  CHECK(page("NTM.\n", "glossary:\n  - abbreviation: NTM\n    meaning: nông thôn mới kiểu mẫu\n") ==
        "<p><abbr tabindex=\"0\" title=\"nông thôn mới kiểu mẫu\">NTM</abbr>.</p>\n"
        "NTM=nông thôn mới kiểu mẫu\n");
}

TEST_CASE("headings, links, code and parts of longer words are not explained") {
  CHECK(page("## BTV\n\n[UBND](https://b.example/) `HĐND` xUBND MTTQ/BTV, sau đó UBND.\n") ==
        "<h2 id=\"btv\">BTV</h2>\n<p><a href=\"https://b.example/\" rel=\"external\">UBND</a> "
        "<code>HĐND</code> xUBND MTTQ/BTV, sau đó <abbr tabindex=\"0\" title=\"Ủy ban nhân "
        "dân\">UBND</abbr>.</p>\nUBND=Ủy ban nhân dân\n");
}

TEST_CASE("feeds carry what was typed, without explanations and spans") {
  const auto built = build_portal(news("BTV theo 21-KL/TW.\n"));
  const std::string& feed = built.outputs.at("tin-tuc/atom.xml");
  CHECK(feed.find("abbr") == std::string::npos);
  CHECK(feed.find("BTV theo") != std::string::npos);
  CHECK(feed.find("span") == std::string::npos);
  CHECK(built.outputs.at("tin-tuc/tin.html").find("<span class=\"symbol\">21-KL/TW</span>") !=
        std::string::npos);
}

TEST_CASE("symbols stay on one line, with their number word and blanks around the dash") {
  CHECK(unbroken("Kết luận số 21-KL/TW, ngày 25/10/2021") ==
        "Kết luận <span class=\"symbol\">số 21-KL/TW</span>, ngày "
        "<span class=\"symbol\">25/10/2021</span>");
  CHECK(unbroken("01 - KL/TW") == "<span class=\"symbol\">01 - KL/TW</span>");
  CHECK(unbroken("số 21") == "<span class=\"symbol\">số 21</span>");
  CHECK(unbroken("Chỉ thị 05 <em>05-CT/TW</em>.") ==
        "Chỉ thị 05 <em><span class=\"symbol\">05-CT/TW</span></em>.");
  CHECK(unbroken("năm 2022") == "năm 2022");
}

TEST_CASE("a symbol too long for a phone's line may break") {
  CHECK(unbroken("19/2012/TTLT-BTC-BKH&amp;ĐT-BTTTT") == "19/2012/TTLT-BTC-BKH&amp;ĐT-BTTTT");
}
