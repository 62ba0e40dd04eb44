// The timeline: everything with a date, in order of date.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

std::string show_timeline(const Built& built) {
  static constexpr std::string_view kKinds[] = {"milestone",  "issued",    "news",     "model",
                                                "evaluation", "broadcast", "bulletin", "event"};
  std::string out;
  for (const TimelineItem& item : built.site.timeline) {
    out += to_iso(item.first) + ".." + to_iso(item.last) + " " + to_string(item.period) + " " +
           std::string(kKinds[static_cast<std::size_t>(item.kind)]) + " " +
           ids(built.site, {item.document});
    if (item.milestone != kNone) {
      out += "#" + built.site.milestones[item.milestone].source->id.text + "/" +
             std::to_string(item.occurrence);
    }
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("everything with a date stands on the timeline, where it ends") {
  const Built built = build_clean({
      {"directives/d.md", kPublic + "date: 1/1/2022\n"},
      {"plans/p.md", kPublic + "date: 14/4/2022\nperiod: 2022/2023\nmilestones:\n"
                               "  - id: nam\n    title: Họp\n    due: tháng 11 hằng năm\n"
                               "  - id: quy\n    title: Họp\n    due: quý II/2022\n"},
      {"news/n.md", "date: 30/11/2022\n"},
      {"models/m.md",
       kPublic + "date: 1/2/2022\nevaluations:\n  - date: 1/12/2023\n  - summary: x\n"},
      {"broadcasts/b.md", kPublic + "approved_by: A\ndate: 2/2/2022\n"},
      {"bulletins/t.md", kPublic + "date: 3/2/2022\n"},
      {"units/u.md", "date: 1/1/2022\n"},
      {"pages/g.md", "date: 1/1/2022\n"},
      {"news/khong-ngay.md", ""},
  });
  CHECK(show_timeline(built) == R"(2022-01-01..2022-01-01 2022-01-01 issued d
2022-02-01..2022-02-01 2022-02-01 model m
2022-02-02..2022-02-02 2022-02-02 broadcast b
2022-02-03..2022-02-03 2022-02-03 bulletin t
2022-04-14..2022-04-14 2022-04-14 issued p
2022-04-01..2022-06-30 2022-34 milestone p#quy/0
2022-11-01..2022-11-30 2022-11 milestone p#nam/0
2022-11-30..2022-11-30 2022-11-30 news n
2023-11-01..2023-11-30 2023-11 milestone p#nam/1
2023-12-01..2023-12-01 2023-12-01 evaluation m
)");
}

TEST_CASE("events stand on their day, from the first to the last, or on each of their days") {
  const Built built = build_clean({
      {"events/mot.md", "starts: 2/9/2023\n"},
      {"events/dai.md", "starts: 3/9/2023\nends: 5/9/2023\n"},
      {"events/lap.md", "starts: ngày 27/7 hằng năm, từ 2022 đến 2024\n"},
      {"events/khong-ngay.md", ""},
  });
  CHECK(show_timeline(built) == R"(2022-07-27..2022-07-27 2022-07-27 event lap
2023-07-27..2023-07-27 2023-07-27 event lap
2023-09-02..2023-09-02 2023-09-02 event mot
2023-09-03..2023-09-05 2023-09-03 event dai
2024-07-27..2024-07-27 2024-07-27 event lap
)");
}

TEST_CASE("an event that repeats for ever stands in the year of building and once ahead") {
  const Files files{{"events/a.md", "starts: ngày 2/9 hằng năm\n"},
                    {"events/b.md", "starts: mùng 10 tháng 3 âm lịch hằng năm\n"}};
  CHECK(show_timeline(build_clean(files, {2023, 12, 31})) ==
        R"(2023-04-29..2023-04-29 2023-04-29 event b
2023-09-02..2023-09-02 2023-09-02 event a
2024-04-18..2024-04-18 2024-04-18 event b
2024-09-02..2024-09-02 2024-09-02 event a
)");
  CHECK(show_timeline(build_clean(files, {2023, 9, 2})) ==
        R"(2023-04-29..2023-04-29 2023-04-29 event b
2023-09-02..2023-09-02 2023-09-02 event a
2024-04-18..2024-04-18 2024-04-18 event b
)");
  CHECK(show_timeline(build_clean(files, {2024, 1, 1})) ==
        R"(2024-04-18..2024-04-18 2024-04-18 event b
2024-09-02..2024-09-02 2024-09-02 event a
)");
}

TEST_CASE("a repeating event with an end and no beginning stands there from its own year on") {
  const Files files{
      {"events/a.md", "date: 5/1/2022\nstarts: ngày 2/9 hằng năm\nends: 2024\n"},
      {"events/b.md", "starts: ngày 3/9 hằng năm\nends: 31/12/2024\n"},
      {"events/c.md", "starts: ngày 4/9 hằng năm, đến 2022\n"},
      {"events/d.md", "starts: mùng 10 tháng 3 âm lịch hằng năm\nends: 2021\n"},
  };
  CHECK(show_timeline(build_clean(files, {2023, 6, 1})) ==
        R"(2021-04-21..2021-04-21 2021-04-21 event d
2022-09-02..2022-09-02 2022-09-02 event a
2022-09-04..2022-09-04 2022-09-04 event c
2023-09-02..2023-09-02 2023-09-02 event a
2023-09-03..2023-09-03 2023-09-03 event b
2024-09-02..2024-09-02 2024-09-02 event a
2024-09-03..2024-09-03 2024-09-03 event b
)");
}

TEST_CASE("an end that names no day, or one before the beginning, changes nothing") {
  const Built built = build_clean({
      {"events/a.md", "starts: 2/9/2023\nends: thường xuyên\n"},
      {"events/b.md", "starts: 3/9/2023\nends: 1/9/2023\n"},
      {"events/c.md", "starts: 4/9/2023\nends: trước 6/9/2023\n"},
      {"events/d.md", "starts: ngày 2/9 hằng năm, từ 2022\nends: 2023\n"},
  });
  CHECK(show_timeline(built) == R"(2022-09-02..2022-09-02 2022-09-02 event d
2023-09-02..2023-09-02 2023-09-02 event a
2023-09-02..2023-09-02 2023-09-02 event d
2023-09-03..2023-09-03 2023-09-03 event b
2023-09-04..2023-09-06 2023-09-04 event c
)");
}

TEST_CASE("what falls on one day keeps the order of files and of writing") {
  const Built built = build_clean({
      {"plans/p.md", kPublic + "milestones:\n  - id: b\n    title: B\n    due: 5/5/2023\n"
                               "  - id: a\n    title: A\n    due: 5/5/2023\n"},
      {"news/z.md", "date: 5/5/2023\n"},
      {"plans/a.md", kPublic + "date: 5/5/2023\n"},
  });
  CHECK(show_timeline(built) == R"(2023-05-05..2023-05-05 2023-05-05 news z
2023-05-05..2023-05-05 2023-05-05 issued a
2023-05-05..2023-05-05 2023-05-05 milestone p#b/0
2023-05-05..2023-05-05 2023-05-05 milestone p#a/0
)");
}
