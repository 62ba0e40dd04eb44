#include <doctest/doctest.h>

#include "portal/addresses.h"
#include "portal/periods.h"
#include "portal/xml.h"

using namespace congbo;
using namespace congbo::portal;

TEST_CASE("periods read as people write them, in both languages") {
  const auto text = [](const char* edtf, Language language) {
    return period_text(*parse_edtf(edtf), language);
  };
  CHECK(text("2022-05-20", Language::vi) == "20/5/2022");
  CHECK(text("2022-05-20", Language::en) == "20 May 2022");
  CHECK(text("2023-04", Language::vi) == "tháng 4/2023");
  CHECK(text("2023-04", Language::en) == "April 2023");
  CHECK(text("2023-34", Language::vi) == "quý II/2023");
  CHECK(text("2023-34", Language::en) == "second quarter of 2023");
  CHECK(text("2023-41", Language::vi) == "6 tháng cuối năm 2023");
  CHECK(text("2023-40", Language::en) == "first half of 2023");
  CHECK(text("2023", Language::vi) == "năm 2023");
  CHECK(text("2023", Language::en) == "2023");
  CHECK(text("XXXX-11", Language::vi) == "tháng 11 hằng năm");
  CHECK(text("2022/2025", Language::vi) == "2022–2025");
  CHECK(text("2022-05/2022-06", Language::vi) == "tháng 5/2022 – tháng 6/2022");
  CHECK(text("2022/..", Language::vi) == "từ năm 2022");
  CHECK(text("../2023-04", Language::en) == "until April 2023");
}

TEST_CASE("addresses of the site are written to explicit files") {
  CHECK(explicit_address("/") == "index.html");
  CHECK(explicit_address("/ke-hoach/") == "ke-hoach/index.html");
  CHECK(explicit_address("/gioi-thieu#lien-he") == "gioi-thieu.html#lien-he");
  CHECK(explicit_address("/van-ban/index.html") == "van-ban/index.html");
  CHECK(has_scheme("https://a.example/"));
  CHECK_FALSE(has_scheme("/a:b"));
}

TEST_CASE("XML holds no character that XML forbids") {
  std::string out;
  append_escaped_xml(out, "a<b>&\"'\x01\n");
  CHECK(out == "a&lt;b&gt;&amp;&quot;&#39;\n");
}
