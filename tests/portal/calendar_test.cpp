#include <doctest/doctest.h>

#include <algorithm>

#include "base/diagnostics.h"
#include "base/files.h"
#include "calendar_judge.h"
#include "content/load.h"
#include "fixture.h"
#include "portal/outputs.h"
#include "portal/theme.h"
#include "publish/sink.h"
#include "schedule/expand.h"
#include "site/assemble.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;
using congbo::testing::read_calendar;
using congbo::testing::ReadCalendar;
using congbo::testing::ReadEntry;

namespace {

std::string plan(const std::string& milestones, const std::string& more = "") {
  return "---\ntitle: Kế hoạch học tập\nsymbol: 5-KH/ĐU\nissuer: Đảng ủy xã\ndate: 14/4/2023\n"
         "visibility: public\nperiod: 2023/2026\n" +
         more + "milestones:\n" + milestones + "---\n";
}

std::string milestone(const std::string& id, const std::string& due, const std::string& more = "") {
  return "  - id: " + id + "\n    title: Mốc " + id + "\n    due: " + due + "\n" + more;
}

const std::string kPlanFile = "content/plans/2023/5-kh-du.md";
const std::string kPlanCalendar = "lich/ke-hoach/2023/5-kh-du.ics";

ReadCalendar calendar_of(const testing::Files& content, const std::string& path = kPlanCalendar) {
  const auto built = build_portal({.content = content});
  CHECK(built.problems == "");
  const auto found = built.outputs.find(path);
  REQUIRE(found != built.outputs.end());
  ReadCalendar read = read_calendar(found->second);
  CHECK(read.problems == "");
  return read;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : " ") + text;
  return all;
}

// Days of one phrase in a plan of 2023–2026, as libical reads them back.
std::string days_of(const std::string& due) {
  std::string days;
  for (const ReadEntry& entry : calendar_of({{kPlanFile, plan(milestone("m", due))}}).entries) {
    days += (days.empty() ? "" : " ") + joined(entry.ends);
  }
  return days;
}

std::string line_of(const std::string& calendar, const std::string& name) {
  const std::size_t at = calendar.find("\r\n" + name);
  if (at == std::string::npos) return "";
  return calendar.substr(at + 2, calendar.find("\r\n", at + 2) - at - 2);
}

// What the Site says about a milestone's deadlines, for comparison.
std::vector<std::string> deadlines(const schedule::Expansion& expansion) {
  std::vector<std::string> days;
  for (const schedule::Occurrence& each : expansion.occurrences) days.push_back(to_iso(each.last));
  std::sort(days.begin(), days.end());
  return days;
}

// All days of the entries that belong to `plan`'s milestone, hours left out.
std::vector<std::string> days_in(const ReadCalendar& calendar, const std::string& uid) {
  std::vector<std::string> days;
  for (const ReadEntry& entry : calendar.entries) {
    const bool is_own = entry.uid.starts_with(uid + "@") || entry.uid.starts_with(uid + "/");
    if (!is_own) continue;
    for (const std::string& end : entry.ends) days.push_back(end.substr(0, 10));
  }
  std::sort(days.begin(), days.end());
  return days;
}

}  // namespace

