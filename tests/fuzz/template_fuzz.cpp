// Templates of a theme: loaded with a typed context and rendered. Parts separated by a line "%%%%"
// are page.html, base.html and part.html.
#include "base/text.h"
#include "fuzz.h"
#include "theme.h"

using namespace congbo;

namespace {

tpl::Files files_of(std::string_view input) {
  static const char* const kNames[] = {"page.html", "base.html", "part.html"};
  constexpr std::string_view kCut = "\n%%%%\n";
  tpl::Files files;
  for (const char* name : kNames) {
    const std::size_t end = input.find(kCut);
    files[name] = input.substr(0, end);
    if (end == input.npos) break;
    input.remove_prefix(end + kCut.size());
  }
  return files;
}

tpl::Limits small_limits() {
  tpl::Limits limits;
  limits.steps = 20'000;
  limits.output_bytes = 256 * 1024;
  return limits;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::text_of(data, size);
  const tpl::Files files = files_of(input);
  const tpl::Rendered page = tpl::render_page(files, small_limits());
  // One more value than the limit may be written before it is noticed.
  fuzz::expect(page.text.size() <= 2 * small_limits().output_bytes, "the output is bounded");
  fuzz::expect(find_invalid_utf8(input) || !find_invalid_utf8(page.text), "output is valid UTF-8");
  fuzz::expect(!find_invalid_utf8(page.problems), "problems are valid UTF-8");
  // The context holds hostile text; only a template that says so itself may write markup like it.
  if (input.find("<script") == input.npos && input.find("safe") == input.npos) {
    fuzz::expect(page.text.find("<script>alert") == page.text.npos, "text is always escaped");
  }
  fuzz::expect(tpl::render_page(files, small_limits()).text == page.text, "a render is repeatable");
  return 0;
}
