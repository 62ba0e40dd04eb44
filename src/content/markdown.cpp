#include "content/markdown.h"

#include "content/markdown_guard.h"
#include "content/markdown_messages.h"
#include "content/markdown_render.h"
#include "content/markdown_tree.h"

namespace congbo::content {
namespace {

// A page may grow to this many times its text, and a little more for very short ones.
constexpr std::size_t kMostGrowth = 20;
constexpr std::size_t kFreeOutput = std::size_t{64} << 10;

}  // namespace

Rendered render_markdown(std::string_view text, const MarkdownOptions& options,
                         Diagnostics& diagnostics) {
  if (!is_acceptable_size(text.size(), options.file, options.first_line, diagnostics)) return {};
  const MarkdownSource source(options.file, text, options.first_line);
  if (!is_safe_to_parse(source, diagnostics)) return {};
  // From here the text is one the parser reads in time and memory in proportion to its length …
  const MarkdownTree tree(source.text());
  if (tree.root() == nullptr) {
    diagnostics.report(kMarkdownTooCostly, options.file, Place{options.first_line, 0, 0},
                       {std::to_string(kMarkdownMemory >> 20)});
    return {};
  }
  // … and from here only what we write ourselves can grow.
  RenderState state{source, options, diagnostics, {}, 0, 0, false, {}, {}, {}, 6, 0, false};
  state.most_output = kMostGrowth * text.size() + kFreeOutput;
  survey(tree.root(), state);
  render_blocks(tree.root(), state);
  return state.stopped ? Rendered{} : std::move(state.out);
}

}  // namespace congbo::content
