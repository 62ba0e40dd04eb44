// What pages say for paper: the rules of the official form on a document's date, links spelled out.
#include <doctest/doctest.h>

#include "fixture.h"
#include "portal/paper_rules.h"

using namespace congbo;
using congbo::testing::render;

namespace {

const std::string kShown =
    "{{ plan.paper.name }}|{{ plan.paper.key }}|{{ plan.paper.has_colon }}|"
    "{{ plan.paper.has_star }}|{{ plan.paper.power }}|{{ plan.paper.basis }}"
    "{{ plan.paper.basis_end }}|{{ plan.paper.is_basis_slanted }}|{{ plan.paper.page_number }}|"
    "{{ plan.paper.top }} {{ plan.paper.bottom }} {{ plan.paper.left }} {{ plan.paper.right }}";

std::string rules_of(const std::string& keys, const std::string& as_of = "2023-06-15") {
  testing::PortalOptions options;
  options.as_of = as_of;
  options.templates["plan.html"] = kShown;
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch\nvisibility: public\n" + keys + "---\n";
  return render(options, "ke-hoach/kh.html");
}

const std::string kLinks =
    "{% for link in page.links %}{{ link.text }}>{{ link.address }}\n{% endfor %}";

testing::PortalOptions linked(const std::string& body) {
  testing::PortalOptions options;
  options.templates["news.html"] = kLinks;
  options.templates["plan.html"] = kLinks;
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/6/2023\n---\n\n" + body;
  options.content["content/news/khac.md"] = "---\ntitle: Khác\ndate: 2/6/2023\n---\n\nLời.\n";
  return options;
}

}  // namespace

TEST_CASE("a Party paper has the form of the rules in force on its date") {
  CHECK(rules_of("symbol: 1-KH/ĐU\ndate: 02/4/2018\n") ==
        "11-HD/VPTW|party-2004|False|True|T/M|running.|False|top|20 20 30 15");
  CHECK(rules_of("symbol: 1-KH/ĐU\ndate: 03/4/2018\n") ==
        "36-HD/VPTW|party-2018|False|True|T/M|running.|False|top|20 20 30 15");
  CHECK(rules_of("symbol: 1-KH/ĐU\ndate: 27/5/2026\n") ==
        "05-HD/VPTW|party-2026|False|True|T/M|dashes.|False|top|20 20 30 15");
}

TEST_CASE("a State paper has the form of the rules in force on its date") {
  CHECK(rules_of("symbol: 1/KH-UBND\ndate: 04/3/2020\n") ==
        "01/2011/TT-BNV|state-2011|True|False|TM.|lines,|False|bottom|20 20 30 15");
  CHECK(rules_of("symbol: 1/KH-UBND\ndate: 05/3/2020\n") ==
        "30/2020/NĐ-CP|state-2020|True|False|TM.|lines.|True|top|20 20 30 15");
}

TEST_CASE("a paper whose date is blank has the form of the day it takes effect or begins") {
  const std::string draft = "system: party\nstatus: draft\n";
  const auto name = [&](const std::string& keys) {
    const std::string all = rules_of(draft + keys, "2026-11-26");
    return all.substr(0, all.find('|'));
  };
  CHECK(name("") == "05-HD/VPTW");
  CHECK(name("period: 2022/2025\n") == "36-HD/VPTW");
  CHECK(name("period: 2022/2025\neffective: 1/6/2026\n") == "05-HD/VPTW");
}

TEST_CASE(
    "an English page marks the labels of Vietnamese papers, and its hints have no Vietnamese") {
  testing::PortalOptions options;
  options.templates["page.html"] =
      "{{ document.body }}{% for link in page.links %}{{ link.language }} {{ link.text }}\n{% "
      "endfor %}";
  options.content["content/en/pages/about.md"] =
      "---\ntitle: About\n---\n\nSee [the conclusion](@21-KL/TW) and "
      "[more](https://b.example/x).\n";
  CHECK(render(options, "en/about.html") ==
        "<p>See <a href=\"../van-ban/tw/khong-ro-ngay/21-kl-tw.html\" title=\"en entry.cited\">"
        "the conclusion</a> and <a href=\"https://b.example/x\" rel=\"external\">more</a>.</p>\n"
        "vi Kết luận 21-KL/TW\nen more\n");
}

TEST_CASE("links are spelled out for paper, each address once, with the site's own in full") {
  CHECK(
      render(linked("Xem [*tin* khác](khac.md), [lại](khac.md), [nguồn & gốc](https://b.example/x),"
                    " https://c.example/ và [thư](mailto:a@b.example), [trên](#muc).\n"),
             "tin-tuc/tin.html") ==
      "tin khác>https://xa.example/tin-tuc/khac.html\n"
      "nguồn &amp; gốc>https://b.example/x\n>https://c.example/\nthư>a@b.example\n");
}

TEST_CASE("without base_url only addresses elsewhere are spelled out") {
  testing::PortalOptions options = linked("Xem [tin](khac.md) và [nguồn](https://b.example/x).\n");
  options.content["site.yaml"] = "title: Xã Thử\nformat: 1\nlanguage: vi\n";
  CHECK(render(options, "tin-tuc/tin.html") == "nguồn>https://b.example/x\n");
}

TEST_CASE("grounds of an official document come first, and it does not lead to itself") {
  testing::PortalOptions options = linked("Lời.\n");
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch\nsymbol: 1-KH/ĐU\ndate: 1/1/2023\nvisibility: public\n"
      "implements: [21-KL/TW]\n---\n\nThực hiện Kết luận số 21-KL/TW và Chỉ thị số 05-CT/TW; "
      "Kế hoạch số 1-KH/ĐU nêu rõ.\n";
  CHECK(render(options, "ke-hoach/kh.html") ==
        "Kết luận 21-KL/TW>https://xa.example/van-ban/tw/khong-ro-ngay/21-kl-tw.html\n"
        "Chỉ thị 05-CT/TW>https://xa.example/van-ban/tw/khong-ro-ngay/05-ct-tw.html\n");
}
