// Identities and the register: which writings are one document, and which are not.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

}  // namespace

TEST_CASE("citations with more or less detail are one entry, completed from each other") {
  const Built built = build_clean({
      {"plans/a.md", kPublic + "implements: [21-KL/TW]\n"},
      {"plans/b.md", kPublic + "implements:\n  - symbol: 21 – KL/TW\n    date: 25/10/2021\n"},
      {"plans/c.md", kPublic + "based_on:\n  - symbol: 21-kl/tw\n    issuer: Trung ương Đảng\n"
                               "    title: Về xây dựng Đảng\n"},
      {"plans/d.md",
       kPublic + "continues:\n  - symbol: 21-KL/TW\n    issuer: Ban Chấp hành Trung ương Đảng\n"
                 "    date: 2021-10-25\n"},
      {"news/e.md", "\n\nTheo Kết luận 21-KL/TW.\n"},
  });
  CHECK(show_register(built.site) ==
        " |  |  | a | ke-hoach/a\n |  |  | b | ke-hoach/b\n |  |  | c | ke-hoach/c\n"
        " |  |  | d | ke-hoach/d\n"
        "21-KL/TW | Ban Chấp hành Trung ương Đảng | 2021-10-25 | - | "
        "van-ban/ban-chap-hanh-trung-uong-dang/2021/21-kl-tw\n");
  const Entry& entry = built.entry("21-KL/TW");
  CHECK(entry.title == "Về xây dựng Đảng");
  CHECK(entry.type_name == "Kết luận");
  CHECK(entry.incoming.size() == 5);
  CHECK(show_relations(built.site) ==
        "a implements 21-KL/TW «21-KL/TW»\nb implements 21-KL/TW «21 – KL/TW»\n"
        "c based_on 21-KL/TW «21-kl/tw»\nd continues 21-KL/TW «21-KL/TW»\n"
        "e cites 21-KL/TW «Theo Kết luận 21-KL/TW.»\n");
  CHECK(show_slots(built, "e") ==
        "21-KL/TW → van-ban/ban-chap-hanh-trung-uong-dang/2021/21-kl-tw.html\n");
}

TEST_CASE("a published directive is what the citations of it name") {
  const Built built = build_clean({
      {"directives/2021/kl-21.md",
       kPublic + "symbol: 21-KL/TW\nissuer: Ban Chấp hành Trung ương\ndate: 25/10/2021\n"},
      {"plans/a.md", kPublic + "implements: [21-KL/TW]\nbased_on: [\"@kl-21\"]\n"
                               "amends: [../directives/2021/kl-21.md]\n\n"
                               "Xem @21-KL/TW, [kết luận](../directives/2021/kl-21.md).\n"},
  });
  CHECK(built.site.entries.size() == 2);
  CHECK(show(built.site, built.entry("21-KL/TW")) ==
        "21-KL/TW | Ban Chấp hành Trung ương | 2021-10-25 | kl-21 | van-ban/2021/kl-21");
  CHECK(show_relations(built.site) ==
        "a implements 21-KL/TW «21-KL/TW»\na based_on 21-KL/TW «kl-21»\n"
        "a amends 21-KL/TW «../directives/2021/kl-21.md»\n"
        "a cites 21-KL/TW «Xem 21-KL/TW, kết luận.»\n");
  CHECK(show_slots(built, "a") ==
        "21-KL/TW → van-ban/2021/kl-21.html\n"
        "../directives/2021/kl-21.md → van-ban/2021/kl-21.html\n");
}

TEST_CASE("a document named by its id with an @ is cited, with the sentence around") {
  const Built built = build_clean({
      {"directives/kl-21.md", kPublic + "symbol: 21-KL/TW\n\nXem @kl-21.\n"},
      {"news/n.md", "\n\nChi bộ họp. Nội dung theo @kl-21 và [kế hoạch](@ke). Hết.\n"},
      {"plans/ke.md", kPublic + "\n\n[Kết luận](../directives/kl-21.md) nêu rõ.\n"},
  });
  CHECK(show_relations(built.site) ==
        "n cites 21-KL/TW «Nội dung theo kl-21 và kế hoạch.»\n"
        "n cites  «Nội dung theo kl-21 và kế hoạch.»\n");
}

