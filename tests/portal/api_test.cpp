#include <doctest/doctest.h>

#include "fixture.h"
#include "portal/graph.h"

using namespace congbo;
using congbo::testing::build_portal;
using congbo::testing::kPlainSite;

namespace {

const testing::Files kSite = {
    {"content/units/dang-uy.md",
     "---\ntitle: Đảng ủy xã\ntype: party\nlevel: commune\nfrom: 2020\nnames:\n"
     "  - name: Đảng ủy xã\n    short_name: ĐU\n---\n"},
    {"content/units/chi-bo.md", "---\ntitle: Các chi bộ\ntype: group\nmembers: [chi-bo-1]\n---\n"},
    {"content/units/chi-bo-1.md", "---\ntitle: Chi bộ 1\ntype: party\nparent: dang-uy\n---\n"},
    {"content/plans/2023/5-kh-du.md",
     "---\ntitle: Kế hoạch \"học tập\"\nsymbol: 5-KH/ĐU\nissuer: dang-uy\ndate: 14/4/2023\n"
     "visibility: public\nstatus: issued\nperiod: 2023\nimplements: [21-KL/TW]\nmilestones:\n"
     "  - id: bao-cao\n    title: Báo cáo\n    type: report\n    due: quý II/2023\n"
     "    units: [chi-bo]\n    report_to: dang-uy\n    results:\n      - unit: chi-bo-1\n"
     "        state: done\n        done_on: 1/6/2023\n"
     "  - id: theo-doi\n    title: Theo dõi\n    due: thường xuyên\n---\n"},
    {"content/news/tin.md",
     "---\ntitle: Tin\ndate: 1/6/2023\ntags: [Học]\nabout: [5-kh-du]\n"
     "fulfils: ['5-kh-du#bao-cao']\n---\n"}};

const std::string kHead =
    "{\n \"format\": 1,\n \"title\": \"Xã Thử\",\n \"base_url\": \"https://xa.example/\",\n"
    " \"as_of\": \"2023-06-15\",\n";

}  // namespace

TEST_CASE("the data holds every document, one a line, without what it does not have") {
  const auto built = build_portal({.content = kSite});
  CHECK(built.problems.find("content/plans/2023/5-kh-du.md:9 level-jump ") == 0);
  CHECK(built.problems.find('\n') == built.problems.size() - 1);
  CHECK(built.outputs.at("api/documents.json") == kHead + R"( "documents": [
  {"id":"tin","kind":"news","url":"tin-tuc/tin.html","title":"Tin","language":"vi","date":"2023-06-01","tags":["Học"],"about":["5-kh-du"],"fulfils":["5-kh-du#bao-cao"]},
  {"id":"5-kh-du","kind":"plan","url":"ke-hoach/2023/5-kh-du.html","title":"Kế hoạch \"học tập\"","language":"vi","date":"2023-04-14","symbol":"5-KH/ĐU","type":"Kế hoạch","issuer":"dang-uy","issuer_unit":"dang-uy","status":"issued","period":"2023"},
  {"id":"chi-bo-1","kind":"unit","url":"don-vi/chi-bo-1.html","title":"Chi bộ 1","language":"vi"},
  {"id":"chi-bo","kind":"unit","url":"don-vi/chi-bo.html","title":"Các chi bộ","language":"vi"},
  {"id":"dang-uy","kind":"unit","url":"don-vi/dang-uy.html","title":"Đảng ủy xã","language":"vi"}
 ]
}
)");
}

TEST_CASE("the data holds every milestone with its dates and what became of them") {
  CHECK(build_portal({.content = kSite}).outputs.at("api/milestones.json") ==
        kHead + R"( "milestones": [
  {"id":"5-kh-du#bao-cao","plan":"5-kh-du","url":"ke-hoach/2023/5-kh-du.html#moc-bao-cao","title":"Báo cáo","type":"report","due":"quý II/2023","kind":"in","edtf":"2023-34","units":["chi-bo"],"report_to":"dang-uy","occurrences":[{"period":"2023-34","first":"2023-04-01","last":"2023-06-30","state":"done","results":[{"state":"done","unit":"chi-bo-1","done_on":"2023-06-01"}]}]},
  {"id":"5-kh-du#theo-doi","plan":"5-kh-du","url":"ke-hoach/2023/5-kh-du.html#moc-theo-doi","title":"Theo dõi","type":"other","due":"thường xuyên","kind":"ongoing","occurrences":[]}
 ]
}
)");
}

