#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

constexpr const char* kRule = "implements-missing";

const std::string kLead = "Ban Thường vụ Đảng ủy xây dựng Kế hoạch với các nội dung như sau:\n";

std::string found(const std::string& basis, const std::string& head = "") {
  return findings({{"plans/a.md", plan(head, basis + kLead)}}, kRule);
}

}  // namespace

TEST_CASE("a document the basis names and the front matter does not, with the lines to paste") {
  CHECK(found("Thực hiện Kế hoạch số 105-KH/HU ngày 07/4/2023 của Ban Thường vụ Huyện ủy về sinh "
              "hoạt chính trị; ") ==
        "plans/a.md:5 «Kế hoạch số 105-KH/HU ngày 07/4/2023» implements-missing|105-KH/HU|"
        "  - symbol: 105-KH/HU\n    issuer: Ban Thường vụ Huyện ủy\n    date: 07/4/2023\n");
}

TEST_CASE("every relation names it as well as implements does") {
  const std::string basis =
      "Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành "
      "Trung ương; ";
  for (const char* key : {"implements", "based_on", "continues", "reviews", "amends", "replaces"}) {
    CAPTURE(key);
    CHECK(found(basis, std::string(key) + ":\n  - 21-kl/tw\n") == "");
  }
  CHECK(found(basis, "implements:\n  - symbol: 21-KL/TW\n    date: 25/10/2021\n") == "");
}

TEST_CASE("the same number of another day is another document") {
  CHECK(found("Thực hiện Quyết định số 01-QĐ/TU ngày 05/3/2021 của Tỉnh ủy; ",
              "implements:\n  - symbol: 01-QĐ/TU\n    date: 02/02/2016\n") ==
        "plans/a.md:8 «Quyết định số 01-QĐ/TU ngày 05/3/2021» implements-missing|01-QĐ/TU|"
        "  - symbol: 01-QĐ/TU\n    issuer: Tỉnh ủy\n    date: 05/3/2021\n");
}

TEST_CASE("what only stands in the title of another document is not carried out itself") {
  CHECK(found("Thực hiện Kế hoạch số 45-KH/ThU, ngày 10/3/2022 của Ban Thường vụ Thị ủy về thực "
              "hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương về đẩy mạnh "
              "xây dựng Đảng; kiên quyết ngăn chặn suy thoái; Hướng dẫn số 22-HD/BTG, ngày "
              "22/3/2022 của Ban Tuyên giáo Thị ủy về thực hiện Kết luận số 01-KL/TW, ngày "
              "18/5/2021 của Bộ Chính trị và Kết luận số 21-KL/TW. ",
              "implements:\n  - 45-KH/ThU\n") ==
        "plans/a.md:7 «Hướng dẫn số 22-HD/BTG, ngày 22/3/2022» implements-missing|22-HD/BTG|"
        "  - symbol: 22-HD/BTG\n    issuer: Ban Tuyên giáo Thị ủy\n    date: 22/3/2022\n");
}

TEST_CASE("documents listed side by side are all carried out") {
  CHECK(found("Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị và Kết luận số "
              "21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương, ") ==
        "plans/a.md:5 «Kết luận số 01-KL/TW ngày 18/5/2021» implements-missing|01-KL/TW|"
        "  - symbol: 01-KL/TW\n    issuer: Bộ Chính trị\n    date: 18/5/2021\n"
        "plans/a.md:5 «Kết luận số 21-KL/TW ngày 25/10/2021» implements-missing|21-KL/TW|"
        "  - symbol: 21-KL/TW\n    issuer: Ban Chấp hành Trung ương\n    date: 25/10/2021\n");
}

TEST_CASE("a basis of one line for each document, as the State writes it") {
  CHECK(found("- Căn cứ Nghị định số 49/2024/NĐ-CP ngày 10/5/2024 của Chính phủ;\n\n"
              "- Căn cứ Kế hoạch số 12/KH-UBND ngày 02/01/2025 của UBND tỉnh;\n\n",
              "based_on:\n  - 49/2024/NĐ-CP\n") ==
        "plans/a.md:9 «Kế hoạch số 12/KH-UBND ngày 02/01/2025» implements-missing|12/KH-UBND|"
        "  - symbol: 12/KH-UBND\n    issuer: Ủy ban nhân dân tỉnh\n    date: 02/01/2025\n");
}

TEST_CASE("a relation may name a document of the site by its id") {
  CHECK(findings({{"directives/kl.md", "---\ntitle: Kết luận\nsymbol: 21-KL/TW\n---\n"},
                  {"plans/a.md", plan("implements:\n  - kl\n",
                                      "Thực hiện Kết luận số 21-KL/TW của Trung ương; " + kLead)}},
                 kRule) == "");
}

TEST_CASE("a text without a basis paragraph, and citations further down, keep quiet") {
  CHECK(found("# I. Mục đích\n\nHọc tập Kết luận số 21-KL/TW ngày 25/10/2021.\n") == "");
  CHECK(findings({{"plans/a.md", plan("", kLead + "\nI. Mục đích\n\nHọc Kết luận số 21-KL/TW.\n")}},
                 kRule) == "");
}
