#include "search/coding.h"

#include <doctest/doctest.h>

using namespace congbo;
using search::Posting;

namespace {

std::string number(std::uint32_t value) {
  std::string out;
  search::append_number(out, value);
  return out;
}

std::string postings(const std::vector<Posting>& list, const search::PostingLimit& limit) {
  std::string out;
  search::append_postings(out, list, limit);
  return out;
}

std::string json(std::string_view text) {
  std::string out;
  search::append_json(out, text);
  return out;
}

}  // namespace

TEST_CASE("numbers are digits from # to z, the backslash left out") {
  CHECK(number(0) == "#");
  CHECK(number(54) == "Y");
  CHECK(number(55) == "Z#");
  CHECK(number(57) == "]#");
  CHECK(number(86) == "z#");
  CHECK(number(87) == "Z$");
  CHECK(number(1814) == "zY");
  CHECK(number(1815) == "ZZ#");
}

TEST_CASE("pages are written as gaps with their weight") {
  CHECK(postings({{0, 7}, {1, 0}, {10, 4}}, {200, 200}) ==
        number(3) + number(7) + number(0) + number(8 << 3 | 4));
}

TEST_CASE("of a long list the heaviest and newest pages stay, and its true length is told") {
  const std::vector<Posting> list{{0, 0}, {1, 2}, {2, 0}, {3, 2}, {4, 1}};
  CHECK(postings(list, {2, 5}) == number(5) + number(1 << 3 | 2) + number(1 << 3 | 2));
  CHECK(postings(list, {3, 5}) ==
        number(5) + number(1 << 3 | 2) + number(1 << 3 | 2) + number(0 << 3 | 1));
}

TEST_CASE("titles are kept past the usual length of a list") {
  const std::vector<Posting> list{{0, 7}, {1, 0}, {2, 5}, {3, 6}, {4, 1}};
  const std::string two_titles = number(0 << 3 | 7) + number(1 << 3 | 5);
  CHECK(postings(list, {1, 9}) == number(5) + two_titles + number(0 << 3 | 6));
  CHECK(postings(list, {1, 2}) == number(5) + number(0 << 3 | 7) + number(2 << 3 | 6));
}

TEST_CASE("the limit of a list grows with the site, within bounds") {
  CHECK(search::posting_limit(100).usual == 200);
  CHECK(search::posting_limit(4000).usual == 500);
  CHECK(search::posting_limit(100'000).usual == 1000);
}

TEST_CASE("a text in a script cannot end its string or its line") {
  CHECK(json("a\"b\\c\nd\te") == R"("a\"b\\c\nd\u0009e")");
  CHECK(json("\xE2\x80\xA8\xE2\x80\xA9") == R"("\u2028\u2029")");
  CHECK(json("Đảng – “ủy”") == "\"Đảng – “ủy”\"");
}
