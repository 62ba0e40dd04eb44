// Whole papers: what the caller knows (citations, bodies), headings, items and their leads.
#include <doctest/doctest.h>

#include "base/text.h"
#include "schedule/phrase_words.h"
#include "schedule/scanner_show.h"
#include "schedule/time_rule.h"

using congbo::schedule::testing::duties;
using congbo::schedule::testing::found;
using congbo::schedule::testing::found_beside;
using congbo::schedule::testing::found_decomposed;

TEST_CASE("dates inside quiet words are passed over, phrases beside them are not") {
  CHECK(found_beside("Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/3/2024, báo cáo trước 20/5/2024.",
                     {{"Kế hoạch số 12-KH/ĐU ngày 05/3/2024"}, {}}) ==
        "trước 20/5/2024 | before ../2024-05-20");
  CHECK(found_beside("Sơ kết 03 năm thực hiện Kết luận số 01-KL/TW vào quý II năm 2024.",
                     {{"Kết luận số 01-KL/TW"}, {}}) == "vào quý II năm 2024 | in 2024-34");
  CHECK(found_beside("Kế hoạch giai đoạn 2024-2026", {{"Kế hoạch giai đoạn 2024-2026"}, {}}) == "");
  CHECK(found_beside("Gửi trước ngày 20/5/2024", {{"20/5/2024"}, {}}) == "");
  CHECK(found_beside("Gửi trước ngày 20/5/2024", {{"trước"}, {}}) != "trước ngày 20/5/2024");
}

TEST_CASE("the day a cited paper comes into force was taken for somebody's deadline") {
  const std::vector<std::string_view> paper = {"Nghị định số 49/2024/NĐ-CP"};
  for (const char* text : {"Nghị định số 49/2024/NĐ-CP có hiệu lực từ ngày 01/7/2024, xã làm ngay.",
                           "Nghị định số 49/2024/NĐ-CP có hiệu lực thi hành kể từ ngày 01/7/2024.",
                           "Nghị định số 49/2024/NĐ-CP (có hiệu lực từ ngày 01/7/2024).",
                           "Nghị định số 49/2024/NĐ-CP, có hiệu lực từ 01/7/2024."}) {
    CAPTURE(text);
    CHECK(found_beside(text, {paper, {}}) == "");
  }
  CHECK(found_beside("Theo Nghị định số 49/2024/NĐ-CP thì áp dụng từ ngày 01/7/2024.",
                     {paper, {}}) == "từ ngày 01/7/2024 | from-to 2024-07-01/..");
  CHECK(found("Luật có hiệu lực thi hành từ ngày 01/01/2026.") ==
        "từ ngày 01/01/2026 | from-to 2026-01-01/..");
}

TEST_CASE("a span once ended inside a bracket of its own") {
  CHECK(found("Sinh hoạt hằng tháng (từ năm 2023-2025), ghi sổ.") ==
        "hằng tháng (từ năm 2023-2025) | in monthly | FREQ=MONTHLY;UNTIL=20251231");
  CHECK(found("Thời gian: 7h30, ngày 20/5/2024 (thứ Hai).") ==
        "7h30, ngày 20/5/2024 (thứ Hai) | on 2024-05-20");
  CHECK(found_beside("Họp hằng tháng (từ năm 2023-2025) và", {{")"}, {}}) ==
        "hằng tháng (từ năm 2023-2025 | in monthly | FREQ=MONTHLY;UNTIL=20251231");
  CHECK(found("Loa phát sớm (trước ngày 20/5/2024).") ==
        "trước ngày 20/5/2024 | before "
        "../2024-05-20");
}

TEST_CASE("the numbers of headings were read as feasts") {
  for (const char* text : {"#### 1.1. Nội dung", "## 1.5 Kinh phí", "### 2.9. Tổ chức", "1.1",
                           "**3.2. Nội dung**", "**8.3**", "| 1.1 | Nội dung |", "Như mục 1.5."}) {
    CAPTURE(text);
    CHECK(found(text) == "");
    CHECK(found(text, "2024-03-01") == "");
  }
  CHECK(found("Treo cờ dịp 30.4 và 1.5.", "2024-03-01").find("XXXX-05-01") != std::string::npos);
  CHECK(duties("#### 1.1. Ban Chỉ đạo 35\n\nHọp hằng quý.", {"Ban Chỉ đạo 35"}) ==
        "Ban Chỉ đạo 35: Ban Chỉ đạo 35");
}

