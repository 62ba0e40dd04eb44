#include "base/composed_text.h"

#include <doctest/doctest.h>

#include <string>

#include "base/text.h"

using namespace congbo;

namespace {

std::string source_of(const ComposedText& text, std::string_view source, std::string_view word) {
  const std::size_t at = text.text().find(word);
  const TextSpan span = text.source_span({at, at + word.size()});
  return std::string(source.substr(span.begin, span.size()));
}

}  // namespace

TEST_CASE("NFC text is borrowed, not copied") {
  const std::string source = "Quý III năm 2025";
  const ComposedText text(source);
  CHECK(text.text().data() == source.data());
  CHECK(text.source_offset(7) == 7);
  CHECK(text.composed_offset(7) == 7);
}

TEST_CASE("words of NFD text are found where they stand in the source") {
  // "Quý" and "năm" decomposed: the acute and the breve stand behind their letters.
  const std::string source = "Quy\xCC\x81 III na\xCC\x86m 2025, hết";
  const ComposedText text(source);
  CHECK(text.text() == "Quý III năm 2025, hết");
  CHECK(source_of(text, source, "Quý") == "Quy\xCC\x81");
  CHECK(source_of(text, source, "III") == "III");
  CHECK(source_of(text, source, "năm") == "na\xCC\x86m");
  CHECK(source_of(text, source, "2025, hết") == "2025, hết");
  CHECK(text.source_offset(text.text().size()) == source.size());
}

TEST_CASE("a letter with two marks is one character of the composed text") {
  const std::string source = "Tie\xCC\x82\xCC\x81n";  // Tiến
  const ComposedText text(source);
  CHECK(text.text() == "Tiến");
  CHECK(source_of(text, source, "ế") == "e\xCC\x82\xCC\x81");
}

TEST_CASE("composing in pieces gives what composing at once gives") {
  const std::string source =
      "e\xCC\x82\xCC\xA3 \xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8 x\xCC\xA3\xCC\x82y \xCC\x81 z";
  CHECK(ComposedText(source).text() == to_nfc(source));
}

TEST_CASE("source offsets lead back into the composed text") {
  const std::string source = "a na\xCC\x86m b";
  const ComposedText text(source);
  CHECK(text.composed_offset(0) == 0);
  CHECK(text.composed_offset(2) == 2);  // n
  CHECK(text.composed_offset(4) == 3);  // the breve belongs to ă
  CHECK(text.composed_offset(6) == 5);  // m
  CHECK(text.composed_offset(source.size()) == text.text().size());
}
