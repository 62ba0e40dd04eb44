#include "base/text.h"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

using namespace congbo;

namespace {

std::string mapped(const std::string& text, int options) {
  utf8proc_uint8_t* result = nullptr;
  utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
               static_cast<utf8proc_ssize_t>(text.size()), &result,
               static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
  std::string out(reinterpret_cast<const char*>(result));
  std::free(result);
  return out;
}

std::string nfd(const std::string& text) {
  return mapped(text, UTF8PROC_DECOMPOSE);
}

std::string utf8(char32_t c) {
  std::string out;
  append_utf8(out, c);
  return out;
}

}  // namespace

TEST_CASE("valid UTF-8 is found valid") {
  CHECK_FALSE(find_invalid_utf8(""));
  CHECK_FALSE(find_invalid_utf8("plain ASCII, long enough for whole words"));
  CHECK_FALSE(find_invalid_utf8("Số 76-KH/ĐU ngày 14/4/2023 của Đảng ủy xã"));
  CHECK_FALSE(find_invalid_utf8("\U0001F600\uFFFF\U0010FFFF\uD7FF\uE000"));
}

TEST_CASE("broken UTF-8 and NUL are found where they begin") {
  using namespace std::string_view_literals;
  CHECK(find_invalid_utf8("abcdefgh\xFFx") == 8);
  CHECK(find_invalid_utf8("abcdefghabcd\0x"sv) == 12);
  CHECK(find_invalid_utf8("12345678\0"sv) == 8);
  CHECK(find_invalid_utf8("a\xC0\xAF") == 1);         // overlong
  CHECK(find_invalid_utf8("\xE0\x80\xAF") == 0);      // overlong
  CHECK(find_invalid_utf8("\xF0\x80\x80\xAF") == 0);  // overlong
  CHECK(find_invalid_utf8("ab\xED\xA0\x80") == 2);    // surrogate
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(find_invalid_utf8("đ\xC4") == 2);             // cut short
  CHECK(find_invalid_utf8("\xE1\xBB") == 0);          // cut short
  CHECK(find_invalid_utf8("\x80") == 0);              // continuation alone
  CHECK(find_invalid_utf8("\xE1\xBB"
                          "a") == 0);
}

TEST_CASE("codepoints are decoded, encoded and counted") {
  const std::string text = "aĐủ\U0001F600";
  std::size_t at = 0;
  CHECK(next_codepoint(text, at) == U'a');
  CHECK(next_codepoint(text, at) == U'Đ');
  CHECK(next_codepoint(text, at) == U'ủ');
  CHECK(next_codepoint(text, at) == U'\U0001F600');
  CHECK(at == text.size());
  CHECK(utf8(U'a') + utf8(U'Đ') + utf8(U'ủ') + utf8(U'\U0001F600') == text);
  CHECK(count_codepoints(text) == 4);
}

TEST_CASE("decoding text that is cut short stays inside it") {
  std::size_t at = 0;
  CHECK(next_codepoint("\xE1\xBB", at) == U'\uFFFD');
  CHECK(at == 1);
}

TEST_CASE("NFC composes what macOS and some keyboards decompose") {
  const std::string composed = "Đảng ủy xã: kế hoạch số 76-KH/ĐU, hưởng ứng ngày Chuyển đổi số";
  CHECK(is_nfc(composed));
  CHECK_FALSE(is_nfc(nfd(composed)));
  CHECK(to_nfc(nfd(composed)) == composed);
  CHECK(to_nfc(composed) == composed);
  CHECK(to_nfc("\xE2\x80\x80") == "\xE2\x80\x82");  // U+2000 is U+2002 in NFC
  CHECK_FALSE(is_nfc("\xE2\x80\x81"));
  CHECK(is_nfc("Ελλάδα 漢字"));
}

