// Circles between documents, and chains that jump levels.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

// A paper of the symbol, with front matter lines behind.
std::string paper(const std::string& symbol, const std::string& rest) {
  return kPublic + "symbol: " + symbol + "\n" + rest;
}

}  // namespace

TEST_CASE("a circle of documents is named with its whole way, once, where it closes") {
  const Built built = build({
      {"directives/a.md", paper("1-KH/ĐU", "replaces: [3-KH/ĐU]\n")},
      {"directives/b.md", paper("2-KH/ĐU", "replaces: [1-KH/ĐU]\n")},
      {"directives/c.md", paper("3-KH/ĐU", "replaces:\n  - 2-KH/ĐU\n")},
      {"directives/d.md", paper("4-KH/ĐU", "replaces: [1-KH/ĐU]\n")},
  });
  CHECK(built.problems ==
        "content/directives/b.md:5:11 relation-cycle replaces|1-KH/ĐU → 3-KH/ĐU → 2-KH/ĐU → "
        "1-KH/ĐU");
}

TEST_CASE("every relation but a citation can close a circle, also with others") {
  for (const std::string key :
       {"implements", "based_on", "continues", "reviews", "amends", "replaces"}) {
    const Built built =
        build({{"directives/a.md", paper("1-KH/ĐU", key + ": [2-KH/ĐU]\n\nXem 2-KH/ĐU.\n")},
               {"plans/b.md", paper("2-KH/ĐU", key + ": [1-KH/ĐU]\n\nXem 1-KH/ĐU.\n")}});
    CHECK(built.problems == "content/plans/b.md:5:" + std::to_string(key.size() + 3) +
                                " relation-cycle " + key + "|1-KH/ĐU → 2-KH/ĐU → 1-KH/ĐU");
  }
  CHECK(build({{"directives/a.md", paper("1-KH/ĐU", "implements: [2-KH/ĐU]\n")},
               {"plans/b.md", paper("2-KH/ĐU", "based_on: [1-KH/ĐU]\n")}})
            .problems ==
        "content/plans/b.md:5:11 relation-cycle implements, based_on|1-KH/ĐU → 2-KH/ĐU → 1-KH/ĐU");
}

TEST_CASE("a long way round is shown by its first steps and its last") {
  Files files;
  for (int i = 1; i <= 30; ++i) {
    files["plans/p" + std::to_string(100 + i) + ".md"] = paper(
        std::to_string(i) + "-KH/ĐU", "continues: [" + std::to_string(i % 30 + 1) + "-KH/ĐU]\n");
  }
  CHECK(build(files).problems ==
        "content/plans/p130.md:5:12 relation-cycle continues|1-KH/ĐU → 2-KH/ĐU → 3-KH/ĐU → 4-KH/ĐU "
        "→ 5-KH/ĐU → 6-KH/ĐU → 7-KH/ĐU → 8-KH/ĐU → 9-KH/ĐU → 10-KH/ĐU → … (30) … → 30-KH/ĐU → "
        "1-KH/ĐU");
}

TEST_CASE("a document that carries out itself, by number or by id, is a circle of one") {
  const Built built = build({{"plans/a.md", paper("1-KH/ĐU", "implements: [1-KH/ĐU]\n")},
                             {"plans/b.md", kPublic + "continues: [b]\n"}});
  CHECK(built.problems ==
        "content/plans/a.md:5:13 relation-cycle implements|1-KH/ĐU → 1-KH/ĐU\n"
        "content/plans/b.md:4:12 relation-cycle continues|b → b");
}

TEST_CASE("a circle through a document held back is not told, because nothing of it is") {
  build_clean({{"directives/a.md", paper("1-KH/ĐU", "implements: [2-KH/ĐU]\n")},
               {"directives/b.md", "symbol: 2-KH/ĐU\nimplements: [1-KH/ĐU]\n"}});
}