TEST_CASE("a plan's calendar is the same bytes whenever it is built") {
  const testing::Files content = {
      {"content/units/dang-uy.md", "---\ntitle: Đảng ủy xã\ntype: party\n---\n"},
      {kPlanFile,
       plan(milestone("bao-cao", "tháng 11 hằng năm, từ 2023 đến 2025",
                      "    type: report\n    units: [dang-uy]\n    report_to: dang-uy\n"))}};
  const std::string expected =
      "BEGIN:VCALENDAR\r\n"
      "VERSION:2.0\r\n"
      "PRODID:-//congbo//congbo//VI\r\n"
      "CALSCALE:GREGORIAN\r\n"
      "NAME:Kế hoạch 5-KH/ĐU – Xã Thử\r\n"
      "X-WR-CALNAME:Kế hoạch 5-KH/ĐU – Xã Thử\r\n"
      "X-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\n"
      "UID:lich/ke-hoach/2023/5-kh-du.ics@xa.example\r\n"
      "LAST-MODIFIED:20230413T170000Z\r\n"
      "URL:https://xa.example/ke-hoach/2023/5-kh-du.html\r\n"
      "SOURCE;VALUE=URI:https://xa.example/lich/ke-hoach/2023/5-kh-du.ics\r\n"
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"
      "X-PUBLISHED-TTL:PT12H\r\n"
      "COLOR:steelblue\r\n"
      "BEGIN:VEVENT\r\n"
      "UID:5-kh-du#bao-cao@xa.example\r\n"
      "DTSTAMP:20230413T170000Z\r\n"
      "LAST-MODIFIED:20230413T170000Z\r\n"
      "SEQUENCE:0\r\n"
      "DTSTART;VALUE=DATE:20231130\r\n"
      "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30;UNTIL=20251130\r\n"
      "SUMMARY:Mốc bao-cao\r\n"
      "DESCRIPTION:Kế hoạch 5-KH/ĐU: Kế hoạch học tập\\ncalendar.due: \r\n"
      " tháng 11 hằng năm\\, từ 2023 đến 2025\\ncalendar.units: Đảng ủ\r\n"
      " y xã\\ncalendar.report_to: Đảng ủy xã\\nhttps://xa.example/ke-hoach/2\r\n"
      " 023/5-kh-du.html#moc-bao-cao\r\n"
      "URL:https://xa.example/ke-hoach/2023/5-kh-du.html#moc-bao-cao\r\n"
      "CATEGORIES:milestone.report\r\n"
      "TRANSP:TRANSPARENT\r\n"
      "END:VEVENT\r\n"
      "END:VCALENDAR\r\n";
  CHECK(build_portal({.content = content, .as_of = "2023-06-15"}).outputs.at(kPlanCalendar) ==
        expected);
  CHECK(build_portal({.content = content, .as_of = "2031-01-02"}).outputs.at(kPlanCalendar) ==
        expected);
}

TEST_CASE("a calendar's entry says what, when, where to read on, and that nobody is busy") {
  const ReadCalendar calendar = calendar_of(
      {{kPlanFile, plan(milestone("m", "trước 20/5/2023"),
                        "updated: 1/6/2023\ncorrections:\n  - date: 1/5/2023\n    text: Sửa ngày\n"
                        "  - date: 1/6/2023\n    text: Sửa nữa\n")}});
  CHECK(calendar.name == "Kế hoạch 5-KH/ĐU – Xã Thử");
  REQUIRE(calendar.entries.size() == 1);
  const ReadEntry& entry = calendar.entries[0];
  CHECK(entry.uid == "5-kh-du#m@xa.example");
  CHECK(entry.summary == "Mốc m");
  CHECK(entry.description ==
        "Kế hoạch 5-KH/ĐU: Kế hoạch học tập\ncalendar.due: trước 20/5/2023\n"
        "https://xa.example/ke-hoach/2023/5-kh-du.html#moc-m");
  CHECK(entry.url == "https://xa.example/ke-hoach/2023/5-kh-du.html#moc-m");
  CHECK(entry.categories == "milestone.other");
  CHECK(entry.stamp == "20230531T170000Z");
  CHECK(entry.modified == "20230531T170000Z");
  CHECK(entry.sequence == 2);
  CHECK(entry.status == "");
  CHECK(joined(entry.starts) == "2023-05-19");
}

TEST_CASE("a document without a date has a stamp that nobody takes for the day of building") {
  const ReadCalendar calendar = calendar_of(
      {{"content/events/le.md", "---\ntitle: Lễ\nstarts: 3/2/2023\n---\n"}}, "lich/su-kien.ics");
  REQUIRE(calendar.entries.size() == 1);
  CHECK(calendar.entries[0].stamp == "19700101T000000Z");
  CHECK(calendar.entries[0].modified == "");
}

