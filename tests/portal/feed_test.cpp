#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "portal/feed_entry.h"
#include "portal/feed_sound.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;
using congbo::testing::render;

namespace {

const testing::Files kNews = {
    {"content/news/a.md",
     "---\ntitle: Lễ & hội\ndate: 1/5/2023\nupdated: 3/5/2023\nauthor: Ban biên tập\n"
     "summary: Vui\ntags: [Văn hóa]\n---\n[B](b.md)\n"},
    {"content/news/b.md", "---\ntitle: B\ndate: 2/5/2023\n---\n"},
    {"content/news/c.md", "---\ntitle: Không ngày\n---\n"}};

const testing::Files kBroadcast = {
    {"content/broadcasts/2023/sang/index.md",
     "---\ntitle: Bản tin sáng\ndate: 1/3/2023\nvisibility: public\napproved_by: Phó Chủ tịch\n"
     "duration: 4 phút 30 giây\nsummary: Mời nghe\naudio: sang.mp3\n---\nKính chào bà con.\n"},
    {"content/broadcasts/2023/sang/sang.mp3", std::string(12345, 'x')},
    {"content/broadcasts/2023/khong-tieng.md",
     "---\ntitle: Chỉ có lời\ndate: 2/3/2023\nvisibility: public\napproved_by: A\n---\nLời.\n"}};

std::string titles_of(const testing::Files& outputs, const std::string& path) {
  const auto found = outputs.find(path);
  if (found == outputs.end()) return "(no feed)";
  const auto feed = nlohmann::json::parse(found->second);
  std::string titles;
  for (const auto& item : feed["items"]) titles += item["title"].get<std::string>() + "\n";
  return titles;
}

}  // namespace

TEST_CASE("Atom holds the newest news with absolute links and dates from the documents") {
  CHECK(render({.content = kNews}, "tin-tuc/atom.xml") ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <title>feed.news – Xã Thử</title>
  <id>https://xa.example/tin-tuc/atom.xml</id>
  <link rel="self" type="application/atom+xml" href="https://xa.example/tin-tuc/atom.xml"/>
  <link rel="alternate" type="text/html" href="https://xa.example/tin-tuc/index.html"/>
  <updated>2023-05-03T00:00:00+07:00</updated>
  <author>
    <name>Xã Thử</name>
  </author>
  <entry>
    <title>B</title>
    <id>https://xa.example/tin-tuc/b.html</id>
    <link rel="alternate" type="text/html" href="https://xa.example/tin-tuc/b.html"/>
    <updated>2023-05-02T00:00:00+07:00</updated>
    <published>2023-05-02T00:00:00+07:00</published>
  </entry>
  <entry>
    <title>Lễ &amp; hội</title>
    <id>https://xa.example/tin-tuc/a.html</id>
    <link rel="alternate" type="text/html" href="https://xa.example/tin-tuc/a.html"/>
    <updated>2023-05-03T00:00:00+07:00</updated>
    <published>2023-05-01T00:00:00+07:00</published>
    <author>
      <name>Ban biên tập</name>
    </author>
    <category term="Văn hóa"/>
    <summary>Vui</summary>
    <content type="html">&lt;p&gt;&lt;a href=&quot;https://xa.example/tin-tuc/b.html&quot;&gt;B&lt;/a&gt;&lt;/p&gt;
</content>
  </entry>
</feed>
)");
}

TEST_CASE("RSS says the same with its own dates") {
  CHECK(render({.content = kNews}, "tin-tuc/rss.xml") ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>feed.news – Xã Thử</title>
    <link>https://xa.example/tin-tuc/index.html</link>
    <description>feed.news – Xã Thử</description>
    <language>vi</language>
    <atom:link href="https://xa.example/tin-tuc/rss.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Wed, 03 May 2023 00:00:00 +0700</lastBuildDate>
    <item>
      <title>B</title>
      <link>https://xa.example/tin-tuc/b.html</link>
      <guid isPermaLink="true">https://xa.example/tin-tuc/b.html</guid>
      <pubDate>Tue, 02 May 2023 00:00:00 +0700</pubDate>
      <description>B</description>
    </item>
    <item>
      <title>Lễ &amp; hội</title>
      <link>https://xa.example/tin-tuc/a.html</link>
      <guid isPermaLink="true">https://xa.example/tin-tuc/a.html</guid>
      <pubDate>Mon, 01 May 2023 00:00:00 +0700</pubDate>
      <dc:creator>Ban biên tập</dc:creator>
      <category>Văn hóa</category>
      <description>Vui</description>
      <content:encoded>&lt;p&gt;&lt;a href=&quot;https://xa.example/tin-tuc/b.html&quot;&gt;B&lt;/a&gt;&lt;/p&gt;
</content:encoded>
    </item>
  </channel>
</rss>
)");
}

