// Words for pictures that say nothing.
#include "site/picture_words.h"

#include <doctest/doctest.h>

#include <string>

using namespace congbo::site;

TEST_CASE("words that stand there only so that some do say nothing, however they are typed") {
  for (const char* words : {"...",
                            "…",
                            "–",
                            "?",
                            "1",
                            "ảnh",
                            "Ảnh.",
                            "ẢNH",
                            "anh",
                            "Anh1",
                            "Ảnh 2",
                            "Ảnh số 3",
                            "hình",
                            "Hình 1:",
                            "hình ảnh",
                            "Hình ảnh minh họa",
                            "ảnh minh hoạ",
                            "[ảnh]",
                            "ảnh có gì",
                            "lời tả ảnh",
                            "picture",
                            "Image (1)",
                            "Photo",
                            "what it shows",
                            "IMG_2031",
                            "IMG_2031.jpg",
                            "DSC01234",
                            "z5123456789_abc.JPG",
                            "don-duong.png",
                            "don-duong",
                            "FB_IMG_1"}) {
    CAPTURE(std::string(words));
    CHECK(say_nothing(words, "anh/don-duong.png"));
  }
}

TEST_CASE("a word about what is seen is enough, even the file's own") {
  for (const char* words : {"Chợ", "Ảnh hội nghị", "Hình vẽ cây cầu", "Dọn đường", "dọn-dẹp",
                            "Ảnh Bác Hồ", "ສະບາຍດີ", "Anh Nam"}) {
    CAPTURE(std::string(words));
    CHECK_FALSE(say_nothing(words, "cho.jpg"));
  }
}
