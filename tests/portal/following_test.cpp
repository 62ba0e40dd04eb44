// What an official document stands on and what followed from it: lineage, picture, citations, life.
#include <doctest/doctest.h>

#include "fixture.h"

using congbo::testing::build_portal;
using congbo::testing::Files;
using congbo::testing::kPlainSite;
using congbo::testing::PortalOptions;
using congbo::testing::render;

namespace {

std::string paper(const std::string& symbol, const std::string& date, const std::string& rest = "",
                  const std::string& body = "") {
  return "---\ntitle: Văn bản " + symbol +
         "\nvisibility: public\nstatus: issued\nsymbol: " + symbol + "\ndate: " + date + "\n" +
         rest + "---\n" + body;
}

// Two conclusions of the centre, a plan of the province, a guide of the district that names both
// the centre and the province, and the commune's plan with news, a review and an amendment.
const Files kChain{
    {"content/directives/a.md", paper("1-KL/TW", "1/1/2022")},
    {"content/directives/c.md", paper("3-KH/TU", "1/3/2022", "implements: [1-KL/TW]\n")},
    {"content/directives/d.md",
     paper("4-HD/HU", "1/4/2022", "implements: [1-KL/TW, 2-KL/TW, 3-KH/TU]\n")},
    {"content/plans/e.md",
     paper("5-KH/ĐU", "1/5/2022",
           "implements: [4-HD/HU]\nperiod: 2022/2023\nmilestones:\n"
           "  - id: hop\n    title: Họp\n    due: trong tháng 6/2022\n"
           "  - id: ket\n    title: Tổng kết\n    due: trong tháng 12/2023\n",
           "Theo Hướng dẫn 4-HD/HU. Lại nêu 4-HD/HU lần nữa. Và 4-HD/HU. Rồi 4-HD/HU.\n")},
    {"content/plans/f.md", paper("6-KH/ĐU", "1/8/2022", "amends: [5-KH/ĐU]\n")},
    {"content/directives/g.md", paper("7-BC/ĐU", "1/1/2024", "reviews: [5-KH/ĐU]\n")},
    {"content/news/n.md",
     "---\ntitle: Tin họp\ndate: 9/6/2022\nfulfils: ['e#hop']\n---\nTheo @4-HD/HU, chi bộ họp.\n"},
    {"content/news/m.md", "---\ntitle: Tin sau\ndate: 9/7/2022\nabout: [e]\n---\n"},
    {"content/plans/kin.md",
     "---\ntitle: Kín\nsymbol: 8-KH/ĐU\ndate: 1/6/2022\nimplements: [4-HD/HU]\n---\nXem "
     "4-HD/HU.\n"}};

const std::string kSteps =
    "{% macro steps(list) %}{% for s in list %}({{ s.entry.symbol }}{% if s.here %}*{% endif %}"
    "{% if s.again %}^{% endif %}{{ steps(s.children) }}){% endfor %}{% endmacro %}"
    "{% if following.lineage %}{{ steps(following.lineage.steps) }} {{ following.lineage.count }} "
    "{{ following.lineage.left_out }}{% endif %}";

std::string shown(const std::string& page_template, const std::string& path, Files content = kChain,
                  const std::string& as_of = "2023-06-15") {
  return render({.content = std::move(content),
                 .templates = {{"directive.html", page_template}, {"plan.html", page_template}},
                 .as_of = as_of},
                path);
}

}  // namespace

TEST_CASE("a lineage goes from the centre to the commune and names each document's children once") {
  const std::string chain = "(1-KL/TW(3-KH/TU(4-HD/HU(5-KH/ĐU)))(4-HD/HU^))(2-KL/TW(4-HD/HU^)) 5 0";
  const auto here = [&](const std::string& symbol) {
    std::string marked = chain;
    return marked.insert(marked.find(symbol) + symbol.size(), "*");
  };
  CHECK(shown(kSteps, "ke-hoach/e.html") == here("5-KH/ĐU"));
  CHECK(shown(kSteps, "van-ban/a.html") == "(1-KL/TW*(3-KH/TU(4-HD/HU(5-KH/ĐU)))(4-HD/HU^)) 4 0");
  // Only cited: it has no page of its own making but the register's.
  CHECK(shown(kSteps, "van-ban/tw/khong-ro-ngay/2-kl-tw.html") ==
        "(2-KL/TW*(4-HD/HU(5-KH/ĐU))) 3 0");
  CHECK(shown(kSteps, "van-ban/g.html") == "");
}

