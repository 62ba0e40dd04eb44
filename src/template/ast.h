// The parsed form of one template: what was written, not yet what it means on a certain page.
// An Ast owns its source and nodes; views and pointers inside point into it. Immutable once parsed.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "template/value.h"

namespace congbo::tpl {

struct Source {
  std::string name;  // "plan.html"
  std::string file;  // as shown in messages
  std::string text;  // newlines are '\n'
};

// A byte range of a source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

enum class ExprKind : std::uint8_t {
  broken,
  literal,
  name,
  list,
  dict,
  attribute,
  index,
  slice,
  call,
  filter,
  test,
  negate,
  logical_not,
  logical_and,
  logical_or,
  conditional,
  add,
  subtract,
  multiply,
  floor_divide,
  modulo,
  concat,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,
  not_in
};

struct Expr;

struct Argument {
  std::string_view name;  // empty: by position
  Expr* value = nullptr;
};

struct Expr {
  ExprKind kind = ExprKind::broken;
  bool negated = false;     // `is not`
  std::uint32_t depth = 1;  // height of the tree, bounded by the parser
  Span span;
  std::string_view name;  // name, attribute, filter, test
  Value literal;
  std::vector<Expr*> items;  // operands; slice: object, start, stop, step (null where absent)
  std::vector<Argument> arguments;
};

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
