// Ids, addresses, redirects, and references between documents.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

const DocumentNode& node(const Built& built, std::string_view id) {
  return built.site.documents[built.document(id)];
}

}  // namespace

TEST_CASE("documents are by file, and by kind newest first; units and pages by the alphabet") {
  const Built built = build_clean({
      {"news/a.md", "date: 1/1/2022\n"},
      {"news/b.md", "date: 1/1/2023\n"},
      {"news/c.md", ""},
      {"news/d.md", "date: 1/1/2023\n"},
      {"units/x.md", "title: Thôn 10\n"},
      {"units/y.md", "title: Thôn 9\n"},
      {"pages/p.md", "title: Ă\norder: 1\n"},
      {"pages/q.md", "title: A\norder: 1\n"},
      {"pages/r.md", "title: Z\norder: -1\n"},
  });
  CHECK(ids(built.site, built.site.of_kind(content::Kind::news)) == "b, d, a, c");
  CHECK(ids(built.site, built.site.of_kind(content::Kind::unit)) == "y, x");
  CHECK(ids(built.site, built.site.of_kind(content::Kind::page)) == "r, q, p");
}

TEST_CASE("an id belongs to one document, held back or not") {
  CHECK(build({{"news/tin.md", ""}, {"plans/tin.md", ""}}).problems ==
        "content/plans/tin.md duplicate-id tin|content/news/tin.md");
}

TEST_CASE("all duplicates are reported, each once") {
  CHECK(build({{"news/a.md", "slug: x\naliases: [b.html, c]\n"},
               {"news/d.md", "slug: x\naliases: [c.html]\n"},
               {"pages/b.md", ""}})
            .problems ==
        "content/news/a.md:4:10 duplicate-redirect b.html|content/pages/b.md\n"
        "content/news/d.md duplicate-address tin-tuc/x.html|content/news/a.md|d-2\n"
        "content/news/d.md:4:10 duplicate-redirect c.html|content/news/a.md");
}

TEST_CASE("redirects lead from old addresses to the new one, in order") {
  const Built built = build_clean({{"news/a.md", "aliases:\n  - cu/tin-2.html\n  - /cu/tin-1\n"},
                                   {"news/b.md", "aliases: [b]\n"}});
  std::string redirects;
  for (const Redirect& redirect : built.site.redirects) {
    redirects += redirect.from + " → " + redirect.to + "\n";
  }
  CHECK(redirects ==
        "b.html → tin-tuc/b.html\ncu/tin-1.html → tin-tuc/a.html\n"
        "cu/tin-2.html → tin-tuc/a.html\n");
  for (std::string_view bad : {"../x.html", "a//b.html", "Cũ.html", "a b", "x/", "a.php"}) {
    CAPTURE(bad);
    CHECK(build({{"news/a.md", "aliases: [\"" + std::string(bad) + "\"]\n"}}).problems ==
          "content/news/a.md:3:10 bad-redirect " + std::string(bad));
  }
}

TEST_CASE("links, mentions and paths lead to pages, parts and files") {
  const Built built = build_clean({
      {"plans/2023/ke-hoach/index.md",
       kPublic + "symbol: 76-KH/ĐU\nmilestones:\n  - id: hop\n    title: Họp\n    due: 2023\n\n"
                 "## Kết quả\n"},
      {"plans/2023/ke-hoach/mau 1.docx", "x"},
      {"news/tin.md",
       "\n\n@76-KH/ĐU @ke-hoach [a](@ke-hoach#ket-qua) [b](@ke-hoach#hop) "
       "[c](../plans/2023/ke-hoach/index.md#moc-hop) [d](../plans/2023/ke-hoach/mau%201.docx) "
       "[e](https://xa.example/x#y) [f](#muc) [g](/api/a.json) [h](mailto:xa@xa.example)\n\n"
       "## Mục\n"},
  });
  CHECK(show_slots(built, "tin") ==
        "76-KH/ĐU → ke-hoach/2023/ke-hoach.html\n"
        "ke-hoach → ke-hoach/2023/ke-hoach.html\n"
        "@ke-hoach#ket-qua → ke-hoach/2023/ke-hoach.html#ket-qua\n"
        "@ke-hoach#hop → ke-hoach/2023/ke-hoach.html#moc-hop\n"
        "../plans/2023/ke-hoach/index.md#moc-hop → ke-hoach/2023/ke-hoach.html#moc-hop\n"
        "../plans/2023/ke-hoach/mau%201.docx → ke-hoach/2023/ke-hoach/mau%201.docx\n"
        "https://xa.example/x#y → https://xa.example/x#y\n"
        "#muc → tin-tuc/tin.html#muc\n"
        "/api/a.json → /api/a.json\n"
        "mailto:xa@xa.example → mailto:xa@xa.example\n");
  CHECK(ids(built.site, node(built, "ke-hoach").backlinks) == "tin");
}

TEST_CASE("links that lead nowhere are reported, all of them") {
  CHECK(build({{"news/a.md",
                "\n\n[a](b.md) @khong-co-dau [c](x.pdf) [d](@a#khong) [e](../../../x.md)\n"}})
            .problems ==
        "content/news/a.md:5:0 dangling-link b.md\n"
        "content/news/a.md:5:10 dangling-reference khong-co-dau|\n"
        "content/news/a.md:5:24 missing-file x.pdf\n"
        "content/news/a.md:5:35 dangling-fragment khong|\n"
        "content/news/a.md:5:49 dangling-link ../../../x.md");
}