TEST_CASE("ends of months, quarters, halves and years come on their own last days") {
  CHECK(days_of("hằng tháng, từ tháng 1/2024 đến tháng 4/2024") ==
        "2024-01-31 2024-02-29 2024-03-31 2024-04-30");
  CHECK(days_of("hằng quý, từ 2023 đến 2023") == "2023-03-31 2023-06-30 2023-09-30 2023-12-31");
  CHECK(days_of("6 tháng một lần, từ 2024 đến 2025") ==
        "2024-06-30 2024-12-31 2025-06-30 2025-12-31");
  CHECK(days_of("hằng năm") == "2023-12-31 2024-12-31 2025-12-31 2026-12-31");
  CHECK(days_of("31/12 hằng năm") == "2023-12-31 2024-12-31 2025-12-31 2026-12-31");
  CHECK(days_of("29/2 hằng năm") == "2023-02-28 2024-02-29 2025-02-28 2026-02-28");
}

TEST_CASE("days that some months lack fall on the last day of these") {
  CHECK(days_of("ngày 30 hằng tháng, từ tháng 1/2023 đến tháng 4/2024") ==
        "2023-01-30 2023-02-28 2023-03-30 2023-04-30 2023-05-30 2023-06-30 2023-07-30 2023-08-30 "
        "2023-09-30 2023-10-30 2023-11-30 "
        "2023-12-30 2024-01-30 2024-02-29 2024-03-30 2024-04-30");
  CHECK(days_of("ngày 31 hằng tháng, từ tháng 1/2024 đến tháng 3/2024") ==
        "2024-01-31 2024-02-29 2024-03-31");
}

TEST_CASE("lunar days have an entry each, because no rule can give them") {
  const ReadCalendar calendar = calendar_of(
      {{kPlanFile, plan(milestone("ram", "rằm tháng Giêng hằng năm, từ 2024 đến 2026"))}});
  std::string all;
  for (const ReadEntry& entry : calendar.entries) {
    CHECK_FALSE(entry.repeats);
    all += entry.uid + " " + joined(entry.starts) + "\n";
  }
  CHECK(all ==
        "5-kh-du#ram/2024-02-24@xa.example 2024-02-24\n"
        "5-kh-du#ram/2025-02-12@xa.example 2025-02-12\n"
        "5-kh-du#ram/2026-03-03@xa.example 2026-03-03\n");
}

TEST_CASE("hours are those of Việt Nam, and a rule's end is told in UTC") {
  const auto built = build_portal(
      {.content = {{kPlanFile, plan(milestone("gio", "trước 16 giờ 30 ngày 20/5/2023") +
                                    milestone("lap",
                                              "6 giờ ngày 10 hằng tháng, từ tháng 5/2023 "
                                              "đến tháng 7/2023"))}}});
  const std::string& text = built.outputs.at(kPlanCalendar);
  CHECK(built.problems == "");
  CHECK(text.find("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n"
                  "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\n"
                  "TZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n") != std::string::npos);
  CHECK(line_of(text, "RRULE") == "RRULE:FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20230709T230000Z");
  const ReadCalendar calendar = read_calendar(text);
  CHECK(calendar.problems == "");
  REQUIRE(calendar.entries.size() == 2);
  CHECK(calendar.entries[0].zone == "Asia/Ho_Chi_Minh");
  CHECK(joined(calendar.entries[0].starts) == "2023-05-20 16:30");
  CHECK(joined(calendar.entries[1].starts) == "2023-05-10 06:00 2023-06-10 06:00 2023-07-10 06:00");
}

