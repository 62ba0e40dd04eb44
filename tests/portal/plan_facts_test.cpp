// What a plan's page knows beyond what the plan says: which dates still count, the picture of the
// dates, who shares a duty, quotas beside models, what of too many dates is shown.
#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::render;

namespace {

constexpr const char* kPath = "ke-hoach/kh.html";

// A plan 1-KH/ĐU with `keys` of its own.
testing::PortalOptions plan_with(const std::string& keys, const std::string& plan_template) {
  testing::PortalOptions options;
  options.templates["plan.html"] = plan_template;
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch\nsymbol: 1-KH/ĐU\ndate: 1/1/2023\nvisibility: public\n" + keys +
      "---\n";
  return options;
}

void add_unit(testing::PortalOptions& options, const std::string& id, const std::string& keys) {
  options.content["content/units/" + id + ".md"] =
      "---\ntitle: Đơn vị " + id + "\nlevel: hamlet\n" + keys + "---\n";
}

const std::string kQuarterly =
    "period: 2023\nmilestones:\n  - id: bao-cao\n    title: Báo cáo\n    due: hằng quý\n";

const std::string kStates =
    "{{ plan.progress.in_force }} {{ plan.progress.cancelled }} {{ plan.next.period }}:"
    "{% for m in plan.milestones %}{% for o in m.occurrences %} {{ o.state }}{% endfor %}"
    "{% endfor %}";

std::string daily(int from, int to, const std::string& due) {
  std::string keys = "period: 2023/2024\nmilestones:\n";
  for (int i = from; i <= to; ++i) {
    const std::string id = "m" + std::to_string(i);
    keys += "  - id: " + id + "\n    title: Mốc " + id + "\n    due: " + due + "\n";
  }
  return keys;
}

}  // namespace

TEST_CASE(
    "a draft says until when and where to people may comment, and nothing once it is issued") {
  const std::string shown =
      "{% if plan.comments %}{{ plan.comments.until.day }} {{ plan.comments.to }} "
      "{{ plan.comments.open }}{% else %}-{% endif %}";
  const std::string comments = "comments:\n  until: 15/6/2023\n  to: Văn phòng\n";
  testing::PortalOptions options = plan_with("status: draft\n" + comments, shown);
  CHECK(render(options, kPath) == "15 Văn phòng True");
  options.as_of = "2023-06-16";
  CHECK(render(options, kPath) == "15 Văn phòng False");
  CHECK(render(plan_with("status: issued\n" + comments, shown), kPath) == "-");
  CHECK(render(plan_with("status: draft\n", shown), kPath) == "-");
  CHECK(render(plan_with("status: draft\ncomments:\n  to: Văn phòng\n", shown), kPath) ==
        " Văn phòng True");
}

TEST_CASE("a withdrawn plan waits for nothing: no next date, nothing upcoming, no progress") {
  testing::PortalOptions options = plan_with("status: withdrawn\n" + kQuarterly, kStates);
  CHECK(render(options, kPath) == "False 4 : cancelled cancelled cancelled cancelled");
  options.templates["home.html"] = "{% for i in home.upcoming %}{{ i.title }}{% endfor %}";
  CHECK(render(options, "index.html").empty());
  CHECK(render(plan_with("status: issued\n" + kQuarterly, kStates), kPath) ==
        "True 0 quý II/2023: no-result coming coming coming");
}

TEST_CASE("a replaced plan asks for what fell due before its successor, and for nothing after") {
  testing::PortalOptions options = plan_with("status: replaced\n" + kQuarterly, kStates);
  options.as_of = "2023-10-15";
  options.content["content/plans/moi.md"] =
      "---\ntitle: Mới\nsymbol: 2-KH/ĐU\ndate: 1/7/2023\nvisibility: public\nreplaces: [1-KH/ĐU]\n"
      "---\n";
  CHECK(render(options, kPath) == "False 2 : no-result no-result cancelled cancelled");
  options.content["content/plans/moi.md"] = "---\ntitle: Mới\n---\n";
  CHECK(render(options, kPath) == "False 1 : no-result no-result no-result cancelled");
}

