// How texts become words of the index. The script's own reading is held to the same in
// quality_test.mjs.
#include "search/words.h"

#include <doctest/doctest.h>

using namespace congbo;

namespace {

// "key=form …" of every piece.
std::string words_of(std::string_view text) {
  std::string list;
  search::split_words(text, [&](std::string_view piece) {
    const search::Word word = search::read_word(piece);
    list += (list.empty() ? "" : " ") + word.key + "=" + word.form;
  });
  return list;
}

}  // namespace

TEST_CASE("a word is found without its marks and ranked by them") {
  CHECK(words_of("Đường dương ĐƯƠNG") == "duong=đương1 duong=dương duong=đương");
}

TEST_CASE("the place of a tone mark makes no difference") {
  CHECK(words_of("hòa hoà") == "hoa=hoa1 hoa=hoa1");
  CHECK(words_of("thủy thuỷ") == "thuy=thuy2 thuy=thuy2");
}

TEST_CASE("i and y are one where both are written, and nowhere else") {
  CHECK(words_of("kỹ kĩ") == "ki=ki3 ki=ki3");
  CHECK(words_of("quý quí lý Mỹ") == "qui=qui4 qui=qui4 li=li4 mi=mi3");
  CHECK(words_of("thúy ý xây") == "thuy=thuy4 y=y4 xay=xây");
}

TEST_CASE("a word ends where letters, digits and signs meet") {
  CHECK(words_of("21-KL/TW") == "21=21 kl=kl tw=tw");
  CHECK(words_of("76KH, “tự soi”") == "76=76 kh=kh tu=tư5 soi=soi");
  CHECK(words_of("  –  ").empty());
}

TEST_CASE("what word processors leave inside a word does not cut it") {
  CHECK(words_of("ho\xC2\xADạt") == "hoat=hoat5");
  CHECK(words_of("\xE2\x80\x8B").empty());
}

TEST_CASE("the old capital Ð is a Đ") {
  CHECK(words_of("ÐU") == "du=đu");
}

TEST_CASE("data as long as a line is cut to a word's length") {
  CHECK(words_of(std::string(60, 'a')) == std::string(24, 'a') + "=" + std::string(24, 'a'));
}