TEST_CASE("JSON Feed says the same again") {
  CHECK(render({.content = kNews}, "tin-tuc/feed.json") ==
        R"({
 "version": "https://jsonfeed.org/version/1.1",
 "title": "feed.news – Xã Thử",
 "home_page_url": "https://xa.example/tin-tuc/index.html",
 "feed_url": "https://xa.example/tin-tuc/feed.json",
 "language": "vi",
 "authors": [
  {
   "name": "Xã Thử"
  }
 ],
 "items": [
  {
   "id": "https://xa.example/tin-tuc/b.html",
   "url": "https://xa.example/tin-tuc/b.html",
   "title": "B",
   "content_text": "B",
   "date_published": "2023-05-02T00:00:00+07:00",
   "date_modified": "2023-05-02T00:00:00+07:00",
   "language": "vi"
  },
  {
   "id": "https://xa.example/tin-tuc/a.html",
   "url": "https://xa.example/tin-tuc/a.html",
   "title": "Lễ & hội",
   "summary": "Vui",
   "content_html": "<p><a href=\"https://xa.example/tin-tuc/b.html\">B</a></p>\n",
   "date_published": "2023-05-01T00:00:00+07:00",
   "date_modified": "2023-05-03T00:00:00+07:00",
   "authors": [
    {
     "name": "Ban biên tập"
    }
   ],
   "tags": [
    "Văn hóa"
   ],
   "language": "vi"
  }
 ]
}
)");
}

TEST_CASE("the podcast has what can be heard, true to the byte, with the script as transcript") {
  const auto built = build_portal({.content = kBroadcast, .theme = {{"assets/podcast.png", "P"}}});
  CHECK(built.problems == "");
  const std::string& text = built.outputs.at("truyen-thanh/podcast.xml");
  const std::string picture = text.substr(text.find("giao-dien/podcast."), 30);
  CHECK(built.outputs.count(picture) == 1);
  CHECK(text ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
  <channel>
    <title>feed.podcast – Xã Thử</title>
    <link>https://xa.example/truyen-thanh/index.html</link>
    <description>feed.podcast – Xã Thử</description>
    <language>vi</language>
    <atom:link href="https://xa.example/truyen-thanh/podcast.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Wed, 01 Mar 2023 00:00:00 +0700</lastBuildDate>
    <itunes:author>Xã Thử</itunes:author>
    <itunes:summary>feed.podcast – Xã Thử</itunes:summary>
    <itunes:type>episodic</itunes:type>
    <itunes:explicit>false</itunes:explicit>
    <itunes:category text="Government"/>
    <itunes:image href="https://xa.example/)" +
            picture + R"("/>
    <item>
      <title>Bản tin sáng</title>
      <link>https://xa.example/truyen-thanh/2023/sang.html</link>
      <guid isPermaLink="true">https://xa.example/truyen-thanh/2023/sang.html</guid>
      <pubDate>Wed, 01 Mar 2023 00:00:00 +0700</pubDate>
      <description>Mời nghe</description>
      <content:encoded>&lt;p&gt;Kính chào bà con.&lt;/p&gt;
</content:encoded>
      <enclosure url="https://xa.example/truyen-thanh/2023/sang/sang.mp3" length="12345" type="audio/mpeg"/>
      <itunes:title>Bản tin sáng</itunes:title>
      <itunes:episodeType>full</itunes:episodeType>
      <itunes:explicit>false</itunes:explicit>
      <itunes:duration>00:04:30</itunes:duration>
      <podcast:transcript url="https://xa.example/truyen-thanh/2023/sang.html" type="text/html" language="vi"/>
    </item>
  </channel>
</rss>
)");
  CHECK(built.outputs.at("truyen-thanh/2023/sang/sang.mp3").size() == 12345);
}

