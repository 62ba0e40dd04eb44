#include "importing/columns.h"

#include <doctest/doctest.h>

using namespace congbo::importing;

TEST_CASE("a tab or two blanks part the columns of a line, one blank does not") {
  CHECK(columns_of(" a b\tc  d ") == std::vector<std::string_view>{"a b", "c", "d"});
  CHECK(columns_of("a\u00A0 b") == std::vector<std::string_view>{"a", "b"});
  CHECK(columns_of(" \t ").empty());
}

TEST_CASE("columns are tidied one by one and stay apart") {
  CHECK(tidy_columns("  • a\u200B\u00A0b \t  c") == "- a b \t  c");
  CHECK(tidy_columns("a \t\u200B\t b") == "a\t b");
  CHECK(tidy_columns("-\tCác chi bộ;\tPHÓ BÍ THƯ") == "- Các chi bộ;\tPHÓ BÍ THƯ");
  CHECK(tidy_columns("").empty());
}