TEST_CASE("the picture has a row a document in bands of one level, and a line for each relation") {
  const std::string page =
      "{% with p = following.lineage.picture %}{{ p.width }}x{{ p.height }} {{ p.text_x }}\n"
      "{% for b in p.bands %}{{ b.level }} {{ b.y }}\n{% endfor %}"
      "{% for r in p.rows %}{{ r.entry.symbol }}{% if r.here %}*{% endif %} {{ r.x }},{{ r.y }}"
      "{% for l in r.lines %} «{{ l.text }}» {{ l.y }}{% endfor %} {{ r.meta_y }}\n{% endfor %}"
      "{% for e in p.edges %}{{ e }}\n{% endfor %}{% endwith %}";
  CHECK(shown(page, "van-ban/a.html") == R"(328x312 43
centre 14
province 92
district 170
commune 248
1-KL/TW* 11,41 «Kết luận 1-KL/TW» 46 63
3-KH/TU 29,119 «Kế hoạch 3-KH/TU» 124 141
4-HD/HU 11,197 «Hướng dẫn 4-HD/HU» 202 219
5-KH/ĐU 11,275 «Kế hoạch 5-KH/ĐU» 280 297
M11 41V111q0 8 8 8H29
M11 41V197
M29 119V189q0 8 -8 8H11
M11 197V275
)");
}

TEST_CASE("a long title is drawn in three lines between words, what is left as an ellipsis") {
  Files content = kChain;
  content["content/plans/x.md"] =
      "---\ntitle: Kế hoạch học tập và làm theo tư tưởng đạo đức phong cách Hồ Chí Minh của toàn "
      "đảng bộ trong nhiệm kỳ\nvisibility: public\nimplements: [7-BC/ĐU]\n---\n";
  CHECK(shown("{% for r in following.lineage.picture.rows %}{% for l in r.lines %}[{{ l.text }}]"
              "{% endfor %}{% endfor %}",
              "ke-hoach/x.html", content) ==
        "[Báo cáo 7-BC/ĐU][Kế hoạch học tập và làm theo tư][tưởng đạo đức phong cách Hồ Chí]"
        "[Minh của toàn đảng bộ trong…]");
}

TEST_CASE("plans that carry a document out by way of others are listed, newest first") {
  Files content = kChain;
  content["content/plans/h.md"] = paper("9-KH/ĐU", "1/9/2022", "implements: [1-KL/TW, 3-KH/TU]\n");
  CHECK(shown("{% for p in following.plans %}{{ p.entry.symbol }} {% endfor %}", "van-ban/a.html",
              content) == "9-KH/ĐU 5-KH/ĐU ");
}

TEST_CASE("who cites a document is named once, newest first, with up to three sentences") {
  CHECK(shown("{% for c in following.citing %}{{ c.document.id }}{% for s in c.sentences %} "
              "«{{ s }}»{% endfor %} +{{ c.more }}\n{% endfor %}",
              "van-ban/d.html") ==
        "n «Theo 4-HD/HU, chi bộ họp.» +0\n"
        "e «Theo Hướng dẫn 4-HD/HU.» «Lại nêu 4-HD/HU lần nữa.» «Và 4-HD/HU.» +1\n");
}

TEST_CASE("past a hundred citing documents the older ones are named without their sentences") {
  Files content = kChain;
  for (int i = 0; i < 120; ++i) {
    const std::string n = std::to_string(i);
    content["content/news/x" + n + ".md"] =
        "---\ntitle: T" + n + "\ndate: 1/1/2021\n---\nXem 4-HD/HU.\n";
  }
  const std::string listed =
      shown("{% for c in following.citing %}{{ c.sentences|length }}{{ c.more }} {% endfor %}",
            "van-ban/d.html", content);
  CHECK(listed.size() == 122 * 3);
  CHECK(listed.substr(0, 9) == "10 31 10 ");
  CHECK(listed.substr(99 * 3, 6) == "10 01 ");
}