TEST_CASE("the data holds every unit with what reaches it") {
  CHECK(build_portal({.content = kSite}).outputs.at("api/units.json") == kHead + R"( "units": [
  {"id":"chi-bo-1","url":"don-vi/chi-bo-1.html","name":"Chi bộ 1","type":"party","level":"unset","parent":"dang-uy","milestones":[{"milestone":"5-kh-du#bao-cao","via":"chi-bo"}]},
  {"id":"chi-bo","url":"don-vi/chi-bo.html","name":"Các chi bộ","type":"group","level":"unset","members":["chi-bo-1"],"milestones":[{"milestone":"5-kh-du#bao-cao"}]},
  {"id":"dang-uy","url":"don-vi/dang-uy.html","name":"Đảng ủy xã","type":"party","level":"commune","short_name":"ĐU","names":[{"name":"Đảng ủy xã","short_name":"ĐU"}],"from":"2020"}
 ]
}
)");
}

TEST_CASE("the graph joins the register and what speaks of it, each edge once") {
  CHECK(build_portal({.content = kSite}).outputs.at("api/graph.json") == kHead + R"( "nodes": [
  {"id":"ke-hoach/2023/5-kh-du.html","kind":"plan","label":"Kế hoạch 5-KH/ĐU","title":"Kế hoạch \"học tập\"","level":"commune","date":"2023-04-14"},
  {"id":"van-ban/tw/khong-ro-ngay/21-kl-tw.html","kind":"cited","label":"Kết luận 21-KL/TW","level":"centre"},
  {"id":"tin-tuc/tin.html","kind":"news","label":"Tin","title":"Tin","date":"2023-06-01"}
 ],
 "edges": [
  {"from":"ke-hoach/2023/5-kh-du.html","to":"van-ban/tw/khong-ro-ngay/21-kl-tw.html","kind":"implements"},
  {"from":"tin-tuc/tin.html","to":"ke-hoach/2023/5-kh-du.html","kind":"about"},
  {"from":"tin-tuc/tin.html","to":"ke-hoach/2023/5-kh-du.html","kind":"fulfils","milestone":"bao-cao"}
 ]
}
)");
}

TEST_CASE("the data needs no address of the site, and an empty site has empty lists") {
  const auto built = build_portal({.content = {{"site.yaml", "title: Xã\n"}}});
  CHECK(built.outputs.at("api/units.json") ==
        "{\n \"format\": 1,\n \"title\": \"Xã\",\n \"base_url\": \"\",\n"
        " \"as_of\": \"2023-06-15\",\n \"units\": [\n\n ]\n}\n");
}

TEST_CASE("a graph's texts can't break out of Graphviz's or Mermaid's quotes") {
  portal::Graph graph;
  graph.nodes.push_back({"a.html", "A \"x\" \\ <b>", "T\nU", "plan", "", ""});
  graph.nodes.push_back({"b.html", "B", "", "cited", "", ""});
  graph.edges.push_back({"a.html", "b.html", "cites", "Dẫn \"đến\"", ""});
  CHECK(portal::to_dot(graph) ==
        "digraph congbo {\n  rankdir=BT;\n  node [shape=box];\n"
        "  \"a.html\" [label=\"A \\\"x\\\" \\\\ <b>\", tooltip=\"T U\"];\n"
        "  \"b.html\" [label=\"B\", tooltip=\"\"];\n"
        "  \"a.html\" -> \"b.html\" [label=\"Dẫn \\\"đến\\\"\"];\n}\n");
  CHECK(portal::to_mermaid(graph) ==
        "graph BT\n  n0[\"A #34;x#34; \\ #60;b#62;\"]\n  n1[\"B\"]\n"
        "  n0 -->|\"Dẫn #34;đến#34;\"| n1\n");
}
