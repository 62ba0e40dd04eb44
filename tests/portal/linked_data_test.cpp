// What pages say about themselves to programs, on small sites; the whole demonstration is walked by
// tests/cli/linked_data_test.py.
#include <doctest/doctest.h>

#include "fixture.h"
#include "media/pixels.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::render;

namespace {

const std::string kHead =
    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
    "\"@graph\":[";
const std::string kTail = "]}</script>\n";

testing::PortalOptions with_data(const std::string& site = testing::kPlainSite) {
  testing::PortalOptions options;
  options.content["site.yaml"] = site;
  for (const char* kind : {"directive", "plan", "news", "model", "broadcast", "bulletin", "event",
                           "unit", "page", "home", "list", "not-found", "sheet"}) {
    options.templates[std::string(kind) + ".html"] = "{{ page.linked_data }}";
  }
  return options;
}

// The first thing of the page's graph; the breadcrumbs follow it.
std::string first_thing(const std::string& page) {
  const std::size_t crumbs = page.find(",{\"@type\":\"BreadcrumbList\"");
  const bool is_whole = page.starts_with(kHead) && crumbs != std::string::npos;
  return is_whole ? page.substr(kHead.size(), crumbs - kHead.size()) : page;
}

}  // namespace

TEST_CASE("an official document is Legislation, with what it carries out, rests on and replaces") {
  auto options = with_data();
  options.content["content/directives/cu.md"] =
      "---\ntitle: Cũ\nsymbol: 5-KL/TU\ndate: 2/2/2020\nvisibility: public\n---\n";
  options.content["content/directives/kin.md"] =
      "---\ntitle: Văn bản kín\nsymbol: 9-KL/TU\ndate: 9/9/2020\n---\n";
  options.content["content/plans/kh.md"] =
      "---\ntitle: Về \"học\" & làm\nsymbol: 76-KH/ĐU\nissuer: Đảng ủy xã\ndate: 14/4/2023\n"
      "updated: 1/5/2023\nstatus: issued\neffective: 15/4/2023\nperiod: 2023/2025\n"
      "summary: Tóm tắt\nvisibility: public\nimplements:\n  - 21-KL/TW\n  - 9-KL/TU\n"
      "based_on:\n  - 105-KH/HU\nreplaces:\n  - 5-KL/TU\n---\n";
  const auto built = build_portal(options);
  const std::string page = built.outputs.at("ke-hoach/kh.html");
  CHECK(first_thing(page) ==
        "{\"@type\":\"Legislation\",\"name\":\"Về \\\"học\\\" \\u0026 làm\","
        "\"url\":\"https://xa.example/ke-hoach/kh.html\",\"description\":\"Tóm tắt\","
        "\"inLanguage\":\"vi\",\"legislationIdentifier\":\"76-KH/ĐU\","
        "\"legislationType\":\"Kế hoạch\",\"legislationDate\":\"2023-04-14\","
        "\"legislationPassedBy\":{\"@type\":\"Organization\",\"name\":\"Đảng ủy xã\"},"
        "\"legislationLegalForce\":\"https://schema.org/InForce\","
        "\"dateModified\":\"2023-05-01\",\"legislationDateOfApplicability\":\"2023-04-15\","
        "\"temporalCoverage\":\"2023/2025\",\"legislationApplies\":["
        "{\"@type\":\"Legislation\",\"name\":\"Kết luận 21-KL/TW\","
        "\"legislationIdentifier\":\"21-KL/TW\","
        "\"url\":\"https://xa.example/van-ban/tw/khong-ro-ngay/21-kl-tw.html\"}],"
        "\"isBasedOn\":[{\"@type\":\"Legislation\",\"name\":\"Kế hoạch 105-KH/HU\","
        "\"legislationIdentifier\":\"105-KH/HU\","
        "\"url\":\"https://xa.example/van-ban/hu/khong-ro-ngay/105-kh-hu.html\"}],"
        "\"legislationChanges\":[{\"@type\":\"Legislation\",\"name\":\"Kết luận 5-KL/TU\","
        "\"legislationIdentifier\":\"5-KL/TU\",\"url\":\"https://xa.example/van-ban/cu.html\"}]}");
  CHECK(first_thing(built.outputs.at("van-ban/cu.html"))
            .find("\"legislationLegalForce\":\"https://schema.org/NotInForce\"") !=
        std::string::npos);
}