TEST_CASE("a document's life: issue, plans, milestones, news, reviews, in order of time") {
  const std::string page =
      "{% for y in following.life.years %}{{ y.number }}{% if y.open %} open{% endif %} "
      "{{ y.count }}:\n{% for i in y['items'] %}  {{ i.item.last|iso }} {{ i.label }}: "
      "{{ i.item.title }}\n{% endfor %}{% endfor %}{{ following.life.left_out }}";
  CHECK(shown(page, "van-ban/a.html") == R"(2022 open 8:
  2022-01-01 timeline.issued: Văn bản 1-KL/TW
  2022-03-01 timeline.issued: Văn bản 3-KH/TU
  2022-04-01 timeline.issued: Văn bản 4-HD/HU
  2022-05-01 timeline.issued: Văn bản 5-KH/ĐU
  2022-06-09 timeline.news: Tin họp
  2022-06-30 timeline.milestone: Họp
  2022-07-09 timeline.news: Tin sau
  2022-08-01 relation.amends: Văn bản 6-KH/ĐU
2023 open 1:
  2023-12-31 timeline.milestone: Tổng kết
2024 open 1:
  2024-01-01 relation.reviews: Văn bản 7-BC/ĐU
0)");
}

TEST_CASE("a plan's life leaves out the milestones, which have a section of their own there") {
  CHECK(shown("{% for y in following.life.years %}{% for i in y['items'] %}{{ i.item.title }}\n"
              "{% endfor %}{% endfor %}",
              "ke-hoach/e.html") ==
        "Văn bản 5-KH/ĐU\nTin họp\nTin sau\nVăn bản 6-KH/ĐU\nVăn bản 7-BC/ĐU\n");
}

TEST_CASE("a life past two hundred dates leaves milestones to the plans, then drops the oldest") {
  Files content = kChain;
  content["content/plans/q.md"] =
      paper("10-KH/ĐU", "1/1/2022",
            "implements: [1-KL/TW]\nperiod: 2022-01-01/2022-12-31\nmilestones:\n"
            "  - id: ngay\n    title: Ngày\n    due: hằng ngày\n");
  const std::string page =
      "{{ following.life.count }} {{ following.life.left_out }}"
      "{% for y in following.life.years %}{% if y.open %} {{ y.number }}{% endif %}{% endfor %}";
  CHECK(shown(page, "van-ban/a.html", content) == "9 367 2022 2024");
  for (int i = 0; i < 250; ++i) {
    const std::string n = std::to_string(i);
    content["content/news/x" + n + ".md"] =
        "---\ntitle: T" + n + "\ndate: 1/1/2025\nabout: [a]\n---\n";
  }
  CHECK(shown(page, "van-ban/a.html", content) == "200 426 2025");
}

TEST_CASE("a circle of documents ends the build with its error and without hanging") {
  const auto built =
      build_portal({.content = {{"content/directives/a.md",
                                 paper("1-KH/ĐU", "1/1/2022", "implements: [2-KH/ĐU]\n")},
                                {"content/directives/b.md",
                                 paper("2-KH/ĐU", "1/2/2022", "implements: [1-KH/ĐU]\n")}},
                    .templates = {{"directive.html", kSteps}}});
  CHECK(built.problems.find("relation-cycle") != std::string::npos);
  CHECK(built.outputs.at("van-ban/a.html") == "(1-KH/ĐU*(2-KH/ĐU)) 2 1");
}

TEST_CASE("past forty documents a lineage shows the nearest and counts the rest") {
  Files content;
  content["content/directives/a.md"] = paper("1-KL/TW", "1/1/2022");
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i + 100);
    content["content/plans/p" + n + ".md"] =
        paper(n + "-KH/ĐU", "1/2/2022", "implements: [1-KL/TW]\n");
  }
  const std::string page = "{{ following.lineage.count }} {{ following.lineage.left_out }}";
  CHECK(shown(page, "van-ban/a.html", content) == "40 21");
  CHECK(shown(page, "ke-hoach/p100.html", content) == "2 0");
}
