// Citations in running text and the entries of the register they lead to.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

std::string official(const std::string& symbol, const std::string& issuer, const std::string& date,
                     const std::string& more = "") {
  return "---\ntitle: văn bản\nvisibility: public\nsymbol: " + symbol + "\nissuer: " + issuer +
         "\ndate: " + date + "\n" + more + "---\n\nLời.\n";
}

std::string news(const std::string& words) {
  return "---\ntitle: tin\ndate: 1/5/2023\n---\n\n" + words + "\n";
}

// Where the first citation of news/tin.md leads, problems first.
std::string target_of(Files files, const std::string& words) {
  files["news/tin.md"] = news(words);
  const Built built = build(files);
  const std::string problems = built.problems.empty() ? "" : built.problems + "\n";
  return problems + show_slots(built, "tin");
}

const std::string kHaTinh = "---\ntitle: Tỉnh ủy Hà\nlevel: province\ntype: party\n---\n\nLời.\n";
const std::string kQuang = "---\ntitle: Tỉnh ủy Quảng\nlevel: province\ntype: party\n---\n\nLời.\n";

Files two_provinces() {
  return {{"units/tinh-ha.md", kHaTinh},
          {"units/tinh-quang.md", kQuang},
          {"units/xa.md",
           "---\ntitle: Đảng ủy xã\nlevel: commune\ntype: party\nparent: tinh-ha\n"
           "---\n\nLời.\n"},
          {"directives/a.md", official("07-CT/TU", "tinh-ha", "16/4/2021")},
          {"directives/b.md", official("07-CT/TU", "tinh-quang", "16/4/2021")}};
}

}  // namespace

TEST_CASE("a citation leads to the entry of its symbol, zeros in front ignored") {
  const Files files = {{"directives/a.md", official("01-KL/TW", "Bộ Chính trị", "18/5/2021")}};
  CHECK(target_of(files, "Theo Kết luận số 1-KL/TW.") == "1-KL/TW → van-ban/a.html\n");
}

TEST_CASE("the date in the text tells two documents of one symbol apart") {
  const Files files = {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "1/4/2016")},
                       {"directives/b.md", official("20-CT/TU", "Tỉnh ủy A", "14/4/2022")}};
  CHECK(target_of(files, "Theo Chỉ thị số 20-CT/TU ngày 14/4/2022.") ==
        "20-CT/TU → van-ban/b.html\n");
}

TEST_CASE("the issuer in the text tells two documents of one symbol apart") {
  CHECK(target_of(two_provinces(), "Theo Chỉ thị số 07-CT/TU của Ban Thường vụ Tỉnh ủy Quảng.") ==
        "07-CT/TU → van-ban/b.html\n");
}

TEST_CASE("the citing document's own province decides where the text says nothing") {
  Files files = two_provinces();
  files["plans/p.md"] =
      "---\ntitle: kế hoạch\nvisibility: public\nissuer: xa\nstatus: issued\ndate: "
      "1/5/2022\n---\n\n"
      "Theo Chỉ thị số 07-CT/TU.\n";
  const Built built = build_clean(files);
  CHECK(show_slots(built, "p") == "07-CT/TU → van-ban/a.html\n");
}

TEST_CASE("a document written before one of the candidates cannot mean it") {
  const Files files = {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "1/4/2016")},
                       {"directives/b.md", official("20-CT/TU", "Tỉnh ủy A", "14/5/2023")}};
  CHECK(target_of(files, "Theo Chỉ thị số 20-CT/TU.") == "20-CT/TU → van-ban/a.html\n");
}

TEST_CASE("a number without a suffix is linked when what it says singles one document out") {
  const Files files = {{"directives/a.md", official("01-KL/TW", "Bộ Chính trị", "18/5/2021")},
                       {"directives/b.md", official("01-KL/TU", "Tỉnh ủy A", "1/2/2021")}};
  CHECK(target_of(files, "Theo Kết luận số 01, ngày 18/5/2021 của Bộ Chính trị.") ==
        " → van-ban/a.html\n");
  CHECK(target_of(files, "Theo Kết luận 01, xã đã làm.") == " → \n");
}

TEST_CASE("an abbreviation the text explains leads where the full citation leads") {
  const Files files = {{"directives/a.md", official("21-KL/TW", "Bộ Chính trị", "25/10/2021")}};
  CHECK(target_of(files, "Kết luận số 21-KL/TW (gọi tắt là Kết luận 21).\n\nTheo Kết luận 21.") ==
        "21-KL/TW → van-ban/a.html\n21-KL/TW → van-ban/a.html\n"
        "21-KL/TW → van-ban/a.html\n");
}

