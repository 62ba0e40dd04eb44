#include <doctest/doctest.h>

#include "fixture.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;
using congbo::testing::render;

namespace {

std::string paths(const testing::Files& outputs) {
  std::string list;
  for (const auto& [path, bytes] : outputs) list += path + "\n";
  return list;
}

const testing::Files kSmallSite = {
    {"site.yaml", kPlainSite + "columns:\n  - id: nguoi-tot\n    title: Người tốt\n"},
    {"content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\naliases: [cu/gioi-thieu.html]\n---\n"},
    {"content/news/2023/le-hoi/index.md",
     "---\ntitle: Lễ hội\ndate: 1/5/2023\ncolumn: nguoi-tot\ntags: [Văn hóa]\n"
     "attachments:\n  - file: ke-hoach.pdf\n    label: Bản in\n---\nVui.\n"},
    {"content/news/2023/le-hoi/ke-hoach.pdf", "PDF"},
    {"content/directives/2021/21-kl-tw.md",
     "---\ntitle: Kết luận\nsymbol: 21-KL/TW\ndate: 25/10/2021\nvisibility: public\n"
     "implements: [03-NQ/TW]\n---\n"},
    {"content/units/dang-uy.md", "---\ntitle: Đảng ủy\ntype: party\n---\n"},
};

}  // namespace

TEST_CASE("a site has a page for each document, section, group, year and old address") {
  const auto built = build_portal({.content = kSmallSite});
  CHECK(built.problems == "");
  CHECK(paths(built.outputs) ==
        "404.html\n"
        "api/documents.json\n"
        "api/graph.json\n"
        "api/milestones.json\n"
        "api/units.json\n"
        "atom.xml\n"
        "chuyen-muc/index.html\n"
        "chuyen-muc/nguoi-tot.html\n"
        "chuyen-muc/nguoi-tot/atom.xml\n"
        "chuyen-muc/nguoi-tot/feed.json\n"
        "chuyen-muc/nguoi-tot/rss.xml\n"
        "cu/gioi-thieu.html\n"
        "don-vi/dang-uy.html\n"
        "don-vi/index.html\n"
        "dong-thoi-gian/2021.html\n"
        "dong-thoi-gian/2023.html\n"
        "dong-thoi-gian/index.html\n"
        "dong-thoi-gian/quy-nay.html\n"
        "feed.json\n"
        "gioi-thieu.html\n"
        "index.html\n"
        "robots.txt\n"
        "rss.xml\n"
        "sitemap.xml\n"
        "the/index.html\n"
        "the/van-hoa.html\n"
        "tin-tuc/2023/le-hoi.html\n"
        "tin-tuc/2023/le-hoi/ke-hoach.pdf\n"
        "tin-tuc/atom.xml\n"
        "tin-tuc/feed.json\n"
        "tin-tuc/index.html\n"
        "tin-tuc/rss.xml\n"
        "van-ban/2021/21-kl-tw.html\n"
        "van-ban/index.html\n"
        "van-ban/so.js\n"
        "van-ban/theo-loai/index.html\n"
        "van-ban/theo-nam/index.html\n"
        "van-ban/tw/khong-ro-ngay/03-nq-tw.html\n");
  CHECK(built.outputs.at("tin-tuc/2023/le-hoi/ke-hoach.pdf") == "PDF");
}

TEST_CASE("the outputs are the same bytes whatever the number of threads") {
  const auto one = build_portal({.content = kSmallSite, .jobs = 1});
  const auto four = build_portal({.content = kSmallSite, .jobs = 4});
  CHECK(one.outputs == four.outputs);
}

TEST_CASE("without base_url nothing absolute is made, and a note says so") {
  const auto built =
      build_portal({.content = {{"site.yaml", "title: Xã\n"},
                                {"content/news/a.md", "---\ntitle: A\ndate: 1/5/2023\n---\n"},
                                {"content/events/b.md", "---\ntitle: B\nstarts: 1/5/2023\n---\n"}},
                    .templates = {{"home.html",
                                   "{{ page.canonical is none }} {{ site.feed is none }} "
                                   "{{ site.feeds|length + site.calendars|length }}"}}});
  CHECK(built.problems ==
        "site.yaml no-base-url chưa có base_url nên không tạo sitemap.xml, nguồn tin, lịch và địa "
        "chỉ gốc (thêm vào site.yaml một dòng base_url: https://tên-miền/)\n");
  CHECK(built.outputs.count("sitemap.xml") == 0);
  CHECK(built.outputs.count("tin-tuc/atom.xml") == 0);
  CHECK(built.outputs.count("lich/index.html") == 0);
  CHECK(built.outputs.count("lich/tat-ca.ics") == 0);
  CHECK(built.outputs.at("robots.txt") == "User-agent: *\nAllow: /\n");
  CHECK(built.outputs.at("index.html") == "True True 0");
}

