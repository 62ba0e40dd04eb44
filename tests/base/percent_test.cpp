#include "base/percent.h"

#include <doctest/doctest.h>

using namespace congbo;

TEST_CASE("signs written with a percent are decoded, what only looks like one stays") {
  CHECK(percent_decoded("k%E1%BA%BF%20ho%e1%ba%a1ch.pdf") == "kế hoạch.pdf");
  CHECK(percent_decoded("100%25.pdf") == "100%.pdf");
  CHECK(percent_decoded("50%") == "50%");
  CHECK(percent_decoded("%4") == "%4");
  CHECK(percent_decoded("%zz%41") == "%zzA");
}