TEST_CASE("a symbol the caller does not know keeps its date to itself") {
  CHECK(found("Công văn số 88-CV/ĐU, ngày 02/4/2024 đã nêu.").empty());
  CHECK(found("Quyết định 45/QĐ-UBND ngày 02/4/2024 phê duyệt đề án.").empty());
}

TEST_CASE("decomposed text gives the same words and the same times") {
  for (const char* text :
       {"Sơ kết vào cuối quý III năm 2025.", "Nộp trước ngày 25 hằng tháng.",
        "Họp sáng thứ Hai hằng tuần; gửi tin trước 16 giờ ngày 05/9/2023.",
        "Gửi tài liệu trước 03 ngày tổ chức hội nghị.", "Hội làng rằm tháng Giêng hằng năm."}) {
    CAPTURE(text);
    CHECK(found_decomposed(text) == found(text));
    CHECK_FALSE(found(text).empty());
  }
}

TEST_CASE("the year comes from the nearest earlier one when the paper has no date") {
  CHECK(
      found("Trong năm 2024 mở hai lớp: lớp một xong trước ngày 30/4, lớp hai trước ngày 02/9.") ==
      "Trong năm 2024 | in 2024 ; trước ngày 30/4 | before ../2024-04-30 ; "
      "trước ngày 02/9 | before ../2024-09-02");
  CHECK(found("1. Nhiệm vụ trong năm 2024\n- Lập danh sách trước ngày 15/3.") ==
        "trong năm 2024 | in 2024 ; trước ngày 15/3 | before ../2024-03-15");
  CHECK(found("Lập danh sách trước ngày 15/3.").empty());
  CHECK(found("Trong năm 2022, báo cáo trước ngày 15/3.", "2023-01-10") ==
        "Trong năm 2022 | in 2022 ; trước ngày 15/3 | before ../2023-03-15");
}

TEST_CASE("feasts come every year whatever the paper's date") {
  CHECK(found("Treo cờ dịp 30/4 và 01/5.", "2024-03-01") ==
        "30/4 | on XXXX-04-30 yearly | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30 ; "
        "01/5 | on XXXX-05-01 yearly | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1");
}

TEST_CASE("years long past are history") {
  CHECK(found("Trước ngày 30/4/1975, làng có chợ.").empty());
  CHECK(found("Báo cáo trước ngày 15/12/2021.", "2024-03-01").empty());
  CHECK(found("Báo cáo trước ngày 15/12/2023.", "2024-03-01") ==
        "trước ngày 15/12/2023 | before ../2023-12-15");
}

TEST_CASE("who: the bodies that begin the sentence") {
  CHECK(duties("Ban Tuyên giáo Đảng ủy gửi báo cáo về Ban Thường vụ vào quý I hằng năm.",
               {"Ban Tuyên giáo Đảng ủy", "Ban Thường vụ"}) ==
        "Ban Tuyên giáo Đảng ủy: Ban Tuyên giáo Đảng ủy gửi báo cáo về Ban Thường vụ vào quý I "
        "hằng năm");
  CHECK(duties("Hội Nông dân, Hội Phụ nữ và Đoàn xã ra quân trước ngày 26/3/2025.",
               {"Hội Nông dân", "Hội Phụ nữ", "Đoàn xã"}) ==
        "Hội Nông dân + Hội Phụ nữ + Đoàn xã: Hội Nông dân, Hội Phụ nữ và Đoàn xã ra quân trước "
        "ngày 26/3/2025");
  CHECK(duties("Hằng năm, Đảng ủy xã tổ chức đối thoại.", {"Đảng ủy xã"}) ==
        "Đảng ủy xã: Hằng năm, Đảng ủy xã tổ chức đối thoại");
  CHECK(duties("Thường trực giao Văn phòng lập danh sách xong trước 15/3/2025.", {"Văn phòng"}) ==
        "Văn phòng: Thường trực giao Văn phòng lập danh sách xong trước 15/3/2025");
  CHECK(duties("Báo cáo Ban Thường vụ trước 15/3/2025.", {"Ban Thường vụ"}) ==
        ": Báo cáo Ban Thường vụ trước 15/3/2025");
}

