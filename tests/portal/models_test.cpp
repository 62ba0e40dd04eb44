// A collective model's course: drawings of its indicators, the review after two years, successors;
// and that an individual has none of it.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::render;

namespace {

testing::PortalOptions one_model(const std::string& front) {
  testing::PortalOptions options;
  options.content["content/models/m.md"] =
      "---\ntitle: Tủ sách\nvisibility: public\ndate: 1/6/2021\n" + front + "---\n";
  options.templates["model.html"] =
      "{% if model.review %}{{ model.review.period }} {{ model.review.last|iso }} "
      "{{ model.review.state }} {{ model.review.done_on }}{% endif %}|"
      "{% for c in model.charts %}{{ c.indicator.name }} {{ c.width }}x{{ c.height }} "
      "{% if c.has_target %}{{ c.target_y }}{% else %}-{% endif %}:"
      "{% for b in c.bars %} {{ b.label or 'đầu' }}={{ b.value }}@{{ b.x }},{{ b.y }},"
      "{{ b.width }},{{ b.height }}{% endfor %};{% endfor %}";
  return options;
}

const std::string kMeasured =
    "form: collective\nstatus: active\nregistered: 2021\nindicators:\n"
    "  - name: Sách\n    unit: cuốn\n    baseline: 100\n    target: \"1.000\"\n"
    "  - name: Lời\n    baseline: ít\n    target: nhiều\n"
    "evaluations:\n"
    "  - date: 20/12/2022\n    values: [\"500\", vừa]\n"
    "  - date: 20/12/2021\n    values: [\"250\", ít]\n";

}  // namespace

TEST_CASE("bars stand in order of date, in proportion, and below the target's line") {
  CHECK(render(one_model(kMeasured), "mo-hinh/m.html") ==
        "năm 2023 2023-12-31 coming |Sách 328x154 38: đầu=100@32,124,44,10 2021=250@141,110,44,24 "
        "2022=500@250,86,44,48;");
}

TEST_CASE("two evaluations of one year bear their months, and only the last six are drawn") {
  std::string front =
      "form: collective\nstatus: active\nindicators:\n"
      "  - name: A\n    baseline: 0\nevaluations:\n";
  for (int year = 2010; year < 2018; ++year) {
    front += "  - date: 1/2/" + std::to_string(year) + "\n    values: [\"4,5%\"]\n";
  }
  front += "  - date: 1/12/2017\n    values: [\"9\"]\n";
  const std::string page = render(one_model(front), "mo-hinh/m.html");
  CHECK(page.find("|A 328x154 -: đầu=0@4,134,38,0 2013=4,5%@50,86,38,48 2014=") == 0);
  CHECK(page.find(" 2016=4,5%@") != std::string::npos);
  CHECK(page.find(" 2/17=4,5%@") != std::string::npos);
  CHECK(page.find(" 12/17=9@280,38,38,96;") != std::string::npos);
}

TEST_CASE("what is no number, negative or too long for its bar is left to the table") {
  const auto chart = [](const char* baseline, const char* value) {
    return render(
        one_model("form: collective\nstatus: active\nindicators:\n  - name: A\n    "
                  "baseline: \"" +
                  std::string(baseline) + "\"\nevaluations:\n  - date: 1/2/2020\n    values: [\"" +
                  value + "\"]\n"),
        "mo-hinh/m.html");
  };
  CHECK(chart("1", "nhiều") == "|");
  CHECK(chart("-1", "2") == "|");
  CHECK(chart("1", "12.345.678") == "|");
  CHECK(chart("0", "0") == "|");
  CHECK(chart("inf", "2") == "|");
  CHECK(chart("0.125", "0,25").find("đầu=0.125@60,86,44,48 2020=0,25@224,38,44,96") !=
        std::string::npos);
}

TEST_CASE("an individual has no review and no drawing, though the file holds numbers") {
  std::string front = kMeasured;
  front.replace(front.find("collective"), 10, "individual");
  front += "consent:\n  scope: kể việc\n  date: 1/1/2021\n";
  auto options = one_model(front);
  options.templates["timeline.html"] =
      "{% for y in timeline.years %}{% for q in y.quarters %}{% for i in q.items %}{{ i.kind }} "
      "{% endfor %}{% endfor %}{% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("mo-hinh/m.html") == "|");
  CHECK(built.outputs.at("dong-thoi-gian/index.html") == "model ");
  CHECK(built.outputs.count("lich/tat-ca.ics") == 0);
}

