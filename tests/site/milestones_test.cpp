// Milestones: their dates inside the plan's life, what they wait for, and results.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

std::string plan(const std::string& head, const std::string& milestones) {
  return kPublic + "date: 14/4/2023\n" + head + "milestones:\n" + milestones;
}

std::string milestone(const std::string& id, const std::string& lines) {
  return "  - id: " + id + "\n    title: Việc\n" + lines;
}

// "period first..last", one occurrence a part; then what keeps it from having dates.
std::string dates_of(const Built& built, std::string_view plan_and_id) {
  const schedule::Expansion& expansion =
      built.site.milestones[built.milestone(plan_and_id)].expansion;
  std::string out;
  for (const schedule::Occurrence& item : expansion.occurrences) {
    if (!out.empty()) out += "; ";
    out += to_string(item.period) + " " + to_iso(item.first) + ".." + to_iso(item.last);
  }
  if (expansion.waiting) out += "waiting";
  if (expansion.standing) out += "standing";
  return out;
}

std::string results_of(const Built& built, std::string_view plan_and_id) {
  std::string out;
  for (const OccurrenceResult& item : built.site.milestones[built.milestone(plan_and_id)].results) {
    if (!out.empty()) out += "; ";
    out += std::to_string(item.occurrence);
    if (item.unit != kNone) out += " " + unit_ids(built.site, {item.unit});
    out += " #" + std::to_string(static_cast<int>(item.result->state));
    if (item.document != kNone) out += " " + ids(built.site, {item.document});
  }
  return out;
}

}  // namespace

TEST_CASE("a repeating milestone has its dates inside the plan's life") {
  const Built built = build_clean({
      {"plans/p.md", plan("period: 2022/2024\n",
                          milestone("nam", "    due: tháng 11 hằng năm\n") +
                              milestone("ngan", "    due: tháng 11 hằng năm, từ 2023 đến 2023\n") +
                              milestone("mot", "    due: quý II/2026\n") +
                              milestone("luon", "    due: thường xuyên\n"))},
      {"plans/q.md", plan("period: 2023\n", milestone("quy", "    due: hằng quý\n"))},
  });
  CHECK(dates_of(built, "p#nam") ==
        "2022-11 2022-11-01..2022-11-30; 2023-11 2023-11-01..2023-11-30; "
        "2024-11 2024-11-01..2024-11-30");
  CHECK(dates_of(built, "p#ngan") == "2023-11 2023-11-01..2023-11-30");
  CHECK(dates_of(built, "p#mot") == "2026-34 2026-04-01..2026-06-30");
  CHECK(dates_of(built, "p#luon") == "standing");
  CHECK(dates_of(built, "q#quy") ==
        "2023-33 2023-01-01..2023-03-31; 2023-34 2023-04-01..2023-06-30; "
        "2023-35 2023-07-01..2023-09-30; 2023-36 2023-10-01..2023-12-31");
}

TEST_CASE("the frame is the period; without its beginning the plan's date") {
  const auto dates = [](const std::string& period) {
    return dates_of(
        build({{"plans/p.md", plan(period, milestone("m", "    due: tháng 1 hằng năm\n"))}}),
        "p#m");
  };
  CHECK(dates("period: 1/2023\n") == "2023-01 2023-01-01..2023-01-31");
  CHECK(dates("period: ../2024\n") == "2024-01 2024-01-01..2024-01-31");
  CHECK(dates("period: 2022-02/2023\n") == "2023-01 2023-01-01..2023-01-31");
  CHECK(dates("period: 2022/..\n") == "");
  CHECK(dates("") == "");
}

TEST_CASE("a missing period is one warning a plan, and none where the phrase has its own end") {
  CHECK(build({{"plans/p.md", plan("", milestone("a", "    due: hằng quý\n") +
                                           milestone("b", "    due: hằng tháng\n"))}})
            .problems == "content/plans/p.md plan-period-missing");
  CHECK(build({{"plans/p.md",
                plan("", milestone("a", "    due: tháng 11 hằng năm, từ 2023 đến 2025\n"))}})
            .problems == "");
}