TEST_CASE("the quick NFC check agrees with utf8proc on every codepoint") {
  std::size_t wrong = 0;
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const std::string text = "a" + utf8(c);
    if (is_nfc(text) != (mapped(text, UTF8PROC_COMPOSE) == text)) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("folding leaves plain letters") {
  CHECK(fold("Đảng ủy xã Ðồng Tiến") == "dang uy xa dong tien");
  CHECK(fold("ĐẢNG ỦY") == "dang uy");
  CHECK(fold("76-KH/ĐU") == "76-kh/du");
  CHECK(fold("ăâêôơưđ ĂÂÊÔƠƯĐ") == "aaeooud aaeooud");
  CHECK(fold("Straße Øre Łódź œuf") == "strasse ore lodz oeuf");
  CHECK(fold("İstanbul ıssız") == "istanbul issiz");
}

TEST_CASE("every Vietnamese letter folds to one ASCII letter") {
  const std::string letters =
      "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
      "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ";
  const std::string half = std::string(17, 'a') + std::string(11, 'e') + std::string(5, 'i') +
                           std::string(17, 'o') + std::string(11, 'u') + std::string(5, 'y') + "d";
  CHECK(fold(letters) == half + half);
  CHECK(fold(nfd(letters)) == half + half);
}

TEST_CASE("other scripts stay, in lower case, whatever their normal form") {
  CHECK(fold("ΕΛΛΆΔΑ") == "ελλάδα");
  CHECK(fold(nfd("ΕΛΛΆΔΑ й")) == fold("ΕΛΛΆΔΑ й"));
  CHECK(fold("漢字 → “ủy”") == "漢字 → “uy”");
  CHECK(fold("") == "");
}

TEST_CASE("both placements of the tone mark match") {
  CHECK(to_match_form("Hoà") == "hòa");
  CHECK(to_match_form("hòa") == "hòa");
  CHECK(to_match_form("Uỷ ban") == "ủy ban");
  CHECK(to_match_form("khoá") == "khóa");
  CHECK(to_match_form("THUỶ") == "thủy");
  CHECK(to_match_form("khoẻ") == "khỏe");
  CHECK(to_match_form("tuỳ, luỹ, truỵ") == "tùy, lũy, trụy");
  CHECK(to_match_form("ngoằn") == "ngoằn");
}

TEST_CASE("slips of the hand match too") {
  CHECK(to_match_form("tòan") == "toàn");
  CHECK(to_match_form("qúy") == "quý");
  CHECK(to_match_form("gía") == "giá");
  CHECK(to_match_form("thủơ") == "thuở");
}

TEST_CASE("words that have one spelling keep it") {
  const std::string words =
      "quý quỹ quả quốc hoàn thoại ngoài khuỷu giá gì gìn giếng mía mùa cáo hái huế nghị quyết "
      "nguyễn thuở tuần tuyến truyền thông người được xã hội chủ nghĩa kiểu điều hoạch khoảng "
      "loét xoáy khuấy giữa nhiệm vụ cửa yếu ngoéo café résumé maría naïve";
  CHECK(to_match_form(words) == words);
  CHECK(to_match_form(nfd(words)) == words);
}

TEST_CASE("dashes, spaces and Ð match however they were typed") {
  CHECK(to_match_form("76–KH/ÐU") == "76-kh/đu");
  CHECK(to_match_form("21‑KL/TW — số − ‐ ‒") == "21-kl/tw - số - - -");
  CHECK(to_match_form("Kế\xC2\xA0\xC2\xA0hoạch\n\t số") == "kế hoạch số");
  CHECK(to_match_form("kế\xE2\x80\x8Bhoạch\xC2\xAD") == "kếhoạch");
  CHECK(to_match_form("") == "");
}

TEST_CASE("words are held whole or not at all") {
  CHECK(holds_words("đảng ủy xã kỳ lợi", "đảng ủy xã"));
  CHECK(holds_words("đảng ủy xã kỳ lợi", "kỳ lợi"));
  CHECK(holds_words("xã a xã b", "xã b"));
  CHECK(!holds_words("đảng ủy xã kỳ lợi", "đảng ủy x"));
  CHECK(!holds_words("đảng ủy xã kỳ lợi", "ỳ lợi"));
  CHECK(!holds_words("đảng ủy", "đảng ủy xã"));
}

TEST_CASE("no place in a long text hides a character that NFC changes") {
  std::string text;
  while (text.size() < 500) text += "Ủy ban nhân dân xã Kỳ Lợi thực hiện – “kế hoạch” số 76; ";
  for (const std::string_view change : {"e\u0301", "o\u031B", "\u2000", "\u0340"}) {
    for (std::size_t at = 0; at < text.size(); next_codepoint(text, at)) {
      REQUIRE(!is_nfc(text.substr(0, at) + std::string(change) + text.substr(at)));
    }
  }
  CHECK(is_nfc(text));
}

TEST_CASE("slugs are ASCII with single dashes") {
  CHECK(slugify("76-KH/ĐU") == "76-kh-du");
  CHECK(slugify("Tự soi, tự sửa") == "tu-soi-tu-sua");
  CHECK(slugify("  «Xây dựng»… Đảng 漢 2023! ") == "xay-dung-dang-2023");
  CHECK(slugify("漢字") == "");
}

TEST_CASE("Vietnamese order goes by letter, then tone") {
  std::vector<std::string> words = {"êm", "ý",  "đa", "Ăn", "zê", "bạ", "ba", "bá", "bã",
                                    "bà", "bả", "da", "an", "ân", "ưa", "ua", "ơn", "ôn",
                                    "on", "em", "fa", "xa", "wa", "ja", "va"};
  std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
    return compare_vietnamese(a, b) < 0;
  });
  std::string order;
  for (const std::string& word : words) order += word + " ";
  CHECK(order == "an Ăn ân ba bà bả bã bá bạ da đa em êm fa ja on ôn ơn ua ưa va wa xa ý zê ");
}