TEST_CASE("a review is due two years after registration, as exactly as that was told") {
  const auto due = [](const std::string& registered) {
    return render(one_model("form: collective\nstatus: active\nregistered: " + registered + "\n"),
                  "mo-hinh/m.html");
  };
  CHECK(due("2022") == "năm 2024 2024-12-31 coming |");
  CHECK(due("2022/2025") == "năm 2024 2024-12-31 coming |");
  CHECK(due("8/2020") == "tháng 8/2022 2022-08-31 no-result |");
  CHECK(due("29/2/2024") == "28/02/2026 2026-02-28 coming |");
  CHECK(due("../2025") == "|");
}

TEST_CASE("an evaluation from the day of the review on is the review; an earlier one is not") {
  const std::string front =
      "form: collective\nstatus: active\nregistered: 15/3/2020\nevaluations:\n"
      "  - date: 14/3/2022\n    result: sớm\n";
  CHECK(render(one_model(front), "mo-hinh/m.html") == "15/3/2022 2022-03-15 no-result |");
  CHECK(render(one_model(front + "  - date: 20/12/2022\n    result: sau\n"
                                 "  - date: 1/4/2022\n    result: đúng\n"),
               "mo-hinh/m.html") == "15/3/2022 2022-03-15 done 01/4/2022|");
}

TEST_CASE("a model that ended or gave way owes no review") {
  CHECK(render(one_model("form: collective\nstatus: ended\nregistered: 2022\n"),
               "mo-hinh/m.html") == "|");
}

TEST_CASE("the review stands on the timeline, among what comes next and in the calendars") {
  auto options = one_model("form: collective\nstatus: active\nregistered: 9/2021\nunit: thon\n");
  options.content["content/units/thon.md"] =
      "---\ntitle: Thôn 1\ntype: group\nlevel: hamlet\n---\n";
  options.templates["timeline.html"] =
      "{% for y in timeline.years %}{% for q in y.quarters %}{% for i in q.items %}{{ i.period }} "
      "{{ i.kind_label }} {{ i.title }} {{ i.url }};{% endfor %}{% endfor %}{% endfor %}";
  options.templates["home.html"] = "{% for i in home.upcoming %}{{ i.title }}{% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("dong-thoi-gian/2023.html") ==
        "tháng 9/2023 timeline.review Tủ sách ../mo-hinh/m.html;");
  CHECK(built.outputs.at("index.html") == "Tủ sách");
  for (const char* calendar : {"lich/tat-ca.ics", "lich/don-vi/thon.ics"}) {
    const std::string& text = built.outputs.at(calendar);
    CHECK(text.find("UID:m#so-ket@xa.example\r\n") != std::string::npos);
    CHECK(text.find("DTSTART;VALUE=DATE:20230930\r\n") != std::string::npos);
    CHECK(text.find("SUMMARY:timeline.review: Tủ sách\r\n") != std::string::npos);
    CHECK(text.find("URL:https://xa.example/mo-hinh/m.html\r\n") != std::string::npos);
  }
}

TEST_CASE("a replaced model points to its successor, which tells what it took the place of") {
  testing::PortalOptions options;
  options.content["content/models/cu.md"] =
      "---\ntitle: Cũ\nvisibility: public\nform: collective\nstatus: replaced\n"
      "replaced_by: moi\nregistered: 2021\n---\n";
  options.content["content/models/moi.md"] =
      "---\ntitle: Mới\nvisibility: public\nform: collective\nstatus: active\n---\n";
  options.templates["model.html"] =
      "{% if model.replaced_by %}{{ model.replaced_by.title }}{% endif %}|"
      "{% for d in model.replaces %}{{ d.title }}{% endfor %}";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("mo-hinh/cu.html") == "Mới|");
  CHECK(built.outputs.at("mo-hinh/moi.html") == "|Cũ");
}