TEST_CASE("what speaks about a document is found from it, newest first and once") {
  const Built built = build_clean({
      {"plans/p.md", kPublic + "milestones:\n  - id: hop\n    title: Họp\n    due: 2023\n"},
      {"news/a.md", "date: 1/1/2023\nabout: [p]\n\nXem @p.\n"},
      {"news/b.md", "date: 2/1/2023\nabout: [p#hop]\n"},
      {"news/c.md", "date: 3/1/2023\nrelated: [\"@p\", ../plans/p.md]\n"},
      {"bulletins/d.md", kPublic + "date: 4/1/2023\nitems: [p, a]\n"},
      {"news/e.md", "date: 5/1/2023\nfulfils: [p#hop]\n"},
      {"news/f.md", "date: 4/1/2023\nfulfils: [p#hop]\n"},
  });
  CHECK(ids(built.site, node(built, "p").backlinks) == "d, c, b, a");
  CHECK(ids(built.site, node(built, "a").backlinks) == "d");
  CHECK(ids(built.site, node(built, "d").related) == "p, a");
  CHECK(ids(built.site, node(built, "b").about) == "p");
  CHECK(node(built, "b").about_milestones == std::vector<Index>{built.milestone("p#hop")});
  CHECK(ids(built.site, built.site.milestones[built.milestone("p#hop")].fulfilled_by) == "f, e");
  CHECK(node(built, "e").fulfils == std::vector<Index>{built.milestone("p#hop")});
}

TEST_CASE("models and events know their unit, a replaced model its successor, a page its twin") {
  const Built built = build_clean({
      {"units/thon-1.md", ""},
      {"models/m.md", kPublic + "unit: thon-1\nreplaced_by: m2\n"},
      {"models/m2.md", kPublic},
      {"events/e.md", "host: thon-1\nstarts: 2/9/2023\n"},
      {"pages/gioi-thieu.md", ""},
      {"en/pages/about.md", "translation_of: gioi-thieu\n"},
  });
  const Index unit = built.unit("thon-1");
  CHECK(node(built, "m").subject_unit == unit);
  CHECK(node(built, "m").replaced_by == built.document("m2"));
  CHECK(node(built, "e").subject_unit == unit);
  CHECK(ids(built.site, built.site.units[unit].models) == "m");
  CHECK(node(built, "about").translation == built.document("gioi-thieu"));
  CHECK(node(built, "gioi-thieu").translation == built.document("about"));
}

TEST_CASE("columns keep the order of site.yaml; tags are one when they read alike") {
  const Built built = build_clean({
      {"site.yaml",
       "title: T\ncolumns:\n  - id: xay-dung\n    title: Xây dựng\n"
       "  - id: bac\n    title: Bác\n    from: 2022\n"},
      {"news/a.md", "date: 1/1/2022\ncolumn: bac\ntags: [Tự soi, môi trường]\n"},
      {"news/b.md", "date: 1/1/2023\ncolumn: bac\ntags: [tự soi, TỰ SOI, ánh sáng, \"?\"]\n"},
  });
  std::string groups;
  for (const auto* list : {&built.site.columns, &built.site.tags}) {
    for (const Group& group : *list) {
      groups += group.id + " «" + group.title + "» " + ids(built.site, group.documents) + "\n";
    }
  }
  CHECK(groups ==
        "xay-dung «Xây dựng» \nbac «Bác» b, a\nanh-sang «ánh sáng» b\n"
        "moi-truong «môi trường» a\ntu-soi «Tự soi» b, a\n");
  REQUIRE(built.site.columns[1].column != nullptr);
  CHECK(built.site.columns[1].column->from->year == 2022);
}

TEST_CASE("a unit named anywhere must exist, and every such mistake is reported") {
  CHECK(build({{"plans/a.md", kPublic + R"(milestones:
  - id: m
    title: Họp
    due: 2023
    units: [zz-mot]
    report_to: zz-hai
    via: zz-ba
    results:
      - unit: zz-bon
duties:
  - unit: zz-nam
    text: Làm
quota:
  - unit: zz-sau
  - each: zz-bay
)"},
               {"units/tinh-uy-ha-tinh.md", "parent: zz-tam\nmembers: [zz-chin]\nsuccessors: a\n"}})
            .problems ==
        "content/plans/a.md:8:12 unknown-unit zz-mot|\n"
        "content/plans/a.md:9:15 unknown-unit zz-hai|\n"
        "content/plans/a.md:10:9 unknown-unit zz-ba|\n"
        "content/plans/a.md:12:14 unknown-unit zz-bon|\n"
        "content/plans/a.md:14:10 unknown-unit zz-nam|\n"
        "content/plans/a.md:17:10 unknown-unit zz-sau|\n"
        "content/plans/a.md:18:10 unknown-unit zz-bay|\n"
        "content/units/tinh-uy-ha-tinh.md:3:8 unknown-unit zz-tam|\n"
        "content/units/tinh-uy-ha-tinh.md:4:10 unknown-unit zz-chin|\n"
        "content/units/tinh-uy-ha-tinh.md:5:12 unknown-unit a|");
}
