// Pages that show many things: lists and their pagers, the register, the tree of units, timelines.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;
using congbo::testing::render;

namespace {

testing::PortalOptions five_news() {
  testing::PortalOptions options;
  options.content["site.yaml"] =
      kPlainSite +
      "limits:\n  page_rows: 2\ncolumns:\n  - id: cot\n    title: Cột\n    from: 2022\n";
  for (const char* day : {"1", "2", "3", "4", "5"}) {
    options.content[std::string("content/news/tin-") + day + ".md"] =
        std::string("---\ntitle: Tin ") + day + "\ndate: " + day +
        "/5/2023\ncolumn: cot\ntags: [Thẻ]\n---\n";
  }
  options.templates["list.html"] =
      "{{ list.key }} {{ list.title }}:{% for d in list.items %} {{ d.title }}{% endfor %}|"
      "{{ list.pager.number }}/{{ list.pager.total }} {{ list.pager.count }}|"
      "{% if list.pager.previous %}-{{ list.pager.previous }}{% endif %}"
      "{% if list.pager.next %}+{{ list.pager.next }}{% endif %}|"
      "{% for p in list.pager.pages %}{{ p.title }}={{ p.url }}{{ '*' if p.current }} {% endfor %}"
      "{% if list.group %}{{ list.group.from }}{% endif %}";
  return options;
}

}  // namespace

TEST_CASE("a section's list is cut into pages that know each other") {
  const auto built = build_portal(five_news());
  CHECK(built.outputs.at("tin-tuc/index.html") ==
        "news section.news: Tin 5 Tin 4|1/3 5|+trang-2.html|1=index.html* 2=trang-2.html "
        "3=trang-3.html ");
  CHECK(built.outputs.at("tin-tuc/trang-2.html") ==
        "news section.news: Tin 3 Tin 2|2/3 5|-index.html+trang-3.html|1=index.html "
        "2=trang-2.html* 3=trang-3.html ");
  CHECK(built.outputs.at("tin-tuc/trang-3.html") ==
        "news section.news: Tin 1|3/3 5|-trang-2.html|1=index.html 2=trang-2.html "
        "3=trang-3.html* ");
}

TEST_CASE("columns and tags have pages of their own and an index each") {
  testing::PortalOptions options = five_news();
  options.templates["groups.html"] =
      "{{ groups.key }}:{% for g in groups.items %} {{ g.key }} {{ g.title }} {{ g.url }} "
      "{{ g.count }}{% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("chuyen-muc/cot.html") ==
        "column Cột: Tin 5 Tin 4|1/3 5|+cot/trang-2.html|1=cot.html* 2=cot/trang-2.html "
        "3=cot/trang-3.html năm 2022");
  CHECK(built.outputs.at("chuyen-muc/cot/trang-2.html") ==
        "column Cột: Tin 3 Tin 2|2/3 5|-../cot.html+trang-3.html|1=../cot.html 2=trang-2.html* "
        "3=trang-3.html năm 2022");
  CHECK(built.outputs.at("the/the.html").find("tag Thẻ: Tin 5 Tin 4|") == 0);
  CHECK(built.outputs.at("chuyen-muc/index.html") == "columns: column Cột cot.html 5");
  CHECK(built.outputs.at("the/index.html") == "tags: tag Thẻ the.html 5");
}

TEST_CASE("sections that have something to show are listed with their counts") {
  testing::PortalOptions options = five_news();
  options.templates["home.html"] =
      "{% for s in site.sections %}{{ s.key }}={{ s.count }} {% endfor %}|"
      "{% for d in home.news %}{{ d.title }} {% endfor %}";
  CHECK(render(options, "index.html") ==
        "news=5 columns=1 tags=1 timeline=5 |Tin 5 Tin 4 Tin 3 Tin 2 Tin 1 ");
}

TEST_CASE("the register stands in three orders, newest first within each group") {
  testing::PortalOptions options;
  const auto directive = [&](const char* name, const char* symbol, const char* date) {
    options.content[std::string("content/directives/") + name + ".md"] =
        std::string("---\ntitle: ") + name + "\nsymbol: " + symbol + "\n" + date +
        "visibility: public\n---\n";
  };
  directive("mot", "21-KL/TW", "date: 25/10/2021\n");
  directive("hai", "5-KH/HU", "date: 1/2/2022\n");
  directive("ba", "7-KL/TU", "date: 1/3/2022\n");
  directive("bon", "8-KH/TU", "");
  options.templates["register.html"] =
      "{{ register.view }}:{% for g in register.groups %} [{{ g.title }}]"
      "{% for e in g.entries %} {{ e.symbol }}{% endfor %}{% endfor %}|"
      "{% for v in register.views %}{{ v.title }}={{ v.url }}{{ '*' if v.current }} {% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.problems == "");
  CHECK(built.outputs.at("van-ban/index.html") ==
        "level: [level.centre] 21-KL/TW [level.province] 7-KL/TU 8-KH/TU [level.district] 5-KH/HU|"
        "register.level=index.html* register.type=theo-loai/index.html "
        "register.year=theo-nam/index.html ");
  CHECK(built.outputs.at("van-ban/theo-loai/index.html")
            .find("type: [Kế hoạch] 5-KH/HU 8-KH/TU [Kết luận] 7-KL/TU 21-KL/TW|") == 0);
  CHECK(built.outputs.at("van-ban/theo-nam/index.html")
            .find("year: [2022] 7-KL/TU 5-KH/HU [2021] 21-KL/TW [register.undated] 8-KH/TU|") == 0);
}