TEST_CASE("a chain of ten thousand documents is walked without the stack") {
  Files files;
  for (int i = 0; i < 10000; ++i) {
    files["plans/p" + std::to_string(i) + ".md"] =
        paper(std::to_string(i + 1) + "-KH/ĐU",
              "continues: [" + std::to_string((i + 1) % 10000 + 1) + "-KH/ĐU]\n");
  }
  const Built built = build(files);
  CHECK(built.problems.find("relation-cycle continues|") != std::string::npos);
  CHECK(built.problems.find('\n') == std::string::npos);
}

TEST_CASE("a plan of a commune that carries out the centre alone is asked for what lies between") {
  const auto problems = [](const std::string& rest) {
    return build({{"units/chi-uy.md", "level: commune\n"}, {"plans/a.md", paper("1-KH/ĐU", rest)}})
        .problems;
  };
  CHECK(problems("date: 5/5/2022\nimplements:\n  - 5-CT/TW\n  - 21-KL/TU\n") ==
        "content/plans/a.md:8:4 level-jump 21-KL/TU|1");
  CHECK(problems("date: 5/5/2022\nimplements: [5-CT/TW, 7-KH/HU]\n") == "");
  CHECK(problems("date: 5/5/2022\nimplements: [5-CT/TW, 12/QĐ-ABC]\n") == "");
  CHECK(problems("date: 5/5/2022\nbased_on: [5-CT/TW]\n") == "");
  CHECK(problems("date: 5/5/2022\nimplements: [5-CT/TW]\nbased_on: [7-KH/HU]\n") == "");
}

TEST_CASE("from 01/7/2025 on the province stands right above the commune") {
  const auto problems = [](const std::string& date) {
    return build({{"plans/a.md", paper("1-KH/ĐU", date + "implements: [21-KL/TU]\n")}}).problems;
  };
  CHECK(problems("date: 30/6/2025\n") == "content/plans/a.md:6:13 level-jump 21-KL/TU|1");
  CHECK(problems("date: 1/7/2025\n") == "");
  CHECK(problems("") == "");
}

TEST_CASE("the first word of an issuer's name that tells a level decides where nothing else does") {
  const auto level = [](const std::string& issuer) {
    const Built built = build_clean({{"plans/a.md", kPublic + "issuer: " + issuer + "\n"}});
    return static_cast<int>(built.site.entries.front().level);
  };
  CHECK(level("Ban Thường vụ Đảng uỷ xã Kỳ Lợi, thị xã Kỳ Anh, tỉnh Hà Tĩnh") == 4);
  CHECK(level("Ủy ban nhân dân thị xã Kỳ Anh") == 3);
  CHECK(level("Đảng ủy Khối các cơ quan tỉnh") == 2);
  CHECK(level("Ban Tuyên giáo Trung ương") == 1);
  CHECK(level("Hội Nông dân thành phố") == 0);
}

TEST_CASE(
    "an entry's level is its issuer's, and what its symbol says where nobody knows that one") {
  const Built built = build_clean({
      {"units/tinh-uy.md", "title: Tỉnh ủy\nlevel: province\n"},
      {"plans/a.md", kPublic + "issuer: tinh-uy\n"},
      {"plans/b.md", kPublic + "based_on:\n  - symbol: 9-KH/ĐU\n    issuer: Tỉnh ủy\n  - 5-CT/TW\n"
                               "  - 5-KH/HU\n  - 6-KH/TU\n  - 7-KH/ĐU\n  - 8/QĐ-ABC\n"},
  });
  std::string levels;
  for (const Entry& entry : built.site.entries) {
    levels += entry.symbol + "=" + std::to_string(static_cast<int>(entry.level)) + " ";
  }
  CHECK(levels == "=2 =0 9-KH/ĐU=2 5-CT/TW=1 5-KH/HU=3 6-KH/TU=2 7-KH/ĐU=4 8/QĐ-ABC=0 ");
}