TEST_CASE("who: the lead of the item, or its first sentence") {
  CHECK(
      duties("1.2. Các chi bộ, Hội Cựu chiến binh: Gửi kế hoạch **trước ngày 20/4/2024**; báo cáo "
             "kết quả vào tháng 11 hằng năm.",
             {"Các chi bộ", "Hội Cựu chiến binh"}) ==
      "Các chi bộ + Hội Cựu chiến binh: Gửi kế hoạch **trước ngày 20/4/2024 ; "
      "Các chi bộ + Hội Cựu chiến binh: báo cáo kết quả vào tháng 11 hằng năm");
  CHECK(duties("- Đảng ủy mở hội nghị toàn thể. Hoàn thành trước 20/5/2024.", {"Đảng ủy"}) ==
        "Đảng ủy: Đảng ủy mở hội nghị toàn thể. Hoàn thành trước 20/5/2024");
}

TEST_CASE("who: the nearest heading that begins with a body") {
  const char* text =
      "III. TỔ CHỨC THỰC HIỆN\n\n"
      "1. Trạm Truyền thanh xã\n\n"
      "- Mở chuyên mục trước ngày 15/4/2024.\n"
      "- Tăng thời lượng phát (thời gian thực hiện tháng 5/2024).\n\n"
      "a) Yêu cầu\n\n"
      "- Phát chuyên mục hằng tuần.\n\n"
      "2. Ban Chỉ đạo 35 xã\n\n"
      "Họp giao ban vào ngày 25 hằng tháng.\n";
  CHECK(duties(text, {"Trạm Truyền thanh xã", "Ban Chỉ đạo 35 xã"}) ==
        "Trạm Truyền thanh xã: Mở chuyên mục trước ngày 15/4/2024 ; "
        "Trạm Truyền thanh xã: Tăng thời lượng phát ; "
        "Trạm Truyền thanh xã: Phát chuyên mục hằng tuần ; "
        "Ban Chỉ đạo 35 xã: Họp giao ban vào ngày 25 hằng tháng");
}

TEST_CASE("what: a time with its label alone takes the sentence or the heading before it") {
  CHECK(duties("- Soạn tài liệu cho các thôn. Thời gian thực hiện **Quý I/2024**.", {}) ==
        ": Soạn tài liệu cho các thôn. Thời gian thực hiện **Quý I/2024");
  CHECK(duties("6. Rà soát cụm loa hư hỏng\n\n6.1. Thời gian thực hiện: Thường xuyên.", {}) ==
        ": Rà soát cụm loa hư hỏng");
}

TEST_CASE("what: a quotation mark at the edge is not cut in half") {
  CHECK(duties("- “Tuần lễ xanh” – từ ngày 12/5 đến ngày 13/5/2024 –", {}) ==
        ": “Tuần lễ xanh” – từ ngày 12/5 đến ngày 13/5/2024");
}