TEST_CASE("past two hundred rows the register goes on and says that a group continues") {
  testing::PortalOptions options;
  std::string references;
  for (int i = 1; i <= 205; ++i) {
    references += "  - symbol: " + std::to_string(i) + "-KL/TW\n    date: 1/1/2020\n";
  }
  options.content["content/directives/a.md"] =
      "---\ntitle: A\nsymbol: 1-CT/TW\ndate: 1/1/2021\nvisibility: public\nbased_on:\n" +
      references + "---\n";
  options.templates["register.html"] =
      "{{ register.pager.number }}/{{ register.pager.total }}:{% for g in register.groups %} "
      "{{ g.title }}{{ '+' if g.continued }} {{ g.entries | length }}{% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("van-ban/theo-nam/index.html") == "1/2: 2021 1 2020 199");
  CHECK(built.outputs.at("van-ban/theo-nam/trang-2.html") == "2/2: 2020+ 6");
}

TEST_CASE("units stand by level, each under the highest one of its level") {
  testing::PortalOptions options;
  options.content["content/units/tinh.md"] =
      "---\ntitle: Tỉnh ủy\ntype: party\nlevel: province\n---\n";
  options.content["content/units/xa.md"] =
      "---\ntitle: Đảng ủy\ntype: party\nlevel: commune\nparent: tinh\n---\n";
  options.content["content/units/ban.md"] =
      "---\ntitle: Ban\ntype: party\nlevel: commune\nparent: xa\n---\n";
  options.templates["units.html"] =
      "{% for l in levels %}{{ l.level }} {{ l.level_label }}:{% for u in l.units %} {{ u.name }}"
      "({% for c in u.children %}{{ c.name }}{% endfor %}){% endfor %}\n{% endfor %}";
  CHECK(render(options, "don-vi/index.html") ==
        "province level.province: Tỉnh ủy(Đảng ủy)\ncommune level.commune: Đảng ủy(Ban)\n");
}

namespace {

testing::PortalOptions dated_site() {
  testing::PortalOptions options;
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch\nsymbol: 1-KH/ĐU\ndate: 3/1/2023\nvisibility: public\n"
      "period: 2023/2024\nmilestones:\n"
      "  - id: a\n    title: Tháng tư\n    due: trong tháng 4/2023\n"
      "  - id: b\n    title: Cả năm\n    due: năm 2023\n"
      "  - id: c\n    title: Quý\n    due: quý III/2023\n"
      "  - id: d\n    title: Hạn\n    due: trước 20/8/2024\n---\n";
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 9/4/2023\n---\n";
  options.templates["timeline.html"] =
      "{{ timeline.title }} {{ timeline.year }}|{% for y in timeline.years %}{{ y.number }}"
      "({{ y.count }}){% for q in y.quarters %} #{{ q.anchor }} {{ q.title }}:"
      "{% for i in q.items %} {{ i.period }} {{ i.title }} {{ i.kind_label }}"
      "{% if i.occurrence %} {{ i.occurrence.state }}{% endif %};{% endfor %}{% endfor %}\n"
      "{% endfor %}{% if timeline.previous %}-{{ timeline.previous.url }}{% endif %}"
      "{% if timeline.next %}+{{ timeline.next.url }}{% endif %}";
  return options;
}

}  // namespace

TEST_CASE("the whole timeline stands by year and quarter, duties where they fall due") {
  CHECK(render(dated_site(), "dong-thoi-gian/index.html") ==
        "section.timeline 0|2023(5) #ca-nam-2023 timeline.whole-year: năm 2023 Cả năm "
        "timeline.milestone coming; #quy-1-2023 Quý I/2023: 03/01/2023 Kế hoạch timeline.issued; "
        "#quy-2-2023 Quý II/2023: 09/4/2023 Tin timeline.news; tháng 4/2023 Tháng tư "
        "timeline.milestone no-result; #quy-3-2023 Quý III/2023: quý III/2023 Quý "
        "timeline.milestone coming;\n"
        "2024(1) #quy-3-2024 Quý III/2024: trước 20/8/2024 Hạn timeline.milestone coming;\n");
}

TEST_CASE("a year's page has its own items and the way to its neighbours") {
  CHECK(render(dated_site(), "dong-thoi-gian/2024.html") ==
        "section.timeline 2024 2024|2024(1) #quy-3-2024 Quý III/2024: trước 20/8/2024 Hạn "
        "timeline.milestone coming;\n-2023.html");
}

TEST_CASE("home tells what comes next and what happened, but no duty without a result") {
  testing::PortalOptions options = dated_site();
  options.templates["home.html"] =
      "{% for i in home.upcoming %}{{ i.title }} {{ i.url }};{% endfor %}|"
      "{% for i in home.recent %}{{ i.title }};{% endfor %}";
  CHECK(render(options, "index.html") ==
        "Quý ke-hoach/kh.html#moc-c;Cả năm ke-hoach/kh.html#moc-b;Hạn ke-hoach/kh.html#moc-d;|"
        "Tin;Kế hoạch;");
}