TEST_CASE("sound goes along in every format of the feed of everything") {
  const auto built = build_portal({.content = kBroadcast});
  CHECK(built.outputs.at("atom.xml")
            .find("<link rel=\"enclosure\" type=\"audio/mpeg\" length=\"12345\" "
                  "href=\"https://xa.example/truyen-thanh/2023/sang/sang.mp3\"/>") !=
        std::string::npos);
  CHECK(built.outputs.at("rss.xml").find("<enclosure url=") != std::string::npos);
  const auto item = nlohmann::json::parse(built.outputs.at("feed.json"))["items"][1];
  CHECK(item["attachments"][0]["size_in_bytes"] == 12345);
  CHECK(item["attachments"][0]["duration_in_seconds"] == 270);
  CHECK(item["attachments"][0]["mime_type"] == "audio/mpeg");
}

TEST_CASE("without sound there is no podcast") {
  testing::Files content = kBroadcast;
  content.erase("content/broadcasts/2023/sang/index.md");
  content.erase("content/broadcasts/2023/sang/sang.mp3");
  CHECK(build_portal({.content = content}).outputs.count("truyen-thanh/podcast.xml") == 0);
}

TEST_CASE("everything mixes all kinds by date; plans and columns have feeds of their own") {
  testing::Files content = kNews;
  content["site.yaml"] =
      kPlainSite + "columns:\n  - id: cot\n    title: Cột\n  - id: trong\n    title: Trống\n";
  content["content/news/d.md"] = "---\ntitle: D\ndate: 4/5/2023\ncolumn: cot\n---\n";
  content["content/plans/k.md"] = "---\ntitle: Kế hoạch\ndate: 2/5/2023\nvisibility: public\n---\n";
  content["content/events/e.md"] = "---\ntitle: Hội\ndate: 9/5/2023\nstarts: 1/6/2023\n---\n";
  content["content/pages/p.md"] = "---\ntitle: Trang\ndate: 9/5/2023\n---\n";
  content["content/units/u.md"] = "---\ntitle: Đơn vị\ntype: party\ndate: 9/5/2023\n---\n";
  const auto built = build_portal({.content = content});
  CHECK(built.problems == "");
  CHECK(titles_of(built.outputs, "feed.json") == "Hội\nD\nB\nKế hoạch\nLễ & hội\n");
  CHECK(titles_of(built.outputs, "ke-hoach/feed.json") == "Kế hoạch\n");
  CHECK(titles_of(built.outputs, "chuyen-muc/cot/feed.json") == "D\n");
  CHECK(titles_of(built.outputs, "chuyen-muc/trong/feed.json") == "(no feed)");
}

TEST_CASE("what tells no day of its own stands in a feed by its newest correction") {
  testing::Files content = kNews;
  content["site.yaml"] = kPlainSite;
  const std::string plan = "---\nvisibility: public\n";
  content["content/plans/a.md"] = plan + "title: Cũ\ndate: 1/3/2023\n---\n";
  content["content/plans/b.md"] = plan +
                                  "title: Có sửa\ncorrections:\n  - date: 5/3/2023\n    text: Sửa\n"
                                  "  - date: 2/2/2023\n    text: Sửa trước\n---\n";
  content["content/plans/c.md"] = plan + "title: Không ngày\n---\n";
  content["content/plans/d.md"] = plan + "title: Mới\ndate: 6/3/2023\n---\n";
  CHECK(titles_of(build_portal({.content = content}).outputs, "ke-hoach/feed.json") ==
        "Mới\nCó sửa\nCũ\n");
}