TEST_CASE("the picture of the dates covers whole quarters and puts each mark where its days are") {
  const std::string keys =
      "period: 2023\nmilestones:\n  - id: a\n    title: Sau\n    due: quý III/2023\n"
      "  - id: b\n    title: Trước\n    due: trước 20/5/2023\n    results:\n"
      "      - state: done\n  - id: c\n    title: Giữ nếp\n    due: thường xuyên\n";
  CHECK(render(plan_with(keys,
                         "{% with c = plan.chart %}{{ c.width }}x{{ c.height }} {{ c.top }}-"
                         "{{ c.bottom }} {{ c.first|iso }}..{{ c.last|iso }} {{ c.left }}-"
                         "{{ c.right }} {{ c.today }} {{ c.omitted }}|"
                         "{% for y in c.years %}{{ y.label }}@{{ y.x }}+{{ y.width }} {% endfor %}|"
                         "{% for q in c.quarters %}{{ q.label }}@{{ q.x }}+{{ q.width }} "
                         "{% endfor %}|{% for r in c.rows %}{{ r.milestone.id }} {{ r.title }} "
                         "{{ r.title_y }} {{ r.mark_y }}:{% for k in r.marks %} {{ k.state }}@"
                         "{{ k.x }}+{{ k.width }}{% endfor %};{% endfor %}{% endwith %}"),
               kPath) ==
        "328x120 34-102 2023-04-01..2023-09-30 4-324 135 0|2023@4+320 |II@4+159 III@163+161 |"
        "b Trước 47 53: done@84+8;a Sau 81 87: coming@163+161;");
  CHECK(render(plan_with("milestones:\n  - id: c\n    title: Giữ nếp\n    due: thường xuyên\n",
                         "{{ plan.chart is none }}"),
               kPath) == "True");
}

TEST_CASE("dates too close to be told apart become one mark, and long titles one line") {
  const std::string keys =
      "period: 2023/2024\nmilestones:\n  - id: a\n    due: hằng ngày\n    title: Trực loa và ghi "
      "sổ "
      "trực của trạm truyền thanh xã mỗi ngày hai buổi sáng chiều\n";
  CHECK(render(plan_with(keys,
                         "{% for r in plan.chart.rows %}{{ r.title }}:{% for k in r.marks %} "
                         "{{ k.state }}@{{ k.x }}+{{ k.width }}{% endfor %}{% endfor %}"),
               kPath) ==
        "Trực loa và ghi sổ trực của trạm truyền thanh…: no-result@4+76 coming@72+252");
}

TEST_CASE("a picture has room for 24 milestones: those nearest to the day of the build") {
  std::string keys = "period: 2023/2024\nmilestones:\n";
  for (int i = 1; i <= 28; ++i) {
    const std::string day = std::to_string(i);
    keys += "  - id: m" + day + "\n    title: M" + day + "\n    due: " + day + "/2/2024\n";
  }
  const std::string shown =
      "{{ plan.chart.omitted }}:{% for r in plan.chart.rows %}{% if loop.first or loop.last %} "
      "{{ r.title }}{% endif %}{% endfor %} {{ plan.chart.rows|length }}";
  CHECK(render(plan_with(keys, shown), kPath) == "4: M1 M24 24");
  testing::PortalOptions late = plan_with(keys, shown);
  late.as_of = "2024-12-31";
  CHECK(render(late, kPath) == "4: M5 M28 24");
}

TEST_CASE("units that share a duty name each other with their roles") {
  testing::PortalOptions options = plan_with(
      "duties:\n  - unit: a\n    role: lead\n    text: Tuyên truyền\n  - unit: b\n"
      "    role: coordinate\n    text: tuyên truyền\n  - unit: b\n    text: Báo cáo\n",
      "{% for g in plan.duties %}{% for d in g.duties %}{{ g.unit_name }} {{ d.role }} {{ d.text }}"
      "{% for p in d.partners %} +{{ p.unit.name }} {{ p.role }} {{ p.role_label }}{% endfor %};"
      "{% endfor %}{% endfor %}");
  add_unit(options, "a", "");
  add_unit(options, "b", "");
  CHECK(render(options, kPath) ==
        "Đơn vị a lead Tuyên truyền +Đơn vị b coordinate role.coordinate;"
        "Đơn vị b coordinate tuyên truyền +Đơn vị a lead role.lead;Đơn vị b  Báo cáo;");
}

TEST_CASE("what fulfilled a milestone is told once: by a result, or beside the results") {
  testing::PortalOptions options = plan_with(
      "milestones:\n  - id: hop\n    title: Họp\n    due: 5/5/2023\n    results:\n"
      "      - state: done\n        document: tin-1\n",
      "{% for m in plan.milestones %}{% for d in m.further %}{{ d.title }} {{ d.kind_label }};"
      "{% endfor %}{% endfor %}");
  for (const char* id : {"tin-1", "tin-2"}) {
    options.content[std::string("content/news/") + id + ".md"] =
        std::string("---\ntitle: ") + id + "\ndate: 5/5/2023\nfulfils: [kh#hop]\n---\n";
  }
  CHECK(render(options, kPath) == "tin-2 kind.news;");
}

