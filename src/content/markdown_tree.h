// Parsing with cmark-gfm inside a memory budget. The tree lives in an arena of the calling thread
// and goes with the MarkdownTree; one thread may hold one tree at a time, many threads one each.
// Only the table extension and footnotes are on: the library's autolink and strikethrough switch
// letters on and off in a table all threads share, and so corrupt each other's documents.
#pragma once

#include <cstddef>
#include <string_view>

struct cmark_node;

namespace congbo::content {

inline constexpr std::size_t kMarkdownMemory = std::size_t{64} << 20;  // bytes

class MarkdownTree {
 public:
  explicit MarkdownTree(std::string_view text);
  ~MarkdownTree();
  MarkdownTree(const MarkdownTree&) = delete;
  MarkdownTree& operator=(const MarkdownTree&) = delete;

  // The document, or nullptr when the budget ran out.
  cmark_node* root() const { return root_; }

 private:
  cmark_node* root_ = nullptr;
};

}  // namespace congbo::content
