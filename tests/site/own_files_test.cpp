// The names of documents' own files, as disks store them and as links must say them.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

std::string published(const Built& built) {
  std::string out;
  for (const PublishedFile& file : built.site.files) {
    out += file.path + " → " + file.address + " «" + file.label + "»\n";
  }
  return out;
}

}  // namespace

// “Phụ lục #2.pdf” was linked as it is spelt, and browsers asked for “Phụ lục ”.
TEST_CASE("signs that mean something in an address are encoded in links, not in the file's name") {
  const Built built = build_clean({
      {"news/n/index.md",
       "attachments:\n  - file: \"Phụ lục #2.pdf\"\n  - file: hỏi?.pdf\n  - file: 100%25.pdf\n\n"
       "[a](<Phụ lục %232.pdf>) [b](a%7Cb.pdf)\n"},
      {"news/n/Phụ lục #2.pdf", "x"},
      {"news/n/hỏi?.pdf", "x"},
      {"news/n/100%25.pdf", "x"},
      {"news/n/a|b.pdf", "x"},
  });
  CHECK(published(built) ==
        "tin-tuc/n/Phụ lục #2.pdf → tin-tuc/n/Phụ%20lục%20%232.pdf «Phụ lục #2.pdf»\n"
        "tin-tuc/n/a|b.pdf → tin-tuc/n/a%7Cb.pdf «a|b.pdf»\n"
        "tin-tuc/n/hỏi?.pdf → tin-tuc/n/hỏi%3F.pdf «hỏi?.pdf»\n"
        "tin-tuc/n/100%25.pdf → tin-tuc/n/100%2525.pdf «100%25.pdf»\n");
  CHECK(show_slots(built, "n") ==
        "Phụ lục %232.pdf → tin-tuc/n/Phụ%20lục%20%232.pdf\n"
        "a%7Cb.pdf → tin-tuc/n/a%7Cb.pdf\n");
}

TEST_CASE("a file whose name the disk stores letter and mark apart is found as it is typed") {
  const std::string apart =
      "Phu\xCC\xA3 lu\xCC\xA3"
      "c.pdf";
  const Built built = build_clean({
      {"news/n/index.md", "attachments:\n  - file: Phụ lục.pdf\n\n[a](<Phụ lục.pdf>)\n"},
      {"news/n/" + apart, "x"},
  });
  CHECK(published(built) == "tin-tuc/n/" + apart +
                                " → tin-tuc/n/Phu\xCC\xA3%20lu\xCC\xA3"
                                "c.pdf «" +
                                apart + "»\n");
}
