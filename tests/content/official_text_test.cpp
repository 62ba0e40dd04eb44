#include "content/official_text.h"

#include <doctest/doctest.h>

using namespace congbo;
using namespace congbo::content;

TEST_CASE("front matter is passed over, also with the line ends of Windows") {
  const std::string body = "Học Kết luận số 21-KL/TW.";
  for (const std::string front : {"---\ntitle: 1-KH/ĐU\n---\n", "---\r\ntitle: 1-KH/ĐU\r\n---\r\n",
                                  "\xEF\xBB\xBF---\ntitle: 1-KH/ĐU\n--- \n", ""}) {
    CAPTURE(front);
    const OfficialText read = read_official_text(front + body, std::nullopt);
    REQUIRE(read.citations.size() == 1);
    CHECK(read.citations[0].span.begin == front.size() + std::string("Học ").size());
  }
}