TEST_CASE("nothing is said about force where the document says nothing; a draft is a draft") {
  auto options = with_data();
  options.content["content/plans/a.md"] =
      "---\ntitle: A\nsymbol: 1-KH/ĐU\ndate: 1/2/2023\nvisibility: public\n---\n";
  options.content["content/plans/b.md"] = "---\ntitle: B\nstatus: draft\nvisibility: public\n---\n";
  options.content["content/plans/c.md"] =
      "---\ntitle: C\nsymbol: 3-KH/ĐU\nstatus: issued\nexpires: 14/6/2023\n"
      "visibility: public\n---\n";
  const auto built = build_portal(options);
  const auto has = [&](const char* path, const char* text) {
    return built.outputs.at(path).find(text) != std::string::npos;
  };
  CHECK_FALSE(has("ke-hoach/a.html", "legislationLegalForce"));
  CHECK_FALSE(has("ke-hoach/b.html", "legislationLegalForce"));
  CHECK(has("ke-hoach/b.html", "\"creativeWorkStatus\":\"Draft\""));
  CHECK_FALSE(has("ke-hoach/b.html", "legislationIdentifier"));
  CHECK(has("ke-hoach/c.html", "schema.org/NotInForce"));
}

TEST_CASE("the way from the home page has addresses for every step but the last") {
  auto options = with_data();
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/5/2023\n---\n";
  const std::string page = render(options, "tin-tuc/tin.html");
  CHECK(page.substr(page.find(",{\"@type\":\"BreadcrumbList\"")) ==
        ",{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
        "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"section.home\","
        "\"item\":\"https://xa.example/\"},"
        "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"section.news\","
        "\"item\":\"https://xa.example/tin-tuc/index.html\"},"
        "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Tin\"}]}" +
            kTail);
}

TEST_CASE("news names the office, never the people who wrote it") {
  auto options =
      with_data(testing::kPlainSite + "body: dai\ncolumns:\n  - id: cot\n    title: Cột\n");
  options.content["content/units/dai.md"] = "---\ntitle: Đài\ntype: station\nlevel: commune\n---\n";
  options.content["content/news/tin.md"] =
      "---\ntitle: Tin\ndate: 1/5/2023\nauthor: Nguyễn Văn Viết\ncolumn: cot\n---\n";
  const std::string office =
      "{\"@type\":\"GovernmentOrganization\",\"name\":\"Đài\","
      "\"url\":\"https://xa.example/don-vi/dai.html\"}";
  CHECK(first_thing(render(options, "tin-tuc/tin.html")) ==
        "{\"@type\":\"NewsArticle\",\"headline\":\"Tin\","
        "\"url\":\"https://xa.example/tin-tuc/tin.html\",\"inLanguage\":\"vi\","
        "\"datePublished\":\"2023-05-01\",\"dateModified\":\"2023-05-01\",\"author\":" +
            office + ",\"publisher\":" + office + ",\"articleSection\":\"Cột\"}");
}

TEST_CASE("an individual's model is only a step of the way; a group's is an article") {
  auto options = with_data();
  options.content["content/models/nguoi.md"] =
      "---\ntitle: Một người\nsummary: Lời kể\ndate: 1/2/2023\nvisibility: public\n"
      "form: individual\nstatus: active\nconsent:\n  scope: kể việc\n  date: 1/1/2023\n---\n";
  options.content["content/models/to.md"] =
      "---\ntitle: Tổ\ndate: 1/2/2023\nvisibility: public\nform: collective\n"
      "status: active\n---\n";
  const auto built = build_portal(options);
  const std::string& person = built.outputs.at("mo-hinh/nguoi.html");
  CHECK(person.starts_with(kHead + "{\"@type\":\"BreadcrumbList\""));
  CHECK(person.find("Lời kể") == std::string::npos);
  CHECK(built.outputs.at("mo-hinh/to.html")
            .starts_with(kHead + "{\"@type\":\"Article\",\"headline\":\"Tổ\""));
}

TEST_CASE("an event has its moment in Việt Nam's time, its place and who holds it") {
  auto options = with_data(testing::kPlainSite + "place: Xã Thử\n");
  options.content["content/events/hop.md"] =
      "---\ntitle: Họp\nstarts: 7 giờ 30 ngày 04/10/2023\nplace: Nhà văn hóa\n---\n";
  CHECK(first_thing(render(options, "su-kien/hop.html")) ==
        "{\"@type\":\"Event\",\"name\":\"Họp\",\"url\":\"https://xa.example/su-kien/hop.html\","
        "\"inLanguage\":\"vi\",\"startDate\":\"2023-10-04T07:30:00+07:00\","
        "\"eventStatus\":\"https://schema.org/EventScheduled\","
        "\"location\":{\"@type\":\"Place\",\"name\":\"Nhà văn hóa\","
        "\"address\":\"Nhà văn hóa, Xã Thử\"},"
        "\"organizer\":{\"@type\":\"Organization\",\"name\":\"Xã Thử\","
        "\"url\":\"https://xa.example/\"}}");
}

