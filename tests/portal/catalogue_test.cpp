// What a browser's script gets to filter and sort the register and the registry of models with.
#include <doctest/doctest.h>

#include <algorithm>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;

namespace {

testing::PortalOptions three_entries() {
  testing::PortalOptions options;
  const auto directive = [&](const char* name, const char* front) {
    options.content[std::string("content/directives/") + name + ".md"] =
        std::string("---\n") + front + "visibility: public\n---\n";
  };
  directive("mot", "title: Về học tập\nsymbol: 21-KL/TW\nissuer: Bộ Chính trị\ndate: 25/10/2021\n");
  directive("hai", "title: Về sách <hay>\nsymbol: 5-KH/HU\ndate: 1/2/2022\nstatus: withdrawn\n");
  directive("ba", "title: Không số\n");
  options.templates["register.html"] =
      "{{ register.rows }}{% for f in register.filters %}|{{ f.key }} {{ f.label }} {{ f.cell }}:"
      "{{ f.options|join(',') }}{% endfor %}";
  return options;
}

}  // namespace

TEST_CASE("the register's pages name what they can be filtered by, options in a useful order") {
  const auto built = build_portal(three_entries());
  CHECK(built.problems == "");
  const std::string filters =
      "|type filter.type 5:Kế hoạch,Kết luận,Văn bản|level filter.level "
      "6:level.centre,level.district"
      "|issuer filter.issuer 7:Bộ Chính trị|year filter.year 8:2022,2021"
      "|state filter.state 9:entry.published,entry.withdrawn";
  CHECK(built.outputs.at("van-ban/index.html") == "so.js" + filters);
  CHECK(built.outputs.at("van-ban/theo-nam/index.html") == "../so.js" + filters);
}

TEST_CASE("one file holds every row of the register, newest first, for a script to call") {
  const auto built = build_portal(three_entries());
  CHECK(built.outputs.at("van-ban/so.js") ==
        "congboRows({\"values\":[[\"Kế hoạch\",\"Kết luận\",\"Văn "
        "bản\"],[\"level.centre\",\"level.district\"],"
        "[\"Bộ Chính trị\"],[\"2022\",\"2021\"],[\"entry.published\",\"entry.withdrawn\"]],"
        "\"rows\":[\n"
        "[\"Kế hoạch 5-KH/HU\",\"hai.html\",\"Về sách <hay>\",\"2022-02-01\",\"01/02/2022\","
        "0,1,-1,0,1],\n"
        "[\"Kết luận 21-KL/TW\",\"mot.html\",\"Về học tập\",\"2021-10-25\",\"25/10/2021\","
        "1,0,0,1,0],\n"
        "[\"Không số\",\"ba.html\",\"\",\"\",\"\",2,-1,-1,-1,0]\n"
        "]});\n");
}

TEST_CASE("past two hundred rows one file still holds them all") {
  testing::PortalOptions options;
  std::string references;
  for (int i = 1; i <= 205; ++i) {
    references += "  - symbol: " + std::to_string(i) + "-KL/TW\n    date: 1/1/2020\n";
  }
  options.content["content/directives/a.md"] =
      "---\ntitle: A\nsymbol: 1-CT/TW\ndate: 1/1/2021\nvisibility: public\nbased_on:\n" +
      references + "---\n";
  const auto built = build_portal(options);
  const std::string& rows = built.outputs.at("van-ban/so.js");
  CHECK(std::count(rows.begin(), rows.end(), '\n') == 208);
}

TEST_CASE("models are filtered by form, field, unit, state and year of registration") {
  testing::PortalOptions options;
  options.content["content/units/thon.md"] =
      "---\ntitle: Thôn 1\ntype: group\nlevel: hamlet\n---\n";
  const auto model = [&](const char* name, const std::string& front) {
    options.content[std::string("content/models/") + name + ".md"] =
        "---\ntitle: Mô hình " + std::string(name) + "\nvisibility: public\n" + front + "---\n";
  };
  model("mot",
        "form: collective\nstatus: active\nfield: Đọc sách\nunit: thon\n"
        "registered: 2022/2025\ndate: 2/2/2022\n");
  model("hai",
        "form: individual\nstatus: registered\nfield: Cây xanh\nregistered: 3/2023\n"
        "consent:\n  scope: kể việc\n  date: 1/1/2023\n");
  model("kin", "form: individual\nstatus: registered\nfield: Kín\nregistered: 2019\n");
  options.templates["list.html"] =
      "{% if list.rows %}{{ list.rows }}{% endif %}{% for f in list.filters %}|{{ f.key }}:"
      "{{ f.options|join(',') }}{% endfor %}";
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/1/2023\n---\n";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("mo-hinh/index.html") ==
        "so.js|form:form.collective,form.individual|field:Cây xanh,Đọc sách|unit:Thôn 1"
        "|status:model.registered,model.active|registered:2023,2022");
  CHECK(built.outputs.at("tin-tuc/index.html") == "");
  // What waits for consent is in no row and no option.
  CHECK(built.outputs.at("mo-hinh/so.js").find("Kín") == std::string::npos);
  CHECK(built.outputs.at("mo-hinh/so.js").find("kin.html") == std::string::npos);
  CHECK(built.outputs.at("mo-hinh/so.js")
            .find("[\"Mô hình mot\",\"mot.html\",\"\",\"2022-02-02\",\"02/02/2022\",0,1,0,1,1]") !=
        std::string::npos);
}

TEST_CASE("a script in a folder of the assets is not linked on every page") {
  testing::PortalOptions options;
  options.theme["assets/a.js"] = "a";
  options.theme["assets/pages/b.js"] = "b";
  options.theme["assets/pages/b.css"] = "b";
  options.templates["home.html"] =
      "{{ site.js|length }} {{ site.css|length }} {{ site.asset['pages/b.js']|length > 20 }}";
  CHECK(testing::render(options, "index.html") == "1 0 True");
}
