#include <doctest/doctest.h>

#include "check/meaning_site.h"

using namespace congbo::check::testing;

namespace {

// A commune before and after July 2025.
Files units() {
  return {
      {"units/huyen-uy.md", unit("Huyện ủy",
                                 "level: district\nuntil: 30/6/2025\nsuccessors:\n"
                                 "  - dang-uy-moi\n")},
      {"units/btg-huyen-uy.md", unit("Ban Tuyên giáo Huyện ủy", "until: 30/6/2025\n")},
      {"units/dang-uy-cu.md", unit("Đảng ủy xã Bình An",
                                   "until: 30/6/2025\nsuccessors:\n"
                                   "  - dang-uy-moi\n")},
      {"units/dang-uy-moi.md", unit("Đảng ủy xã Bình An (mới)",
                                    "names:\n  - name: Đảng ủy xã Bình Tân\nfrom: 01/7/2025\n")},
      {"units/ubnd-cu.md", unit("UBND xã", "until: 30/6/2025\n")},
      {"units/ubnd-moi.md", unit("UBND xã", "from: 01/7/2025\n")},
  };
}

std::string news(const std::string& text, const std::string& date = "02/9/2025") {
  return "---\ntitle: Tin\ndate: " + date + "\n---\n" + text + "\n";
}

std::string found(const std::string& text, const std::string& date = "02/9/2025") {
  Files files = units();
  files["news/tin.md"] = news(text, date);
  return findings(files, "ended-body");
}

const std::string kHuyenUy = " ended-body|Huyện ủy|30/6/2025|30 June 2025|Đảng ủy xã Bình Tân\n";

}  // namespace

TEST_CASE("a body named after its end, with who came after it") {
  CHECK(found("Sáng nay, Huyện ủy mở hội nghị.") == "news/tin.md:5 «Huyện ủy»" + kHuyenUy);
}

TEST_CASE("a body that lived on the document's day may be named") {
  CHECK(found("Sáng nay, Huyện ủy mở hội nghị.", "30/6/2025") == "");
}

TEST_CASE("every spelling is the same name") {
  CHECK(
      found("HUYỆN UỶ mở hội nghị.") ==
      "news/tin.md:5 «HUYỆN UỶ» ended-body|HUYỆN UỶ|30/6/2025|30 June 2025|Đảng ủy xã Bình Tân\n");
  CHECK(found("**Huyện** ủy mở hội nghị.") == "news/tin.md:5 «Huyện** ủy»" + kHuyenUy);
  CHECK(found("Mở đầu có Huyện\nủy dự.") == "news/tin.md:5 «Huyện»" + kHuyenUy);
  // NFD
  CHECK(found("Huye\u0323\u0302n u\u0309y dự.").find("ended-body|Huye") != std::string::npos);
}

TEST_CASE("the longest name is meant, and a part of a longer word is none") {
  CHECK(found("Ban Tuyên giáo Huyện ủy dự.") ==
        "news/tin.md:5 «Ban Tuyên giáo Huyện ủy» ended-body|Ban Tuyên giáo Huyện ủy|30/6/2025|30 "
        "June 2025|\n");
  CHECK(found("Một từ lạ: Huyện ủyban.") == "");
}

TEST_CASE("a name that a living unit bears too is nobody's mistake") {
  CHECK(found("UBND xã tiếp dân.") == "");
}

TEST_CASE("a proper name behind makes another body of it, except where all of a level ended") {
  CHECK(found("Đảng ủy xã Bình An Đông họp.") == "");
  CHECK(found("Huyện ủy Sơn Hà họp.") == "news/tin.md:5 «Huyện ủy»" + kHuyenUy);
}

TEST_CASE("telling of former times is no mistake") {
  for (const char* text :
       {"Trước đây, Huyện ủy giao việc này.", "Huyện ủy (nay là Đảng ủy xã Bình Tân) đã giao.",
        "Trụ sở Huyện ủy cũ.", "Trụ sở của Huyện ủy (cũ).", "Khi đó Huyện ủy đã giao.",
        "Huyện ủy đã kết thúc hoạt động.", "Ông là nguyên Bí thư Huyện ủy.",
        "Tập thể nguyên Huyện ủy về dự."}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
  CHECK(found("Trước đây là vậy. Nay Huyện ủy giao.") == "news/tin.md:5 «Huyện ủy»" + kHuyenUy);
  CHECK(found("Giữ nguyên tắc, Huyện ủy giao.") == "news/tin.md:5 «Huyện ủy»" + kHuyenUy);
}

TEST_CASE("the issuer of an older document is cited, not named as living") {
  CHECK(found("Theo Kế hoạch số 105-KH/HU ngày 07/4/2023 của Huyện ủy về học tập.") == "");
}

TEST_CASE("a body is told once in a document") {
  CHECK(found("Huyện ủy họp. Huyện ủy giao việc.") == "news/tin.md:5 «Huyện ủy»" + kHuyenUy);
}

TEST_CASE("an ended issuer, by id or by name") {
  Files files = units();
  files["plans/a.md"] = plan("date: 02/9/2025\nissuer: huyen-uy\n");
  files["plans/b.md"] = plan("date: 02/9/2025\nissuer: Huyện ủy\n");
  files["plans/c.md"] = plan("date: 02/9/2024\nissuer: Huyện ủy\n");
  files["plans/d.md"] = plan("date: 02/9/2025\nissuer: Đảng ủy xã Bình Tân\n");
  CHECK(findings(files, "ended-body") ==
        "plans/a.md:5 «huyen-uy»" + kHuyenUy + "plans/b.md:5 «Huyện ủy»" + kHuyenUy);
}

TEST_CASE("a symbol dated after its body's code went out of use") {
  const auto told = [](const std::string& text) {
    return findings({{"plans/a.md", plan("date: 02/9/2025\n", text)}}, "ended-body-symbol");
  };
  CHECK(told("Thực hiện Kế hoạch số 15-KH/HU ngày 10/8/2025 của Huyện ủy.\n") ==
        "plans/a.md:6 «Kế hoạch số 15-KH/HU ngày 10/8/2025» ended-body-symbol|HU|30/6/2025\n");
  CHECK(told("Thực hiện Kế hoạch số 15-KH/HU ngày 10/6/2025 của Huyện ủy.\n") == "");
  CHECK(told("Thực hiện Kế hoạch số 15-KH/TU ngày 10/8/2025 của Tỉnh ủy.\n") == "");
  CHECK(told("Thực hiện Kế hoạch số 15-KH/HU của Huyện ủy.\n") == "");
}