TEST_CASE("two outputs of one path are an error that names both sources") {
  const auto built =
      build_portal({.content = {{"content/pages/404.md", "---\ntitle: Trang của tôi\n---\n"}}});
  CHECK(built.problems ==
        "content/pages/404.md duplicate-output trang “404.html” được tạo từ hai nguồn: congbo "
        "(404.html) và content/pages/404.md (đổi tên một trong hai, hoặc thêm dòng slug: vào một "
        "tệp)\n");
}

// It was once laid to site.yaml, without a line.
TEST_CASE("an old address that a page of the program's own has is an error at its line") {
  const auto built = build_portal(
      {.content = {{"content/news/a.md",
                    "---\ntitle: A\ndate: 1/5/2023\naliases:\n  - tin-tuc/index.html\n---\n"}}});
  CHECK(built.problems ==
        "content/news/a.md:5 duplicate-output trang “tin-tuc/index.html” được tạo từ hai nguồn: "
        "congbo (tin-tuc/index.html) và aliases → tin-tuc/a.html (xóa dòng này trong aliases)\n");
}

// These were once laid to site.yaml, because data and feeds were listed behind documents' own
// files.
TEST_CASE(
    "a document's own file that a data file has the name of is an error that names the file") {
  const auto built = build_portal(
      {.content = {{"content/pages/api/index.md", "---\ntitle: A\n---\n[b](units.json)\n"},
                   {"content/pages/api/units.json", "{}"}}});
  CHECK(built.problems ==
        "content/pages/api/units.json duplicate-output trang “api/units.json” được tạo từ hai "
        "nguồn: congbo (api/units.json) và content/pages/api/units.json (đổi tên một trong hai, "
        "hoặc thêm dòng slug: vào một tệp)\n");
}

TEST_CASE("an old address that could be a feed or a calendar is refused before it meets one") {
  const auto built = build_portal(
      {.content = {{"content/news/a.md",
                    "---\ntitle: A\ndate: 1/5/2023\naliases:\n  - tin-tuc/rss.xml\n---\n"}}});
  CHECK(built.problems ==
        "content/news/a.md:5 bad-redirect “tin-tuc/rss.xml” không phải địa chỉ trong trang này "
        "(viết như ke-hoach/2022/ten-cu.html)\n");
}

TEST_CASE("a menu entry that leads nowhere is an error at its line, with the nearest address") {
  const auto built = build_portal(
      {.content = {{"site.yaml", kPlainSite + "menu:\n  - title: Đơn vị\n    to: don-vy/\n"},
                   {"content/units/a.md", "---\ntitle: A\ntype: party\n---\n"}}});
  CHECK(built.problems ==
        "site.yaml:7 dangling-site-address trong trang này không có địa chỉ “don-vy/” (có phải ý "
        "anh/chị là “/don-vi/”?)\n");
}

TEST_CASE("a body's address of the site is checked against the outputs and written to its file") {
  const std::string page = "---\ntitle: A\n---\n[Tin](/tin-tuc/) [Thẻ](/the/khac.html)\n";
  const auto built =
      build_portal({.content = {{"content/pages/a.md", page},
                                {"content/news/b.md", "---\ntitle: B\ndate: 1/5/2023\n---\n"}},
                    .templates = {{"page.html", "{{ document.body }}"}}});
  CHECK(built.problems ==
        "content/pages/a.md:4 dangling-site-address trong trang này không có địa chỉ "
        "“/the/khac.html” (kiểm tra lại địa chỉ, hoặc trỏ đến tệp .md của trang)\n");
  CHECK(built.outputs.at("a.html").find("<a href=\"tin-tuc/index.html\">Tin</a>") !=
        std::string::npos);
}

