// Whole indexes of small sites: what is in them, what is not, and that nothing but the site
// decides.
#include "search/index.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "base/diagnostics.h"
#include "base/files.h"
#include "search/page.h"
#include "site/assemble.h"

using namespace congbo;

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

site::Site assembled(Files files) {
  files.emplace("site.yaml", "title: Xã Thử\nformat: 1\nlanguage: vi\n");
  const MemoryFileSystem folder(std::move(files));
  Diagnostics diagnostics;
  site::Site site = site::assemble(content::load_content(folder, 1, diagnostics),
                                   {Date{2023, 6, 1}}, diagnostics);
  REQUIRE(!diagnostics.has_errors());
  return site;
}

std::string all_bytes(const search::Index& index) {
  std::string all = index.address;
  for (const search::File& file : index.files) all += file.path + file.bytes;
  return all;
}

const std::string& file(const search::Index& index, std::string_view path) {
  const auto found = std::find_if(index.files.begin(), index.files.end(),
                                  [&](const search::File& each) { return each.path == path; });
  REQUIRE(found != index.files.end());
  return found->bytes;
}

const Files kTwoPages{
    {"content/news/hoa-giai.md",
     "---\ntitle: Hòa giải\ndate: 5/4/2023\nsummary: Tóm tắt\n---\nTổ hòa giải họp.\n"},
    {"content/pages/hoa.md", "---\ntitle: Hoa\n---\nHoa nở.\n"}};

const Files kPlan{
    {"content/plans/2023/76-kh-du.md",
     "---\ntitle: Kế hoạch đợt sinh hoạt\nsymbol: 76-KH/ĐU\ndate: 14/4/2023\n"
     "visibility: public\nbased_on: 21-KL/TW\n"
     "milestones:\n- id: hop\n  title: Họp quân dân chính\n  due: tháng 5/2023\n"
     "- id: kin\n  title: Việc bí mật\n  due: tháng 5/2023\n  visibility: internal\n"
     "---\nNội dung.\n"},
    {"content/plans/2023/noi-bo.md",
     "---\ntitle: Kế hoạch nội bộ tuyệt đối\ndate: 14/4/2023\n---\nMật danh Sao Khuê.\n"}};

}  // namespace

TEST_CASE("the index of two pages, to the letter") {
  const search::Index index = search::build_index(assembled(kTwoPages), 1);
  CHECK(file(index, "tim-kiem/trang/0.js") ==
        "congboSearch(\"trang/0\",[[\"tin-tuc/hoa-giai.html\",\"Hòa giải\",\"\",\"2023-04-05\","
        "\"news\",\"Tóm tắt\\nTổ hòa giải họp.\"],\n"
        "[\"hoa.html\",\"Hoa\",\"\",\"\",\"page\",\"Hoa nở.\"]]);\n");
  // Page 0 is the dated one. "hoa": with a tone on page 0, in its title; bare on page 1, in its.
  CHECK(file(index, "tim-kiem/tu/0.js") ==
        "congboSearch(\"tu/0\",\"0giai~giai2!$*|4 hop~!$&|0hoa~!$2{hoa1!$*|3 giai~!$*|4no~!$.|"
        "2p~hop5!$&|0no~nơ2!$.|0tat~tăt4!$'|1o~tô2!$&|2 hoa~!$&|2m~tom4!$'|3 tat~!$'\");\n");
  CHECK(file(index, "tim-kiem/muc-luc.js") ==
        "congboSearch(\"muc-luc\",{\"format\":1,\"pages\":2,\"words\":[\"giai\"],\"shown\":\"%\",\n"
        "\"letters\":\"0giaiB0hoaC2pB0noB0tatB1oB2mB\"});\n");
  CHECK(
      file(index, "tim-kiem/loc.js") ==
      "congboSearch(\"loc\",[[\"directive\",\"plan\",\"news\",\"model\",\"broadcast\",\"bulletin\","
      "\"unit\",\"event\",\"page\"],[],[],\"%ka###+###\"]);\n");
  CHECK(index.address == "tim-kiem/muc-luc.js?v=1b8d78c812");
}

TEST_CASE("nothing held back is in any file of the index") {
  const std::string all = all_bytes(search::build_index(assembled(kPlan), 1));
  CHECK(all.find("Họp quân dân chính") != std::string::npos);
  for (const char* secret : {"bí mật", "nội bộ", "tuyệt đối", "Sao Khuê", "khuê", "khue", "mật"}) {
    CHECK_MESSAGE(all.find(secret) == std::string::npos, secret);
  }
}

TEST_CASE("the index is the same for any number of threads, and its address tells another one") {
  Files many = kTwoPages;
  for (int i = 0; i < 300; ++i) {
    many["content/news/tin-" + std::to_string(i) + ".md"] =
        "---\ntitle: Tin số " + std::to_string(i) + "\ndate: 5/4/2023\n---\nThôn " +
        std::to_string(i % 7) + " dọn đường.\n";
  }
  const site::Site site = assembled(many);
  const search::Index one = search::build_index(site, 1);
  CHECK(all_bytes(one) == all_bytes(search::build_index(site, 4)));
  many["content/pages/hoa.md"] = "---\ntitle: Hoa\n---\nHoa tàn.\n";
  CHECK(search::build_index(assembled(many), 4).address != one.address);
}

TEST_CASE("pages come newest first, with every way their symbol is said") {
  const site::Site site = assembled(kPlan);
  const std::vector<search::Page> pages = search::gather_pages(site);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].url == "ke-hoach/2023/76-kh-du.html");
  CHECK(pages[0].label == "Kế hoạch 76-KH/ĐU");
  CHECK(pages[0].names == std::vector<std::string>{"76-KH/ĐU", "Kế hoạch 76-KH/ĐU",
                                                   "Kế hoạch số 76-KH/ĐU", "KH 76-KH/ĐU",
                                                   "KH số 76-KH/ĐU"});
  // What is only cited has a page too, and is found by its symbol.
  CHECK(pages[1].label == "Kết luận 21-KL/TW");
  CHECK(pages[1].title == "Kết luận 21-KL/TW");
  CHECK(pages[1].url == "van-ban/tw/khong-ro-ngay/21-kl-tw.html");
}

TEST_CASE("a page is told by the units that do it, a group's members included") {
  const site::Site site = assembled(
      {{"content/units/chi-bo.md",
        "---\ntitle: Các chi bộ\ntype: group\nlevel: commune\nmembers: [chi-bo-1]\n---\n"},
       {"content/units/chi-bo-1.md", "---\ntitle: Chi bộ 1\ntype: party\nlevel: commune\n---\n"},
       {"content/plans/k.md",
        "---\ntitle: Kế hoạch\ndate: 1/2/2023\nvisibility: public\nduties:\n- unit: chi-bo\n"
        "  text: Dọn đường\n---\n"}});
  const std::vector<search::Page> pages = search::gather_pages(site);
  REQUIRE(pages[0].url == "ke-hoach/k.html");
  CHECK(pages[0].units == std::vector<site::Index>{0, 1});
}
