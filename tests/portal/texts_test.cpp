#include <doctest/doctest.h>

#include "portal/addresses.h"
#include "portal/xml.h"

using namespace congbo;
using namespace congbo::portal;

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
  append_escaped_xml(out, "a<b>&\"'\x01\uFFFE\uFFFF\uFFFD\n");
  CHECK(out == "a&lt;b&gt;&amp;&quot;&#39;\uFFFD\n");
}