TEST_CASE("a broadcast with sound is an episode of the podcast, one without of the radio") {
  auto options = with_data();
  options.content["content/broadcasts/nghe/index.md"] =
      "---\ntitle: Nghe\ndate: 1/5/2023\nvisibility: public\napproved_by: Lê Duyệt\n"
      "audio: a.mp3\nduration: 1 giờ 4 phút 30 giây\n---\n\nLời.\n";
  options.content["content/broadcasts/nghe/a.mp3"] = "12345";
  options.content["content/broadcasts/doc.md"] =
      "---\ntitle: Đọc\ndate: 1/5/2023\nvisibility: public\napproved_by: Lê Duyệt\n---\n\nLời.\n";
  const auto built = build_portal(options);
  const std::string heard = first_thing(built.outputs.at("truyen-thanh/nghe.html"));
  CHECK(heard.starts_with("{\"@type\":\"PodcastEpisode\",\"name\":\"Nghe\""));
  CHECK(heard.find("\"associatedMedia\":{\"@type\":\"AudioObject\","
                   "\"contentUrl\":\"https://xa.example/truyen-thanh/nghe/a.mp3\","
                   "\"encodingFormat\":\"audio/mpeg\",\"contentSize\":\"5 B\","
                   "\"duration\":\"PT1H4M30S\"},"
                   "\"partOfSeries\":{\"@type\":\"PodcastSeries\",\"name\":\"feed.podcast\","
                   "\"url\":\"https://xa.example/truyen-thanh/index.html\","
                   "\"webFeed\":\"https://xa.example/truyen-thanh/podcast.xml\"}") !=
        std::string::npos);
  CHECK(heard.find("Lê Duyệt") == std::string::npos);
  CHECK(first_thing(built.outputs.at("truyen-thanh/doc.html"))
            .starts_with("{\"@type\":\"RadioEpisode\",\"name\":\"Đọc\""));
}

TEST_CASE("a bulletin names its parts, but no individual's model") {
  auto options = with_data();
  options.content["content/bulletins/so-1.md"] =
      "---\ntitle: Số 1\nvisibility: public\ndate: 1/5/2023\nissue: 01/2023\n"
      "items: [tin, nguoi]\n---\n";
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/5/2023\n---\n";
  options.content["content/models/nguoi.md"] =
      "---\ntitle: Một người\nvisibility: public\nform: individual\nstatus: active\n"
      "consent:\n  scope: kể việc\n  date: 1/1/2023\n---\n";
  const auto built = build_portal(options);
  CHECK(first_thing(built.outputs.at("ban-tin/so-1.html"))
            .find("\"issueNumber\":\"01/2023\",\"datePublished\":\"2023-05-01\",\"hasPart\":["
                  "{\"@type\":\"CreativeWork\",\"name\":\"Tin\","
                  "\"url\":\"https://xa.example/tin-tuc/tin.html\"}],\"publisher\"") !=
        std::string::npos);
  CHECK(built.outputs.at("ban-tin/so-1-in.html") == "");
}

TEST_CASE("a unit is an organisation with its names, life and what it belongs to") {
  auto options = with_data();
  options.content["content/units/tren.md"] =
      "---\ntitle: Đảng ủy\ntype: party\nlevel: commune\n---\n";
  options.content["content/units/dai.md"] =
      "---\ntitle: Đài truyền thanh\ntype: station\nlevel: commune\nparent: tren\n"
      "from: 2019\nnames:\n  - name: Đài truyền thanh\n    short_name: Đài\n---\n";
  CHECK(first_thing(render(options, "don-vi/dai.html")) ==
        "{\"@type\":\"GovernmentOrganization\",\"name\":\"Đài truyền thanh\","
        "\"url\":\"https://xa.example/don-vi/dai.html\",\"alternateName\":[\"Đài\"],"
        "\"parentOrganization\":{\"@type\":\"Organization\",\"name\":\"Đảng ủy\","
        "\"url\":\"https://xa.example/don-vi/tren.html\"},\"foundingDate\":\"2019\"}");
}

TEST_CASE("without base_url nothing that needs an address is said, and no way of steps") {
  auto options = with_data("title: Xã Thử\nformat: 1\nlanguage: vi\n");
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/5/2023\n---\n";
  options.templates["list.html"] = "{% if page.image %}ảnh{% endif %}";
  options.theme["assets/share.png"] = "png";
  const auto built = build_portal(options);
  const std::string office = "{\"@type\":\"Organization\",\"name\":\"Xã Thử\"}";
  CHECK(built.outputs.at("tin-tuc/tin.html") ==
        kHead +
            "{\"@type\":\"NewsArticle\",\"headline\":\"Tin\",\"inLanguage\":\"vi\","
            "\"datePublished\":\"2023-05-01\",\"dateModified\":\"2023-05-01\",\"author\":" +
            office + ",\"publisher\":" + office + "}" + kTail);
  CHECK(built.outputs.at("tin-tuc/index.html") == "");
}

