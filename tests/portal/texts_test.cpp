#include <doctest/doctest.h>

#include "portal/addresses.h"
#include "portal/calendar_repeat.h"
#include "portal/ical.h"
#include "portal/xml.h"

using namespace congbo;
using namespace congbo::portal;

TEST_CASE("addresses of the site are written to explicit files") {
  CHECK(explicit_address("/") == "index.html");
  CHECK(explicit_address("/ke-hoach/") == "ke-hoach/index.html");
  CHECK(explicit_address("/gioi-thieu#lien-he") == "gioi-thieu.html#lien-he");
  CHECK(explicit_address("/van-ban/index.html") == "van-ban/index.html");
  CHECK(has_scheme("https://a.example/"));
  CHECK_FALSE(has_scheme("/a:b"));
}

TEST_CASE("XML holds no character that XML forbids") {
  std::string out;
  append_escaped_xml(out, "a<b>&\"'\x01\uFFFE\uFFFF\uFFFD\n");
  CHECK(out == "a&lt;b&gt;&amp;&quot;&#39;\uFFFD\n");
}

TEST_CASE("XML elements are indented by depth and all closed in the end") {
  XmlWriter xml;
  xml.open("a", {{"b", "\"1\""}});
  xml.open("c");
  xml.element("d", "<e>");
  xml.close();
  xml.empty("f", {{"g", "h"}});
  CHECK(xml.finish() ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;1&quot;\">\n  <c>\n"
        "    <d>&lt;e&gt;</d>\n  </c>\n  <f g=\"h\"/>\n</a>\n");
}

namespace {

std::string folded(std::string_view text) {
  IcalWriter writer;
  writer.text("X", text);
  return writer.finish();
}

std::string times(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("lines of a calendar are folded at 75 octets and never within a letter") {
  CHECK(folded(times("a", 73)) == "X:" + times("a", 73) + "\r\n");
  CHECK(folded(times("a", 74)) == "X:" + times("a", 73) + "\r\n a\r\n");
  // "ế" is three octets: 24 fit beside "X:", then 24 on each line after its space.
  CHECK(folded(times("ế", 50)) ==
        "X:" + times("ế", 24) + "\r\n " + times("ế", 24) + "\r\n " + times("ế", 2) + "\r\n");
  // "e" with two marks of two octets each stays together.
  const std::string decomposed = "e\u0302\u0301";
  CHECK(folded(times(decomposed, 15)) ==
        "X:" + times(decomposed, 14) + "\r\n " + decomposed + "\r\n");
}

TEST_CASE("a heap of marks without end is folded between two of them") {
  CHECK(folded("a" + times("\u0301", 60)) ==
        "X:\r\n a" + times("\u0301", 36) + "\r\n " + times("\u0301", 24) + "\r\n");
}

TEST_CASE("texts of a calendar are escaped and hold no control characters") {
  CHECK(ical_text("a,b;c\\d\r\ne\tf\x01g\x7f") == "a\\,b\\;c\\\\d\\ne fg");
}

TEST_CASE("midnight in Việt Nam is five in the afternoon of the day before in UTC") {
  CHECK(ical_utc({2024, 3, 1}, {0, 0}) == "20240229T170000Z");
  CHECK(ical_utc({2024, 3, 1}, {6, 59}) == "20240229T235900Z");
  CHECK(ical_utc({2024, 3, 1}, {7, 0}) == "20240301T000000Z");
  CHECK(ical_utc({2024, 3, 1}, {16, 30}) == "20240301T093000Z");
  CHECK(ical_utc({1, 1, 1}, {0, 0}) == "00010101T170000Z");
}

TEST_CASE("a rule is fitted to dates, and only when it gives exactly these") {
  const auto fitted = [](std::initializer_list<Date> days) { return fitted_rule(days); };
  CHECK(fitted({}) == "");
  CHECK(fitted({{2023, 1, 1}}) == "");
  CHECK(fitted({{2023, 1, 31}, {2023, 2, 1}, {2023, 2, 2}}) == "FREQ=DAILY");
  CHECK(fitted({{2023, 1, 30}, {2023, 2, 6}, {2023, 2, 13}}) == "FREQ=WEEKLY");
  CHECK(fitted({{2023, 1, 15}, {2023, 2, 15}}) == "FREQ=MONTHLY;BYMONTHDAY=15");
  CHECK(fitted({{2023, 1, 31}, {2023, 2, 28}, {2023, 3, 31}}) == "FREQ=MONTHLY;BYMONTHDAY=-1");
  CHECK(fitted({{2023, 1, 30}, {2023, 2, 28}, {2023, 3, 30}}) ==
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
  CHECK(fitted({{2023, 1, 29}, {2023, 2, 28}, {2023, 3, 29}}) ==
        "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1");
  CHECK(fitted({{2023, 3, 31}, {2023, 6, 30}}) == "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
  CHECK(fitted({{2023, 6, 30}, {2023, 12, 31}}) == "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1");
  CHECK(fitted({{2023, 12, 31}, {2024, 12, 31}}) == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
  CHECK(fitted({{2023, 2, 28}, {2024, 2, 29}}) == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
  CHECK(fitted({{2022, 2, 28}, {2023, 2, 28}}) == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28");
  CHECK(fitted({{2022, 5, 1}, {2024, 5, 1}}) == "FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=1");
  CHECK(fitted({{2023, 2, 5}, {2024, 2, 24}, {2025, 2, 12}}) == "");
  CHECK(fitted({{2023, 1, 15}, {2023, 2, 15}, {2023, 4, 15}}) == "");
}
