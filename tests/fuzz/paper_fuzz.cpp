// Head, basis, sections and tail of official papers.
#include "base/text.h"
#include "citation/paper.h"
#include "fuzz.h"

using namespace congbo;
using namespace congbo::citation;

namespace {

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_span(std::string_view text, TextSpan span) {
  fuzz::expect(span.begin <= span.end && span.end <= text.size(), "a span lies in the text");
  fuzz::expect(is_boundary(text, span.begin) && is_boundary(text, span.end),
               "a span cuts no character");
}

void expect_words(const std::string& words) {
  fuzz::expect(!find_invalid_utf8(words), "words are valid UTF-8");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (find_invalid_utf8(text)) return 0;
  const Paper paper = read_paper(text);
  for (const TextSpan& span : {paper.own_number, paper.place_date, paper.title_span, paper.basis,
                               paper.body, paper.tail}) {
    expect_span(text, span);
  }
  fuzz::expect(paper.body.end <= paper.tail.begin, "the tail lies behind the body");
  fuzz::expect(!(paper.symbol && !paper.blank_symbol.empty()), "a number is given or blank");
  for (const std::string& words : {paper.type, paper.type_word, paper.issuer, paper.parent,
                                   paper.place, paper.title, paper.blank_symbol}) {
    expect_words(words);
  }
  std::size_t before = 0;
  for (const Section& section : paper.sections) {
    expect_span(text, section.span);
    fuzz::expect(section.span.begin >= before, "sections are in order");
    fuzz::expect(section.level >= 1 && !section.number.empty(), "a section has number and level");
    expect_words(section.title);
    before = section.span.begin;
  }
  for (const std::string& recipient : paper.recipients) expect_words(recipient);
  return 0;
}