TEST_CASE("quotas stand beside the models that are published, for each member of a group") {
  testing::PortalOptions options = plan_with(
      "period: 2023/2024\nquota:\n  - unit: xa\n    collective: 2-3\n    individual: 1\n"
      "  - each: nhom\n    collective: 1\n",
      "{% for q in plan.quota_counts %}{{ q.unit.name }} {{ q.via.name }} {{ q.collective }}="
      "{{ q.collective_models }} {{ q.individual }}={{ q.individual_models }};{% endfor %}");
  add_unit(options, "xa", "");
  add_unit(options, "b", "");
  add_unit(options, "a", "");
  add_unit(options, "cu", "until: 2020\n");
  add_unit(options, "nhom", "type: group\nmembers: [b, a, cu]\n");
  const auto model = [&](const std::string& id, const std::string& keys) {
    options.content["content/models/" + id + ".md"] =
        "---\ntitle: " + id + "\nform: collective\n" + keys + "---\n";
  };
  model("trong-thoi-gian", "visibility: public\nunit: xa\nregistered: 5/2023\n");
  model("ngoai-thoi-gian", "visibility: public\nunit: xa\nregistered: 2021\n");
  model("chua-dang", "unit: xa\nregistered: 2023\n");
  model("noi-ve-ke-hoach", "visibility: public\nunit: b\nregistered: 2021\nabout: [kh]\n");
  // Members keep the group's order: nobody is ranked. One that had ended is asked for nothing.
  CHECK(render(options, kPath) ==
        "Đơn vị xa  2–3=1 1=0;Đơn vị b Đơn vị nhom 1=1 =0;Đơn vị a Đơn vị nhom 1=0 =0;");
}

TEST_CASE("a model that names one plan with quotas does not count for another of the same time") {
  testing::PortalOptions options =
      plan_with("period: 2023\nquota:\n  - unit: xa\n    collective: 1\n",
                "{% for q in plan.quota_counts %}{{ q.collective_models }}{% endfor %}");
  add_unit(options, "xa", "");
  options.content["content/plans/khac.md"] =
      "---\ntitle: Khác\nsymbol: 3-KH/ĐU\ndate: 1/1/2023\nvisibility: public\nperiod: 2023\n"
      "quota:\n  - unit: xa\n    collective: 1\n---\n";
  options.content["content/models/m.md"] =
      "---\ntitle: M\nform: collective\nvisibility: public\nunit: xa\nregistered: 2023\n"
      "about: [khac]\n---\n";
  CHECK(render(options, kPath) == "0");
  CHECK(render(options, "ke-hoach/khac.html") == "1");
}

TEST_CASE(
    "a plan of too many dates shows of each series those around today and those with results") {
  const std::string results = "    results:\n      - period: 2023-01-02\n        state: done\n";
  const std::string shown =
      "{% for m in plan.milestones %}{{ m.occurrences|length }} {{ m.hidden }}:"
      "{% for o in m.shown %} {{ o.edtf }}{% endfor %}{% endfor %}";
  CHECK(render(plan_with(daily(1, 1, "hằng ngày") + results, shown), kPath) ==
        "731 718: 2023-01-02 2023-06-09 2023-06-10 2023-06-11 2023-06-12 2023-06-13 2023-06-14 "
        "2023-06-15 2023-06-16 2023-06-17 2023-06-18 2023-06-19 2023-06-20");
  CHECK(render(plan_with(daily(1, 1, "hằng tháng"),
                         "{% for m in plan.milestones %}"
                         "{{ m.shown|length }} {{ m.hidden }}"
                         "{% endfor %}"),
               kPath) == "24 0");
}

TEST_CASE("a paper past its last day is no longer in force, but never was as a draft") {
  const std::string shown = "{{ entry.state }} {{ entry.state_label }}";
  testing::PortalOptions options = plan_with("status: issued\nexpires: 30/6/2023\n", shown);
  options.as_of = "2023-06-30";
  CHECK(render(options, kPath) == "published entry.published");
  options.as_of = "2023-07-01";
  CHECK(render(options, kPath) == "expired entry.expired");
  options = plan_with("status: draft\nexpires: 30/6/2023\n", shown);
  options.as_of = "2023-07-01";
  CHECK(render(options, kPath) == "published entry.published");
}

TEST_CASE("whom to ask is a link where the words are a unit's id or name") {
  const std::string shown =
      "{{ plan.questions_to }}|{{ plan.questions_unit.name }}|{{ plan.comments.unit.name }}";
  testing::PortalOptions options = plan_with(
      "status: draft\nquestions_to: van-phong\ncomments:\n  to: Văn phòng Đảng ủy\n", shown);
  add_unit(options, "van-phong", "names:\n  - name: Văn phòng Đảng ủy\n");
  CHECK(render(options, kPath) == "van-phong|Văn phòng Đảng ủy|Văn phòng Đảng ủy");
  options = plan_with("status: draft\nquestions_to: Bộ phận một cửa\n",
                      "{{ plan.questions_unit is none }}");
  CHECK(render(options, kPath) == "True");
}