TEST_CASE("whether a day before includes that day is the site's word") {
  const Files files{{"plans/p.md", plan("", milestone("m", "    due: trước 20/5/2023\n"))}};
  CHECK(dates_of(build_clean(files), "p#m").find("2023-05-19") != std::string::npos);
  Files inclusive = files;
  inclusive["site.yaml"] = "title: T\ndeadlines:\n  before: inclusive\n";
  CHECK(dates_of(build_clean(inclusive), "p#m").find("2023-05-20") != std::string::npos);
}

TEST_CASE("a milestone may be counted from another, which may be counted from a third") {
  const Built built = build_clean({
      {"plans/p.md",
       plan("", milestone("ba", "    after:\n      milestone: hai\n      offset: sau 1 tháng\n") +
                    milestone("hai",
                              "    after:\n      milestone: p#mot\n      offset: trước 5 ngày\n") +
                    milestone("mot", "    due: 10/3/2023\n"))},
      {"plans/q.md",
       plan("",
            milestone("sau", "    after:\n      milestone: p#mot\n      offset: sau 5 ngày\n"))},
  });
  CHECK(dates_of(built, "p#mot") == "2023-03-10 2023-03-10..2023-03-10");
  CHECK(dates_of(built, "p#hai").find("2023-03-05") != std::string::npos);
  CHECK(dates_of(built, "p#ba").find("2023-04-05") != std::string::npos);
  CHECK(dates_of(built, "q#sau").find("2023-03-15") != std::string::npos);
  CHECK(built.site.milestones[built.milestone("p#hai")].after == built.milestone("p#mot"));
}

TEST_CASE("milestones that wait for each other are reported with the whole way round") {
  const auto after = [](const std::string& id) {
    return "    after:\n      milestone: " + id + "\n      offset: sau 5 ngày\n";
  };
  const Built built = build(
      {{"plans/p.md", plan("", milestone("a", after("b")) + milestone("b", after("c")) +
                                   milestone("c", after("b")) + milestone("d", after("d")))}});
  CHECK(built.problems ==
        "content/plans/p.md:14:17 milestone-cycle b → c → b\n"
        "content/plans/p.md:24:17 milestone-cycle d → d");
  CHECK(dates_of(built, "p#a") == "waiting");
}

TEST_CASE("a conditional milestone waits until the document is known") {
  const Files files{{"plans/p.md", plan("", milestone("m", "    when: 5-HD/BTG\n"))}};
  const Built waiting = build_clean(files);
  CHECK(dates_of(waiting, "p#m") == "waiting");
  CHECK(waiting.site.milestones[waiting.milestone("p#m")].when_entry != kNone);
  Files known = files;
  known["directives/hd.md"] = kPublic + "symbol: 5-HD/BTG\ndate: 3/6/2023\n";
  const Built built = build_clean(known);
  const std::string dates = dates_of(built, "p#m");
  CHECK(dates.find("2023-06-03") != std::string::npos);
}

TEST_CASE("results belong to an occurrence and a unit") {
  const Built built = build_clean({
      {"units/x.md", ""},
      {"news/tin.md", ""},
      {"plans/p.md",
       plan("period: 2023\n",
            milestone("quy", R"(    due: hằng quý
    results:
      - period: quý II/2023
        unit: x
        document: tin
      - period: 2023-34
        state: một phần
      - period: quý I/2023
        state: not-needed
)") + milestone("mot", "    due: 5/2023\n    results:\n      - done_on: 1/5/2023\n") +
                milestone("luon", "    due: thường xuyên\n    results:\n      - unit: x\n"))},
  });
  CHECK(results_of(built, "p#quy") == "1 x #0 tin; 1 #1; 0 #2");
  CHECK(results_of(built, "p#mot") == "0 #0");
  CHECK(results_of(built, "p#luon") == "0 x #0");
}