TEST_CASE("a title that looks like the end of a script ends no script") {
  auto options = with_data();
  options.content["content/news/tin.md"] = "---\ntitle: \"</script><b>\"\ndate: 1/5/2023\n---\n";
  const std::string page = render(options, "tin-tuc/tin.html");
  CHECK(page.find("</script>") == page.size() - std::string("</script>\n").size());
  CHECK(page.find("\\u003c/script\\u003e\\u003cb\\u003e") != std::string::npos);
}

TEST_CASE("a shared page shows its own picture, but not a drawing or an individual's") {
  auto options = with_data();
  options.theme["assets/share.png"] = "png";
  for (const char* kind : {"news", "model"}) {
    options.templates[std::string(kind) + ".html"] = "{{ page.image }}";
  }
  const auto news = [&](const std::string& name, const std::string& picture) {
    const std::string folder = "content/news/" + name + "/";
    options.content[folder + "index.md"] =
        "---\ntitle: " + name + "\ndate: 1/5/2023\ncover: " + picture + "\n---\n";
    options.content[folder + picture] =
        picture == "a.svg" ? "<svg/>" : *media::encode_webp(media::Pixels(40, 30, 3), 80);
  };
  news("mot", "a.webp");
  news("hai", "a.svg");
  options.content["content/models/nguoi/index.md"] =
      "---\ntitle: Người\nvisibility: public\nform: individual\nstatus: active\ncover: a.webp\n"
      "consent:\n  scope: ảnh\n  date: 1/1/2023\n---\n";
  options.content["content/models/nguoi/a.webp"] =
      *media::encode_webp(media::Pixels(40, 30, 3), 80);
  const auto built = build_portal(options);
  const std::string& own = built.outputs.at("tin-tuc/mot.html");
  CHECK(own.starts_with("https://xa.example/tin-tuc/mot/a."));
  CHECK(own.ends_with("-40.jpg"));
  const std::string& shared = built.outputs.at("tin-tuc/hai.html");
  CHECK(shared.starts_with("https://xa.example/giao-dien/share."));
  CHECK(built.outputs.at("mo-hinh/nguoi.html") == shared);
}

TEST_CASE("pages nobody should find say nothing; lists and texts say that they are pages") {
  auto options = with_data();
  options.content["content/pages/gioi-thieu.md"] =
      "---\ntitle: Giới thiệu\nupdated: 2/3/2023\n---\n";
  options.content["content/news/tin.md"] = "---\ntitle: Tin\ndate: 1/5/2023\n---\n";
  const auto built = build_portal(options);
  CHECK(built.outputs.at("404.html") == "");
  const std::string part_of =
      "\"isPartOf\":{\"@type\":\"WebSite\",\"name\":\"Xã Thử\",\"url\":\"https://xa.example/\"}}";
  CHECK(first_thing(built.outputs.at("gioi-thieu.html")) ==
        "{\"@type\":\"WebPage\",\"name\":\"Giới thiệu\","
        "\"url\":\"https://xa.example/gioi-thieu.html\",\"inLanguage\":\"vi\","
        "\"dateModified\":\"2023-03-02\"," +
            part_of);
  CHECK(first_thing(built.outputs.at("tin-tuc/index.html"))
            .starts_with("{\"@type\":\"CollectionPage\",\"name\":\"section.news\""));
  CHECK(built.outputs.at("index.html")
            .starts_with(kHead + "{\"@type\":\"WebSite\",\"name\":\"Xã Thử\""));
}

TEST_CASE("of a plan whose time is over, or that has no number yet, as much is not claimed") {
  auto options = with_data();
  const auto plan = [&](const std::string& keys) {
    options.content["content/plans/kh.md"] =
        "---\ntitle: Kế hoạch\nvisibility: public\nstatus: issued\n" + keys + "---\n";
    return build_portal(options).outputs.at("ke-hoach/kh.html");
  };
  const auto has = [](const std::string& page, std::string_view words) {
    return page.find(words) != std::string::npos;
  };
  options.as_of = "2024-01-01";
  CHECK(has(plan("period: 2023/2024\n"), "\"legislationLegalForce\""));
  CHECK_FALSE(has(plan("period: 2023\n"), "\"legislationLegalForce\""));
  CHECK_FALSE(has(plan("period: 2022/2023\n"), "\"legislationLegalForce\""));
  CHECK(has(plan("period: 2022/..\n"), "\"legislationLegalForce\""));
  CHECK(has(plan("symbol: 3/KH-UBND\n"), "\"legislationIdentifier\":\"3/KH-UBND\""));
  CHECK_FALSE(has(plan("symbol: /KH-UBND\n"), "\"legislationIdentifier\""));
}
