// Whom and what short names mean: units of the site, times, milestones, folders.
#include <doctest/doctest.h>

#include "base/files.h"
#include "base/temp_folder.h"
#include "importing/due_text.h"
#include "importing/known_units.h"
#include "importing/milestone_title.h"
#include "importing/placing.h"
#include "schedule/time_rule.h"

using namespace congbo;
using namespace congbo::importing;

namespace {

std::string unit(const std::string& title, const std::string& lines = "level: commune\n") {
  return "---\ntitle: " + title + "\n" + lines + "---\n";
}

const MemoryFileSystem& site() {
  static const MemoryFileSystem files({
      {"content/units/dang-uy-cu.md", unit("Đảng ủy xã", "level: commune\nuntil: 30/6/2025\n")},
      {"content/units/dang-uy-moi.md", unit("Đảng ủy xã", "level: commune\nfrom: 1/7/2025\n")},
      {"content/units/chi-bo.md", unit("Các chi bộ trực thuộc Đảng ủy")},
      {"content/units/mttq.md", unit("Ủy ban Mặt trận Tổ quốc Việt Nam xã")},
      {"content/units/btg-a.md", unit("Ban Tuyên giáo Thị ủy Kỳ Anh", "level: district\n")},
      {"content/units/btg-b.md", unit("Ban Tuyên giáo Thị ủy Đức Phổ", "level: district\n")},
      {"content/units/hong.md", "không có khai báo"},
  });
  return files;
}

NamingContext context(const std::optional<Date>& day, const std::string& places = "",
                      bool of_commune = true) {
  NamingContext out;
  out.day = day;
  out.places = places;
  out.of_commune = of_commune;
  return out;
}

const Date kDay{2023, 4, 1};

std::string due(std::string_view phrase, std::string_view meant) {
  const auto rule = schedule::parse_time_phrase(meant);
  REQUIRE(rule.has_value());
  return due_text(phrase, *rule, std::nullopt);
}

}  // namespace

TEST_CASE("units are found by the names papers give them") {
  const KnownUnits units(site());
  for (const char* name : {"các chi bộ", "Chi bộ trực thuộc", "chi bộ trực thuộc Đảng uỷ"}) {
    CAPTURE(name);
    CHECK(units.find(name, context(kDay)) == "chi-bo");
  }
  for (const char* name : {"MTTQ xã", "Mặt trận Tổ quốc", "UBMTTQ", "Uỷ ban MTTQ Việt Nam xã"}) {
    CAPTURE(name);
    CHECK(units.find(name, context(kDay)) == "mttq");
  }
  CHECK(units.find("Hội Nông dân", context(kDay)) == "");
  CHECK(units.find("", context(kDay)) == "");
}

TEST_CASE("the day decides between units of one name, without it neither is taken") {
  const KnownUnits units(site());
  CHECK(units.find("Đảng ủy", context(kDay)) == "dang-uy-cu");
  CHECK(units.find("Đảng ủy xã", context(Date{2025, 8, 1})) == "dang-uy-moi");
  CHECK(units.find("Đảng ủy", context(std::nullopt)) == "");
}

TEST_CASE("a board of an upper committee is that of the place the paper names") {
  const KnownUnits units(site());
  CHECK(units.find("Ban Tuyên giáo Thị ủy", context(kDay, "thi uy ky anh")) == "btg-a");
  CHECK(units.find("Ban Tuyên giáo Thị ủy", context(kDay, "ban thuong vu thi uy duc pho")) ==
        "btg-b");
  CHECK(units.find("Ban Tuyên giáo Thị ủy", context(kDay)) == "");
  CHECK(units.find("Ban Tuyên giáo Thị ủy Đức Phổ", context(kDay)) == "btg-b");
}

TEST_CASE("a paper of a town does not mean the commune's units by their short names") {
  const KnownUnits units(site());
  CHECK(units.find("Mặt trận Tổ quốc", context(kDay, "", false)) == "");
  CHECK(units.find("Đảng ủy xã", context(kDay, "", false)) == "dang-uy-cu");
}

TEST_CASE("the paper's own words are the due when they mean the same alone") {
  CHECK(due("trước ngày 20/4/2023", "trước ngày 20/4/2023") == "trước ngày 20/4/2023");
  CHECK(due("Quý I/2023", "quý I/2023") == "quý I/2023");
  CHECK(due("hằng quý;", "hằng quý") == "hằng quý");
}