TEST_CASE("a milestone says how far it is from the one it is counted from") {
  const std::string keys =
      "milestones:\n  - id: a\n    title: Hội nghị\n    due: 5/5/2023\n  - id: b\n    title: Báo "
      "cáo"
      "\n    after:\n      milestone: a\n      offset: sau 10 ngày\n";
  CHECK(render(plan_with(keys,
                         "{% for m in plan.milestones %}{{ m.id }}{% if m.after %} "
                         "{{ m.after.id }} {{ m.distance }}{% endif %};{% endfor %}"),
               kPath) == "a;b a sau 10 ngày;");
}

TEST_CASE("what a plan stands on is not told again among what it mentions") {
  testing::PortalOptions options = plan_with(
      "implements: [21-KL/TW]\n",
      "{% for g in entry.outgoing %}{{ g.kind }}:{% for r in g.relations %} {{ r.to.label }}"
      "{% endfor %};{% endfor %}");
  options.content["content/plans/kh.md"] += "Theo Kết luận số 21-KL/TW.\n";
  CHECK(render(options, kPath) == "implements: Kết luận 21-KL/TW;");
  options.content["content/plans/kh.md"] += "Xem Nghị quyết số 30-NQ/TU.\n";
  CHECK(render(options, kPath) == "implements: Kết luận 21-KL/TW;cites: Nghị quyết 30-NQ/TU;");
}

TEST_CASE("a draft's dates are proposed, before today as after it, and the next is one ahead") {
  testing::PortalOptions options = plan_with(
      "status: draft\nperiod: 2023\nmilestones:\n  - id: a\n    title: Báo cáo\n    due: hằng quý\n"
      "    units: [x]\n",
      "{% for m in plan.milestones %}{% for o in m.occurrences %}{{ o.state }} {% endfor %}"
      "{{ m.next.period }}{% endfor %}");
  add_unit(options, "x", "");
  options.as_of = "2023-05-15";
  CHECK(render(options, kPath) == "proposed proposed proposed proposed quý II/2023");
  options.templates["unit.html"] =
      "{% for t in unit.drafted %}{{ t.state }} {{ t.next.period }} {{ t.done }}/{{ t.past }}"
      "{% endfor %}|{{ unit.open|length }}";
  CHECK(render(options, "don-vi/x.html") == "proposed quý II/2023 0/0|0");
}

TEST_CASE("a paper that waits for its number is called by its title") {
  testing::PortalOptions options;
  options.templates["plan.html"] = "{{ entry.label }}|{{ plan.symbol }}";
  options.content["content/plans/kh.md"] =
      "---\ntitle: Kế hoạch đọc sách\nsymbol: /KH-UBND\nstatus: draft\nvisibility: public\n---\n";
  CHECK(render(options, kPath) == "Kế hoạch đọc sách|/KH-UBND");
}

TEST_CASE("a date with a beginning and an end is named by both, not by its last year") {
  CHECK(render(plan_with(
                   "milestones:\n  - id: a\n    title: Dựng tủ sách\n    due: từ 2022 đến 2025\n",
                   "{% for m in plan.milestones %}{% for o in m.occurrences %}{{ o.period }}"
                   "{% endfor %}{% endfor %}"),
               kPath) == "2022–2025");
}

TEST_CASE("a paper's head names the committee, whoever speaks for it") {
  const std::string shown = "{{ plan.issuer }}|{{ plan.issuer_head }}|{{ plan.issuer_parent }}";
  const auto head = [&](const std::string& issuer) {
    testing::PortalOptions options = plan_with("issuer: " + issuer + "\n", shown);
    add_unit(options, "btv", "names:\n  - name: Ban Thường vụ Đảng ủy xã\nparent: du\n");
    add_unit(options, "du", "names:\n  - name: Đảng ủy xã\nparent: hu\n");
    add_unit(options, "hu", "names:\n  - name: Huyện ủy\n");
    return render(options, kPath);
  };
  CHECK(head("btv") == "Ban Thường vụ Đảng ủy xã|Đảng ủy xã|Huyện ủy");
  CHECK(head("du") == "Đảng ủy xã|Đảng ủy xã|Huyện ủy");
  CHECK(head("Ban Thường vụ Huyện uỷ Tư Nghĩa") ==
        "Ban Thường vụ Huyện uỷ Tư Nghĩa|Huyện uỷ Tư Nghĩa|");
  CHECK(head("Ban Thường vụ") == "Ban Thường vụ|Ban Thường vụ|");
}