TEST_CASE("every relation is found from both ends") {
  const Built built = build_clean({
      {"directives/x.md", kPublic + "symbol: 1-NQ/TW\n"},
      {"plans/a.md", kPublic + "symbol: 2-KH/TU\nimplements: 1-NQ/TW\nbased_on: 1-NQ/TW\n"
                               "continues: 1-NQ/TW\nreviews: 1-NQ/TW\namends: 1-NQ/TW\n"
                               "replaces: 1-NQ/TW\n\nTheo 1-NQ/TW.\n"},
      {"plans/b.md", kPublic + "continues: 2-KH/TU\n"},
  });
  const Entry& target = built.entry("1-NQ/TW");
  REQUIRE(target.incoming.size() == kRelationKindCount);
  std::vector<RelationKind> kinds;
  for (Index relation : target.incoming) kinds.push_back(built.site.relations[relation].kind);
  CHECK(kinds == std::vector<RelationKind>{RelationKind::implements, RelationKind::based_on,
                                           RelationKind::continues, RelationKind::reviews,
                                           RelationKind::amends, RelationKind::replaces,
                                           RelationKind::cites});
  CHECK(built.site.documents[built.document("a")].relations.size() == kRelationKindCount);
  CHECK(built.entry("2-KH/TU").incoming.size() == 1);
}

TEST_CASE("the same symbol of two issuers is two documents") {
  const Built built = build_clean({
      {"plans/a.md", kPublic + "implements:\n"
                               "  - symbol: 20-CT/TU\n    issuer: Tỉnh ủy Hà Tĩnh\n"
                               "    date: 1/2/2022\n"
                               "  - symbol: 20-CT/TU\n    issuer: Tỉnh ủy Quảng Ngãi\n"
                               "    date: 1/2/2022\n"},
  });
  REQUIRE(built.site.entries.size() == 3);
  CHECK(show(built.site, built.site.entries[1]) ==
        "20-CT/TU | Tỉnh ủy Hà Tĩnh | 2022-02-01 | - | van-ban/tinh-uy-ha-tinh/2022/20-ct-tu");
  CHECK(show(built.site, built.site.entries[2]) ==
        "20-CT/TU | Tỉnh ủy Quảng Ngãi | 2022-02-01 | - | "
        "van-ban/tinh-uy-quang-ngai/2022/20-ct-tu");
}

TEST_CASE("the same symbol of one issuer in two terms is two documents") {
  const Built built = build_clean({
      {"directives/a.md", kPublic + "symbol: 5-NQ/ĐU\nissuer: Đảng ủy\ndate: 1/2/2018\n"},
      {"directives/b.md", kPublic + "symbol: 5-NQ/ĐU\nissuer: Đảng ủy\ndate: 1/2/2022\n"},
      {"plans/c.md",
       kPublic + "implements:\n  - symbol: 5-NQ/ĐU\n    date: 1/2/2022\n\nTheo 5-NQ/ĐU.\n"},
  });
  CHECK(show_relations(built.site) ==
        "c implements 5-NQ/ĐU «5-NQ/ĐU»\nc cites 5-NQ/ĐU «Theo 5-NQ/ĐU.»\n");
  CHECK(built.site.entries[built.site.documents[built.document("b")].entry].incoming.size() == 2);
  CHECK(built.site.entries[built.site.documents[built.document("a")].entry].incoming.empty());
}

