#include <doctest/doctest.h>

#include "content/official_text.h"

using namespace congbo;
using namespace congbo::content;

TEST_CASE("the document's own number was listed again where an annex repeats it") {
  const OfficialText read = read_official_text(
      "ĐẢNG ỦY XÃ ĐỒNG MÍT\n*\nSố 71-KH/ĐU\n\nĐồng Mít, ngày 30 tháng 3 năm 2026\n\nKẾ HOẠCH\n"
      "làm sạch hồ sơ\n\nI. VIỆC\nTheo Kế hoạch số 71-KH/ĐU ngày 30/3/2021, việc cũ đã xong.\n\n"
      "PHỤ LỤC\n(kèm theo Kế hoạch số 71-KH/ĐU ngày 30/3/2026 của Đảng ủy)\n",
      std::nullopt);
  REQUIRE(read.citations.size() == 1);
  CHECK(read.citations[0].date == Date{2021, 3, 30});
}