TEST_CASE("the same number in another term or year is another document") {
  const Files files = {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy A", "1/4/2016")},
                       {"directives/b.md", official("31/KH-UBND", "UBND xã", "1/4/2021")}};
  CHECK(target_of(files, "Theo Chỉ thị số 20-CT/TU ngày 14/4/2022 của Tỉnh ủy A.") ==
        "20-CT/TU → van-ban/tinh-uy-a/2022/20-ct-tu.html\n");
  CHECK(target_of(files, "Theo Kế hoạch số 31/KH-UBND ngày 14/4/2022 của UBND xã.") ==
        "31/KH-UBND → van-ban/uy-ban-nhan-dan-xa/2022/31-kh-ubnd.html\n");
}

TEST_CASE("a full citation anywhere completes what a bare one elsewhere leaves open") {
  Files files = {{"news/a.md", news("Theo Chỉ thị số 07-CT/TU.")}};
  CHECK(target_of(files, "Theo Chỉ thị số 07-CT/TU ngày 16/4/2021 của Tỉnh ủy A.") ==
        "07-CT/TU → van-ban/tinh-uy-a/2021/07-ct-tu.html\n");
  files["news/tin.md"] = news("Theo Chỉ thị số 07-CT/TU ngày 16/4/2021 của Tỉnh ủy A.");
  CHECK(show_slots(build_clean(files), "a") == "07-CT/TU → van-ban/tinh-uy-a/2021/07-ct-tu.html\n");
}

TEST_CASE("the bureau, the plenum and the party organisation of a committee are one issuer") {
  const Files files = {{"directives/a.md", official("20-CT/TU", "Tỉnh ủy Hà", "14/4/2022")}};
  for (const char* issuer : {"Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh",
                             "Hội nghị Tỉnh ủy lần thứ 5", "Tỉnh ủy"}) {
    CAPTURE(issuer);
    CHECK(target_of(files, std::string("Theo Chỉ thị số 20-CT/TU ngày 14/4/2022 của ") + issuer +
                               ".") == "20-CT/TU → van-ban/a.html\n");
  }
}

TEST_CASE("a citation of something held back stays words and says nothing about it") {
  Files files = {
      {"directives/a.md",
       "---\ntitle: mật\nsymbol: 20-CT/TU\nissuer: Tỉnh ủy A\ndate: 14/4/2022\n---\n\nx\n"}};
  CHECK(target_of(files, "Theo Chỉ thị số 20-CT/TU ngày 14/4/2022 của Tỉnh ủy A.") ==
        "20-CT/TU → \n");
}

TEST_CASE("regulations and decisions share a code, so either word is right") {
  const Files files = {{"directives/a.md", official("37-QĐ/TW", "Trung ương", "25/10/2021")}};
  for (const char* words : {"Quy định số 37-QĐ/TW", "Quyết định số 37-QĐ/TW"}) {
    CHECK(target_of(files, words) == "37-QĐ/TW → van-ban/a.html\n");
  }
}

TEST_CASE("a slip in day and issuer of a central document made a second one of its number") {
  const Files files = {
      {"directives/a.md", official("21-KL/TW", "Ban Chấp hành Trung ương", "25/10/2021")},
      {"news/khac.md", news("Theo Kết luận số 21-KL/TW.")}};
  CHECK(target_of(files, "Theo Kết luận số 21-KL/TW ngày 26/10/2021 của Bộ Chính trị.") ==
        "content/news/tin.md:6:5 citation-date 21-KL/TW|26/10/2021|25/10/2021\n"
        "content/news/tin.md:6:5 citation-issuer 21-KL/TW|Bộ Chính trị|Ban Chấp hành Trung ương\n"
        "21-KL/TW → van-ban/a.html\n");
  CHECK(target_of(files, "Theo Kết luận số 21-KL/TW của Ban Bí thư.") ==
        "content/news/tin.md:6:5 citation-issuer 21-KL/TW|Ban Bí thư|Ban Chấp hành Trung ương\n"
        "21-KL/TW → van-ban/a.html\n");
}

TEST_CASE("without link_citations nothing in running text becomes a link or an entry") {
  const Built built = build_clean(
      {{"site.yaml", "format: 1\ntitle: Xã\nlink_citations: false\n"},
       {"news/tin.md", news("Theo Chỉ thị số 07-CT/TU ngày 16/4/2021 của Tỉnh ủy A.")}});
  CHECK(built.site.entries.empty());
}