TEST_CASE("a plan in the manner of a commune's") {
  const char* text =
      "IV. THỜI GIAN\n\n"
      "1.1. Mở đợt học tập ngay trong tháng 5/2024 và hằng tháng (từ năm 2024-2026), cao điểm vào "
      "dịp kỷ niệm các ngày lễ như: Ngày Thành lập Đảng 03/2; Ngày sinh Bác 19/5; ...\n\n"
      "1.2. Các thôn: Báo cáo sơ bộ **trước ngày 10/5/2024**; báo cáo năm **vào tháng 12** hằng "
      "năm (*từ năm 2024 trở đi*); báo cáo sơ kết giai đoạn 2024-2026 vào **tháng 9/2026**.\n\n"
      "Bước 1: Giới thiệu tác phẩm (*thực hiện trong tháng 5/2024, mục 1*).\n\n"
      "Những tháng tiếp theo, mỗi buổi chọn một nội dung.\n";
  CHECK(found(text) ==
        "ngay trong tháng 5/2024 | in 2024-05 ; "
        "hằng tháng (từ năm 2024-2026) | in monthly | FREQ=MONTHLY;UNTIL=20261231 ; "
        "03/2 | on XXXX-02-03 yearly | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=3 ; "
        "19/5 | on XXXX-05-19 yearly | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19 ; "
        "trước ngày 10/5/2024 | before ../2024-05-10 ; "
        "vào tháng 12** hằng năm (*từ năm 2024 trở đi*) | in XXXX-12 yearly | "
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 ; "
        "vào **tháng 9/2026 | in 2026-09 ; trong tháng 5/2024 | in 2024-05 ; "
        "Những tháng tiếp theo | in monthly | FREQ=MONTHLY");
}

TEST_CASE("a plan in the manner of a town's") {
  const char* text =
      "a. Ban Tuyên giáo\n\n"
      "- Ban hành hướng dẫn học chuyên đề năm 2024 của tỉnh. Thời gian thực hiện **Quý "
      "I/2024**.\n\n"
      "- Mở hội nghị cho cán bộ chủ chốt (*thời gian hoàn thành chậm nhất cuối quý I/2024*).\n\n"
      "+ Quý II/2024: nói về nêu gương.\n\n"
      "+ Tài liệu do Nhà xuất bản Sự thật phát hành tháng 3/2022, NXB Sự thật, năm 2021.\n\n"
      "- Các đơn vị báo cáo việc xây dựng chuẩn mực từ năm 2016 đến nay.\n\n"
      "- Sau mỗi đợt sinh hoạt, các chi bộ báo cáo kết quả.\n\n"
      "- Mỗi cấp ủy chọn một việc khó để làm trong năm 2024; thường xuyên chỉ đạo giải quyết.\n\n"
      "- Nêu những vấn đề phát sinh (*nếu có*) (*thời gian thực hiện thường xuyên*).\n\n"
      "7.3. Thời gian thực hiện: Thường xuyên.\n";
  CHECK(found(text) ==
        "Quý I/2024 | in 2024-33 ; chậm nhất cuối quý I/2024 | by-end 2024-33 ; "
        "Quý II/2024 | in 2024-34 ; Sau mỗi đợt sinh hoạt | relative P0D ; "
        "trong năm 2024 | in 2024 ; thường xuyên | ongoing ; thường xuyên | ongoing ; "
        "Thường xuyên | ongoing");
}

TEST_CASE("what is found can be typed, emphasis and all") {
  using congbo::schedule::parse_time_phrase;
  for (const char* text : {"vào tháng 11** hằng năm (*từ năm 2023 trở đi", "trước\nngày 20/5/2023",
                           "vào **tháng 10/2025", "ngày 25 của tháng", "tuần đầu tháng",
                           "trong 5 ngày làm việc", "trong vòng 24 giờ kể từ khi nhận tin"}) {
    CAPTURE(text);
    CHECK(parse_time_phrase(text));
  }
}

TEST_CASE("the quick way to a word's form is the same as the long one") {
  for (const char* vowels :
       {"a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ấ", "e", "ẽ", "ê", "ệ",
        "i", "í", "o", "ò", "ô", "ổ", "ơ", "ợ", "u", "ủ", "ư", "ự", "y", "ỳ"}) {
    for (const char* other :
         {"", "a", "á", "ă", "i", "ì", "o", "ó", "ơ", "u", "ú", "ư", "y", "ý"}) {
      for (const char* shape : {"", "q", "th", "Đ", "Ð", "ng", "gi", "Ở", "ÁO"}) {
        const std::string word = std::string(shape) + vowels + other + "n";
        CAPTURE(word);
        const auto words = congbo::schedule::cut_words(word);
        REQUIRE(words);
        REQUIRE(words->tokens.size() == 1);
        CHECK(words->tokens[0].form == congbo::to_match_form(word));
      }
    }
  }
}