TEST_CASE("results of unknown periods and second results are reported") {
  CHECK(build({{"units/x.md", ""},
               {"plans/p.md", plan("period: 2023\n", milestone("m", R"(    due: hằng quý
    results:
      - state: done
      - period: quý V/2023
      - period: 2023-33
        unit: x
      - period: quý I/2023
        unit: x
      - period: 2023-33
)"))}}).problems ==
        "content/plans/p.md:11:8 missing-occurrence m||quý I/2023; quý II/2023; quý III/2023; quý "
        "IV/2023\n"
        "content/plans/p.md:12:8 unknown-occurrence m|quý V/2023|"
        "quý I/2023; quý II/2023; quý III/2023; quý IV/2023\n"
        "content/plans/p.md:15:8 duplicate-result quý I/2023|13");
}

TEST_CASE("many periods are not all listed") {
  const Built built = build(
      {{"plans/p.md", plan("period: 2021/2023\n", milestone("m",
                                                            "    due: hằng tháng\n    results:\n"
                                                            "      - period: 2030-01\n"))}});
  CHECK(built.problems.find("tháng 12/2021; …") != std::string::npos);
}

TEST_CASE("milestones keep the order of plans and of writing, with an anchor each") {
  const Built built = build_clean({
      {"plans/b.md",
       plan("", milestone("z", "    due: 2023\n") + milestone("y", "    due: 2023\n"))},
      {"plans/a.md", plan("", milestone("x", "    due: 2023\n"))},
  });
  std::string anchors;
  for (const MilestoneNode& node : built.site.milestones) anchors += node.anchor + " ";
  CHECK(anchors == "moc-x moc-z moc-y ");
}

TEST_CASE("what follows a repeating milestone has a date after each of its dates") {
  const Built built = build_clean({
      {"plans/p.md",
       plan("period: 2022/2024\n",
            milestone("tk", "    due: tháng 11 hằng năm\n") +
                milestone("bc", "    after:\n      milestone: tk\n      offset: sau 10 ngày\n"))},
  });
  std::string days;
  for (const auto& day : built.site.milestones[built.milestone("p#bc")].expansion.occurrences) {
    days += to_iso(day.last) + " ";
  }
  CHECK(days == "2022-12-10 2023-12-10 2024-12-10 ");
}

TEST_CASE("a result on a day still to come is taken, with a warning") {
  const std::string lines =
      plan("", milestone("m", "    due: 5/2023\n    results:\n      - done_on: 2/5/2023\n"));
  const Built built = build({{"plans/p.md", lines}}, Date{2023, 5, 1});
  CHECK(built.problems == "content/plans/p.md:10:8 result-in-future m|02/5/2023");
  CHECK(results_of(built, "p#m") == "0 #0");
  CHECK(build({{"plans/p.md", lines}}, Date{2023, 5, 2}).problems == "");
}

TEST_CASE("members, bodies below, and what came before or after a unit may answer for it") {
  const auto problems_with = [](const std::string& unit) {
    return build({{"units/nhom.md", "members: [hoi]\n"},
                  {"units/hoi.md", ""},
                  {"units/ban.md", "parent: uy\n"},
                  {"units/uy.md", "successors: [uy-moi]\n"},
                  {"units/uy-moi.md", ""},
                  {"units/la.md", ""},
                  {"plans/p.md", plan("", milestone("m",
                                                    "    due: 5/2023\n    units: [nhom, uy]\n"
                                                    "    results:\n      - unit: " +
                                                        unit + "\n"))}})
        .problems;
  };
  for (const char* unit : {"nhom", "hoi", "uy", "ban", "uy-moi"}) {
    CAPTURE(unit);
    CHECK(problems_with(unit) == "");
  }
  CHECK(problems_with("la") == "content/plans/p.md:11:14 result-of-other m|la");
}