TEST_CASE("the menu takes files, ids, sections and pages that ask for it; empty sections wait") {
  const std::string site =
      kPlainSite +
      "menu:\n  - title: Chúng tôi\n    to: pages/gioi-thieu.md\n"
      "  - title: Tin\n    to: tin-tuc/\n  - title: Mô hình\n    to: mo-hinh/\n"
      "  - title: Ngoài\n    to: https://example.org/\n";
  const std::string menu =
      "{% for m in site.menu %}{{ m.title }}={{ m.url }}{% if m.current %}*{% endif %};"
      "{% endfor %}";
  CHECK(render({.content = {{"site.yaml", site},
                            {"content/pages/gioi-thieu.md", "---\ntitle: G\n---\n"},
                            {"content/pages/b.md", "---\ntitle: B\nmenu: true\norder: 2\n---\n"},
                            {"content/pages/a.md", "---\ntitle: A\nmenu: true\norder: 1\n---\n"},
                            {"content/news/x.md", "---\ntitle: X\ndate: 1/5/2023\n---\n"}},
                .templates = {{"news.html", menu}}},
               "tin-tuc/x.html") ==
        "Chúng tôi=../gioi-thieu.html;Tin=index.html*;Ngoài=https://example.org/;A=../a.html;"
        "B=../b.html;");
}

TEST_CASE("404.html links from the site's address, because servers show it anywhere") {
  CHECK(render({.content = {}, .templates = {{"not-found.html", "<a href=\"{{ site.home }}\">"}}},
               "404.html") == "<a href=\"https://xa.example/index.html\">");
}

TEST_CASE("an old address is a tiny page that leads on and keeps out of search engines") {
  CHECK(render({.content = kSmallSite}, "cu/gioi-thieu.html") ==
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<meta charset=\"utf-8\">\n<title>Giới "
        "thiệu</title>\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" "
        "href=\"https://xa.example/gioi-thieu.html\">\n<meta http-equiv=\"refresh\" content=\"0; "
        "url=../gioi-thieu.html\">\n<p><a href=\"../gioi-thieu.html\">Giới thiệu</a></p>\n"
        "</html>\n");
}

TEST_CASE("the sitemap lists what readers open, with the day its document changed") {
  CHECK(render({.content = {{"content/pages/a.md", "---\ntitle: A\nupdated: 2/5/2023\n---\n"},
                            {"content/pages/b.md", "---\ntitle: B\naliases: [cu.html]\n---\n"}}},
               "sitemap.xml") ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        "  <url>\n    <loc>https://xa.example/a.html</loc>\n    <lastmod>2023-05-02</lastmod>\n"
        "  </url>\n"
        "  <url>\n    <loc>https://xa.example/b.html</loc>\n  </url>\n"
        "  <url>\n    <loc>https://xa.example/</loc>\n  </url>\n"
        "</urlset>\n");
}

TEST_CASE("nothing held back shows anywhere: no title, file name, date or address") {
  const testing::Files content = {
      {"content/plans/2023/mat/index.md",
       "---\ntitle: Kế hoạch RIÊNG\nsymbol: 99-KH/ĐU\ndate: 7/7/2023\nmilestones:\n"
       "  - id: m\n    title: Mốc RIÊNG\n    due: trước 20/7/2023\n---\nRIÊNG\n"},
      {"content/plans/2023/mat/RIENG.pdf", "RIÊNG"},
      {"content/models/ca-nhan.md",
       "---\ntitle: Ông A\nvisibility: public\nform: individual\nfield: Trồng rau\n"
       "target: RIÊNG\nbaseline: RIÊNG\nstatus: active\nconsent:\n  scope: tên\n"
       "  date: 1/1/2023\nindicators:\n  - name: RIÊNG\nevaluations:\n"
       "  - date: 2/2/2023\n    summary: RIÊNG\n---\n"},
      {"content/news/tin.md", "---\ntitle: Tin\ndate: 1/5/2023\n---\nTheo 99-KH/ĐU.\n"}};
  const std::string model =
      "{{ model.field }}|{{ model.target }}|{{ model.baseline }}|{{ model.indicators | length }}|"
      "{{ model.evaluations | length }}";
  const auto built = build_portal({.content = content, .templates = {{"model.html", model}}});
  CHECK(built.outputs.at("mo-hinh/ca-nhan.html") == "Trồng rau|||0|0");
  for (const auto& [path, bytes] : built.outputs) {
    CAPTURE(path);
    CHECK(bytes.find("RIÊNG") == std::string::npos);
    CHECK(path.find("RIENG") == std::string::npos);
    CHECK(path.find("/mat") == std::string::npos);
  }
  CHECK(built.outputs.count("ke-hoach/index.html") == 0);
  CHECK(built.outputs.count("van-ban/index.html") == 0);
}

