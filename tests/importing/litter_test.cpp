#include "importing/litter.h"

#include <doctest/doctest.h>

using namespace congbo::importing;

TEST_CASE("bookmarks of converters go, the words around them stay") {
  CHECK(without_bookmarks("Kính gửi [bookmark: _GoBack]các chi bộ") == "Kính gửi các chi bộ");
  CHECK(without_bookmarks("[]{#_Toc12 .anchor}I. MỤC ĐÍCH") == "I. MỤC ĐÍCH");
  CHECK(without_bookmarks("báo cáo [đúng hạn]{.underline} nhé") == "báo cáo đúng hạn nhé");
}

TEST_CASE("brackets that are the author's own stay") {
  CHECK(without_bookmarks("[1] và [bookmark và [a](b){x}") == "[1] và [bookmark và [a](b){x}");
  CHECK(without_bookmarks("mở [chưa đóng") == "mở [chưa đóng");
}

TEST_CASE("tabs, no-break spaces and invisible letters become single blanks or nothing") {
  CHECK(tidy_line("\t Thôn\xC2\xA0\xC2\xA0 1\xC2\xAD \xE2\x80\x8B, xã\xEF\xBB\xBF ") ==
        "Thôn 1 , xã");
  CHECK(tidy_line(" \t ") == "");
}

TEST_CASE("bullets of symbol fonts become dashes, a dash before a word stays a dash") {
  CHECK(tidy_line("· MTTQ xã,") == "- MTTQ xã,");
  CHECK(tidy_line("\xEF\x82\xB7\tLưu VP") == "- Lưu VP");
  CHECK(tidy_line("– Đề nghị") == "- Đề nghị");
  CHECK(tidy_line("–5 độ") == "–5 độ");
  CHECK(tidy_line("\xE2\x80\xA2") == "- ");
}

TEST_CASE("letters that Markdown takes for signs are escaped") {
  CHECK(escape_markdown("a <b> [c] `d` \\ # > _e_ f_g A&B &lt; ~~x~~", false) ==
        "a \\<b> \\[c] \\`d\\` \\\\ # > \\_e\\_ f_g A\\&B \\&lt; \\~~x\\~~");
  CHECK(escape_markdown("# 1", false) == "\\# 1");
  CHECK(escape_markdown("> x", false) == "\\> x");
  CHECK(escape_markdown("*a*", false) == "\\*a\\*");
  CHECK(escape_markdown("*a*", true) == "*a*");
  CHECK(escape_markdown("Họ tên: ______", false) == "Họ tên: ______");
}

TEST_CASE("asterisks are emphasis only in pairs") {
  CHECK(emphasis_pairs("**trước ngày 20/4** và *chung*"));
  CHECK(emphasis_pairs("không có"));
  CHECK_FALSE(emphasis_pairs("* Lưu ý: hai nội dung"));
  CHECK_FALSE(emphasis_pairs("3 * 4"));
  CHECK_FALSE(emphasis_pairs("**mở mà không đóng"));
  CHECK_FALSE(emphasis_pairs("****"));
}

TEST_CASE("plain words are what a person reads") {
  CHECK(plain_words("**Bước 1**: \\[a\\] *b* \\& c\\đ ") == "Bước 1: [a] b & c\\đ");
}

TEST_CASE("marks that no Vietnamese letter carries betray a scan") {
  CHECK(has_scan_noise("- Cn\xCC\x84 b\xCC\x84:"));
  CHECK(has_scan_noise("lỗi \xEF\xBF\xBD"));
  CHECK_FALSE(has_scan_noise("Đảng ủy, uỷ ban, ngữ nghĩa"));
  CHECK_FALSE(has_scan_noise("u\xCC\x9B\xCC\xA3 o\xCC\x82\xCC\x80 a\xCC\x86\xCC\x83"));
}