TEST_CASE("a stretch of days stands in full, a long one on its deadline") {
  const ReadCalendar calendar =
      calendar_of({{kPlanFile, plan(milestone("ngan", "từ ngày 01/3 đến ngày 05/3/2024") +
                                    milestone("dai", "từ tháng 3/2024 đến tháng 9/2024"))}});
  REQUIRE(calendar.entries.size() == 2);
  CHECK(joined(calendar.entries[0].starts) == "2024-03-01");
  CHECK(joined(calendar.entries[0].ends) == "2024-03-05");
  CHECK(joined(calendar.entries[1].starts) == "2024-09-30");
}

TEST_CASE("milestones that count from others have their own days") {
  const ReadCalendar calendar = calendar_of(
      {{kPlanFile,
        plan(milestone("hop", "20/6/2023") +
             milestone("moi", "trước hội nghị 5 ngày", "    after:\n      milestone: hop\n") +
             milestone("cho", "khi có hướng dẫn của cấp trên") +
             milestone("luon", "thường xuyên"))}});
  CHECK(joined(days_in(calendar, "5-kh-du#hop")) == "2023-06-20");
  CHECK(joined(days_in(calendar, "5-kh-du#moi")) == "2023-06-15");
  CHECK(calendar.entries.size() == 2);
}

TEST_CASE("a unit's calendar holds its own duties, its groups' and the events it holds") {
  testing::Files content = {
      {"content/units/chi-bo.md",
       "---\ntitle: Các chi bộ\ntype: group\nmembers: [chi-bo-1]\n---\n"},
      {"content/units/chi-bo-1.md", "---\ntitle: Chi bộ 1\ntype: party\n---\n"},
      {"content/units/doan.md", "---\ntitle: Đoàn xã\ntype: union\n---\n"},
      {"content/units/khac.md", "---\ntitle: Đơn vị khác\ntype: union\n---\n"},
      {"content/events/hop.md",
       "---\ntitle: Hội diễn\nstarts: 1/7/2023\nhost: doan\nplace: Nhà văn hóa, thôn 1\n---\n"},
      {kPlanFile, plan(milestone("chung", "1/6/2023", "    units: [chi-bo]\n") +
                       milestone("rieng", "2/6/2023", "    units: [doan]\n"))}};
  const auto titles = [&](const std::string& path) {
    std::vector<std::string> all;
    for (const ReadEntry& entry : calendar_of(content, path).entries) all.push_back(entry.summary);
    return joined(all);
  };
  CHECK(titles("lich/don-vi/chi-bo-1.ics") == "Mốc chung");
  CHECK(titles("lich/don-vi/chi-bo.ics") == "Mốc chung");
  CHECK(titles("lich/don-vi/doan.ics") == "Mốc rieng Hội diễn");
  CHECK(titles("lich/tat-ca.ics") == "Mốc chung Mốc rieng Hội diễn");
  CHECK(calendar_of(content, "lich/su-kien.ics").entries[0].location == "Nhà văn hóa, thôn 1");
  CHECK(build_portal({.content = content}).outputs.count("lich/don-vi/khac.ics") == 0);
}

TEST_CASE("events stand on their days and hours, from the first to the last") {
  const testing::Files content = {
      {"content/events/a.md", "---\ntitle: A\nstarts: 1/6/2023\nends: 3/6/2023\n---\n"},
      {"content/events/b.md",
       "---\ntitle: B\nstarts: 7 giờ 30 ngày 2/6/2023\nends: 11 giờ ngày 2/6/2023\n---\n"},
      {"content/events/c.md", "---\ntitle: C\nstarts: 7 giờ 30 ngày 3/6/2023\n---\n"},
      {"content/events/d.md",
       "---\ntitle: D\nstarts: 7 giờ 30 ngày 4/6/2023\nends: 5/6/2023\n---\n"}};
  std::string all;
  for (const ReadEntry& entry : calendar_of(content, "lich/su-kien.ics").entries) {
    all += entry.summary + " " + joined(entry.starts) + " – " + joined(entry.ends) + "\n";
  }
  CHECK(all ==
        "A 2023-06-01 – 2023-06-03\n"
        "B 2023-06-02 07:30 – 2023-06-02 11:00\n"
        "C 2023-06-03 07:30 – 2023-06-03 07:30\n"
        "D 2023-06-04 – 2023-06-05\n");
}

