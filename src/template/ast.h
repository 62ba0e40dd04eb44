// The parsed form of one template. An Ast owns its source and nodes; views and pointers inside
// point into it. Immutable once parsed, so any number of pages may be compiled from it.
#pragma once

#include <deque>

#include "template/expression.h"

namespace congbo::tpl {

enum class StmtKind : std::uint8_t {
  text,
  output,
  branch,
  loop,
  set,
  capture,
  block,
  extends,
  include,
  macro,
  import,
  from,
  with
};

// `name` or, for namespaces, `name.attribute`; of a macro: parameter and its default.
struct Target {
  Span span;
  std::string_view name;
  std::string_view attribute;
  Expr* value = nullptr;
};

struct Stmt;
using Body = std::vector<Stmt*>;

struct Branch {
  Expr* condition = nullptr;  // null: else
  Body body;
};

struct Stmt {
  StmtKind kind = StmtKind::text;
  bool scoped = false;          // block
  bool ignore_missing = false;  // include
  bool with_context = false;    // import
  Span span;
  std::string_view text;         // literal text, or the name of a block or macro
  Expr* value = nullptr;         // output, iterable, set, template name
  Expr* condition = nullptr;     // `for … if`
  std::vector<Target> targets;   // loop, set, with; parameters; names of `from` (attribute = alias)
  std::vector<Branch> branches;  // if; a loop's else
  Body body;
};

struct Ast {
  Source source;
  Body body;
  std::deque<Expr> expressions;
  std::deque<Stmt> statements;
  std::deque<std::string> strings;  // literals whose escapes were resolved
};

}  // namespace congbo::tpl