TEST_CASE("a phrase that means something else alone is told in plain words") {
  CHECK(due("ngày ấy", "trước ngày 20/4/2023") == "trước 20/4/2023");
  CHECK(due("tháng ấy", "trong tháng 4/2023") == "trong tháng 4/2023");
  CHECK(due("quý này", "quý III/2023") == "trong quý III/2023");
  CHECK(due("cuối năm", "chậm nhất tháng 12/2023") == "chậm nhất tháng 12/2023");
  CHECK(due("mỗi năm", "03/2 hằng năm") == "3/2 hằng năm");
  CHECK(due("hai tháng ấy", "từ 01/3/2023 đến 31/3/2023") == "từ 1/3/2023 đến 31/3/2023");
  CHECK(due("định kỳ ấy", "hằng tháng, từ 2023 đến 2025") ==
        "hằng tháng, từ năm 2023 đến năm 2025");
}

TEST_CASE("a milestone is called by the clause without its time") {
  CHECK(milestone_title({"- Báo cáo kết quả ", "", "trước 20/4/2023", "", false}) ==
        "Báo cáo kết quả");
  CHECK(milestone_title({"Tổ chức hội nghị. Hoàn thành ", "", "trước 20/5/2022", ".", false}) ==
        "Tổ chức hội nghị");
  CHECK(milestone_title({"", "", "Hằng năm", ", chi bộ báo cáo kết quả", false}) ==
        "Hằng năm, chi bộ báo cáo kết quả");
}

TEST_CASE("several times in one clause are told apart by what stands before each") {
  CHECK(milestone_title({"…", "sơ kết 03 năm thực hiện kết luận vào ", "quý II/2023", ", tổng kết",
                         true}) == "Sơ kết 03 năm thực hiện kết luận");
  CHECK(milestone_title({"…", ", như: Ngày Thành lập Đảng ", "03/2", ";", true}) ==
        "Ngày Thành lập Đảng");
  CHECK(milestone_title({"Triển khai đợt sinh hoạt trong tháng 4/2023 và ", " và ",
                         "hằng tháng (từ năm 2023-2025", "), tập trung cao điểm vào dịp lễ",
                         true}) == "Triển khai đợt sinh hoạt trong tháng 4/2023");
  CHECK(milestone_title({"…", ", ", "định kỳ 6 tháng", " báo cáo tình hình các mô hình", true}) ==
        "Định kỳ 6 tháng báo cáo tình hình các mô hình");
}

TEST_CASE("the folder comes from symbol, else title, and never from what is there") {
  Draft draft;
  draft.symbol = "76-KH/ĐU";
  const MemoryFileSystem empty({});
  CHECK(choose_target(draft, 2023, empty).folder == "content/plans/2023/76-kh-du");
  draft.kind = DraftKind::directive;
  draft.symbol.clear();
  draft.title = "Kết luận về tiếp tục đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách";
  CHECK(choose_target(draft, 2021, empty).folder ==
        "content/directives/2021/ket-luan-ve-tiep-tuc-day-manh-hoc-tap-va-lam-theo-tu-tuong");
  draft.title = "…";
  CHECK(choose_target(draft, 2021, empty).folder == "content/directives/2021/van-ban");
}

TEST_CASE("a taken folder is told, a number of another term gets its year") {
  Draft draft;
  draft.symbol = "76-KH/ĐU";
  const std::map<std::string, std::string, std::less<>> files = {
      {"content/plans/2023/76-kh-du.md", "x"}};
  const MemoryFileSystem same(files);
  CHECK(choose_target(draft, 2023, same).taken == "content/plans/2023/76-kh-du.md");
  const Target other = choose_target(draft, 2028, same);
  CHECK(other.folder == "content/plans/2028/76-kh-du-2028");
  CHECK(other.taken == "");
}

TEST_CASE("a document appears with all its files, and nothing is written over another") {
  const TempFolder folder;
  std::string path;
  CHECK_FALSE(
      place_document(folder.path(), "content/plans/2023/a", "chữ", {{"hinh-1.png", "ảnh"}}, path));
  CHECK(folder.read("content/plans/2023/a/index.md") == "chữ");
  CHECK(folder.read("content/plans/2023/a/hinh-1.png") == "ảnh");
  CHECK(place_document(folder.path(), "content/plans/2023/a", "khác", {}, path));
  CHECK(folder.read("content/plans/2023/a/index.md") == "chữ");
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder.at("content/plans/2023"))) {
    count += entry.is_directory() ? 1U : 0U;
  }
  CHECK(count == 1);
}
