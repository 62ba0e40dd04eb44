// Deadlines in running text: in order, apart, on whole characters, clear of quiet spans, and with
// times that say the same when written and read again.
#include <algorithm>

#include "base/text.h"
#include "fuzz.h"
#include "schedule/scanner.h"

using namespace congbo;
using namespace congbo::schedule;

namespace {

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_inside(std::string_view text, const TextSpan& span) {
  fuzz::expect(span.begin <= span.end && span.end <= text.size(), "a span lies in the text");
  fuzz::expect(is_boundary(text, span.begin), "a span begins with a character");
  fuzz::expect(is_boundary(text, span.end), "a span ends with a character");
}

void expect_sound(std::string_view text, const ScanContext& context) {
  std::size_t past = 0;
  for (const Deadline& deadline : find_deadlines(text, context)) {
    expect_inside(text, deadline.span);
    expect_inside(text, deadline.what);
    fuzz::expect(!deadline.span.empty() && deadline.span.begin >= past, "deadlines are in order");
    past = deadline.span.end;
    for (const TextSpan& quiet : context.quiet) {
      const bool is_apart =
          quiet.end <= deadline.span.begin || quiet.begin >= deadline.span.end || quiet.empty();
      fuzz::expect(is_apart, "quiet spans hold no deadline");
    }
    for (const TextSpan& body : deadline.who) {
      expect_inside(text, body);
      const bool is_known =
          std::find(context.bodies.begin(), context.bodies.end(), body) != context.bodies.end();
      fuzz::expect(is_known, "only bodies that were told are charged");
    }
    if (!deadline.rule.edtf) continue;
    fuzz::expect(parse_edtf(to_string(*deadline.rule.edtf)) == deadline.rule.edtf,
                 "a deadline's EDTF reads back as itself");
  }
}

// Every third character run of the text, between blanks, as what a caller might know.
std::vector<TextSpan> some_words(std::string_view text, std::size_t from) {
  std::vector<TextSpan> words;
  std::size_t count = from;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at && count++ % 5 == 0) words.push_back({at, end});
    at = end + 1;
  }
  return words;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (find_invalid_utf8(text)) return 0;  // files are checked before anything scans them
  expect_sound(text, {});
  expect_sound(text, {Date{2023, 4, 14}, {}, {}});
  if (is_nfc(text)) expect_sound(text, {{}, some_words(text, 1), some_words(text, 3)});
  return 0;
}
