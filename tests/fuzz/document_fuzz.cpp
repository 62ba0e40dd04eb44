// Content files: front matter, its YAML, its schema, and the Markdown below. The input's first line
// names the file ("plans/2023/76-kh-du"), the rest is the file's text.
#include "base/text.h"
#include "content/load.h"
#include "fuzz.h"

using namespace congbo;
using namespace congbo::content;

namespace {

void expect_slots(const Body& body) {
  std::size_t before = 0, open = 0;
  for (const Slot& slot : body.slots) {
    fuzz::expect(slot.offset >= before, "slots are in order");
    fuzz::expect(slot.offset <= body.html.size(), "slots lie inside the body");
    before = slot.offset;
    if (slot.kind == SlotKind::link_end) {
      fuzz::expect(open > 0, "a link is closed after it was opened");
      --open;
    } else if (slot.kind != SlotKind::image) {
      ++open;
    }
    fuzz::expect(!find_invalid_utf8(slot.target), "a target is valid UTF-8");
    fuzz::expect(!find_invalid_utf8(slot.sentence), "a sentence is valid UTF-8");
  }
  fuzz::expect(open == 0, "every link is closed");
}

void expect_document(const Document& document, std::size_t input_bytes) {
  fuzz::expect(!document.id.empty() && slugify(document.id) == document.id, "an id is a slug");
  fuzz::expect(!find_invalid_utf8(document.title), "a title is valid UTF-8");
  fuzz::expect(!find_invalid_utf8(document.body.html), "a body is valid UTF-8");
  fuzz::expect(!find_invalid_utf8(document.plain_text), "plain text is valid UTF-8");
  fuzz::expect(document.body.html.size() <= 1024 * 1024 + 200 * input_bytes, "a body is bounded");
  fuzz::expect_well_formed(document.body.html);
  expect_slots(document.body);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool prepared = (prepare_markdown(), true);
  static_cast<void>(prepared);
  const std::string_view input = fuzz::text_of(data, size);
  const std::size_t line = input.find('\n');
  if (line == input.npos || line > 80) return 0;
  const std::string file = "content/" + std::string(input.substr(0, line)) + ".md";
  if (find_invalid_utf8(file)) return 0;
  const std::string_view text = input.substr(line + 1);
  Diagnostics diagnostics;
  const DocumentPtr document = read_document(file, text, SiteConfig{}, diagnostics);
  fuzz::expect(document != nullptr || diagnostics.has_errors(), "a refusal has its reason");
  fuzz::expect_printable(diagnostics, text);
  if (document != nullptr) expect_document(*document, size);
  return 0;
}
