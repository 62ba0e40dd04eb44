#include "site/picture_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"

namespace congbo::site {
namespace {

// Folded, numbers and signs left out: "Ảnh số 3" is "anh so". Cameras and telephones name files by
// the last rows.
constexpr std::string_view kEmptyWords[] = {
    "anh",
    "hinh",
    "hinh anh",
    "tranh",
    "buc anh",
    "buc hinh",
    "tam anh",
    "tam hinh",
    "anh so",
    "hinh so",
    "anh minh hoa",
    "hinh minh hoa",
    "hinh anh minh hoa",
    "minh hoa",
    "anh bia",
    "anh dai dien",
    "anh chup",
    "anh chup man hinh",
    "mo ta",
    "mo ta anh",
    "loi ta",
    "loi ta anh",
    "anh co gi",
    "khong co",
    "chua co",
    "khong ten",
    "picture",
    "pictures",
    "image",
    "images",
    "photo",
    "photos",
    "photograph",
    "pic",
    "illustration",
    "figure",
    "cover",
    "screenshot",
    "untitled",
    "alt",
    "alt text",
    "description",
    "what it shows",
    "none",
    "no name",
    "img",
    "fb img",
    "mvimg",
    "dsc",
    "dscn",
    "dscf",
    "pxl",
    "wp",
    "received",
    "zalo",
    "z",
    "capture",
};

constexpr std::string_view kEndings[] = {".jpg",  ".jpeg", ".png",  ".gif",
                                         ".webp", ".svg",  ".heic", ".tif"};

// A letter of any script; figures and signs are none.
bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return c >= 0xC0 && (c < 0x2000 || c > 0x2BFF);
}

std::string letters_of(std::string_view folded) {
  std::string letters;
  bool is_apart = false;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_codepoint(folded, at);
    if (!is_letter(c)) {
      is_apart = true;
      continue;
    }
    if (is_apart && !letters.empty()) letters += ' ';
    is_apart = false;
    append_utf8(letters, c);
  }
  return letters;
}

std::string_view without_ending(std::string_view name) {
  for (const std::string_view ending : kEndings) {
    if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
  }
  return name;
}

// "don-duong" of don-duong.png, and any "….jpg"; not "Chợ" of cho.jpg.
bool is_file_name(std::string_view folded, std::string_view file) {
  if (folded.find(' ') != folded.npos) return false;
  const std::string_view stem = without_ending(folded);
  if (stem.size() < folded.size()) return true;
  const std::string own = fold(file.substr(file.rfind('/') + 1));
  return stem == without_ending(own) && stem.find_first_of("-_0123456789") != stem.npos;
}

}  // namespace

bool say_nothing(std::string_view words, std::string_view file) {
  const std::string folded = fold(trim(words));
  if (is_file_name(folded, file)) return true;
  const std::string letters = letters_of(folded);
  return letters.empty() || std::find(std::begin(kEmptyWords), std::end(kEmptyWords), letters) !=
                                std::end(kEmptyWords);
}

}  // namespace congbo::site