TEST_CASE("tones decide only when the letters are all equal") {
  CHECK(compare_vietnamese("bá a", "ba b") < 0);
  CHECK(compare_vietnamese("bà a", "ba a") > 0);
  CHECK(compare_vietnamese("bà ba", "ba bà") > 0);
}

TEST_CASE("numbers go by value and before letters") {
  CHECK(compare_vietnamese("Tổ 2", "Tổ 10") < 0);
  CHECK(compare_vietnamese("9-KH/ĐU", "76-KH/ĐU") < 0);
  CHECK(compare_vietnamese("007", "8") < 0);
  CHECK(compare_vietnamese("07", "7") < 0);
  CHECK(compare_vietnamese("2", "a") < 0);
  CHECK(compare_vietnamese("123456789012345678901234567890", "99") > 0);
}

TEST_CASE("order is total: zero for equal bytes alone, and antisymmetric") {
  const std::vector<std::string> texts = {"",  "a", "A", "á",  nfd("á"),  "a 1", "a 01",
                                          "đ", "Ð", "Đ", "漢", "ü",       "u",   "-",
                                          " ", "–", "ß", "s",  "\xC2\xA0"};
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      const int there = compare_vietnamese(a, b);
      const int back = compare_vietnamese(b, a);
      CHECK((there == 0) == (a == b));
      CHECK((there < 0) == (back > 0));
    }
  }
  CHECK(compare_vietnamese(nfd("á"), "ả") > 0);
}

TEST_CASE("a shorter text comes before its continuation") {
  CHECK(compare_vietnamese("kế", "kế hoạch") < 0);
  CHECK(compare_vietnamese("an bình", "anh") < 0);
}

TEST_CASE("trim drops white space at both ends, the no-break space of Word included") {
  CHECK(trim(" \t\xC2\xA0kế hoạch\r\n\xC2\xA0 ") == "kế hoạch");
  CHECK(trim(" \xC2\xA0 ") == "");
  CHECK(trim("") == "");
}

TEST_CASE("split keeps empty pieces") {
  CHECK(split("a/b//c", '/') == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(split("", '/') == std::vector<std::string_view>{""});
  CHECK(split("a/", '/') == std::vector<std::string_view>{"a", ""});
}

TEST_CASE("HTML escaping covers text and quoted attributes") {
  CHECK(escape_html("<a href=\"x\">Đ & 'b'</a>") ==
        "&lt;a href=&quot;x&quot;&gt;Đ &amp; &#39;b&#39;&lt;/a&gt;");
  std::string out = "=";
  append_escaped_html(out, "ủy");
  CHECK(out == "=ủy");
}

TEST_CASE("words taken out of their place stand on one line without emphasis marks") {
  CHECK(plain_words("  **vào tháng 11**\n\thằng  năm ") == "vào tháng 11 hằng năm");
  CHECK(plain_words("") == "");
}

TEST_CASE("capitals of Vietnamese are told from small letters, and the first letter is raised") {
  CHECK(is_upper_letter(U'Ủ'));
  CHECK(is_upper_letter(U'Đ'));
  CHECK(!is_upper_letter(U'ủ'));
  CHECK(!is_upper_letter(U'ð'));
  CHECK(!is_upper_letter(U'7'));
  CHECK(capitalise_first("ủy ban") == "Ủy ban");
  CHECK(capitalise_first("") == "");
}