TEST_CASE("anniversaries go on for ever by their rule, lunar ones for the years ahead") {
  const testing::Files content = {
      {"content/events/a.md",
       "---\ntitle: Quốc khánh\ndate: 1/1/2022\nstarts: 2/9 hằng năm\n---\n"},
      {"content/events/b.md", "---\ntitle: Giỗ Tổ\nstarts: 10/3 âm lịch hằng năm\n---\n"},
      {"content/events/c.md", "---\ntitle: Một lần\nstarts: 2/9/2023\n---\n"},
      {"content/events/d.md",
       "---\ntitle: Ba năm\nstarts: 29/2 hằng năm, từ 2023 đến 2025\n---\n"}};
  const auto built = build_portal({.content = content});
  const ReadCalendar calendar = read_calendar(built.outputs.at("lich/ngay-ky-niem.ics"), 80);
  CHECK(calendar.problems == "");
  REQUIRE(calendar.entries.size() == 9);
  CHECK(calendar.entries[0].starts.size() == 80);
  CHECK(calendar.entries[0].starts.front() == "2022-09-02");
  CHECK(calendar.entries[0].starts.back() == "2101-09-02");
  CHECK(calendar.entries[1].uid == "b/2022-04-10@xa.example");
  CHECK(calendar.entries[7].uid == "b/2028-04-04@xa.example");
  CHECK(joined(calendar.entries[8].starts) == "2023-02-28 2024-02-29 2025-02-28");
}

TEST_CASE("a repeating event that ended before the year of building keeps its last date") {
  const ReadCalendar calendar = calendar_of(
      {{"content/events/a.md",
        "---\ntitle: Hội làng\nstarts: 5/1 hằng năm\nends: 31/12/2021\n---\n"},
       {"content/events/b.md", "---\ntitle: Chợ hoa\nstarts: 6/1 hằng năm, đến 2020\n---\n"}},
      "lich/su-kien.ics");
  REQUIRE(calendar.entries.size() == 2);
  CHECK(joined(calendar.entries[0].starts) == "2021-01-05");
  CHECK(joined(calendar.entries[1].starts) == "2020-01-06");
}

TEST_CASE(
    "drafts and unfinished plans are in no calendar; a withdrawn plan's duties are cancelled") {
  const auto with = [](const std::string& more) {
    return testing::Files{{kPlanFile, plan(milestone("m", "1/6/2023"), more)}};
  };
  CHECK(build_portal({.content = with("status: draft\n")}).outputs.count("lich/tat-ca.ics") == 0);
  CHECK(build_portal({.content = with("status: draft\n")}).outputs.count(kPlanCalendar) == 0);
  CHECK(calendar_of(with("status: withdrawn\n")).entries[0].status == "CANCELLED");
  CHECK(calendar_of(with("status: completed\n")).entries[0].status == "");
}

TEST_CASE("a replaced plan asks for nothing after the day its successor was issued") {
  const ReadCalendar calendar = calendar_of(
      {{kPlanFile, plan(milestone("m", "31/12 hằng năm"), "status: replaced\n")},
       {"content/plans/2025/9-kh-du.md",
        "---\ntitle: Kế hoạch mới\nsymbol: 9-KH/ĐU\nissuer: Đảng ủy xã\ndate: 10/2/2025\n"
        "visibility: public\nreplaces: [5-kh-du]\n---\n"}});
  CHECK(joined(days_in(calendar, "5-kh-du#m")) == "2023-12-31 2024-12-31");
}

TEST_CASE("a translation's dates are not a second time in the calendar") {
  const testing::Files content = {
      {kPlanFile, plan(milestone("m", "1/6/2023"))},
      {"content/en/plans/2023/5-kh-du-en.md",
       "---\ntitle: Plan\ndate: 14/4/2023\nvisibility: public\nlanguage: en\n"
       "translation_of: 5-kh-du\nmilestones:\n" +
           milestone("m", "1/6/2023") + "---\n"}};
  CHECK(calendar_of(content, "lich/tat-ca.ics").entries.size() == 1);
}