TEST_CASE("words that only begin alike are different issuers") {
  const Built built = build_clean({
      {"plans/a.md", kPublic + "implements:\n"
                               "  - symbol: 1-CT/TU\n    issuer: Thị ủy Kỳ An\n"
                               "  - symbol: 1-CT/TU\n    issuer: Thị ủy Kỳ Anh\n"
                               "  - symbol: 2-CT/TU\n    issuer: BTV Thị ủy\n"
                               "  - symbol: 2-CT/TU\n    issuer: Ban Thường vụ Thị uỷ Kỳ Anh\n"},
  });
  CHECK(built.site.entries.size() == 4);
}

TEST_CASE("an issuer may be written as a unit's id or any of its names") {
  const Built built = build_clean({
      {"units/dang-uy.md",
       "title: Đảng ủy xã mới\nnames:\n  - name: Đảng ủy xã Kỳ\n    until: 2020\n"
       "  - name: Đảng ủy xã Kỳ Hoa\n    from: 2021\n"},
      {"directives/x.md", kPublic + "symbol: 1-NQ/ĐU\nissuer: dang-uy\ndate: 1/2/2019\n"},
      {"plans/a.md", kPublic + "implements:\n  - symbol: 1-NQ/ĐU\n    issuer: Đảng ủy xã mới\n"
                               "    date: 1/2/2019\n"},
      {"plans/b.md", kPublic + "implements:\n  - symbol: 1-NQ/ĐU\n    issuer: dang-uy\n"
                               "based_on:\n  - symbol: 9-NQ/ĐU\n    issuer: dang-uy\n"
                               "    date: 1/2/2022\n"},
  });
  CHECK(show(built.site, built.entry("1-NQ/ĐU")) ==
        "1-NQ/ĐU | Đảng ủy xã Kỳ | 2019-02-01 | x | van-ban/x");
  CHECK(built.entry("1-NQ/ĐU").incoming.size() == 2);
  CHECK(built.entry("9-NQ/ĐU").issuer == "Đảng ủy xã Kỳ Hoa");
  const Index unit = built.unit("dang-uy");
  CHECK(built.site.documents[built.document("x")].issuer_unit == unit);
  CHECK(ids(built.site, built.site.units[unit].issued) == "x");
}

TEST_CASE("an undated citation has its own place, and no two entries share an address") {
  const Built built = build_clean({
      {"directives/tinh-uy/2022/20-ct-tu.md", kPublic + "symbol: 99-CT/TU\n"},
      {"plans/a.md", kPublic + "implements:\n  - 12/KH-UBND\n  - symbol: 20-CT/TU\n"
                               "    issuer: Tỉnh ủy\n    date: 1/2/2022\n"
                               "  - symbol: 20-CT/TU\n    issuer: Tỉnh ủy\n    date: 3/4/2022\n"},
  });
  CHECK(built.entry("12/KH-UBND").address == "van-ban/ubnd/khong-ro-ngay/12-kh-ubnd");
  std::string addresses;
  for (const Entry& entry : built.site.entries) {
    if (entry.symbol == "20-CT/TU") addresses += entry.address + "\n";
  }
  CHECK(addresses == "van-ban/tinh-uy/2022/20-ct-tu-2\nvan-ban/tinh-uy/2022/20-ct-tu-3\n");
}

TEST_CASE("an ambiguous symbol in text is what the document itself is based on") {
  const Files provinces{
      {"directives/a.md", kPublic + "symbol: 20-CT/TU\nissuer: Tỉnh ủy A\ndate: 1/1/2022\n"},
      {"directives/b.md", kPublic + "symbol: 20-CT/TU\nissuer: Tỉnh ủy B\ndate: 1/1/2022\n\n"
                                    "Chỉ thị 20-CT/TU này.\n"},
  };
  Files files = provinces;
  files["plans/c.md"] = kPublic +
                        "implements:\n  - symbol: 20-CT/TU\n    issuer: Tỉnh ủy B\n\n"
                        "Theo 20-CT/TU.\n";
  const Built built = build_clean(files);
  CHECK(show_slots(built, "c") == "20-CT/TU → van-ban/b.html\n");
  CHECK(show_relations(built.site) ==
        "c implements 20-CT/TU «20-CT/TU»\nc cites 20-CT/TU «Theo 20-CT/TU.»\n");

  files["plans/c.md"] = kPublic + "\n\nTheo 20-CT/TU.\n";
  const Built unclear = build(files);
  CHECK(show_slots(unclear, "c") == "20-CT/TU → \n");
  CHECK(unclear.problems ==
        "content/plans/c.md:6:5 ambiguous-mention 20-CT/TU|20-CT/TU – Tỉnh ủy A (01/01/2022); "
        "20-CT/TU – Tỉnh ủy B (01/01/2022)");
  CHECK(show_relations(unclear.site) == "");
}

