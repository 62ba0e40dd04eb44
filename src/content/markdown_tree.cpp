#include "content/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

#include "content/markdown.h"

namespace congbo::content {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} << 10;
constexpr std::size_t kAlignment = 16;

// Every piece is preceded by its size, which realloc needs.
struct alignas(kAlignment) PieceHead {
  std::size_t size;
};

struct Free {
  void operator()(char* memory) const { std::free(memory); }
};
using Block = std::unique_ptr<char, Free>;

// Hands out zeroed memory and takes nothing back before reset. The library ends the process when an
// allocation fails, so at the budget's end we leave it by longjmp instead; only its own C frames
// lie between. Outside a parse there is no way out and no limit: reading a finished tree allocates
// little.
class Arena {
 public:
  void* allocate(std::size_t size) {
    const std::size_t need = sizeof(PieceHead) + rounded(size);
    if (size > kMarkdownMemory || (exit_ != nullptr && used_ + need > kMarkdownMemory)) leave();
    if (need > left_) add_block(need);
    char* piece = next_;
    next_ += need;
    left_ -= need;
    used_ += need;
    reinterpret_cast<PieceHead*>(piece)->size = size;
    std::memset(piece + sizeof(PieceHead), 0, size);
    return piece + sizeof(PieceHead);
  }

  void* reallocate(void* old, std::size_t size) {
    if (old == nullptr) return allocate(size);
    PieceHead* head = reinterpret_cast<PieceHead*>(static_cast<char*>(old) - sizeof(PieceHead));
    if (size <= head->size) return old;
    if (grow_last(head, size)) return old;
    void* grown = allocate(size);
    std::memcpy(grown, old, head->size);
    return grown;
  }

  // Keeps the first block for the next document.
  void reset() {
    if (blocks_.size() > 1) blocks_.resize(1);
    if (!blocks_.empty() && first_size_ > kBlockBytes) blocks_.clear();
    next_ = blocks_.empty() ? nullptr : blocks_.front().get();
    left_ = blocks_.empty() ? 0 : first_size_;
    used_ = 0;
  }

  void set_exit(std::jmp_buf* exit) { exit_ = exit; }

 private:
  [[noreturn]] void leave() {
    if (exit_ == nullptr) std::abort();
    std::longjmp(*exit_, 1);
  }

  static std::size_t rounded(std::size_t size) {
    return (size + kAlignment - 1) / kAlignment * kAlignment;
  }

  // The library grows one buffer at a time: mostly the piece handed out last.
  bool grow_last(PieceHead* head, std::size_t size) {
    char* const content = reinterpret_cast<char*>(head) + sizeof(PieceHead);
    const std::size_t more = rounded(size) - rounded(head->size);
    const bool fits = exit_ == nullptr || used_ + more <= kMarkdownMemory;
    if (content + rounded(head->size) != next_ || more > left_ || !fits) return false;
    std::memset(content + head->size, 0, size - head->size);
    next_ += more;
    left_ -= more;
    used_ += more;
    head->size = size;
    return true;
  }

  void add_block(std::size_t need) {
    const std::size_t size = need > kBlockBytes ? need : kBlockBytes;
    char* memory = static_cast<char*>(std::malloc(size));
    if (memory == nullptr) leave();
    next_ = memory;
    left_ = size;
    if (blocks_.empty()) first_size_ = size;
    blocks_.emplace_back(memory);
  }

  std::vector<Block> blocks_;
  std::size_t first_size_ = 0;
  char* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::jmp_buf* exit_ = nullptr;
};

thread_local Arena arena;

void* arena_calloc(std::size_t count, std::size_t size) {
  const bool overflows = size != 0 && count > kMarkdownMemory / size + 1;
  return arena.allocate(overflows ? kMarkdownMemory + 1 : count * size);
}
void* arena_realloc(void* old, std::size_t size) {
  return arena.reallocate(old, size);
}
void arena_free(void*) {}

cmark_mem arena_memory = {arena_calloc, arena_realloc, arena_free};

// Requires: no object with a destructor lives in this frame (longjmp passes them by).
cmark_node* parse_within_budget(const char* text, std::size_t size) {
  std::jmp_buf exit;
  arena.set_exit(&exit);
  if (setjmp(exit) != 0) {
    arena.set_exit(nullptr);
    return nullptr;
  }
  cmark_parser* parser =
      cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8, &arena_memory);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text, size);
  cmark_node* root = cmark_parser_finish(parser);
  arena.set_exit(nullptr);
  return root;
}

}  // namespace

void prepare_markdown() {
  static std::once_flag once;
  std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

MarkdownTree::MarkdownTree(std::string_view text) {
  prepare_markdown();
  root_ = parse_within_budget(text.data(), text.size());
}

MarkdownTree::~MarkdownTree() {
  arena.reset();
}

}  // namespace congbo::content