namespace {

// As a subscriber's program sees it: a folded line is whole again.
std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
    text.erase(at, 3);
  }
  return text;
}

}  // namespace

TEST_CASE("secrets planted in every held-back place are in no byte of any output") {
  const std::string open = "visibility: public\n";
  const std::string secret = "QWXZ7";
  const testing::Files content = {
      {"site.yaml", kPlainSite + "columns:\n  - id: cot\n    title: Cột\n"},
      {"content/units/doan.md", "---\ntitle: Đoàn xã\ntype: union\n---\n"},
      {"content/units/kin.md",
       "---\ntitle: Đơn vị " + secret + "\ntype: union\nvisibility: internal\n---\n"},
      {"content/plans/kin.md",
       "---\ntitle: Kế hoạch " + secret + "\ndate: 1/2/2023\nmilestones:\n" + "  - id: " +
           "m\n    title: Mốc " + secret + "\n    due: 3/3/2023\n---\n" + secret + "\n"},
      {"content/plans/mo.md",
       "---\ntitle: Kế hoạch mở\ndate: 1/2/2023\n" + open +
           "period: 2023\nmilestones:\n  - id: a\n    title: Mốc mở\n    due: 1/4/2023\n"
           "    units: [doan, kin]\n    report_to: kin\n  - id: b\n    title: Mốc " +
           secret + "\n    due: 9/9/2023\n    visibility: internal\n---\nChữ.\n"},
      {"content/broadcasts/kin/index.md",
       "---\ntitle: Bản tin " + secret + "\ndate: 1/3/2023\naudio: " + secret + ".mp3\n---\n"},
      {"content/broadcasts/kin/" + secret + ".mp3", secret},
      {"content/broadcasts/mo/index.md",
       "---\ntitle: Bản tin mở\ndate: 1/3/2023\napproved_by: A\naudio: a.mp3\n" + open +
           "---\nChữ.\n"},
      {"content/broadcasts/mo/a.mp3", "x"},
      {"content/news/kin.md", "---\ntitle: Tin " + secret +
                                  "\ndate: 1/5/2023\nvisibility: internal\n"
                                  "column: cot\ntags: [" +
                                  secret + "]\n---\n"},
      {"content/news/do.md",
       "---\ntitle: Tin " + secret + "\ndate: 2/5/2023\ndraft: true\ncolumn: cot\n---\n"},
      {"content/news/mo.md", "---\ntitle: Tin mở\ndate: 2/5/2023\ncolumn: cot\n---\nChữ.\n"},
      {"content/events/kin.md",
       "---\ntitle: Hội " + secret + "\nstarts: 1/9 hằng năm\nvisibility: internal\n---\n"},
      {"content/events/mo.md", "---\ntitle: Hội mở\nstarts: 2/9 hằng năm\n---\n"},
      {"content/models/kin.md", "---\ntitle: Ông " + secret + "\n" + open +
                                    "form: individual\nfield: Rau\ndate: 1/5/2023\n---\n"}};
  const auto built = build_portal({.content = content});
  for (const char* path : {"atom.xml", "rss.xml", "feed.json", "truyen-thanh/podcast.xml",
                           "chuyen-muc/cot/rss.xml", "lich/tat-ca.ics", "lich/ngay-ky-niem.ics",
                           "lich/ke-hoach/mo.ics", "lich/don-vi/doan.ics", "lich/index.html"}) {
    CAPTURE(path);
    CHECK(built.outputs.count(path) == 1);
  }
  for (const auto& [path, bytes] : built.outputs) {
    CAPTURE(path);
    CHECK(path.find(secret) == std::string::npos);
    CHECK(unfolded(bytes).find(secret) == std::string::npos);
    for (const char* date : {"20230303", "20230909", "0901"}) {
      CHECK(unfolded(bytes).find(date) == std::string::npos);
    }
  }
}
