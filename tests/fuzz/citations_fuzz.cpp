// Citations and bodies in running text, and the text as it is read aloud.
#include "base/text.h"
#include "citation/bodies.h"
#include "citation/citation.h"
#include "citation/spoken.h"
#include "fuzz.h"

using namespace congbo;
using namespace congbo::citation;

namespace {

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_inside(std::string_view text, const TextSpan& span) {
  fuzz::expect(span.begin <= span.end && span.end <= text.size(), "a span lies in the text");
  fuzz::expect(is_boundary(text, span.begin) && is_boundary(text, span.end),
               "a span cuts no character");
}

void expect_citation(std::string_view text, const Citation& citation) {
  for (const TextSpan& span : {citation.span, citation.issuer_span, citation.title_span}) {
    expect_inside(text, span);
  }
  fuzz::expect(!citation.span.empty(), "a citation has text");
  fuzz::expect(!citation.number.empty() && !citation.type.empty(),
               "a citation has a type and a number");
  fuzz::expect(citation.issuer.empty() == citation.issuer_span.empty(), "an issuer has a place");
  fuzz::expect(!citation.date || is_valid(*citation.date), "a date is a day of the calendar");
  fuzz::expect(!find_invalid_utf8(citation.issuer), "an issuer is valid UTF-8");
  if (!citation.symbol) return;
  const std::optional<Symbol> again = parse_symbol(citation.symbol->text);
  fuzz::expect(again && again->text == citation.symbol->text, "a symbol is its own normal form");
  fuzz::expect(citation.resolves_to.empty(), "only what has no symbol resolves");
}

void expect_apart(std::string_view text, const std::vector<Citation>& citations) {
  std::size_t before = 0;
  for (const Citation& citation : citations) {
    fuzz::expect(citation.span.begin >= before, "citations are in order and apart");
    expect_citation(text, citation);
    before = citation.span.end;
  }
}

void expect_spoken(const SpokenText& spoken) {
  for (const auto& paragraph : spoken.paragraphs) {
    for (const std::string& sentence : paragraph) {
      fuzz::expect(!sentence.empty() && !find_invalid_utf8(sentence), "a sentence is words");
    }
  }
  for (const std::string& word : spoken.unknown) {
    fuzz::expect(!word.empty() && !find_invalid_utf8(word), "what is unread is a word");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (find_invalid_utf8(text)) return 0;
  CitationScanner scanner;
  expect_apart(text, scanner.scan(text));
  expect_apart(text, scanner.scan(text, {size / 3, size / 2}));
  expect_spoken(read_aloud(text));
  std::size_t before = 0;
  for (const BodyMention& body : find_bodies(text)) {
    fuzz::expect(body.span.begin >= before, "bodies are in order and apart");
    expect_inside(text, body.span);
    fuzz::expect(!body.name.empty() && !find_invalid_utf8(body.name), "a body has a name");
    before = body.span.end;
  }
  return 0;
}
