// The search page and what is published beside it; the index itself is another room's.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;

namespace {

testing::PortalOptions searched_site() {
  testing::PortalOptions options;
  options.content["site.yaml"] = kPlainSite + "columns:\n- id: cot\n  title: Cột\n";
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 5/4/2023\ncolumn: cot\n---\n";
  options.content["content/plans/76-kh-du.md"] =
      "---\ntitle: Kế hoạch\nsymbol: 76-KH/ĐU\ndate: 4/4/2022\nvisibility: public\n"
      "based_on: 21-KL/TW\n---\n";
  options.content["content/units/xa.md"] =
      "---\ntitle: Đảng ủy xã\ntype: party\nlevel: commune\n---\n";
  options.search_index = "tim-kiem/muc-luc.js?v=1";
  options.extra_files["tim-kiem/muc-luc.js"] = "congboSearch();\n";
  options.templates["search.html"] =
      "{{ page.kind }} {{ page.title }} <p data-index=\"{{ search.index }}\"></p>"
      "{% for c in search.kinds %} {{ c.key }}={{ c.title }}{% endfor %}|"
      "{% for c in search.years %} {{ c.key }}={{ c.title }}{% endfor %}|"
      "{% for c in search.columns %} {{ c.key }}={{ c.title }}{% endfor %}|"
      "{% for c in search.units %} {{ c.key }}={{ c.title }}{% endfor %}";
  options.templates["news.html"] = "{{ site.search }}";
  options.templates["home.html"] = "{{ site.search }}";
  return options;
}

}  // namespace

TEST_CASE("the search page offers what the site holds") {
  const auto built = build_portal(searched_site());
  CHECK(built.problems.empty());
  CHECK(built.outputs.at("tim-kiem.html") ==
        "search search.title <p data-index=\"tim-kiem/muc-luc.js?v=1\"></p>"
        " directive=kind.directive plan=kind.plan news=kind.news unit=kind.unit|"
        " 2023=2023 2022=2022| cot=Cột| xa=Đảng ủy xã");
  CHECK(built.outputs.at("tim-kiem/muc-luc.js") == "congboSearch();\n");
  CHECK(built.outputs.at("sitemap.xml").find("tim-kiem.html</loc>") != std::string::npos);
}

TEST_CASE("every page knows the way to the search") {
  const auto built = build_portal(searched_site());
  CHECK(built.outputs.at("index.html") == "tim-kiem.html");
  CHECK(built.outputs.at("tin-tuc/tin.html") == "../tim-kiem.html");
}

TEST_CASE("without an index there is neither a search page nor a way to it") {
  testing::PortalOptions options = searched_site();
  options.search_index.clear();
  options.extra_files.clear();
  const auto built = build_portal(options);
  CHECK(built.outputs.count("tim-kiem.html") == 0);
  CHECK(built.outputs.at("index.html").empty());
}

TEST_CASE("a file of the index that another output claims is a collision") {
  testing::PortalOptions options = searched_site();
  options.extra_files["tin-tuc/tin.html"] = "x";
  CHECK(build_portal(options).problems ==
        "site.yaml duplicate-output trang “tin-tuc/tin.html” được tạo từ hai nguồn: "
        "content/news/tin.md và congbo (tin-tuc/tin.html) (đổi tên một trong hai, hoặc thêm dòng "
        "slug: vào một tệp)\n");
}