TEST_CASE("a UID names the host and nothing else of the address") {
  const auto uid = [](const std::string& base) {
    return calendar_of({{"site.yaml", "title: Xã\nbase_url: " + base + "\n"},
                        {kPlanFile, plan(milestone("m", "1/6/2023"))}})
        .entries[0]
        .uid;
  };
  CHECK(uid("https://xa.example:8443/cong/") == "5-kh-du#m@xa.example");
  CHECK(uid("http://xa.example") == "5-kh-du#m@xa.example");
}

TEST_CASE("pages lead to their calendars, and one page lists them all") {
  const std::string show =
      "{{ c.key }} {{ c.title }} {{ c.page }} {{ c.url }} {{ c.webcal }} {{ c.count }}";
  const testing::Files content = {
      {"content/units/doan.md", "---\ntitle: Đoàn xã\ntype: union\n---\n"},
      {"content/events/a.md", "---\ntitle: A\nstarts: 2/9 hằng năm\n---\n"},
      {kPlanFile, plan(milestone("m", "1/6/2023", "    units: [doan]\n"))}};
  const auto built = build_portal(
      {.content = content,
       .templates = {
           {"home.html", "{% for c in site.calendars %}" + show + "\n{% endfor %}"},
           {"plan.html", "{% set c = plan.calendar %}" + show},
           {"unit.html", "{% set c = unit.calendar %}" + show},
           {"calendars.html", "{{ page.kind }}{% for c in calendars %} {{ c.url }}{% endfor %}"}}});
  CHECK(built.problems == "");
  CHECK(built.outputs.at("index.html") ==
        "all calendar.all dong-thoi-gian/index.html lich/tat-ca.ics "
        "webcal://xa.example/lich/tat-ca.ics 2\n"
        "events calendar.events su-kien/index.html lich/su-kien.ics "
        "webcal://xa.example/lich/su-kien.ics 1\n"
        "anniversaries calendar.anniversaries su-kien/index.html lich/ngay-ky-niem.ics "
        "webcal://xa.example/lich/ngay-ky-niem.ics 1\n");
  CHECK(built.outputs.at("ke-hoach/2023/5-kh-du.html") ==
        "plan Kế hoạch 5-KH/ĐU 5-kh-du.html ../../lich/ke-hoach/2023/5-kh-du.ics "
        "webcal://xa.example/lich/ke-hoach/2023/5-kh-du.ics 1");
  CHECK(built.outputs.at("don-vi/doan.html") ==
        "unit Đoàn xã doan.html ../lich/don-vi/doan.ics "
        "webcal://xa.example/lich/don-vi/doan.ics 1");
  CHECK(built.outputs.at("lich/index.html") ==
        "calendars tat-ca.ics su-kien.ics ngay-ky-niem.ics ke-hoach/2023/5-kh-du.ics "
        "don-vi/doan.ics");
}