TEST_CASE("a feed holds the newest twenty and sends long documents by their summary") {
  testing::Files content;
  for (int day = 1; day <= 28; ++day) {
    const std::string number = std::to_string(day);
    content["content/news/n" + number + ".md"] = "---\ntitle: Tin " + number + "\nsummary: Tóm\n" +
                                                 "date: " + number + "/5/2023\n---\nChữ.\n";
  }
  std::string body;
  while (body.size() < 70'000) body += "Một đoạn dài.\n\n";
  content["content/news/n28.md"] += body;
  const auto built = build_portal({.content = content});
  const auto feed = nlohmann::json::parse(built.outputs.at("tin-tuc/feed.json"));
  CHECK(feed["items"].size() == 20);
  CHECK(feed["items"][0]["title"] == "Tin 28");
  CHECK_FALSE(feed["items"][0].contains("content_html"));
  CHECK(feed["items"][0]["content_text"] == "Tóm");
  CHECK(feed["items"][1]["content_html"] == "<p>Chữ.</p>\n");
  CHECK(feed["items"][19]["title"] == "Tin 9");
}

TEST_CASE("links within a document lead to its page, for a feed has no page of its own") {
  const std::string news = "---\ntitle: A\ndate: 1/5/2023\n---\nChữ[^1].\n\n[^1]: Chú thích.\n";
  const std::string feed = render({.content = {{"content/news/a.md", news}}}, "tin-tuc/rss.xml");
  CHECK(feed.find("href=&quot;#") == std::string::npos);
  CHECK(feed.find("href=&quot;https://xa.example/tin-tuc/a.html#") != std::string::npos);
}

TEST_CASE("what may have to be taken back is not handed to feed readers") {
  const testing::Files content = {
      {"content/models/ong-a.md",
       "---\ntitle: Ông A trồng rau\nvisibility: public\nform: individual\nfield: Rau\n"
       "date: 1/5/2023\nconsent:\n  scope: tên\n  date: 1/1/2023\n---\n"},
      {"content/models/tap-the.md",
       "---\ntitle: Hàng cây\nvisibility: public\nform: collective\nfield: Cây\ndate: "
       "2/5/2023\n---\n"}};
  CHECK(titles_of(build_portal({.content = content}).outputs, "feed.json") == "Hàng cây\n");
}

TEST_CASE("lists and every page say where their feeds are") {
  testing::Files content = kNews;
  content["site.yaml"] = kPlainSite + "columns:\n  - id: cot\n    title: Cột\n";
  content["content/news/d.md"] = "---\ntitle: D\ndate: 4/5/2023\ncolumn: cot\n---\n";
  content.insert(kBroadcast.begin(), kBroadcast.end());
  const std::string feeds =
      "{% for f in list.feeds %}{{ f.key }} {{ f.title }} {{ f.page }} {{ f.atom }} {{ f.rss }} "
      "{{ f.json }} {{ f.podcast }}{% endfor %}|{{ list.feed }}";
  const std::string all =
      "{{ site.feed }}{% for f in site.feeds %}|{{ f.key }} {{ f.title }}{% endfor %}";
  const auto built =
      build_portal({.content = content, .templates = {{"list.html", feeds}, {"home.html", all}}});
  CHECK(built.problems == "");
  CHECK(built.outputs.at("index.html") ==
        "atom.xml|everything feed.everything|news feed.news|podcast feed.podcast|column Cột");
  CHECK(built.outputs.at("tin-tuc/index.html") ==
        "news feed.news index.html atom.xml rss.xml feed.json |atom.xml");
  CHECK(built.outputs.at("chuyen-muc/cot.html") ==
        "column Cột cot.html cot/atom.xml cot/rss.xml cot/feed.json |cot/atom.xml");
  CHECK(built.outputs.at("truyen-thanh/index.html") ==
        "podcast feed.podcast index.html    podcast.xml|");
}

TEST_CASE("durations are read as people write them, or not at all") {
  using portal::read_duration;
  CHECK(read_duration("5 phút") == 300);
  CHECK(read_duration("4 phút 30 giây") == 270);
  CHECK(read_duration("1 giờ 05 phút") == 3900);
  CHECK(read_duration("45 giây") == 45);
  CHECK(read_duration("04:30") == 270);
  CHECK(read_duration("1:05:30") == 3930);
  CHECK(read_duration("3 minutes") == 180);
  for (const char* text : {"", "khoảng 5 phút", "5", "phút", "5 ngày", "99999999 giờ", "25 giờ",
                           "0 phút", "4:3x", ":", "999999:00"}) {
    CAPTURE(text);
    CHECK(read_duration(text) == std::nullopt);
  }
}

TEST_CASE("days are written as each standard wants them") {
  CHECK(portal::to_rfc822({2024, 2, 29}) == "Thu, 29 Feb 2024 00:00:00 +0700");
  CHECK(portal::to_rfc822({2023, 12, 3}) == "Sun, 03 Dec 2023 00:00:00 +0700");
  CHECK(portal::to_rfc3339({2023, 5, 1}) == "2023-05-01T00:00:00+07:00");
}