TEST_CASE("a document's own number in its text is no citation, and a sentence counts once") {
  const Built built = build_clean({
      {"plans/a.md",
       kPublic + "symbol: 76-KH/ĐU\n\nKế hoạch 76-KH/ĐU theo 1-NQ/TW và 1-NQ/TW. Rồi 1-NQ/TW.\n"},
  });
  CHECK(show_relations(built.site) ==
        "a cites 1-NQ/TW «Kế hoạch 76-KH/ĐU theo 1-NQ/TW và 1-NQ/TW.»\n"
        "a cites 1-NQ/TW «Rồi 1-NQ/TW.»\n");
}

TEST_CASE("citations in text stay words when the site says so") {
  const Built built = build_clean({
      {"site.yaml", "title: T\nlink_citations: false\n"},
      {"news/a.md", "\n\nTheo 1-NQ/TW.\n"},
  });
  CHECK(built.site.entries.empty());
  CHECK(show_slots(built, "a") == "1-NQ/TW → \n");
}

TEST_CASE("a relation must name an official document") {
  CHECK(build({{"news/tin.md", ""}, {"plans/a.md", kPublic + "implements: [tin]\n"}}).problems ==
        "content/plans/a.md:4:13 unreadable-symbol tin");
  CHECK(build({{"plans/a.md", kPublic + "implements: [../x.md]\n"}}).problems ==
        "content/plans/a.md:4:13 dangling-reference ../x.md");
}

TEST_CASE("acts that establish a unit are in the register") {
  const Built built =
      build_clean({{"units/u.md", "established_by:\n  - symbol: 60-NQ/TW\n    date: 12/4/2025\n"}});
  CHECK(show_relations(built.site) == "u based_on 60-NQ/TW «60-NQ/TW»\n");
}

TEST_CASE("a Party document numbered QĐ is a regulation when its title says so") {
  const Built built = build_clean({
      {"directives/2021/a.md",
       "title: Quy định về những điều không được làm\n" + kPublic + "symbol: 37-QĐ/TW\n"},
      {"directives/2021/b.md", "title: Thành lập Ban Chỉ đạo\n" + kPublic + "symbol: 50-QĐ/TW\n"},
      {"directives/2021/c.md", "title: Quy định giá đất\n" + kPublic + "symbol: 60/QĐ-UBND\n"},
      {"plans/d.md",
       kPublic + "based_on:\n  - symbol: 22-QĐ/TW\n    title: quy định về kiểm tra\n"},
  });
  CHECK(built.entry("37-QĐ/TW").type_name == "Quy định");
  CHECK(built.entry("50-QĐ/TW").type_name == "Quyết định");
  CHECK(built.entry("60/QĐ-UBND").type_name == "Quyết định");
  CHECK(built.entry("22-QĐ/TW").type_name == "Quy định");
}

TEST_CASE("two drafts that wait for the numbers of their symbols are two documents") {
  const std::string draft = "visibility: public\nstatus: draft\nsymbol: /KH-UBND\nissuer: ubnd\n";
  const Built built = build_clean({{"units/ubnd.md", ""},
                                   {"plans/a.md", draft},
                                   {"plans/b.md", draft},
                                   {"news/c.md", "\n\nXem /KH-UBND.\n"}});
  CHECK(built.site.entries.size() == 2);
}