TEST_CASE("what repeats is read back with exactly the dates the portal shows") {
  std::string milestones;
  int number = 0;
  for (const char* due : {"hằng tuần, từ tháng 5/2023 đến tháng 7/2023",
                          "thứ hai hằng tuần",
                          "hằng ngày, năm 2024",
                          "hằng tháng",
                          "ngày 29 hằng tháng",
                          "ngày 30 hằng tháng",
                          "ngày 31 hằng tháng",
                          "trước ngày 25 hằng tháng",
                          "trước ngày 01 hằng tháng",
                          "ngày cuối tháng, hằng tháng",
                          "hằng quý",
                          "ngày 15 tháng cuối quý",
                          "trước ngày 31 tháng cuối quý",
                          "6 tháng một lần",
                          "hằng năm",
                          "tháng 11 hằng năm",
                          "trước tháng 3 hằng năm",
                          "tháng 2 hằng năm",
                          "29/2 hằng năm",
                          "28/2 hằng năm",
                          "trước 01/3 hằng năm",
                          "trước 31/12 hằng năm",
                          "quý I hằng năm",
                          "cuối quý III hằng năm",
                          "trước 10/3 âm lịch hằng năm",
                          "30 tháng Chạp hằng năm",
                          "rằm tháng 7 hằng năm",
                          "8 giờ ngày 30 hằng tháng"}) {
    if (!schedule::parse_time_phrase(due)) continue;
    milestones += milestone("m" + std::to_string(++number), due);
  }
  CHECK(number >= 24);
  const testing::Files content = {{"site.yaml", kPlainSite}, {kPlanFile, plan(milestones)}};
  const ReadCalendar calendar = calendar_of(content);
  Diagnostics diagnostics;
  const site::Site site =
      site::assemble(content::load_content(MemoryFileSystem(content), 1, diagnostics),
                     {{2023, 6, 15}}, diagnostics);
  for (const site::MilestoneNode& each : site.milestones) {
    CAPTURE(each.source->due->text);
    const std::vector<std::string> expected = deadlines(each.expansion);
    CHECK_FALSE(expected.empty());
    CHECK(joined(days_in(calendar, "5-kh-du#" + each.source->id.text)) == joined(expected));
  }
}

TEST_CASE("the demonstration's calendars give every date of every plan, and no more") {
  const DiskFileSystem files(".");
  const DiskFileSystem themes("themes");
  Diagnostics diagnostics;
  class Sink : public publish::OutputSink {
   public:
    void accept(const std::string& path, std::string_view bytes) override {
      if (path.ends_with(".ics")) calendars[path] = bytes;
    }
    testing::Files calendars;
  } sink;
  const site::Site site =
      site::assemble(content::load_content(files, 1, diagnostics), {{2023, 11, 15}}, diagnostics);
  const auto theme = portal::load_theme(themes, site.config, diagnostics);
  REQUIRE(theme != nullptr);
  const auto plan = portal::plan_outputs({site, *theme, files}, diagnostics);
  portal::produce_all(*plan, sink, 1, diagnostics);
  REQUIRE(sink.calendars.count("lich/tat-ca.ics") == 1);
  for (const auto& [path, text] : sink.calendars) {
    CAPTURE(path);
    CHECK(read_calendar(text).problems == "");
  }
  const ReadCalendar all = read_calendar(sink.calendars.at("lich/tat-ca.ics"));
  std::size_t dates = 0;
  for (const site::MilestoneNode& each : site.milestones) {
    const content::Document& document = *site.documents[each.document].document;
    const std::string uid = document.id + "#" + each.source->id.text;
    CAPTURE(uid);
    std::vector<std::string> expected;
    if (document.official->status != content::Status::draft) expected = deadlines(each.expansion);
    dates += expected.size();
    CHECK(joined(days_in(all, uid)) == joined(expected));
    const auto own = sink.calendars.find("lich/" + document.address + ".ics");
    if (expected.empty()) continue;
    REQUIRE(own != sink.calendars.end());
    CHECK(joined(days_in(read_calendar(own->second), uid)) == joined(expected));
  }
  CHECK(dates > 100);
}

TEST_CASE("a document without a date is stamped with its newest correction") {
  const ReadCalendar calendar = calendar_of(
      {{"content/events/le.md",
        "---\ntitle: Lễ\nstarts: 3/2/2023\ncorrections:\n  - date: 5/1/2023\n    text: Sửa giờ\n"
        "  - date: 2/1/2023\n    text: Sửa nơi\n  - text: Sửa chữ\n---\n"}},
      "lich/su-kien.ics");
  REQUIRE(calendar.entries.size() == 1);
  CHECK(calendar.entries[0].stamp == "20230104T170000Z");
  CHECK(calendar.entries[0].sequence == 3);
}
